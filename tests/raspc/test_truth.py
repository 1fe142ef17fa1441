"""The ground truth of models: complete, consistent, and equal to the program's own dataflow."""

import ast
import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import raspc
from corpus_programs.index import entry_of
from json_schema import violations
from raspc import rasp
from raspc.cli.main import main
from raspc.model import Model
from raspc.model_inspection import describe_model
from raspc.truth import truth_schema
from raspc.truth.stream_sources import sources_of, stages_of
from raspc.values import RaspcError

EXAMPLES = Path(__file__).parents[2] / "examples"

KEYS = ["reverse.py:program", "sort_freq.py:program", "frac_prevs.py:program", "hist.py:program"]

PIPELINES = ["interp", "default", "tracr"]


def compiled(key: str, pipeline: str) -> Model:
    return raspc.compile(entry_of(key).module(), pipeline=pipeline, validate="off")


def named(entries: list[dict[str, Any]], name: str) -> dict[str, Any]:
    return next(each for each in entries if each["name"] == name)


@pytest.mark.parametrize("pipeline", PIPELINES)
@pytest.mark.parametrize("key", KEYS)
def test_sources_cover_the_stream_at_every_stage(key: str, pipeline: str) -> None:
    model = compiled(key, pipeline).op
    for stage in stages_of(model):
        present = [source.basis for source in sources_of(model) if stage in source.stages]
        assert np.concatenate(present).any(axis=0).all()


@pytest.mark.parametrize("pipeline", PIPELINES)
@pytest.mark.parametrize("key", KEYS)
def test_graphs_are_consistent(key: str, pipeline: str) -> None:
    truth = compiled(key, pipeline).truth()
    assert json.loads(json.dumps(truth, allow_nan=False)) == truth
    assert truth["schema"] == "raspc-truth/1"
    assert not list(violations(truth, truth_schema()))
    for graph in truth["circuits"].values():
        ends = {end for edge in graph["edges"] for end in (edge["from"], edge["to"])}
        assert ends == set(graph["nodes"])
        assert {edge["kind"] for edge in graph["edges"]} <= {"variable", "carrier", "erase"}
    read = {
        (component["name"], slot, source)
        for component in truth["components"]
        for slot, sources in component["reads"].items()
        for source in sources
    }
    edges = truth["circuits"]["slot"]["edges"]
    assert {(*edge["to"].rsplit("/", 1), edge["source"]) for edge in edges} == read
    matrices = truth["circuits"]["matrix"]["edges"]
    assert {(edge["from"].rpartition("/")[0], edge["source"]) for edge in matrices} == {
        (edge["from"], edge["source"]) for edge in edges
    }


@pytest.mark.parametrize("key", KEYS)
def test_the_circuit_of_interp_is_the_dataflow_of_the_program(key: str) -> None:
    truth = compiled(key, "interp").truth()
    program = {(read, each["name"]) for each in truth["variables"] for read in each["reads"]}
    variables = {each["name"] for each in truth["variables"]}
    internal = {each["label"] for each in truth["directions"] if each["kind"] == "internal"}
    edges = {(edge["from"], edge["to"]) for edge in truth["circuits"]["variable"]["edges"]}
    # Contract the internal sources: conversions, and the readings of heads that count.
    for middle in internal:
        before = {a for a, b in edges if b == middle}
        after = {b for a, b in edges if a == middle}
        edges |= {(a, b) for a in before for b in after}
    found = {(a, b) for a, b in edges if a in variables and b in variables}
    # A selector that selects everything reads its operands in the program alone.
    assert found <= program
    assert {b for _, b in found} == {b for _, b in program} - {"length"}


def test_a_head_reads_by_slot() -> None:
    truth = compiled("reverse.py:program", "interp").truth()
    head = next(each for each in truth["components"] if each["label"] == "reverse")
    assert "opp_idx-1" in head["reads"]["q"]
    assert "indices" in head["reads"]["k"]
    assert head["reads"]["v"] == ["tokens"]
    assert head["writes"] == ["reverse"]
    assert named(truth["components"], "unembed")["reads"] == {"in": ["reverse"]}


