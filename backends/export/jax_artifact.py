"""
Portable artifacts: a model as one file that JAX runs where raspc is not installed.

    exported = jax.export.deserialize(open("reverse.stablehlo", "rb").read())
    result = exported.call(ids)         # int32 [B, T]: BOS first, PAD behind; any B, and T up to
                                        # max_seq_len + 1
    result["choices"][0]                # int32 [B, T]: positions in the list of values, -1 for none
    result["logits"][0]                 # float [B, T, n_out]

The file is what `jax.export` serialises: versioned StableHLO with the weights in it, which runs on
processors, on NVIDIA and AMD GPUs and on TPUs. Beside it, `reverse.stablehlo.json` says which token
has which id, and which values the choices are positions in.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
from jax import export

from raspc.backends.runners.jax_settings import element_types, find_devices
from raspc.backends.runners.xla_runner import forward_with_activations
from raspc.transformer_dialect.interpreter import choose
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError, to_python

PLATFORMS = ("cpu", "cuda", "rocm", "tpu")
"""What an artifact runs on."""


def write_artifact(model: ModelOp, path: Path, platforms: Sequence[str] = PLATFORMS) -> None:
    """Write the artifact of a model and the description beside it, each complete or not at all."""
    described = json.dumps(description(model), indent=1) + "\n"
    _write(path, bytes(export_model(model, platforms).serialize()))
    _write(path.with_name(path.name + ".json"), described.encode())


def export_model(model: ModelOp, platforms: Sequence[str] = PLATFORMS) -> export.Exported:
    """The model with its weights as a function of ids [b, t], for any b and t."""
    find_devices()  # An error here says what to do, and JAX's own does not.
    arrays = {name: weight.array for name, weight in model.parameters.items()}

    def run(ids: jax.Array) -> dict[str, list[jax.Array]]:
        parameters = {name: jnp.asarray(array) for name, array in arrays.items()}
        logits, _ = forward_with_activations(model, (), parameters, ids, plain=True)
        choices = [
            choose(jnp, each, unembed.decode.data).astype(jnp.int32)
            for each, unembed in zip(logits, model.unembeds, strict=True)
        ]
        return {"choices": choices, "logits": list(logits)}

    sizes = export.symbolic_shape("b, t", constraints=[f"t <= {model.max_length + 1}"])
    run.__name__ = model.sym_name.data
    with element_types(model.dtype):
        ids = jax.ShapeDtypeStruct(sizes, jnp.int32)
        return export.export(jax.jit(run), platforms=list(platforms))(ids)


def description(model: ModelOp) -> dict[str, Any]:
    """What ids and choices mean, for JSON: values are as in Python, and None is null."""
    return {
        "name": model.sym_name.data,
        "tokens": [to_python(token) for token in model.tokens.data],
        "bos": model.bos_id,
        "pad": model.pad_id,
        "max_seq_len": model.max_length,
        "causal": model.causal is not None,
        "results": [
            {
                "kind": unembed.decode.kind,
                "values": [to_python(value) for value in unembed.decode.values],
            }
            for unembed in model.unembeds
        ],
    }


def _write(path: Path, data: bytes) -> None:
    try:
        with tempfile.NamedTemporaryFile(
            dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as file:
            file.write(data)
        os.chmod(file.name, 0o644)
        os.replace(file.name, path)
    except OSError as error:
        raise RaspcError(
            f"the file cannot be written: {error.strerror}", location=str(path)
        ) from error
