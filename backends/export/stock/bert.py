"""A realised model as a BERT checkpoint: names of weights, and the config."""

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
    transposed,
)

SEGMENTS = 2
"""The number of types of tokens, as in every BERT; their embeddings are zeros."""


def config(network: Network) -> dict[str, Any]:
    """The fields of `BertConfig`."""
    return {
        "model_type": "bert",
        "hidden_size": network.model.d_model,
        "intermediate_size": network.d_mlp,
        "num_hidden_layers": len(network.attentions),
        "num_attention_heads": network.n_heads,
        "hidden_act": "gelu",
        "hidden_dropout_prob": 0.0,
        "attention_probs_dropout_prob": 0.0,
        "max_position_embeddings": network.model.max_length + 1,
        "type_vocab_size": SEGMENTS,
        "layer_norm_eps": network.norms["embed_norm"].epsilon,
        "tie_word_embeddings": False,
    }


def tensors(network: Network, head: str) -> Tensors:
    """The weights by the names of `BertForTokenClassification`."""
    width, dtype = network.model.d_model, network.embed.W_E.array.dtype
    found: Tensors = {
        "bert.embeddings.word_embeddings.weight": network.embed.W_E.array,
        "bert.embeddings.position_embeddings.weight": network.embed.W_pos.array,
        "bert.embeddings.token_type_embeddings.weight": np.zeros((SEGMENTS, width), dtype),
    }
    add_norm(found, "bert.embeddings.LayerNorm", network.norms["embed_norm"], shift=True)
    for i, (attention, mlp, attn_norm, mlp_norm) in enumerate(network.layers):
        layer = f"bert.encoder.layer.{i}"
        for name, letter in (("query", "Q"), ("key", "K"), ("value", "V")):
            linear = f"{layer}.attention.self.{name}"
            found[f"{linear}.weight"] = transposed(joined(attention, f"W_{letter}"))
            found[f"{linear}.bias"] = joined_bias(attention, f"b_{letter}")
        output = f"{layer}.attention.output.dense"
        found[f"{output}.weight"] = transposed(joined(attention, "W_O"))
        found[f"{output}.bias"] = bias_of(attention, "b_O", width, dtype)
        add_norm(found, f"{layer}.attention.output.LayerNorm", attn_norm, shift=True)
        found[f"{layer}.intermediate.dense.weight"] = transposed(mlp.W_in.array)
        found[f"{layer}.intermediate.dense.bias"] = bias_of(mlp, "b_in", mlp.d_mlp, dtype)
        found[f"{layer}.output.dense.weight"] = transposed(mlp.W_out.array)
        found[f"{layer}.output.dense.bias"] = bias_of(mlp, "b_out", width, dtype)
        add_norm(found, f"{layer}.output.LayerNorm", mlp_norm, shift=True)
    add_unembedding(found, "classifier", network.unembed, bias=True)
    return found
