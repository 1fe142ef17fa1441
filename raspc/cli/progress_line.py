"""How far a command has come: a line on the error stream that fills up."""

from __future__ import annotations

import sys
import time


class Progress:
    """A line on the error stream that fills up, if that is a terminal; nothing if it is piped."""

    width = 30

    def __init__(self, things: str) -> None:
        """things: what is counted, such as "rows"."""
        self.things = things
        self.begin = time.perf_counter()
        self.shows = sys.stderr.isatty()

    def __call__(self, done: int, total: int) -> None:
        """Show how far things are."""
        if self.shows:
            bar = "#" * (self.width * done // max(total, 1))
            rate = done / max(time.perf_counter() - self.begin, 1e-9)
            text = f"{bar:<{self.width}} {done:,} of {total:,} {self.things}, {rate:,.0f} a second"
            print(f"\r{text}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the line."""
        if self.shows:
            print(file=sys.stderr)
