"""A realised model as a Llama checkpoint: names of weights, and the config."""

from __future__ import annotations

from typing import Any

import numpy as np

from raspc.backends.export.stock.weight_names import (
    Network,
    Tensors,
    add_norm,
    add_unembedding,
    bias_of,
    has_mlp_biases,
    joined,
    joined_bias,
    transposed,
)
from raspc.transformer_dialect import RotaryAttr
from raspc.transformer_dialect.plain_architecture import has_attention_biases


def config(network: Network) -> dict[str, Any]:
    """The fields of `LlamaConfig`."""
    rotary = network.attentions[0].rotary if network.attentions else RotaryAttr.of(10000.0)
    assert rotary is not None
    base, factor = rotary.base.value.data, rotary.factor.value.data
    return {
        "model_type": "llama",
        "hidden_size": network.model.d_model,
        "intermediate_size": network.d_mlp,
        "num_hidden_layers": len(network.attentions),
        "num_attention_heads": network.n_heads,
        "num_key_value_heads": network.n_heads,
        "head_dim": network.d_head,
        "hidden_act": "silu",
        "max_position_embeddings": network.model.max_length + 1,
        "rms_norm_eps": network.norms["final_norm"].epsilon,
        "rope_parameters": {"rope_type": "linear", "factor": factor, "rope_theta": base},
        # The names of transformers 4, and of tools that read its configs.
        "rope_scaling": {"rope_type": "linear", "factor": factor, "rope_theta": base},
        "rope_theta": base,
        "attention_bias": has_attention_biases(network.model),
        "mlp_bias": has_mlp_biases(network),
        "tie_word_embeddings": network.is_tied,
    }


def tensors(network: Network, head: str) -> Tensors:
    """The weights by the names of `LlamaForCausalLM` or `LlamaForTokenClassification`."""
    width, dtype = network.model.d_model, network.embed.W_E.array.dtype
    found: Tensors = {"model.embed_tokens.weight": network.embed.W_E.array}
    for i, (attention, mlp, attn_norm, mlp_norm) in enumerate(network.layers):
        layer = f"model.layers.{i}"
        add_norm(found, f"{layer}.input_layernorm", attn_norm, shift=False)
        add_norm(found, f"{layer}.post_attention_layernorm", mlp_norm, shift=False)
        for letter in "QKVO":
            name = f"{layer}.self_attn.{letter.lower()}_proj"
            found[f"{name}.weight"] = transposed(joined(attention, f"W_{letter}"))
            if has_attention_biases(network.model):
                is_output = letter == "O"
                found[f"{name}.bias"] = (
                    bias_of(attention, "b_O", width, dtype)
                    if is_output
                    else joined_bias(attention, f"b_{letter}")
                )
        assert mlp.W_up is not None
        for name, weight in (("gate", mlp.W_in), ("up", mlp.W_up), ("down", mlp.W_out)):
            found[f"{layer}.mlp.{name}_proj.weight"] = transposed(weight.array)
        if has_mlp_biases(network):
            found[f"{layer}.mlp.gate_proj.bias"] = bias_of(mlp, "b_in", mlp.d_mlp, dtype)
            found[f"{layer}.mlp.up_proj.bias"] = np.zeros(mlp.d_mlp, dtype)
            found[f"{layer}.mlp.down_proj.bias"] = bias_of(mlp, "b_out", width, dtype)
    add_norm(found, "model.norm", network.norms["final_norm"], shift=False)
    is_next_token = head == "causal-lm"
    name = "lm_head" if is_next_token else "score"
    add_unembedding(found, name, network.unembed, bias=not is_next_token)
    return found
