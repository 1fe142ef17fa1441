"""`craft-allocate-layers`: every head and MLP gets a layer."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar, Literal

from xdsl.dialects.builtin import I64, IntegerAttr, i64

from raspc.craft_dialect import HeadOp, MlpOp, ProgramOp
from raspc.craft_dialect.analysis.dataflow import Component, components_of, kind_of, producers_of
from raspc.craft_dialect.analysis.liveness import uses_of_spaces
from raspc.craft_dialect.analysis.signs import signs_of
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass


@dataclass(frozen=True)
class CraftAllocateLayers(ProgramPass[ProgramOp]):
    """
    Give every head and every MLP the layer in which it runs.

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

    Strategies, by the option `strategy`:
      "tracr": by depth, as Tracr does. Components of one s-op share a depth, one more than the
        deepest s-op that they read; depths become layers in order, except that a depth with
        heads alone takes in the next one if that has MLPs alone.
      "asap": every component runs in the first half of its kind after all that it reads. The
        number of halves is then the least possible for the program's dataflow: by induction
        over the dataflow no allocation can run a component earlier, and the last half is that
        of some component.

    Options:
      strategy: one of the above.
    """

    name = "craft-allocate-layers"
    preserves: ClassVar = (uses_of_spaces, signs_of)

    strategy: Literal["tracr", "asap"] = "tracr"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        allocate = tracr_layers if self.strategy == "tracr" else asap_layers
        for component, layer in allocate(program).items():
            component.layer = IntegerAttr[I64](layer, i64)


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


def components_by_layer(program: ProgramOp) -> dict[int, list[Component]]:
    """The components of each layer, by the earliest half, in the order of their ops."""
    by_layer: dict[int, list[Component]] = {}
    for op, layer in asap_layers(program).items():
        by_layer.setdefault(layer, []).append(op)
    return by_layer


def asap_layers(program: ProgramOp) -> dict[Component, int]:
    """Layers by the earliest half: halves count attention, MLP, attention, MLP, ..."""
    half: dict[Component, int] = {}
    for op in components_of(program):
        first = 1 + max((half[p] for p in producers_of(op)), default=-1)
        half[op] = first + (first + kind_of(op)) % 2
    return {op: h // 2 for op, h in half.items()}
