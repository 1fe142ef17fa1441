"""The maps by which a vector is read, as one matrix."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from raspc.craft_dialect.linear_map import LinearMap


def reading_matrix(
    maps: Iterable[LinearMap], labels: Sequence[str]
) -> tuple[NDArray[np.float64], list[str]]:
    """
    Maps side by side: a row for each direction of a vector, whose labels these are.

    With the labels of the columns, which are what the readers make of the vector.
    """
    index = {label: i for i, label in enumerate(labels)}
    blocks = [np.zeros((len(labels), 0))]
    names: list[str] = []
    for map in maps:
        part = map.without_rows(sorted(set(map.rows) - set(labels)))
        blocks.append(part.dense(index, {col: i for i, col in enumerate(part.cols)}))
        names.extend(part.cols)
    return np.concatenate(blocks, axis=1), names
