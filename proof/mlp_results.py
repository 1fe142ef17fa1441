"""The writes of the neurons of one MLP to some directions, and the erasures there meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from raspc.proof.exact_units import NONE
from raspc.proof.reachable_places import Places
from raspc.proof.shared_errors import Noise
from raspc.proof.vector_bounds import Array


@dataclass(frozen=True)
class Cleared:
    """
    The addition of erasing neurons of the same MLP to a dimension: minus its content.

    Attributes:
        size: its largest magnitude.
        unit: the power of two of which it is a multiple; 0 if there is none.

    """

    size: float = 0.0
    unit: float = NONE


Ranges: TypeAlias = tuple[Array, Array, Array]
"""The lows, the highs and the errors [d] of some directions."""


@dataclass(frozen=True)
class Outcome:
    """
    The writes of neurons to some directions.

    Attributes:
        points: [m, d], the ideal results, or None.
        noise: the errors at each of them, or None.
        ranges: [d], lows, highs and errors, where there are no points.
        bos, bos_error: [d].
        nonnegative: [d], whether all weights to it are positive.
        places: where each of the points can occur; None for everywhere.

    """

    points: Array | None
    noise: Noise | None
    ranges: Ranges | None
    bos: Array
    bos_error: Array
    nonnegative: NDArray[np.bool_]
    places: Places | None = None
