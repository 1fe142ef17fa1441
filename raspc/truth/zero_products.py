"""The exact test whether a product of two weights is zero."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]


def is_zero_product(left: Matrix, right: Matrix) -> bool:
    """
    Whether the product of two matrices, [m, d] and [d, n], is exactly zero.

    Sums in float64 settle the entries that are larger than their own rounding; the others are
    summed as fractions.
    """
    shared = left.any(axis=0) & right.any(axis=1)
    if not shared.any():
        return True
    left, right = left[:, shared], right[shared]
    sizes = np.abs(left) @ np.abs(right)
    rounding = sizes * (len(right) * np.finfo(np.float64).eps)
    if (np.abs(left @ right) > rounding).any():
        return False
    rows, columns = np.nonzero((left != 0).astype(np.float64) @ (right != 0))
    return not any(
        sum(Fraction(a) * Fraction(b) for a, b in zip(left[i], right[:, j], strict=True))
        for i, j in zip(rows, columns, strict=True)
    )
