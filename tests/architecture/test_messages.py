"""
Every message of the dialects and passes stands in a test, that of a verifier in a golden one.

The check reads the source: the longest part of a message that is no placeholder must occur among
the tests, where a check can only pass if the error is raised as it is written.
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
"""What makes an error, and which of its arguments is the message."""

OF_VERIFIERS = ("VerifyException", "raise_error")

ONLY_IN_PYTHON = (
    "the type of an s-op has both an encoding and a domain, or neither",
    "a numerical decoding lists its numbers in ascending order",
    "expected a !craft.vec, got ",
    " must stand in the block of a craft.program",
)
"""Messages of verifiers about what no text of IR can say: pytest has them."""


class Message(NamedTuple):
    """The message of an error, where it is raised."""

    place: str
    error: str
    part: str
    """The longest part of it that is no placeholder."""


def literals(expression: ast.expr) -> Iterator[str]:
    """The literal parts of a text."""
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
    """The messages of a package that are written where they are raised."""
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
    """The text of all tests below a folder, but for this one."""
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
