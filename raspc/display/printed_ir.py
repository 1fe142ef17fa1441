"""
The text of an op, printed up to a limit, and the size of the rest.

    printed(module).lines       # the first lines
    printed(module).left_out    # the number of the others; at least, if `is_cut`
"""

from __future__ import annotations

from dataclasses import dataclass
from io import StringIO

from xdsl.ir import Operation
from xdsl.printer import Printer

MAX_LINES = 1000
"""The largest number of lines that a view shows."""

MAX_SHOWN = 120_000
"""The largest number of characters that a view shows."""

MAX_PRINTED = 500_000
"""The number of characters after which printing ends, and with it the count of lines."""


class _Full(Exception):
    """The end of printing at `MAX_PRINTED`."""


class _Counter(StringIO):
    """A stream that keeps the first characters and counts the others."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[str] = []
        self.size = 0
        self.lines = 0

    def write(self, text: str, /) -> int:
        """Keep a text up to the limit; raise `_Full` when too much is printed."""
        if self.size < MAX_SHOWN:
            self.kept.append(text[: MAX_SHOWN - self.size])
        self.size += len(text)
        self.lines += text.count("\n")
        if self.size > MAX_PRINTED:
            raise _Full
        return len(text)


@dataclass(frozen=True)
class PrintedIR:
    """The first lines of the IR of an op."""

    lines: list[str]
    left_out: int
    """The number of lines that were printed and are not shown."""

    is_cut: bool
    """Whether printing ended early, so that more lines than `left_out` are not shown."""

    ops: int = 0
    """The number of all ops, if printing ended early."""

    @property
    def remark(self) -> str:
        """The number of lines that are left out, as a line of text; empty if there are none."""
        if self.is_cut:
            return f"more than {self.left_out:,} more lines left out, of {self.ops:,} ops in all"
        return f"{self.left_out:,} more lines left out" if self.left_out else ""


def printed(op: Operation, limit: int = MAX_LINES) -> PrintedIR:
    """The first `limit` lines of the IR of an op, of at most `MAX_SHOWN` characters."""
    stream, is_cut = _Counter(), False
    try:
        Printer(stream).print_op(op)
    except _Full:
        is_cut = True
    text = "".join(stream.kept)
    lines = text.split("\n")
    if not lines[-1]:
        lines.pop()
    total = stream.lines + (0 if text.endswith("\n") and stream.size <= MAX_SHOWN else 1)
    shown = lines[:limit]
    ops = sum(1 for _ in op.walk()) if is_cut else 0
    return PrintedIR(shown, max(total - len(shown), 0), is_cut, ops)
