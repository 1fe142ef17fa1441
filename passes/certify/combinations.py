"""The combinations of the points of independent vectors, projected on what is read of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from passes.certify.reading import Stream
from passes.certify.vectors import Array, Vector

MOST = 200_000
"""The most combinations of one side of a head."""


@dataclass(frozen=True)
class Combinations:
    """Ideal coordinates on some directions, BOS aside.

    Attributes:
        points: [m, rows], the combinations.
        errors: [m, rows], those of the coordinates at each combination.
        vectors: the vectors that vary in these directions.

    """

    points: Array
    errors: Array
    vectors: list[Vector]


def combinations(stream: Stream, labels: Sequence[str]) -> Combinations | Vector:
    """All combinations on some directions, or the vector whose points are not known."""
    place = {label: i for i, label in enumerate(labels)}
    total, errors = np.zeros((1, len(labels))), stream.left(labels)[None, :]
    vectors: list[Vector] = []
    for vector in stream.parts(labels):
        mine = [label for label in labels if label in vector.index]
        points = vector.restricted(mine)
        if points is None or len(points) * len(total) > MOST:
            return vector
        own = np.zeros((2, len(points), len(labels)))
        columns = [place[label] for label in mine]
        own[0][:, columns] = points
        own[1][:, columns] = vector.restricted_errors(mine, points)
        m, k = len(total), len(points)
        total = (total[:, None, :] + own[0][None, :, :]).reshape(m * k, -1)
        errors = (errors[:, None, :] + own[1][None, :, :]).reshape(m * k, -1)
        if k > 1:
            vectors.append(vector)
    return Combinations(total, errors, vectors)
