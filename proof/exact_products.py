"""Matrix products without rounding."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from raspc.proof.exact_units import NONE, are_powers_of_two, fits, smallest_normal, units
from raspc.proof.greatest_magnitudes import greatest

FLOAT64_BITS = 53

MAX_UNIT = 2.0**400
"""The largest unit that is multiplied with another; larger ones count as this one."""

EXACT_WHOLE = 2.0**FLOAT64_BITS
"""The whole numbers up to this size are float64 numbers, and so are their sums up to it."""

MAX_RATIONAL_TERMS = 1 << 17
"""The largest number of terms that are added up as rational numbers."""

MAX_INTEGER_WORK = 1 << 20
"""The largest number of multiplications of a product in Python's integers."""


def whole_product(left: NDArray[np.float64], right: NDArray[np.float64]) -> NDArray[Any] | None:
    """
    The exact product of matrices [m, r] and [r, n] of whole numbers; None if that is too much work.

    In float64 if no partial sum can exceed `EXACT_WHOLE`, otherwise in Python's integers.
    """
    largest = np.abs(left) @ np.abs(right)
    if greatest(largest) < EXACT_WHOLE:
        return left @ right
    if left.shape[0] * left.shape[1] * right.shape[1] > MAX_INTEGER_WORK:
        return None
    return as_integers(left) @ as_integers(right)


def exact_product(
    left: NDArray[np.float64], right: NDArray[np.float64]
) -> NDArray[np.float64] | None:
    """
    The product of float64 matrices [m, r] and [r, n] where float64 holds it exactly; else None.

    An entry whose terms are multiples of a unit that are small enough is exact in any order; the
    others are added up as rational numbers.
    """
    if not (np.isfinite(left).all() and np.isfinite(right).all()):
        return None
    product, size = left @ right, np.abs(left) @ np.abs(right)
    rows, columns = units(left).min(axis=1, initial=NONE), units(right).min(axis=0, initial=NONE)
    step = np.minimum(rows, MAX_UNIT)[:, None] * np.minimum(columns, MAX_UNIT)
    clear = fits(size, step, FLOAT64_BITS) & ~vanishes(left, right, size)
    if are_powers_of_two(right).all():  # A single term is a float, times a power of two.
        clear |= ((left != 0.0).astype(float) @ (right != 0.0) <= 1.0) & (
            size >= smallest_normal(FLOAT64_BITS)
        )
    unclear = np.argwhere(~clear)
    if len(unclear) * left.shape[1] > MAX_RATIONAL_TERMS:
        return None
    for i, j in unclear.tolist():
        exact = exact_dot(left[i], right[:, j])
        product[i, j] = float(exact)
        if Fraction(float(product[i, j])) != exact:
            return None
    return product


def vanishes(
    left: NDArray[np.float64], right: NDArray[np.float64], size: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """The entries of a product that have nonzero terms, and the size 0 since all underflow."""
    if (size != 0.0).all():
        return np.zeros(size.shape, np.bool_)
    return (size == 0.0) & ((left != 0.0).astype(float) @ (right != 0.0) > 0.0)


def exact_dot(left: NDArray[np.float64], right: NDArray[np.float64]) -> Fraction:
    """The product of two vectors of float64 numbers, exactly."""
    terms = np.flatnonzero((left != 0.0) & (right != 0.0))
    pairs = zip(left[terms].tolist(), right[terms].tolist(), strict=True)
    return sum((Fraction(x) * Fraction(y) for x, y in pairs), Fraction(0))


def as_integers(matrix: NDArray[np.float64]) -> NDArray[Any]:
    """A matrix of whole numbers as Python's integers."""
    integers = np.empty(matrix.shape, object)
    integers[...] = [[int(x) for x in row] for row in matrix.tolist()]
    return integers
