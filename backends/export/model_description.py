"""
The description of a model without its weights, for the config.json of every export format.

    {"format": "raspc", "format_version": 1, "raspc_version": "0.2.0", "name": "reverse",
     "dtype": "float32", "tokens": ["a", "b", "compiler_bos", "compiler_pad"], "bos": 2, "pad": 3,
     "max_seq_len": 5, "causal": false, "d_model": 21, "residual_labels": ["tokens:a", ...],
     "layers": [{"heads": [{"label": "length", "d_qk": 2, "d_v": 1}], "neurons": ["length:1"]}],
     "outputs": [{"kind": "categorical", "values": ["a", "b", null]}],
     "arithmetic": "float32-sum-then-divide", "proved_in": ["float32-sum-then-divide", ...]}

A layer without attention has null for `heads`, a layer without MLP null for `neurons`. A head with
biases lists their names under `biases`, as in ["b_Q"], and a layer whose attention has an output
bias has true for `b_O`; a head or a layer without biases has no such key. Fractions become the
nearest floats, and tuples become lists. `arithmetic` is that of the exported code, null for weights
without code, and `proved_in` lists the arithmetics in which the model is proved.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from raspc.backends.runners.run_forms import certified_arithmetics
from raspc.backends.storage.archive import raspc_version
from raspc.transformer_dialect.attention_ops import AttentionOp, HeadOp
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.ops import MlpOp
from raspc.values import to_python
from raspc.values.run_arithmetic import Division

FORMAT_VERSION = 1
"""The version of the description; readers accept their own version alone."""


def describe(
    model: ModelOp, division: Division | None = "sum-then-divide", proved_in: Sequence[str] = ()
) -> dict[str, Any]:
    """
    The description of a model, as an object for JSON.

    Args:
        model: the model.
        division: the order of division and sum in the attention of the exported code; None without
            code.
        proved_in: the names of the arithmetics in which the model is proved, besides those of its
            certificate.

    """
    proved = dict.fromkeys((*certified_arithmetics(model), *proved_in))
    return {
        "format": "raspc",
        "format_version": FORMAT_VERSION,
        "raspc_version": raspc_version(),
        "name": model.sym_name.data,
        "dtype": str(model.dtype),
        "tokens": [to_python(token) for token in model.tokens.data],
        "bos": model.bos_id,
        "pad": model.pad_id,
        "max_seq_len": model.max_length,
        "causal": model.causal is not None,
        "d_model": model.d_model,
        "residual_labels": list(model.residual_labels.data),
        "layers": _layers(model),
        "outputs": describe_outputs(model),
        "arithmetic": None if division is None else f"{model.dtype}-{division}",
        "proved_in": list(proved),
    }


def describe_outputs(model: ModelOp) -> list[dict[str, Any]]:
    """The kind and the values of each output of a model, as objects for JSON."""
    return [
        {
            "kind": unembed.decode.kind,
            "values": [to_python(value) for value in unembed.decode.values],
        }
        for unembed in model.unembeds
    ]


def _layers(model: ModelOp) -> list[dict[str, Any]]:
    """The heads and neurons of each layer, in order."""
    halves = [op for op in model.components if isinstance(op, (AttentionOp, MlpOp))]
    count = max((op.layer_index + 1 for op in halves), default=0)
    layers: list[dict[str, Any]] = [{"heads": None, "neurons": None} for _ in range(count)]
    for op in halves:
        layer = layers[op.layer_index]
        if isinstance(op, AttentionOp):
            layer["heads"] = [_head(head) for head in op.heads]
            if op.b_O is not None:
                layer["b_O"] = True
        else:
            layer["neurons"] = list(op.neurons.data)
    return layers


def _head(op: HeadOp) -> dict[str, Any]:
    """The label, the sizes and the names of the biases of a head."""
    found: dict[str, Any] = {"label": op.label.data, "d_qk": op.d_qk, "d_v": op.d_v}
    biases = [name for name in op.weights if name.startswith("b_")]
    return {**found, "biases": biases} if biases else found
