"""
Heads of a given size, and heads that compute nothing, for formats that know no others.

    pad_head(head, 16)                          # queries, keys and values of 16 dimensions
    add_idle_heads(attention, 2, 16, dtype)     # two heads of zeros
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import Block

from raspc.transformer_dialect import AttentionOp, HeadOp, WeightAttr

PADDING = "padding"
"""The label of heads and neurons that compute nothing, and of directions that hold 0."""


def pad_head(head: HeadOp, size: int) -> None:
    """Give a head queries, keys and values of a size that is not smaller than theirs, by zeros."""
    for name in ("W_Q", "W_K", "W_V"):
        matrix = head.weights[name].array
        head.properties[name] = WeightAttr(np.pad(matrix, ((0, 0), (0, size - matrix.shape[1]))))
    for name in {"b_Q", "b_K", "b_V"} & head.weights.keys():
        bias = head.weights[name].array
        head.properties[name] = WeightAttr(np.pad(bias, (0, size - len(bias))))
    output = head.W_O.array
    head.W_O = WeightAttr(np.pad(output, ((0, size - len(output)), (0, 0))))


def idle_head(d_model: int, d_head: int, dtype: np.dtype[Any]) -> HeadOp:
    """A head of zeros, which attends evenly and writes nothing."""
    wide = np.zeros((d_model, d_head), dtype)
    return HeadOp(PADDING, wide, wide, wide, wide.T)


def add_idle_heads(op: AttentionOp, count: int, d_head: int, dtype: np.dtype[Any]) -> None:
    """Add heads of zeros behind the heads of an attention."""
    if not op.body.blocks:
        op.body.add_block(Block())
    d_model = op.output.type.d_model
    op.body.block.add_ops(idle_head(d_model, d_head, dtype) for _ in range(count))
