"""
The selector width by one head: attention of weight M to BOS and 1 to each selected key.

The head attends to BOS with weight M and reads whether a key is BOS, which gives
`x = M / (M + w)` for w selected keys. The difference for neighbouring widths is

    M / (M + w) - M / (M + w + 1) = M / ((M + w)(M + w + 1))

For w <= n and M = n the difference is at least `1 / (4 n + 2)`: it shrinks as 1/n, whereas with
the equal weights of Tracr (M = 1) it shrinks as 1/n^2. An MLP of steps recovers w from x.
"""

from __future__ import annotations

import math


def bos_weight(max_width: int) -> int:
    """
    The weight M of BOS relative to a selected key: `max_width`, but at least 1.

    The smallest gap `M / ((M + w)(M + w + 1))` at w = n - 1 is largest near M = n.
    """
    return max(1, max_width)


def bos_offset(weight: int) -> float:
    """The score of BOS less that of a selected key, for `weight` times the attention: ln M."""
    return math.log(weight)
