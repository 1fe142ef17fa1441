"""
The arrays of a model file: each weight as a dense array, or as its nonzero entries and places.

    arrays = pack({"layer0/mlp/W_in": weight})
    {"layer0/mlp/W_in:places": uint32 [n], "layer0/mlp/W_in:entries": float32 [n]}
    unpack(arrays, "layer0/mlp/W_in", weight)      # the matrix, of the shape of `weight`

The form with fewer bytes is stored. A place is the index of an entry in row-major order, from 0;
the shape is in the module. Entries are compared with zero by their bits, so -0.0 is stored.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect.weights import FloatArray, Weight

PLACES, ENTRIES = ":places", ":entries"
"""The suffixes of a weight's name for the two arrays of its sparse form."""

_PLACE = np.dtype("<u4")


def pack(weights: Mapping[str, Weight]) -> dict[str, NDArray[np.generic]]:
    """The arrays to store, by name, for weights by name."""
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
    The entries of the weight `name`, as an array of the shape of `weight`.

    Raises:
        KeyError: if the arrays of the weight are missing.
        ValueError: if the places are not distinct indices below the size, one for each entry.

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
