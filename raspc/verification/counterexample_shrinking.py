"""
Shorter counterexamples: fewer tokens, and tokens from the beginning of the vocab.

    shrink([3, 1, 2, 0, 2], wrong)              # [0, 2], if any two different tokens are wrong
    shrink([3, 1, 2], wrong, distinct=True)     # [0, 1], by inputs without repeated tokens only
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

MAX_ROUNDS = 300
"""The largest number of batches of shorter inputs that are tried."""

MAX_CANDIDATES = 64
"""The largest number of inputs in a batch."""

Row = list[int]
"""The tokens of an input, as positions in the vocab."""


def shrink(row: Row, wrong: Callable[[list[Row]], list[bool]], *, distinct: bool = False) -> Row:
    """
    A shorter input on which the model is wrong; minimal under single steps if rounds suffice.

    row: an input on which the model is wrong.
    wrong: a function that returns for each of several inputs whether the model is wrong on it.
    distinct: whether to try only inputs in which no token occurs twice; `row` must be one.
    """
    for _ in range(MAX_ROUNDS):
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
    """The inputs that one step makes simpler, the simplest first."""
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
        if len(batch) == MAX_CANDIDATES:
            yield batch
            batch = []
    if batch:
        yield batch
