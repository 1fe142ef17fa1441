"""
The coordinates of vectors that cannot be negative.

The analysis uses the signs of the weights alone, so that its facts also hold in floating point: a
weighted mean of numbers that are not negative is not negative.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from xdsl.ir import Operation, SSAValue

from raspc.craft_dialect import AddOp, EmbedOp, HeadOp, LinearOp, MlpOp, PositionOp, ProgramOp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.program_op import space_of

Signs = NDArray[np.bool_]
"""For each direction, True if its coordinate cannot be negative."""


def signs_of(program: ProgramOp) -> dict[SSAValue, tuple[bool, ...]]:
    """For every vector of a program, whether each coordinate cannot be negative."""
    return {value: tuple(signs.tolist()) for value, signs in _arrays(program).items()}


def _arrays(program: ProgramOp) -> dict[SSAValue, Signs]:
    found: dict[SSAValue, Signs] = {}
    for op in program.body.block.ops:
        match op:
            case EmbedOp() | PositionOp():
                rows = _index(op.map.data.rows)
                source = rows, np.ones(len(rows), bool)
                found[op.vec] = _mapped(source, op.map.data, space_of(op.vec, op).index)
            case HeadOp():
                values = _joined(op, op.inputs, found)
                found[op.vec] = _mapped(values, op.ov.data, space_of(op.vec, op).index)
            case MlpOp():
                neurons = _index(op.in_map.data.cols)
                hidden = neurons, np.ones(len(neurons), bool)
                found[op.vec] = _mapped(hidden, op.out_map.data, space_of(op.vec, op).index)
            case LinearOp():
                inputs = _joined(op, op.inputs, found)
                found[op.vec] = _mapped(inputs, op.map.data, space_of(op.vec, op).index)
            case AddOp():
                found[op.vec] = np.all([found[value] for value in op.inputs], axis=0)
            case _:
                pass
    return found


Known = tuple[Mapping[str, int], Signs]
"""Signs, with the index of each coordinate by label."""


def _joined(op: Operation, operands: Sequence[SSAValue], found: Mapping[SSAValue, Signs]) -> Known:
    labels = [label for value in operands for label in space_of(value, op).labels]
    return _index(labels), np.concatenate(
        [np.zeros(0, bool), *(found[value] for value in operands)]
    )


def _mapped(source: Known, map: LinearMap, columns: Mapping[str, int]) -> Signs:
    """The signs of a vector's image: True for a column without a negative term."""
    index, signs = source
    matrix = map.dense(index, columns)
    upward = (matrix > 0.0) & signs[:, None]
    return np.asarray(np.all(upward | (matrix == 0.0), axis=0))


def _index(labels: Sequence[str]) -> dict[str, int]:
    return {label: i for i, label in enumerate(labels)}
