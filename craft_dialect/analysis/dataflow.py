"""
The components of a program, the vectors that they read, and their half-layers.

Half-layers count attention, MLP, attention, MLP, ...: half `2 l` is the attention of layer `l`,
half `2 l + 1` its MLP. A component reads the stream before its half-layer.
"""

from __future__ import annotations

from typing import TypeAlias

from xdsl.ir import Operation, SSAValue

from raspc.craft_dialect import EraseOp, HeadOp, MlpOp, ProgramOp
from raspc.values.diagnostic import error_at

Component: TypeAlias = HeadOp | MlpOp
"""An op that `craft-allocate-layers` gives a layer."""

Part: TypeAlias = HeadOp | MlpOp | EraseOp
"""An op of a half-layer: a component, or an erasing write of `craft-allocate-residual`."""


def components_of(program: ProgramOp) -> list[Component]:
    """The heads and MLPs of a program, in the order of their ops."""
    return [op for op in program.body.block.ops if isinstance(op, (HeadOp, MlpOp))]


def erasures_of(program: ProgramOp) -> list[EraseOp]:
    """The erasing writes of a program, in the order of their ops."""
    return [op for op in program.body.block.ops if isinstance(op, EraseOp)]


def producers_of(op: Operation) -> list[Component]:
    """The components whose vectors an op reads, directly or through sums and linear maps."""
    found: dict[Component, None] = {}
    seen: set[SSAValue] = set()
    todo = list(op.operands)
    while todo:
        value = todo.pop()
        if value in seen:
            continue
        seen.add(value)
        owner = value.owner
        if isinstance(owner, (HeadOp, MlpOp)):
            found[owner] = None
        elif isinstance(owner, Operation):
            todo.extend(owner.operands)
    return list(found)


def kind_of(op: Part) -> int:
    """The half of the layer in which a part runs: 0 for the attention, 1 for the MLP."""
    return 0 if isinstance(op, HeadOp) else 1


def half_layer(op: Part) -> int:
    """
    The half-layer in which a part runs.

    Raises:
        RaspcError: the part has no layer yet.

    """
    if op.layer is None:
        raise error_at(
            op, f"{op.name} '{name_of(op)}' has no layer", "run craft-allocate-layers first"
        )
    return 2 * op.layer.value.data + kind_of(op)


def name_of(op: Part) -> str:
    """The name of a part in diagnostics."""
    return op.directions.data[0] if isinstance(op, EraseOp) else op.label.data
