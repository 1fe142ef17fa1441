"""`craft-merge-heads`: heads that attend alike become one head with more values."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Operation, SSAValue
from xdsl.passes import ModulePass

from craft_dialect import HeadOp, ProgramOp, SpaceOp
from craft_dialect.linear_map import LinearMap
from craft_dialect.space import Space
from passes.craft_allocate_layers import asap_layers
from passes.reading import readers_of, rebuild
from passes.rewriting import copy_location


@dataclass(frozen=True)
class CraftMergeHeads(ModulePass):
    """Merge heads of one layer that have the same scores for the same queries and keys.

    The merged head writes to the direct sum of their spaces. Heads count as being of one layer
    if the earliest layer that they can run in is the same.

    Before:
    ```
    %a = craft.head query(%i ...) key(%i ...) value(%x ...) qk <Q> ov <A> label <"a"> : ...<@a>
    %b = craft.head query(%i ...) key(%i ...) value(%y ...) qk <Q> ov <B> label <"b"> : ...<@b>
    ```
    After:
    ```
    craft.space @a_b <["a" scalar, "b" scalar]>
    %ab = craft.head query(%i ...) key(%i ...) value(%x, %y ...) qk <Q> ov <A + B>
            label <"a+b"> : !craft.vec<@a_b>
    ```
    """

    name = "craft-merge-heads"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for program in op.ops:
            if isinstance(program, ProgramOp):
                _merge_alike(program)


def _merge_alike(program: ProgramOp) -> None:
    groups: dict[Hashable, list[HeadOp]] = {}
    for op, layer in asap_layers(program).items():
        if isinstance(op, HeadOp) and readers_of(op.vec) is not None:
            key = (layer, frozenset(op.queries), frozenset(op.keys), op.qk)
            groups.setdefault(key, []).append(op)
    for heads in groups.values():
        if len(heads) > 1:
            _merge(program, heads)
    sort_topologically(program.body.block)


def _merge(program: ProgramOp, heads: list[HeadOp]) -> None:
    spaces = program.spaces()
    parts = [spaces[head.vec.type.space] for head in heads]
    symbol = "_".join(part.sym_name.data for part in parts)
    space = SpaceOp(symbol, Space(tuple(axis for p in parts for axis in p.space.data.axes)))
    first = heads[0]
    merged = HeadOp(
        first.queries,
        first.keys,
        list(dict.fromkeys(value for head in heads for value in head.inputs)),
        first.qk.data,
        LinearMap.concatenate([head.ov.data for head in heads]),
        "+".join(head.label.data for head in heads),
        symbol,
    )
    copy_location(first, space, merged)
    block = program.body.block
    block.insert_op_after(space, parts[-1])
    block.insert_op_before(merged, first)
    renamed: dict[SSAValue, SSAValue | None] = {head.vec: merged.vec for head in heads}
    for head in heads:
        for reader in readers_of(head.vec) or ():
            rebuild(reader, renamed, lambda map: map)
    for head, part in zip(heads, parts, strict=True):
        block.erase_op(head)
        block.erase_op(part)


def sort_topologically(block: Block) -> None:
    """Move operations after what they read, otherwise keeping their order."""
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
