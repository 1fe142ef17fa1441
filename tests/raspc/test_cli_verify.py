"""The command `raspc verify`, and the option `--validate`."""

import numpy as np
import pytest
from xdsl.passes import ModulePass

import raspc
from raspc.cli.main import main
from raspc.passes.registry import ALL_PASSES
from raspc.tools.rasp_opt import main as rasp_opt
from raspc.transformer_dialect import HeadOp
from raspc.transformer_dialect.attributes import WeightAttr
from raspc.transformer_dialect.weights import Weight

PROGRAM = """
from raspc import rasp

same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
program = rasp.SelectorWidth(same).named("hist")
vocab = {"a", "b"}
max_seq_len = 4
"""


@pytest.fixture
def program(tmp_path):
    path = tmp_path / "hist.py"
    path.write_text(PROGRAM)
    return str(path)


@pytest.fixture
def model(program, tmp_path, capsys):
    path = str(tmp_path / "hist.rmodel")
    assert main(["compile", program, "-o", path, "--validate"]) == 0
    return path


def broken(path):
    """A copy of a model file with the output weights of a head changed."""
    model = raspc.load(path)
    head = [op for op in model.op.walk() if isinstance(op, HeadOp)][-1]
    weights = np.array(head.properties["W_O"].data.array)
    weights /= 3
    head.properties["W_O"] = WeightAttr(Weight.of(weights))
    model.save(path)


def run(capsys, *arguments):
    status = main([*arguments, "--backend", "numpy"])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


@pytest.mark.parametrize("what", ["program", "model"])
def test_right(what, request, capsys):
    status, out, err = run(capsys, "verify", request.getfixturevalue(what))
    assert (status, err) == (0, "")
    assert out.startswith("hist: right on 30 inputs: all 30 of up to 4 tokens (")
    assert out.count("\n") == 1


def test_random_inputs(program, capsys):
    arguments = ("verify", program, "--max-seq-len", "20", "--budget", "100", "--seed", "3")
    status, out, _ = run(capsys, *arguments)
    assert status == 0
    assert "all 30 of up to 4 tokens, 70 random ones of up to 20 tokens (" in out


def test_by_xla(program, capsys):
    assert main(["verify", program]) == 0
    assert "right on 30 inputs" in capsys.readouterr().out


def test_wrong(model, capsys):
    broken(model)
    status, out, err = run(capsys, "verify", model)
    assert (status, err) == (1, "")
    first, *others = out.splitlines()
    assert first.startswith("hist: wrong on ")
    assert "of 30 inputs: all 30 of up to 4 tokens" in first
    names = [line.split(":")[0].strip() for line in others]
    assert names == ["input", "program", "model", "first wrong stage"]
    assert others[0].split() == ["input:", "a"]
    assert others[1].split() == ["program:", "1"]
    assert "the weights of this model: its program compiles to a model" in others[3]


def test_another_program(model, program, tmp_path, capsys):
    other = tmp_path / "other.py"
    other.write_text(PROGRAM.replace("EQ", "LEQ").replace('{"a", "b"}', '["a", "b"]'))
    assert run(capsys, "verify", model, "--against", program)[0] == 0
    status, out, _ = run(capsys, "verify", model, "--against", str(other))
    assert status == 1
    assert "wrong on" in out


def test_inputs_without_repeated_tokens(model, program, tmp_path, capsys):
    """With `--distinct`, each input holds a token once at most."""
    once = tmp_path / "once.py"
    once.write_text(PROGRAM.replace("rasp.tokens, rasp.tokens", "rasp.indices, rasp.indices"))
    against = ("verify", model, "--against", str(once))
    status, out, _ = run(capsys, *against)
    assert status == 1
    assert out.startswith("hist: wrong on 26 of 30 inputs: all 30 of up to 4 tokens (")
    status, out, _ = run(capsys, *against, "--distinct")
    assert status == 0
    assert out.startswith(
        "hist: right on 4 inputs without repeated tokens: all 4 of up to 2 tokens ("
    )


