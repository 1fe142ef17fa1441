"""
A transformer compiled by raspc, as a PyTorch module.

    model = load("reverse-torch")
    model.answer([["a", "b", "c"]])                 # [["c", "b", "a"]]
    (logits,) = model(ids)                          # ids [B, T]: BOS, the tokens, PAD
    model.run(ids).residuals["layer0/attn"]         # [B, T, d_model]

This file needs torch, and raspc_vocabulary.py beside it.
"""

# pyright: reportMissingImports=false

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from raspc.backends.export.standalone.raspc_vocabulary import Vocabulary, check_length, home_of

HIDDEN_SCORE = -1e30
"""The score of a hidden key, whose exponential is exactly 0; the least number of float16 there."""


def powers_of(scores: Tensor, visible: Tensor) -> Tensor:
    """The exponentials [B, T, T] of scores, the largest of a query 1, and 0 for hidden keys."""
    hidden = max(HIDDEN_SCORE, torch.finfo(scores.dtype).min)
    scores = scores.masked_fill(~visible, hidden)
    return torch.exp(scores - scores.amax(dim=-1, keepdim=True))


def attend(scores: Tensor, visible: Tensor, values: Tensor) -> Tensor:
    """
    The means [B, T, d_v] of the values of visible keys, weighted by the softmax of their scores.

    Values are summed before the division, as the certificate of the model takes for granted: sums
    of whole numbers are exact. torch.softmax and scaled_dot_product_attention divide first.
    """
    powers = powers_of(scores, visible)
    return (powers @ values) / powers.sum(dim=-1, keepdim=True)


class Run(NamedTuple):
    """The logits and residual streams of a model for a batch."""

    logits: tuple[Tensor, ...]
    """The logits [B, T, n_out] of each output."""

    residuals: dict[str, Tensor]
    """The residual stream [B, T, d_model] after `embed`, `layer0/attn`, `layer0/mlp`, ..."""

    patterns: tuple[Tensor, ...] = ()
    """The attention pattern [B, n_heads, T, T] of each layer, if wanted."""


class Rows(NamedTuple):
    """The tokens of a batch, whose rows may have padding at both ends."""

    visible: Tensor
    """The mask bool [B, T] of BOS and the tokens."""

    positions: Tensor
    """The position int [B, T] of each, counted from BOS; padding has any."""


def _weight(*shape: int) -> nn.Parameter:
    return nn.Parameter(torch.zeros(*shape))


