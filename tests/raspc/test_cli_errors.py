"""Invalid input to `raspc`: an error of one line with place and remedy, status 1, no files."""

import json
import re
import zipfile
from pathlib import Path

import pytest

import raspc
from raspc.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
REVERSE = str(ROOT / "examples" / "reverse.py")


def fails(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """The single line of a failing command's error."""
    assert main([str(argument) for argument in arguments]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert re.fullmatch(r"[^\n]*error: [^\n]+\n", captured.err), captured.err
    return captured.err.rstrip("\n")


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    return path


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "reverse.rmodel"
    assert main(["compile", REVERSE, "-o", str(path)]) == 0
    return path


# Input sequences


@pytest.mark.parametrize("stage", ["rasp", "craft", "transformer", "jax"])
@pytest.mark.parametrize(
    ("tokens", "complaint"),
    [
        ("a z", 'token \'z\' is not in the vocabulary; the vocabulary is "a", "b", "c", "d"'),
        ("a b c d a b", "6 tokens"),
        ("", "token"),
    ],
    ids=["outside the vocabulary", "too long", "empty"],
)
def test_sequences(
    stage: str, tokens: str, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    error = fails(capsys, "run", REVERSE, "--stage", stage, "--input", tokens)
    assert complaint in error
    assert "; " in error  # the remedy
    place = f'--input "{tokens}"' if stage != "rasp" or "z" in tokens else r".*reverse\.py:\d+:\d+"
    assert re.match(f"{place}: error: ", error), error


@pytest.mark.parametrize("stage", ["rasp", "craft", "transformer", "jax"])
def test_one_sequence_of_several(stage: str, capsys: pytest.CaptureFixture[str]) -> None:
    inputs = ["--input", "a b", "--input", "c z"]
    error = fails(capsys, "run", REVERSE, "--stage", stage, *inputs)
    assert error.startswith("--input \"c z\": error: token 'z' is not in the vocabulary")
    inputs[3] = "a b c d a b"
    error = fails(capsys, "run", REVERSE, "--stage", stage, *inputs)
    place = rf"{re.escape(REVERSE)}:\d+:\d+" if stage == "rasp" else f'--input "{inputs[3]}"'
    assert re.match(f"{place}: error: the input has 6 tokens", error), error


# Python programs


@pytest.mark.parametrize(
    ("text", "line", "complaint"),
    [
        ("program = (\n", 1, "not valid Python"),
        ("x = 1\nprogram = undefined\n", 2, "NameError"),
        ("x = 1\n", None, "the file has no 'program'"),
        ("program = 3\n", None, "'program' is of type int, not an s-op"),
        ("import sys\nsys.exit(3)\n", 2, "SystemExit"),
        ("from raspc import rasp\nprogram = rasp.tokens\n", None, "has no vocabulary"),
        (
            "from raspc import rasp\nprogram = rasp.tokens\nvocab = 'ab'\n",
            None,
            "has no max_seq_len",
        ),
        (
            "from raspc import rasp\nprogram = rasp.tokens\nvocab = [None]\nmax_seq_len = 3\n",
            None,
            "None",
        ),
        (
            "from raspc import rasp\nprogram = rasp.tokens\nvocab = []\nmax_seq_len = 3\n",
            None,
            "vocabulary is empty",
        ),
        (
            "from raspc import rasp\nprogram = rasp.tokens\nvocab = 'ab'\nmax_seq_len = -3\n",
            None,
            "max_seq_len",
        ),
        (
            "from raspc import rasp\n"
            "program = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)\n"
            "vocab = 'ab'\nmax_seq_len = 3\n",
            None,
            "not an s-op",
        ),
    ],
)
def test_python_programs(
    tmp_path: Path,
    text: str,
    line: int | None,
    complaint: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = write(tmp_path, "program.py", text)
    error = fails(capsys, "run", path, "--input", "a")
    if line is not None:
        assert re.match(rf"{re.escape(str(path))}:{line}:\d+: error: ", error), error
    assert complaint in error


@pytest.mark.slow
def test_a_value_set_explosion(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = """
from raspc import rasp

x = rasp.Map(lambda i: i * 1.01 ** 2, rasp.indices).named("x")
for step in range(8):
    x = rasp.SequenceMap(lambda a, b: a * 7 + b, x, rasp.Map(lambda i: i, rasp.indices))
    x = rasp.Aggregate(rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LT), x)
program = x.named("big")
vocab = {"a"}
max_seq_len = 10
"""
    path = write(tmp_path, "program.py", text)
    error = fails(capsys, "compile", path, "-o", tmp_path / "model.rmodel")
    assert re.match(rf"{re.escape(str(path))}:\d+:\d+: error: s-op '", error), error
    assert "; " in error
    assert not (tmp_path / "model.rmodel").exists()


def test_a_feature_that_is_not_supported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = """
from raspc import rasp

numbers = rasp.numerical(rasp.Map(lambda x: ord(x), rasp.tokens)).named("numbers")
same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
program = rasp.Aggregate(same, rasp.tokens).named("mean_of_strings")
vocab = {"a", "b"}
max_seq_len = 3
"""
    path = write(tmp_path, "program.py", text)
    arguments = ["run", path, "--input", "a a b"]
    # Several selected tokens that are equal have no error.
    assert main([str(a) for a in [*arguments, "--stage", "rasp"]]) == 0
    assert capsys.readouterr().out == "a a b\n"
    text = text.replace("rasp.Comparison.EQ", "rasp.Comparison.TRUE")
    path = write(tmp_path, "program.py", text)
    error = fails(capsys, "run", path, "--input", "a a b", "--stage", "rasp")
    assert error.startswith(f"{path}:6:11: error: s-op 'mean_of_strings': ")


# IR


@pytest.mark.parametrize(
    ("text", "line", "complaint"),
    [
        ("rasp.program @f", 1, ""),
        ("\nrasp.no_such_op\n", 2, "rasp.no_such_op is not registered"),
        (
            'rasp.program @f vocab {"a"} max_seq_len 5 {\n  %t = rasp.tokens : !rasp.sop\n}\n',
            None,
            "",
        ),
        ("", 1, ""),
    ],
    ids=["does not parse", "unknown op", "does not verify", "empty"],
)
def test_ir(
    tmp_path: Path,
    text: str,
    line: int | None,
    complaint: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = write(tmp_path, "program.mlir", text)
    error = fails(capsys, "run", path, "--input", "a")
    place = rf"{re.escape(str(path))}:{line or '[0-9]+'}:[0-9]+: error: "
    assert re.match(place, error), error
    assert complaint in error


def test_ir_without_a_program(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, "module.mlir", "builtin.module {}\n")
    for stage in ("rasp", "craft", "jax"):
        assert "program" in fails(capsys, "run", path, "--stage", stage, "--input", "a")


def test_ir_past_a_stage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "craft.mlir"
    assert main(["compile", REVERSE, "--emit", "craft", "-o", str(path)]) == 0
    error = fails(capsys, "run", path, "--stage", "rasp", "--input", "a")
    assert "stage 'rasp' is compiled from the rasp dialect, and the module is craft" in error
    assert error.endswith("or run it at stage 'craft'")
    assert main(["run", str(path), "--stage", "craft", "--input", "a b"]) == 0
    assert capsys.readouterr().out == "b a\n"


@pytest.mark.parametrize("option", [["--vocab", "a"], ["--max-seq-len", "3"], ["--causal"]])
def test_options_that_ir_says_itself(
    tmp_path: Path, option: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, "program.mlir", "builtin.module {}\n")
    error = fails(capsys, "run", path, *option, "--input", "a")
    assert error.startswith(f"{path}: error: {option[0]} is for Python and RASP programs; ")


def test_ir_that_is_not_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "program.mlir"
    path.write_bytes(b"\xff\x00")
    assert "not UTF-8 text" in fails(capsys, "run", path, "--input", "a")


# Model files


def test_truncated_model(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = model.read_bytes()
    for size in (0, 1, len(data) // 2, len(data) - 1):
        model.write_bytes(data[:size])
        for command in (["run", model, "--input", "a"], ["inspect", model]):
            assert str(model) in fails(capsys, *command)


def test_model_of_another_version(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with zipfile.ZipFile(model) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(parts["manifest.json"])
    manifest["format_version"] += 97
    assert manifest["format_version"] == 99
    parts["manifest.json"] = json.dumps(manifest).encode()
    with zipfile.ZipFile(model, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    error = fails(capsys, "run", model, "--input", "a")
    assert "version" in error
    assert "99" in error


def test_not_a_model(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, "text.rmodel", "not a model")
    assert str(path) in fails(capsys, "inspect", path)


def test_a_stage_that_a_model_does_not_hold(
    model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    error = fails(capsys, "run", model, "--stage", "craft", "--input", "a")
    assert "can't be run at stage 'craft'" in error
    assert "--stage rasp, transformer or jax" in error


def test_a_model_without_its_program(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    loaded = raspc.load(model)
    loaded.source = None
    loaded.save(model)
    error = fails(capsys, "run", model, "--stage", "rasp", "--input", "a")
    assert "the program of the model is not known; give the program, or --stage" in error


def test_options_that_a_model_does_not_take(
    model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    error = fails(capsys, "run", model, "--max-seq-len", "9", "--input", "a")
    assert "--max-seq-len does not change a model file" in error


def test_compiling_a_model(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "compiled already" in fails(capsys, "compile", model, "-o", model)


# Files and commands


@pytest.mark.parametrize("name", ["missing.py", "missing.py:name", "missing.mlir", "gone.rmodel"])
def test_missing_files(tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    error = fails(capsys, "run", tmp_path / name, "--input", "a")
    assert str(tmp_path / name.partition(":")[0]) in error
    assert re.search("No such file or directory; give the name of a file that can be ", error)


@pytest.mark.parametrize("name", ["program.txt", "program", ".", "a:b"])
def test_not_a_program(tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    error = fails(capsys, "run", tmp_path / name, "--input", "a")
    assert "is not a program; give file.rasp, file.py, file.py:name or file.mlir" in error


def test_a_name_that_the_file_does_not_have(capsys: pytest.CaptureFixture[str]) -> None:
    error = fails(capsys, "run", f"{REVERSE}:revert", "--input", "a")
    assert "the file has no 'revert'; it has " in error


@pytest.mark.parametrize("emit", [[], ["--emit", "craft"]])
def test_places_that_can_not_be_written(
    tmp_path: Path, emit: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert "is a directory" in fails(capsys, "compile", REVERSE, *emit, "-o", tmp_path)
    error = fails(capsys, "compile", REVERSE, *emit, "-o", tmp_path / "no" / "model")
    assert "is not a directory; create it first" in error
    assert not list(tmp_path.iterdir())


def test_an_error_leaves_the_output_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = write(tmp_path, "program.py", "program = undefined\n")
    for name, emit in (("model.rmodel", []), ("out.mlir", ["--emit", "craft"])):
        output = write(tmp_path, name, "precious")
        fails(capsys, "compile", program, *emit, "-o", output)
        assert output.read_text() == "precious"


def test_no_place_for_the_model(capsys: pytest.CaptureFixture[str]) -> None:
    assert "give -o FILE.rmodel" in fails(capsys, "compile", REVERSE)


@pytest.mark.parametrize(
    ("pipeline", "complaint"),
    [
        ("tracer", "unknown pipeline or pass 'tracer'; did you mean 'tracr'"),
        ("", "add materialize-weights to the pipeline"),
        ("cse,no-such-pass", "unknown pipeline or pass 'no-such-pass'; see `raspc passes` for all"),
        ("tracr{strategy=asap}", "pipeline 'tracr' takes no options"),
        ("cse{", "pass pipeline, column 5"),
        ("rasp-infer-encodings{budget=many},materialize-weights", "pass 'rasp-infer-encodings'"),
        ("rasp-infer-encodings", "materialize-weights"),
    ],
)
def test_pipelines(pipeline: str, complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["run", REVERSE, "--pipeline", pipeline, "--input", "a"]
    assert complaint in fails(capsys, *arguments)


def test_unknown_pass(capsys: pytest.CaptureFixture[str]) -> None:
    error = fails(capsys, "passes", "craft-allocate-layer")
    assert "did you mean 'craft-allocate-layers'" in error
