"""
The export to PyTorch: a folder of an nn.Module that runs without raspc, and its state dict.

    reverse/
      raspc_torch.py        the module; its function `load()` loads the other files
      raspc_vocabulary.py   tokens to ids, choices to values
      __init__.py           the folder as a package, beside other such folders
      state_dict.pt         "embed.W_E", "layers.0.attn.heads.0.W_Q", "layers.0.mlp.W_in", ...
      config.json           the description of `model_description`
      truth.json            the ground truth, of the schema of docs/truth.md
      README.md             the model card of `model_card`
      tokenizer.json, tokenizer_config.json
                            the tokenizer of `tokenizer_files`, if one can be right

Heads and layers keep their own sizes.
"""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import numpy as np

from raspc.backends.export.example_run import example_of
from raspc.backends.export.folder_documents import write_documents
from raspc.backends.export.model_card import SUMS_FIRST, CardFormat
from raspc.backends.export.model_description import describe
from raspc.backends.export.model_facts import ModelFacts
from raspc.backends.export.optional_libraries import require
from raspc.backends.export.output_folder import copy_code, new_folder, write_config
from raspc.transformer_dialect.model_op import ModelOp


def state_dict_name(name: str) -> str:
    """The name of a weight in the state dict: `layers.0.attn.heads.1.W_Q` of `layer0/head1/W_Q`."""
    name = re.sub(r"^layer(\d+)/head(\d+)/", r"layers.\1.attn.heads.\2.", name)
    name = re.sub(r"^layer(\d+)/", r"layers.\1.", name)
    name = re.sub(r"^unembed(\d*)/", lambda match: f"unembed.{match[1] or 0}.", name)
    return name.replace("/", ".")


def state_dict(model: ModelOp) -> dict[str, np.ndarray[Any, Any]]:
    """The weights by the names of `raspc_torch`; an absent bias of no attention becomes zeros."""
    arrays = {state_dict_name(name): attr.array for name, attr in model.parameters.items()}
    for name, array in list(arrays.items()):
        component, _, weight = name.rpartition(".")
        if weight in ("W_in", "W_out", "W_U"):
            bias = f"{component}.b{weight.removeprefix('W')}"
            arrays.setdefault(bias, np.zeros(array.shape[1], array.dtype))
    return arrays


def _saved(torch: Any, tensors: dict[str, Any]) -> bytes:
    """The file of a state dict; torch's own writer raises no `OSError` on a full disk."""
    stream = io.BytesIO()
    torch.save(tensors, stream)
    return stream.getvalue()


def export(model: ModelOp, path: Path, facts: ModelFacts) -> None:
    """Write the folder of a model; raises as `export_formats.export`."""
    torch = require("torch", "torch")
    tensors = {name: torch.tensor(array) for name, array in state_dict(model).items()}
    config = describe(model, proved_in=facts.proved_in)
    with new_folder(path) as folder:
        (folder / "state_dict.pt").write_bytes(_saved(torch, tensors))
        write_config(folder, config)
        write_documents(folder, model, facts, _card(model, config["arithmetic"]))
        copy_code(folder, "raspc_torch", "raspc_vocabulary")


def _card(model: ModelOp, arithmetic: str) -> CardFormat:
    """The lines of the model card of this format."""
    example = example_of(model)
    return CardFormat(
        "pytorch",
        loading="import raspc_torch\n\n"
        'model = raspc_torch.load(".")\n'
        f"print(model.answer([{example.tokens}]))  # {example.answer}",
        attention=SUMS_FIRST,
        arithmetic=arithmetic,
        files={
            "state_dict.pt": "the weights",
            "raspc_torch.py": "the module, an `nn.Module`",
            "raspc_vocabulary.py": "tokens to ids, choices to values",
            "__init__.py": "the folder as a package: "
            '`importlib.import_module("FOLDER").load()` from the folder above',
        },
        beyond="A longer input raises a ValueError.",
    )
