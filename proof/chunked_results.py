"""The results of neurons at the points that they are evaluated at, one chunk after the other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from raspc.proof.greatest_magnitudes import greatest_along
from raspc.proof.reachable_places import Places
from raspc.proof.shared_errors import MAX_NOISE_PAIRS, Noise, merged

Array = NDArray[np.float64]

Evaluated: TypeAlias = tuple[Array, Noise, Places | None]
"""Distinct results with the errors at each, and their places, None for everywhere."""

WHOLE = 2.0**-20
"""The largest error in float64 of a coordinate of a one-hot vector, which has the unit 1."""


@dataclass
class ChunkedResults:
    """
    Results with their errors.

    Attributes:
        number: the number of points.
        onehot: whether the results are coordinates 0, 1 and -1 alone; others are left out, as
            those of points that never meet.

    """

    number: int
    onehot: bool
    _points: list[Array] = field(default_factory=list[Array])
    _noises: list[Noise] = field(default_factory=list[Noise])
    _kept: list[NDArray[np.bool_]] = field(default_factory=list[NDArray[np.bool_]])

    def add(self, points: Array, noise: Noise) -> None:
        """Add the results of a chunk, and their errors."""
        kept = np.ones(len(points), np.bool_)
        if self.onehot:
            kept = greatest_along(1, points - np.round(points)) < WHOLE
            points, noise = points[kept], noise.at(kept)
        self._points.append(points)
        self._noises.append(
            noise if self.number * noise.own.shape[1] <= MAX_NOISE_PAIRS else noise.total()
        )
        self._kept.append(kept)

    def distinct(self, places: Places | None) -> Evaluated | None:
        """
        The distinct results of all chunks; None if there are none.

        places: where the points can occur; None for everywhere.
        """
        points = np.concatenate(self._points)
        if not len(points):
            return None
        places = None if places is None else places.only(np.concatenate(self._kept))
        return merged(points, Noise.joined(self._noises), places)
