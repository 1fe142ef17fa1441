"""The reading of the stream by an operation: the vectors, and the error of each direction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from raspc.proof.bounded_numbers import require_at_most
from raspc.proof.exact_units import NONE, are_powers_of_two, unit
from raspc.proof.float_arithmetic import Arithmetic
from raspc.proof.mean_sets import SAME, nearest, sums
from raspc.proof.reachable_places import Places
from raspc.proof.shared_errors import Noise
from raspc.proof.vector_bounds import Array, Vector

MAX_PLACED_SUMS = 2_000_000
"""The most sums of points of several vectors whose places are compared."""


@dataclass
class Stream:
    """
    The residual stream before a half-layer.

    A coordinate that may be too large for the arithmetic, or has no bound, is `Unknown`.

    Attributes:
        vectors: what has been written and is not erased.
        dimension: that of each direction.
        residue: by dimension, what erasing may have left there.
        arithmetic: that of the model.

    """

    vectors: list[Vector]
    dimension: Mapping[str, int]
    residue: dict[int, float]
    arithmetic: Arithmetic

    def __post_init__(self) -> None:
        labels = list(self.dimension)
        ideal, error = self.bos(labels)
        require_at_most(self.arithmetic.largest, self.bounds(labels), np.abs(ideal) + error)

    def parts(self, labels: Sequence[str]) -> list[Vector]:
        """The vectors that have some of these directions."""
        wanted = set(labels)
        return [v for v in self.vectors if not wanted.isdisjoint(v.labels)]

    def _places(self, labels: Sequence[str]) -> Iterator[tuple[Vector, int, int]]:
        """Each vector that has one of these directions: with its place here, and in the vector."""
        for vector in self.vectors:
            for i, label in enumerate(labels):
                if label in vector.index:
                    yield vector, i, vector.index[label]

    def left(self, labels: Sequence[str]) -> Array:
        """The bound of the residue of erasures in the dimension of each direction."""
        return np.array([self.residue.get(self.dimension[label], 0.0) for label in labels])

    def errors(self, labels: Sequence[str]) -> Array:
        """The error of each direction's coordinate, BOS aside."""
        total = self.left(labels)
        for vector, i, j in self._places(labels):
            total[i] += vector.error[j]
        return total

    def bounds(self, labels: Sequence[str]) -> Array:
        """The largest magnitude of each direction's coordinate, BOS aside."""
        total = self.left(labels)
        for vector in self.vectors:
            bound = vector.bound()
            for i, label in enumerate(labels):
                if label in vector.index:
                    total[i] += bound[vector.index[label]]
        return total

    def nonnegative(self, labels: Sequence[str]) -> NDArray[np.bool_]:
        """The directions whose coordinate is never negative, also at BOS, as truth values."""
        found = self.left(labels) == 0.0
        for vector, i, j in self._places(labels):
            found[i] &= vector.nonnegative is not None and bool(vector.nonnegative[j])
        return found

    def bos(self, labels: Sequence[str]) -> tuple[Array, Array]:
        """The ideal coordinates at BOS, and their errors."""
        ideal, error = np.zeros(len(labels)), self.left(labels)
        for vector, i, j in self._places(labels):
            ideal[i] += vector.bos[j]
            error[i] += vector.bos_error[j]
        return ideal, error

    def terms(self, labels: Sequence[str], coefficients: Array) -> int:
        """The most nonzero products of a dot product with these coefficients."""
        total = int(np.count_nonzero(self.left(labels) * coefficients))
        for vector in self.vectors:
            aligned = align(vector, labels, coefficients)
            if aligned.any():
                total += vector.terms(aligned)
        return total

    def readings(self, labels: Sequence[str], coefficients: Array) -> Array | None:
        """The ideal values of a linear form, vectors being independent; None if not enumerable."""
        sets: list[Array] = []
        for vector in self.vectors:
            aligned = align(vector, labels, coefficients)
            if aligned.any():
                values = vector.readings(aligned)
                if values is None:
                    return None
                sets.append(values)
        return sums(sets)

    def places_of(self, labels: Sequence[str], coefficients: Array, values: Array) -> Places | None:
        """
        The places of each of the `readings` of a linear form; None if they are not enumerated.

        A value with an empty range is that of vectors that never meet.
        """
        total, places = np.zeros(1), Places.everywhere(1)
        for vector in self.vectors:
            aligned = align(vector, labels, coefficients)
            if not aligned.any():
                continue
            if vector.points is None or len(total) * len(vector.points) > MAX_PLACED_SUMS:
                return None
            total = np.add.outer(total, vector.points @ aligned).ravel()
            own = vector.places or Places.everywhere(len(vector.points))
            places = places.pairs(own)
            total, places = total[places.possible], places.only(places.possible)
        return places.merged(nearest(values, total), len(values))

    def unit(self, labels: Sequence[str]) -> float:
        """The largest power of two of which all ideal coordinates are multiples; 0 if unknown."""
        smallest = NONE
        for vector in self.parts(labels):
            mine = [vector.index[label] for label in labels if label in vector.index]
            if vector.points is not None:
                smallest = min(smallest, unit(vector.points[:, mine]))
            elif (vector.low[mine] != vector.high[mine]).any():
                return 0.0
            else:
                smallest = min(smallest, unit(vector.low[mine]))
        return smallest

    def slack(self, labels: Sequence[str], coefficients: Array) -> float:
        """The error of a linear form from the coordinates, and from merging ideal numbers."""
        return self.error_of(labels, coefficients) + self.merging(labels, coefficients)

    def error_of(self, labels: Sequence[str], coefficients: Array) -> float:
        """The error of a linear form from the coordinates."""
        error = float(self.left(labels) @ np.abs(coefficients))
        for vector in self.parts(labels):
            error += float(vector.off(align(vector, labels, coefficients)[None])[0])
        return error

    def errors_at(self, labels: Sequence[str], coefficients: Array, values: Array) -> Array:
        """
        [m] or [1], the errors of a linear form where it has its `readings`, or the largest error.

        They are known apart where one vector of known points varies.
        """
        read = [v for v in self.vectors if align(v, labels, coefficients).any()]
        if len(read) != 1 or read[0].points is None:
            return np.array([self.slack(labels, coefficients)])
        (vector,), points = read, read[0].points
        aligned = align(vector, labels, coefficients)
        noise = vector.noise or Noise.apart(np.broadcast_to(vector.error, points.shape))
        ideal = points @ aligned
        which = nearest(values, ideal)
        off = noise.of_forms(aligned[None])[:, 0] + np.abs(ideal - values[which])
        if np.count_nonzero(aligned) > 1 or not are_powers_of_two(aligned).all():
            off = off + self.merging(labels, coefficients)
        found = np.zeros(len(values))
        np.maximum.at(found, which, off)
        return found + float(self.left(labels) @ np.abs(coefficients))

    def merging(self, labels: Sequence[str], coefficients: Array) -> float:
        """The largest difference between an ideal value of a linear form and its `readings`."""
        total = float(self.bounds(labels) @ np.abs(coefficients))
        read = [label for label, c in zip(labels, coefficients, strict=True) if c]
        step = min(self.unit(read), 1e300) * min(unit(coefficients), 1.0)
        # Numbers that lie further apart than numbers that are merged are not merged.
        return 0.0 if step > 2 * SAME * total else SAME * total

    def varying(self, labels: Sequence[str]) -> Array:
        """The directions whose ideal coordinate depends on the input, as truth values."""
        out = np.zeros(len(labels), bool)
        for vector, i, j in self._places(labels):
            out[i] |= bool(vector.low[j] != vector.high[j])
        return out

    def known(self, labels: Sequence[str]) -> bool:
        """Whether a folded network may compute the coordinates in advance, in float64."""
        return all(vector.known for vector in self.parts(labels))

    def are_floats(self, labels: Sequence[str]) -> bool:
        """
        Whether each coordinate is a number of the arithmetic by itself.

        In a folded network, the coordinates of several writers are not added up before they are
        read, and inexact ones that are computed in advance are float64.
        """
        if not self.arithmetic.folded:
            return True
        held = [vector for vector, _, _ in self._places(labels)]
        soft = [v for v, _, j in self._places(labels) if v.known and v.error[j] > 0.0]
        return len(held) == len(labels) and not soft and not self.left(labels).any()

    def uniform(self, labels: Sequence[str]) -> bool:
        """Whether the ideal coordinates are the same at all positions of an input but BOS."""
        return all(
            vector.uniform or vector.low[j] == vector.high[j]
            for vector, _, j in self._places(labels)
        )

    def middle(self, labels: Sequence[str]) -> Array:
        """The ideal coordinate of each direction that does not vary."""
        total = np.zeros(len(labels))
        for vector, i, j in self._places(labels):
            total[i] += vector.low[j]
        return total


def align(vector: Vector, labels: Sequence[str], coefficients: Array) -> Array:
    """Coefficients of some directions, [rows] or [rows, d], as those of a vector's directions."""
    out = np.zeros((len(vector.labels), *coefficients.shape[1:]))
    for i, label in enumerate(labels):
        if label in vector.index:
            out[vector.index[label]] += coefficients[i]
    return out