def test_each_embedding_matrix_writes_its_own_sources() -> None:
    truth = compiled("reverse.py:program", "interp").truth()
    written: dict[str, set[str]] = {}
    for edge in truth["circuits"]["matrix"]["edges"]:
        written.setdefault(edge["from"], set()).add(edge["source"])
    constants = {each["label"] for each in truth["directions"] if each["kind"] == "constant"}
    assert written["embed/W_E"] - constants == {"tokens"}
    assert written["embed/W_pos"] == {"indices"}


def test_neurons_have_roles_and_erasures_are_marked() -> None:
    truth = compiled("sort_freq.py:program", "default").truth()
    roles = {neuron["role"] for neuron in truth["neurons"]}
    assert {"gate", "ramp up", "ramp down", "erase"} <= roles
    mlp = named(truth["components"], "layer0/mlp")
    assert mlp["erases"] == ["hist"]
    assert mlp["writes"] == ["keys"]
    edges = truth["circuits"]["slot"]["edges"]
    erased = [each["source"] for each in edges if each["kind"] == "erase"]
    assert erased == ["keys"]
    carried = {each["source"] for each in edges if each["kind"] == "carrier"}
    assert carried == {"one", "tokens:compiler_bos", "target_pos_categorical"}


def test_lookups_and_shared_neurons() -> None:
    assert {"lookup"} <= {n["role"] for n in compiled(KEYS[0], "tracr").truth()["neurons"]}
    source = """
    rasp.program @p vocab {1, 2, 3} max_seq_len 4 {
      %t = rasp.tokens : !rasp.sop
      %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
      ^bb0(%k: !rasp.value, %q: !rasp.value):
        %p = rasp.cmp eq %k, %q
        rasp.yield %p
      }
      %w = rasp.selector_width %s named "w" : !rasp.sop
      %a = rasp.map(%w, %t) named "a" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
      ^bb0(%x: !rasp.value, %y: !rasp.value):
        %c = rasp.literal 2
        %p = rasp.cmp lt %x, %c
        rasp.yield %p
      }
      %b = rasp.map(%w) named "b" : (!rasp.sop) -> !rasp.sop {
      ^bb0(%x: !rasp.value):
        %c = rasp.literal 2
        %p = rasp.cmp lt %x, %c
        %one = rasp.literal "one"
        %more = rasp.literal "more"
        %r = rasp.if %p, %one, %more
        rasp.yield %r
      }
      rasp.return %a, %b : !rasp.sop, !rasp.sop
    }
    """
    from raspc.universe import new_context
    from raspc.values.module_parser import ModuleParser

    module = ModuleParser(new_context(), source, "p").parse_module()
    truth = raspc.compile(module, validate="off").truth()
    shared = {name for neuron in truth["neurons"] for name in neuron["shared_by"]}
    assert shared == {"a", "b"}


def test_variables_have_encodings_locations_and_fates() -> None:
    truth = compiled("reverse.py:program", "default").truth()
    tokens = named(truth["variables"], "tokens")
    assert tokens["location"] == "held"
    assert tokens["encoding"][0] == {"value": "a", "coordinates": [1.0, 0.0, 0.0, 0.0]}
    assert tokens["basis"]["shape"] == [4, truth["model"]["d_model"]]
    readable = named(truth["variables"], "opp_idx-1")
    assert readable["location"] == "readable"
    assert readable["reads"] == ["opp_idx"]
    assert "basis" not in readable
    gone = named(truth["variables"], "opp_idx")
    assert gone["fate"] == {"kind": "fused", "by": "rasp-fuse-maps", "into": ["opp_idx-1"]}
    assert gone["line"] == 12
    assert gone["op"] == "map"


