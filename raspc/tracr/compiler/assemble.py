"""
Compiled models with the attributes of Tracr's.

    output = model.apply(["BOS", 1, 2, 3])
    output.decoded                      # ["BOS", 3, 2, 1]
    output.residuals[0]                 # after the first attention    [1, T, d_model]
    model.params["token_embed"]["embeddings"]                        # [tokens, d_model]
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from raspc.model import Model
from raspc.model_export import padded
from raspc.tracr.compiler.tracr_labels import residual_order
from raspc.tracr.transformer.encoder import CategoricalEncoder, Encoder, NumericalEncoder
from raspc.tracr.transformer.model import TransformerConfig
from raspc.values import RaspcError, to_python

if TYPE_CHECKING:
    from raspc.backends.export.haiku_parameters import Array, CompiledTransformerModelOutput


@dataclass
class AssembledTransformerModelOutput:
    """The output of a model on a sequence of T tokens, BOS included."""

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


@dataclass
class AssembledTransformerModel:
    """A model and its parameters, with the attributes of Tracr's `AssembledTransformerModel`."""

    forward: Callable[[Mapping[str, Mapping[str, Array]], Any], CompiledTransformerModelOutput]
    """A function of parameters and ids, int [B, T]; pure, for JAX to transform."""
    params: dict[str, dict[str, Array]]
    """The parameters under the names of Haiku's modules; unlike Tracr's, with `unembed`."""
    model_config: TransformerConfig
    residual_labels: list[str]
    input_encoder: CategoricalEncoder
    output_encoder: Encoder
    compiled: Model
    """The model of raspc with its IR, for saving, inspecting and exporting."""

    def get_compiled_model(self) -> Callable[[Any], CompiledTransformerModelOutput]:
        """The network with its parameters, as a function of ids, int [B, T]."""
        return lambda tokens: self.forward(self.params, tokens)

    def apply(self, tokens: Sequence[Any]) -> AssembledTransformerModelOutput:
        """Run the model on a sequence of tokens that begins with BOS and may end in PAD."""
        import numpy as np

        ids = np.array([self.input_encoder.encode(list(tokens))])
        output = self.forward(self.params, ids)
        decoded = self.output_encoder.decode(output.unembedded_output[0].tolist())
        layers = output.transformer_output
        return AssembledTransformerModelOutput(
            decoded=[self.input_encoder.bos_token, *decoded[1:]],
            unembedded=output.unembedded_output,
            layer_outputs=layers.layer_outputs,
            residuals=layers.residuals,
            attn_logits=layers.attn_logits,
            transformer_output=layers.output,
            input_embeddings=layers.input_embeddings,
        )


def assemble(
    model: Model, bos: str, pad: str, label_of: Callable[[str], str]
) -> AssembledTransformerModel:
    """
    A compiled model with Tracr's attributes.

    bos, pad: the names of the tokens that the compiler adds.
    label_of: a function from raspc's label of a direction to Tracr's.
    """
    from raspc.backends.export import haiku_parameters as haiku

    op = padded(model).op
    if len(op.unembeds) != 1:
        raise RaspcError("a model with Tracr's attributes has one result")
    decoding = op.unembeds[0].decode
    values = [to_python(value) for value in decoding.values]
    undefined = decoding.kind == "categorical" and None in values
    if undefined and values[-1] is not None:
        raise RaspcError("the column of undefined values is not the last one")
    called = {op.bos_id: bos, op.pad_id: pad}
    tokens = [called.get(i, to_python(token)) for i, token in enumerate(op.tokens.data)]
    reserved = {f"tokens:{op.tokens.data[i]}": f"tokens:{name}" for i, name in called.items()}
    labels = [reserved.get(label) or label_of(label) for label in op.residual_labels.data]
    order = residual_order(labels)
    # Ids are in the order of the tokens' directions.
    ids = {f"tokens:{token}": i for i, token in enumerate(tokens)}
    token_order = [ids.pop(labels[place]) for place in order if labels[place] in ids]
    token_order += ids.values()
    network = haiku.HaikuNetwork.of(op, token_order)
    return AssembledTransformerModel(
        forward=lambda params, emb: haiku.forward(network, params, emb),
        params=haiku.haiku_params(op, order, token_order),
        model_config=TransformerConfig(
            num_heads=network.num_heads,
            num_layers=network.num_layers,
            key_size=network.key_size,
            mlp_hidden_size=network.mlp_hidden_size,
            dropout_rate=0.0,
            activation_function=haiku.relu,
            causal=network.causal,
        ),
        residual_labels=[labels[place] for place in order],
        input_encoder=CategoricalEncoder(
            [tokens[i] for i in token_order],
            enforce_bos=True,
            bos_token=bos,
            pad_token=pad,
            max_seq_len=op.max_length + 1,
        ),
        output_encoder=(
            CategoricalEncoder(values[:-1] if undefined else values, undefined=undefined)
            if network.categorical
            else NumericalEncoder(values)
        ),
        compiled=model,
    )
