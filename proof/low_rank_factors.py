"""
Exact factors of low rank, for matrices whose structure is exact: steps, equalities, copies.

    left, right = low_rank_factors(product, np.dtype("float32"))    # product == left @ right

A singular value decomposition would spread rounding errors over entries that are now 0 and 1. Here
one factor consists of columns (or rows) of the product itself, and the other says how the rest are
combined from them, by whole numbers: 0, 1 and -1 nearly always. So sums of products that are
exact with the matrix are exact with the factors.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from raspc.proof.exact_products import exact_product
from raspc.proof.greatest_magnitudes import greatest_along

Matrix: TypeAlias = NDArray[np.float64]

CANCELLATION = 1.0
"""
The most that the terms of one entry of the product may add up to in absolute value, relative to
that entry: nothing may cancel, so that rounding errors stay those of the matrix. `craft-certify`
counts on it.
"""

LIKELY_ZERO = 2.0**-33
"""
The part of the largest entry of a column below which elimination takes a remainder for 0.

A guess, about the root of float64's precision: `exact_product` finds out.
"""

MAX_COMBINED = 400
"""The most distinct rows or columns for which combinations are looked for."""


def low_rank_factors(
    product: Matrix, dtype: np.dtype[Any]
) -> tuple[NDArray[Any], NDArray[Any]] | None:
    """
    Factors [m, r] and [r, n] of a matrix [m, n], stored as `dtype`, with r as small as is found.

    r is the rank, unless combinations would not be whole or would cancel; then it is the number
    of columns or rows that are not zero and differ. None if not even these are exact.
    """
    rows, row_of = _distinct_rows(product)
    columns, column_of = _distinct_rows(product.T)
    core = product[np.ix_(rows, columns)]
    with np.errstate(over="ignore", under="ignore"):
        stored = core.astype(dtype)
    if (stored.astype(np.float64) != core).any():
        return None
    factors = [(stored, np.eye(len(columns), dtype=dtype))]
    factors += [(np.eye(len(rows), dtype=dtype), stored)]
    if max(core.shape) <= MAX_COMBINED:
        factors += _combinations(core, dtype)
        if len(factors) > 2:
            factors += [(right.T, left.T) for left, right in _combinations(core.T, dtype)]
    left, right = min(factors, key=lambda each: (each[0].shape[1], _nonzeros(*each)))
    return _spread(left, row_of), np.ascontiguousarray(_spread(right.T, column_of).T)


def _distinct_rows(matrix: Matrix) -> tuple[NDArray[Any], NDArray[Any]]:
    """
    The first places of the rows that are not zero and differ, in order.

    With, for each row, which of them it is: -1 for zero.
    """
    which = np.full(len(matrix), -1)
    places: dict[bytes, int] = {}
    first: list[int] = []
    contiguous = np.ascontiguousarray(matrix) + 0.0  # -0.0 is 0.0
    for at in np.flatnonzero(np.any(matrix != 0, axis=1)).tolist():
        number = places.setdefault(contiguous[at].tobytes(), len(first))
        if number == len(first):
            first.append(at)
        which[at] = number
    return np.array(first, int), which


def _spread(rows: NDArray[Any], which: NDArray[Any]) -> NDArray[Any]:
    """The matrix whose i-th row is the which[i]-th of the given ones, or zero for -1."""
    matrix = np.zeros((len(which), rows.shape[1]), rows.dtype)
    matrix[which >= 0] = rows[which[which >= 0]]
    return matrix


def _combinations(core: Matrix, dtype: np.dtype[Any]) -> list[tuple[NDArray[Any], NDArray[Any]]]:
    """Exact factors narrower than the matrix, of which the left one consists of its columns."""
    pivots, combination = _reduced(core)
    if len(pivots) == core.shape[1]:
        return []
    if not np.isfinite(combination).all():
        return []
    left, right = core[:, pivots].astype(dtype), np.round(combination).astype(dtype)
    return [(left, right)] if _is_exact(core, left, right) else []


def _reduced(matrix: Matrix) -> tuple[list[int], Matrix]:
    """
    The pivot columns of a matrix, and its reduced row echelon form without the zero rows.

    The matrix is its pivot columns times the form; equal entries give multipliers of exactly 1.
    """
    rest = matrix.copy()
    zero = LIKELY_ZERO * greatest_along(0, matrix)
    pivots: list[int] = []
    for column in range(rest.shape[1]):
        done = len(pivots)
        if done == len(rest):
            break
        best = done + int(np.argmax(np.abs(rest[done:, column])))
        if abs(rest[best, column]) <= zero[column]:
            rest[done:, column] = 0.0
            continue
        rest[[done, best]] = rest[[best, done]]
        rest[done] /= rest[done, column]
        factors = rest[:, column].copy()
        factors[done] = 0.0
        changed = np.flatnonzero(factors)
        rest[changed] -= np.outer(factors[changed], rest[done])
        pivots.append(column)
    return pivots, rest[: len(pivots)]


def _is_exact(product: Matrix, left: NDArray[Any], right: NDArray[Any]) -> bool:
    """Whether stored factors give exactly the product, without terms that cancel each other."""
    left, right = left.astype(np.float64), right.astype(np.float64)
    if ((np.abs(left) @ np.abs(right) == 0.0) != (product == 0.0)).any():
        return False
    found, terms = exact_product(left, right), exact_product(np.abs(left), np.abs(right))
    if found is None or terms is None or (found != product).any():
        return False
    return bool((terms <= CANCELLATION * np.abs(product)).all())


def _nonzeros(left: NDArray[Any], right: NDArray[Any]) -> int:
    return int(np.count_nonzero(left)) + int(np.count_nonzero(right))
