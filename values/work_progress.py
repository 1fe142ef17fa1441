"""
Reports of the work of a compilation, for a command that shows them.

    with compiling(["rasp-fuse-maps", "craft-certify"]):
        at_pass(1)                          # craft-certify runs
        working_on("hist")                  # on the s-op or component `hist`

Without a listener, which `listen` sets, reports do nothing.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Protocol


class WorkListener(Protocol):
    """An object that the reports of a compilation reach."""

    def begin(self, passes: Sequence[str]) -> None:
        """The passes of a pipeline are going to run."""
        ...

    def at_pass(self, index: int) -> None:
        """The pass at an index runs; the index after the last is that of the final steps."""
        ...

    def working_on(self, subject: str) -> None:
        """The pass that runs has come to an s-op or a component."""
        ...

    def end(self) -> None:
        """The pipeline has ended, or failed."""
        ...


class _Reports:
    """The listener, and the number of pipelines that run, one within another."""

    listener: WorkListener | None = None
    depth = 0


def listen(listener: WorkListener | None) -> None:
    """Send reports to a listener, or to none."""
    _Reports.listener = listener


@contextmanager
def compiling(passes: Sequence[str]) -> Generator[None, None, None]:
    """Report the begin and the end of a pipeline; of pipelines within another one, nothing."""
    _Reports.depth += 1
    if _Reports.depth == 1 and _Reports.listener is not None:
        _Reports.listener.begin(passes)
    try:
        yield
    finally:
        if _Reports.depth == 1 and _Reports.listener is not None:
            _Reports.listener.end()
        _Reports.depth -= 1


def at_pass(index: int) -> None:
    """Report the pass that begins, by its index in the pipeline."""
    if _Reports.depth == 1 and _Reports.listener is not None:
        _Reports.listener.at_pass(index)


def working_on(subject: str) -> None:
    """Report the s-op or the component that the pass has come to."""
    if _Reports.depth == 1 and _Reports.listener is not None:
        _Reports.listener.working_on(subject)
