"""
Random inputs of a dataset of which no two are equal.

    inputs = UniqueInputs(tokens=3, rows=100, seed=0, shortest=1, longest=5)
    inputs.part(0, 50)           # the tokens [50, 5] and lengths [50] of the first 50 inputs

Lengths are equally frequent, as far as there are enough inputs of each: of 2 tokens, 20 inputs of 1
to 4 tokens are 2 + 4 + 7 + 7. An input is drawn as its number among the inputs of its length.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from raspc.backends.dataset.input_numbers import input_count, numbered_inputs, without_repeats
from raspc.values import RaspcError
from raspc.values.short_repr import guarded

MAX_NUMBERED = 1 << 62
"""The largest number of inputs of a length that are drawn by number; others are drawn by token."""


def random_tokens(
    dice: np.random.Generator, tokens: int, rows: int, length: int, *, distinct_tokens: bool
) -> NDArray[np.int32]:
    """Random token numbers [rows, length]; of each row all different, if asked."""
    if not distinct_tokens:
        return dice.integers(tokens, size=(rows, length)).astype(np.int32)
    drawn = np.zeros((rows, length), np.int32)
    for i in range(length):
        drawn[:, i] = dice.integers(tokens - i, size=rows, dtype=np.int32)
    return without_repeats(drawn)


class UniqueInputs:
    """The rows of a dataset of different inputs, computed at once so that files share none."""

    def __init__(
        self,
        *,
        tokens: int,
        rows: int,
        seed: int,
        shortest: int,
        longest: int,
        distinct_tokens: bool = False,
    ):
        """
        Draw the inputs.

        Args:
            tokens: the number of tokens of the vocabulary.
            rows: the number of inputs.
            seed: the seed; equal arguments give equal inputs.
            shortest, longest: the smallest and the largest number of tokens of an input.
            distinct_tokens: whether no token occurs twice in an input.

        Raises:
            RaspcError: if there are fewer inputs than `rows`.

        """
        lengths = range(shortest, longest + 1)
        counts = [input_count(tokens, n, distinct_tokens=distinct_tokens) for n in lengths]
        if rows > sum(counts):
            kind = "inputs in which no token occurs twice" if distinct_tokens else "inputs"
            raise RaspcError(
                f"{rows} different inputs are more than there are: {sum(counts)} {kind} of "
                f"{shortest} to {longest} tokens",
                remedy=f"ask for at most {sum(counts)} rows, or leave out --unique",
            )
        dice = np.random.default_rng([seed, rows])
        self.longest = longest
        self.numbers: list[NDArray[np.int32]] = []
        """The tokens [N, length] of the inputs of each length, in an order without meaning."""
        for length, count, share in zip(lengths, counts, shares(counts, rows), strict=True):
            drawn = _drawn(dice, tokens, length, count, share, distinct_tokens)
            self.numbers.append(drawn)
        sizes = [len(drawn) for drawn in self.numbers]
        self.kinds = np.repeat(np.arange(len(sizes)), sizes)
        self.places = np.concatenate([np.arange(size) for size in sizes])
        self.order = dice.permutation(rows)
        self.shortest = shortest

    def part(self, start: int, count: int) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
        """The tokens [count, longest], 0 behind the end, and the lengths [count] of some inputs."""
        chosen = self.order[start : start + count]
        kinds, places = self.kinds[chosen], self.places[chosen]
        found = np.zeros((len(chosen), self.longest), np.int32)
        for kind in np.unique(kinds):
            where = kinds == kind
            found[where, : self.shortest + kind] = self.numbers[kind][places[where]]
        return found, (self.shortest + kinds).astype(np.int64)

    @guarded
    def __repr__(self) -> str:
        return f"<UniqueInputs: {len(self.kinds):,} rows of up to {self.longest:,} tokens>"


def shares(counts: list[int], rows: int) -> list[int]:
    """The numbers of rows of each length: equal, but for lengths of which there are fewer."""
    left, kinds = rows, len(counts)
    found = [0] * len(counts)
    for i in sorted(range(len(counts)), key=counts.__getitem__):
        found[i] = min(counts[i], left // kinds)
        left -= found[i]
        kinds -= 1
    # Integer division leaves less than a row for each length: the lengths with most inputs take it.
    for i in sorted(range(len(counts)), key=counts.__getitem__, reverse=True):
        more = min(counts[i] - found[i], left)
        found[i] += more
        left -= more
    return found


def _drawn(
    dice: np.random.Generator,
    tokens: int,
    length: int,
    count: int,
    share: int,
    distinct_tokens: bool,
) -> NDArray[np.int32]:
    """Different inputs [share, length] of the `count` inputs of a length."""
    if count <= MAX_NUMBERED:
        numbers = dice.choice(count, size=share, replace=False)
        return numbered_inputs(numbers, tokens, length, distinct_tokens=distinct_tokens)
    found = np.zeros((0, length), np.int32)
    while len(found) < share:
        missing = share - len(found)
        more = random_tokens(dice, tokens, missing, length, distinct_tokens=distinct_tokens)
        found = np.unique(np.concatenate([found, more]), axis=0)
    return found
