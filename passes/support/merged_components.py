"""Merging of components of one half-layer into one, which writes to the sum of their spaces."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from xdsl.ir import Block, Operation, SSAValue

from raspc.craft_dialect import HeadOp, MlpOp, ProgramOp, SpaceOp, VecType
from raspc.craft_dialect.space import Space
from raspc.craft_dialect.variable_op import kept_directions
from raspc.passes.support.rewriting import copy_location
from raspc.passes.support.vector_readers import readers_of, rebuild
from raspc.values.op_locations import fused_location
from raspc.values.unique_name import unique_name


def labels_of(program: ProgramOp, values: Iterable[SSAValue]) -> list[str]:
    """The labels of all directions of the spaces of some vectors."""
    spaces = program.spaces()
    symbols = [value.type.space for value in values if isinstance(value.type, VecType)]
    return [label for symbol in symbols for label in spaces[symbol].space.data.labels]


def can_merge(program: ProgramOp, components: Sequence[HeadOp | MlpOp]) -> bool:
    """
    Whether components of one half-layer can be one.

    None may write a kept variable. Their vectors must be free to move to another space, part of no
    sum and alone in theirs, and no label may stand for two directions among what they read or
    write.
    """
    if any(op.layer is not None for op in components):
        return False
    if not kept_directions(program).isdisjoint(labels_of(program, [op.vec for op in components])):
        return False
    written = {op.vec.type for op in components}
    vectors = [v for op in program.body.block.ops for v in op.results]
    if sum(vector.type in written for vector in vectors) > len(components):
        return False  # another vector, such as a sum, is in one of the spaces
    read = dict.fromkeys(value for op in components for value in op.inputs)
    for values in (read, [op.vec for op in components]):
        labels = labels_of(program, values)
        if len(set(labels)) < len(labels):
            return False
    return True


def sum_of_spaces(program: ProgramOp, components: Sequence[HeadOp | MlpOp]) -> str:
    """Declare the direct sum of the spaces that components write to; gives its symbol."""
    spaces = program.spaces()
    parts = [spaces[op.vec.type.space] for op in components]
    base = "_".join(part.sym_name.data for part in parts)
    symbol = unique_name(base, spaces.__contains__)
    space = SpaceOp(symbol, Space(tuple(axis for p in parts for axis in p.space.data.axes)))
    copy_location(components[0], space)
    program.body.block.insert_op_after(space, list(spaces.values())[-1])
    return symbol


def replace_by_merged(
    program: ProgramOp, components: Sequence[HeadOp | MlpOp], merged: HeadOp | MlpOp
) -> None:
    """Put a component in the place of others; their readers read it, and their spaces go."""
    block = program.body.block
    spaces = program.spaces()
    merged.location = fused_location((op.label.data, op.location) for op in components)
    block.insert_op_before(merged, components[0])
    renamed: dict[SSAValue, SSAValue | None] = {op.vec: merged.vec for op in components}
    for op in components:
        for reader in readers_of(op.vec) or ():
            rebuild(reader, renamed, lambda map: map)
    for op in components:
        block.erase_op(op)
        block.erase_op(spaces[op.vec.type.space])
    sort_topologically(block)


def sort_topologically(block: Block) -> None:
    """Move operations after the operations that they read, otherwise keeping their order."""
    ops = list(block.ops)
    placed: set[Operation] = set()
    order: list[Operation] = []
    for op in ops:
        stack = [op]
        while stack:
            top = stack[-1]
            owners = (value.owner for value in top.operands)
            waiting = [o for o in owners if isinstance(o, Operation) and o not in placed]
            if top in placed:
                stack.pop()
            elif waiting:
                stack.extend(waiting)
            else:
                placed.add(top)
                order.append(top)
                stack.pop()
    if order == ops:
        return
    for op in ops:
        op.detach()
    block.add_ops(order)
