"""The names and numbers in views are those of other computations: NumPy, interpreter, printer."""

import re
from pathlib import Path

import numpy as np
import pytest

import raspc
from raspc import rasp
from raspc.backends.storage.certificate_part import model_digest
from raspc.display.certificate_view import certificate_of
from raspc.display.ir_highlighting import highlighted
from raspc.display.object_views import html_of
from raspc.values.certificate import Certificate, Decision


def test_ir_without_markup_is_the_printed_ir(model: raspc.Model, read) -> None:
    page = read(html_of(model.module))
    cut = [line if len(line) <= 2000 else line[:2000] for line in str(model.module).splitlines()]
    shown = re.sub(r" \.\.\. \([\d,]+ more characters\)", "", page.ir())
    assert shown.splitlines() == cut
    assert page.folded == sum(line.endswith("{") for line in cut)


def test_regions_of_programs_fold(program: rasp.LoadedProgram, read) -> None:
    module = raspc.compiler.lower_to("rasp", program.sop, vocab=program.vocab, max_seq_len=5)
    page = read(raspc.show(module).html)
    assert page.ir().splitlines() == str(module).splitlines()
    assert page.folded == len([region for op in module.walk() for region in op.regions])
    assert repr(raspc.show(module)) == str(module)


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        ("%x = rasp.map %y", '%x = <span class="raspc-op">rasp.map</span> %y'),
        ('"a<b" : !rasp.sop', "&quot;a&lt;b&quot;"),
        ("@f 12", '<span class="raspc-number">12</span>'),
        ("a \u00b6 <b>", "a \u00b6 &lt;b&gt;"),
        ('%x = "no end <', "%x = &quot;no end &lt;"),
    ],
)
def test_tokens_of_ir(line: str, marked: str) -> None:
    assert marked in highlighted(line)


def test_programs_list_operands_before_readers(program: rasp.LoadedProgram, read) -> None:
    page = read(html_of(program))
    names = page.column("name")
    assert names[-1] == "sort_freq"
    assert set(names) == {
        *("tokens", "same_tok", "hist", "minus_hist", "indices", "keys", "smaller"),
        *("target_pos", "sel_new", "sort_freq"),
    }
    for place, (name, reads) in enumerate(zip(names, page.column("reads"), strict=True)):
        for operand, number in re.findall(r"(\w+) \((\d+)\)", reads):
            assert names[int(number) - 1] == operand, name
            assert int(number) <= place, name
    assert program.sop.location is not None
    lines = Path(program.sop.location.file).read_text(encoding="utf-8").splitlines()
    for name, line in zip(names, page.column("line"), strict=True):
        if name in ("hist", "smaller", "target_pos"):
            number = int(line.rpartition(":")[2])
            assert any(name in each for each in lines[number - 2 : number + 2])


def test_values_of_a_program_on_an_input(program: rasp.LoadedProgram, read) -> None:
    page = read(raspc.show(program, [2, 1, 2]).html)
    values = dict(zip(page.column("name"), page.column("on 2 1 2"), strict=True))
    assert values["tokens"] == "2 1 2"
    assert values["hist"] == "2 1 2"
    assert values["same_tok"] == "■·■\n·■·\n■·■"
    assert values["sort_freq"] == " ".join(map(str, program.sop([2, 1, 2])))


def test_an_s_op_without_a_value_says_so_in_its_row(read) -> None:
    bad = rasp.Map(lambda x: x + 1, rasp.tokens).named("bad")
    page = read(raspc.show(bad, ["a"]).html)
    values = dict(zip(page.column("name"), page.column("on a"), strict=True))
    assert values["tokens"] == "a"
    assert values["bad"] != "" and "2" not in values["bad"][:1]


def test_outputs(model: raspc.Model, read) -> None:
    tokens = [3, 1, 3, 2]
    output = model.apply(tokens)
    page = read(html_of(output))
    assert page.column("token") == list(map(str, tokens))
    assert page.column("sort_freq") == list(map(str, output.decoded))
    words = ["BOS", *map(str, tokens)]
    expected = [
        f"{words[i]} attends to {words[j]}: {float(pattern[i, j]):.3g}"
        for pattern in output.attention.values()
        for i, j in np.argwhere(np.asarray(pattern) >= 0.005)
    ]
    assert page.titles == expected
    for head, label in output.attention.labels.items():
        assert f"{head} {label}" in page.text


def test_several_results_have_a_column_each(read) -> None:
    same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    results = {"a": rasp.SelectorWidth(same), "b": rasp.tokens + "x"}
    both = raspc.compile(results, vocab="xy", max_seq_len=3, backend="numpy")
    page = read(html_of(both.apply(["x", "y", "x"])))
    assert page.column("a") == ["2", "1", "2"]
    assert page.column("b") == ["xx", "yx", "xx"]


