"""
A model in the names and shapes of the parameters of Tracr's Haiku modules.

    params = haiku_params(model, residual_order, token_order)
    params["transformer/layer_0/attn/query"]["w"]           # [d_model, num_heads * key_size]
    forward(HaikuNetwork.of(model, ...), params, tokens)    # tokens int [B, T], BOS first

Two conventions differ from the transformer dialect. Haiku's attention divides scores by
sqrt(key_size), so the weights of queries are multiplied by sqrt(key_size). The unembedding is a
parameter `unembed` with `w` [d_model, n_out] and `b`; Tracr has it in code instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

import jax
import jax.numpy as jnp
import numpy as np

from raspc.backends.runners.jax_settings import find_devices
from raspc.transformer_dialect.attention_ops import AttentionOp
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.ops import EmbedOp, MlpOp
from raspc.values.short_repr import short_repr

Array: TypeAlias = jax.Array
Params: TypeAlias = dict[str, dict[str, jax.Array]]
relu = jax.nn.relu
gelu = jax.nn.gelu
HIDDEN_SCORE = -1e30
"""The score of a hidden key, as in Haiku's attention."""


def _pytree(cls: type) -> type:
    names = list(cls.__annotations__)
    return jax.tree_util.register_dataclass(cls, data_fields=names, meta_fields=[])


@_pytree
@dataclass
class TransformerOutput:
    """The activations of a model for a batch of B sequences of T positions."""

    layer_outputs: list[jax.Array]
    """The output of each half-layer, attention and MLP in turn: [B, T, d_model]."""

    residuals: list[jax.Array]
    """The stream after each half-layer: [B, T, d_model]."""

    attn_logits: list[jax.Array]
    """The scores of each layer: [B, num_heads, T, T], queries before keys."""

    output: jax.Array
    """The stream after the last half-layer: [B, T, d_model]."""

    input_embeddings: jax.Array
    """The stream after the embedding: [B, T, d_model]."""

    __repr__ = short_repr


@_pytree
@dataclass
class CompiledTransformerModelOutput:
    """The activations and the output of a model for a batch."""

    transformer_output: TransformerOutput
    unembedded_output: jax.Array
    """The column of the largest logit, or the number of a numerical output: [B, T]."""

    __repr__ = short_repr


@dataclass(frozen=True)
class HaikuNetwork:
    """The sizes of a network with uniform layers, by the names of Tracr's TransformerConfig."""

    num_heads: int
    num_layers: int
    key_size: int
    mlp_hidden_size: int
    causal: bool
    pad: int | None
    """The id of PAD, which attention masks; None for a network without one."""
    categorical: bool
    """Whether the output is categorical: the column of the largest logit."""

    @staticmethod
    def of(model: ModelOp, token_order: Sequence[int]) -> HaikuNetwork:
        """The sizes of a uniform model whose tokens have new ids, in the order `token_order`."""
        attentions = [op for op in model.components if isinstance(op, AttentionOp)]
        mlps = [op for op in model.components if isinstance(op, MlpOp)]
        return HaikuNetwork(
            num_heads=len(attentions[0].heads) if attentions else 1,
            num_layers=len(attentions),
            key_size=attentions[0].heads[0].d_qk if attentions else 1,
            mlp_hidden_size=mlps[0].d_mlp if mlps else 1,
            causal=model.causal is not None,
            pad=list(token_order).index(model.pad_id),
            categorical=model.unembeds[0].decode.kind == "categorical",
        )


def haiku_params(
    model: ModelOp, residual_order: Sequence[int], token_order: Sequence[int]
) -> Params:
    """
    The parameters of a uniform model, by the names of Tracr's Haiku modules.

    Args:
        model: the model.
        residual_order: the direction of the model at each index of the parameters' stream.
        token_order: the id in the model of each id of the parameters.

    Raises:
        RaspcError: if JAX has no device.

    """
    find_devices()  # Raises an error with a remedy, before JAX raises one without.
    stream = np.array(residual_order)
    params: dict[str, dict[str, Any]] = {}
    for op in model.components:
        match op:
            case EmbedOp():
                rows = np.array(token_order)
                params["token_embed"] = {"embeddings": op.W_E.array[rows][:, stream]}
                params["pos_embed"] = {"embeddings": op.W_pos.array[:, stream]}
            case AttentionOp():
                for name, linear in _attention(op, stream, model).items():
                    params[f"transformer/layer_{op.layer_index}/attn/{name}"] = linear
            case MlpOp():
                name = f"transformer/layer_{op.layer_index}/mlp/linear"
                b_out = _bias(op.b_out, model.d_model, model)[stream]
                b_in = _bias(op.b_in, op.d_mlp, model)
                params[f"{name}_1"] = {"w": op.W_in.array[stream], "b": b_in}
                params[f"{name}_2"] = {"w": op.W_out.array[:, stream], "b": b_out}
            case _:
                pass
    unembed = model.unembeds[0]
    b_U = _bias(unembed.b_U, unembed.logits.type.n_out, model)
    params["unembed"] = {"w": unembed.matrix[stream], "b": b_U}
    return jax.tree.map(jnp.asarray, params)


