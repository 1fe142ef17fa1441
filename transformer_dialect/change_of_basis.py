"""
Models in another basis of the residual stream, of as many directions or of fewer.

    rotated = change_basis(model, Q, Q, labels)             # Q [D, D] orthogonal: the same function
    narrow = change_basis(model, write, read, labels)       # [D, d]: a compressed model

The output x [D] of a component becomes `x @ write`, and a component reads `y @ read.T` of the new
stream y [d]. Both maps are multiplied into the weights, so that the result is an ordinary model.
Orthogonal maps of the inner axes of heads keep the function of a head:
(q Q)(k Q)^T = q k^T, and (v R)(R^T W_O) = v W_O.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects.builtin import UnitAttr
from xdsl.ir import SSAValue

from raspc.transformer_dialect.attention_ops import AttentionOp, HeadOp
from raspc.transformer_dialect.attributes import WeightAttr
from raspc.transformer_dialect.component_op import ComponentOp
from raspc.transformer_dialect.model_op import ModelOp, ReturnOp
from raspc.transformer_dialect.ops import EmbedOp, MlpOp
from raspc.transformer_dialect.plain_architecture import require_plain
from raspc.transformer_dialect.unembed_op import UnembedOp
from raspc.transformer_dialect.variable_op import VariableOp

READING_WEIGHTS = frozenset({"W_Q", "W_K", "W_V", "W_in", "W_up", "W_U"})
"""The weights whose rows are the directions of the stream."""

WRITING_WEIGHTS = frozenset({"W_E", "W_pos", "W_O", "b_O", "W_out", "b_out"})
"""The weights whose last axis is the directions of the stream."""


class Turn(NamedTuple):
    """Orthogonal maps of the inner axes of a head."""

    qk: NDArray[np.float64]
    """[d_qk, d_qk], the map of queries and keys."""

    v: NDArray[np.float64]
    """[d_v, d_v], the map of values."""


def change_basis(
    model: ModelOp,
    write: NDArray[Any],
    read: NDArray[Any],
    labels: Iterable[str],
    turn: Callable[[HeadOp], Turn] | None = None,
) -> ModelOp:
    """
    A new model whose components write through `write` and read through `read`.

    The records of variables are mapped in the same way.

    Products of weights and maps are computed in float64 and rounded once.

    Args:
        model: the model of D directions.
        write, read: [D, d], the maps of outputs and inputs of components.
        labels: the labels of the d new directions.
        turn: the orthogonal maps of the inner axes of each head; identities if None.

    Raises:
        RaspcError: if the model is not plain: a norm does not keep its meaning in another basis.

    """
    require_plain(model, "a change of basis")
    basis = _Basis(np.asarray(write, np.float64), np.asarray(read, np.float64), turn)
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
        made = basis.component(op, stream)
        made.location = op.location
        block.add_op(made)
        results[op.results[0]] = made.results[0]
        if not isinstance(op, UnembedOp):
            stream = made.results[0]
    block.add_ops(basis.variable(record) for record in model.variables)
    terminator = model.body.block.last_op
    assert isinstance(terminator, ReturnOp)
    block.add_op(ReturnOp(*(results[value] for value in terminator.operands)))
    return new


@dataclass(frozen=True)
class _Basis:
    """The maps [D, d] of outputs and inputs, by which components move to another basis."""

    write: NDArray[np.float64]
    read: NDArray[np.float64]
    turn: Callable[[HeadOp], Turn] | None

    def component(self, op: ComponentOp, stream: SSAValue) -> ComponentOp:
        """The component in the new basis, reading `stream`."""
        match op:
            case EmbedOp():
                return EmbedOp(stream, self._out(op.W_E), self._out(op.W_pos))
            case AttentionOp():
                return AttentionOp(
                    stream,
                    [self._head(head) for head in op.heads],
                    op.layer_index,
                    b_O=None if op.b_O is None else self._out(op.b_O),
                )
            case MlpOp():
                return MlpOp(
                    stream,
                    self._into(op.W_in),
                    self._out(op.W_out),
                    op.neurons,
                    op.layer_index,
                    b_in=op.b_in,
                    b_out=None if op.b_out is None else self._out(op.b_out),
                )
            case UnembedOp():
                return UnembedOp(
                    stream, self._into(WeightAttr(op.matrix)), op.decode, op.b_U, label=op.label
                )
            case _:
                raise AssertionError(op.name)

    def variable(self, record: VariableOp) -> VariableOp:
        """The record of a variable in the new basis, which has a reading if the maps differ."""
        new = record.clone()
        if not record.is_located:
            return new
        new.reading = WeightAttr(self.read.T @ record.reading_matrix)
        if record.basis is not None:
            new.basis = WeightAttr(record.basis.array.astype(np.float64) @ self.write)
            if np.array_equal(new.basis.array.T, new.reading.array):
                new.reading = None
        return new

    def _head(self, head: HeadOp) -> HeadOp:
        """The head in the new basis, its inner axes mapped by `turn`."""
        qk, v = (None, None) if self.turn is None else self.turn(head)
        new = HeadOp(
            head.label,
            _product(head.W_Q, before=self.read.T, behind=qk),
            _product(head.W_K, before=self.read.T, behind=qk),
            _product(head.W_V, before=self.read.T, behind=v),
            _product(head.W_O, before=None if v is None else v.T, behind=self.write),
            b_Q=_turned(head.b_Q, qk),
            b_K=_turned(head.b_K, qk),
            b_V=_turned(head.b_V, v),
        )
        new.location = head.location
        return new

    def _out(self, weight: WeightAttr) -> NDArray[Any]:
        return _product(weight, behind=self.write)

    def _into(self, weight: WeightAttr) -> NDArray[Any]:
        return _product(weight, before=self.read.T)


def _turned(bias: WeightAttr | None, by: NDArray[Any] | None) -> NDArray[Any] | None:
    """A bias of queries, keys or values after the map of their inner axis; None if absent."""
    return None if bias is None else _product(bias, behind=by)


def _product(
    weight: WeightAttr, *, before: NDArray[Any] | None = None, behind: NDArray[Any] | None = None
) -> NDArray[Any]:
    """The product `before @ weight @ behind`, computed in float64 and rounded once."""
    product = weight.array.astype(np.float64)
    if before is not None:
        product = before @ product
    if behind is not None:
        product = product @ behind
    return product.astype(weight.array.dtype)
