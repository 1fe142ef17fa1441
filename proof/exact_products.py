"""Matrix products without rounding, of matrices of whole numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

EXACT_WHOLE = 2.0**53
"""The whole numbers up to this size are float64 numbers, and so are their sums up to it."""

MAX_INTEGER_WORK = 1 << 20
"""The largest number of multiplications of a product in Python's integers."""


def whole_product(left: NDArray[np.float64], right: NDArray[np.float64]) -> NDArray[Any] | None:
    """
    The exact product of matrices [m, r] and [r, n] of whole numbers; None if that is too much work.

    In float64 if no partial sum can exceed `EXACT_WHOLE`, otherwise in Python's integers.
    """
    largest = np.abs(left) @ np.abs(right)
    if largest.max(initial=0.0) < EXACT_WHOLE:
        return left @ right
    if left.shape[0] * left.shape[1] * right.shape[1] > MAX_INTEGER_WORK:
        return None
    return as_integers(left) @ as_integers(right)


def as_integers(matrix: NDArray[np.float64]) -> NDArray[Any]:
    """A matrix of whole numbers as Python's integers."""
    integers = np.empty(matrix.shape, object)
    integers[...] = [[int(x) for x in row] for row in matrix.tolist()]
    return integers
