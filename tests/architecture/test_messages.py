"""
Every message of the dialects and passes occurs in a test; those of verifiers in a golden test.

The check reads the source: the longest literal part of a message must occur in the text of the
tests, where an assertion with the part passes only if the error is raised.
"""

import ast
import functools
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]

PACKAGES = ("values", "rasp_dialect", "craft_dialect", "transformer_dialect", "passes")

MESSAGE_AT = {"VerifyException": 0, "raise_error": 0, "RaspcError": 0, "error_at": 1}
"""The calls that make an error, each with the index of the message in its arguments."""

OF_VERIFIERS = ("VerifyException", "raise_error")

ONLY_IN_PYTHON = (
    "the type of an s-op has both an encoding and a domain, or neither",
    "a numerical decoding lists its numbers in ascending order",
    "expected a !craft.vec, got ",
    " must stand in the block of a craft.program",
)
"""The messages of verifiers about IR that no text can express, which pytest tests."""


class Message(NamedTuple):
    """The message of an error, and the place of the call that makes the error."""

    place: str
    error: str
    part: str
    """The longest literal part of the message."""


def literals(expression: ast.expr) -> Iterator[str]:
    """The literal parts of a string expression."""
    match expression:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=values):
            for value in values:
                yield from literals(value)
        case ast.BinOp(left=left, right=right):
            yield from literals(left)
            yield from literals(right)
        case _:
            pass


@functools.cache
def messages(package: str) -> list[Message]:
    """The messages of a package that are literals in the calls of MESSAGE_AT."""
    found: list[Message] = []
    for path in sorted((ROOT / package).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=args):
                    index = MESSAGE_AT.get(name, len(args))
                    parts = list(literals(args[index])) if index < len(args) else []
                    if parts:
                        place = f"{path.relative_to(ROOT)}:{node.lineno}"
                        found.append(Message(place, name, max(parts, key=len)))
                case _:
                    pass
    return found


@functools.cache
def text_of(folder: str) -> str:
    """The text of all tests below a folder, without this file."""
    files = sorted(p for p in (ROOT / folder).rglob("*") if p.suffix in (".mlir", ".py"))
    return "\n".join(p.read_text(encoding="utf-8") for p in files if p != Path(__file__))


@pytest.mark.parametrize("package", PACKAGES)
def test_every_message_of_a_verifier_has_a_golden_test(package: str) -> None:
    untested = [
        f"{place}: {part}"
        for place, error, part in messages(package)
        if error in OF_VERIFIERS
        and part not in ONLY_IN_PYTHON
        and part.strip() not in text_of("lit_tests")
    ]
    assert not untested, "\n".join(untested)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_message_has_a_test(package: str) -> None:
    untested = [
        f"{place}: {part}"
        for place, _, part in messages(package)
        if part.strip() not in text_of("lit_tests") and part.strip() not in text_of("tests")
    ]
    assert not untested, "\n".join(untested)


@pytest.mark.parametrize("part", ONLY_IN_PYTHON)
def test_exceptions_are_still_needed(part: str) -> None:
    assert part in {message.part for package in PACKAGES for message in messages(package)}
    assert part.strip() not in text_of("lit_tests")
