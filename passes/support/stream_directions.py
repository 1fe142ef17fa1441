"""
More or fewer directions of the residual stream of a transformer.

    widen(model, ["norm:high", "padding"])          # two directions that nobody reads or writes
    narrow(model, [17])                             # without the direction 17
    set_rows(mlp, "W_in", {17: row})                # the weights that read direction 17
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects.builtin import IntAttr
from xdsl.rewriter import Rewriter

from raspc.transformer_dialect import LabelsAttr, ModelOp, ResidualType, VariableOp, WeightAttr
from raspc.transformer_dialect.change_of_basis import READING_WEIGHTS, WRITING_WEIGHTS
from raspc.transformer_dialect.component_op import ComponentOp

Array = NDArray[np.floating]


def components(model: ModelOp) -> list[ComponentOp]:
    """The components of a model, heads among them."""
    return [op for op in model.body.walk() if isinstance(op, ComponentOp)]


def widen(model: ModelOp, labels: Sequence[str]) -> None:
    """Add directions with the given labels to the stream, which no component reads or writes."""
    count = len(labels)
    if not count:
        return
    model.residual_labels = LabelsAttr((*model.residual_labels.data, *labels))
    for op in components(model):
        for name, weight in op.weights.items():
            if name in READING_WEIGHTS:
                op.properties[name] = WeightAttr(np.pad(weight.array, ((0, count), (0, 0))))
            elif name in WRITING_WEIGHTS or name in ("gain", "shift"):
                before = [(0, 0)] * (len(weight.shape) - 1)
                op.properties[name] = WeightAttr(np.pad(weight.array, (*before, (0, count))))
    for record in model.variables:
        _widen_record(record, count)
    _retype(model)


def narrow(model: ModelOp, directions: Sequence[int]) -> None:
    """Take directions that no component reads, and that have no record, out of the stream."""
    gone = list(directions)
    if not gone:
        return
    labels = model.residual_labels.data
    model.residual_labels = LabelsAttr(x for d, x in enumerate(labels) if d not in gone)
    for op in components(model):
        for name, weight in op.weights.items():
            if name in READING_WEIGHTS:
                op.properties[name] = _without(weight, gone, 0)
            elif name in WRITING_WEIGHTS or name in ("gain", "shift"):
                op.properties[name] = _without(weight, gone, -1)
    for record in model.variables:
        if record.basis is not None:
            record.basis = _without(record.basis, gone, 1)
        if record.reading is not None:
            record.reading = _without(record.reading, gone, 0)
    _retype(model)


def _without(weight: WeightAttr, indices: Sequence[int], axis: int) -> WeightAttr:
    return WeightAttr(np.delete(weight.array, indices, axis))


def written_directions(model: ModelOp, *, but: Collection[str] = ()) -> NDArray[np.bool_]:
    """The directions [d_model] that a component writes, by other weights than those named."""
    found = np.zeros(model.d_model, np.bool_)
    for op in components(model):
        for name, weight in op.weights.items():
            if name in WRITING_WEIGHTS and name not in but:
                found |= weight.array.reshape(-1, model.d_model).any(axis=0)
    return found


def _widen_record(record: VariableOp, count: int) -> None:
    if record.basis is not None:
        record.basis = WeightAttr(np.pad(record.basis.array, ((0, 0), (0, count))))
    if record.reading is not None:
        record.reading = WeightAttr(np.pad(record.reading.array, ((0, count), (0, 0))))


def _retype(model: ModelOp) -> None:
    """Give every stream of the body the width of the labels."""
    wide = ResidualType(IntAttr(model.d_model))
    for op in model.body.block.ops:
        for result in op.results:
            if isinstance(result.type, ResidualType):
                Rewriter.replace_value_with_new_type(result, wide)


def readers(model: ModelOp) -> list[tuple[ComponentOp, str]]:
    """The weights whose rows are the directions of the stream: component and name of the weight."""
    return [
        (op, name) for op in components(model) for name in op.weights if name in READING_WEIGHTS
    ]


def set_rows(op: ComponentOp, name: str, rows: Mapping[int, Array | float]) -> None:
    """Set rows of a weight by the index of their direction."""
    changed = op.weights[name].array.copy()
    for direction, row in rows.items():
        changed[direction] = row
    op.properties[name] = WeightAttr(changed)
