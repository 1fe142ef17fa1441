"""docs/python_api.md has every public name of raspc, and the names that other pages import."""

import ast
import importlib
from pathlib import Path

import pytest

import raspc
from code_blocks import blocks_of
from console_blocks import documents

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "python_api.md").read_text(encoding="utf-8")
NAMES = [line.removeprefix("::: ") for line in PAGE.splitlines() if line.startswith("::: ")]

NOT_ON_THE_PAGE = {
    "Annotator": "an annotation of Tracr's interface",
    "DEFAULT_ANNOTATORS": "an annotation of Tracr's interface",
    "default_encoding": "an annotation of Tracr's interface",
    "default_name": "an annotation of Tracr's interface",
    "RASPEvaluator": "an evaluator of Tracr's interface",
    "DefaultRASPEvaluator": "an evaluator of Tracr's interface",
    "RASPExpr": "the base class of s-ops and selectors",
    "Value": "the type of values in Python",
    "Encoding": "on the page, under its own module",
    "leftmost": "another name of `first`",
    "rightmost": "another name of `last`",
}
"""Public names of the front end that the page leaves out, each with the reason."""

RESULTS = (
    "ConstantS",
    "SelectorAnd",
    "SelectorOr",
    "SelectorNot",
    "SelectorBest",
    "SelectorSingle",
)
RESULTS += ("SelectorWidth", "AggregateSum", "IndicesType", "LengthType", "TokensType")
RESULTS += ("selector_", "sop_not")
"""The beginnings of classes that operators and functions on the page return, and of functions."""


def object_of(name: str) -> object:
    """The object of a dotted name."""
    module, _, attribute = name.rpartition(".")
    return getattr(importlib.import_module(module), attribute)


def on_the_page(wanted: object) -> bool:
    return any(object_of(name) is wanted for name in NAMES)


def test_the_names_are_those_of_objects_once() -> None:
    assert len({*NAMES}) == len(NAMES) > 60
    for name in NAMES:
        if "iree" not in name:
            assert object_of(name) is not None


def test_raspc_is_on_the_page() -> None:
    for name in raspc.__all__:
        assert f"`raspc.{name}`" in PAGE
        assert name == "rasp" or on_the_page(getattr(raspc, name)), name


@pytest.mark.parametrize("name", raspc.rasp.__all__)
def test_the_front_end_is_on_the_page(name: str) -> None:
    if name not in NOT_ON_THE_PAGE and not name.startswith(RESULTS):
        assert on_the_page(getattr(raspc.rasp, name))


def imported_names(document: Path) -> set[tuple[str, str]]:
    """The names that the Python blocks of a document import from raspc, with their modules."""
    trees = [ast.parse(block.text) for block in blocks_of(document) if block.language == "python"]
    nodes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return {
        (node.module, alias.name)
        for node in nodes
        for alias in node.names
        if node.module is not None and node.module.startswith("raspc.")
    }


@pytest.mark.parametrize("document", documents(), ids=lambda path: path.name)
def test_names_that_documents_import_are_on_the_page(document: Path) -> None:
    for module, name in imported_names(document):
        if module.startswith("raspc.tracr") or "iree" in module:
            continue
        assert on_the_page(getattr(importlib.import_module(module), name)), f"{module}.{name}"
