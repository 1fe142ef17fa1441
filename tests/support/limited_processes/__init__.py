"""
Commands in processes with limits of CPU time, memory and file sizes.

    done = run_limited("import raspc; raspc.load('bomb.rmodel')", cpu_s=60, memory=1 << 30)
    assert done.returncode == 1

CPU time does not depend on other load of the machine: an endless loop fails its test.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

GIBIBYTE = 1 << 30

COMMANDS = {
    "raspc": "raspc.cli.main",
    "rasp-opt": "raspc.tools.rasp_opt",
}
"""The module of each command, for `python -m`."""


def run_limited(
    code: str,
    *,
    cpu_s: int = 120,
    memory: int = 8 * GIBIBYTE,
    file_size: int | None = None,
    cwd: Path | None = None,
) -> subprocess.CompletedProcess[str]:
    """The finished process of Python code; `memory` and `file_size` are in bytes."""
    return _run([sys.executable, "-c", code], cpu_s, memory, file_size, cwd)


def run_command_limited(
    command: str,
    arguments: Sequence[str | Path],
    *,
    cpu_s: int = 120,
    memory: int = 8 * GIBIBYTE,
    file_size: int | None = None,
    cwd: Path | None = None,
) -> subprocess.CompletedProcess[str]:
    """The finished process of `raspc` or `rasp-opt`; `memory` and `file_size` are in bytes."""
    argv = [sys.executable, "-m", COMMANDS[command], *map(str, arguments)]
    return _run(argv, cpu_s, memory, file_size, cwd)


def _run(
    argv: Sequence[str], cpu_s: int, memory: int, file_size: int | None, cwd: Path | None
) -> subprocess.CompletedProcess[str]:
    limits = [f"ulimit -t {cpu_s}", f"ulimit -v {memory >> 10}"]
    if file_size is not None:
        limits.append(f"ulimit -f {file_size // 512}")
    # By a shell, not by `preexec_fn`: code between fork and exec may deadlock beside threads.
    limited = ["sh", "-c", " && ".join([*limits, 'exec "$@"']), "sh", *argv]
    return subprocess.run(limited, capture_output=True, text=True, cwd=cwd, check=False)


def refused_in_one_line(done: subprocess.CompletedProcess[str]) -> str:
    """The single line of a command's error; asserts that the command refused its input."""
    assert done.returncode == 1, (done.returncode, done.stderr[-2000:])
    assert done.stderr.endswith("\n") and done.stderr.count("\n") == 1, done.stderr[-2000:]
    assert "error: " in done.stderr and "bug of raspc" not in done.stderr, done.stderr
    return done.stderr.rstrip("\n")
