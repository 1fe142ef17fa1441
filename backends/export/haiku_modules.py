"""
Transformers as Haiku modules, whose parameters have the names of `haiku_parameters`.

    def run(tokens):
        return compiled_model(network, params)(tokens)

    hk.without_apply_rng(hk.transform(run)).apply(params, tokens)

The modules have the arguments and results of Tracr's, for code that builds transformers of its own
from the parameters of a compiled model. Shapes: B sequences, T positions, D directions, H heads.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import haiku as hk  # pyright: ignore[reportMissingImports]
import jax
import jax.numpy as jnp
import numpy as np
from haiku.experimental import name_scope  # pyright: ignore[reportMissingImports]

from raspc.backends.export.haiku_parameters import (
    HIDDEN_SCORE,
    CompiledTransformerModelOutput,
    HaikuNetwork,
    TransformerOutput,
)

Array = jax.Array


class AttentionOutput(NamedTuple):
    """The result of an attention."""

    out: Array
    """[..., T', D]"""
    logits: Array
    """The scores before the mask's keys are hidden: [..., H, T', T]."""


class MultiHeadAttention(hk.Module):
    """An attention with parameters `query`, `key`, `value` and `linear`."""

    def __init__(
        self,
        num_heads: int,
        key_size: int,
        w_init_scale: float | None = None,
        *,
        w_init: Any = None,
        value_size: int | None = None,
        model_size: int | None = None,
        name: str | None = None,
    ):
        """
        num_heads, key_size: the number of heads, and the dimensions of a query and a key.
        w_init, w_init_scale: the initializer of weights, or the scale of a variance scaling.
        value_size: the dimensions of a value; by default those of a key.
        model_size: the dimensions of the result; by default those of all keys together.
        """
        super().__init__(name=name)
        if (w_init is None) == (w_init_scale is None):
            raise ValueError("give a weight initializer, either w_init or w_init_scale")
        self.num_heads = num_heads
        self.key_size = key_size
        self.value_size = value_size or key_size
        self.model_size = model_size or key_size * num_heads
        if w_init_scale is not None:
            w_init = hk.initializers.VarianceScaling(w_init_scale)
        self.w_init = w_init

    def __call__(
        self, query: Array, key: Array, value: Array, mask: Array | None = None
    ) -> AttentionOutput:
        """
        The mean of values by the softmax of scores, for queries [..., T', D], keys [..., T, D].

        mask: [..., 1 or H, T', T], zero for the keys that a query does not see.
        """
        queries = self._heads(query, self.key_size, "query")
        keys = self._heads(key, self.key_size, "key")
        values = self._heads(value, self.value_size, "value")
        scale = np.sqrt(self.key_size).astype(queries.dtype)
        logits = jnp.einsum("...qhd,...khd->...hqk", queries, keys) / scale
        if mask is not None:
            if mask.ndim != logits.ndim:
                raise ValueError(f"the mask has {mask.ndim} dimensions, and scores {logits.ndim}")
            logits = jnp.where(mask, logits, HIDDEN_SCORE)
        read = jnp.einsum("...hqk,...khd->...qhd", jax.nn.softmax(logits), values)
        joined = read.reshape(*read.shape[:-2], self.num_heads * self.value_size)
        return AttentionOutput(hk.Linear(self.model_size, w_init=self.w_init)(joined), logits)

    @hk.transparent
    def _heads(self, x: Array, size: int, name: str) -> Array:
        projected = hk.Linear(self.num_heads * size, w_init=self.w_init, name=name)(x)
        return projected.reshape(*x.shape[:-1], self.num_heads, size)


class CompressedTransformer(hk.Module):
    """A stack of layers, whose stream may be a linear compression of the full one."""

    def __init__(self, config: Any, name: str | None = None):
        """config: a `TransformerConfig`, with the sizes of the network."""
        super().__init__(name=name)
        self.config = config

    def __call__(
        self,
        embeddings: Array,
        mask: Array,
        *,
        use_dropout: bool = True,
        embedding_size: int | None = None,
        unembed_at_every_layer: bool = False,
    ) -> TransformerOutput:
        """
        The activations for embeddings [B, T, D].

        mask: [B, T], zero for positions that no query sees.
        use_dropout: whether to drop activations at the rate of the config.
        embedding_size: the dimensions of the compressed stream; the parameter `w_emb`
            [embedding_size, D] compresses and expands. None leaves the stream as it is.
        unembed_at_every_layer: whether a layer reads the expanded stream.
        """
        config, (_, length, width) = self.config, embeddings.shape
        seen = jnp.broadcast_to(mask[:, None, None, :], (len(mask), 1, length, mask.shape[-1]))
        if config.causal:
            seen = seen * np.tri(length)
        compress, expand = self._compression(embedding_size, width)
        within = embedding_size is not None and not unembed_at_every_layer
        inner = embedding_size if within and embedding_size is not None else width
        read, write = (_same, _same) if within else (expand, compress)
        shown = expand if within else _same
        rate = config.dropout_rate if use_dropout else 0.0
        init = hk.initializers.VarianceScaling(2 / config.num_layers)
        found = TransformerOutput([], [], [], compress(embeddings), embeddings)

        def add(added: Array) -> None:
            if rate > 0:
                added = hk.dropout(hk.next_rng_key(), rate, added)
            found.layer_outputs.append(shown(added))
            found.output = found.output + write(added)
            found.residuals.append(found.output)

        for layer in range(config.num_layers):
            with name_scope(f"layer_{layer}"):
                x = self._normalized(read(found.output))
                attention = MultiHeadAttention(
                    config.num_heads, config.key_size, w_init=init, model_size=inner, name="attn"
                )(x, x, x, mask=seen)
                found.attn_logits.append(attention.logits)
                add(attention.out)
                with name_scope("mlp"):
                    x = self._normalized(read(found.output))
                    hidden = hk.Linear(config.mlp_hidden_size, w_init=init, name="linear_1")(x)
                    add(
                        hk.Linear(inner, w_init=init, name="linear_2")(
                            config.activation_function(hidden)
                        )
                    )
        found.output = self._normalized(expand(found.output))
        return found

    @hk.transparent
    def _compression(
        self, size: int | None, width: int
    ) -> tuple[Callable[[Array], Array], Callable[[Array], Array]]:
        """The functions to and from the compressed stream."""
        if size is None:
            return _same, _same
        init = hk.initializers.RandomNormal()
        w_emb = hk.get_parameter("w_emb", (size, width), init=init)
        return lambda x: x @ w_emb.T, lambda x: x @ w_emb

    @hk.transparent
    def _normalized(self, x: Array) -> Array:
        if not self.config.layer_norm:
            return x
        return hk.LayerNorm(axis=-1, create_scale=True, create_offset=True)(x)


class Transformer(CompressedTransformer):
    """A stack of layers."""

    def __call__(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, embeddings: Array, mask: Array, *, use_dropout: bool = True
    ) -> TransformerOutput:
        """The activations for embeddings [B, T, D]; see `CompressedTransformer`."""
        return super().__call__(embeddings, mask, use_dropout=use_dropout)


@dataclass
class CompiledTransformerModel(hk.Module):
    """A network from token ids to results: embeddings, a stack of layers, and an unembedding."""

    transformer: Any
    token_embed: Callable[..., Array]
    position_embed: Callable[..., Array]
    unembed: Callable[..., Array]
    """A function of the stream and the keyword `use_unembed_argmax`."""
    use_unembed_argmax: bool
    """Whether the result is the column of the largest logit."""
    pad_token: int | None = None
    """The id of the token that no position sees."""

    def embed(self, tokens: Array) -> Array:
        """The embedding [B, T, D] of ids [B, T]."""
        return self.token_embed(tokens) + self.position_embed(jnp.indices(tokens.shape)[-1])

    def __call__(self, tokens: Array, use_dropout: bool = True) -> CompiledTransformerModelOutput:
        """The activations and the result for ids [B, T]."""
        mask = jnp.ones_like(tokens) if self.pad_token is None else tokens != self.pad_token
        activations = self.transformer(self.embed(tokens), mask, use_dropout=use_dropout)
        unembedded = self.unembed(activations.output, use_unembed_argmax=self.use_unembed_argmax)
        return CompiledTransformerModelOutput(activations, unembedded)


def compiled_model(
    network: HaikuNetwork, params: Mapping[str, Mapping[str, Array]], config: Any
) -> CompiledTransformerModel:
    """
    The module of a compiled model, within a Haiku transform.

    network, params: the sizes and the parameters of the model; the embeddings and the unembedding
        are constants of the module.
    config: the `TransformerConfig` of the layers.
    """
    token, position, out = (params[name] for name in ("token_embed", "pos_embed", "unembed"))

    def unembed(x: Array, use_unembed_argmax: bool) -> Array:
        logits = x @ out["w"] + out["b"]
        if use_unembed_argmax:
            return jnp.argmax(logits, axis=-1)
        return logits.squeeze(-1) if logits.shape[-1] == 1 else logits

    return CompiledTransformerModel(
        Transformer(config, name="transformer"),
        hk.Embed(embedding_matrix=token["embeddings"], name="token_embed"),
        hk.Embed(embedding_matrix=position["embeddings"], name="pos_embed"),
        unembed,
        use_unembed_argmax=network.categorical,
        pad_token=network.pad,
    )


def within_transform() -> bool:
    """Whether the code runs within a Haiku transform."""
    try:
        hk.running_init()
    except ValueError:
        return False
    return True


def _same(x: Array) -> Array:
    return x


__all__ = [
    "AttentionOutput",
    "CompiledTransformerModel",
    "CompressedTransformer",
    "MultiHeadAttention",
    "Transformer",
    "compiled_model",
    "within_transform",
]
