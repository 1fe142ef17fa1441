"""Bounds for one vector of the residual stream: its ideal points, its errors, BOS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from raspc.proof.bounded_numbers import require_finite
from raspc.proof.mean_sets import MeanSet, distinct
from raspc.proof.reachable_places import Places
from raspc.proof.shared_errors import Noise
from raspc.proof.unfollowed_values import Unknown

Array = NDArray[np.float64]


@dataclass
class Vector:
    """
    A part of the residual stream that one operation writes: independent of other vectors.

    "Ideal" is what exact arithmetic and hard attention give. At every position but BOS the ideal
    vector is one of `points` if these are known; its coordinates lie between `low` and `high`
    in any case. The actual vector differs by at most `error` in each coordinate. A vector with a
    bound that is infinite or NaN is `Unknown`.

    Attributes:
        source: what wrote it, for diagnostics.
        labels: the directions, d of them.
        points: [m, d], or None where there is no finite set or it is too large.
        means: how linear readings may be enumerated where `points` is None.
        low, high: [d], the range of the ideal.
        error: [d].
        bos: [d], the ideal vector at BOS.
        bos_error: [d].
        nonnegative: [d], whether no coordinate is negative, in floating point either: by the
            signs of the weights. None for not at all.
        uniform: whether the ideal vector is the same at all positions of an input but BOS.
        known: whether it may depend on the token and the position alone, so that a folded network
            computes it in float64.
        noise: the errors where the ideal is each of the points; None if only `error`, the largest
            of them, is known.
        places: where each of the points can occur; None for everywhere.

    """

    source: str
    labels: tuple[str, ...]
    points: Array | None
    low: Array
    high: Array
    error: Array
    bos: Array
    bos_error: Array
    means: MeanSet | None = None
    nonnegative: NDArray[np.bool_] | None = None
    noise: Noise | None = None
    uniform: bool = False
    known: bool = False
    places: Places | None = None
    index: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        require_finite(self.low, self.high, self.error, self.bos, self.bos_error)
        self.index = {label: i for i, label in enumerate(self.labels)}

    @classmethod
    def of_points(
        cls,
        source: str,
        labels: Sequence[str],
        points: Array,
        error: Array,
        bos: Array,
        bos_error: Array,
    ) -> Vector:
        """A vector with a known set of ideal points, which a table holds."""
        low, high = points.min(axis=0), points.max(axis=0)
        signs = (low >= 0.0) & (bos >= 0.0)
        return cls(
            source, tuple(labels), points, low, high, error, bos, bos_error, nonnegative=signs
        )

    def bound(self) -> Array:
        """The largest magnitude of each actual coordinate, BOS aside."""
        return np.maximum(np.abs(self.low), np.abs(self.high)) + self.error

    def terms(self, coefficients: Array) -> int:
        """The most nonzero coordinates that a form meets, at BOS too."""
        read = coefficients != 0.0
        met = self.met()
        if met is not None:
            return int(np.count_nonzero(met[:, read], axis=1).max())
        return int(np.count_nonzero((self.bound() > 0.0) & read))

    def met(self) -> NDArray[np.bool_] | None:
        """
        [m + 1, d], whether a coordinate can be other than 0 at each point and, last, at BOS.

        None if the points are not known.
        """
        if self.points is None:
            return None
        errors = self.error if self.noise is None else self.noise.errors
        at_bos = (self.bos != 0.0) | (self.bos_error > 0.0)
        return np.vstack([(self.points != 0.0) | (errors > 0.0), at_bos])

    def off(self, forms: Array) -> Array:
        """[n], by how much linear forms [n, d] may be off."""
        if self.noise is None:
            return np.abs(forms) @ self.error
        return self.noise.of_forms(forms).max(axis=0)

    def readings(self, coefficients: Array) -> Array | None:
        """The ideal values of a linear form, ascending; None if there is no finite set."""
        read = coefficients != 0.0
        if not read.any():
            return np.zeros(1)
        if self.points is not None:
            return distinct(self.points[:, read] @ coefficients[read])
        return None if self.means is None else self.means.readings(coefficients)

    def restricted(self, labels: Sequence[str]) -> Array | None:
        """The distinct ideal points on some of the directions, in order: [m, len(labels)]."""
        columns = [self.index[label] for label in labels]
        if self.points is not None:
            picked = self.points[:, columns]
            _, first = np.unique(picked, axis=0, return_index=True)
            return picked[np.sort(first)]
        if self.means is not None:
            nonzero = [c for c in columns if self.low[c] != self.high[c]]
            if not nonzero:
                return self.low[columns][None, :]
            if len(nonzero) == 1:
                unit = np.zeros(len(self.labels))
                unit[nonzero[0]] = 1.0
                values = self.means.readings(unit)
                if values is None:
                    return None
                out = np.tile(self.low[columns], (len(values), 1))
                out[:, columns.index(nonzero[0])] = values
                return out
        return None

    def restricted_noise(self, labels: Sequence[str], points: Array) -> Noise:
        """The errors at the points that `restricted` returns for the same directions."""
        columns = [self.index[label] for label in labels]
        if self.noise is None:
            return Noise.apart(np.broadcast_to(self.error[columns], points.shape))
        which = self._numbers(columns, points)
        return self.noise.directions(columns).merged(which, len(points))

    def restricted_places(self, labels: Sequence[str], points: Array) -> Places:
        """The places of the points that `restricted` returns for the same directions."""
        if self.places is None:
            return Places.everywhere(len(points))
        columns = [self.index[label] for label in labels]
        return self.places.merged(self._numbers(columns, points), len(points))

    def _numbers(self, columns: Sequence[int], points: Array) -> NDArray[np.intp]:
        """[m], which of the distinct points on some columns each point is."""
        assert self.points is not None
        place = {point.tobytes(): i for i, point in enumerate(np.ascontiguousarray(points) + 0.0)}
        picked = np.ascontiguousarray(self.points[:, columns]) + 0.0
        return np.array([place[point.tobytes()] for point in picked], np.intp)

    def add_error(self, column: int, error: float) -> None:
        """Add to the error bound of one direction."""
        self.error[column] += error
        if self.noise is not None:
            more = np.zeros(len(self.labels))
            more[column] = error
            self.noise = self.noise.more(more)

    def erased(self, labels: Mapping[str, object]) -> Vector:
        """The vector without some of its directions."""
        keep = np.array([label not in labels for label in self.labels], bool)
        return Vector(
            self.source,
            tuple(label for label in self.labels if label not in labels),
            None if self.points is None else self.points[:, keep],
            self.low[keep],
            self.high[keep],
            self.error[keep],
            self.bos[keep],
            self.bos_error[keep],
            None if self.means is None else self.means.picked(keep),
            None if self.nonnegative is None else self.nonnegative[keep],
            None if self.noise is None else self.noise.directions(np.flatnonzero(keep)),
            uniform=self.uniform,
            known=self.known,
            places=self.places,
        )


def not_enumerated(reading: str, vector: Vector) -> Unknown:
    """
    The error about a vector whose values are not enumerated.

    reading: the words for what reads it, such as "the output reads".
    """
    if vector.means is None:
        return Unknown(f"{reading} '{vector.source}', whose values are not enumerated")
    return Unknown(
        f"{reading} '{vector.source}', a mean over several keys, whose values are not enumerated",
        mean=vector.source,
    )
