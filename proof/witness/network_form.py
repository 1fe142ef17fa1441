"""The JSON form of a transformer's structure: shapes, half-layers, vocabulary and decodings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.ir import SSAValue

from raspc.proof.witness.program_form import value_form
from raspc.transformer_dialect import (
    Activation,
    AttentionOp,
    MlpOp,
    ModelOp,
    NormOp,
    UnembedOp,
)
from raspc.transformer_dialect.plain_architecture import is_plain
from raspc.values import RaspcError


def network_form(model: ModelOp) -> dict[str, Any]:
    """
    The structure of a model, as the checker reads it beside the weights.

    Raises:
        RaspcError: the norms are not alike, or a component passes over a norm.

    """
    halves: list[dict[str, Any]] = []
    for op in model.components:
        if isinstance(op, AttentionOp):
            heads = [head.component for head in op.heads]
            half: dict[str, Any] = {"name": op.component, "kind": "attention", "heads": heads}
            if op.scale is not None:
                half["scale"] = op.score_scale
            if op.rotary is not None:
                half["rotary"] = {
                    "base": op.rotary.base.value.data,
                    "factor": op.rotary.factor.value.data,
                }
            halves.append(half)
        elif isinstance(op, MlpOp):
            half = {"name": op.component, "kind": "mlp"}
            if op.act is not Activation.RELU:
                half["activation"] = op.act.value
            halves.append(half)
    return {
        **_architecture(model),
        "dtype": str(model.dtype),
        "d_model": model.d_model,
        "tokens": [value_form(token) for token in model.tokens.data],
        "bos": model.bos_id,
        "pad": model.pad_id,
        "weights": {name: list(attr.data.shape) for name, attr in model.parameters.items()},
        "half_layers": halves,
        "unembeds": [
            {
                "name": op.component,
                "kind": op.decode.data.kind,
                "values": [value_form(value) for value in op.decode.data.values],
                **({} if op.tied is None else {"tied": True}),
            }
            for op in model.unembeds
        ],
    }


def _architecture(model: ModelOp) -> dict[str, Any]:
    """The norms of a model that is not plain."""
    if is_plain(model):
        return {}
    norms = [op for op in model.components if isinstance(op, NormOp)]
    if not norms:
        return {"architecture": {}}
    after = any(op.component == "embed_norm" for op in norms)
    _check_places(model, norms, after=after)
    return {
        "architecture": {
            "norms": {
                "kind": norms[0].kind.data.value,
                "place": "after" if after else "before",
                "eps": norms[0].epsilon,
                "names": [op.component for op in norms],
            }
        }
    }


def _check_places(model: ModelOp, norms: Sequence[NormOp], *, after: bool) -> None:
    """
    Check that the norms of a model are alike, and that each is where its name says.

    Norms of the place `before` are read by one half-layer alone, and the last by the results; those
    of the place `after` make the stream that the next component has.

    Raises:
        RaspcError: for a norm of another kind or eps, and a component that passes over a norm.

    """
    features = {(op.kind.data, op.epsilon) for op in norms}
    if len(features) > 1:
        raise RaspcError(
            "the norms of the model are not alike",
            remedy="give all norms one kind and one eps, as transformer-insert-norms does",
        )
    for op in model.components:
        if isinstance(op, (AttentionOp, MlpOp)):
            normed = [_is_normed(op.input), op.reads is not None and _is_normed(op.reads)]
            wanted = [after, not after]
        elif isinstance(op, (NormOp, UnembedOp)):
            normed, wanted = [_is_normed(op.input)], [isinstance(op, UnembedOp)]
        else:
            continue
        if normed != wanted:
            raise RaspcError(
                f"'{op.component}' does not read the norm that is {'after' if after else 'before'} "
                "each half-layer",
                remedy="chain the components as transformer-insert-norms does",
            )


def _is_normed(value: SSAValue) -> bool:
    return isinstance(value.owner, NormOp)
