"""
A transformer compiled by raspc, as a PyTorch module.

    model = load("reverse-torch")
    model.answer([["a", "b", "c"]])                 # [["c", "b", "a"]]
    (logits,) = model(ids)                          # ids [B, T]: BOS first, PAD last
    model.run(ids).residuals["layer0/attn"]         # [B, T, d_model]

This file needs torch, and raspc_vocabulary.py beside it.
"""

# pyright: reportMissingImports=false

from __future__ import annotations

import json
import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from raspc.backends.export.standalone.raspc_vocabulary import Vocabulary, check_length

HIDDEN_SCORE = -1e30
"""The score of a hidden key, whose exponential is exactly 0; the least number of float16 there."""


def attend(scores: Tensor, visible: Tensor, values: Tensor) -> Tensor:
    """
    The means [B, T, d_v] of the values of visible keys, weighted by the softmax of their scores.

    Values are summed before the division, as the certificate of the model takes for granted: sums
    of whole numbers are exact. torch.softmax and scaled_dot_product_attention divide first.
    """
    hidden = max(HIDDEN_SCORE, torch.finfo(scores.dtype).min)
    scores = scores.masked_fill(~visible, hidden)
    powers = torch.exp(scores - scores.amax(dim=-1, keepdim=True))
    return (powers @ values) / powers.sum(dim=-1, keepdim=True)


class Run(NamedTuple):
    """The logits and residual streams of a model for a batch."""

    logits: tuple[Tensor, ...]
    """The logits [B, T, n_out] of each output."""

    residuals: dict[str, Tensor]
    """The residual stream [B, T, d_model] after `embed`, `layer0/attn`, `layer0/mlp`, ..."""


def _weight(*shape: int) -> nn.Parameter:
    return nn.Parameter(torch.zeros(*shape))


class Head(nn.Module):
    """An attention head, without scaling of scores: the queries' weights include the scale."""

    def __init__(self, d_model: int, d_qk: int, d_v: int):
        super().__init__()
        self.W_Q = _weight(d_model, d_qk)
        self.W_K = _weight(d_model, d_qk)
        self.W_V = _weight(d_model, d_v)
        self.W_O = _weight(d_v, d_model)

    def forward(self, x: Tensor, visible: Tensor) -> Tensor:
        """The output of the head for the stream x [B, T, d_model] and a mask bool [B, T, T]."""
        scores = (x @ self.W_Q) @ (x @ self.W_K).transpose(-1, -2)
        return attend(scores, visible, x @ self.W_V) @ self.W_O


class Attention(nn.Module):
    """The heads of a layer, which may differ in size."""

    def __init__(self, d_model: int, heads: Iterable[dict[str, Any]]):
        super().__init__()
        self.heads = nn.ModuleList(Head(d_model, head["d_qk"], head["d_v"]) for head in heads)

    def forward(self, x: Tensor, visible: Tensor) -> Tensor:
        """The sum of the outputs of the heads, [B, T, d_model]."""
        added = torch.zeros_like(x)
        for head in self.heads:
            added = added + head(x, visible)
        return added


class Mlp(nn.Module):
    """The neurons of a layer."""

    def __init__(self, d_model: int, d_mlp: int):
        super().__init__()
        self.W_in = _weight(d_model, d_mlp)
        self.b_in = _weight(d_mlp)
        self.W_out = _weight(d_mlp, d_model)
        self.b_out = _weight(d_model)

    def forward(self, x: Tensor) -> Tensor:
        """The output of the neurons for the stream x [B, T, d_model]."""
        return torch.relu(x @ self.W_in + self.b_in) @ self.W_out + self.b_out


class Layer(nn.Module):
    """A layer: its attention and its MLP, each None if absent."""

    def __init__(self, d_model: int, layer: dict[str, Any]):
        super().__init__()
        heads, neurons = layer["heads"], layer["neurons"]
        self.attn = None if heads is None else Attention(d_model, heads)
        self.mlp = None if neurons is None else Mlp(d_model, len(neurons))


