"""The greatest magnitude of numbers, which is 0 where there are none."""

import numpy as np
from numpy.typing import NDArray


def greatest(numbers: NDArray[np.float64]) -> float:
    """The greatest magnitude of numbers; 0 without any."""
    return float(np.max(np.abs(numbers), initial=0.0))


def greatest_along(axis: int, numbers: NDArray[np.float64]) -> NDArray[np.float64]:
    """The greatest magnitudes of numbers along an axis; 0 without any."""
    return np.asarray(np.max(np.abs(numbers), axis=axis, initial=0.0), np.float64)
