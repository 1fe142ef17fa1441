"""Records of variables in dimensions of the stream, with the stages at which they hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

import raspc.transformer_dialect as transformer
from raspc.craft_dialect import EmbedOp, EraseOp, HeadOp, MlpOp, PositionOp, ProgramOp
from raspc.craft_dialect.analysis.dataflow import half_layer
from raspc.craft_dialect.analysis.liveness import SOURCE
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.variable_op import VariableOp, variables_of
from raspc.values.domain import Domain
from raspc.values.variable_fate import Fate

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class HoldingTimes:
    """
    The half-layers in which the stream holds each direction of a padded program.

    Attributes:
        written: the half-layer that last writes a direction, -1 for the embedding, by label.
        erased: the half-layer that erases a direction, by label.

    """

    written: dict[str, int] = field(default_factory=dict[str, int])
    erased: dict[str, int] = field(default_factory=dict[str, int])

    @classmethod
    def of(cls, program: ProgramOp) -> HoldingTimes:
        """The holding times of a program after `craft-pad-bases`."""
        times = cls()
        for op in program.body.block.ops:
            match op:
                case EmbedOp() | PositionOp():
                    times._write(op.map.data.cols, SOURCE)
                case HeadOp():
                    times._write(op.ov.data.cols, half_layer(op))
                case MlpOp():
                    times._write(op.out_map.data.cols, half_layer(op))
                case EraseOp():
                    times.erased.update(dict.fromkeys(op.directions.data, half_layer(op)))
                case _:
                    pass
        return times

    def _write(self, labels: Sequence[str], half: int) -> None:
        for label in labels:
            self.written[label] = max(self.written.get(label, SOURCE), half)

    def span(self, labels: Sequence[str]) -> tuple[int, int | None]:
        """The half-layer after which all directions hold, and the first that erases one of them."""
        ends = [self.erased[label] for label in labels if label in self.erased]
        return max((self.written.get(label, SOURCE) for label in labels), default=SOURCE), min(
            ends, default=None
        )


def component_name(half: int) -> str:
    """The name of the component of a half-layer: `embed`, `layer0/attn`, `layer0/mlp`, ..."""
    if half == SOURCE:
        return "embed"
    return f"layer{half // 2}/{('attn', 'mlp')[half % 2]}"


def variable_records(
    program: ProgramOp, dimensions: Mapping[str, int]
) -> list[tuple[VariableOp, transformer.VariableOp]]:
    """
    The record of each variable of a padded program, before and in dimensions of the stream.

    dimensions: the dimension of each direction, by label.
    """
    times = HoldingTimes.of(program)
    d_model = 1 + max(dimensions.values())
    return [(op, _record(op, times, dimensions, d_model)) for op in variables_of(program)]


def _record(
    op: VariableOp, times: HoldingTimes, dimensions: Mapping[str, int], d_model: int
) -> transformer.VariableOp:
    record = _located(op, times, dimensions, d_model)
    record.derived = op.derived
    return record


def _located(
    op: VariableOp, times: HoldingTimes, dimensions: Mapping[str, int], d_model: int
) -> transformer.VariableOp:
    name, values = op.sop_name.data, None if op.values is None else op.values.data
    if op.fate is not None or values is None:
        fate = None if op.fate is None else op.fate.data
        return transformer.VariableOp(name, op.line, values=values, fate=fate)
    after, before = times.span(op.directions)
    if before is not None and before <= after:
        fate = Fate("scattered", "craft-allocate-residual")
        return transformer.VariableOp(name, op.line, values=values, fate=fate)
    coordinates = {label: i for i, label in enumerate(op.coordinates)}
    basis = reading = None
    if op.reading is None:
        basis = np.zeros((len(coordinates), d_model))
        for label, i in coordinates.items():
            basis[i, dimensions[label]] = 1.0
    else:
        reading = np.zeros((d_model, len(coordinates)))
        for row, col, entry in op.reading.data.items():
            reading[dimensions[row], coordinates[col]] += entry
    return transformer.VariableOp(
        name,
        op.line,
        values=values,
        after=component_name(after),
        before=None if before is None else component_name(before),
        table=_table(op, values, coordinates),
        basis=basis,
        reading=reading,
    )


def _table(op: VariableOp, values: Domain, coordinates: Mapping[str, int]) -> Matrix:
    """The coordinates [n_values, k] of each value but undefined."""
    assert op.axis is not None
    image: dict[str, list[tuple[str, float]]] = {}
    through = LinearMap.identity(op.axis.labels) if op.image is None else op.image.data
    for row, col, factor in through.items():
        image.setdefault(row, []).append((col, factor))
    table = np.zeros((len(values.values), len(coordinates)))
    for i, value in enumerate(values.values):
        for label, coordinate in op.axis.vector(value).items():
            for col, factor in image.get(label, ()):
                if col in coordinates:
                    table[i, coordinates[col]] += coordinate * factor
    return table
