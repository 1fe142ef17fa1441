"""The JSON form of a transformer's structure: shapes, half-layers, vocabulary and decodings."""

from __future__ import annotations

from typing import Any

from raspc.proof.witness.program_form import value_form
from raspc.transformer_dialect import Activation, AttentionOp, MlpOp, ModelOp, NormOp
from raspc.transformer_dialect.plain_architecture import is_plain


def network_form(model: ModelOp) -> dict[str, Any]:
    """The structure of a model, as the checker reads it beside the weights."""
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
    return {
        "architecture": {
            "norms": {
                "kind": norms[0].kind.data.value,
                "place": "after" if after else "before",
                "eps": max(op.epsilon for op in norms),
                "names": [op.component for op in norms],
            }
        }
    }
