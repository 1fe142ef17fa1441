"""A realised model as a GPT-2 checkpoint: names of weights, and the config."""

from __future__ import annotations

from typing import Any

import numpy as np

from raspc.backends.export.stock.weight_names import (
    Network,
    Tensors,
    add_norm,
    add_unembedding,
    bias_of,
    joined,
    joined_bias,
)


def config(network: Network) -> dict[str, Any]:
    """The fields of `GPT2Config`."""
    length = network.model.max_length + 1
    return {
        "model_type": "gpt2",
        "n_embd": network.model.d_model,
        "n_inner": network.d_mlp,
        "n_layer": len(network.attentions),
        "n_head": network.n_heads,
        "n_positions": length,
        "activation_function": "gelu_new",
        "layer_norm_epsilon": network.norms["final_norm"].epsilon,
        "resid_pdrop": 0.0,
        "embd_pdrop": 0.0,
        "attn_pdrop": 0.0,
        "scale_attn_weights": True,
        "tie_word_embeddings": network.is_tied,
    }


def tensors(network: Network, head: str) -> Tensors:
    """The weights by the names of `GPT2LMHeadModel` or `GPT2ForTokenClassification`."""
    width, dtype = network.model.d_model, network.embed.W_E.array.dtype
    found: Tensors = {
        "transformer.wte.weight": network.embed.W_E.array,
        "transformer.wpe.weight": network.embed.W_pos.array,
    }
    for i, (attention, mlp, attn_norm, mlp_norm) in enumerate(network.layers):
        layer = f"transformer.h.{i}"
        add_norm(found, f"{layer}.ln_1", attn_norm, shift=True)
        add_norm(found, f"{layer}.ln_2", mlp_norm, shift=True)
        # `Conv1D` stores [inputs, outputs].
        projections = [joined(attention, f"W_{letter}") for letter in "QKV"]
        found[f"{layer}.attn.c_attn.weight"] = np.concatenate(projections, axis=1)
        biases = [joined_bias(attention, f"b_{letter}") for letter in "QKV"]
        found[f"{layer}.attn.c_attn.bias"] = np.concatenate(biases)
        found[f"{layer}.attn.c_proj.weight"] = joined(attention, "W_O")
        found[f"{layer}.attn.c_proj.bias"] = bias_of(attention, "b_O", width, dtype)
        found[f"{layer}.mlp.c_fc.weight"] = mlp.W_in.array
        found[f"{layer}.mlp.c_fc.bias"] = bias_of(mlp, "b_in", mlp.d_mlp, dtype)
        found[f"{layer}.mlp.c_proj.weight"] = mlp.W_out.array
        found[f"{layer}.mlp.c_proj.bias"] = bias_of(mlp, "b_out", width, dtype)
    add_norm(found, "transformer.ln_f", network.norms["final_norm"], shift=True)
    is_next_token = head == "causal-lm"
    name = "lm_head" if is_next_token else "classifier"
    add_unembedding(found, name, network.unembed, bias=not is_next_token)
    return found
