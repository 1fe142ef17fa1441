"""Which coordinates of a vector cannot be negative, and how large they can be.

Both follow from the signs and sizes of the weights alone, so they hold for what floating point
computes as well: a weighted mean of numbers that are not negative is not negative.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from xdsl.ir import Operation, SSAValue

from craft_dialect import AddOp, EmbedOp, HeadOp, LinearOp, MlpOp, PositionOp, ProgramOp
from craft_dialect.linear_map import LinearMap
from craft_dialect.program import space_of
from craft_dialect.space import Space


@dataclass(frozen=True)
class Ranges:
    """What is known of the coordinates of one vector.

    Attributes:
        nonnegative: for each direction, whether its coordinate cannot be negative.
        bound: for each direction, what the absolute value of its coordinate does not exceed,
            rounding aside.

    """

    nonnegative: NDArray[np.bool_]
    bound: NDArray[np.float64]

    def through(self, matrix: NDArray[np.float64]) -> Ranges:
        """The ranges of the vector times a matrix."""
        contributes = matrix != 0.0
        upward = (matrix > 0.0) & self.nonnegative[:, None]
        return Ranges(
            np.asarray(np.all(upward | ~contributes, axis=0)), self.bound @ np.abs(matrix)
        )


def ranges_of(program: ProgramOp) -> dict[SSAValue, Ranges]:
    """The ranges of every vector of a program."""
    found: dict[SSAValue, Ranges] = {}
    for op in program.body.block.ops:
        match op:
            case EmbedOp() | PositionOp():
                table = op.map.data
                source = Ranges(np.ones(len(table.rows), bool), np.ones(len(table.rows)))
                space = space_of(op.vec, op)
                exact = table.dense(_index(table.rows), space.index)
                bound = np.max(np.abs(exact), axis=0, initial=0.0)
                signs = source.through(exact).nonnegative
                found[op.vec] = Ranges(signs, bound)
            case HeadOp():
                values = _joined(op, op.inputs, found)
                found[op.vec] = _mapped(values, op.ov.data, space_of(op.vec, op))
            case MlpOp():
                hidden = _hidden(_joined(op, op.inputs, found), op.in_map.data)
                found[op.vec] = _mapped(hidden, op.out_map.data, space_of(op.vec, op))
            case LinearOp():
                inputs = _joined(op, op.inputs, found)
                found[op.vec] = _mapped(inputs, op.map.data, space_of(op.vec, op))
            case AddOp():
                parts = [found[value] for value in op.inputs]
                found[op.vec] = Ranges(
                    np.asarray(np.all([part.nonnegative for part in parts], axis=0)),
                    np.sum([part.bound for part in parts], axis=0),
                )
            case _:
                pass
    return found


Known = tuple[Mapping[str, int], Ranges]
"""Ranges with the coordinate index by label."""


def _joined(op: Operation, operands: Sequence[SSAValue], found: Mapping[SSAValue, Ranges]) -> Known:
    labels = [label for value in operands for label in space_of(value, op).labels]
    parts = [found[value] for value in operands]
    return _index(labels), Ranges(
        np.concatenate([np.zeros(0, bool), *(part.nonnegative for part in parts)]),
        np.concatenate([np.zeros(0), *(part.bound for part in parts)]),
    )


def _mapped(source: Known, map: LinearMap, space: Space) -> Ranges:
    index, ranges = source
    mapped = ranges.through(map.dense(index, space.index))
    return Ranges(mapped.nonnegative, np.minimum(mapped.bound, _bound_of_encoding(space)))


def _hidden(source: Known, in_map: LinearMap) -> Known:
    """The ranges of the neurons, whose activations are never negative."""
    index, ranges = source
    neurons = _index(in_map.cols)
    bound = ranges.through(in_map.dense(index, neurons)).bound
    return neurons, Ranges(np.ones(len(neurons), bool), bound)


def _bound_of_encoding(space: Space) -> NDArray[np.float64]:
    """What the encodings of a space say: no coordinate is larger, of whatever value."""
    return np.array([axis.largest for axis in space.axes for _ in axis.labels], float)


def _index(labels: Sequence[str]) -> dict[str, int]:
    return {label: i for i, label in enumerate(labels)}
