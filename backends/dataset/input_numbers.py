"""
The numbers of the inputs of a length, in lexicographic order.

    input_count(4, 2, distinct_tokens=True)                           # 12
    numbered_inputs(np.arange(4), 4, 2, distinct_tokens=True)         # [0, 1] [0, 2] [0, 3] [1, 0]
"""

from __future__ import annotations

from math import perm

import numpy as np
from numpy.typing import NDArray


def input_count(tokens: int, length: int, *, distinct_tokens: bool = False) -> int:
    """The number of inputs of a length; without those in which a token occurs twice, if asked."""
    return perm(tokens, length) if distinct_tokens else tokens**length


def numbered_inputs(
    numbers: NDArray[np.int64], tokens: int, length: int, *, distinct_tokens: bool = False
) -> NDArray[np.int32]:
    """The inputs [N, length] with the given numbers [N] among those that `input_count` counts."""
    found = np.zeros((len(numbers), length), np.int32)
    # Of inputs without repeats, the last digit has the fewest values: the tokens that are left.
    for i in reversed(range(length)):
        numbers, found[:, i] = np.divmod(numbers, tokens - i if distinct_tokens else tokens)
    return without_repeats(found) if distinct_tokens else found


def without_repeats(digits: NDArray[np.int32]) -> NDArray[np.int32]:
    """The inputs [N, length] whose i-th token is the `digits[:, i]`-th that none before it is."""
    for i in reversed(range(digits.shape[1] - 1)):
        behind = digits[:, i + 1 :]
        behind += behind >= digits[:, i, None]
    return digits
