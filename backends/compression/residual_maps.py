"""
The maps between the residual stream of a compiled model and a narrower stream, and their models.

The stream x [D] of a compiled model has a named direction for each feature. Components of a
compressed model write through `write` and read through `read`, both [D, d]:

    compressed = x @ write              the compressed stream           [d]
    seen = compressed @ read.T          the input of a component        [D]

Lindner et al. 2023, section 5, use one map for both, which is the default here.

    module = compressed_module(module, ResidualMaps.tied(W), "folded")
    maps_of(module)                     # the maps, which are attributes of the module
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
from raspc.values.short_repr import short_repr

Placement: TypeAlias = Literal["folded", "explicit"]
"""The form of a compressed model; see `compressed_module`."""

_WRITE, _READ, _FEATURES = "compression.write", "compression.read", "compression.features"


@dataclass(frozen=True)
class ResidualMaps:
    """A write map and a read map, of D features in d directions."""

    write: NDArray[Any]
    """The write map [D, d]: row i is the direction in which feature i is written."""

    read: NDArray[Any]
    """The read map [D, d]: row i is the direction along which feature i is read."""

    __repr__ = short_repr

    @staticmethod
    def tied(W: NDArray[Any]) -> ResidualMaps:
        """The maps of the paper, of which W [D, d] is both the write map and the read map."""
        return ResidualMaps(W, W)

    @property
    def is_tied(self) -> bool:
        """Whether the write map and the read map are equal."""
        return self.write is self.read or bool((self.write == self.read).all())

    @property
    def d(self) -> int:
        """The number of directions of the compressed stream."""
        return self.write.shape[1]


def compressed_module(module: ModuleOp, maps: ResidualMaps, placement: str = "folded") -> ModuleOp:
    """
    The module of a compressed model, in one of two forms of the same function.

    Args:
        module: the module of the original model.
        maps: the maps, [D, d].
        placement: `folded` gives a model of width d whose weights include the maps. `explicit`
            keeps the width and the labels of the original: writes go through both maps, to a
            stream of rank d in D directions, and reading weights are those of the original.

    Raises:
        RaspcError: if the maps do not have D rows, or there is no such placement.

    """
    model = model_in(module)
    features = model.residual_labels.data
    if maps.write.shape[0] != model.d_model:
        raise RaspcError(
            f"the maps are for {maps.write.shape[0]} directions, but the model has {model.d_model}",
            remedy="give the model on which the maps were trained",
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
    """
    The maps of a compressed model, and the names of its features.

    Raises:
        RaspcError: if the model is not compressed.

    """
    write, read = module.attributes.get(_WRITE), module.attributes.get(_READ)
    features = module.attributes.get(_FEATURES)
    if not (
        isinstance(write, WeightAttr)
        and isinstance(read, WeightAttr)
        and isinstance(features, LabelsAttr)
    ):
        raise RaspcError(
            "the model is not compressed: it has no map of features",
            remedy="give a model that `raspc compress` has written",
        )
    return ResidualMaps(write.array, read.array), features.data


def is_compressed(module: ModuleOp) -> bool:
    """Whether a module holds a compressed model."""
    return _WRITE in module.attributes


def written_directions(module: ModuleOp) -> tuple[NDArray[np.float64], tuple[str, ...]]:
    """
    The direction [D, d_model] of each feature in the stream of a compressed model, and the names.

    In a model with explicit maps, the stream has D directions and the direction of a feature is
    its row of `write @ read.T`.
    """
    maps, features = maps_of(module)
    write, read = (np.asarray(each, np.float64) for each in (maps.write, maps.read))
    explicit = model_in(module).residual_labels.data == features
    return (write @ read.T if explicit else write), features
