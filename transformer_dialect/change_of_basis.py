"""
A model over another residual stream: other directions, or fewer.

    rotated = over_stream(model, Q, Q, labels)              # Q [D, D] orthogonal: the same function
    narrow = over_stream(model, write, read, labels)        # [D, d]: a compressed model

What a component writes, x [D], becomes `x @ write`, and a component that reads y [d] sees
`y @ read.T`. Both are multiplied into the weights, so that the result is an ordinary model. The
inner axes of heads can be turned with them, which leaves what heads compute as it is:
(q Q)(k Q)^T = q k^T, and (v R)(R^T W_O) = v W_O.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects.builtin import UnitAttr
from xdsl.ir import SSAValue

from raspc.transformer_dialect.attention_ops import AttentionOp, HeadOp
from raspc.transformer_dialect.attributes import WeightAttr
from raspc.transformer_dialect.model_op import ModelOp, ReturnOp
from raspc.transformer_dialect.ops import EmbedOp, MlpOp, UnembedOp

READING = frozenset({"W_Q", "W_K", "W_V", "W_in", "W_U"})
"""Weights whose rows are the directions of the stream."""

WRITING = frozenset({"W_E", "W_pos", "W_O", "W_out", "b_out"})
"""Weights whose last axis is the directions of the stream."""


class Turn(NamedTuple):
    """Orthogonal maps of the inner axes of a head."""

    qk: NDArray[np.float64]
    """[d_qk, d_qk], of its queries and keys."""

    v: NDArray[np.float64]
    """[d_v, d_v], of its values."""


def over_stream(
    model: ModelOp,
    write: NDArray[Any],
    read: NDArray[Any],
    labels: Iterable[str],
    turn: Callable[[HeadOp], Turn] | None = None,
) -> ModelOp:
    """
    A new model with a map at every write and at every read.

    write, read: [D, d]; the products are taken in float64 and rounded once.
    labels: the names of the d directions.
    turn: how to turn the inner axes of each head; they stay as they are without.
    """
    write, read = np.asarray(write, np.float64), np.asarray(read, np.float64)

    def out(weight: WeightAttr) -> NDArray[Any]:
        return _product(weight, behind=write)

    def into(weight: WeightAttr) -> NDArray[Any]:
        return _product(weight, before=read.T)

    new = ModelOp(
        model.sym_name.data,
        tokens=model.tokens,
        bos=model.bos_id,
        pad=model.pad_id,
        max_seq_len=model.max_length,
        residual_labels=labels,
        causal=isinstance(model.causal, UnitAttr),
    )
    new.attributes.update(model.attributes)
    new.location = model.location
    block = new.body.block
    stream: SSAValue = new.input
    results: dict[SSAValue, SSAValue] = {}
    for op in model.components:
        match op:
            case EmbedOp():
                made = EmbedOp(stream, out(op.W_E), out(op.W_pos))
                stream = made.stream
            case AttentionOp():
                heads = [
                    _head(head, write, read, None if turn is None else turn(head))
                    for head in op.heads
                ]
                made = AttentionOp(stream, heads, op.layer_index)
                stream = made.output
            case MlpOp():
                b_out = None if op.b_out is None else out(op.b_out)
                made = MlpOp(
                    stream,
                    into(op.W_in),
                    out(op.W_out),
                    op.neurons,
                    op.layer_index,
                    b_in=op.b_in,
                    b_out=b_out,
                )
                stream = made.output
            case UnembedOp():
                made = UnembedOp(stream, into(op.W_U), op.decode, op.b_U, label=op.label)
                results[op.logits] = made.logits
            case _:
                raise AssertionError(op.name)
        made.location = op.location
        block.add_op(made)
    terminator = model.body.block.last_op
    assert isinstance(terminator, ReturnOp)
    block.add_op(ReturnOp(*(results[value] for value in terminator.operands)))
    return new


def _head(head: HeadOp, write: NDArray[Any], read: NDArray[Any], turn: Turn | None) -> HeadOp:
    """A head that reads and writes through the maps, with its inner axes turned."""
    qk, v = (None, None) if turn is None else turn
    new = HeadOp(
        head.label,
        _product(head.W_Q, before=read.T, behind=qk),
        _product(head.W_K, before=read.T, behind=qk),
        _product(head.W_V, before=read.T, behind=v),
        _product(head.W_O, before=None if v is None else v.T, behind=write),
    )
    new.location = head.location
    return new


def _product(
    weight: WeightAttr, *, before: NDArray[Any] | None = None, behind: NDArray[Any] | None = None
) -> NDArray[Any]:
    """A weight between two matrices, rounded once."""
    product = weight.array.astype(np.float64)
    if before is not None:
        product = before @ product
    if behind is not None:
        product = product @ behind
    return product.astype(weight.array.dtype)
