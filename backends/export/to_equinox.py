"""
The export to Equinox: a folder of a JAX module that runs without raspc, and its weights.

    reverse/
      raspc_equinox.py      the module; its function `load()` loads the other files
      raspc_vocabulary.py   tokens to ids, choices to values
      __init__.py           the folder as a package, beside other such folders
      model.eqx             the weights, written by equinox.tree_serialise_leaves
      config.json           the description of `model_description`
      truth.json            the ground truth, of the schema of docs/truth.md
      README.md             the model card of `model_card`
      tokenizer.json, tokenizer_config.json
                            the tokenizer of `tokenizer_files`, if one can be right

Heads and layers keep their own sizes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from raspc.backends.export.example_run import example_of
from raspc.backends.export.folder_documents import write_documents
from raspc.backends.export.model_card import SUMS_FIRST, CardFormat
from raspc.backends.export.model_description import describe
from raspc.backends.export.model_facts import ModelFacts
from raspc.backends.export.optional_libraries import require
from raspc.backends.export.output_folder import copy_code, new_folder, write_config
from raspc.backends.export.to_torch import state_dict
from raspc.backends.runners.jax_settings import find_devices
from raspc.transformer_dialect.model_op import ModelOp


def export(model: ModelOp, path: Path, facts: ModelFacts) -> None:
    """Write the folder of a model; raises as `export_formats.export`."""
    equinox = require("equinox", "equinox")
    code = require("raspc.backends.export.standalone.raspc_equinox", "equinox")
    config = describe(model, proved_in=facts.proved_in)
    find_devices()  # Raises an error with a remedy, before JAX raises one without.
    with jax.enable_x64(model.dtype == np.float64):
        filled = _filled(equinox, code.RaspcTransformer(config), state_dict(model))
        with new_folder(path) as folder:
            equinox.tree_serialise_leaves(folder / "model.eqx", filled)
            write_config(folder, config)
            write_documents(folder, model, facts, _card(model, config["arithmetic"]))
            copy_code(folder, "raspc_equinox", "raspc_vocabulary")


def _card(model: ModelOp, arithmetic: str) -> CardFormat:
    """The lines of the model card of this format."""
    example = example_of(model)
    return CardFormat(
        "equinox",
        loading="import raspc_equinox\n\n"
        'model = raspc_equinox.load(".")\n'
        f"print(model.answer([{example.tokens}]))  # {example.answer}",
        attention=SUMS_FIRST,
        arithmetic=arithmetic,
        files={
            "model.eqx": "the weights",
            "raspc_equinox.py": "the module, an `eqx.Module`",
            "raspc_vocabulary.py": "tokens to ids, choices to values",
            "__init__.py": "the folder as a package: "
            '`importlib.import_module("FOLDER").load()` from the folder above',
        },
        beyond="A longer input raises a ValueError.",
    )


def _filled(equinox: Any, module: Any, arrays: dict[str, np.ndarray[Any, Any]]) -> Any:
    """The module with its zeros replaced by the weights, which are found by the leaves' paths."""

    def fill(path: Any, _zeros: jax.Array) -> jax.Array:
        name = jax.tree_util.keystr(path, simple=True, separator=".")
        name = name.replace(".heads.", ".attn.heads.").replace(".b_O", ".attn.b_O")
        return jnp.asarray(arrays[name if "." in name else f"embed.{name}"])

    return jax.tree_util.tree_map_with_path(fill, module, is_leaf=equinox.is_array)
