"""The pages of the site: each has a place, its blocks run or have a reason."""

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from code_blocks import (
    CONSOLE,
    NOTHING,
    OTHER_BLOCKS,
    PYTHON_NOT_RUN,
    Block,
    agrees,
    blocks_of,
    run_block,
    shown_value,
)
from console_blocks import documents, matches
from golden_tests import failure_of

ROOT = Path(__file__).resolve().parents[2]
BLOCKS = [(path, block) for path in documents() for block in blocks_of(path)]


def pages_in_navigation() -> list[str]:
    """The pages that mkdocs.yml names, in order, patterns of notebooks included."""
    lines = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:\n")[2].splitlines()
    entries = [line.strip().removeprefix("- ").rpartition(": ")[2] for line in lines]
    return [entry for entry in entries if entry.endswith((".md", ".py"))]


def test_each_page_is_in_the_navigation_once() -> None:
    pages = [path.name for path in (ROOT / "docs").glob("*.md")]
    named = [name for name in pages_in_navigation() if "*" not in name]
    assert sorted(named) == sorted(pages)


def test_each_notebook_is_in_the_navigation_once() -> None:
    patterns = [name for name in pages_in_navigation() if "*" in name]
    for path in (ROOT / "docs").glob("*/*.py"):
        if path.parent.name != "hooks":
            assert sum(path.match(pattern) for pattern in patterns) == 1, path


def test_the_parts_of_the_site() -> None:
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    tops = [line[4:] for line in text.partition("\nnav:\n")[2].splitlines() if line[:4] == "  - "]
    parts = ["Home: index.md", "Learn:", "Use:", "Extend:", "Reference:", "How we know:"]
    assert tops == parts


def test_each_block_is_run_or_has_a_reason() -> None:
    wrong = [
        f"{block.place}: ```{block.language}"
        for path, block in BLOCKS
        if block.language not in (*CONSOLE, "python", "mlir")
        and (path.name, block.language) not in OTHER_BLOCKS
    ]
    assert not wrong, "\n".join(wrong)


def test_reasons_are_those_of_blocks() -> None:
    kinds = {(path.name, block.language) for path, block in BLOCKS}
    assert kinds >= OTHER_BLOCKS.keys()
    texts = [block.text for _, block in BLOCKS if block.language == "python"]
    for start, reason in PYTHON_NOT_RUN.items():
        assert any(text.startswith(start) for text in texts), start
        assert len(reason) > 10


@pytest.mark.parametrize(
    "block", [block for _, block in BLOCKS if block.language == "mlir"], ids=lambda b: b.place
)
def test_ir_is_a_golden_test_that_passes(block: Block, tmp_path: Path) -> None:
    path = tmp_path / "golden.mlir"
    path.write_text(block.text, encoding="utf-8")
    assert failure_of(path) is None


@pytest.mark.slow
@pytest.mark.parametrize(
    "block", [block for _, block in BLOCKS if block.language == "repl"], ids=lambda b: b.place
)
def test_the_prompt_prints_what_the_page_shows(block: Block) -> None:
    lines = block.text.splitlines(keepends=True)
    typed = [line[3:] for line in lines if line.startswith(">> ")]
    shown = [line for line in lines if not line.startswith(">> ")]
    done = subprocess.run(
        [sys.executable, "-m", "raspc.cli.main", "repl"],
        input="".join(typed),
        capture_output=True,
        text=True,
        check=True,
    )
    assert matches("".join(map(stripped, shown)), "".join(map(stripped, lines_of(done.stdout))))


def stripped(line: str) -> str:
    return f"{line.strip()}\n"


def lines_of(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def test_values_of_comments_are_compared() -> None:
    assert run_block(Block("python", "x = 2\nx + 1  # 3\nx\n", "a page"), {}) == 1
    with pytest.raises(AssertionError, match=r"a page: x \+ 1 is 3, not 4"):
        run_block(Block("python", "x = 2\nx + 1  # 4\n", "a page"), {})
    assert run_block(Block("python", "f = sorted\nf(\n    [2, 1]\n)  # [1, 2]\n", ""), {}) == 1


@pytest.mark.parametrize(
    "comment, value",
    [
        ('  # ["a", "b"]: in order', ["a", "b"]),
        ('  # {"a": 1}: a dictionary', {"a": 1}),
        ("  # a word: 3", NOTHING),
        ('  # "stop" or "length"', NOTHING),
        ("", NOTHING),
    ],
)
def test_values_of_comments(comment: str, value: Any) -> None:
    assert shown_value(comment) == value


def test_dots_stand_for_items() -> None:
    assert agrees((1, 2, 3), (..., 3))
    assert agrees([1, 2, 3], [1, ...])
    assert not agrees((1, 2, 3), (..., 2))


def test_one_version_is_stated() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        version = tomllib.load(file)["project"]["version"]
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"\nversion: {version}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
