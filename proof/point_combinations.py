"""The combinations of the points of independent vectors, projected on the directions read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from raspc.proof.reachable_places import Places
from raspc.proof.shared_errors import Noise
from raspc.proof.stream_bounds import Stream
from raspc.proof.vector_bounds import Array, Vector

MAX_SIDE_COMBINATIONS = 200_000
"""The most combinations of one side of a head."""


@dataclass(frozen=True)
class Combinations:
    """
    Ideal coordinates on some directions, BOS aside.

    Attributes:
        points: [m, rows], the combinations.
        left: [rows], what errors there are besides those of the vectors.
        parts: the vectors, with their errors and their points' numbers.
        vectors: the vectors that vary in these directions.
        places: where each combination can occur.

    """

    points: Array
    left: Array
    parts: list[Part]
    vectors: list[Vector]
    places: Places

    @classmethod
    def one(cls, point: Array, errors: Array) -> Combinations:
        """A single point [rows]."""
        return cls(point[None], errors, [], [], Places.everywhere(1))

    @cached_property
    def errors(self) -> Array:
        """[m, rows], those of the coordinates at each combination."""
        total = np.tile(self.left, (len(self.points), 1))
        for part in self.parts:
            total[:, part.columns] += part.noise.errors[part.numbers]
        return total

    def off(self, forms: Array, here: NDArray[np.intp] | None = None) -> Array:
        """
        [m, n], by how much linear forms [n, rows] may be off at each combination.

        here: the combinations, all if None.
        """
        number = len(self.points) if here is None else len(here)
        total = np.tile(np.abs(forms) @ self.left, (number, 1))
        for part in self.parts:
            numbers = part.numbers if here is None else part.numbers[here]
            total += part.noise.of_forms(forms[:, part.columns])[numbers]
        return total

    def work(self, n: int) -> int:
        """The multiplications that `off` of n forms takes."""
        sizes = [
            sum(x.size for x in (p.noise.own, p.noise.weights, p.noise.rest)) for p in self.parts
        ]
        return n * (len(self.points) + sum(sizes))


@dataclass(frozen=True)
class Part:
    """
    The part of a vector in combinations.

    Attributes:
        columns: the places of its directions.
        noise: the errors of k points.
        numbers: [m], which of the points each combination has.

    """

    columns: list[int]
    noise: Noise
    numbers: NDArray[np.intp]


def combinations(stream: Stream, labels: Sequence[str], *, possible: bool) -> Combinations | Vector:
    """
    The combinations on some directions, or the vector whose points are not known.

    possible: whether combinations that cannot occur at any position are left out.
    """
    place = {label: i for i, label in enumerate(labels)}
    total, places = np.zeros((1, len(labels))), Places.everywhere(1)
    parts: list[Part] = []
    vectors: list[Vector] = []
    for vector in stream.parts(labels):
        mine = [label for label in labels if label in vector.index]
        points = vector.restricted(mine)
        if points is None or len(points) * len(total) > MAX_SIDE_COMBINATIONS:
            return vector
        columns = [place[label] for label in mine]
        own = np.zeros((len(points), len(labels)))
        own[:, columns] = points
        m, k = len(total), len(points)
        total = (total[:, None, :] + own[None, :, :]).reshape(m * k, -1)
        parts = [Part(p.columns, p.noise, np.repeat(p.numbers, k)) for p in parts]
        noise = vector.restricted_noise(mine, points)
        parts.append(Part(columns, noise, np.tile(np.arange(k), m)))
        places = places.pairs(vector.restricted_places(mine, points))
        if possible:
            met = places.possible
            total, places = total[met], places.only(met)
            parts = [Part(p.columns, p.noise, p.numbers[met]) for p in parts]
        if k > 1:
            vectors.append(vector)
    return Combinations(total, stream.left(labels), parts, vectors, places)