def test_a_model_without_records_has_sources_by_label() -> None:
    model = compiled("reverse.py:program", "default,transformer-drop-names")
    truth = Model(model.module).truth()
    assert truth["variables"] == []
    assert {each["label"] for each in truth["directions"]} <= set(model.residual_labels)
    assert truth["circuits"]["slot"]["edges"]


def test_the_python_of_the_document_gives_what_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(EXAMPLES.parent)
    text = (EXAMPLES.parent / "docs" / "truth.md").read_text(encoding="utf-8")
    names: dict[str, Any] = {}
    for block in re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        exec(block, names)
        for code, value in re.findall(r"^(\S.*?)  # ([\[(].*)$", block, re.MULTILINE):
            assert eval(code, names) == ast.literal_eval(value), code
    assert names["pair"].changes


def test_the_command_writes_the_truth(tmp_path: Path) -> None:
    path = tmp_path / "truth.json"
    assert main(["truth", str(EXAMPLES / "reverse.py"), "-o", str(path)]) == 0
    truth = json.loads(path.read_text())
    assert truth["model"]["stages"][0] == {
        "name": "embed",
        "transformer_lens": "blocks.0.hook_resid_pre",
        "torch": "embed",
        "transformers": "residuals.0",
        "onnx": "residual/embed",
    }


