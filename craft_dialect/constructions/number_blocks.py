"""
Blocks of numbers, and logits that tell each of many numbers from its neighbours.

The logit `2 v x - v^2` of the number v is largest for the v nearest to x, but is as large as the
square of the numbers, while those of neighbours differ by the square of their gap: floats of 24
bits tell about 256 numbers apart. In a block of numbers around a center c,

    2 (v - c) x - (v^2 - c^2)  =  (x - c)^2 - (x - v)^2

is as small as the largest number times the width of the block. Divided by the square of the
smallest gap in the block, neighbours differ by 1 at least. A direction for each block, times a
weight above all logits within blocks, decides between blocks; all numbers of a block share it.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

MAX_BLOCK_LOGIT = 1 << 16
"""The largest logit within a block, where neighbours differ by 1."""

MAX_NUMBERS = 1280
"""
The most numbers of a result in blocks.

The errors of means and of selector widths, in gaps of their numbers, grow with the square of the
number of keys: beyond, they and the rounding of logits fill the gaps.
"""

MIN_NUMBERS_PER_BLOCK = 4
"""The average size of blocks below which a direction for each number is as good."""


def number_blocks(points: Sequence[Fraction]) -> list[range] | None:
    """
    The blocks of ascending or descending numbers, as ranges of indices.

    Blocks are as wide as `MAX_BLOCK_LOGIT` allows. None if there are no numbers or too many, or
    several small blocks.
    """
    if not 0 < len(points) <= MAX_NUMBERS:
        return None
    largest = max(abs(points[0]), abs(points[-1]))
    starts, gap = [0], Fraction(0)
    for i in range(1, len(points)):
        step = abs(points[i] - points[i - 1])
        smallest = min(gap, step) if i - 1 > starts[-1] else step
        width = abs(points[i] - points[starts[-1]])
        if width * largest > MAX_BLOCK_LOGIT * smallest * smallest:
            starts.append(i)
        gap = smallest
    if len(starts) > 1 and len(starts) * MIN_NUMBERS_PER_BLOCK > len(points):
        return None
    return [range(a, b) for a, b in zip(starts, [*starts[1:], len(points)], strict=True)]


def block_logits(
    points: Sequence[Fraction], blocks: Sequence[range]
) -> list[tuple[int, Fraction, Fraction]]:
    """
    The logits of numbers within their blocks, in the order of the numbers.

    Returns:
        For each number the index of its block, the coefficient of the number that is decoded, and
        the constant.

    """
    logits: list[tuple[int, Fraction, Fraction]] = []
    for number, block in enumerate(blocks):
        inside = [points[i] for i in block]
        center = (inside[0] + inside[-1]) / 2
        gaps = [abs(high - low) for low, high in pairwise(inside)]
        unit = min(gaps, default=Fraction(1)) ** 2
        logits += [
            (number, 2 * (v - center) / unit, (center * center - v * v) / unit) for v in inside
        ]
    return logits


def block_weight(points: Sequence[Fraction], blocks: Sequence[range]) -> Fraction:
    """A power of two above twice every logit within a block, at any of the numbers."""
    least, most = min(points[0], points[-1]), max(points[0], points[-1])
    largest = max(
        abs(slope * x + constant)
        for _, slope, constant in block_logits(points, blocks)
        for x in (least, most)
    )
    return Fraction(2) ** (2 * int(largest)).bit_length()