def on_device(params: Mapping[str, Mapping[str, Any]]) -> Params:
    """Parameters as arrays of JAX in float32; raises a `RaspcError` if JAX has no device."""
    find_devices()
    return jax.tree.map(
        lambda w: jnp.asarray(w, jnp.float32), {name: dict(each) for name, each in params.items()}
    )


def _attention(
    op: AttentionOp, stream: np.ndarray[Any, Any], model: ModelOp
) -> dict[str, dict[str, Any]]:
    """The weights and biases of an attention, those of its heads concatenated."""
    found: dict[str, dict[str, Any]] = {}
    for name, letter in (("query", "Q"), ("key", "K"), ("value", "V")):
        matrices = [head.weights[f"W_{letter}"].array[stream] for head in op.heads]
        biases = [_bias(head.weights.get(f"b_{letter}"), head.d_qk, model) for head in op.heads]
        w, b = np.concatenate(matrices, axis=1), np.concatenate(biases)
        # Haiku's attention divides scores by the root of the key size.
        root = np.sqrt(op.heads[0].d_qk).astype(w.dtype) if letter == "Q" else w.dtype.type(1)
        found[name] = {"w": w * root, "b": b * root}
    w = np.concatenate([head.W_O.array[:, stream] for head in op.heads], axis=0)
    found["linear"] = {"w": w, "b": _bias(op.b_O, model.d_model, model)[stream]}
    return found


def _bias(bias: Any, size: int, model: ModelOp) -> np.ndarray[Any, Any]:
    return np.zeros(size, model.dtype) if bias is None else bias.array


@partial(jax.jit, static_argnums=0)
def forward(
    network: HaikuNetwork, params: Mapping[str, Mapping[str, jax.Array]], tokens: jax.Array
) -> CompiledTransformerModelOutput:
    """
    The activations and the output for tokens int [B, T], BOS first and PAD last.

    A pure function of the parameters, for JAX to transform.
    """
    with jax.default_matmul_precision("highest"):
        return _forward(network, params, tokens)


def _forward(
    network: HaikuNetwork, params: Mapping[str, Mapping[str, jax.Array]], tokens: jax.Array
) -> CompiledTransformerModelOutput:
    length = tokens.shape[1]
    positions = params["pos_embed"]["embeddings"][:length]
    embeddings = params["token_embed"]["embeddings"][tokens] + positions
    shown = jnp.ones_like(tokens, bool) if network.pad is None else tokens != network.pad
    visible = shown[:, None, None, :]
    if network.causal:
        visible = visible & jnp.tril(jnp.ones((length, length), bool))
    out = TransformerOutput([], [], [], embeddings, embeddings)

    def linear(name: str, x: jax.Array) -> jax.Array:
        return x @ params[name]["w"] + params[name]["b"]

    def add(added: jax.Array) -> None:
        out.output = out.output + added
        out.layer_outputs.append(added)
        out.residuals.append(out.output)

    for layer in range(network.num_layers):
        attention, mlp = f"transformer/layer_{layer}/attn", f"transformer/layer_{layer}/mlp"
        heads = (*tokens.shape, network.num_heads, network.key_size)
        queries, keys, values = (
            linear(f"{attention}/{name}", out.output).reshape(heads)
            for name in ("query", "key", "value")
        )
        scores = jnp.einsum("bqhd,bkhd->bhqk", queries, keys) / np.float32(
            np.sqrt(network.key_size)
        )
        scores = jnp.where(visible, scores, HIDDEN_SCORE)
        out.attn_logits.append(scores)
        read = jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(scores), values)
        add(linear(f"{attention}/linear", read.reshape(*tokens.shape, -1)))
        add(linear(f"{mlp}/linear_2", relu(linear(f"{mlp}/linear_1", out.output))))
    logits = linear("unembed", out.output)
    number = logits.squeeze(-1) if logits.shape[-1] == 1 else logits
    unembedded = logits.argmax(-1) if network.categorical else number
    return CompiledTransformerModelOutput(out, unembedded)
