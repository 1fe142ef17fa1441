"""
The refusal of bounds that are infinite or no numbers, and of numbers that a float may not hold.

A NaN compares as false with everything: `max(bound, nan)`, `bound < margin` and `bound > 0` keep or
drop a bound that is not known. So every container of bounds refuses it when it is made.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike

from raspc.proof.unfollowed_values import Unknown

UNBOUNDED = "its error bound grows without limit"

TOO_LARGE = "its numbers may be too large for the dtype"


def require_finite(*bounds: ArrayLike) -> None:
    """
    Refuse arrays that hold an infinity or a NaN.

    Raises:
        Unknown: if there is one.

    """
    if not all(np.isfinite(bound).all() for bound in bounds):
        raise Unknown(UNBOUNDED)


def require_number(bound: float) -> float:
    """
    The bound, which may be infinite.

    Raises:
        Unknown: if it is NaN.

    """
    if math.isnan(bound):
        raise Unknown(UNBOUNDED)
    return bound


def require_at_most(limit: float, *magnitudes: ArrayLike) -> None:
    """
    Refuse magnitudes above a limit, and those that are NaN.

    Raises:
        Unknown: if there is one.

    """
    if not all((np.asarray(each) <= limit).all() for each in magnitudes):
        raise Unknown(TOO_LARGE)
