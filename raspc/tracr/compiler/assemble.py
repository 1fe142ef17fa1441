"""
The assembly of models with Tracr's attributes: from a compiled model, or from blocks.

    assemble_craft_model(model.craft_model, tokens_space, indices_space, output_space, True)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from raspc.craft_dialect import UnembedOp
from raspc.model import Model
from raspc.model_export import padded
from raspc.tracr.compiler.assembled_model import (
    AssembledTransformerModel,
    AssembledTransformerModelOutput,
)
from raspc.tracr.compiler.block_parameters import block_parameters, sizes_of
from raspc.tracr.compiler.compiled_program import CompiledProgram
from raspc.tracr.craft.bases import BasisDirection, VectorSpaceWithBasis, join_vector_spaces
from raspc.tracr.craft.transformers import SeriesWithResiduals
from raspc.tracr.craft.vectorspace_fns import project
from raspc.tracr.transformer.encoder import CategoricalEncoder, Encoder, NumericalEncoder
from raspc.tracr.transformer.model import TransformerConfig
from raspc.transformer_dialect.attributes import Decoding
from raspc.values import RaspcError, to_python

if TYPE_CHECKING:
    from raspc.backends.export.haiku_parameters import (
        Array,
        CompiledTransformerModelOutput,
        HaikuNetwork,
    )

Matrix = NDArray[np.floating]

__all__ = [
    "AssembledTransformerModel",
    "AssembledTransformerModelOutput",
    "EmbeddingModules",
    "ModelForward",
    "assemble",
    "assemble_craft_model",
]


class ModelForward(Protocol):
    """The signature of a model's `forward`."""

    def __call__(
        self, params: Mapping[str, Mapping[str, Array]], emb: Array
    ) -> CompiledTransformerModelOutput:
        """The activations and the output for parameters and ids, int [B, T]."""
        ...


@dataclass
class EmbeddingModules:
    """The functions from ids to the stream, and from the stream to the output."""

    token_embed: Callable[..., Any]
    pos_embed: Callable[..., Any]
    unembed: Callable[..., Any]


@dataclass(frozen=True)
class OutputForm:
    """The output of a model: its directions, the columns of the logits and their values."""

    space: VectorSpaceWithBasis
    categorical: bool
    values: tuple[Any, ...] | None
    """The value of each column, or the numbers to decode to; None for any number."""
    weights: Mapping[BasisDirection, Sequence[float]]
    """The row of W_U of each direction that the output reads."""

    @classmethod
    def projection(cls, space: VectorSpaceWithBasis, categorical: bool) -> OutputForm:
        """The output with a column for each direction of a space."""
        rows = dict(zip(space.basis, np.eye(space.num_dims).tolist(), strict=True))
        values = tuple(direction.value for direction in space.basis) if categorical else None
        return cls(space, categorical, values, rows)

    @classmethod
    def of(cls, compiled: CompiledProgram, space: VectorSpaceWithBasis) -> OutputForm:
        """The output of a compiled program, whose result has the directions of a space."""
        op = next(op for op in compiled.craft.body.block.ops if isinstance(op, UnembedOp))
        columns = {column: i for i, column in enumerate(op.columns)}
        rows: dict[BasisDirection, list[float]] = {}
        for row, column, weight in op.map.data.items():
            of_row = rows.setdefault(compiled.directions[row], [0.0] * len(columns))
            of_row[columns[column]] = weight
        decoding = op.decode.data
        return cls(space, decoding.kind == "categorical", _values(decoding), rows)

    def unembedding(self, residual: VectorSpaceWithBasis) -> Matrix:
        """W_U, [residual directions, columns]."""
        found = np.zeros((residual.num_dims, max(map(len, self.weights.values()), default=1)))
        for direction, row in self.weights.items():
            found[residual.index_by_direction[direction]] = row
        return found

    def encoder(self) -> Encoder:
        """The encoder of the output's values; the id after the last decodes to undefined."""
        return _output_encoder(self.values, self.space, self.categorical)


def assemble(
    model: Model,
    bos: str,
    pad: str,
    direction_of: Callable[[str], BasisDirection],
    program: CompiledProgram | None = None,
) -> AssembledTransformerModel:
    """
    A compiled model with Tracr's attributes.

    bos, pad: the names of the tokens that the compiler adds.
    direction_of: a function from raspc's label of a direction to the direction.
    program: the program of the model, for its graph and its blocks.
    """
    from raspc.backends.export import haiku_parameters as haiku

    op = padded(model).op
    if len(op.unembeds) != 1:
        raise RaspcError("a model with Tracr's attributes has one result")
    decoding = op.unembeds[0].decode.data
    called = {op.bos_id: bos, op.pad_id: pad}
    tokens = [called.get(i, to_python(token)) for i, token in enumerate(op.tokens.data)]
    directions = [direction_of(label) for label in op.residual_labels.data]
    order = sorted(range(len(directions)), key=lambda place: directions[place])
    # Ids are in the order of the tokens' directions.
    ids = {BasisDirection("tokens", token): i for i, token in enumerate(tokens)}
    token_order = [ids.pop(directions[place]) for place in order if directions[place] in ids]
    token_order += ids.values()
    network = haiku.HaikuNetwork.of(op, token_order)
    residual = VectorSpaceWithBasis(directions)
    output = _output_space(residual, directions, op.unembeds[0].matrix)
    params = haiku.haiku_params(op, order, token_order)
    if (one := residual.index_by_direction.get(BasisDirection("one"))) is not None:
        # Attention masks PAD. In code that does not, a key of score 0 is least in the way.
        embeddings = params["token_embed"]["embeddings"]
        params["token_embed"]["embeddings"] = embeddings.at[network.pad, one].set(0)
    return AssembledTransformerModel(
        forward=lambda params, emb: haiku.forward(network, params, emb),
        network=network,
        params=params,
        model_config=_config(network),
        residual_space=residual,
        input_encoder=CategoricalEncoder(
            [BasisDirection("tokens", tokens[i]) for i in token_order],
            enforce_bos=True,
            bos_token=bos,
            pad_token=pad,
            max_seq_len=op.max_length + 1,
        ),
        output_encoder=_output_encoder(_values(decoding), output, network.categorical),
        compiled=model,
        program=program,
    )


