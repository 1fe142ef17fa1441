"""The command `rasp-opt`: flags, locations of ops, errors of one line, and output files."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from raspc.passes.pipelines import PIPELINES
from raspc.passes.registry import ALL_PASSES
from raspc.tools.rasp_opt import main

BIN = Path(sys.executable).parent

READABLE = "give the name of a file that can be used"

PROGRAM = """func.func @f(%n: i32) -> i32 {
  %two = arith.constant 0 : i32
  %res = arith.addi %two, %n : i32
  func.return %res : i32
}
"""
INVALID = """func.func @g(%n: i32) -> i32 {
  func.return %n, %n : i32, i32
}
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "program.mlir"
    path.write_text(PROGRAM)
    return path


def fails(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """The single line of a failing rasp-opt's error."""
    assert main([str(argument) for argument in arguments]) == 1
    errors = capsys.readouterr().err
    assert errors.endswith("\n")
    assert errors.count("\n") == 1, errors
    return errors.rstrip("\n")


def prints(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """The output of a successful rasp-opt."""
    assert main([str(argument) for argument in arguments]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return captured.out


# Flags


def test_passes_and_generic_form(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = prints(capsys, program, "-p", "canonicalize,cse", "--print-op-generic")
    assert '"func.return"(%n) : (i32) -> ()' in text
    assert "arith" not in text


def test_print_between_passes(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "IR after cse:" in prints(capsys, program, "-p", "cse,dce", "--print-between-passes")


def test_time_passes(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Pass cse took" in prints(capsys, program, "-p", "cse,dce", "--time-passes")


def test_verify_diagnostics(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "two.mlir"
    path.write_text(f"{INVALID}// -----\n{PROGRAM}")
    text = prints(capsys, path, "--split-input-file", "--verify-diagnostics")
    assert text.startswith("Expected arguments to have the same types")
    assert "// -----" in text
    assert "func.func @f" in text


def test_parsing_diagnostics(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bad.mlir"
    path.write_text("no.such_op\n")
    text = prints(capsys, path, "--parsing-diagnostics")
    assert "Operation no.such_op is not registered" in text


def test_unregistered_dialects(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "other.mlir"
    path.write_text('"no.such_op"() : () -> ()\n')
    assert '"no.such_op"()' in prints(capsys, path, "--allow-unregistered-dialect")


def test_standard_input(program: Path) -> None:
    command = [BIN / "rasp-opt", "-", "-p", "canonicalize"]
    text = program.read_text()
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    assert "func.return %n" in done.stdout


def test_a_reader_that_leaves_is_no_error(program: Path) -> None:
    program.write_text(PROGRAM * 1 + "".join(PROGRAM.replace("@f", f"@f{n}") for n in range(999)))
    command = f"set -o pipefail; {BIN}/rasp-opt {program} | true"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert done.stderr == ""


# Locations


def test_ops_know_their_line(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = prints(capsys, program, "--print-debuginfo")
    assert f'arith.addi %two, %n : i32 loc("{program}":3:3)' in text
    assert f'}} loc("{program}":1:1)' in text


def test_the_parts_of_a_split_file_count_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "two.mlir"
    path.write_text(f"{PROGRAM}// -----\n{PROGRAM}")
    text = prints(capsys, path, "--split-input-file", "--print-debuginfo")
    assert f'func.return %res : i32 loc("{path}":4:3)' in text
    assert f'func.return %res : i32 loc("{path}":10:3)' in text


def test_lines_end_at_newlines_alone(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program.write_text(f"// form feed \f, next line \x85, separator \u2028\n{PROGRAM}", "utf-8")
    text = prints(capsys, program, "--print-debuginfo")
    assert f'arith.addi %two, %n : i32 loc("{program}":4:3)' in text


def test_a_location_in_the_text_stays(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program.write_text(PROGRAM.replace("%res : i32", '%res : i32 loc("reverse.py":12:7)'))
    text = prints(capsys, program, "--print-debuginfo")
    assert 'func.return %res : i32 loc("reverse.py":12:7)' in text


# Errors


def test_text_that_does_not_parse(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program.write_text(PROGRAM.replace("arith.addi", "arith.no_such_op"))
    error = fails(capsys, program)
    message = "error: Operation arith.no_such_op is not registered; correct the text there"
    assert re.fullmatch(rf"{re.escape(str(program))}:3:\d+: {message}", error)


def test_an_unknown_op_is_reported_on_its_own_line(
    program: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program.write_text("rasp.no_such_op\n\n\nfunc.func\n")
    assert fails(capsys, program).startswith(f"{program}:1:1: error: Operation rasp.no_such_op")


def test_ir_that_does_not_verify(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "invalid.mlir"
    path.write_text(f"{PROGRAM}// -----\n{INVALID}")
    error = fails(capsys, path, "--split-input-file")
    assert error.startswith(f"{path}:8:3: error: Expected arguments to have the same types")


def test_full_diagnostics(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "invalid.mlir"
    path.write_text(INVALID)
    assert main([str(path), "--full-diagnostics"]) == 1
    errors = capsys.readouterr().err
    assert f"{path}:2:3: error: " in errors
    assert '"func.return"(%n, %n) : (i32, i32) -> ()' in errors


def test_unknown_pass(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    error = fails(capsys, program, "-p", "canonicalise")
    assert error.startswith(
        "rasp-opt: error: unknown pipeline or pass 'canonicalise'; did you mean 'canonicalize'"
    )


def test_unknown_option(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    error = fails(capsys, program, "-p", "cse{size=1}")
    assert error.startswith("rasp-opt: error: pass 'cse': Provided arguments [\"size\"]")
    assert error.endswith("it has no options")


def test_option_of_a_wrong_type(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    error = fails(capsys, program, "-p", "apply-eqsat-pdl{max-iterations=many}")
    assert "Incompatible types" in error
    assert "max-iterations: int" in error


@pytest.mark.parametrize(
    ("pipeline", "complaint"),
    [
        ("cse{", "pass pipeline, column 5: Expected argument name here"),
        ("cse dce", "pass pipeline, column 4: Expected a comma or pass arguments here"),
        ("cse{a=}", "pass pipeline, column 7: Unknown argument value"),
        ("§", "pass pipeline, column 1: Unknown token"),
    ],
)
def test_pipelines_that_do_not_parse(
    program: Path, capsys: pytest.CaptureFixture[str], pipeline: str, complaint: str
) -> None:
    error = fails(capsys, program, "-p", pipeline)
    assert error.startswith(f"rasp-opt: error: {complaint}")
    assert error.endswith("; write name or name{option=value}, with commas between passes")


def test_bad_target_option(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "target 'mlir'" in fails(capsys, program, "-t", "mlir{nothing=1}")


def test_missing_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "missing.mlir"
    assert fails(capsys, path) == f"{path}: error: No such file or directory; {READABLE}"


def test_directory_as_input(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert fails(capsys, tmp_path) == f"{tmp_path}: error: Is a directory; {READABLE}"


def test_file_of_another_kind(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "program.txt"
    path.write_text(PROGRAM)
    error = f"{path}: error: Unrecognized file extension 'txt'; give a .mlir file"
    assert fails(capsys, path) == error


@pytest.mark.parametrize("flags", [[], ["--split-input-file"]])
def test_file_that_is_not_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], flags: list[str]
) -> None:
    path = tmp_path / "program.mlir"
    path.write_bytes(b"\xff\xfe\x00")
    assert fails(capsys, path, *flags).startswith(f"{path}: error: ")


def test_empty_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "empty.mlir"
    path.write_text("")
    error = f"{path}:1:1: error: Could not parse entire input!; correct the text there"
    assert fails(capsys, path) == error


# Output files


def test_output_file(program: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "out.mlir"
    assert prints(capsys, program, "-p", "canonicalize", "-o", output) == ""
    assert "func.return %n" in output.read_text()


def test_an_error_leaves_the_output_file_alone(
    program: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out.mlir"
    output.write_text("precious")
    program.write_text(INVALID)
    fails(capsys, program, "-o", output)
    assert output.read_text() == "precious"
    assert sorted(tmp_path.iterdir()) == [output, program]


def test_directory_as_output(
    program: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "is a directory" in fails(capsys, program, "-o", tmp_path)
    assert "is not a directory" in fails(capsys, program, "-o", tmp_path / "no" / "out.mlir")


def test_output_to_a_device(program: Path) -> None:
    command = [BIN / "rasp-opt", program, "-o", "/dev/stdout"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "func.func @f" in done.stdout


# The universe


def test_xdsl_opt_finds_our_dialects_and_passes() -> None:
    done = subprocess.run([BIN / "xdsl-opt", "--help"], capture_output=True, text=True, check=True)
    listed = "".join(done.stdout.split())
    from raspc.universe import RASPC_UNIVERSE

    assert RASPC_UNIVERSE.all_passes
    for name in RASPC_UNIVERSE.all_passes:
        assert name in listed


def test_xdsl_opt_reads_our_dialects(tmp_path: Path) -> None:
    path = tmp_path / "program.mlir"
    path.write_text(
        'rasp.program @f vocab {"a", "b"} max_seq_len 5 {\n'
        "  %t = rasp.tokens : !rasp.sop\n"
        "  rasp.return %t : !rasp.sop\n"
        "}\n"
    )
    command = [BIN / "xdsl-opt", path]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "rasp.tokens" in done.stdout


def test_the_names_of_the_universe_are_those_of_its_dialects_and_passes() -> None:
    from raspc.universe import RASPC_UNIVERSE

    for name, load in RASPC_UNIVERSE.all_dialects.items():
        assert load().name == name
    for name, load in RASPC_UNIVERSE.all_passes.items():
        assert load().name == name


# The explorer


def test_the_explorer_asks_for_its_extra(capsys: pytest.CaptureFixture[str]) -> None:
    from raspc.tools.rasp_gui import main as gui

    if _has_textual():
        pytest.skip("the explorer's packages are installed")
    assert gui([]) == 1
    assert capsys.readouterr().err.rstrip().endswith("pip install 'raspc[gui]'")


def _has_textual() -> bool:
    from importlib.util import find_spec

    return find_spec("textual") is not None and find_spec("pyclip") is not None


def test_the_name_of_a_pipeline_stands_for_its_passes(capsys: pytest.CaptureFixture[str]) -> None:
    path = str(Path(__file__).resolve().parents[2] / "lit_tests" / "pipelines" / "tracr.mlir")
    outputs: list[str] = []
    for pipeline in ("tracr,dce", f"{PIPELINES['tracr']},dce"):
        assert main([path, "-p", pipeline]) == 0
        outputs.append(capsys.readouterr().out)
    assert outputs[0] == outputs[1]
    assert "transformer.model" in outputs[0]


def test_the_help_keeps_names_whole(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    with pytest.raises(SystemExit):
        main(["--help"])
    words = capsys.readouterr().out.replace(",", " ").split()
    assert set(ALL_PASSES) <= set(words)
