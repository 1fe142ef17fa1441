"""Sets of ideal numbers: sums of sets, and the means that a head can give."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

SAME = 2.0**-46
"""
The difference, relative to the largest of some readings of one linear form, at which they count as
one ideal number: the rounding of float64 sums of up to 64 terms. `Stream.merging` counts it.
"""

MAX_SET_NUMBERS = 3_000_000
"""The most numbers of a set that is enumerated."""


def distinct(values: Array) -> Array:
    """The distinct numbers of an array, ascending, those that differ by rounding taken as one."""
    values = np.unique(values)
    if len(values) < 2:
        return values
    tolerance = SAME * float(np.abs(values[[0, -1]]).max())
    kept = np.concatenate([[True], np.diff(values) > tolerance])
    found = values[kept]
    if (values - found[np.cumsum(kept) - 1] > tolerance).any():
        return values  # A chain of neighbours, whose ends differ by more.
    return found


def nearest(values: Array, numbers: Array) -> NDArray[np.intp]:
    """The places in ascending values of those nearest to numbers, of two as near the lower."""
    return np.searchsorted((values[1:] + values[:-1]) / 2, numbers)


def sums(sets: list[Array]) -> Array | None:
    """All sums of one number from each set, or None if there are too many."""
    total = np.zeros(1)
    for values in sorted(sets, key=len):
        if len(total) * len(values) > MAX_SET_NUMBERS:
            return None
        total = distinct((total[:, None] + values[None, :]).ravel())
    return total


@dataclass(frozen=True)
class MeanSet:
    """
    The means that a head gives: of the vectors of up to n selected keys.

    Attributes:
        values: [k, d], what one key can contribute.
        longest: n.
        prefixes: [n, d] if the keys selected are always the first few positions and what they
            contribute depends on the position alone: then the means are those of the prefixes.
        others: [m, d], what it gives besides, such as BOS's contribution if nothing is selected.

    """

    values: Array
    longest: int
    prefixes: Array | None
    others: Array

    def picked(self, keep: NDArray[np.bool_]) -> MeanSet:
        """The set on some of the directions."""
        prefixes = None if self.prefixes is None else self.prefixes[:, keep]
        return MeanSet(self.values[:, keep], self.longest, prefixes, self.others[:, keep])

    def readings(self, coefficients: Array) -> Array | None:
        """
        The means of a linear form: exact sets where values are multiples of one step.

        If every key gives u0 + g j for a whole j from 0 to J, a mean of w keys is
        u0 + g k / w for a whole k from 0 to J w.
        """
        others = self.others @ coefficients
        if self.prefixes is not None:
            return distinct(np.concatenate([self.prefixes @ coefficients, others]))
        values = distinct(self.values @ coefficients)
        if len(values) == 1:
            return distinct(np.concatenate([values, others]))
        steps = _multiples(values - values[0])
        if steps is None or steps[1] * self.longest**2 / 2 > MAX_SET_NUMBERS:
            return None
        step, largest = steps
        fractions = [np.arange(largest * w + 1) / w for w in range(1, self.longest + 1)]
        means = values[0] + step * np.concatenate(fractions)
        return distinct(np.concatenate([means, others]))


def _multiples(values: Array) -> tuple[float, int] | None:
    """The step of which ascending numbers from 0 are whole multiples, and the largest multiple."""
    step = float(np.diff(values).min())
    scale = float(values[-1])
    for divisor in range(1, 65):
        multiples = values * divisor / step
        if np.abs(multiples - np.round(multiples)).max() * step / divisor <= SAME * scale:
            return step / divisor, round(scale * divisor / step)
    return None
