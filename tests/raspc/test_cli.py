"""The commands of `raspc` on valid input; test_cli_errors.py tests invalid input."""

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from raspc.cli.main import main
from raspc.cli.run_command import RUN_STAGES
from raspc.compile_stages import STAGES

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
REVERSE = str(ROOT / "examples" / "reverse.py")

FRACTIONS = """
from raspc import rasp

earlier = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ)
is_a = rasp.Map(lambda x: 1 if x == "a" else 0, rasp.tokens)
share = rasp.Aggregate(earlier, rasp.numerical(is_a)).named("share")
before = rasp.Select(rasp.indices, rasp.indices, lambda key, query: key == query - 1)
previous = rasp.Aggregate(before, rasp.tokens).named("previous")
"""


def prints(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """The output of a successful command."""
    status = main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    assert (status, captured.err) == (0, "")
    return captured.out


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The model file of examples/reverse.py, compiled by the pipeline `tracr`."""
    path = tmp_path_factory.mktemp("models") / "reverse.rmodel"
    assert main(["compile", REVERSE, "-o", str(path), "--pipeline", "tracr"]) == 0
    return path


# run


@pytest.mark.parametrize("stage", RUN_STAGES)
def test_run_at_each_stage(stage: str, capsys: pytest.CaptureFixture[str]) -> None:
    output = prints(capsys, "run", REVERSE, "--stage", stage, "--input", "a b c d", "--input", "b")
    assert output == "d c b a\nb\n"


def test_run_without_a_stage(capsys: pytest.CaptureFixture[str]) -> None:
    assert prints(capsys, "run", REVERSE, "--input", "a b c d") == "d c b a\n"


@pytest.mark.parametrize("stage", ["transformer", "jax"])
def test_run_a_model(model: Path, stage: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert prints(capsys, "run", model, "--stage", stage, "--input", "d c a") == "a c d\n"


@pytest.mark.parametrize("stage", RUN_STAGES)
def test_run_ir(tmp_path: Path, stage: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "reverse.mlir"
    prints(capsys, "compile", REVERSE, "--emit", "rasp", "-o", path)
    assert prints(capsys, "run", path, "--stage", stage, "--input", "d c a") == "a c d\n"


@pytest.mark.parametrize(("level", "stage"), [("craft", "craft"), ("transformer", "jax")])
def test_run_lowered_ir(
    tmp_path: Path, level: str, stage: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "reverse.mlir"
    prints(capsys, "compile", REVERSE, "--emit", level, "-o", path)
    assert prints(capsys, "run", path, "--stage", stage, "--input", "d c a") == "a c d\n"


@pytest.mark.parametrize("stage", RUN_STAGES)
@pytest.mark.parametrize(
    ("name", "tokens", "shown"),
    [("share", "b a a", "0 0.5 0.666667"), ("previous", "b a a", "None b a")],
)
def test_fractions_and_undefined_values(
    tmp_path: Path,
    name: str,
    tokens: str,
    shown: str,
    stage: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "program.py"
    path.write_text(FRACTIONS)
    options = ["--vocab", "a b", "--max-seq-len", "4", "--stage", stage]
    assert prints(capsys, "run", f"{path}:{name}", *options, "--input", tokens) == f"{shown}\n"


def test_vocabulary_of_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--vocab", "3 2.5", "--vocab", "true x", "--stage", "rasp"]
    output = prints(capsys, "run", REVERSE, *options, "--input", "x 2.5 3")
    assert output.split()[1:] == ["2.5", "x"]


def test_max_seq_len_goes_before_the_files(capsys: pytest.CaptureFixture[str]) -> None:
    tokens = "a b c d a b"
    output = prints(capsys, "run", REVERSE, "--max-seq-len", "6", "--input", tokens)
    assert output.split() == tokens.split()[::-1]


def test_causal(capsys: pytest.CaptureFixture[str]) -> None:
    for stage in RUN_STAGES:
        options = ["--causal", "--stage", stage]
        # With a causal mask, the length is the number of tokens so far.
        output = prints(capsys, "run", REVERSE, *options, "--input", "a b c")
        assert output == "a a a\n"


def test_sequences_of_the_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("a b\n\nc\n"))
    assert prints(capsys, "run", REVERSE, "--input", "-", "--stage", "rasp") == "b a\nc\n"


def test_a_pipeline_by_name_and_by_its_text(capsys: pytest.CaptureFixture[str]) -> None:
    from raspc.passes.pipelines import PIPELINES

    for pipeline in ("tracr", PIPELINES["tracr"]):
        options = ["--pipeline", pipeline, "--stage", "transformer"]
        assert prints(capsys, "run", REVERSE, *options, "--input", "a b") == "b a\n"


# compile


@pytest.mark.parametrize("stage", STAGES)
def test_emitted_ir_is_what_rasp_opt_reads_and_prints(
    tmp_path: Path, stage: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from raspc.tools.rasp_opt import main as rasp_opt

    text = prints(capsys, "compile", REVERSE, "--emit", stage)
    path = tmp_path / "stage.mlir"
    path.write_text(text)
    assert rasp_opt([str(path)]) == 0
    assert capsys.readouterr().out.strip() == text.strip()


def test_emit_to_a_file_and_to_the_screen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "reverse.mlir"
    assert prints(capsys, "compile", REVERSE, "--emit", "craft", "-o", path) == ""
    assert path.read_text() == prints(capsys, "compile", REVERSE, "--emit", "craft")


def test_the_location_of_each_op_with_emitted_ir(capsys: pytest.CaptureFixture[str]) -> None:
    text = prints(capsys, "compile", REVERSE, "--emit", "craft", "--print-debuginfo")
    heads = [line for line in text.splitlines() if "craft.head" in line]
    assert heads
    assert all(re.search(r'loc\(.*reverse.py":\d+:\d+', line) for line in heads)


def test_the_python_api_gives_the_same_model(model: Path) -> None:
    import raspc

    loaded = raspc.load(model)
    assert loaded.apply(["a", "b", "c"]).decoded == ["c", "b", "a"]


def test_a_model_under_any_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "reverse"
    prints(capsys, "compile", REVERSE, "-o", path)
    assert prints(capsys, "run", path, "--stage", "transformer", "--input", "a b") == "b a\n"


# inspect


def test_inspect(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = prints(capsys, "inspect", model)
    assert text == prints(capsys, "inspect", REVERSE, "--pipeline", "tracr")
    lines = [line.split() for line in text.splitlines()]
    assert ["layers", "4"] in lines
    assert ["d_model", "43"] in lines
    assert ["variables", "6,", "of", "which", "6", "are", "held", "and", "0", "readable"] in lines
    rows = lines[lines.index(["layer", "part", "size", "computes", "reads"]) + 1 :]
    assert ["0", "head", "0", "length"] in [[*row[:3], *row[7:8]] for row in rows]
    last = ["3", "head", "0", "reverse", "q", "opp_idx-1;", "k", "indices;", "v", "tokens"]
    assert last in [[*row[:3], *row[7:]] for row in rows]
    (mlp,) = [row for row in rows if "opp_idx-1" in row and row[1] == "mlp"]
    assert mlp[:2] == ["2", "mlp"]
    assert mlp[mlp.index("opp_idx-1") + 1].startswith("(10)")


def test_inspect_json_is_the_statistics_and_the_truth(
    model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import dataclasses

    import raspc

    found = json.loads(prints(capsys, "inspect", model, "--json"))
    certificate = found.pop("certificate")
    assert found.pop("truth") == raspc.load(model).truth()
    assert found == dataclasses.asdict(raspc.load(model).stats)
    assert certificate["dtype"] == "float32"
    margins = [decision["margin"] for decision in certificate["decisions"]]
    assert None in margins and any(margin is not None and margin > 0 for margin in margins)
    assert {"n_layers", "n_heads", "d_head", "d_mlp", "d_model", "n_params"} <= found.keys()


# passes


def test_passes(capsys: pytest.CaptureFixture[str]) -> None:
    from raspc.passes.pipelines import PIPELINES
    from raspc.passes.registry import ALL_PASSES

    text = prints(capsys, "passes")
    for name in ALL_PASSES:
        assert f"\n{name} " in f"\n{text}"
    for name, pipeline in PIPELINES.items():
        assert f"pipeline {name}:\n  {pipeline}\n" in text
    assert "strategy: tracr, asap = tracr" in text


def test_one_pass(capsys: pytest.CaptureFixture[str]) -> None:
    text = prints(capsys, "passes", "craft-allocate-layers")
    assert text.startswith("craft-allocate-layers\n\nGive every head and every MLP the layer")
    assert "Before:" in text
    assert "After:" in text


def test_one_pipeline(capsys: pytest.CaptureFixture[str]) -> None:
    lines = prints(capsys, "passes", "tracr").splitlines()
    assert lines[0] == "rasp-declare-variables"
    assert "craft-allocate-layers{strategy=tracr}" in lines


# As a process


def test_the_command_is_installed(tmp_path: Path) -> None:
    command = [BIN / "raspc", "run", REVERSE, "--input", "a b c d"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stdout == "d c b a\n"
    assert done.stderr == ""