def test_without_a_file_the_command_prints_the_truth(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "truth.json"
    program = str(EXAMPLES / "hist.py")
    assert main(["truth", program, "--edges", "-o", str(path)]) == 0
    counts = capsys.readouterr().out
    assert main(["truth", program, "--edges"]) == 0
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == (path.read_text(), counts)


def test_the_schema_refuses_other_objects() -> None:
    schema = truth_schema()
    truth = compiled("reverse.py:program", "interp").truth()
    for change in (
        {"schema": "raspc-truth/2"},
        {"neurons": [{}]},
        {"variables": [truth["variables"][0] | {"location": "lost"}]},
        {"variables": [truth["variables"][0] | {"values": [1.5]}]},
        {"directions": [truth["directions"][0] | {"stages": ["layer0"]}]},
        {"more": []},
    ):
        assert list(violations(truth | change, schema)), change


@pytest.mark.parametrize("pipeline", PIPELINES)
def test_a_loaded_model_has_the_truth_of_the_compiled(pipeline: str, tmp_path: Path) -> None:
    model = compiled("sort_freq.py:program", pipeline)
    model.save(tmp_path / "m.rmodel")
    assert raspc.load(tmp_path / "m.rmodel").truth() == model.truth()


def test_values_of_variables_and_their_fates() -> None:
    output = compiled("reverse.py:program", "default").apply(["a", "b", "c", "a"])
    assert output.values("tokens") == ["a", "b", "c", "a"]
    assert output.values("indices") == [0, 1, 2, 3]
    assert output.values("opp_idx-1") == [3, 2, 1, 0]
    assert output.values("reverse") == output.decoded
    assert output.residual("opp_idx-1")[1:, 0].tolist() == [3, 2, 1, 0]
    with pytest.raises(RaspcError, match="'opp_idx': it is fused into 'opp_idx-1' by rasp-fuse"):
        output.residual("opp_idx")
    with pytest.raises(RaspcError, match="no stage 'layer9/mlp'"):
        output.residual("opp_idx-1", at="layer9/mlp")


def test_the_causal_model_gives_values_and_takes_interventions() -> None:
    causal = compiled("reverse.py:program", "default").causal_model()
    assert causal.variables[-1] == "reverse"
    plain = causal.run(["a", "b", "c"])
    assert plain.values["length"] == [3, 3, 3]
    assert plain.values["opp_idx-1"] == [2, 1, 0]
    assert plain.results == (["c", "b", "a"],)
    swapped = causal.run(["a", "b", "c"], do={"length": [2, 3, 1]})
    assert swapped.values["length"] == [2, 3, 1]
    assert swapped.values["opp_idx-1"] == [1, 1, -2]
    assert swapped.results == (["b", "b", None],)
    assert causal.run(["a"], do={"reverse": [None]}).results == ([None],)


def test_the_causal_model_refuses_wrong_interventions() -> None:
    causal = compiled("reverse.py:program", "default").causal_model()
    for tokens, do, message in (
        ([], {}, "the input has 0 tokens; give 1 to 5"),
        (["e"], {}, 'the token "e" is not in the vocabulary'),
        (["a"], {"lengths": [1]}, "the program has no variable 'lengths'; choose from"),
        (["a"], {"length": [1, 1]}, "'length' has 2 values for 1 tokens"),
        (["a", "b"], {"opp_idx-1": [0, 0], "indices": [0, 0]}, "the program has no value on this"),
    ):
        with pytest.raises(RaspcError) as raised:
            causal.run(tokens, do=do)
        assert message in str(raised.value)


def test_swaps_of_the_model_are_interventions_of_the_causal_model() -> None:
    from raspc.verification.variable_locations import Location, StagedRun, patched_logits

    model = compiled("sort_freq.py:program", "interp")
    causal = model.causal_model()
    base, donor = [4, 2, 4, 1], [1, 1, 1, 2]
    given = causal.run(donor).values["hist"]
    expected = causal.run(base, do={"hist": given}).results[0]
    place = {token: i for i, token in enumerate(model.op.tokens.data)}
    ids = np.array([[model.op.bos_id, *(place[t] for t in row)] for row in (base, donor)], np.int32)
    record = next(each for each in model.op.variables if each.sop_name.data == "hist")
    location = Location.of(model.op, record)
    coordinates = StagedRun(model.op, ids[1:]).coordinates(location)
    (logits,) = patched_logits(model.op, ids[:1], {location: coordinates})
    values = model.op.unembeds[0].decode.values
    assert [values[i] for i in logits[0, 1:].argmax(axis=1)] == expected
    assert expected != causal.run(base).results[0]


def test_names_and_values_may_hold_the_signs_between_the_parts_of_labels() -> None:
    same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    width = rasp.SelectorWidth(same).named("w: 1/2|3")
    double = rasp.Map(lambda n: 2 * n, width).named("layer0/mlp")
    joined = rasp.SequenceMap(lambda t, n: f"{t}:{n}", rasp.tokens, double).named("out/|:[0]")
    vocab = ["a/", "b|", "c:"]
    for pipeline in ("interp", "default"):
        model = raspc.compile(joined, vocab=vocab, max_seq_len=3, pipeline=pipeline, validate="off")
        truth = model.truth()
        parts = {part["label"] for part in truth["components"] if part["kind"] == "mlp"}
        assert parts <= {width.name, double.name, joined.name} and joined.name in parts
        assert not any(neuron["shared_by"] for neuron in truth["neurons"])
        computed = describe_model(model.op)
        assert "out/|:[0] (" in computed and "layer0/mlp (" in computed
        output = model.apply(vocab)
        assert output.values(joined.name) == ["a/:2", "b|:2", "c::2"]
        with pytest.raises(RaspcError, match="choose from ") as caught:
            output.residual("none")
        listed = str(caught.value).rpartition("choose from ")[2].split(", ")
        held = [v["name"] for v in truth["variables"] if v["location"] == "held"]
        assert set(held) <= set(listed) and not {"", "out", "w", "3"} & set(listed)


def test_shared_neurons_name_all_s_ops_and_no_values() -> None:
    many = compiled("shuffle_dyck.py:shuffle_dyck2", "default").truth()
    labels = {neuron["label"]: neuron["shared_by"] for neuron in many["neurons"]}
    assert {"map_categorical", *(f"map_{i}" for i in range(2, 6))} in map(set, labels.values())
    strings = compiled("rasp_paper/dyckk_strings.rasp:dyck3_strings", "default").truth()
    assert any("|" in neuron["label"] for neuron in strings["neurons"])
    for neuron in strings["neurons"]:
        assert not any(")" in sop or "]" in sop for sop in neuron["shared_by"])
