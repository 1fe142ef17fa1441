"""
A transformer compiled by raspc, as an Equinox module.

    model = load("reverse-equinox")
    model.answer([["a", "b", "c"]])                  # [["c", "b", "a"]]
    (logits,) = model(ids)                           # ids [B, T]: BOS first, PAD last
    model.run(ids).residuals["layer0/attn"]          # [B, T, d_model]

The weights are the leaves of the module, so `eqx.filter_jit`, `eqx.filter_grad` and `jax.vmap`
work as usual. This file needs equinox and jax, and raspc_vocabulary.py beside it.
"""

# pyright: reportMissingImports=false

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import equinox as eqx
import jax
import jax.numpy as jnp

from raspc.backends.export.standalone.raspc_vocabulary import Vocabulary, check_length, home_of


class Run(NamedTuple):
    """The logits and residual streams of a model for a batch."""

    logits: tuple[jax.Array, ...]
    """The logits [B, T, n_out] of each output."""

    residuals: dict[str, jax.Array]
    """The residual stream [B, T, d_model] after `embed`, `layer0/attn`, `layer0/mlp`, ..."""


def _affine(x: jax.Array, weight: jax.Array, bias: jax.Array | None) -> jax.Array:
    return x @ weight if bias is None else x @ weight + bias


class Head(eqx.Module):
    """An attention head, without scaling of scores: the queries' weights include the scale."""

    W_Q: jax.Array
    W_K: jax.Array
    W_V: jax.Array
    W_O: jax.Array
    b_Q: jax.Array | None
    b_K: jax.Array | None
    b_V: jax.Array | None

    def __init__(self, d_model: int, d_qk: int, d_v: int, dtype: Any, biases: Iterable[str] = ()):
        self.W_Q = jnp.zeros((d_model, d_qk), dtype)
        self.W_K = jnp.zeros((d_model, d_qk), dtype)
        self.W_V = jnp.zeros((d_model, d_v), dtype)
        self.W_O = jnp.zeros((d_v, d_model), dtype)
        self.b_Q = jnp.zeros(d_qk, dtype) if "b_Q" in biases else None
        self.b_K = jnp.zeros(d_qk, dtype) if "b_K" in biases else None
        self.b_V = jnp.zeros(d_v, dtype) if "b_V" in biases else None

    def __call__(self, x: jax.Array, visible: jax.Array) -> jax.Array:
        """The output of the head for the stream x [B, T, d_model] and a mask bool [B, T, T]."""
        queries, keys, values = (
            _affine(x, self.W_Q, self.b_Q),
            _affine(x, self.W_K, self.b_K),
            _affine(x, self.W_V, self.b_V),
        )
        scores = queries @ keys.swapaxes(-1, -2)
        scores = jnp.where(visible, scores, -1e30)
        powers = jnp.exp(scores - scores.max(axis=-1, keepdims=True))
        # The division comes last, as the certificate of the model takes for granted.
        return (powers @ values) / powers.sum(axis=-1, keepdims=True) @ self.W_O


class Mlp(eqx.Module):
    """The neurons of a layer."""

    W_in: jax.Array
    b_in: jax.Array
    W_out: jax.Array
    b_out: jax.Array

    def __init__(self, d_model: int, d_mlp: int, dtype: Any):
        self.W_in = jnp.zeros((d_model, d_mlp), dtype)
        self.b_in = jnp.zeros(d_mlp, dtype)
        self.W_out = jnp.zeros((d_mlp, d_model), dtype)
        self.b_out = jnp.zeros(d_model, dtype)

    def __call__(self, x: jax.Array) -> jax.Array:
        """The output of the neurons for the stream x [B, T, d_model]."""
        return jax.nn.relu(x @ self.W_in + self.b_in) @ self.W_out + self.b_out


