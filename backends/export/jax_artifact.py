"""
Portable artifacts: a model as one file that JAX runs without an installation of raspc.

    exported = jax.export.deserialize(open("reverse.stablehlo", "rb").read())
    result = exported.call(ids)         # int32 [B, T]: BOS first, PAD last; any B, and T up to
                                        # max_seq_len + 1
    result["choices"][0]                # int32 [B, T]: indices in the list of values, -1 for none
    result["logits"][0]                 # float [B, T, n_out]

`jax.export` and FlatBuffers serialise the file: versioned StableHLO with the weights as constants,
which is lowered for CPUs, NVIDIA and AMD GPUs and TPUs. The file `reverse.stablehlo.json` beside it
lists the tokens in the order of their ids, and the values in the order of the choices;
`reverse.stablehlo.truth.json` has the ground truth, of the schema of docs/truth.md.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
from jax import export

from raspc.backends.export.model_description import describe_outputs
from raspc.backends.export.model_facts import TRUTH, ModelFacts
from raspc.backends.export.optional_libraries import require
from raspc.backends.export.output_files import write_file
from raspc.backends.runners.jax_settings import element_types, find_devices
from raspc.backends.runners.xla_runner import forward_with_activations
from raspc.transformer_dialect.interpreter import choose
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import to_python

PLATFORMS = ("cpu", "cuda", "rocm", "tpu")
"""JAX's names of the platforms on which an artifact runs."""


def write_artifact(
    model: ModelOp,
    path: Path,
    platforms: Sequence[str] = PLATFORMS,
    facts: ModelFacts | None = None,
) -> None:
    """
    Write the artifact of a model, and the files beside it, each completely or not at all.

    Args:
        model: the model.
        path: the file of the artifact; the description has the suffix `.json` more.
        platforms: JAX's names of the platforms on which the artifact is to run.
        facts: the ground truth of the model, written to the suffix `.truth.json` more.

    Raises:
        RaspcError: if JAX has no device, FlatBuffers is not installed, or a file cannot be written.

    """
    require("flatbuffers", "stablehlo")  # JAX imports it when it serialises.
    described = json.dumps(description(model), indent=1) + "\n"
    write_file(path, bytes(export_model(model, platforms).serialize()))
    write_file(path.with_name(path.name + ".json"), described.encode())
    if facts is not None and facts.truth_text is not None:
        write_file(path.with_name(f"{path.name}.{TRUTH}"), f"{facts.truth_text}\n".encode())


def export_model(model: ModelOp, platforms: Sequence[str] = PLATFORMS) -> export.Exported:
    """The exported function of a model with its weights, from ids [b, t] for any b and t."""
    find_devices()  # Raises an error with a remedy, before JAX raises one without.
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
    """The tokens, special ids and output values of a model, as an object for JSON."""
    return {
        "name": model.sym_name.data,
        "tokens": [to_python(token) for token in model.tokens.data],
        "bos": model.bos_id,
        "pad": model.pad_id,
        "max_seq_len": model.max_length,
        "causal": model.causal is not None,
        "results": describe_outputs(model),
    }
