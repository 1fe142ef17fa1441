"""
The golden tests of lit_tests/, each run in the process of the caller.

    for path in golden_files():
        complaint = failure_of(path)            None if the test passes

lit runs the same files with a process for each command.
"""

import io
import subprocess
import sys
from contextlib import redirect_stderr
from pathlib import Path

from filecheck.finput import FInput
from filecheck.matcher import Matcher
from filecheck.options import parse_argv_options
from filecheck.parser import Parser

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


def failure_of(path: Path) -> str | None:
    """The reason why a golden test fails; None if it passes."""
    from raspc.tools.run_lines import UnsupportedRunLine, parse_run_lines, run_in_process

    try:
        lines = parse_run_lines(path)
    except UnsupportedRunLine:
        return failure_of_lit(path)
    if not lines:
        return f"{path} has no RUN line"
    for line in lines:
        result = run_in_process(line)
        if result.problem is not None:
            return f"{result.problem}\n{result.errors}"
        if line.filecheck is not None:
            complaint = filecheck(line.filecheck, result.output)
            if complaint:
                return f"RUN: {line.text}\n{complaint}\nerrors:\n{result.errors}"
    return None


def filecheck(arguments: tuple[str, ...], text: str) -> str:
    """The complaint of filecheck about a text; empty if there is none."""
    options = parse_argv_options(["filecheck", *arguments])
    complaints = io.StringIO()
    with redirect_stderr(complaints):
        content = FInput.canonicalize_line_ends(text)
        matcher = Matcher(options, FInput("-", content), Parser.from_opts(options))
        status = matcher.run()
    return complaints.getvalue() or "filecheck failed" if status else ""


def failure_of_lit(path: Path) -> str | None:
    """The failure of a file with RUN lines that the reader does not support, as lit runs it."""
    # `python -m lit.main` only defines functions, and passes whatever the file says.
    run = "import sys; from lit.main import main; sys.exit(main())"
    command = [sys.executable, "-c", run, "-v", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    return None if done.returncode == 0 else done.stdout + done.stderr
