"""
A realised model as a GPT-NeoX checkpoint: names of weights, and the config.

A GPT-NeoX model has the norms and neurons of GPT-2 or BERT and the positions of Llama. Its MLPs
read the stream after the attention of their layer: `use_parallel_residual` is false.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from raspc.backends.export.stock.weight_names import (
    Array,
    Network,
    Tensors,
    add_norm,
    add_unembedding,
    bias_of,
    joined,
    transposed,
)
from raspc.transformer_dialect import AttentionOp
from raspc.values import RaspcError


def config(network: Network) -> dict[str, Any]:
    """
    The fields of `GPTNeoXConfig`.

    Raises:
        RaspcError: if the model has no attention: nothing in it tells it from a GPT-2 model.

    """
    rotary = network.attentions[0].rotary if network.attentions else None
    if rotary is None:
        raise RaspcError(
            "a GPT-NeoX model has rotary positions, and this model has no attention with them",
            remedy="export it as gpt2",
        )
    base, factor = rotary.base.value.data, rotary.factor.value.data
    return {
        "model_type": "gpt_neox",
        "hidden_size": network.model.d_model,
        "intermediate_size": network.d_mlp,
        "num_hidden_layers": len(network.attentions),
        "num_attention_heads": network.n_heads,
        "hidden_act": "gelu",
        "hidden_dropout": 0.0,
        "attention_dropout": 0.0,
        "max_position_embeddings": network.model.max_length + 1,
        "layer_norm_eps": network.norms["final_norm"].epsilon,
        "use_parallel_residual": False,
        "rope_parameters": {
            "rope_type": "linear",
            "factor": factor,
            "rope_theta": base,
            "partial_rotary_factor": 1.0,
        },
        # The names of transformers 4.
        "rope_scaling": {"rope_type": "linear", "factor": factor},
        "rotary_emb_base": base,
        "rotary_pct": 1.0,
        # Loaders of other libraries read the biases, which are zeros in a model without them.
        "attention_bias": True,
        "tie_word_embeddings": network.is_tied,
    }


def tensors(network: Network, head: str) -> Tensors:
    """The weights by the names of `GPTNeoXForCausalLM` or `GPTNeoXForTokenClassification`."""
    width, dtype = network.model.d_model, network.embed.W_E.array.dtype
    found: Tensors = {"gpt_neox.embed_in.weight": network.embed.W_E.array}
    for i, (attention, mlp, attn_norm, mlp_norm) in enumerate(network.layers):
        layer = f"gpt_neox.layers.{i}"
        add_norm(found, f"{layer}.input_layernorm", attn_norm, shift=True)
        add_norm(found, f"{layer}.post_attention_layernorm", mlp_norm, shift=True)
        found[f"{layer}.attention.query_key_value.weight"] = transposed(_by_heads(attention, "W"))
        found[f"{layer}.attention.dense.weight"] = transposed(joined(attention, "W_O"))
        found[f"{layer}.attention.query_key_value.bias"] = _by_heads(attention, "b")
        found[f"{layer}.attention.dense.bias"] = bias_of(attention, "b_O", width, dtype)
        found[f"{layer}.mlp.dense_h_to_4h.weight"] = transposed(mlp.W_in.array)
        found[f"{layer}.mlp.dense_h_to_4h.bias"] = bias_of(mlp, "b_in", mlp.d_mlp, dtype)
        found[f"{layer}.mlp.dense_4h_to_h.weight"] = transposed(mlp.W_out.array)
        found[f"{layer}.mlp.dense_4h_to_h.bias"] = bias_of(mlp, "b_out", width, dtype)
    add_norm(found, "gpt_neox.final_layer_norm", network.norms["final_norm"], shift=True)
    is_next_token = head == "causal-lm"
    # `lm_head` in the class of transformers 5, which loads this name of published checkpoints too.
    name = "embed_out" if is_next_token else "classifier"
    add_unembedding(found, name, network.unembed, bias=not is_next_token)
    return found


def _by_heads(attention: AttentionOp, kind: str) -> Array:
    """The weights "W" [d, n], or biases "b" [n], of queries, keys and values, head by head."""
    parts: list[Array] = []
    for head in attention.heads:
        for letter in "QKV":
            weight = head.weights[f"W_{letter}"].array
            size, dtype = weight.shape[1], weight.dtype
            parts.append(weight if kind == "W" else bias_of(head, f"b_{letter}", size, dtype))
    return np.concatenate(parts, axis=-1)
