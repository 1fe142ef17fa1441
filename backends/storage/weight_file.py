"""
The arrays of a model file: each weight dense, or as its entries that are not zero.

    arrays = pack({"layer0/mlp/W_in": weight})
    {"layer0/mlp/W_in:places": uint32 [n], "layer0/mlp/W_in:entries": float32 [n]}
    unpack(arrays, "layer0/mlp/W_in", weight)      # the matrix, of the shape that `weight` has

A weight is stored sparse where that takes fewer bytes. Its places count its entries from 0, row by
row; its shape is in the module. Entries are told from zero by their bits: -0.0 is kept.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect.weights import FloatArray, Weight

PLACES, ENTRIES = ":places", ":entries"
"""What is put behind a weight's name for the two arrays of a sparse one."""

_PLACE = np.dtype("<u4")


def pack(weights: Mapping[str, Weight]) -> dict[str, NDArray[np.generic]]:
    """The arrays to store for weights by name."""
    arrays: dict[str, NDArray[np.generic]] = {}
    for name, weight in weights.items():
        dense = weight.array
        flat = dense.reshape(-1)
        places = np.flatnonzero(flat.view(f"<u{flat.itemsize}"))
        sparse = len(places) * (_PLACE.itemsize + flat.itemsize)
        if sparse < dense.nbytes and flat.size <= np.iinfo(_PLACE).max:
            arrays[name + PLACES] = places.astype(_PLACE)
            arrays[name + ENTRIES] = flat[places]
        else:
            arrays[name] = dense
    return arrays


def unpack(arrays: Mapping[str, NDArray[np.generic]], name: str, weight: Weight) -> FloatArray:
    """
    The entries of the weight with a name, as an array of its shape.

    Raises `KeyError` if it is not among the arrays, `ValueError` if its places are not places.
    """
    if name in arrays:
        return arrays[name]
    places, entries = arrays[name + PLACES], arrays[name + ENTRIES]
    if places.ndim != 1 or places.shape != entries.shape or places.dtype != _PLACE:
        raise ValueError("its places are not one for each entry")
    if len(places) and int(places.max()) >= weight.size:
        raise ValueError(f"it has a place beyond its {weight.size} entries")
    dense = np.zeros(weight.size, entries.dtype)
    dense[places.astype(np.int64)] = entries
    return dense.reshape(weight.shape)
