"""
Every golden test of lit_tests/, run in the process of pytest.

lit runs the same files with a process for each command. In the process of pytest they take a tenth
of the time, their failures are pytest's, and coverage includes them.
"""

import io
import subprocess
import sys
from contextlib import redirect_stderr
from pathlib import Path

import pytest
from filecheck.finput import FInput
from filecheck.matcher import Matcher
from filecheck.options import parse_argv_options
from filecheck.parser import Parser

from raspc.tools.run_lines import UnsupportedRunLine, parse_run_lines, run_in_process

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "lit_tests"


def golden_files() -> list[Path]:
    """The files that lit collects."""
    return [
        path
        for suffix in ("mlir", "py")
        for path in sorted(GOLDEN.rglob(f"*.{suffix}"))
        if path.name != "lit.cfg.py" and "Inputs" not in path.parts
    ]


def filecheck(arguments: tuple[str, ...], text: str) -> str:
    """The complaint of filecheck about a text; empty if there is none."""
    options = parse_argv_options(["filecheck", *arguments])
    complaints = io.StringIO()
    with redirect_stderr(complaints):
        content = FInput.canonicalize_line_ends(text)
        matcher = Matcher(options, FInput("-", content), Parser.from_opts(options))
        status = matcher.run()
    return complaints.getvalue() or "filecheck failed" if status else ""


def run_with_lit(path: Path) -> None:
    """Run a file with lit, because of RUN lines that the reader does not support."""
    command = [sys.executable, "-m", "lit.main", "-v", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", golden_files(), ids=lambda path: str(path.relative_to(GOLDEN)))
def test_golden(path: Path) -> None:
    try:
        lines = parse_run_lines(path)
    except UnsupportedRunLine:
        run_with_lit(path)
        return
    assert lines, f"{path} has no RUN line"
    for line in lines:
        result = run_in_process(line)
        assert result.problem is None, f"{result.problem}\n{result.errors}"
        if line.filecheck is not None:
            complaint = filecheck(line.filecheck, result.output)
            assert not complaint, f"RUN: {line.text}\n{complaint}\nerrors:\n{result.errors}"


def test_there_are_golden_tests() -> None:
    assert golden_files()
