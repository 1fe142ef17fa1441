"""
Tracr's package `compiler`: `compiling`, `lib`, `validating`, and the steps of a compilation.

    from raspc.tracr.compiler import compile_rasp_to_model

The steps are `rasp_to_graph`, `basis_inference`, `expr_to_craft_graph`, `craft_graph_to_model`,
`craft_model_to_transformer` and `assemble`; `nodes` has the keys of a graph's data. The modules
`compiled_program`, `model_blocks`, `block_parameters` and `tracr_labels` are raspc's own.
"""

from raspc.tracr.compiler import (
    assemble,
    basis_inference,
    compiling,
    craft_graph_to_model,
    craft_model_to_transformer,
    expr_to_craft_graph,
    lib,
    nodes,
    rasp_to_graph,
    validating,
)
from raspc.tracr.compiler.compiling import compile_rasp_to_model

__all__ = [
    "assemble",
    "basis_inference",
    "compile_rasp_to_model",
    "compiling",
    "craft_graph_to_model",
    "craft_model_to_transformer",
    "expr_to_craft_graph",
    "lib",
    "nodes",
    "rasp_to_graph",
    "validating",
]
