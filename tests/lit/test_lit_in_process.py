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


@pytest.mark.parametrize(
    "run",
    ["rasp-opt %s", "raspc passes rasp-keep"],  # in the process, and by lit
)
@pytest.mark.parametrize(("expected", "fails"), [("rasp", False), ("absent from the text", True)])
def test_a_golden_test_can_fail(run: str, expected: str, fails: bool, tmp_path: Path) -> None:
    (tmp_path / "lit.cfg.py").write_text((GOLDEN / "lit.cfg.py").read_text())
    path = tmp_path / "golden.mlir"
    path.write_text(
        f"// RUN: {run} | filecheck %s\n// CHECK: {expected}\n"
        'rasp.program @p vocab {"a"} max_seq_len 1 {\n'
        "  %t = rasp.tokens : !rasp.sop\n  rasp.return %t : !rasp.sop\n}\n"
    )
    assert (failure_of(path) is not None) == fails
