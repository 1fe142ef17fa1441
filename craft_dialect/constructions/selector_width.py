"""Counting selected keys with one head: BOS with weight M, each selected key with weight 1.

The head attends to BOS with weight M and reads whether a key is BOS, which gives
`x = M / (M + w)` for w selected keys. Neighbouring widths are

    M / (M + w) - M / (M + w + 1) = M / ((M + w)(M + w + 1))

apart, which for w <= n and M = n is at least `1 / (4 n + 2)`: it shrinks as 1/n, where the
equal weights of Tracr (M = 1) shrink as 1/n^2. An MLP of steps recovers w from x.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction


def bos_weight(max_width: int) -> int:
    """The weight M of BOS against 1 for a selected key: the largest width, at least 1.

    The smallest gap `M / ((M + w)(M + w + 1))` at w = n - 1 is largest near M = n.
    """
    return max(1, max_width)


def bos_score(scale: float, weight: int) -> float:
    """The score that gives BOS `weight` times the attention of a key that scores `scale`."""
    return scale + math.log(weight)


def width_readings(widths: Sequence[int], weight: int) -> list[Fraction]:
    """What the head reads, `M / (M + w)`, for each width w."""
    return [Fraction(weight, weight + w) for w in widths]
