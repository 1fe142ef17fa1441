"""
The state of a compilation that takes more than a few seconds, on the error stream.

    12 s: craft-certify (35 of 38), at 'reached_4'

On a terminal the state is one line, which is written anew and removed at the end. A stream that is
no terminal gets nothing, or with --verbose a line every ten seconds.
"""

from __future__ import annotations

import shutil
import sys
import threading
import time
from collections.abc import Sequence
from typing import TextIO

DELAY = 3.0
"""The seconds of a compilation before its state is shown."""

REFRESH = 0.2
"""The seconds between two states on a terminal."""

LINES_APART = 10.0
"""The seconds between two lines of a stream that is no terminal."""

FINAL_STEPS = "comparing the model with the program"


class CompileProgress:
    """A listener that shows the pass, and the s-op or component that the pass has come to."""

    def __init__(
        self,
        *,
        verbose: bool = False,
        stream: TextIO | None = None,
        delay: float = DELAY,
        apart: float = LINES_APART,
    ):
        """
        verbose: whether a stream that is no terminal gets lines.
        stream: the stream; by default that of errors.
        delay, apart: the seconds before the first state, and between lines of no terminal.
        """
        self.stream = sys.stderr if stream is None else stream
        self.terminal = self.stream.isatty()
        self.shows = self.terminal or verbose
        self.delay = delay
        self.apart = REFRESH if self.terminal else apart
        self.passes: Sequence[str] = ()
        self._index = 0
        self._subject: str | None = None
        self._begin = 0.0
        self._shown = False
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self, passes: Sequence[str]) -> None:
        self.passes, self._index, self._subject = passes, 0, None
        self._begin, self._shown = time.monotonic(), False
        if self.shows:
            self._ended = threading.Event()
            self._thread = threading.Thread(target=self._show_states, daemon=True)
            self._thread.start()

    def at_pass(self, index: int) -> None:
        self._index, self._subject = index, None

    def working_on(self, subject: str) -> None:
        self._subject = subject

    def end(self) -> None:
        self._ended.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if self._shown and self.terminal:
            print("\r\x1b[K", end="", file=self.stream, flush=True)

    @property
    def state(self) -> str:
        """The time, the pass, and the s-op or component."""
        seconds = time.monotonic() - self._begin
        step = FINAL_STEPS
        if self._index < len(self.passes):
            step = f"{self.passes[self._index]} ({self._index + 1} of {len(self.passes)})"
        subject = "" if self._subject is None else f", at '{self._subject}'"
        return f"{seconds:.0f} s: {step}{subject}"

    def _show_states(self) -> None:
        pause = self.delay
        while not self._ended.wait(pause):
            pause = self.apart
            self._shown = True
            if self.terminal:
                width = shutil.get_terminal_size().columns - 1
                print(f"\r\x1b[K{self.state[:width]}", end="", file=self.stream, flush=True)
            else:
                print(self.state, file=self.stream, flush=True)
