"""
The place in the user's program where an expression was built.

    file.py
    7 | opp_idx = length - indices - 1       # the place of both s-ops is "file.py:7"

The place becomes the location of the op that the expression is translated to.
"""

from __future__ import annotations

import sys
from itertools import islice
from types import FrameType
from typing import NamedTuple

_PACKAGE = __name__.rpartition(".")[0]


class SourceLocation(NamedTuple):
    """A place in a Python file; lines and columns count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


def caller_location() -> SourceLocation | None:
    """The innermost place on the call stack that is outside this package."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and _is_ours(frame):
        frame = frame.f_back
    if frame is None:
        return None
    code = frame.f_code
    # co_positions has an entry for each instruction, and an instruction has two bytes.
    position = next(islice(code.co_positions(), frame.f_lasti // 2, None), None)
    column = position[2] if position is not None else None
    return SourceLocation(code.co_filename, frame.f_lineno, (column or 0) + 1)


def _is_ours(frame: FrameType) -> bool:
    module = frame.f_globals.get("__name__", "")
    return module == _PACKAGE or module.startswith(f"{_PACKAGE}.")
