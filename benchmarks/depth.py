"""
The smallest number of layers for the dataflow of a program.

A transformer runs half-layers in turn: attention, MLP, attention, MLP, ... A component needs a
later half-layer than every component that it reads, so no placement has fewer layers than the
longest path of the dataflow, in which a path waits for the kind of half-layer that its next
component needs. The placement of every component in its earliest half-layer attains the bound.
"""

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation

import raspc.craft_dialect as craft
from raspc.pass_pipeline import parse_passes, run_passes

ALLOCATION = "craft-allocate-layers"
"""The pass that places components; the dataflow is that of the program before this pass."""


def least_layers(program: ModuleOp, pipeline: str) -> int:
    """
    The smallest number of layers for the dataflow of a program after a pipeline's optimisations.

    Args:
        program: a module of the rasp dialect, which is not changed.
        pipeline: the pipeline, which contains ALLOCATION.

    """
    module = program.clone()
    specs = parse_passes(pipeline)
    names = [spec.name for spec in specs]
    run_passes(module, specs[: names.index(ALLOCATION)])
    halves = [
        half
        for op in module.ops
        if isinstance(op, craft.ProgramOp)
        for half in earliest_halves(op).values()
    ]
    return max(halves, default=-1) // 2 + 1


def earliest_halves(program: craft.ProgramOp) -> dict[Operation, int]:
    """The index of the earliest half-layer of each head (even) and of each MLP (odd)."""
    written: dict[Operation, int] = {}
    """The half-layer after which the stream holds an op's vector; -1 for embedded vectors."""
    halves: dict[Operation, int] = {}
    for op in program.body.block.ops:
        producers = [value.owner for value in op.operands if isinstance(value.owner, Operation)]
        last = max((written[producer] for producer in producers), default=-1)
        if isinstance(op, (craft.HeadOp, craft.MlpOp)):
            kind = 0 if isinstance(op, craft.HeadOp) else 1
            last = last + 1 if (last + 1) % 2 == kind else last + 2
            halves[op] = last
        written[op] = last
    return halves
