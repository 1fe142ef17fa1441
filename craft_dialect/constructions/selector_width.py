"""
Counting selected keys with one head: BOS with weight M, each selected key with weight 1.

The head attends to BOS with weight M and reads whether a key is BOS, which gives
`x = M / (M + w)` for w selected keys. Neighbouring widths are

    M / (M + w) - M / (M + w + 1) = M / ((M + w)(M + w + 1))

apart, which for w <= n and M = n is at least `1 / (4 n + 2)`: it shrinks as 1/n, where the
equal weights of Tracr (M = 1) shrink as 1/n^2. An MLP of steps recovers w from x.
"""

from __future__ import annotations

import math


def bos_weight(max_width: int) -> int:
    """
    The weight M of BOS against 1 for a selected key: the largest width, at least 1.

    The smallest gap `M / ((M + w)(M + w + 1))` at w = n - 1 is largest near M = n.
    """
    return max(1, max_width)


def bos_offset(weight: int) -> float:
    """How much more than a selected key BOS must score for `weight` times its attention."""
    return math.log(weight)
