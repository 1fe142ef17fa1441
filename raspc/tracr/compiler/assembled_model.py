"""
Compiled models with the attributes of Tracr's.

    output = model.apply(["BOS", 1, 2, 3])
    output.decoded                      # ["BOS", 3, 2, 1]
    output.residuals[0]                 # after the first attention    [1, T, d_model]
    model.params["token_embed"]["embeddings"]                        # [tokens, d_model]
    model.craft_model.blocks            # the heads and MLPs on named directions
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from dataclasses import replace as with_fields
from functools import cached_property
from typing import TYPE_CHECKING, Any

from raspc.model import Model
from raspc.tracr.compiler.basis_inference import infer_bases
from raspc.tracr.compiler.compiled_program import CompiledProgram
from raspc.tracr.compiler.expr_to_craft_graph import set_blocks
from raspc.tracr.compiler.model_blocks import components_of_program, series_of
from raspc.tracr.compiler.rasp_to_graph import extract_rasp_graph
from raspc.tracr.craft.bases import BasisDirection, VectorSpaceWithBasis
from raspc.tracr.craft.transformers import SeriesWithResiduals
from raspc.tracr.transformer.encoder import CategoricalEncoder, Encoder
from raspc.tracr.transformer.model import TransformerConfig
from raspc.values import RaspcError, to_python
from raspc.values.short_repr import short_repr

if TYPE_CHECKING:
    from networkx import DiGraph

    from raspc.backends.export.haiku_parameters import (
        Array,
        CompiledTransformerModelOutput,
        HaikuNetwork,
    )

    Forward = Callable[[Mapping[str, Mapping[str, Array]], Any], CompiledTransformerModelOutput]


@dataclass
class AssembledTransformerModelOutput(Mapping[str, Any]):
    """The output of a model on a sequence of T tokens, BOS included; a mapping of its fields."""

    decoded: list[Any]
    """The T values, the first of which is BOS."""
    unembedded: Array
    """[1, T]: the columns of the largest logits, or numbers."""
    layer_outputs: list[Array]
    """The term that each half-layer adds to the stream: [1, T, d_model]."""
    residuals: list[Array]
    """The stream after each half-layer: [1, T, d_model]."""
    attn_logits: list[Array]
    """The scores of each layer: [1, num_heads, T, T]."""
    transformer_output: Array
    """The stream at the end: [1, T, d_model]."""
    input_embeddings: Array
    """The stream at the start: [1, T, d_model]."""

    __repr__ = short_repr

    def __getitem__(self, key: str) -> Any:
        if key not in set(self):
            raise KeyError(key)
        return getattr(self, key)

    def __iter__(self) -> Iterator[str]:
        return (field.name for field in fields(self))

    def __len__(self) -> int:
        return len(fields(self))

    def replace(self, **values: Any) -> AssembledTransformerModelOutput:
        """A copy with other values of some fields."""
        return with_fields(self, **values)

    def to_tuple(self) -> tuple[Any, ...]:
        """The values of the fields in order."""
        return tuple(self.values())


@dataclass
class AssembledTransformerModel:
    """A model and its parameters, with the attributes of Tracr's `AssembledTransformerModel`."""

    forward: Forward
    """A function of parameters and ids, int [B, T]; pure, for JAX to transform."""
    network: HaikuNetwork
    """The sizes with which `forward` runs."""
    params: dict[str, dict[str, Array]]
    """The parameters under the names of Haiku's modules; unlike Tracr's, with `unembed`."""
    model_config: TransformerConfig
    residual_space: VectorSpaceWithBasis
    """The space of the residual stream, whose directions are the dimensions in order."""
    input_encoder: CategoricalEncoder | None = None
    output_encoder: Encoder | None = None
    compiled: Model | None = None
    """The model of raspc with its IR; None for a model assembled from blocks."""
    program: CompiledProgram | None = None
    """The program with its components; None for a model assembled from blocks."""

    __repr__ = short_repr

    @property
    def residual_labels(self) -> list[str]:
        """The label of each dimension of the stream: `name:value`, or `name`."""
        return [str(direction) for direction in self.residual_space.basis]

    @property
    def model(self) -> AssembledTransformerModel:
        """The model itself: the result of a compilation has its graph and its blocks."""
        return self

    @cached_property
    def craft_model(self) -> SeriesWithResiduals:
        """The attention and the MLPs as blocks, with the weights of the model."""
        return series_of(components_of_program(self._program()))

    @cached_property
    def graph(self) -> DiGraph:
        """
        The graph of the program's expressions, with the data of `nodes`.

        Raises a `RaspcError` if networkx is not installed.
        """
        compiled = self._program()
        extracted = extract_rasp_graph(compiled.program)
        infer_bases(
            extracted.graph,
            extracted.sink,
            [to_python(token) for token in compiled.craft.tokens.data],
            compiled.craft.max_seq_len.value.data,
            causal=compiled.craft.causal is not None,
        )
        set_blocks(extracted.graph, compiled)
        return extracted.graph

    def directions_of(self, label: str) -> list[BasisDirection]:
        """The directions of the stream that hold the s-op with a label."""
        return [each for each in self.residual_space.basis if each.name == label]

    def get_compiled_model(self) -> Callable[[Any], CompiledTransformerModelOutput]:
        """
        The network with its parameters, as a function of ids, int [B, T].

        Within a Haiku transform it is a Haiku module, with the attributes of Tracr's.
        """
        if "haiku" in sys.modules:
            from raspc.backends.export import haiku_modules

            if haiku_modules.within_transform():
                return haiku_modules.compiled_model(self.network, self.params, self.model_config)
        return lambda tokens: self.forward(self.params, tokens)

    def apply(self, tokens: Sequence[Any]) -> AssembledTransformerModelOutput:
        """
        Run the model on a sequence of tokens that begins with BOS and may end in PAD.

        A model without encoders, of `assemble_craft_model`, takes ids.
        """
        import numpy as np

        encoder, output_encoder = self.input_encoder, self.output_encoder
        ids = list(tokens) if encoder is None else encoder.encode(list(tokens))
        output = self.forward(self.params, np.array([ids]))
        decoded = output.unembedded_output[0].tolist()
        if output_encoder is not None:
            decoded = output_encoder.decode(decoded)
        if encoder is not None and encoder.bos_token is not None:
            decoded = [encoder.bos_token, *decoded[1:]]
        layers = output.transformer_output
        return AssembledTransformerModelOutput(
            decoded=decoded,
            unembedded=output.unembedded_output,
            layer_outputs=layers.layer_outputs,
            residuals=layers.residuals,
            attn_logits=layers.attn_logits,
            transformer_output=layers.output,
            input_embeddings=layers.input_embeddings,
        )

    def _program(self) -> CompiledProgram:
        if self.program is None:
            raise RaspcError(
                "a model assembled from blocks has no program",
                remedy="read the blocks that it was assembled from",
            )
        return self.program
