"""
The export to TransformerLens: a folder of the weights of a HookedTransformer, and code to load it.

    reverse/
      model.safetensors     "embed.W_E", "blocks.0.attn.W_Q" [n_heads, d_model, d_head], ...
      config.json           the description of `model_description`, and the arguments of
                            HookedTransformerConfig under the key `hooked_transformer`
      truth.json            the ground truth, of the schema of docs/truth.md
      README.md             the model card of `model_card`
      tokenizer.json, tokenizer_config.json
                            the tokenizer of `tokenizer_files`, if one can be right
      raspc_lens.py         `load()` returns a HookedTransformer (TransformerLens 2 and 3) or a
                            TransformerBridge (from 4), whose attention masks PAD
      raspc_vocabulary.py   tokens to ids, choices to values
      __init__.py           the folder as a package, beside other such folders

The network has no layer norm, its activation is ReLU, its scores are not scaled, and absent biases
are zeros. The logits of several outputs are concatenated. Attention divides before it sums, so that
its arithmetic is another one than the runners'; config.json says whether the model is proved in it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save

from raspc.backends.export.example_run import example_of
from raspc.backends.export.folder_documents import write_documents
from raspc.backends.export.model_card import CardFormat
from raspc.backends.export.model_description import describe
from raspc.backends.export.model_facts import ModelFacts
from raspc.backends.export.optional_libraries import require
from raspc.backends.export.output_folder import copy_code, new_folder, write_config
from raspc.transformer_dialect.attention_ops import AttentionOp
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.ops import EmbedOp, MlpOp

Array = np.ndarray[Any, Any]


def export(model: ModelOp, path: Path, facts: ModelFacts) -> None:
    """Write the folder of a uniform model; raises as `export_formats.export`."""
    require("transformer_lens", "transformer-lens")
    described = describe(model, "divide-then-sum", facts.proved_in)
    described["hooked_transformer"] = hooked_config(model)
    with new_folder(path) as folder:
        (folder / "model.safetensors").write_bytes(save(state_dict(model)))
        write_config(folder, described)
        write_documents(folder, model, facts, _card(model, described["arithmetic"]))
        copy_code(folder, "raspc_lens", "raspc_vocabulary")


def _card(model: ModelOp, arithmetic: str) -> CardFormat:
    """The lines of the model card of this format."""
    example = example_of(model)
    return CardFormat(
        "transformer_lens",
        loading="import raspc_lens\n\n"
        'lens = raspc_lens.load(".")\n'
        f"ids, lengths = lens.encode([{example.tokens}])\n"
        "logits, cache = lens.model.run_with_cache(ids)\n"
        f"print(lens.answer([{example.tokens}]))  # {example.answer}",
        attention="Attention is that of TransformerLens, which divides before it sums. Layers have "
        "one size, padded with zeros.",
        arithmetic=arithmetic,
        files={
            "model.safetensors": "the weights, by the names of TransformerLens",
            "raspc_lens.py": "the loader of a HookedTransformer, or of a TransformerBridge",
            "raspc_vocabulary.py": "tokens to ids, choices to values",
            "__init__.py": "the folder as a package: "
            '`importlib.import_module("FOLDER").load()` from the folder above',
        },
    )


def hooked_config(model: ModelOp) -> dict[str, Any]:
    """The arguments of HookedTransformerConfig for a uniform model."""
    attentions = [op for op in model.components if isinstance(op, AttentionOp)]
    mlps = [op for op in model.components if isinstance(op, MlpOp)]
    heads = list(attentions[0].heads) if attentions else []
    return {
        "n_layers": len(attentions),
        "d_model": model.d_model,
        "n_ctx": model.max_length + 1,
        "d_head": heads[0].d_qk if heads else 1,
        "n_heads": len(heads) or 1,
        "d_mlp": mlps[0].d_mlp if mlps else 1,
        "d_vocab": len(model.tokens.data),
        "d_vocab_out": sum(unembed.logits.type.n_out for unembed in model.unembeds),
        "act_fn": "relu",
        "normalization_type": None,
        "attention_dir": "bidirectional" if model.causal is None else "causal",
        "use_attn_scale": False,
    }


def state_dict(model: ModelOp) -> dict[str, Array]:
    """The weights of a uniform model, by the names of TransformerLens."""
    arrays: dict[str, Array] = {}
    for op in model.components:
        match op:
            case EmbedOp():
                arrays["embed.W_E"] = op.W_E.array
                arrays["pos_embed.W_pos"] = op.W_pos.array
            case AttentionOp():
                arrays |= _attention(op, model)
            case MlpOp():
                name = f"blocks.{op.layer_index}.mlp"
                arrays[f"{name}.W_in"], arrays[f"{name}.W_out"] = op.W_in.array, op.W_out.array
                arrays[f"{name}.b_in"] = _bias(op.b_in, op.d_mlp, model)
                arrays[f"{name}.b_out"] = _bias(op.b_out, model.d_model, model)
            case _:
                pass
    unembeds = model.unembeds
    arrays["unembed.W_U"] = np.concatenate([op.matrix for op in unembeds], axis=1)
    arrays["unembed.b_U"] = np.concatenate(
        [_bias(op.b_U, op.logits.type.n_out, model) for op in unembeds]
    )
    return arrays


def _attention(op: AttentionOp, model: ModelOp) -> dict[str, Array]:
    """The weights of an attention, those of its heads stacked."""
    name = f"blocks.{op.layer_index}.attn"
    heads = list(op.heads)
    arrays = {
        f"{name}.{weight}": np.stack([head.weights[weight].array for head in heads])
        for weight in ("W_Q", "W_K", "W_V", "W_O")
    }
    for bias in ("b_Q", "b_K", "b_V"):
        rows = [_bias(head.weights.get(bias), head.d_qk, model) for head in heads]
        arrays[f"{name}.{bias}"] = np.stack(rows)
    return arrays | {f"{name}.b_O": _bias(op.b_O, model.d_model, model)}


def _bias(bias: Any, size: int, model: ModelOp) -> Array:
    """The bias [size]; zeros if it is absent."""
    return np.zeros(size, model.dtype) if bias is None else bias.array
