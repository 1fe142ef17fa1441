"""
The streams of a model and of its compression for one input, in the directions of the model.

    streams = side_by_side(model, maps, ["a", "b"])
    streams.original, streams.written, streams.read         # [T + 1, D] each

What the layers of a compressed model write can be compared with the original one by one; what they
read is that and the interference of all that shares its directions.
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

LEAST_GAIN = 0.1
"""Features of less than this share of the largest gain are taken to have that much."""


class Streams(NamedTuple):
    """The streams after the last layer: [T + 1, D], BOS first."""

    original: NDArray[Any]

    written: NDArray[Any]
    """What embedding and layers of the compressed model have written, before the map."""

    read: NDArray[Any]
    """
    What is read of it, each feature over its own gain `write · read`: a feature without
    interference looks the same in all three.
    """


def side_by_side(model: ModelOp, maps: ResidualMaps, tokens: Iterable[object]) -> Streams:
    """
    Run a model, and the same with maps in it, on one input.

    model: the original; maps: [D, d] of its compression.
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
    least = LEAST_GAIN * max(float(np.abs(gain).max()), 1e-9)
    read = ours @ interference(maps) / np.where(np.abs(gain) > least, gain, least)
    return Streams(written(eye, eye), ours, read)