class Layer(eqx.Module):
    """A layer: the heads of its attention and its MLP, each None if absent."""

    heads: list[Head] | None
    b_O: jax.Array | None
    mlp: Mlp | None

    def __init__(self, d_model: int, layer: dict[str, Any], dtype: Any):
        heads, neurons = layer["heads"], layer["neurons"]
        self.heads = None
        if heads is not None:
            self.heads = [
                Head(d_model, head["d_qk"], head["d_v"], dtype, head.get("biases", ()))
                for head in heads
            ]
        self.b_O = jnp.zeros(d_model, dtype) if layer.get("b_O", False) else None
        self.mlp = None if neurons is None else Mlp(d_model, len(neurons), dtype)


class Unembed(eqx.Module):
    """The logits of one output."""

    W_U: jax.Array
    b_U: jax.Array

    def __init__(self, d_model: int, n_out: int, dtype: Any):
        self.W_U = jnp.zeros((d_model, n_out), dtype)
        self.b_U = jnp.zeros(n_out, dtype)


class RaspcTransformer(eqx.Module):
    """The transformer of a description, the contents of config.json."""

    W_E: jax.Array
    W_pos: jax.Array
    layers: list[Layer]
    unembed: list[Unembed]
    vocabulary: Vocabulary = eqx.field(static=True)
    causal: bool = eqx.field(static=True)

    def __init__(self, config: dict[str, Any]):
        d_model, dtype = config["d_model"], config["dtype"]
        self.vocabulary = Vocabulary(config)
        self.causal = config["causal"]
        self.W_E = jnp.zeros((len(config["tokens"]), d_model), dtype)
        self.W_pos = jnp.zeros((config["max_seq_len"] + 1, d_model), dtype)
        self.layers = [Layer(d_model, layer, dtype) for layer in config["layers"]]
        self.unembed = [
            Unembed(d_model, self.vocabulary.columns(output), dtype)
            for output in range(len(config["outputs"]))
        ]

    def __call__(self, ids: jax.Array) -> tuple[jax.Array, ...]:
        """The logits [B, T, n_out] of each output for ids [B, T], BOS first and PAD last."""
        return self.run(ids).logits

    def run(self, ids: jax.Array) -> Run:
        """The logits, and the residual stream after every half-layer, for ids [B, T]."""
        with jax.default_matmul_precision("highest"):
            return self._run(ids)

    def _run(self, ids: jax.Array) -> Run:
        length = ids.shape[1]
        check_length(length, self.W_pos.shape[0])
        visible = (ids != self.vocabulary.pad)[:, None, :]
        if self.causal:
            visible = visible & jnp.tril(jnp.ones((length, length), bool))
        x = self.W_E[ids] + self.W_pos[:length]
        residuals = {"embed": x}
        for number, layer in enumerate(self.layers):
            if layer.heads is not None:
                added = sum((head(x, visible) for head in layer.heads), jnp.zeros_like(x))
                x = x + (added if layer.b_O is None else added + layer.b_O)
                residuals[f"layer{number}/attn"] = x
            if layer.mlp is not None:
                x = x + layer.mlp(x)
                residuals[f"layer{number}/mlp"] = x
        return Run(tuple(x @ output.W_U + output.b_U for output in self.unembed), residuals)

    def choose(self, logits: Iterable[jax.Array]) -> list[jax.Array]:
        """The index int [B, T] of the decoded value in the values of each output."""
        choices: list[jax.Array] = []
        for output, each in enumerate(logits):
            midpoints = self.vocabulary.midpoints(output)
            if midpoints is None:
                choices.append(each.argmax(-1))
            else:
                choices.append(jnp.searchsorted(jnp.array(midpoints, each.dtype), each[..., 0]))
        return choices

    def answer(self, sequences: Iterable[Iterable[Any]]) -> Any:
        """The output values of the model for token sequences without BOS; see `decode`."""
        rows, lengths = self.vocabulary.encode(sequences)
        choices = self.choose(eqx.filter_jit(self)(jnp.array(rows)))
        return self.vocabulary.decode([choice.tolist() for choice in choices], lengths)


def load(folder: str | Path | None = None) -> RaspcTransformer:
    """The model in a folder; by default, in the folder of this file."""
    folder = home_of(__file__, __name__) if folder is None else Path(folder)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    with jax.enable_x64(config["dtype"] == "float64"):
        return eqx.tree_deserialise_leaves(folder / "model.eqx", RaspcTransformer(config))
