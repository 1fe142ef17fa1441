"""The few columns of a matrix of which all its columns are combinations."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from raspc.passes.craft.narrow_spaces.whole_columns import WholeColumns
from raspc.proof.exact_products import whole_product

Matrix = NDArray[np.float64]

LIKELY_DEPENDENT = 2.0**-30
"""
The part of a scaled column, beside those chosen before, up to which it is tried as a combination.

A guess, about the root of float64's precision: `_combinations` finds out by whole numbers.
"""

CANCELLATION = 4.0
"""The largest ratio of the terms of a combination to their sum."""

NORM_DIGITS = 12
"""The decimal places to which the norms of columns are compared."""

MAX_ROWS = 1200
"""The most rows for which combinations are looked for."""

MAX_ROWS_OF_WIDE_BASES = 200
"""The most rows of a matrix whose combinations may have `MAX_COLUMNS_OF_TALL` columns or more."""

MAX_COLUMNS_OF_TALL = 8

MAX_DENOMINATOR = 1 << 12
"""The largest denominator of the coefficients of a combination of columns of whole numbers."""


@dataclass(frozen=True)
class Spanning:
    """
    Columns that span a matrix [m, n], and rows in which they are independent.

    Attributes:
        columns: their numbers; r of them.
        rows: r rows.
        held: [m, r], the columns as whole numbers.

    """

    columns: list[int]
    rows: list[int]
    held: Matrix

    def coefficients(self, matrix: Matrix) -> Matrix:
        """
        The coefficients [r, n] of columns [m, n] in the span: `held @ coefficients` are these.

        Each is rounded once to float64. Columns of the matrix that is spanned, and combinations of
        these, are in the span.
        """
        found = np.zeros((len(self.columns), matrix.shape[1]))
        used = np.flatnonzero(matrix.any(axis=0))
        if not len(used):
            return found
        exact = _coefficients(self, matrix[:, used])
        if exact is None:
            exact = np.linalg.solve(self.held[self.rows], matrix[self.rows][:, used])
        found[:, used] = exact
        return found


def spanning_columns(matrix: Matrix, fewer_than: int) -> Spanning | None:
    """
    Columns of a matrix [m, n] that span it, if fewer than some number do exactly.

    Every column is read as whole numbers times a unit of its own (`WholeColumns`), and the
    combinations of these whole numbers are exact. Of columns that are as independent of those
    chosen before, the one with the smallest entries is taken: a feature itself rather than a
    score made of features.
    """
    if not matrix.size or len(matrix) > MAX_ROWS:
        return None
    if len(matrix) > MAX_ROWS_OF_WIDE_BASES:
        fewer_than = min(fewer_than, MAX_COLUMNS_OF_TALL)
    sizes = np.abs(matrix).max(axis=0)
    used = np.flatnonzero(sizes > 0)
    if not len(used):
        return None
    chosen = _independent(matrix[:, used] / sizes[used], sizes[used], fewer_than)
    if chosen is None:
        return None
    whole = WholeColumns.of(matrix[:, used])
    if whole is None:
        return None
    basis = whole.numbers[:, chosen]
    rows = _independent(np.ascontiguousarray(basis.T), np.ones(len(basis)), fewer_than)
    if rows is None or len(rows) != len(chosen):
        return None
    found = Spanning([int(used[c]) for c in chosen], rows, basis)
    return None if _combinations(found, whole.numbers, CANCELLATION) is None else found


def _coefficients(spanning: Spanning, matrix: Matrix) -> Matrix | None:
    """The coefficients [r, n] of columns [m, n], none of which is 0; None if they are not exact."""
    whole = WholeColumns.of(matrix)
    combinations = None if whole is None else _combinations(spanning, whole.numbers, np.inf)
    if whole is None or combinations is None:
        return None
    coefficients = np.zeros((len(spanning.columns), matrix.shape[1]))
    for j, (numerators, denominator) in enumerate(zip(*combinations, strict=True)):
        unit = whole.units[j] / int(denominator)
        for i in np.flatnonzero(numerators):
            coefficients[i, j] = float(int(numerators[i]) * unit)
    return coefficients


def _independent(matrix: Matrix, sizes: NDArray[np.float64], fewer_than: int) -> list[int] | None:
    """Columns that likely span all; None if that takes `fewer_than` or more."""
    norms = np.linalg.norm(matrix, axis=0)
    rest = matrix / np.where(norms == 0.0, 1.0, norms)
    chosen: list[int] = []
    while True:
        left = np.linalg.norm(rest, axis=0)
        if left.max() < LIKELY_DEPENDENT:
            return chosen
        if len(chosen) + 1 >= fewer_than:
            return None
        # Of equal norms the first counts, whatever the order of sums, which differs by machine.
        left = left.round(NORM_DIGITS)
        nearly = np.flatnonzero(left > left.max() / 2)
        best = int(nearly[np.lexsort((-left[nearly], sizes[nearly]))[0]])
        chosen.append(best)
        unit = rest[:, best] / np.linalg.norm(rest[:, best])
        for _ in range(2):  # once more, against what rounding leaves
            rest -= np.outer(unit, unit @ rest)
        rest[:, best] = 0.0


def _combinations(
    spanning: Spanning, numbers: Matrix, cancellation: float
) -> tuple[Matrix, NDArray[np.int64]] | None:
    """
    The coefficients of columns [m, n] of whole numbers: numerators and denominators.

    Returns:
        Whole numbers [n, r] and [n]; None if the combinations are not exact, or if their terms are
        larger than what they add up to by more than `cancellation`.

    """
    basis = spanning.held
    try:
        solved = np.linalg.solve(basis[spanning.rows], numbers[spanning.rows])
    except np.linalg.LinAlgError:
        return None
    values, which = np.unique(solved, return_inverse=True)
    if not np.isfinite(values).all():
        return None
    fractions = [Fraction(x).limit_denominator(MAX_DENOMINATOR) for x in values.tolist()]
    places: list[list[int]] = [list(column) for column in which.reshape(solved.shape).T]
    denominators = [math.lcm(*(fractions[p].denominator for p in column)) for column in places]
    if max(denominators) > MAX_DENOMINATOR:
        return None
    columns_of = zip(places, denominators, strict=True)
    numerators = np.array([[float(fractions[p] * d) for p in ps] for ps, d in columns_of])
    scaled = numbers * np.array(denominators, float)
    product = whole_product(basis, np.ascontiguousarray(numerators.T))
    if product is None or (product != scaled).any():
        return None
    terms = np.abs(numerators) @ np.abs(basis).max(axis=0)
    if (terms > cancellation * np.abs(scaled).max(axis=0)).any():
        return None
    return numerators, np.array(denominators)
