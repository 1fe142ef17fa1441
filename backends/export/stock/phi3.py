"""
A realised model as a Phi-3 checkpoint: names of weights, and the config.

A Phi-3 model computes as a Llama model does, with the weights of queries, keys and values in one
matrix, and those of the gate and its factor in another.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from raspc.backends.export.stock import llama
from raspc.backends.export.stock.weight_names import (
    Network,
    Tensors,
    has_mlp_biases,
)
from raspc.transformer_dialect.plain_architecture import has_attention_biases
from raspc.values import RaspcError

JOINED = {
    "self_attn.qkv_proj": ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"),
    "mlp.gate_up_proj": ("mlp.gate_proj", "mlp.up_proj"),
}
"""The weights of a layer that hold several of those of a Llama model, one below another."""

OF_LLAMA = ("attention_bias", "mlp_bias")
"""The fields of the config of a Llama model that that of a Phi-3 model lacks."""


def config(network: Network) -> dict[str, Any]:
    """
    The fields of `Phi3Config`.

    Raises:
        RaspcError: if the sizes of the heads do not add up to the width of the stream, or the model
            has biases.

    """
    width = network.model.d_model
    # A model without layers has no heads, and its class wants the width of one.
    head_size = network.d_head if network.attentions else width // network.n_heads
    if network.n_heads * head_size != width:
        raise RaspcError(
            f"{network.n_heads} heads of size {network.d_head} do not fill the stream of "
            f"{width} directions, as those of a Phi-3 model do",
            remedy="export it as llama, or export the model before it was realised",
        )
    if has_attention_biases(network.model) or has_mlp_biases(network):
        raise RaspcError(
            "a Phi-3 model has no biases, and the attention or the MLPs of this model have",
            remedy="run transformer-absorb-biases on the model, or export it as llama",
        )
    fields = llama.config(network)
    longest = fields["max_position_embeddings"]
    linear = fields["rope_parameters"]
    # The angles of each pair have a factor of their own here; a longer input has other factors.
    factors = [linear["factor"]] * (head_size // 2)
    factors_by_length = {"short_factor": factors, "long_factor": factors}
    return {
        **{name: value for name, value in fields.items() if name not in OF_LLAMA},
        "model_type": "phi3",
        "head_dim": head_size,
        "rope_parameters": {
            "rope_type": "longrope",
            "rope_theta": linear["rope_theta"],
            "original_max_position_embeddings": longest,
            **factors_by_length,
        },
        # The name of transformers 4, which takes these fields alone.
        "rope_scaling": {"type": "longrope", **factors_by_length},
        "original_max_position_embeddings": longest,
        "sliding_window": None,
        "resid_pdrop": 0.0,
        "embd_pdrop": 0.0,
    }


def tensors(network: Network, head: str) -> Tensors:
    """The weights by the names of `Phi3ForCausalLM` or `Phi3ForTokenClassification`."""
    found = llama.tensors(network, head)
    for i in range(len(network.layers)):
        for name, parts in JOINED.items():
            rows = [found.pop(f"model.layers.{i}.{part}.weight") for part in parts]
            found[f"model.layers.{i}.{name}.weight"] = np.concatenate(rows)
    return found