def test_counterexamples_without_repeated_tokens(model, tmp_path, capsys):
    """With `--distinct`, a counterexample has no equal tokens, although they would be simpler."""
    two = tmp_path / "two.py"
    two.write_text(PROGRAM.replace("EQ", "TRUE"))
    against = ("verify", model, "--against", str(two), "--distinct", "--budget", "3")
    status, out, _ = run(capsys, *against)
    assert status == 1
    first, *others = out.splitlines()
    assert "of 3 inputs without repeated tokens: 3 random ones of up to 2 tokens (" in first
    assert sorted(others[0].split()) == ["a", "b", "input:"]
    assert others[1].split() == ["program:", "2", "2"]


def test_a_model_without_its_program(model, tmp_path, capsys):
    loaded = raspc.load(model)
    loaded.source = None
    loaded.save(model)
    status, out, err = run(capsys, "verify", model)
    assert (status, out) == (1, "")
    assert (
        err == f"{model}: error: the program of the model is not known; "
        "give the program with --against PROGRAM\n"
    )


def test_a_damaged_program(model, capsys):
    loaded = raspc.load(model)
    assert loaded.source is not None
    loaded.source = loaded.source.replace("rasp.program", "rasp.prog")
    loaded.save(model)
    status, _, err = run(capsys, "verify", model)
    assert status == 1
    assert "the program in the file is damaged; give the program with --against" in err


@pytest.mark.parametrize("budget", ["0", "-1"])
def test_no_budget(budget, program, capsys):
    status, _, err = run(capsys, "verify", program, "--budget", budget)
    assert status == 1
    assert f"--budget is {budget}; give at least 1" in err


def test_rasp_opt_validates(program, tmp_path, capsys):
    ir = str(tmp_path / "hist.mlir")
    assert main(["compile", program, "--emit", "rasp", "-o", ir]) == 0
    capsys.readouterr()
    assert rasp_opt([ir, "-p", "default", "--validate"]) == 0
    validated = capsys.readouterr().out
    assert rasp_opt([ir, "-p", "default"]) == 0
    assert capsys.readouterr().out == validated


@pytest.fixture
def wrong_pass(monkeypatch):
    """The text of a pipeline whose last pass breaks the model."""
    monkeypatch.setitem(ALL_PASSES, WrongWeights.name, lambda: WrongWeights)
    return f"default,{WrongWeights.name}"


class WrongWeights(ModulePass):
    name = "wrong-weights"

    def apply(self, ctx, op):
        head = [found for found in op.walk() if isinstance(found, HeadOp)][-1]
        head.properties["W_O"] = WeightAttr(Weight.of(-np.array(head.properties["W_O"].data.array)))


def test_compile_validates_by_default(program, wrong_pass, tmp_path, capsys):
    path = tmp_path / "hist.rmodel"
    assert main(["compile", program, "--pipeline", wrong_pass, "-o", str(path)]) == 1
    err = capsys.readouterr().err
    assert f'{program}:5:11: error: the compiled model is wrong: on ["a"] @hist is [1]' in err
    assert not path.exists()


def test_compile_names_the_wrong_pass(program, wrong_pass, tmp_path, capsys):
    path = tmp_path / "hist.rmodel"
    given = ["compile", program, "--pipeline", wrong_pass, "-o", str(path), "--validate"]
    assert main(given) == 1
    assert "pass 'wrong-weights' changed the meaning of @hist" in capsys.readouterr().err


def test_compile_without_validation(program, wrong_pass, tmp_path):
    path = tmp_path / "hist.rmodel"
    given = ["compile", program, "--pipeline", wrong_pass, "-o", str(path), "--no-validate"]
    assert main(given) == 0


def test_verify_finds_what_validation_would(program, wrong_pass, capsys):
    assert main(["verify", program, "--pipeline", wrong_pass, "--backend", "numpy"]) == 1
    assert "first wrong stage: transformer, after pass wrong-weights" in capsys.readouterr().out


def test_compile_prints_the_time_of_validation(program, tmp_path, capsys):
    assert main(["compile", program, "-o", str(tmp_path / "hist.rmodel"), "-v"]) == 0
    err = capsys.readouterr().err
    assert "craft-certify" in err
    assert "\n(validation) " in err
    assert main(["compile", program, "-o", str(tmp_path / "h.rmodel"), "-v", "--no-validate"]) == 0
    assert "(validation)" not in capsys.readouterr().err


def test_validation_is_no_option_of_a_model_file(model, capsys):
    assert main(["run", model, "--input", "a", "--no-validate"]) == 1
    assert "--validate does not change a model file" in capsys.readouterr().err