def _affine(x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    return x @ weight if bias is None else x @ weight + bias


class Head(nn.Module):
    """An attention head, without scaling of scores: the queries' weights include the scale."""

    def __init__(self, d_model: int, d_qk: int, d_v: int, biases: Iterable[str] = ()):
        super().__init__()
        self.W_Q = _weight(d_model, d_qk)
        self.W_K = _weight(d_model, d_qk)
        self.W_V = _weight(d_model, d_v)
        self.W_O = _weight(d_v, d_model)
        self.b_Q = _weight(d_qk) if "b_Q" in biases else None
        self.b_K = _weight(d_qk) if "b_K" in biases else None
        self.b_V = _weight(d_v) if "b_V" in biases else None

    def forward(self, x: Tensor, visible: Tensor) -> Tensor:
        """The output of the head for the stream x [B, T, d_model] and a mask bool [B, T, T]."""
        return attend(self._scores(x), visible, _affine(x, self.W_V, self.b_V)) @ self.W_O

    def pattern(self, x: Tensor, visible: Tensor) -> Tensor:
        """The part [B, T, T] of each key in the mean of a query, for the arguments of `forward`."""
        powers = powers_of(self._scores(x), visible)
        return powers / powers.sum(dim=-1, keepdim=True)

    def _scores(self, x: Tensor) -> Tensor:
        queries = _affine(x, self.W_Q, self.b_Q)
        return queries @ _affine(x, self.W_K, self.b_K).transpose(-1, -2)


class Attention(nn.Module):
    """The heads of a layer, which may differ in size."""

    def __init__(self, d_model: int, heads: Iterable[dict[str, Any]], *, has_bias: bool = False):
        super().__init__()
        self.heads = nn.ModuleList(
            Head(d_model, head["d_qk"], head["d_v"], head.get("biases", ())) for head in heads
        )
        self.b_O = _weight(d_model) if has_bias else None

    def forward(self, x: Tensor, visible: Tensor) -> Tensor:
        """The sum of the outputs of the heads and the output bias, [B, T, d_model]."""
        added = torch.zeros_like(x)
        for head in self.heads:
            added = added + head(x, visible)
        return added if self.b_O is None else added + self.b_O

    def patterns(self, x: Tensor, visible: Tensor) -> Tensor:
        """The patterns [B, n_heads, T, T] of the heads, for the arguments of `forward`."""
        found = [head.pattern(x, visible) for head in self.heads if isinstance(head, Head)]
        return torch.stack(found, dim=1) if found else x.new_zeros(len(x), 0, *visible.shape[1:])


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
    """
    A layer: its attention and its MLP, each None if absent.

    The stream [B, T, d_model] passes through `after_attn` and `after_mlp`, for hooks.
    """

    def __init__(self, d_model: int, layer: dict[str, Any]):
        super().__init__()
        heads, neurons = layer["heads"], layer["neurons"]
        has_bias = layer.get("b_O", False)
        self.attn = None if heads is None else Attention(d_model, heads, has_bias=has_bias)
        self.after_attn = nn.Identity()
        self.mlp = None if neurons is None else Mlp(d_model, len(neurons))
        self.after_mlp = nn.Identity()


class Embed(nn.Module):
    """The embedding: the sum of a row for the token and a row for the position."""

    def __init__(self, n_tokens: int, n_positions: int, d_model: int):
        super().__init__()
        self.W_E = _weight(n_tokens, d_model)
        self.W_pos = _weight(n_positions, d_model)

    def forward(self, ids: Tensor, positions: Tensor) -> Tensor:
        """The stream [B, T, d_model] after the embedding, for ids and positions [B, T]."""
        return self.W_E[ids] + self.W_pos[positions]


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
        """The logits [B, T, n_out] of each output for ids [B, T]; see `run`."""
        return self.run(ids).logits

    def run(self, ids: Tensor, *, patterns: bool = False) -> Run:
        """
        The logits, and the residual stream after every half-layer, for ids [B, T].

        Args:
            ids: rows of BOS and the tokens, with any number of PAD behind them or before them.
            patterns: whether to return the attention patterns.

        Raises:
            ValueError: if a row has another form or is too long, or for weights or an autocast of
                less precision than the model was compiled for.

        """
        visible = ids != self.vocabulary.pad
        rows = self.rows(visible)
        self.check_first(ids, visible)
        return self.run_stream(self.embed(ids, rows.positions), rows, patterns=patterns)

    def rows(self, visible: Tensor) -> Rows:
        """
        The mask and the positions of rows, for a mask bool [B, T] of BOS and the tokens.

        Raises:
            ValueError: if the tokens of a row are not contiguous, or too many.

        """
        if visible.ndim != 2:
            raise ValueError(f"expected ids or a mask [B, T], got the shape {list(visible.shape)}")
        longest = self.embed.W_pos.shape[0]
        counted = visible.long().cumsum(1)
        before = (counted == 0).sum(1, keepdim=True)
        positions = torch.arange(visible.shape[1], device=visible.device) - before
        if torch.compiler.is_compiling():
            check_length(visible.shape[1], longest)
        elif visible.numel() > 0:
            check_length(int(counted[:, -1].max()), longest)
            gaps = (visible & (positions >= counted)).any(1).nonzero()
            if len(gaps) > 0:
                raise ValueError(
                    f"row {int(gaps[0])} has padding between its tokens; pad at the ends alone"
                )
        return Rows(visible, positions.clamp(0, longest - 1))

    def run_stream(self, x: Tensor, rows: Rows, *, patterns: bool = False) -> Run:
        """The logits and residual streams for the stream [B, T, d_model] after the embedding."""
        self._check_precision(x.device.type)
        length = x.shape[1]
        visible = rows.visible[:, None, :].expand(-1, length, -1)
        if self.description["causal"]:
            visible = visible & torch.ones(length, length, dtype=torch.bool, device=x.device).tril()
        residuals = {"embed": x}
        found: list[Tensor] = []
        for number, layer in enumerate(self.layers):
            assert isinstance(layer, Layer)
            if patterns:
                none = x.new_zeros(len(x), 0, length, length)
                found.append(none if layer.attn is None else layer.attn.patterns(x, visible))
            if layer.attn is not None:
                x = layer.after_attn(x + layer.attn(x, visible))
                residuals[f"layer{number}/attn"] = x
            if layer.mlp is not None:
                x = layer.after_mlp(x + layer.mlp(x))
                residuals[f"layer{number}/mlp"] = x
        return Run(tuple(unembed(x) for unembed in self.unembed), residuals, tuple(found))

    def check_first(self, ids: Tensor, visible: Tensor) -> None:
        """Raise a ValueError if the first of the visible ids [B, T] of a row is not BOS."""
        if torch.compiler.is_compiling():
            return
        first = visible & (visible.long().cumsum(1) == 1)
        wrong = ((ids == self.vocabulary.bos) & first).sum(1) != 1
        if bool(wrong.any()):
            raise ValueError(
                f"row {int(wrong.nonzero()[0])} does not start with BOS ({self.vocabulary.bos})"
            )

    def _check_precision(self, device: str) -> None:
        """Raise a ValueError for weights or an autocast coarser than the compiled weights."""
        compiled, dtype = getattr(torch, self.description["dtype"]), self.embed.W_E.dtype
        if torch.is_autocast_enabled(device):
            dtype = torch.get_autocast_dtype(device)
        if torch.finfo(dtype).eps > torch.finfo(compiled).eps:
            raise ValueError(
                f"the model was compiled for {compiled}, and its results in {dtype} can be wrong; "
                f"load it in {compiled}, and leave out autocast"
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
    folder = home_of(__file__, __name__) if folder is None else Path(folder)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    model = RaspcTransformer(config).to(getattr(torch, config["dtype"]))
    model.load_state_dict(torch.load(folder / "state_dict.pt", weights_only=True))
    return model.eval()
