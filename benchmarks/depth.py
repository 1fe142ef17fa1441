"""
The least depth that a program's dataflow allows.

A transformer runs half-layers in turn: attention, MLP, attention, MLP, ... A head or an MLP comes
in a later half than every component that it reads, so no placement is shallower than the longest
path of the dataflow, where a path waits for the kind of half that its next component needs. Placing
every component at its earliest half attains that bound.
"""

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation

import raspc.craft_dialect as craft
from raspc.compiler import parse_passes, run_passes

ALLOCATION = "craft-allocate-layers"
"""The pass that places components; the dataflow is that before it."""


def least_layers(program: ModuleOp, pipeline: str) -> int:
    """
    The layers that the dataflow of a program needs once a pipeline has optimised it.

    program: a module of the rasp dialect, which is left as it is.
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
    """The earliest half of each head (even numbers) and MLP (odd numbers)."""
    written: dict[Operation, int] = {}
    """The half after which an op's vector is there: -1 if it is embedded."""
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
