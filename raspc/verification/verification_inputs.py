"""
The inputs that a model is tried on: all of them where they are few, else hard ones of all kinds.

    plan = plan_inputs(vocab_size=4, longest=64, budget=10_000)
    plan.exhaustive_length                  # 5: all inputs of up to 5 tokens are among them
    for inputs in plan.chunks(seed=0): ...  # tokens [N, T] by their positions in the vocab

Random tokens alone would seldom meet what goes wrong in attention: ties, counts that differ by
one, and both ends of the range of lengths. So the random inputs cycle through `KINDS`. A plan of
distinct inputs has those alone in which no token occurs twice, of the kinds of `distinct`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from raspc.verification import distinct_inputs as without_repeats

MOST_IN_CHUNK = 4096
"""The most inputs that are held at once."""

MOST_TOKENS_IN_CHUNK = 1 << 22
"""The most tokens that are held at once."""

Row = NDArray[np.int32]
"""The tokens [length] of one input, by their positions in the vocab."""


class Inputs(NamedTuple):
    """Inputs of several lengths."""

    tokens: NDArray[np.int32]
    """Positions in the vocab [N, T]; 0 behind the end of an input."""

    lengths: NDArray[np.int64]
    """The number of tokens [N] of each."""


def uniform(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """Tokens that are drawn one by one."""
    return rng.integers(vocab, size=length, dtype=np.int32)


def few_distinct(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """Only two different tokens."""
    return rng.choice(rng.integers(vocab, size=2, dtype=np.int32), size=length)


def all_equal(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """One token over and over."""
    return np.full(length, rng.integers(vocab), np.int32)


def one_different(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """One token over and over, but for one place: counts that differ as little as they can."""
    row = all_equal(rng, vocab, length)
    row[rng.integers(length)] = rng.integers(vocab)
    return row


def in_order(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """Tokens in ascending or descending order of the vocab."""
    row = np.sort(uniform(rng, vocab, length))
    return row if rng.integers(2) else row[::-1].copy()


def tied(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """Each of some tokens as often as the others, or once more, in any order."""
    some = rng.permutation(vocab)[: rng.integers(1, min(vocab, length) + 1)]
    return rng.permutation(np.resize(some, length)).astype(np.int32)


def periodic(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """A few tokens that come again and again."""
    return np.resize(uniform(rng, vocab, int(rng.integers(1, 5))), length)


def nested(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """Balanced, if the tokens are brackets in pairs; or nearly so, with one token changed."""
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
"""How random inputs are made, in turn."""


@dataclass(frozen=True)
class InputPlan:
    """Which inputs to try."""

    vocab_size: int
    longest: int
    """The most tokens in an input."""

    exhaustive_length: int
    """All inputs of up to so many tokens are tried."""

    random: int
    """How many random inputs are tried besides."""

    distinct: bool = False
    """Whether no token occurs twice in an input."""

    @property
    def is_exhaustive(self) -> bool:
        """Whether there are no other inputs."""
        return self.exhaustive_length == self.longest

    @property
    def exhaustive(self) -> int:
        """How many inputs have up to `exhaustive_length` tokens."""
        lengths = range(1, self.exhaustive_length + 1)
        return sum(_count(self.vocab_size, n, self.distinct) for n in lengths)

    @property
    def total(self) -> int:
        """How many inputs are tried."""
        return self.exhaustive + self.random

    def chunks(self, seed: int) -> Iterator[Inputs]:
        """The inputs, in parts that fit into memory; the same for the same seed."""
        most = max(1, min(MOST_IN_CHUNK, MOST_TOKENS_IN_CHUNK // self.longest))
        for length in range(1, self.exhaustive_length + 1):
            count = _count(self.vocab_size, length, self.distinct)
            for start in range(0, count, most):
                yield self._of_length(length, range(start, min(start + most, count)))
        rng = np.random.default_rng(seed)
        for start in range(0, self.random, most):
            yield self._random(rng, range(start, min(start + most, self.random)))

    def _of_length(self, length: int, numbers: range) -> Inputs:
        """The inputs of a length that have some numbers."""
        numbered = without_repeats.numbered if self.distinct else _numbered
        tokens = numbered(self.vocab_size, length, numbers)
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
        """The length of a random input: every length in turn, and often those at the ends."""
        shortest = min(self.exhaustive_length + 1, self.longest)
        if number % 5 == 4:
            ends = (self.longest, self.longest - 1, shortest, shortest + 1)
            return min(max(ends[number // 5 % 4], shortest), self.longest)
        spread = self.longest - shortest + 1
        return shortest + (number * _stride(spread) + int(rng.integers(2))) % spread


def _stride(spread: int) -> int:
    """A step that meets all of so many lengths, the short and the long ones alternating."""
    step = max(1, round(spread * 0.618))
    while np.gcd(step, spread) != 1:
        step += 1
    return step


def plan_inputs(vocab_size: int, longest: int, budget: int, *, distinct: bool = False) -> InputPlan:
    """
    The inputs to try: all, if they are at most `budget`, else so many.

    Where they are more, all the shortest ones take up to half of the budget.
    distinct: only those in which no token occurs twice, which are no longer than the vocab.
    """
    if distinct:
        longest = min(longest, vocab_size)
    lengths = range(1, min(longest, budget.bit_length()) + 1)
    sizes = [_count(vocab_size, n, distinct) for n in lengths]
    if len(sizes) == longest and sum(sizes) <= budget:
        return InputPlan(vocab_size, longest, longest, 0, distinct)
    if vocab_size == 1 and longest <= budget:
        return InputPlan(vocab_size, longest, longest, 0, distinct)
    length = 0
    while length < len(sizes) and sum(sizes[: length + 1]) <= budget // 2:
        length += 1
    length = min(length, longest - 1)
    return InputPlan(vocab_size, longest, length, budget - sum(sizes[:length]), distinct)


def _count(vocab_size: int, length: int, distinct: bool) -> int:
    """How many inputs of a length there are."""
    return without_repeats.count(vocab_size, length) if distinct else vocab_size**length


def _numbered(vocab_size: int, length: int, numbers: range) -> NDArray[np.int32]:
    """The inputs [N, length] that have some numbers, read as digits in base `vocab_size`."""
    places = vocab_size ** np.arange(length - 1, -1, -1, dtype=np.int64)
    codes = np.arange(numbers.start, numbers.stop, dtype=np.int64)
    return (codes[:, None] // places % vocab_size).astype(np.int32)
