"""
The maps between the disentangled residual stream and a narrower one, and models with them in.

The stream x [D] of a compiled model has a named direction for each feature. In a compressed model
it is written through `write` and read through `read`, both [D, d]:

    compressed = x @ write              what is in the stream      [d]
    seen = compressed @ read.T          what a component reads     [D]

Lindner et al. 2023, section 5, use one map for both; that is the default everywhere here.

    module = compressed_module(module, ResidualMaps.tied(W), "folded")
    maps_of(module)                     # they are kept with the model, as attributes of its module
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, get_args

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects.builtin import ModuleOp

from raspc.backends.storage.model_file import model_in
from raspc.transformer_dialect.attributes import LabelsAttr, WeightAttr
from raspc.transformer_dialect.change_of_basis import change_basis
from raspc.values import RaspcError

Placement: TypeAlias = Literal["folded", "explicit"]
"""Where the maps go in a model: see `compressed_module`."""

_WRITE, _READ, _FEATURES = "compression.write", "compression.read", "compression.features"


@dataclass(frozen=True)
class ResidualMaps:
    """A write map and a read map."""

    write: NDArray[Any]
    """[D, d]: row i is where feature i is written."""

    read: NDArray[Any]
    """[D, d]: row i is the direction along which feature i is read."""

    @staticmethod
    def tied(W: NDArray[Any]) -> ResidualMaps:
        """The paper's form: W [D, d] writes, and its transpose reads."""
        return ResidualMaps(W, W)

    @property
    def is_tied(self) -> bool:
        """Whether one map does both."""
        return self.write is self.read or bool((self.write == self.read).all())

    @property
    def d(self) -> int:
        """The directions of the compressed stream."""
        return self.write.shape[1]


def compressed_module(module: ModuleOp, maps: ResidualMaps, placement: str = "folded") -> ModuleOp:
    """
    The module of a compressed model, in one of two forms that compute the same.

    placement: `folded` is a model of width d, whose weights have the maps multiplied in. `explicit`
        keeps the width and the names of the original: what is written goes through both maps, to a
        stream of rank d in D directions, which components read with the weights they had.
    """
    model = model_in(module)
    features = model.residual_labels.data
    if maps.write.shape[0] != model.d_model:
        raise RaspcError(
            f"the maps are for {maps.write.shape[0]} directions, and the model has {model.d_model}",
            remedy="give the model that they were trained on",
        )
    match placement:
        case "folded":
            labels = [f"compressed:{i}" for i in range(maps.d)]
            new = change_basis(model, maps.write, maps.read, labels)
        case "explicit":
            write = np.asarray(maps.write, np.float64)
            both = write @ np.asarray(maps.read, np.float64).T
            new = change_basis(model, both, np.eye(len(features)), features)
        case _:
            raise RaspcError(
                f"there is no placement '{placement}'",
                remedy=f"choose from {', '.join(get_args(Placement))}",
            )
    attributes = dict(module.attributes)
    attributes[_WRITE] = WeightAttr(np.asarray(maps.write, np.float32))
    attributes[_READ] = WeightAttr(np.asarray(maps.read, np.float32))
    attributes[_FEATURES] = LabelsAttr(features)
    return ModuleOp([new], attributes)


def maps_of(module: ModuleOp) -> tuple[ResidualMaps, tuple[str, ...]]:
    """The maps in a compressed model, and the names of the features that they map."""
    write, read = module.attributes.get(_WRITE), module.attributes.get(_READ)
    features = module.attributes.get(_FEATURES)
    if not (
        isinstance(write, WeightAttr)
        and isinstance(read, WeightAttr)
        and isinstance(features, LabelsAttr)
    ):
        raise RaspcError(
            "the model has no map from features: it is not compressed",
            remedy="give a model that `raspc compress` has written",
        )
    return ResidualMaps(write.array, read.array), features.data


def is_compressed(module: ModuleOp) -> bool:
    """Whether a module holds a compressed model."""
    return _WRITE in module.attributes


def written_directions(module: ModuleOp) -> tuple[NDArray[np.float64], tuple[str, ...]]:
    """
    Where a compressed model writes each feature in the stream that it has: [D, d_model].

    With explicit maps that is a stream of D directions, in which what is written was read as well.
    """
    maps, features = maps_of(module)
    write, read = (np.asarray(each, np.float64) for each in (maps.write, maps.read))
    explicit = model_in(module).residual_labels.data == features
    return (write @ read.T if explicit else write), features
