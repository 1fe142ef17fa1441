"""The order of the logits of ideal points, in exact arithmetic where float64 leaves a doubt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from raspc.proof.exact_products import FLOAT64_BITS, MAX_UNIT, exact_dot, vanishes
from raspc.proof.exact_units import fits, units
from raspc.proof.greatest_magnitudes import greatest_along
from raspc.proof.unfollowed_values import Unknown
from raspc.proof.vector_bounds import Array

MAX_EXACT_LOGITS = 200_000
"""The largest number of logits that are computed as rational numbers."""


@dataclass(frozen=True)
class ExactLogits:
    """
    The columns in the order of their logits at m points.

    Attributes:
        top: [m], the column with the largest logit.
        gaps: [m, c], the differences of the largest logit and each; less what float64 may be off.
            0 for the column itself, and for one that ties exactly.
        ties: [m, c], the columns beside `top` with exactly the same logit.

    """

    top: NDArray[np.intp]
    gaps: Array
    ties: NDArray[np.bool_]


def exact_logits(points: Array, columns: Array) -> ExactLogits:
    """
    The order of the logits of points [m, r] under columns [r, c].

    Differences that float64 cannot tell from 0 are computed as rational numbers.

    Raises:
        Unknown: if these are too many.

    """
    logits = points @ columns
    size = np.abs(points) @ np.abs(columns)
    # r products and r - 1 sums, each off by 2^-53 of the sum of magnitudes at most.
    doubt = (points.shape[1] + 2) * 2.0**-FLOAT64_BITS * size
    doubt[:, _exact_columns(points, columns, size)] = 0.0
    top = logits.argmax(axis=1)
    rows = np.arange(len(points))
    gaps = logits[rows, top][:, None] - logits
    doubt = doubt + doubt[rows, top][:, None]
    near = gaps <= 4 * doubt
    gaps = np.maximum(gaps - doubt, 0.0)
    ties = near & (doubt == 0.0)
    unclear = near & (doubt > 0.0)
    unclear[rows, top] = False
    doubtful = np.flatnonzero(unclear.any(axis=1))
    if near[doubtful].sum() > MAX_EXACT_LOGITS:
        raise Unknown("the logits of too many inputs are nearly equal")
    for row in doubtful.tolist():
        which = np.flatnonzero(near[row])
        exact = [exact_dot(points[row], columns[:, c]) for c in which.tolist()]
        best = max(exact)
        top[row] = which[exact.index(best)]
        gaps[row, which] = [float(best - each) for each in exact]
        ties[row] = False
        ties[row, which] = [each == best for each in exact]
    ties[rows, top] = False
    return ExactLogits(top, gaps, ties)


def _exact_columns(points: Array, columns: Array, size: Array) -> NDArray[np.bool_]:
    """[c], whether float64 holds all partial sums of a column's logits."""
    held = units(points).min(axis=0, initial=np.inf)[:, None]
    step = (np.minimum(held, MAX_UNIT) * np.minimum(units(columns), MAX_UNIT)).min(axis=0)
    lost = vanishes(points, columns, size).any(axis=0)
    return fits(greatest_along(0, size), step, FLOAT64_BITS) & ~lost
