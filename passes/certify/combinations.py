"""The combinations of the points of independent vectors, projected on what is read of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from passes.certify.reading import Stream
from passes.certify.vectors import Array, Vector

MOST = 200_000
"""The most combinations of one side of a head."""


@dataclass(frozen=True)
class Combinations:
    """Ideal coordinates on some directions, BOS aside.

    Attributes:
        points: [m, rows], the combinations.
        vectors: the vectors that vary in these directions.
        chosen: for each of them, [m], which of its points (on these directions) a combination has.

    """

    points: Array
    vectors: list[Vector]
    chosen: list[NDArray[np.intp]]


def combinations(stream: Stream, labels: Sequence[str]) -> Combinations | Vector:
    """All combinations on some directions, or the vector whose points are not known."""
    place = {label: i for i, label in enumerate(labels)}
    total = np.zeros((1, len(labels)))
    vectors: list[Vector] = []
    chosen: list[NDArray[np.intp]] = []
    for vector in stream.parts(labels):
        mine = [label for label in labels if label in vector.index]
        points = vector.restricted(mine)
        if points is None or len(points) * len(total) > MOST:
            return vector
        spread = np.zeros((len(points), len(labels)))
        spread[:, [place[label] for label in mine]] = points
        m, k = len(total), len(points)
        total = (total[:, None, :] + spread[None, :, :]).reshape(m * k, -1)
        chosen = [np.repeat(c, k) for c in chosen]
        if k > 1:
            vectors.append(vector)
            chosen.append(np.tile(np.arange(k), m))
    return Combinations(total, vectors, chosen)