class Embed(nn.Module):
    """The embedding: the sum of a row for the token and a row for the position."""

    def __init__(self, n_tokens: int, n_positions: int, d_model: int):
        super().__init__()
        self.W_E = _weight(n_tokens, d_model)
        self.W_pos = _weight(n_positions, d_model)

    def forward(self, ids: Tensor) -> Tensor:
        """The stream [B, T, d_model] after the embedding, for ids [B, T]."""
        check_length(ids.shape[1], self.W_pos.shape[0])
        return self.W_E[ids] + self.W_pos[: ids.shape[1]]


class Unembed(nn.Module):
    """The logits of one output."""

    def __init__(self, d_model: int, n_out: int):
        super().__init__()
        self.W_U = _weight(d_model, n_out)
        self.b_U = _weight(n_out)

    def forward(self, x: Tensor) -> Tensor:
        """The logits [B, T, n_out] for the stream x [B, T, d_model]."""
        return x @ self.W_U + self.b_U


class RaspcTransformer(nn.Module):
    """The transformer of a description, the contents of config.json."""

    def __init__(self, config: dict[str, Any]):
        super().__init__()
        self.description = config
        self.vocabulary = Vocabulary(config)
        d_model: int = config["d_model"]
        self.embed = Embed(len(config["tokens"]), config["max_seq_len"] + 1, d_model)
        self.layers = nn.ModuleList(Layer(d_model, layer) for layer in config["layers"])
        self.unembed = nn.ModuleList(
            Unembed(d_model, self.vocabulary.columns(output))
            for output in range(len(config["outputs"]))
        )

    def forward(self, ids: Tensor) -> tuple[Tensor, ...]:
        """The logits [B, T, n_out] of each output for ids [B, T], BOS first and PAD last."""
        return self.run(ids).logits

    def run(self, ids: Tensor) -> Run:
        """The logits, and the residual stream after every half-layer, for ids [B, T]."""
        self._check_dtype()
        length = ids.shape[1]
        visible = (ids != self.vocabulary.pad)[:, None, :].expand(-1, length, -1)
        if self.description["causal"]:
            visible = (
                visible & torch.ones(length, length, dtype=torch.bool, device=ids.device).tril()
            )
        x = self.embed(ids)
        residuals = {"embed": x}
        for number, layer in enumerate(self.layers):
            assert isinstance(layer, Layer)
            if layer.attn is not None:
                x = x + layer.attn(x, visible)
                residuals[f"layer{number}/attn"] = x
            if layer.mlp is not None:
                x = x + layer.mlp(x)
                residuals[f"layer{number}/mlp"] = x
        return Run(tuple(unembed(x) for unembed in self.unembed), residuals)

    def _check_dtype(self) -> None:
        """Warn if the weights are coarser than those that the model was compiled to."""
        compiled, dtype = getattr(torch, self.description["dtype"]), self.embed.W_E.dtype
        if torch.finfo(dtype).eps > torch.finfo(compiled).eps:
            warnings.warn(
                f"the model was compiled for {compiled} and its weights are {dtype}: its results "
                "can be wrong",
                stacklevel=3,
            )

    def choose(self, logits: Iterable[Tensor]) -> list[Tensor]:
        """The index int [B, T] of the decoded value in the values of each output."""
        choices: list[Tensor] = []
        for output, each in enumerate(logits):
            midpoints = self.vocabulary.midpoints(output)
            if midpoints is None:
                choices.append(each.argmax(-1))
            else:
                boundaries = torch.tensor(midpoints, dtype=each.dtype, device=each.device)
                choices.append(torch.searchsorted(boundaries, each[..., 0].contiguous()))
        return choices

    def answer(self, sequences: Iterable[Iterable[Any]]) -> Any:
        """The output values of the model for token sequences without BOS; see `decode`."""
        rows, lengths = self.vocabulary.encode(sequences)
        with torch.no_grad():
            ids = torch.tensor(rows, device=self.embed.W_E.device)
            choices = self.choose(self(ids))
        return self.vocabulary.decode([choice.tolist() for choice in choices], lengths)


def load(folder: str | Path | None = None) -> RaspcTransformer:
    """The model in a folder; by default, in the folder of this file."""
    folder = Path(__file__).parent if folder is None else Path(folder)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    model = RaspcTransformer(config).to(getattr(torch, config["dtype"]))
    model.load_state_dict(torch.load(folder / "state_dict.pt", weights_only=True))
    return model.eval()
