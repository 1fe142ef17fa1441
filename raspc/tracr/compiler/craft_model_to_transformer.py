"""
The model of a graph's blocks with parameters, to run.

    craft_model_to_transformer(craft_model, graph, sink, max_seq_len, "BOS", "PAD")
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from raspc.tracr.compiler import nodes
from raspc.tracr.compiler.assemble import (
    AssembledTransformerModel,
    OutputForm,
    assemble_with_output,
)
from raspc.tracr.compiler.expr_to_craft_graph import COMPILED
from raspc.tracr.craft.bases import VectorSpaceWithBasis
from raspc.tracr.craft.transformers import SeriesWithResiduals
from raspc.tracr.transformer.encoder import CategoricalEncoder
from raspc.values import to_python

if TYPE_CHECKING:
    from networkx import DiGraph

    from raspc.tracr.compiler.compiled_program import CompiledProgram


class NoTokensError(ValueError):
    """A program that reads no tokens, which Tracr refuses; raspc compiles such programs."""


def craft_model_to_transformer(
    craft_model: SeriesWithResiduals,
    graph: DiGraph,
    sink: nodes.Node,
    max_seq_len: int,
    compiler_bos: str,
    compiler_pad: str,
    causal: bool = False,
) -> AssembledTransformerModel:
    """
    The model with the parameters that blocks give it.

    The blocks may have been changed, so that the result has no certificate:
    `compile_rasp_to_model` returns certified models.

    craft_model: the blocks, of `craft_graph_to_model`.
    graph, sink: the graph with its blocks, and the data of the node of the result.
    max_seq_len, causal: those of the graph.
    compiler_bos, compiler_pad: the names of the tokens that the compiler adds.
    """
    compiled: CompiledProgram | None = graph.graph.get(COMPILED)
    if compiled is None:
        raise ValueError("the graph has no blocks of a compiled program")
    vocab = [to_python(token) for token in compiled.craft.tokens.data]
    tokens = VectorSpaceWithBasis.from_values("tokens", [*vocab, compiler_bos, compiler_pad])
    indices = VectorSpaceWithBasis.from_values("indices", range(max_seq_len))
    output = OutputForm.of(compiled, VectorSpaceWithBasis(sink[nodes.OUTPUT_BASIS]))
    model = assemble_with_output(
        craft_model, tokens, indices, output, causal=causal, pad=compiler_pad
    )
    model.input_encoder = CategoricalEncoder(
        tokens.basis,
        enforce_bos=True,
        bos_token=compiler_bos,
        pad_token=compiler_pad,
        max_seq_len=max_seq_len + 1,
    )
    model.output_encoder = output.encoder()
    return model
