"""Programs with several results: a model with an unembedding for each result."""

import json

import pytest
from oracle import assert_right

import raspc
from raspc import rasp
from raspc.cli.main import main
from raspc.frontends.python import load_program, lower_program
from raspc.frontends.rasp_language import load_program as load_rasp
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator

HIST = rasp.SelectorWidth(rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)).named("hist")
REVERSED = rasp.Aggregate(
    rasp.Select(rasp.indices, rasp.length - 1 - rasp.indices, rasp.Comparison.EQ), rasp.tokens
).named("reversed")
RESULTS = {"hist": HIST, "reversed": REVERSED, "twice": rasp.numerical(HIST * 2), "hist2": HIST}

RASP = """
# raspc: vocab = "ab"
# raspc: max_seq_len = 4
same = select(tokens, tokens, ==);
hist = selector_width(same);
mirrored = aggregate(select(indices, length - 1 - indices, ==), tokens);
"""
PYTHON = """
from raspc import rasp
vocab = ["a", "b"]
max_seq_len = 4
hist = rasp.SelectorWidth(rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ))
opposite = rasp.Select(rasp.indices, rasp.length - 1 - rasp.indices, rasp.Comparison.EQ)
mirrored = rasp.Aggregate(opposite, rasp.tokens)
"""


@pytest.mark.parametrize("pipeline", ["default", "tracr"])
def test_one_model(pipeline):
    (model,) = assert_right(RESULTS, "ab", 4, pipelines=[pipeline])
    assert model.results == tuple(RESULTS)
    assert model.apply("aba"[i] for i in range(3)).decoded == (
        [2, 1, 2],
        ["a", "b", "a"],
        [4, 2, 4],
        [2, 1, 2],
    )


def test_causal():
    results = {"hist": HIST, "index": rasp.indices}
    assert_right(results, "ab", 4, causal=True)


def test_what_they_share_is_computed_once():
    alone = raspc.compile(HIST, vocab="ab", max_seq_len=4)
    both = raspc.compile({"a": HIST, "b": HIST + 1}, vocab="ab", max_seq_len=4)
    assert both.stats.total_heads == alone.stats.total_heads == 1


def test_one_result_has_the_name_of_the_program():
    assert raspc.compile(HIST, vocab="ab", max_seq_len=4).results == ("hist",)


def test_no_result():
    with pytest.raises(raspc.RaspcError, match="returns at least one s-op"):
        lower_program({}, vocab="ab", max_seq_len=4)


def test_the_model_file_keeps_them(tmp_path):
    model = raspc.compile(RESULTS, vocab="ab", max_seq_len=4)
    model.save(tmp_path / "several.rmodel")
    loaded = raspc.load(tmp_path / "several.rmodel")
    assert loaded.results == model.results
    assert loaded.apply(["b", "b"]).decoded == model.apply(["b", "b"]).decoded


@pytest.mark.sample(1)
@pytest.mark.parametrize("suffix, text", [(".rasp", RASP), (".py", PYTHON)])
def test_command_line(tmp_path, capsys, suffix, text):
    program, model = tmp_path / f"p{suffix}", tmp_path / "p.rmodel"
    program.write_text(text)
    results = ["--output", "hist", "--output", "mirrored"]
    assert main(["compile", str(program), *results, "-o", str(model)]) == 0
    for target in ([str(model)], [f"{program}:hist,mirrored"], [str(program), *results]):
        assert main(["run", *target, "--input", "a b b", "--input", "b"]) == 0
        assert capsys.readouterr().out == "1 2 2\nb b a\n1\nb\n"
    for stage in ("rasp", "craft"):
        assert main(["run", str(program), *results, "--input", "b a", "--stage", stage]) == 0
        assert capsys.readouterr().out == "1 1\na b\n"
    assert main(["inspect", str(model)]) == 0
    assert "results     hist, mirrored" in capsys.readouterr().out
    assert main(["verify", str(program), *results, "--backend", "numpy"]) == 0
    assert capsys.readouterr().out.startswith("p: right on 30 inputs")


