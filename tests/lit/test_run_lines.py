"""The reader of RUN lines: parsed lines, lines left to lit, and errors."""

from pathlib import Path

import pytest

from raspc.tools.run_lines import UnsupportedRunLine, parse_run_lines, run_in_process

PROGRAM = """
func.func @f(%n: i32) -> i32 {
  func.return %n : i32
}
"""


def write(folder: Path, run: str, program: str = PROGRAM) -> Path:
    path = folder / "golden.mlir"
    path.write_text(run + program)
    return path


def test_commands_and_filecheck(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "// RUN: rasp-opt -p 'cse,dce' %s --print-op-generic | rasp-opt \\\n"
        "// RUN:   --allow-unregistered-dialect | filecheck %s --check-prefix=GENERIC\n",
    )
    (line,) = parse_run_lines(path)
    assert [c.arguments for c in line.commands] == [
        ("-p", "cse,dce", str(path), "--print-op-generic"),
        ("--allow-unregistered-dialect",),
    ]
    assert line.filecheck == (str(path), "--check-prefix=GENERIC")
    assert line.prefixes == ("GENERIC",)


@pytest.mark.parametrize(
    ("arguments", "prefixes"),
    [
        ("%s", ("CHECK",)),
        ("%s --check-prefix A", ("A",)),
        ("%s -check-prefix=A --check-prefix=B", ("A", "B")),
        ("--check-prefixes=A,B %s", ("A", "B")),
    ],
)
def test_prefixes(tmp_path: Path, arguments: str, prefixes: tuple[str, ...]) -> None:
    (line,) = parse_run_lines(write(tmp_path, f"// RUN: rasp-opt %s | filecheck {arguments}\n"))
    assert line.prefixes == prefixes


def test_options_in_quotes_may_hold_braces(tmp_path: Path) -> None:
    path = write(tmp_path, "// RUN: rasp-opt %s -p 'apply{a=1 b=\"x|y\"}'\n")
    (line,) = parse_run_lines(path)
    assert line.commands[0].arguments == (str(path), "-p", 'apply{a=1 b="x|y"}')
    assert line.filecheck is None


@pytest.mark.parametrize(
    "run",
    [
        "// RUN: python %s | filecheck %s\n",
        "// RUN: rasp-opt %s > %t && filecheck %s < %t\n",
        "// RUN: rasp-opt %s -o %t\n",
        "// RUN: rasp-opt %s --disable-verify | filecheck %s\n",
        "// RUN: filecheck %s\n",
        "// XFAIL: *\n// RUN: rasp-opt %s\n",
    ],
)
def test_other_shapes_are_left_to_lit(tmp_path: Path, run: str) -> None:
    with pytest.raises(UnsupportedRunLine):
        parse_run_lines(write(tmp_path, run))


def test_a_pipe_of_two(tmp_path: Path) -> None:
    path = write(tmp_path, "// RUN: rasp-opt %s --print-op-generic | rasp-opt\n")
    (line,) = parse_run_lines(path)
    result = run_in_process(line)
    assert result.problem is None
    assert "func.func @f(%n: i32) -> i32" in result.output


def test_an_expected_error(tmp_path: Path) -> None:
    path = write(tmp_path, "// RUN: not rasp-opt %s 2>&1\n", "func.func")
    (line,) = parse_run_lines(path)
    result = run_in_process(line)
    assert result.problem is None
    assert result.output.startswith(f"{path}:2:10: error: ")


def test_an_unexpected_error(tmp_path: Path) -> None:
    (line,) = parse_run_lines(write(tmp_path, "// RUN: rasp-opt %s\n", "func.func"))
    result = run_in_process(line)
    assert result.problem is not None
    assert "exit status 1 where success was expected" in result.problem
    assert ":2:10: error: " in result.errors


def test_an_error_that_does_not_come(tmp_path: Path) -> None:
    (line,) = parse_run_lines(write(tmp_path, "// RUN: not rasp-opt %s\n"))
    problem = run_in_process(line).problem
    assert problem is not None
    assert "where an error was expected" in problem


def test_wrong_flags_are_an_exit_status(tmp_path: Path) -> None:
    (line,) = parse_run_lines(write(tmp_path, "// RUN: not rasp-opt %s --no-such-flag\n"))
    assert run_in_process(line).problem is None
