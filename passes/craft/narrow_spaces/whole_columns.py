"""The columns of a matrix as whole numbers times a unit of their own."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from raspc.values.value import simplest_between

Matrix = NDArray[np.float64]

MAX_WHOLE_NUMBER = 1 << 22
"""The largest magnitude of the whole numbers of a column."""

READING_ERROR = Fraction(1, 1 << 51)
"""
The relative error of a ratio of two entries, each of which is a rational number that was rounded
to float64: two roundings of entries and that of the quotient, three times 2^-53.
"""


@dataclass(frozen=True)
class WholeColumns:
    """
    A matrix [m, n] as whole numbers and a unit for each column.

    Every entry `numbers[i, j] * units[j]` differs from that of the matrix by at most
    `READING_ERROR` of itself, and is 0 where that of the matrix is.

    Attributes:
        numbers: [m, n], whole numbers without a common divisor in a column.
        units: n rational numbers.

    """

    numbers: Matrix
    units: list[Fraction]

    @classmethod
    def of(cls, matrix: Matrix) -> WholeColumns | None:
        """The whole numbers of a matrix; None if some column has no such unit."""
        numbers = np.zeros_like(matrix)
        units: list[Fraction] = []
        for j, column in enumerate(matrix.T):
            found = _whole(column)
            if found is None:
                return None
            numbers[:, j] = found[0]
            units.append(found[1])
        return cls(numbers, units)


def _whole(column: Matrix) -> tuple[Matrix, Fraction] | None:
    """Whole numbers and the unit of one column; None if numbers would be too large."""
    used = np.flatnonzero(column)
    if not len(used):
        return column, Fraction(1)
    least = used[np.argmin(np.abs(column[used]))]
    distinct, which = np.unique(column[used] / column[least], return_inverse=True)
    if not np.isfinite(distinct).all() or np.abs(distinct).max() > MAX_WHOLE_NUMBER:
        return None
    ratios = [_ratio(float(each)) for each in distinct]
    multiple = math.lcm(*(ratio.denominator for ratio in ratios))
    whole = [int(ratio * multiple) for ratio in ratios]
    divisor = math.gcd(*whole)
    if max(map(abs, whole)) > MAX_WHOLE_NUMBER * divisor:
        return None
    numbers = np.zeros_like(column)
    numbers[used] = np.array([number // divisor for number in whole], float)[which.ravel()]
    return numbers, Fraction(float(column[least])) * Fraction(divisor, multiple)


def _ratio(number: float) -> Fraction:
    """The simplest rational number within `READING_ERROR` of a float, relative to it."""
    if number.is_integer():
        return Fraction(number)
    exact = abs(Fraction(number))
    simple = simplest_between(exact * (1 - READING_ERROR), exact * (1 + READING_ERROR))
    return simple if number > 0 else -simple
