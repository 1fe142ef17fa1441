"""Crash reproducers, targets for pictures, and tools of `rasp-opt` that depend on xDSL alone."""

import ast
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from raspc.tools.crash_reproducer import options_in
from raspc.tools.rasp_opt import main as rasp_opt

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """rasp.program @twice vocab {"a", "b"} max_seq_len 2 {
  %tokens = rasp.tokens named "t" : !rasp.sop
  %again = rasp.tokens : !rasp.sop
  rasp.return %tokens, %again : !rasp.sop, !rasp.sop
}
"""

FAILING = "rasp-merge-equal,convert-rasp-to-craft{linear=true},dce"


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "program.mlir"
    path.write_text(PROGRAM)
    return path


def test_a_reproducer_runs_again(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    crash = program.parent / "crash.mlir"
    command = [str(program), "-p", FAILING, "--crash-reproducer", str(crash), "--check-analyses"]
    assert rasp_opt(command) == 1
    first = capsys.readouterr().err
    fault = "s-op 't': its encoding and its values are not known; run rasp-infer-encodings first"
    assert fault in first
    assert f"`rasp-opt {crash}` reproduces the failure" in first
    head, module = crash.read_text().split("\n", 1)
    assert options_in(head) == ["-p", "convert-rasp-to-craft{linear=true},dce", "--check-analyses"]
    assert "rasp.return %tokens, %tokens" in module
    assert rasp_opt([str(crash)]) == 1
    again = capsys.readouterr().err
    assert f"note: running {crash} with -p" in again
    assert fault in again


def test_passes_on_the_command_line_replace_those_of_a_reproducer(
    program: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    crash = program.parent / "crash.mlir"
    crash.write_text(f"// reproducer: -p no-such-pass\n{PROGRAM}")
    assert rasp_opt([str(crash), "-p", "rasp-merge-equal"]) == 0
    assert "rasp.return %tokens, %tokens" in capsys.readouterr().out
    assert rasp_opt([str(crash)]) == 1
    assert "unknown pipeline or pass 'no-such-pass'" in capsys.readouterr().err


def test_no_reproducer_without_a_failure(program: Path) -> None:
    crash = program.parent / "crash.mlir"
    assert rasp_opt([str(program), "-p", "dce", "--crash-reproducer", str(crash)]) == 0
    assert not crash.exists()


def test_a_reproducer_of_an_invalid_result(
    program: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from xdsl.dialects.builtin import IntegerAttr, i64

    from raspc.passes.rasp.merge_equal import RaspMergeEqual
    from raspc.rasp_dialect import ProgramOp

    def break_program(self: RaspMergeEqual, op: ProgramOp, analyses: object) -> None:
        op.properties["max_seq_len"] = IntegerAttr(0, i64)

    monkeypatch.setattr(RaspMergeEqual, "apply_to", break_program)
    crash = program.parent / "crash.mlir"
    command = [str(program), "-p", "dce,rasp-merge-equal,dce", "--crash-reproducer", str(crash)]
    assert rasp_opt(command) == 1
    assert "after pass 'rasp-merge-equal'" in capsys.readouterr().err
    assert crash.read_text().startswith("// reproducer: -p rasp-merge-equal,dce\n")
    assert "max_seq_len 2" in crash.read_text()


@pytest.fixture
def graphviz(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program `dot` that fails on the input `fails`, and else echoes."""
    folder = tmp_path / "bin"
    folder.mkdir()
    dot = folder / "dot"
    dot.write_text(
        f"#!{sys.executable}\nimport sys\ntext = sys.stdin.read()\n"
        "if '@fails' in text or 'program fails' in text: sys.exit('a fault of Graphviz')\n"
        "print('<svg>', sys.argv[1], len(text), '</svg>')\n"
    )
    dot.chmod(dot.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(folder))
    return dot


@pytest.mark.usefixtures("graphviz")
def test_svg(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert rasp_opt([str(program), "-t", "svg"]) == 0
    assert capsys.readouterr().out.startswith("<svg> -Tsvg ")
    program.write_text(PROGRAM.replace("@twice", "@fails"))
    assert rasp_opt([str(program), "-t", "svg"]) == 1
    assert "Graphviz cannot draw the graph: a fault of Graphviz" in capsys.readouterr().err


def test_svg_without_graphviz(
    program: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    assert rasp_opt([str(program), "-t", "svg"]) == 1
    assert "target 'svg' needs the program dot of Graphviz" in capsys.readouterr().err


def test_an_error_under_xdsl_opt_is_one_line(program: Path) -> None:
    command = [Path(sys.executable).parent / "xdsl-opt", program, "-p", "convert-rasp-to-craft"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == (
        "xdsl-opt: error: s-op 't': its encoding and its values are not known; "
        "run rasp-infer-encodings first\n"
    )


@pytest.mark.parametrize(
    "module", ["crash_reproducer", "expected_diagnostics", "ir_dumps", "op_graph"]
)
def test_tools_that_depend_on_xdsl_alone(module: str) -> None:
    tree = ast.parse((ROOT / "raspc" / "tools" / f"{module}.py").read_text())
    imported = {
        node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module is not None
    }
    assert not [name for name in imported if name.startswith("raspc")]
