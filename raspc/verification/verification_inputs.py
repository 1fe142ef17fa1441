"""
The inputs to verify a model on: all inputs if they are few, else random inputs of hard kinds.

    plan = plan_inputs(vocab_size=4, longest=64, budget=10_000)
    plan.exhaustive_length                  # 5: the plan has all inputs of up to 5 tokens
    for inputs in plan.chunks(seed=0): ...  # tokens [N, T], as positions in the vocab

Uniformly random tokens seldom have the properties that make attention fail: ties, counts that
differ by one, and lengths at both ends of the range. So the random inputs cycle through `KINDS`. A
plan of distinct inputs contains only inputs in which no token occurs twice, of the kinds of
`distinct_inputs`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from raspc.backends.dataset.input_numbers import input_count, numbered_inputs
from raspc.values.random_seed import checked_seed
from raspc.values.short_repr import short_repr
from raspc.verification import distinct_inputs as without_repeats

MAX_CHUNK_INPUTS = 4096
"""The largest number of inputs in memory at once."""

MAX_CHUNK_TOKENS = 1 << 22
"""The largest number of tokens in memory at once."""

Row = NDArray[np.int32]
"""The tokens [length] of one input, as positions in the vocab."""


class Inputs(NamedTuple):
    """Inputs of several lengths."""

    tokens: NDArray[np.int32]
    """The positions in the vocab [N, T]; 0 behind the end of an input."""

    lengths: NDArray[np.int64]
    """The number of tokens [N] of each input."""

    __repr__ = short_repr

    @classmethod
    def of_rows(cls, rows: Sequence[Sequence[int]]) -> Inputs:
        """The inputs given as lists of positions in the vocab."""
        lengths = np.array([len(row) for row in rows], np.int64)
        tokens = np.zeros((len(rows), int(lengths.max())), np.int32)
        for target, row in zip(tokens, rows, strict=True):
            target[: len(row)] = row
        return cls(tokens, lengths)


def uniform(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """Tokens drawn independently and uniformly."""
    return rng.integers(vocab, size=length, dtype=np.int32)


def few_distinct(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """Two different tokens, drawn independently at each position."""
    return rng.choice(rng.integers(vocab, size=2, dtype=np.int32), size=length)


def all_equal(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """A single token, repeated."""
    return np.full(length, rng.integers(vocab), np.int32)


def one_different(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """A single token, repeated but for one position: counts that differ as little as possible."""
    row = all_equal(rng, vocab, length)
    row[rng.integers(length)] = rng.integers(vocab)
    return row


def in_order(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """Tokens in ascending or descending order of the vocab."""
    row = np.sort(uniform(rng, vocab, length))
    return row if rng.integers(2) else row[::-1].copy()


def tied(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """Tokens that occur equally often, up to a difference of 1, in random order."""
    some = rng.permutation(vocab)[: rng.integers(1, min(vocab, length) + 1)]
    return rng.permutation(np.resize(some, length)).astype(np.int32)


def periodic(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """A short sequence of tokens, repeated."""
    return np.resize(uniform(rng, vocab, int(rng.integers(1, 5))), length)


def nested(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """A balanced sequence, if the tokens are pairs of brackets; sometimes one token changed."""
    row = uniform(rng, vocab, length)
    opened: list[int] = []
    pairs = max(vocab // 2, 1)
    shuffled = bool(rng.integers(2))
    for i in range(length):
        left = length - i
        if opened and (len(opened) >= left or rng.integers(2)):
            row[i] = min(opened.pop(rng.integers(len(opened)) if shuffled else -1), vocab - 1)
        else:
            pair = int(rng.integers(pairs))
            row[i] = 2 * pair if 2 * pair < vocab else 0
            opened.append(2 * pair + 1)
    if rng.integers(3) == 0:
        row[rng.integers(length)] = rng.integers(vocab)
    return row


KINDS: tuple[Callable[[np.random.Generator, int, int], Row], ...] = (
    uniform,
    few_distinct,
    tied,
    uniform,
    one_different,
    nested,
    in_order,
    periodic,
    all_equal,
)
"""The generators of random inputs, used in turn."""


@dataclass(frozen=True)
class InputPlan:
    """The choice of inputs to try."""

    vocab_size: int
    longest: int
    """The number of tokens in the longest input."""

    exhaustive_length: int
    """The length up to which all inputs are tried."""

    random: int
    """The number of random inputs."""

    distinct: bool = False
    """Whether inputs in which a token occurs twice are left out."""

    @property
    def is_exhaustive(self) -> bool:
        """Whether the plan contains every input."""
        return self.exhaustive_length == self.longest

    @property
    def exhaustive(self) -> int:
        """The number of inputs of up to `exhaustive_length` tokens."""
        lengths = range(1, self.exhaustive_length + 1)
        return sum(input_count(self.vocab_size, n, distinct_tokens=self.distinct) for n in lengths)

    @property
    def total(self) -> int:
        """The number of inputs in the plan."""
        return self.exhaustive + self.random

    def chunks(self, seed: int) -> Iterator[Inputs]:
        """The inputs, in parts that fit into memory; equal for equal seeds."""
        rng = np.random.default_rng(checked_seed(seed))
        most = max(1, min(MAX_CHUNK_INPUTS, MAX_CHUNK_TOKENS // self.longest))
        for length in range(1, self.exhaustive_length + 1):
            count = input_count(self.vocab_size, length, distinct_tokens=self.distinct)
            for start in range(0, count, most):
                yield self._of_length(length, range(start, min(start + most, count)))
        for start in range(0, self.random, most):
            yield self._random(rng, range(start, min(start + most, self.random)))

    def _of_length(self, length: int, numbers: range) -> Inputs:
        """The inputs of `length` tokens whose numbers are in `numbers`."""
        codes = np.arange(numbers.start, numbers.stop, dtype=np.int64)
        tokens = numbered_inputs(codes, self.vocab_size, length, distinct_tokens=self.distinct)
        return Inputs(tokens, np.full(len(numbers), length, np.int64))

    def _random(self, rng: np.random.Generator, numbers: range) -> Inputs:
        kinds = without_repeats.KINDS if self.distinct else KINDS
        lengths = np.array([self._length(rng, number) for number in numbers], np.int64)
        tokens = np.zeros((len(numbers), int(lengths.max())), np.int32)
        for row, number, length in zip(tokens, numbers, lengths.tolist(), strict=True):
            make = kinds[number % len(kinds)]
            row[:length] = make(rng, self.vocab_size, length)
        return Inputs(tokens, lengths)

    def _length(self, rng: np.random.Generator, number: int) -> int:
        """The length of a random input: all lengths in turn, more often those at both ends."""
        shortest = min(self.exhaustive_length + 1, self.longest)
        if number % 5 == 4:
            ends = (self.longest, self.longest - 1, shortest, shortest + 1)
            return min(max(ends[number // 5 % 4], shortest), self.longest)
        spread = self.longest - shortest + 1
        return shortest + (number * _stride(spread) + int(rng.integers(2))) % spread


def _stride(spread: int) -> int:
    """A step through `spread` lengths that visits each, short and long ones alternating."""
    step = max(1, round(spread * 0.618))
    while np.gcd(step, spread) != 1:
        step += 1
    return step


def plan_inputs(vocab_size: int, longest: int, budget: int, *, distinct: bool = False) -> InputPlan:
    """
    The inputs to try: all if there are at most `budget`, else `budget` inputs.

    If there are more, the shortest inputs, all of each length, take up to half of the budget.

    vocab_size: the number of tokens in the vocab.
    longest: the number of tokens in the longest input.
    distinct: only inputs in which no token occurs twice, which are no longer than the vocab.
    """
    if distinct:
        longest = min(longest, vocab_size)
    lengths = range(1, min(longest, budget.bit_length()) + 1)
    sizes = [input_count(vocab_size, n, distinct_tokens=distinct) for n in lengths]
    if len(sizes) == longest and sum(sizes) <= budget:
        return InputPlan(vocab_size, longest, longest, 0, distinct)
    if vocab_size == 1 and longest <= budget:
        return InputPlan(vocab_size, longest, longest, 0, distinct)
    length = 0
    while length < len(sizes) and sum(sizes[: length + 1]) <= budget // 2:
        length += 1
    length = min(length, longest - 1)
    return InputPlan(vocab_size, longest, length, budget - sum(sizes[:length]), distinct)
