"""
The forward pass of Tracr's modules in jax.numpy, on parameters with Haiku's names.

Queries, keys and values are linear maps to all heads, concatenated; scores are divided by the root
of the key size; a causal model masks later positions, and no other position is masked.
"""

from collections.abc import Mapping
from typing import Any

import jax
import jax.numpy as jnp


def forward(config: Any, params: Mapping[str, Mapping[str, Any]], tokens: Any) -> dict[str, Any]:
    """The residual streams, layer outputs and scores for tokens int [B, T]."""

    def linear(name: str, x: jax.Array) -> jax.Array:
        return x @ params[name]["w"] + params[name]["b"]

    def heads(x: jax.Array) -> jax.Array:
        return x.reshape(*x.shape[:2], config.num_heads, config.key_size)

    length = tokens.shape[1]
    x = params["token_embed"]["embeddings"][tokens] + params["pos_embed"]["embeddings"][:length]
    found: dict[str, Any] = {"residuals": [], "layer_outputs": [], "attn_logits": []}

    def write(added: jax.Array) -> None:
        nonlocal x
        x = x + added
        found["layer_outputs"].append(added)
        found["residuals"].append(x)

    for number in range(config.num_layers):
        layer = f"transformer/layer_{number}"
        query, key, value = (
            heads(linear(f"{layer}/attn/{n}", x)) for n in ("query", "key", "value")
        )
        logits = jnp.einsum("bthd,bThd->bhtT", query, key) / jnp.sqrt(config.key_size)
        if config.causal:
            logits = jnp.where(jnp.tril(jnp.ones((length, length))), logits, -1e30)
        attended = jnp.einsum("bhtT,bThd->bthd", jax.nn.softmax(logits), value)
        found["attn_logits"].append(logits)
        write(linear(f"{layer}/attn/linear", attended.reshape(*attended.shape[:2], -1)))
        hidden = config.activation_function(linear(f"{layer}/mlp/linear_1", x))
        write(linear(f"{layer}/mlp/linear_2", hidden))
    return found
