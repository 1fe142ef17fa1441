"""
Statistics that passes declare: numbers of rewrites, which `rasp-opt --pass-statistics` prints.

    class RaspMergeEqual(ProgramPass[ProgramOp]):
        name = "rasp-merge-equal"
        merged = Statistic("ops merged into an equal op")
        ...
            RaspMergeEqual.merged.add()

A statistic counts while a pipeline is watched, within `counting`, and costs a look-up otherwise.
The module depends on xDSL alone.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

from xdsl.passes import ModulePass

_COUNTS: ContextVar[dict[Statistic, int] | None] = ContextVar("counts", default=None)


class Statistic:
    """A number that a pass counts: a class variable of the pass, without an annotation."""

    def __init__(self, description: str):
        """description: the noun of the number, as in "ops merged into an equal op"."""
        self.description = description

    def add(self, number: int = 1) -> None:
        """Count `number` more."""
        counts = _COUNTS.get()
        if counts is not None:
            counts[self] = counts.get(self, 0) + number


def statistics_of(pass_class: type[ModulePass]) -> list[Statistic]:
    """The statistics that a pass and its base classes declare, its own first."""
    return [
        declared
        for each in pass_class.__mro__
        for declared in vars(each).values()
        if isinstance(declared, Statistic)
    ]


@contextmanager
def counting() -> Generator[dict[Statistic, int]]:
    """The counts within the context by statistic, which the reader may clear."""
    counts: dict[Statistic, int] = {}
    token = _COUNTS.set(counts)
    try:
        yield counts
    finally:
        _COUNTS.reset(token)
