"""
A transformer compiled by raspc, as a model of TransformerLens.

    lens = load("reverse-lens")
    lens.answer([["a", "b", "c"]])                     # [["c", "b", "a"]]
    ids, lengths = lens.encode([["a", "b", "c"]])      # [B, T]: BOS first, PAD last
    logits, cache = lens.model.run_with_cache(ids)
    cache["blocks.0.attn.hook_pattern"]                # [B, n_heads, T, T]

`lens.model` is a HookedTransformer, or a TransformerBridge from TransformerLens 4 on, which has no
HookedTransformer. It has the tokenizer of the folder, if there is one: `lens.model("a b c")` gives
logits [1, T, n_out]. Attention masks PAD by the ids; callers give no attention mask. This file
needs torch, safetensors, transformers and transformer_lens, and raspc_vocabulary.py beside it.
"""

# pyright: reportMissingImports=false

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import torch
import transformer_lens
from safetensors.torch import load_file
from torch import Tensor
from transformers import AutoTokenizer

from raspc.backends.export.standalone.raspc_vocabulary import Vocabulary, home_of


class RaspcLens:
    """A model in TransformerLens, and its vocabulary."""

    model: Any
    """The HookedTransformer or TransformerBridge."""

    def __init__(self, model: Any, config: dict[str, Any]):
        self.model = model
        self.vocabulary = Vocabulary(config)
        self.residual_labels: list[str] = config["residual_labels"]

    def encode(self, sequences: Iterable[Iterable[Any]]) -> tuple[Tensor, list[int]]:
        """The ids [B, T] of token sequences without BOS, and the lengths of the sequences."""
        rows, lengths = self.vocabulary.encode(sequences)
        return torch.tensor(rows), lengths

    def choose(self, logits: Tensor) -> list[Tensor]:
        """The index int [B, T] of the decoded value in the values of each output."""
        choices: list[Tensor] = []
        widths = [self.vocabulary.columns(i) for i in range(len(self.vocabulary.values))]
        for output, each in enumerate(logits.split(widths, dim=-1)):
            midpoints = self.vocabulary.midpoints(output)
            if midpoints is None:
                choices.append(each.argmax(-1))
            else:
                boundaries = torch.tensor(midpoints, dtype=each.dtype, device=each.device)
                choices.append(torch.searchsorted(boundaries, each[..., 0].contiguous()))
        return choices

    def answer(self, sequences: Iterable[Iterable[Any]]) -> Any:
        """The output values of the model for token sequences without BOS; see `decode`."""
        ids, lengths = self.encode(sequences)
        with torch.no_grad():
            choices = self.choose(self.model(ids))
        return self.vocabulary.decode([choice.tolist() for choice in choices], lengths)


def load(folder: str | Path | None = None) -> RaspcLens:
    """The model in a folder; by default, in the folder of this file."""
    folder = home_of(__file__, __name__) if folder is None else Path(folder)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    weights = load_file(folder / "model.safetensors")
    try:
        kind: Any = transformer_lens.HookedTransformer
    except ImportError:
        kind = None  # TransformerLens 4 has no HookedTransformer.
    model = _bridge(config, weights) if kind is None else _hooked(kind, config, weights)
    if (folder / "tokenizer.json").is_file():
        _add_tokenizer(model, folder)
    return RaspcLens(model, config)


def _add_tokenizer(model: Any, folder: Path) -> None:
    """Give a model the tokenizer of a folder, which writes BOS before every text."""
    tokenizer = AutoTokenizer.from_pretrained(folder, trust_remote_code=False)
    model.tokenizer = tokenizer
    model.cfg.tokenizer_prepends_bos = True
    model.cfg.default_prepend_bos = True