def test_parts_read_and_write_what_the_ground_truth_says(model: raspc.Model, read) -> None:
    page, truth = read(html_of(model)), model.truth()
    constant = {each["label"] for each in truth["directions"] if each["kind"] == "constant"}
    rows = list(zip(*map(page.column, ("part", "reads", "writes")), strict=True))
    for part in truth["components"]:
        own = [row for row in rows if row[0] == part["name"]]
        if part["kind"] == "embed":
            continue
        reads = {name for names in part["reads"].values() for name in names} - constant
        shown = {
            name
            for _, names, _ in own
            for slot in names.split("; ")
            for name in re.sub(r"^[qkv] ", "", slot).split(", ")
            if name
        }
        assert shown == reads, part["name"]
        writes = {name for _, _, names in own for name in names.split(", ") if name}
        assert writes == ({*part["writes"], *part["erases"]} - constant), part["name"]
    sizes = dict(zip(page.column("part"), page.column("size"), strict=True))
    neurons = [int(s.split()[0]) for s in page.column("size") if "neuron" in s]
    assert sum(neurons) == len(truth["neurons"])
    W_Q, W_V = (model.params[f"layer0/head0/{name}"] for name in ("W_Q", "W_V"))
    assert sizes["layer0/head0"] == f"d_qk {W_Q.shape[1]}, d_v {W_V.shape[1]}"


def test_the_circuit_is_drawn_with_the_names_of_parts(model: raspc.Model, read) -> None:
    pytest.importorskip("matplotlib")
    page = read(html_of(model))
    picture = page.source[page.source.index("<svg") : page.source.index("</svg>")]
    for node in model.truth()["circuits"]["component"]["nodes"]:
        assert f">{node}<" in picture
    assert "<style" not in picture and "<metadata" not in picture


def test_certificates(model: raspc.Model, read) -> None:
    certificate = model.certificate
    assert certificate is not None
    page = read(html_of(certificate))
    rows = zip(*map(page.column, ("decision", "s-op", "margin", "bound")), strict=True)
    shown = sorted((k, s, float(m.replace("none", "inf")), float(b)) for k, s, m, b in rows)
    wanted = sorted(
        (d.kind, d.label, float(f"{d.margin:.3g}"), float(f"{d.bound:.3g}"))
        for d in certificate.decisions
    )
    assert shown == wanted
    assert page.column("covered arithmetic") == list(certificate.arithmetics)
    assert "all bounds are below their margins" in page.text
    wrong = Certificate("float32", (Decision("decode", "p", 1.0, 2.0),))
    assert "a bound is too large" in read(html_of(wrong)).text


def test_a_model_shows_digest_proofs_and_assumptions(model: raspc.Model, read) -> None:
    assert "proved by raspc-check" not in certificate_of(model)
    proved = raspc.Model(model.module, backend="numpy", source=model.source)
    proof = {
        "arithmetic": "float32-sum-then-divide",
        "decoded": ({"margin": 1.0, "error": 0.25}, {"margin": 0.5, "error": 0.125}),
        "assumptions": ("the keys of '<b>' agree", "compared on 100 inputs"),
    }
    proved.proofs = (proof,)
    page = read(html_of(proved))
    assert model_digest(model.op) in page.text
    assert page.column("proved by raspc-check in") == ["float32-sum-then-divide"]
    assert page.column("error") == ["0.25, 0.125"]
    assert page.column("assumptions") == ["the keys of '<b>' agree; compared on 100 inputs"]
    proved.proofs = ()
    assert "assumptions" not in certificate_of(proved)


def test_a_model_without_a_certificate_says_so(model: raspc.Model, read) -> None:
    bare = raspc.Model(model.module.clone(), backend="numpy")
    bare.op.certificate = None
    page = read(html_of(bare))
    assert "certificate: none" in page.text and "are not proved" in page.text


def test_truths_list_variables(model: raspc.Model, read) -> None:
    truth = model.truth()
    page = read(html_of(truth))
    assert page.column("variable") == [each["name"] for each in truth["variables"]]
    for form, place in zip(truth["variables"], page.column("location"), strict=True):
        assert place.startswith(form["location"])


def test_counterfactuals_and_runs(model: raspc.Model, read) -> None:
    pair = model.truth().counterfactuals(1, outcome="changes", lengths=[3])[0]
    page = read(html_of(pair))
    assert page.column("values")[:2] == [" ".join(map(str, x)) for x in (pair.base, pair.other)]
    run = model.causal_model().run([1, 2])
    shown = read(html_of(run))
    values = dict(zip(shown.column("variable"), shown.column("values"), strict=True))
    assert values["hist"] == "1 1"
    assert values["result"] == " ".join(map(str, run.results[0]))


def test_words_of_values() -> None:
    from raspc.display.value_text import plain_text

    values = ["a", "1", 1, "None", None, "", " a", "True", True, 0.5]
    shown = ["a", "'1'", "1", "'None'", "None", "''", "' a'", "'True'", "True", "0.5"]
    assert list(map(plain_text, values)) == shown
