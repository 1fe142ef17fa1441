"""An op with all that it holds as it is at one moment, to be compared with a later one."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TypeAlias

from xdsl.ir import Operation, SSAValue
from xdsl.traits import SymbolOpInterface

Definition: TypeAlias = tuple[object, ...]
"""An op with its operands, results, attributes and regions; equal if none of them differs."""


@dataclass(frozen=True)
class OpSnapshot:
    """
    An op at one moment.

    Attributes:
        own: its definition, without the ops below it.
        order: the ops right below it.
        body: the definition of each of these, with all that is below it.

    """

    own: Definition
    order: tuple[Operation, ...]
    body: dict[Operation, Definition]

    @staticmethod
    def of(op: Operation) -> OpSnapshot:
        """The snapshot of an op as it is now."""
        blocks = [block for region in op.regions for block in region.blocks]
        own = (*_header(op), *((block, block.args) for block in blocks))
        order = tuple(child for block in blocks for child in block.ops)
        return OpSnapshot(own, order, {child: _definition(child) for child in order})

    def values(self) -> AbstractSet[SSAValue]:
        """The results right below the op."""
        return {result for op in self.order for result in op.results}

    def unchanged_values(self, now: OpSnapshot) -> AbstractSet[SSAValue] | None:
        """
        The results below the op that depend on no change from this snapshot to a later one.

        A change of the op itself, or of a symbol below it, to which types and attributes refer by
        name, may matter to every value: then it is None.
        """
        if self.own != now.own:
            return None
        changed = {op for op, definition in now.body.items() if self.body.get(op) != definition}
        gone = self.body.keys() - now.body.keys()
        if any(op.has_trait(SymbolOpInterface) and op in self.body for op in (*changed, *gone)):
            return None
        todo = list(changed)
        while todo:
            for user in _users(todo.pop(), now.body):
                if user not in changed:
                    changed.add(user)
                    todo.append(user)
        return {result for op in now.body if op not in changed for result in op.results}


def _header(op: Operation) -> Definition:
    return (op, *op.operands, op.results, *op.properties.items(), *op.attributes.items())


def _definition(op: Operation) -> Definition:
    """The definition of an op; the whole of the ops below it is part of it."""
    if not op.regions:
        return _header(op)
    blocks = (block for region in op.regions for block in region.blocks)
    return (*_header(op), *((block, block.args, *map(_definition, block.ops)) for block in blocks))


def _users(op: Operation, body: dict[Operation, Definition]) -> list[Operation]:
    """The ops of a body that read a result of an op, themselves or by an op below them."""
    found: list[Operation] = []
    for result in op.results:
        for use in result.uses:
            user: Operation | None = use.operation
            while user is not None and user not in body:
                user = user.parent_op()
            if user is not None:
                found.append(user)
    return found