def _hooked(kind: Any, config: dict[str, Any], weights: dict[str, Tensor]) -> Any:
    """A HookedTransformer whose attention masks PAD."""
    make_config: Any = transformer_lens.HookedTransformerConfig
    dtype = getattr(torch, config["dtype"])
    cfg = make_config(
        **config["hooked_transformer"],
        dtype=dtype,
        init_weights=False,
        device="cpu",
        default_prepend_bos=False,
    )
    model = kind(cfg)
    left = model.load_state_dict(weights, strict=False)
    missing = [n for n in left.missing_keys if not n.endswith((".mask", ".IGNORE"))]
    if missing or left.unexpected_keys:
        raise ValueError(f"weights that do not fit: {missing}, {left.unexpected_keys}")
    pad = config["pad"]
    padding: list[Tensor] = []

    def remember(_module: Any, inputs: tuple[Tensor, ...]) -> None:
        padding[:] = [inputs[0] == pad]

    def hide(_module: Any, _inputs: Any, scores: Tensor) -> Tensor:
        """The scores [B, n_heads, T, T] with those of PAD replaced by minus infinity."""
        return scores.masked_fill(padding[0][:, None, None, :], float("-inf"))

    model.embed.register_forward_pre_hook(remember)
    for block in model.blocks:
        # A hook of torch: tools refuse models with permanent hooks of TransformerLens.
        block.attn.hook_attn_scores.register_forward_hook(hide)
    return model.eval()


def _bridge(config: dict[str, Any], weights: dict[str, Tensor]) -> Any:
    """A TransformerBridge of TransformerLens's own architecture, whose attention masks PAD."""
    # The architecture divides scores by sqrt(d_head) even if use_attn_scale is False.
    settings = {k: v for k, v in config["hooked_transformer"].items() if k != "use_attn_scale"}
    cfg = transformer_lens.TransformerBridgeConfig(**settings, init_weights=False)
    boot: Any = transformer_lens.TransformerBridge
    bridge = boot.boot_native(cfg, dtype=getattr(torch, config["dtype"]))
    left = bridge.load_state_dict(_native(settings, weights), strict=False)
    if left.unexpected_keys:
        raise ValueError(f"weights that do not fit: {left.unexpected_keys}")
    pad = config["pad"]

    def hide(_module: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if kwargs.get("attention_mask") is None:
            ids = args[0] if args else kwargs["input_ids"]
            kwargs = {**kwargs, "attention_mask": (ids != pad).long()}
        return args, kwargs

    bridge.original_model.register_forward_pre_hook(hide, with_kwargs=True)
    return bridge.eval()


def _native(settings: dict[str, Any], weights: dict[str, Tensor]) -> dict[str, Tensor]:
    """The weights [out, in] by the names of TransformerLens's own architecture."""
    scale = settings["d_head"] ** 0.5
    native = {
        "tok_embed.weight": weights["embed.W_E"],
        "pos.weight": weights["pos_embed.W_pos"],
        "head.weight": weights["unembed.W_U"].T,
        "head.bias": weights["unembed.b_U"],
    }
    for number in range(settings["n_layers"]):
        block, layer = f"blocks.{number}", f"layers.{number}"
        for name in "qkv":
            stacked = weights[f"{block}.attn.W_{name.upper()}"]  # [n_heads, d_model, d_head]
            native[f"{layer}.attn.{name}.weight"] = stacked.transpose(1, 2).flatten(0, 1)
            native[f"{layer}.attn.{name}.bias"] = weights[
                f"{block}.attn.b_{name.upper()}"
            ].flatten()
        for part in ("weight", "bias"):
            native[f"{layer}.attn.q.{part}"] = native[f"{layer}.attn.q.{part}"] * scale
        native[f"{layer}.attn.o.weight"] = weights[f"{block}.attn.W_O"].flatten(0, 1).T
        native[f"{layer}.attn.o.bias"] = weights[f"{block}.attn.b_O"]
        for ours, theirs in (("in", "fc_in"), ("out", "fc_out")):
            native[f"{layer}.mlp.{theirs}.weight"] = weights[f"{block}.mlp.W_{ours}"].T
            native[f"{layer}.mlp.{theirs}.bias"] = weights[f"{block}.mlp.b_{ours}"]
    return {name: weight.contiguous() for name, weight in native.items()}