def assemble_craft_model(
    craft_model: SeriesWithResiduals,
    tokens_space: VectorSpaceWithBasis,
    indices_space: VectorSpaceWithBasis,
    output_space: VectorSpaceWithBasis,
    categorical_output: bool,
    causal: bool = False,
) -> AssembledTransformerModel:
    """
    The model with the parameters that blocks give it; it has no certificate and no encoders.

    craft_model: the blocks, changed or made by hand.
    tokens_space, indices_space: the directions of tokens and of indices; ids are in their order,
        and position 0 is that of BOS.
    output_space: the directions of the output, each of which is a column of the logits.
    categorical_output: whether the output is the column of the largest logit.
    causal: whether positions see themselves and earlier positions only.
    """
    output = OutputForm.projection(output_space, categorical_output)
    return assemble_with_output(craft_model, tokens_space, indices_space, output, causal=causal)


def assemble_with_output(
    craft_model: SeriesWithResiduals,
    tokens: VectorSpaceWithBasis,
    indices: VectorSpaceWithBasis,
    output: OutputForm,
    *,
    causal: bool = False,
    pad: str | None = None,
) -> AssembledTransformerModel:
    """The model of `assemble_craft_model` with the given output; attention masks token `pad`."""
    from raspc.backends.export import haiku_parameters as haiku

    residual = join_vector_spaces(craft_model.residual_space, tokens, indices, output.space)
    sizes = sizes_of(craft_model)
    network = haiku.HaikuNetwork(
        num_heads=sizes.num_heads,
        num_layers=sizes.num_layers,
        key_size=sizes.key_size,
        mlp_hidden_size=sizes.mlp_hidden_size,
        causal=causal,
        pad=None if pad is None else tokens.index_by_direction[BasisDirection("tokens", pad)],
        categorical=output.categorical,
    )
    params = block_parameters(craft_model, residual, sizes)
    embeddings = project(tokens, residual).matrix
    one = BasisDirection("one")
    if one in residual:
        seen = [i for i in range(tokens.num_dims) if i != network.pad]
        embeddings[seen, residual.index_by_direction[one]] = 1
    positions = np.vstack([np.zeros(residual.num_dims), project(indices, residual).matrix])
    unembedding = output.unembedding(residual)
    params["token_embed"] = {"embeddings": embeddings}
    params["pos_embed"] = {"embeddings": positions}
    params["unembed"] = {"w": unembedding, "b": np.zeros(unembedding.shape[1])}
    return AssembledTransformerModel(
        forward=lambda params, emb: haiku.forward(network, params, emb),
        network=network,
        params=haiku.on_device(params),
        model_config=_config(network),
        residual_space=residual,
    )


def _config(network: HaikuNetwork) -> TransformerConfig:
    from raspc.backends.export import haiku_parameters as haiku

    return TransformerConfig(
        num_heads=network.num_heads,
        num_layers=network.num_layers,
        key_size=network.key_size,
        mlp_hidden_size=network.mlp_hidden_size,
        dropout_rate=0.0,
        activation_function=haiku.relu,
        layer_norm=False,
        causal=network.causal,
    )


def _values(decoding: Decoding) -> tuple[Any, ...]:
    values = tuple(to_python(value) for value in decoding.values)
    if decoding.kind == "categorical" and None in values and values[-1] is not None:
        raise RaspcError("the column of undefined values is not the last one")
    return values


def _output_space(
    residual: VectorSpaceWithBasis, directions: Sequence[BasisDirection], W_U: Matrix
) -> VectorSpaceWithBasis:
    """The directions that the output reads, but the constant of an undefined value."""
    read = [each for each, row in zip(directions, W_U, strict=True) if np.any(row)]
    return VectorSpaceWithBasis(each for each in read if each != BasisDirection("one"))


def _output_encoder(
    values: tuple[Any, ...] | None, space: VectorSpaceWithBasis, categorical: bool
) -> Encoder:
    if not categorical:
        return NumericalEncoder(space.basis, values=values)
    values = values or ()
    undefined = None in values
    defined = values[:-1] if undefined else values
    held = {direction.value: direction for direction in space.basis}
    basis = [held.get(value, BasisDirection("output", value)) for value in defined]
    return CategoricalEncoder(basis, undefined=undefined)
