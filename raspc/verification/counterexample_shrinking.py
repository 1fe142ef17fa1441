"""
Counterexamples made short: fewer tokens, then the first tokens of the vocab.

    shrink([3, 1, 2, 0, 2], wrong)              # [0, 2], if two different tokens are what it takes
    shrink([3, 1, 2], wrong, distinct=True)     # [0, 1], by inputs without repeated tokens alone
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

MOST_ROUNDS = 300
"""The most batches of shorter inputs that are tried."""

MOST_CANDIDATES = 64
"""The most inputs in one of them."""

Row = list[int]
"""The tokens of an input, by their positions in the vocab."""


def shrink(row: Row, wrong: Callable[[list[Row]], list[bool]], *, distinct: bool = False) -> Row:
    """
    A short input that is still wrong; one that no single step makes shorter, if time allows.

    wrong: tells of several inputs whether something is wrong with each.
    distinct: only inputs in which no token occurs twice are tried, as the given one must be.
    """
    for _ in range(MOST_ROUNDS):
        simpler = (each for each in _simpler(row) if not distinct or len(set(each)) == len(each))
        for candidates in _batches(simpler):
            verdicts = wrong(candidates)
            if any(verdicts):
                row = candidates[verdicts.index(True)]
                break
        else:
            return row
    return row


def _simpler(row: Row) -> Iterator[Row]:
    """Inputs that are simpler than one, the simplest first."""
    size = len(row) // 2
    while size:
        for start in range(0, len(row), size):
            rest = row[:start] + row[start + size :]
            if rest:
                yield rest
        size //= 2
    if any(row):
        yield [0] * len(row)
    for i, token in enumerate(row):
        for simpler in range(token):
            yield [*row[:i], simpler, *row[i + 1 :]]


def _batches(rows: Iterator[Row]) -> Iterator[list[Row]]:
    batch: list[Row] = []
    for row in rows:
        batch.append(row)
        if len(batch) == MOST_CANDIDATES:
            yield batch
            batch = []
    if batch:
        yield batch
