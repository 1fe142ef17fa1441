"""The JSON form of a transformer's structure: shapes, half-layers, vocabulary and decodings."""

from __future__ import annotations

from typing import Any

from raspc.proof.witness.program_form import value_form
from raspc.transformer_dialect import AttentionOp, MlpOp, ModelOp


def network_form(model: ModelOp) -> dict[str, Any]:
    """The structure of a model, as the checker reads it beside the weights."""
    halves: list[dict[str, Any]] = []
    for op in model.components:
        if isinstance(op, AttentionOp):
            heads = [head.component for head in op.heads]
            halves.append({"name": op.component, "kind": "attention", "heads": heads})
        elif isinstance(op, MlpOp):
            halves.append({"name": op.component, "kind": "mlp"})
    return {
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
            }
            for op in model.unembeds
        ],
    }