def test_every_command_that_takes_a_program_takes_its_results(tmp_path, capsys):
    program = tmp_path / "p.rasp"
    program.write_text(RASP)
    results = [str(program), "--output", "mirrored", "--output", "hist", "-o"]
    folder, data = tmp_path / "exported", tmp_path / "data"
    assert main(["export", *results, str(folder), "--to", "safetensors"]) == 0
    outputs = json.loads((folder / "config.json").read_text())["outputs"]
    assert [each["values"][:2] for each in outputs] == [["a", "b"], [1, 2]]
    hidden, key = tmp_path / "hidden.rmodel", tmp_path / "key.safetensors"
    assert main(["hide", *results, str(hidden), "--key", str(key)]) == 0
    assert len(raspc.load(hidden).results) == 2
    assert main(["dataset", *results, str(data), "--rows", "3"]) == 0
    values = json.loads((data / "manifest.json").read_text())["values"]
    assert [each[:2] for each in values.values()] == [["a", "b"], [1, 2]]


@pytest.mark.parametrize("command", ["export --to safetensors", "dataset --rows 3", "hide --key k"])
def test_the_path_is_the_option_o_alone(tmp_path, capsys, command):
    program = tmp_path / "p.rasp"
    program.write_text(RASP)
    name, *options = command.split()
    with pytest.raises(SystemExit):
        main([name, str(program), *options, "--output", str(tmp_path / "out")])
    assert "the following arguments are required: -o" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["p.rasp"]


def test_the_program_in_a_model_file_runs(tmp_path, capsys):
    program, model = tmp_path / "p.rasp", str(tmp_path / "p.rmodel")
    program.write_text(RASP)
    assert main(["compile", f"{program}:hist,mirrored", "-o", model]) == 0
    program.unlink()
    assert main(["run", model, "--input", "a b b", "--stage", "rasp"]) == 0
    assert capsys.readouterr().out == "1 2 2\nb b a\n"


def test_verify_compares_each_result(tmp_path, capsys):
    program, model = tmp_path / "p.rasp", str(tmp_path / "p.rmodel")
    program.write_text(RASP)
    assert main(["compile", f"{program}:hist,mirrored", "-o", model]) == 0
    verify = ["verify", model, "--backend", "numpy", "--against"]
    assert main([*verify, f"{program}:hist,mirrored"]) == 0
    assert main([*verify, f"{program}:mirrored,hist"]) == 1
    assert "  program:  a\n  program:  1\n" in capsys.readouterr().out
    assert main([*verify, f"{program}:hist"]) == 1
    assert "returns 1 s-ops, the model takes up to 4 and returns 2" in capsys.readouterr().err


def test_stablehlo_gives_logits_of_each(tmp_path, capsys):
    program = tmp_path / "p.rasp"
    program.write_text(RASP)
    assert main(["compile", f"{program}:hist,mirrored", "--emit", "stablehlo"]) == 0
    # Widths 1 to 4; and the tokens a and b.
    assert "-> (tensor<?x?x4xf32>, tensor<?x?x2xf32>)" in capsys.readouterr().out


def test_the_report_names_each(tmp_path, capsys):
    program = tmp_path / "p.rasp"
    program.write_text(RASP)
    assert main(["compile", f"{program}:hist,mirrored", "--emit", "rasp"]) == 0
    printed = capsys.readouterr().out
    assert "rasp.return %hist, %mirrored" in printed and 'named "mirrored"' in printed


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["p.rasp", "--output", "nothing"], "the file has no 'nothing'"),
        (["p.rasp", "--output", "hist", "--output", ""], "the file has no ''"),
        (["p.rasp", "--output", "hist", "--output", "same"], "'same' is a selector"),
        (["p.rasp:hist", "--output", "mirrored"], "the target names the results hist already"),
        (["p.mlir", "--output", "hist"], "--output is for Python and RASP programs"),
    ],
)
def test_mistakes(tmp_path, monkeypatch, capsys, arguments, message):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "p.rasp").write_text(RASP)
    (tmp_path / "p.mlir").write_text("")
    assert main(["inspect", *arguments]) != 0
    assert message in capsys.readouterr().err


def test_loaders(tmp_path):
    for suffix, text, load in ((".rasp", RASP, load_rasp), (".py", PYTHON, load_program)):
        path = tmp_path / f"p{suffix}"
        path.write_text(text)
        loaded = load(f"{path}:hist,mirrored")
        assert list(loaded.results) == ["hist", "mirrored"] and loaded.name == "p"
        module = lower_program(loaded.program, vocab="ab", max_seq_len=4)
        assert ProgramEvaluator(module)("abb") == ([1, 2, 2], ["b", "b", "a"])
        assert load(f"{path}:hist").results == {}
