"""
The blocks that compute the s-ops of a graph: the components of the program's compiled model.

    add_craft_components_to_rasp_graph(graph)
    graph.nodes["hist_1"][nodes.MODEL_BLOCK]        a series of a head and an MLP
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from raspc.frontends.python import IndicesType, TokensType
from raspc.tracr.compiler import nodes
from raspc.tracr.compiler.basis_inference import SETTINGS, InvalidValueSetError, ProgramSettings
from raspc.tracr.compiler.compiled_program import CompiledProgram
from raspc.tracr.compiler.model_blocks import blocks_by_node, components_of_program
from raspc.tracr.compiler.tracr_labels import AddedTokens
from raspc.tracr.craft.bases import BasisDirection
from raspc.values import RaspcError

if TYPE_CHECKING:
    from networkx import DiGraph

BOS = BasisDirection("tokens", "bos")
ONE = BasisDirection("one")

COMPILED = "compiled"
"""The key of the graph's own data with the `CompiledProgram`."""

COMPONENTS = "components"
"""The key of the graph's own data with the list of `Component`."""


def add_craft_components_to_rasp_graph(
    graph: DiGraph,
    bos_dir: BasisDirection = BOS,
    one_dir: BasisDirection = ONE,
    causal: bool = False,
    mlp_exactness: float = 100,
) -> None:
    """
    Set `MODEL_BLOCK` of each s-op of a graph with value sets, which is changed.

    bos_dir: the direction of BOS, whose value is the name of the token.
    one_dir: the direction that is 1 at every position, always "one".
    causal: whether positions see themselves and earlier positions only.
    mlp_exactness: ignored, as in `compile_rasp_to_model`.

    Raises:
        ValueError: the graph has no value sets yet, or has blocks already.
        InvalidValueSetError: the program does not compile.

    """
    settings: ProgramSettings | None = graph.graph.get(SETTINGS)
    if settings is None:
        raise ValueError("the graph has no value sets: run basis_inference.infer_bases first")
    if one_dir != ONE or bos_dir.name != "tokens":
        raise ValueError(f"directions are 'one' and 'tokens:...', not '{one_dir}', '{bos_dir}'")
    try:
        compiled = CompiledProgram.components(
            settings.program,
            settings.vocab,
            settings.max_seq_len,
            causal=causal or settings.causal,
            added=AddedTokens(str(bos_dir.value), "compiler_pad"),
        )
    except RaspcError as error:
        raise InvalidValueSetError(str(error)) from error
    set_blocks(graph, compiled)


def set_blocks(graph: DiGraph, compiled: CompiledProgram) -> None:
    """Set the blocks of a graph's s-ops to the components of the compiled program."""
    if any(nodes.MODEL_BLOCK in node for node in graph.nodes.values()):
        raise ValueError("the graph has blocks already")
    components = components_of_program(compiled)
    graph.graph[COMPILED], graph.graph[COMPONENTS] = compiled, components
    blocks = blocks_by_node(components)
    directions: dict[object, list[BasisDirection]] = {}
    for direction in compiled.directions.values():
        directions.setdefault(direction.name, []).append(direction)
    for label, node in graph.nodes.items():
        if label in blocks:
            node[nodes.MODEL_BLOCK] = blocks[label]
            node[nodes.OUTPUT_BASIS] = sorted(directions[label])
        elif isinstance(node[nodes.EXPR], (TokensType, IndicesType)):
            node[nodes.MODEL_BLOCK] = None
