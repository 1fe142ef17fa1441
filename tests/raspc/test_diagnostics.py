"""The end of a command that its user interrupts, or whose output is closed."""

import subprocess
import sys

import pytest

from raspc.diagnostics import run_command

TALKATIVE = """
import sys
from raspc.diagnostics import run_command

def talk():
    for _ in range(100_000):
        print("a line that fills the pipe")
    return 0

sys.exit(run_command(talk, "raspc"))
"""


def test_a_user_who_stops_a_command_sees_no_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    def stopped() -> int:
        raise KeyboardInterrupt

    assert run_command(stopped, "raspc") == 130
    assert capsys.readouterr().err == ""


def test_a_reader_who_has_seen_enough_is_no_error() -> None:
    command = [sys.executable, "-c", TALKATIVE]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1
