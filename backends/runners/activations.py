"""
Activations by name: what the interpreter keeps, and the directions of one s-op in it.

    layer2/head0/pattern        any name of `activation_names`
    residual/opp_index          the directions of the s-op opp_index, after the last half-layer that
                                leaves them as they are

    request = ActivationRequest.of(model, ["residual/opp_index"])
    functions = TransformerFunctions(..., wanted=request.kept)
    request.take(functions.activations)         # {"residual/opp_index": [B, T, n]}
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from raspc.transformer_dialect.attention_ops import AttentionOp
from raspc.transformer_dialect.interpreter import activation_names
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.ops import MlpOp
from raspc.values import RaspcError

_RESIDUAL = "residual/"


@dataclass(frozen=True)
class ActivationRequest:
    """Activations that are wanted, under the names by which they are asked for."""

    sources: Mapping[str, str]
    """The activation of the interpreter that each is, or is a part of."""

    columns: Mapping[str, tuple[int, ...]]
    """The columns of it, for those that are a part."""

    @staticmethod
    def of(model: ModelOp, names: Iterable[str]) -> ActivationRequest:
        """
        Find the activations with some names.

        Raises `RaspcError` for a name that is no activation of the model.
        """
        known = activation_names(model)
        sources: dict[str, str] = {}
        columns: dict[str, tuple[int, ...]] = {}
        for name in names:
            sop = name.removeprefix(_RESIDUAL)
            if name in known:
                sources[name] = name
            elif name != sop and (found := columns_of(model, sop)):
                sources[name], columns[name] = stage_of(model, sop), found
            else:
                raise _unknown(model, name, known)
        return ActivationRequest(sources, columns)

    @property
    def kept(self) -> frozenset[str]:
        """What the interpreter is to keep."""
        return frozenset(self.sources.values())

    def take(self, activations: Mapping[str, Any]) -> dict[str, Any]:
        """What was asked for, of what the interpreter has kept."""
        return {
            name: activations[source][..., list(self.columns[name])]
            if name in self.columns
            else activations[source]
            for name, source in self.sources.items()
        }


def columns_of(model: ModelOp, sop: str) -> tuple[int, ...]:
    """The directions of the stream that belong to an s-op, at some time if others share them."""
    labels = model.residual_labels.data
    return tuple(i for i, label in enumerate(labels) if any(_belonging(label, sop)))


def stage_of(model: ModelOp, sop: str) -> str:
    """
    The last activation that is the stream with all of an s-op in it.

    That is the stream at the end, or before the first MLP that erases a direction of the s-op to
    make room for another: its neurons are labelled `erase(sop:value)`.
    """
    labels = model.residual_labels.data
    erasing = {f"erase({part})" for label in labels for part in _belonging(label, sop)}
    stage = "embed"
    for op in model.components:
        if isinstance(op, MlpOp) and not erasing.isdisjoint(op.neurons.data):
            break
        if isinstance(op, (AttentionOp, MlpOp)):
            stage = f"{_RESIDUAL}{op.component}"
    return stage


def _belonging(label: str, sop: str) -> list[str]:
    """
    What a residual label says of an s-op: `sop` or `sop:value`, or nothing.

    A direction that one s-op has after another is labelled with both, a slash between them.
    """
    parts = label.split("/")
    joined = ["/".join(parts[i:j]) for i in range(len(parts)) for j in range(i + 1, len(parts) + 1)]
    return [part for part in joined if part == sop or part.startswith(f"{sop}:")]


def sops_of(model: ModelOp) -> tuple[str, ...]:
    """The s-ops that have directions of the stream."""
    parts = (part for label in model.residual_labels.data for part in label.split("/"))
    return tuple(dict.fromkeys(part.partition(":")[0] for part in parts))


def _unknown(model: ModelOp, name: str, known: Iterable[str]) -> RaspcError:
    return RaspcError(
        f"there is no activation '{name}'",
        remedy=f"choose from {', '.join(known)}, or residual/NAME for NAME of "
        f"{', '.join(sops_of(model))}",
    )
