"""
The blocks of a graph as one model, half-layer by half-layer.

    craft_graph_to_model(graph, sources).blocks     # attention and MLPs in the order of the layers
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from raspc.tracr.compiler import nodes
from raspc.tracr.compiler.expr_to_craft_graph import COMPONENTS
from raspc.tracr.compiler.model_blocks import Component, series_of, with_blocks
from raspc.tracr.craft.transformers import SeriesWithResiduals

if TYPE_CHECKING:
    from networkx import DiGraph


def craft_graph_to_model(graph: DiGraph, sources: Sequence[nodes.Node]) -> SeriesWithResiduals:
    """
    The model of the blocks of a graph, in the layers of the compiled program.

    sources: accepted for Tracr's programs and ignored; the compiler has allocated the layers.

    Raises:
        ValueError: the graph has no blocks of a compiled program.

    """
    blocks = {
        label: node[nodes.MODEL_BLOCK]
        for label, node in graph.nodes.items()
        if node.get(nodes.MODEL_BLOCK) is not None
    }
    return series_of(with_blocks(_components(graph), blocks))


def allocate_modules_to_layers(graph: DiGraph, sources: Sequence[nodes.Node]) -> dict[str, int]:
    """
    The half-layer of each s-op of a graph with blocks: 2 l for attention, 2 l + 1 for an MLP.

    An s-op that a head and an MLP compute has the half-layer of the head.
    """
    found: dict[str, int] = {}
    for component in _components(graph):
        if component.node is not None:
            found.setdefault(component.node, component.half)
    return found


_allocate_modules_to_layers = allocate_modules_to_layers  # The name that Tracr's users call.


def _components(graph: DiGraph) -> list[Component]:
    components = graph.graph.get(COMPONENTS)
    if components is None:
        raise ValueError(
            "the graph has no blocks of a compiled program: run "
            "expr_to_craft_graph.add_craft_components_to_rasp_graph first"
        )
    return components
