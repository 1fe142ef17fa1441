"""`craft-allocate-layers`: every head and MLP gets a layer."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar, TypeAlias

from xdsl.context import Context
from xdsl.dialects.builtin import I64, IntegerAttr, ModuleOp, i64
from xdsl.ir import Operation, SSAValue
from xdsl.passes import ModulePass

from craft_dialect import HeadOp, MlpOp, ProgramOp
from values.diagnostic import RaspcError

Component: TypeAlias = HeadOp | MlpOp


@dataclass(frozen=True)
class CraftAllocateLayers(ModulePass):
    """Give every head and every MLP the layer in which it runs.

    A layer is an attention half followed by an MLP half; a component may read what earlier
    halves wrote.

    Before:
    ```
    %w = craft.head ... label <"length"> : !craft.vec<@length.width>
    %n = craft.mlp(%w ...) ... label <"length"> : !craft.vec<@length>
    %r = craft.head query(%n ...) ... label <"reverse"> : !craft.vec<@reverse>
    ```
    After:
    ```
    %w = craft.head ... label <"length"> layer 0 : !craft.vec<@length.width>
    %n = craft.mlp(%w ...) ... label <"length"> layer 0 : !craft.vec<@length>
    %r = craft.head query(%n ...) ... label <"reverse"> layer 1 : !craft.vec<@reverse>
    ```

    Strategies:
      "tracr": by depth, as Tracr does. Components of one s-op share a depth, one more than the
        deepest s-op that they read; depths become layers in order, except that a depth with
        heads alone takes in the next one if that has MLPs alone.
      "asap": every component runs in the first half of its kind after all that it reads. The
        number of halves is then the least possible for the program's dataflow: by induction
        over the dataflow no allocation can run a component earlier, and the last half is that
        of some component.
    """

    name = "craft-allocate-layers"

    STRATEGIES: ClassVar = ("tracr", "asap")

    strategy: str = "tracr"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        if self.strategy not in self.STRATEGIES:
            raise RaspcError(
                f"{self.name} has no strategy '{self.strategy}'",
                remedy=f"choose from {', '.join(self.STRATEGIES)}",
            )
        allocate = tracr_layers if self.strategy == "tracr" else asap_layers
        for program in op.ops:
            if isinstance(program, ProgramOp):
                for component, layer in allocate(program).items():
                    component.layer = IntegerAttr[I64](layer, i64)


def components_of(program: ProgramOp) -> list[Component]:
    """The heads and MLPs of a program, in order."""
    return [op for op in program.body.block.ops if isinstance(op, (HeadOp, MlpOp))]


def producers_of(op: Operation) -> list[Component]:
    """The components whose vectors an op reads, also through sums and linear maps."""
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


def tracr_layers(program: ProgramOp) -> dict[Component, int]:
    """Layers by Tracr's rule: depth in s-ops, then heads-only depths merged with MLPs-only."""
    depth: dict[Component, int] = {}
    for op in components_of(program):
        steps = (depth[p] + (p.label != op.label) for p in producers_of(op))
        depth[op] = max(steps, default=1)
    by_depth = groupby(sorted(depth, key=depth.__getitem__), key=depth.__getitem__)
    levels = [list(ops) for _, ops in by_depth]
    i = 0
    while i + 1 < len(levels):
        heads_alone = all(isinstance(op, HeadOp) for op in levels[i])
        mlps_alone = all(isinstance(op, MlpOp) for op in levels[i + 1])
        if heads_alone and mlps_alone:
            levels[i] += levels.pop(i + 1)
        i += 1
    return {op: layer for layer, level in enumerate(levels) for op in level}


def asap_layers(program: ProgramOp) -> dict[Component, int]:
    """Layers by the earliest half: halves count attention, MLP, attention, MLP, ..."""
    half: dict[Component, int] = {}
    for op in components_of(program):
        first = 1 + max((half[p] for p in producers_of(op)), default=-1)
        kind = 0 if isinstance(op, HeadOp) else 1
        half[op] = first + (first + kind) % 2
    return {op: h // 2 for op, h in half.items()}
