"""
What a model says about one sequence, and what it computed on the way.

    output = model.apply(["a", "b", "c"])
    output.decoded                         # ["c", "b", "a"]
    output.residuals["layer0/attn"]        # the stream after that half-layer   [T + 1, d_model]
    output.attention["reverse"]            # where the head looks               [T + 1, T + 1]
    output.residual("opp_idx")             # the directions of an s-op          [T + 1, n]

Arrays have T + 1 positions: BOS comes first. Activations are computed when one is first asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from raspc.backends.runners.activations import columns_of, sops_of, stage_of
from raspc.transformer_dialect.attention_ops import AttentionOp
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError

FloatArray: TypeAlias = NDArray[np.floating[Any]]


class AttentionPatterns(Mapping[str, FloatArray]):
    """
    Where each head looks: [T + 1, T + 1], a row for each query.

    The keys are the names of the heads, `layer0/head0`. A label, the name of the s-op that a head
    computes, finds it too.
    """

    def __init__(self, patterns: Mapping[str, FloatArray], labels: Mapping[str, str]):
        """Labels are by the name of the head."""
        self.labels = dict(labels)
        self._patterns = dict(patterns)

    def __getitem__(self, name: str) -> FloatArray:
        if name in self._patterns:
            return self._patterns[name]
        heads = [head for head, label in self.labels.items() if label == name]
        if len(heads) > 1:
            raise KeyError(f"several heads compute '{name}': choose from {', '.join(heads)}")
        if not heads:
            known = ", ".join(f"{head} ({label})" for head, label in self.labels.items())
            raise KeyError(
                f"no head is called '{name}' or computes it; there are {known or 'none'}"
            )
        return self._patterns[heads[0]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._patterns)

    def __len__(self) -> int:
        return len(self._patterns)


class ModelOutput:
    """What a model says about one sequence of T tokens."""

    decoded: Any
    """
    The value at each position: a list of T values, as the RASP interpreter gives it. A tuple of
    such lists if the program has several results.
    """

    def __init__(
        self, model: ModelOp, decoded: Any, activations: Callable[[], dict[str, FloatArray]]
    ):
        """Activations are what the interpreter keeps, for this sequence; called once, or never."""
        self.decoded = decoded
        self._model = model
        self._activations = activations

    @cached_property
    def activations(self) -> dict[str, FloatArray]:
        """Everything by its name; see `TransformerFunctions` for what there is."""
        return self._activations()

    @cached_property
    def residuals(self) -> dict[str, FloatArray]:
        """The residual stream [T + 1, d_model] after `embed`, `layer0/attn`, `layer0/mlp`, ..."""
        after = {
            name.removeprefix("residual/"): stream
            for name, stream in self.activations.items()
            if name.startswith("residual/")
        }
        return {"embed": self.activations["embed"], **after}

    @cached_property
    def layer_outputs(self) -> dict[str, FloatArray]:
        """What each half-layer adds to the stream: [T + 1, d_model] by `layer0/attn`, ..."""
        return {name: self.activations[name] for name in self.residuals if name != "embed"}

    @cached_property
    def neurons(self) -> dict[str, FloatArray]:
        """The neurons after their ReLU: [T + 1, d_mlp] by `layer0/mlp`, ..."""
        return {
            name.removesuffix("/neurons"): neurons
            for name, neurons in self.activations.items()
            if name.endswith("/neurons")
        }

    @cached_property
    def attention(self) -> AttentionPatterns:
        """Where each head looks, by its name or label."""
        attentions = [op for op in self._model.components if isinstance(op, AttentionOp)]
        labels = {head.component: head.label.data for op in attentions for head in op.heads}
        patterns = {head: self.activations[f"{head}/pattern"] for head in labels}
        return AttentionPatterns(patterns, labels)

    def residual(self, name: str, at: str | None = None) -> FloatArray:
        """
        The part of the stream that belongs to an s-op: [T + 1, number of its directions].

        name: the name of the s-op, as it is in the residual labels before the colon.
        at: after which half-layer, such as `layer0/mlp`; if it is left out, after the last that
            leaves the s-op as it is: a later one may give its directions to another.
        """
        columns = list(columns_of(self._model, name))
        if not columns:
            raise RaspcError(
                f"no direction of the residual stream belongs to '{name}'",
                remedy=f"choose from {', '.join(sops_of(self._model))}",
            )
        if at is None:
            at = stage_of(self._model, name).removeprefix("residual/")
        if at not in self.residuals:
            raise RaspcError(
                f"the residual stream has no stage '{at}'",
                remedy=f"choose from {', '.join(self.residuals)}",
            )
        return self.residuals[at][:, columns]
