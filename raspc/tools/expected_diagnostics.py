"""
Expected diagnostics: comments of the input that name errors, as mlir-opt's `--verify-diagnostics`.

    rasp.return   // expected-error {{a program returns a result}}
    // expected-error@+1 {{unknown op}}
    rasp.nothing
    // expected-error-re@above {{unknown op '.*'}}

`@+N`, `@-N`, `@above` and `@below` place the error on another line, and `@any` on any line. The
module depends on the standard library alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ANNOTATION = re.compile(
    r"//\s*expected-error(?P<regex>-re)?(?:@(?P<place>[+-]\d+|above|below|any))?\s*"
    r"\{\{(?P<text>.*?)\}\}(?!\})"
)
_FURTHER = re.compile(r"//\s*expected-error")


@dataclass(frozen=True)
class Expected:
    """An error that a comment names."""

    line: int | None
    """The line of the error; None for any line."""
    text: str
    """A part of the message, or a regular expression for one."""
    is_regex: bool
    at: int
    """The line of the comment."""

    def matches(self, line: int | None, message: str) -> bool:
        """Whether an error on a line, or without a line, is the expected one."""
        if self.line is not None and line is not None and line != self.line:
            return False
        if self.line is not None and line is None:
            return False
        if self.is_regex:
            return re.search(self.text, message) is not None
        return self.text in message


def expected_errors(text: str, first_line: int = 0) -> list[Expected]:
    """
    The errors that the comments of a text name.

    first_line: the number of lines of the file before the text.

    Raises:
        ValueError: if a comment begins as an expected error and has no `{{...}}`.

    """
    found: list[Expected] = []
    for number, line in enumerate(text.split("\n"), first_line + 1):
        matches = list(_ANNOTATION.finditer(line))
        if not matches and _FURTHER.search(line):
            raise ValueError(f"line {number}: write expected-error with {{{{part of a message}}}}")
        for match in matches:
            found.append(
                Expected(
                    _line_of(match["place"], number),
                    match["text"],
                    match["regex"] is not None,
                    number,
                )
            )
    return found


def _line_of(place: str | None, number: int) -> int | None:
    """The line that a place such as `+1` names, from the line of its comment."""
    match place:
        case None:
            return number
        case "any":
            return None
        case "above":
            return number - 1
        case "below":
            return number + 1
        case _:
            return number + int(place)


def disagreements(
    expected: list[Expected], errors: list[tuple[int | None, str]], file: str
) -> list[str]:
    """A line for each expected error that did not occur, and for each error not expected."""
    missing = list(expected)
    found: list[str] = []
    for line, message in errors:
        match = next((each for each in missing if each.matches(line, message)), None)
        if match is None:
            place = file if line is None else f"{file}:{line}"
            found.append(f"{place}: unexpected error: {message}")
        else:
            missing.remove(match)
    found += [f"{file}:{each.at}: expected error did not occur: {each.text}" for each in missing]
    return found
