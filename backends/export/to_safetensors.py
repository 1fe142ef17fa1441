"""
The export to safetensors: a folder of the weights by name, and a description.

    reverse/
      model.safetensors     "embed/W_E", "layer0/head0/W_Q", "layer0/mlp/W_in", ...
      config.json           the description of `model_description`
      truth.json            the ground truth, of the schema of docs/truth.md

Heads and layers keep their own sizes. Weights multiply from the right, scores are not scaled, and
`transformer_dialect` defines each weight.
"""

from __future__ import annotations

from pathlib import Path

from safetensors.numpy import save

from raspc.backends.export.model_description import describe
from raspc.backends.export.model_facts import ModelFacts
from raspc.backends.export.output_folder import new_folder, write_config, write_truth
from raspc.transformer_dialect.model_op import ModelOp


def export(model: ModelOp, path: Path, facts: ModelFacts) -> None:
    """Write the folder of a model; raises as `export_formats.export`."""
    arrays = {name: weight.array for name, weight in model.parameters.items()}
    with new_folder(path) as folder:
        (folder / "model.safetensors").write_bytes(save(arrays, {"format": "raspc"}))
        write_config(folder, describe(model, None, facts.proved_in))
        write_truth(folder, facts)
