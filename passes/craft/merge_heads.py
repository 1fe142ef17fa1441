"""`craft-merge-heads`: heads that attend alike become one head with more values."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from raspc.craft_dialect import HeadOp, ProgramOp
from raspc.craft_dialect.analysis.dataflow import Component
from raspc.craft_dialect.linear_map import LinearMap
from raspc.passes.craft.allocate_layers import components_by_layer
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.declared_statistics import Statistic
from raspc.passes.support.merged_components import can_merge, replace_by_merged, sum_of_spaces
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.vector_readers import readers_of


@dataclass(frozen=True)
class CraftMergeHeads(ProgramPass[ProgramOp]):
    """
    Merge heads of one layer that have the same scores for the same queries and keys.

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
    merged = Statistic("heads merged into another head")

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        layers = components_by_layer(program)
        for layer in range(max(layers, default=-1) + 1):
            has_merged = False
            for heads in _alike(layers.get(layer, ())):
                if can_merge(program, heads):
                    _merge(program, heads)
                    has_merged = True
            if has_merged:
                layers = components_by_layer(program)


def _alike(layer: Sequence[Component]) -> list[list[HeadOp]]:
    """The heads of a layer in groups: those with the same scores."""
    groups: dict[Hashable, list[HeadOp]] = {}
    for op in layer:
        if isinstance(op, HeadOp) and readers_of(op.vec) is not None:
            key = (frozenset(op.queries), frozenset(op.keys), op.qk, op.d_head, op.ordered)
            groups.setdefault(key, []).append(op)
    return [heads for heads in groups.values() if len(heads) > 1]


def _merge(program: ProgramOp, heads: list[HeadOp]) -> None:
    first = heads[0]
    merged = HeadOp(
        first.queries,
        first.keys,
        list(dict.fromkeys(value for head in heads for value in head.inputs)),
        first.qk.data,
        LinearMap.concatenate([head.ov.data for head in heads]),
        "+".join(head.label.data for head in heads),
        sum_of_spaces(program, heads),
        d_head=first.d_head,
        ordered=first.ordered is not None,
    )
    replace_by_merged(program, heads, merged)
    CraftMergeHeads.merged.add(len(heads) - 1)
