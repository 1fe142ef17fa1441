"""
The streams of a model and of its compression for one input, in the directions of the model.

    streams = side_by_side(model, maps, ["a", "b"])
    streams.original, streams.written, streams.read         # [T + 1, D] each

The features that the half-layers of a compressed model write correspond to those of the original.
The features that they read differ by the interference of features that share directions.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from raspc.backends.compression.compressed_forward import compressed_forward
from raspc.backends.compression.metrics import interference
from raspc.backends.compression.residual_maps import ResidualMaps
from raspc.backends.runners.token_batch import encode
from raspc.transformer_dialect.interpreter import TransformerFunctions, run_model
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values.short_repr import short_repr

MIN_GAIN_FRACTION = 0.1
"""The smallest gain of a feature, as a fraction of the largest; smaller gains are raised to it."""


class Streams(NamedTuple):
    """The streams [T + 1, D] after the last half-layer, BOS first."""

    original: NDArray[Any]

    written: NDArray[Any]
    """The sum of the embedding and the half-layers' outputs, before the write map."""

    read: NDArray[Any]
    """
    The coordinate of each feature that components read, divided by its gain `write · read`. A
    feature without interference is equal in all three streams.
    """

    __repr__ = short_repr


def side_by_side(model: ModelOp, maps: ResidualMaps, tokens: Iterable[object]) -> Streams:
    """
    The streams of a model and of the model with maps, for one input.

    Args:
        model: the original model.
        maps: the maps [D, d] of the compression.
        tokens: the tokens, without BOS.

    """
    ids = encode(model, [tokens]).ids
    functions = TransformerFunctions(np, model.dtype, wanted=frozenset(["embed"]))
    run_model(model, ids, functions)
    embedded = np.asarray(functions.activations["embed"][0])
    parameters = {name: jnp.asarray(attr.array) for name, attr in model.parameters.items()}

    def written(write: NDArray[Any], read: NDArray[Any]) -> NDArray[Any]:
        W, R = (jnp.asarray(np.asarray(each, np.float32)) for each in (write, read))
        run = compressed_forward(model, parameters, W, R, jnp.asarray(ids))
        return embedded + sum(np.asarray(added[0]) for added in run.layers.values())

    eye = np.eye(model.d_model)
    ours = written(maps.write, maps.read)
    gain = np.diagonal(interference(maps))
    min_gain = MIN_GAIN_FRACTION * max(float(np.abs(gain).max()), 1e-9)
    read = ours @ interference(maps) / np.where(np.abs(gain) > min_gain, gain, min_gain)
    return Streams(written(eye, eye), ours, read)
