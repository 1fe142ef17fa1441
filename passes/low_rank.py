"""Exact factors of low rank, for matrices whose structure is exact: steps, equalities, copies.

    left, right = low_rank_factors(product, np.dtype("float32"))    # product == left @ right

A singular value decomposition would spread rounding errors over entries that are now 0 and 1. Here
one factor consists of columns (or rows) of the product itself, and the other says how the rest are
combined from them: 0, 1 and -1 nearly always.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Matrix: TypeAlias = NDArray[np.float64]

RELATIVE_ERROR = 1e-12
"""How far the product of the factors may be from the matrix, relative to its largest entry."""

CANCELLATION = 2.0
"""
The most that the terms of one entry of the product may add up to in absolute value, relative to the
largest entry: where terms cancel, the rounding errors of the sum do not.
"""

GRAIN = 2.0**12
"""Combinations are tried first as multiples of 1 / GRAIN, which any element type holds exactly."""

LARGEST = 768
"""The most distinct rows or columns for which combinations are looked for."""


def low_rank_factors(
    product: Matrix, dtype: np.dtype[Any]
) -> tuple[NDArray[Any], NDArray[Any]] | None:
    """
    Factors [m, r] and [r, n] of a matrix [m, n], stored as `dtype`, with r as small as is found.

    r is the rank, unless combinations would not be exact in `dtype` or would cancel; then it is
    the number of columns or rows that are not zero and differ. None if not even these are exact.
    """
    by_columns = _candidates(product)
    by_rows = [(right.T, left.T) for left, right in _candidates(product.T)]
    found: list[tuple[NDArray[Any], NDArray[Any]]] = []
    for left, right in (*by_columns, *by_rows):
        stored = left.astype(dtype), right.astype(dtype)
        if _is_exact(product, *stored):
            found.append(stored)
    return min(found, key=lambda factors: (factors[0].shape[1], _nonzeros(*factors)), default=None)


def _candidates(product: Matrix) -> list[tuple[Matrix, Matrix]]:
    """Factors of which the left one consists of columns of the product."""
    distinct, first, which = _distinct_columns(product)
    kept = np.zeros((len(first), product.shape[1]))
    used = which >= 0
    kept[which[used], np.flatnonzero(used)] = 1.0
    candidates = [(distinct, kept)]
    if max(distinct.shape[1], len(np.unique(distinct, axis=0))) <= LARGEST:
        pivots, combination = _reduced(np.unique(distinct, axis=0))
        if len(pivots) < len(first):
            for exact in (np.round(combination * GRAIN) / GRAIN, combination):
                candidates.append((distinct[:, pivots], exact @ kept))
    return candidates


def _distinct_columns(product: Matrix) -> tuple[Matrix, NDArray[Any], NDArray[Any]]:
    """
    The columns that are not zero, each once, in the order of their first appearance.

    With their first places, and for each column of the product which of them it is (-1 if zero).
    """
    nonzero = np.flatnonzero(np.any(product != 0, axis=0))
    which = np.full(product.shape[1], -1)
    places: dict[bytes, int] = {}
    first: list[int] = []
    columns = np.ascontiguousarray(product.T) + 0.0  # -0.0 is 0.0
    for at in nonzero.tolist():
        key = columns[at].tobytes()
        if key not in places:
            places[key] = len(first)
            first.append(at)
        which[at] = places[key]
    return product[:, first], np.array(first, int), which


def _reduced(matrix: Matrix) -> tuple[list[int], Matrix]:
    """
    The pivot columns of a matrix, and its reduced row echelon form without the zero rows.

    The matrix is its pivot columns times the form; equal entries give multipliers of exactly 1.
    """
    rest = matrix.copy()
    zero = 1e-10 * float(np.max(np.abs(matrix), initial=0.0))
    pivots: list[int] = []
    for column in range(rest.shape[1]):
        done = len(pivots)
        if done == len(rest):
            break
        best = done + int(np.argmax(np.abs(rest[done:, column])))
        if abs(rest[best, column]) <= zero:
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
    """Whether stored factors give the product, without terms that cancel each other."""
    left, right = left.astype(np.float64), right.astype(np.float64)
    largest = float(np.max(np.abs(product), initial=0.0))
    error = float(np.max(np.abs(left @ right - product), initial=0.0))
    terms = float(np.max(np.abs(left) @ np.abs(right), initial=0.0))
    return error <= RELATIVE_ERROR * largest and terms <= CANCELLATION * largest


def _nonzeros(left: NDArray[Any], right: NDArray[Any]) -> int:
    return int(np.count_nonzero(left)) + int(np.count_nonzero(right))
