"""How craft operations read vectors: through which maps, and what replaces a vector.

A vector is read by the query side of a head's scores, by the key side, by its values, by an
MLP, a linear map or the unembedding; each is a `LinearMap` whose rows are the directions read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from xdsl.ir import Operation, SSAValue
from xdsl.rewriter import Rewriter

from craft_dialect import AddOp, HeadOp, LinearOp, MlpOp, UnembedOp
from craft_dialect.linear_map import LinearMap
from passes.rewriting import copy_location

Reader: TypeAlias = HeadOp | MlpOp | LinearOp | UnembedOp
Change: TypeAlias = Callable[[LinearMap], LinearMap]
"""What happens to the rows of a map by which a vector is read."""


def maps_reading(op: Reader, value: SSAValue) -> list[LinearMap]:
    """The maps through which an operation reads a vector, rows being what is read."""
    match op:
        case HeadOp():
            sides = (
                (op.queries, op.qk.data),
                (op.keys, op.qk.data.transposed()),
                (op.inputs, op.ov.data),
            )
            return [map for operands, map in sides if value in operands]
        case MlpOp():
            return [op.in_map.data]
        case LinearOp() | UnembedOp():
            return [op.map.data]


def readers_of(value: SSAValue) -> list[Reader] | None:
    """The operations that read a vector, each once; None if it is part of a sum."""
    found: dict[Reader, None] = {}
    for use in value.uses:
        op = use.operation
        if isinstance(op, AddOp) or not isinstance(op, (HeadOp, MlpOp, LinearOp, UnembedOp)):
            return None
        found[op] = None
    return list(found)


def rebuild(op: Reader, renamed: Mapping[SSAValue, SSAValue | None], change: Change) -> Reader:
    """Replace an operation by one that reads other vectors.

    Args:
        op: the reader, which is erased.
        renamed: the vectors to read in place of others; None leaves an operand out.
        change: applied to every map that reads a vector to be replaced.
    """

    def operands(values: Sequence[SSAValue]) -> list[SSAValue]:
        new = (renamed.get(value, value) for value in values)
        return list(dict.fromkeys(value for value in new if value is not None))

    def changed(values: Sequence[SSAValue], map: LinearMap) -> LinearMap:
        return change(map) if any(value in renamed for value in values) else map

    new: Reader
    match op:
        case HeadOp():
            qk = changed(op.queries, op.qk.data)
            qk = changed(op.keys, qk.transposed()).transposed()
            new = HeadOp(
                operands(op.queries),
                operands(op.keys),
                operands(op.inputs),
                qk,
                changed(op.inputs, op.ov.data),
                op.label.data,
                op.vec.type.space,
                None if op.layer is None else op.layer.value.data,
                None if op.d_head is None else op.d_head.value.data,
            )
        case MlpOp():
            new = MlpOp(
                operands(op.inputs),
                changed(op.inputs, op.in_map.data),
                op.out_map.data,
                op.label.data,
                op.vec.type.space,
                None if op.layer is None else op.layer.value.data,
            )
        case LinearOp():
            new = LinearOp(operands(op.inputs), changed(op.inputs, op.map.data), op.vec.type.space)
        case UnembedOp():
            new = UnembedOp(operands(op.inputs), changed(op.inputs, op.map.data), op.decode.data)
    copy_location(op, new)
    Rewriter.replace_op(op, new)
    return new


def drop_unused_spaces(program: Operation) -> None:
    """Erase the spaces that no vector of a program is in."""
    from craft_dialect import ProgramOp, VecType

    assert isinstance(program, ProgramOp)
    types = [result.type for op in program.body.block.ops for result in op.results]
    used = {t.space for t in types if isinstance(t, VecType)}
    for name, space in program.spaces().items():
        if name not in used:
            program.body.block.erase_op(space)
