"""
Inputs in which no token occurs twice: all inputs of a length, or random inputs of hard kinds.

    count(vocab=4, length=2)                # 12
    numbered(4, 2, range(0, 12))            # [12, 2]: [0, 1], [0, 2], [0, 3], [1, 0], ...

Programs such as `sort_unique` have no result on other inputs, and models trained on distinct tokens
alone need not be right on others. Counts and ties, which make other inputs hard, do not vary; the
kinds vary the set of tokens, their distances and their order.
"""

from __future__ import annotations

from collections.abc import Callable
from math import perm

import numpy as np
from numpy.typing import NDArray

Row = NDArray[np.int32]
"""The tokens [length] of one input, as positions in the vocab."""


def count(vocab: int, length: int) -> int:
    """The number of inputs of a length."""
    return perm(vocab, length)


def numbered(vocab: int, length: int, numbers: range) -> NDArray[np.int32]:
    """The inputs [N, length] with the given `numbers` in lexicographic order."""
    rest = np.arange(numbers.start, numbers.stop, dtype=np.int64)
    tokens = np.zeros((len(numbers), length), np.int32)
    # The last digit has the fewest values, the number of tokens that are left.
    for i in reversed(range(length)):
        rest, tokens[:, i] = np.divmod(rest, vocab - i)
    # Digit i stands for the i-th of the tokens that no earlier digit has taken.
    for i in reversed(range(length - 1)):
        behind = tokens[:, i + 1 :]
        behind += behind >= tokens[:, i, None]
    return tokens


def shuffled(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """A random set of tokens in random order."""
    return rng.permutation(vocab)[:length].astype(np.int32)


def ordered(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """A random set of tokens in ascending or descending order of the vocab."""
    row = np.sort(shuffled(rng, vocab, length))
    return row if rng.integers(2) else row[::-1].copy()


def nearly_ordered(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """Tokens in order, but for two that are exchanged."""
    row = ordered(rng, vocab, length)
    one, other = rng.integers(length, size=2)
    row[[one, other]] = row[[other, one]]
    return row


def neighbours(rng: np.random.Generator, vocab: int, length: int) -> Row:
    """Tokens next to each other in the vocab, in random order."""
    return rng.permutation(length).astype(np.int32) + rng.integers(
        vocab - length + 1, dtype=np.int32
    )


KINDS: tuple[Callable[[np.random.Generator, int, int], Row], ...] = (
    shuffled,
    neighbours,
    nearly_ordered,
    shuffled,
    ordered,
    neighbours,
    nearly_ordered,
)
"""The generators of random inputs, used in turn; 7, a number in step with no cycle of lengths."""
