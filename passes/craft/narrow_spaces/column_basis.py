"""The few columns of which all columns of a matrix are combinations."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]

INDEPENDENT = 1e-9
"""How much of a column must be left, without its part along others, for it to be new."""

EXACT = 1e-11
"""How far a combination may be from its column, relative to the column's largest entry."""

CANCELLATION = 4.0
"""The most that the terms of a combination may be larger than what they add up to."""

LARGEST = 1200
"""The most rows for which combinations are looked for."""

MANY = 200
"""Of more rows than this, combinations of fewer columns than `FEW` alone are looked for."""

FEW = 8


@dataclass(frozen=True)
class Spanning:
    """
    Columns that span all, and rows that tell how.

    Attributes:
        columns: their numbers; r of them.
        rows: r rows in which the columns are independent.
        inverse: [r, r], the inverse of the columns in these rows. The matrix is
            `matrix[:, columns] @ inverse @ matrix[rows]`.

    """

    columns: list[int]
    rows: list[int]
    inverse: Matrix


def spanning_columns(matrix: Matrix, fewer_than: int) -> Spanning | None:
    """
    Columns of a matrix [m, n] that span it, if fewer than some number do exactly.

    Of columns that are as independent of those chosen before, the one with the smallest entries
    is taken: a feature itself rather than a score made of features.
    """
    if not matrix.size or len(matrix) > LARGEST:
        return None
    if len(matrix) > MANY:
        fewer_than = min(fewer_than, FEW)
    sizes = np.abs(matrix).max(axis=0)
    used = np.flatnonzero(sizes > 0)
    if not len(used):
        return None
    scaled = matrix[:, used] / sizes[used]
    columns = _independent(scaled, sizes[used], fewer_than)
    if columns is None:
        return None
    basis = scaled[:, columns]
    rows = _independent(np.ascontiguousarray(basis.T), np.ones(len(basis)), fewer_than)
    if rows is None or len(rows) != len(columns):
        return None
    chosen = [int(used[c]) for c in columns]
    inverse: Matrix = np.linalg.inv(matrix[np.ix_(rows, chosen)]).astype(np.float64)
    found = Spanning(chosen, rows, inverse)
    return found if _is_exact(matrix, sizes, found) else None


def _independent(matrix: Matrix, sizes: NDArray[np.float64], fewer_than: int) -> list[int] | None:
    """Columns that span all; None if that takes `fewer_than` or more."""
    norms = np.linalg.norm(matrix, axis=0)
    rest = matrix / np.where(norms == 0.0, 1.0, norms)
    chosen: list[int] = []
    while True:
        left = np.linalg.norm(rest, axis=0)
        if left.max() < INDEPENDENT:
            return chosen
        if len(chosen) + 1 >= fewer_than:
            return None
        nearly = np.flatnonzero(left > left.max() / 2)
        best = int(nearly[np.lexsort((-left[nearly], sizes[nearly]))[0]])
        chosen.append(best)
        unit = rest[:, best] / left[best]
        for _ in range(2):  # once more, against what rounding leaves
            rest -= np.outer(unit, unit @ rest)
        rest[:, best] = 0.0


def _is_exact(matrix: Matrix, sizes: NDArray[np.float64], found: Spanning) -> bool:
    """Whether the combinations give the matrix, without much larger terms that cancel."""
    basis, combination = matrix[:, found.columns], found.inverse @ matrix[found.rows]
    error = np.abs(basis @ combination - matrix).max(axis=0)
    terms = (np.abs(basis).max(axis=0)[:, None] * np.abs(combination)).sum(axis=0)
    return bool(np.all(error <= EXACT * sizes) and np.all(terms <= CANCELLATION * sizes))
