"""
Activations of a model by name: those of the interpreter, and the directions of an s-op.

    layer2/head0/pattern        any name of `activation_names`
    residual/opp_index          the directions of the s-op opp_index, in the last stream before a
                                half-layer erases one of them

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
    """Requested activations, as activations of the interpreter and columns of them."""

    sources: Mapping[str, str]
    """The activation of the interpreter for each requested name."""

    columns: Mapping[str, tuple[int, ...]]
    """The columns of that activation, for each requested name of an s-op's directions."""

    @staticmethod
    def of(model: ModelOp, names: Iterable[str]) -> ActivationRequest:
        """
        The request of the activations with the given names.

        Raises:
            RaspcError: if a name is neither an activation nor `residual/` and an s-op.

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
        """The names of the activations for the interpreter to keep."""
        return frozenset(self.sources.values())

    def take(self, activations: Mapping[str, Any]) -> dict[str, Any]:
        """The requested activations by name, from those that the interpreter has kept."""
        return {
            name: activations[source][..., list(self.columns[name])]
            if name in self.columns
            else activations[source]
            for name, source in self.sources.items()
        }


def columns_of(model: ModelOp, sop: str) -> tuple[int, ...]:
    """The indices of the directions that hold an s-op in some half-layer, possibly shared."""
    labels = model.residual_labels.data
    return tuple(i for i, label in enumerate(labels) if any(_belonging(label, sop)))


def stage_of(model: ModelOp, sop: str) -> str:
    """
    The name of the last stream in which every direction of an s-op holds the s-op.

    The last stream of the model, or the stream before the first MLP that erases a direction of the
    s-op for a later s-op; the neurons of an erasure are labelled `erase(sop:value)`.
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
    The parts `sop` or `sop:value` of a residual label; empty if the label names other s-ops.

    The label of a direction that several s-ops share joins their labels with slashes.
    """
    parts = label.split("/")
    joined = ["/".join(parts[i:j]) for i in range(len(parts)) for j in range(i + 1, len(parts) + 1)]
    return [part for part in joined if part == sop or part.startswith(f"{sop}:")]


def sops_of(model: ModelOp) -> tuple[str, ...]:
    """The names of the s-ops that have directions of the stream."""
    variables = [record.sop_name.data for record in model.variables]
    found: dict[str, None] = {}
    for label in model.residual_labels.data:
        # Names and values of variables may hold slashes and colons.
        known = [name for name in variables if _belonging(label, name)]
        if not known and any({*":/"} & {*name} and label.startswith(name) for name in variables):
            known = [label]
        found |= dict.fromkeys(known or [part.partition(":")[0] for part in label.split("/")])
    return tuple(found)


def _unknown(model: ModelOp, name: str, known: Iterable[str]) -> RaspcError:
    return RaspcError(
        f"there is no activation '{name}'",
        remedy=f"choose from {', '.join(known)}, or residual/NAME for NAME of "
        f"{', '.join(sops_of(model))}",
    )
