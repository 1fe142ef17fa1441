"""
safetensors: the weights by their names, and config.json.

    reverse/
      model.safetensors     "embed/W_E", "layer0/head0/W_Q", "layer0/mlp/W_in", ...
      config.json           see `description`

Heads and layers keep their own sizes. Weights multiply from the right, scores are not divided by
anything, and `transformer_dialect` says what each weight means.
"""

from __future__ import annotations

from pathlib import Path

from safetensors.numpy import save

from raspc.backends.export.model_description import describe
from raspc.backends.export.output_folder import new_folder, write_config
from raspc.transformer_dialect.model_op import ModelOp


def export(model: ModelOp, path: Path) -> None:
    """Write the folder."""
    arrays = {name: weight.array for name, weight in model.parameters.items()}
    with new_folder(path) as folder:
        (folder / "model.safetensors").write_bytes(save(arrays, {"format": "raspc"}))
        write_config(folder, describe(model))
