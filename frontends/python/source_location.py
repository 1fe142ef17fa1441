"""
The place in the user's program where an expression was built, and the program's words for it.

    file.py
    7 | opp_idx = length - indices - 1       # the place of both s-ops is "file.py:7:11"

The place becomes the location of the op that the expression is translated to. The text of the outer
expression is the variable, `opp_idx`, and that of the inner one its own text, `length - indices`.
"""

from __future__ import annotations

import linecache
import re
import sys
from itertools import islice
from types import CodeType, FrameType
from typing import NamedTuple

_PACKAGE = __name__.rpartition(".")[0]

MAX_TEXT_LENGTH = 48
"""The largest number of characters of a program that messages show."""

_ASSIGNMENT = re.compile(r"\s*([^\W\d]\w*)\s*(:[^=]+)?=\s*\(?\s*")
_END = re.compile(r"\s*\)?\s*;?\s*(#.*)?")


class SourceLocation(NamedTuple):
    """A place in a program file; lines and columns count from 1."""

    file: str
    line: int
    column: int
    text: str | None = None
    """The variable that the program assigns the expression to, or else the expression's text."""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


def shortened(text: str) -> str:
    """The text in one line, shortened; joined at all separators that `str.split` knows."""
    text = " ".join(text.split())
    return text if len(text) <= MAX_TEXT_LENGTH else f"{text[: MAX_TEXT_LENGTH - 3]}..."


def caller_location() -> SourceLocation | None:
    """The innermost place on the call stack that is outside this package."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and _is_ours(frame):
        frame = frame.f_back
    if frame is None:
        return None
    return instruction_location(frame.f_code, frame.f_lasti, frame.f_lineno)


def instruction_location(code: CodeType, instruction: int, line: int) -> SourceLocation:
    """
    The place of an instruction of Python code.

    instruction: the offset of the instruction in bytes, as in `frame.f_lasti`.
    line: the line of the instruction.
    """
    # co_positions has an entry for each instruction, and an instruction has two bytes.
    position = next(islice(code.co_positions(), instruction // 2, None), None)
    file = code.co_filename
    _, last_line, begin, end = position or (None, None, None, None)
    if begin is None or end is None or last_line is None or last_line < line:
        return SourceLocation(file, line, 1)
    lines = [linecache.getline(file, number) for number in range(line, last_line + 1)]
    begin, end = count_characters(lines[0], begin), count_characters(lines[-1], end)
    return SourceLocation(file, line, begin + 1, _text(lines, begin, end))


def _text(lines: list[str], begin: int, end: int) -> str | None:
    """The words for the expression from a column of the first line to one of the last line."""
    before, after = lines[0][:begin], lines[-1][end:]
    variable = _ASSIGNMENT.fullmatch(before)
    if variable is not None and _END.fullmatch(after.rstrip()):
        return variable[1]
    inside = [*lines[:-1], lines[-1][:end]]
    return shortened("".join(inside)[begin:]) or None


def count_characters(line: str, offset: int) -> int:
    """The number of characters in the first `offset` bytes of UTF-8 of a line."""
    return offset if line.isascii() else len(line.encode()[:offset].decode(errors="ignore"))


def _is_ours(frame: FrameType) -> bool:
    module = frame.f_globals.get("__name__", "")
    return module == _PACKAGE or module.startswith(f"{_PACKAGE}.")
