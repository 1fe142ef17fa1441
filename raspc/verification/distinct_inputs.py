"""
Random inputs of hard kinds in which no token occurs twice.

Programs such as `sort_unique` have no result on other inputs, and models trained on distinct tokens
alone need not be right on others. Counts and ties, which make other inputs hard, do not vary; the
kinds vary the set of tokens, their distances and their order.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Row = NDArray[np.int32]
"""The tokens [length] of one input, as positions in the vocab."""


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
