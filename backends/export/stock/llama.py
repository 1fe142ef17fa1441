"""A realised model as a Llama checkpoint: names of weights, and the config."""

from __future__ import annotations

from typing import Any

from raspc.backends.export.stock.weight_names import (
    Network,
    Tensors,
    add_norm,
    add_unembedding,
    joined,
    transposed,
)
from raspc.transformer_dialect import RotaryAttr


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
        "attention_bias": False,
        "mlp_bias": False,
        "tie_word_embeddings": network.is_tied,
    }


def tensors(network: Network, head: str) -> Tensors:
    """The weights by the names of `LlamaForCausalLM` or `LlamaForTokenClassification`."""
    found: Tensors = {"model.embed_tokens.weight": network.embed.W_E.array}
    for i, (attention, mlp, attn_norm, mlp_norm) in enumerate(network.layers):
        layer = f"model.layers.{i}"
        add_norm(found, f"{layer}.input_layernorm", attn_norm, shift=False)
        add_norm(found, f"{layer}.post_attention_layernorm", mlp_norm, shift=False)
        for letter in "QKVO":
            name = f"{layer}.self_attn.{letter.lower()}_proj.weight"
            found[name] = transposed(joined(attention, f"W_{letter}"))
        assert mlp.W_up is not None
        for name, weight in (("gate", mlp.W_in), ("up", mlp.W_up), ("down", mlp.W_out)):
            found[f"{layer}.mlp.{name}_proj.weight"] = transposed(weight.array)
    add_norm(found, "model.norm", network.norms["final_norm"], shift=False)
    is_next_token = head == "causal-lm"
    name = "lm_head" if is_next_token else "score"
    add_unembedding(found, name, network.unembed, bias=not is_next_token)
    return found
