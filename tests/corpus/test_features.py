"""The page docs/features.md: every line names a test that exists."""

import re
from functools import cache
from pathlib import Path

import pytest

from corpus_programs.index import entries

ROOT = Path(__file__).resolve().parents[2]
LINES = [
    line
    for line in (ROOT / "docs" / "features.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and not line.startswith(("| feature", "| program"))
]
TEST = re.compile(r"`(tests/[a-z_/]+\.py)::(test_\w+)(?:\[(.+)\])?`")
KEYS = {entry.key: entry for entry in entries()}


@cache
def text_of(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def test_there_are_features() -> None:
    assert len(LINES) >= 60


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.split("|")[1].strip())
def test_every_line_names_a_test(line: str) -> None:
    feature, _tracr, here, cell = (part.strip() for part in line.strip("|").split("|"))
    assert feature and here
    found = TEST.fullmatch(cell)
    assert found is not None, cell
    path, function, case = found.groups()
    assert re.search(rf"^def {function}\(", text_of(path), re.MULTILINE)
    if case is None:
        return
    if path.startswith("tests/corpus/"):
        is_refused = KEYS[case].refused is not None
        assert is_refused is (here == "refused") is ("refused" in function)
    else:
        assert f'"{case}"' in text_of(path)
