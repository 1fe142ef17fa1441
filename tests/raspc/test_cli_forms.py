"""`--form`: a covered run form, or an error; and a note about models without a proof."""

from pathlib import Path

import pytest

from raspc.cli.main import main

FOLDED = (
    Path(__file__).parents[2] / "lit_tests" / "passes" / "craft-certify" / "folded.mlir"
).read_text()
"""A program of the craft dialect whose certificate does not cover the folded form."""

PROGRAM = """
from raspc import rasp

same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
program = rasp.SelectorWidth(same).named("hist")
vocab = {"a", "b"}
max_seq_len = 4
"""


@pytest.fixture
def program(tmp_path: Path) -> str:
    path = tmp_path / "hist.py"
    path.write_text(PROGRAM)
    return str(path)


@pytest.fixture
def model(program: str, tmp_path: Path) -> str:
    path = str(tmp_path / "hist.rmodel")
    assert main(["compile", program, "-o", path]) == 0
    return path


def uncovered(folder: Path) -> str:
    """A model file that no certificate covers in the folded form."""
    import raspc
    from raspc.pass_pipeline import parse_passes, run_passes
    from raspc.universe import new_context
    from raspc.values.module_parser import ModuleParser

    module = ModuleParser(new_context(), FOLDED, "folded.mlir").parse_module()
    run_passes(module, parse_passes("craft-certify,materialize-weights"))
    raspc.Model(module).save(folder / "p.rmodel")
    return str(folder / "p.rmodel")


@pytest.mark.parametrize("form", ["folded", "fused", "plain"])
def test_covered_forms_run(model: str, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", model, "--form", form, "--input", "a b a"]) == 0
    assert capsys.readouterr().out == "2 1 2\n"
    assert main(["verify", model, "--form", form]) == 0
    assert "right on 30 inputs" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["run", "verify"])
def test_an_uncovered_form_is_one_line(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["--input", "a b"] if command == "run" else []
    assert main([command, uncovered(tmp_path), "--form", "folded", *given]) == 1
    assert capsys.readouterr().err == (
        "raspc: error: the certificate of 'p' does not cover the run form 'folded', whose "
        "arithmetic is float32-folded; choose fused or plain, or prove it with `raspc certify "
        "MODEL --arithmetic float32-folded`\n"
    )


def test_the_default_is_the_fastest_covered_form(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["run", uncovered(tmp_path), "--input", "a b"]) == 0
    assert capsys.readouterr().out == "0 1\n"


def test_a_form_is_that_of_a_network(program: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", program, "--stage", "rasp", "--form", "plain", "--input", "a"]) == 1
    assert capsys.readouterr().err == (
        "raspc: error: --form is for networks, and stage 'rasp' interprets a program; leave it "
        "out, or give --stage transformer or jax\n"
    )
    stages = ["--stage", "transformer", "--form", "folded", "--input", "a"]
    assert main(["run", program, *stages]) == 1
    assert capsys.readouterr().err == (
        "raspc: error: backend 'numpy' has no run form 'folded'; choose from plain\n"
    )


def test_a_model_without_a_proof_says_so_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], recwarn: pytest.WarningsRecorder
) -> None:
    path = str(tmp_path / "hist.py")
    Path(path).write_text(PROGRAM)
    passes = "tracr,transformer-drop-names"
    assert main(["run", path, "--pipeline", passes, "--input", "a", "--input", "b a"]) == 0
    assert capsys.readouterr().out == "1\n1 1\n"
    said = [str(each.message) for each in recwarn if "no certificate" in str(each.message)]
    assert len(said) == 1
