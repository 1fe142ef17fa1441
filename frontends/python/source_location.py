"""
The place in the user's program where an expression was built.

    file.py
    7 | opp_idx = length - indices - 1       # the place of both s-ops is "file.py:7:11"

The place becomes the location of the op that the expression is translated to.
"""

from __future__ import annotations

import linecache
import sys
from itertools import islice
from types import CodeType, FrameType
from typing import NamedTuple

_PACKAGE = __name__.rpartition(".")[0]


class SourceLocation(NamedTuple):
    """A place in a program file; lines and columns count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


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
    offset = position[2] if position is not None else None
    return SourceLocation(code.co_filename, line, _column(code.co_filename, line, offset or 0))


def _column(file: str, line: int, offset: int) -> int:
    """The column, in characters from 1, of a place that is `offset` bytes of UTF-8 into a line."""
    text = linecache.getline(file, line) if offset else ""
    return 1 + (offset if text.isascii() else len(text.encode()[:offset].decode(errors="ignore")))


def _is_ours(frame: FrameType) -> bool:
    module = frame.f_globals.get("__name__", "")
    return module == _PACKAGE or module.startswith(f"{_PACKAGE}.")
