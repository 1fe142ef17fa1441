"""A progress bar for commands, on the error stream."""

from __future__ import annotations

import sys
import time


class Progress:
    """A line on the error stream that shows the progress of a command, on terminals only."""

    width = 30

    def __init__(self, things: str) -> None:
        """things: the noun for the items that the line counts, such as "rows"."""
        self.things = things
        self.begin = time.perf_counter()
        self.shows = sys.stderr.isatty()

    def __call__(self, done: int, total: int) -> None:
        """Show the number of items done and the rate."""
        if self.shows:
            bar = "#" * (self.width * done // max(total, 1))
            rate = done / max(time.perf_counter() - self.begin, 1e-9)
            text = f"{bar:<{self.width}} {done:,} of {total:,} {self.things}, {rate:,.0f} a second"
            print(f"\r{text}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """End the line."""
        if self.shows:
            print(file=sys.stderr)
