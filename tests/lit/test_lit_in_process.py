"""
Every golden test of lit_tests/, run in the process of pytest.

lit runs the same files with a process for each command. In the process of pytest they take a tenth
of the time, their failures are pytest's, and coverage includes them.
"""

from pathlib import Path

import pytest

from golden_tests import GOLDEN, failure_of, golden_files


@pytest.mark.parametrize("path", golden_files(), ids=lambda path: str(path.relative_to(GOLDEN)))
def test_golden(path: Path) -> None:
    failure = failure_of(path)
    assert failure is None, failure


def test_there_are_golden_tests() -> None:
    assert golden_files()
