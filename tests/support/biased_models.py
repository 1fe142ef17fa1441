"""Models with biases in attention that compute what they computed without."""

from __future__ import annotations

import numpy as np

from raspc.passes.support.stream_directions import components, readers
from raspc.transformer_dialect import AttentionOp, EmbedOp, ModelOp, WeightAttr

EXTRACTING = "default,transformer-extract-biases"
"""The pipeline of models with biases of heads."""


def give_output_bias(model: ModelOp, constant: float = 1.0) -> list[int]:
    """
    Let the last attention of a plain model add a constant that the embedding lacks before.

    Returns the directions: those that no component up to the attention reads, and another does.
    """
    embed = model.body.block.first_op
    assert isinstance(embed, EmbedOp)
    attention = [op for op in model.components if isinstance(op, AttentionOp)][-1]
    every = components(model)
    last = every.index(attention.heads[-1]) if attention.heads else every.index(attention)
    early, late = np.zeros((2, model.d_model), np.bool_)
    for op, name in readers(model):
        flags = early if every.index(op) <= last else late
        flags |= op.weights[name].array.any(axis=1)
    found = np.flatnonzero(late & ~early)
    bias = np.zeros(model.d_model, model.dtype)
    bias[found] = constant
    attention.b_O = WeightAttr(bias)
    embed.W_E = WeightAttr(embed.W_E.array - bias)
    model.certificate = None
    return found.tolist()
