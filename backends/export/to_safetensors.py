"""
The export to safetensors: a folder of the weights by name, and a description.

    reverse/
      model.safetensors     "embed/W_E", "layer0/head0/W_Q", "layer0/mlp/W_in", ...
      config.json           the description of `model_description`
      truth.json            the ground truth, of the schema of docs/truth.md
      README.md             the model card of `model_card`
      tokenizer.json, tokenizer_config.json
                            the tokenizer of `tokenizer_files`, if one can be right

Heads and layers keep their own sizes. Weights multiply from the right, scores are not scaled, and
`transformer_dialect` defines each weight.
"""

from __future__ import annotations

from pathlib import Path

from safetensors.numpy import save

from raspc.backends.export.folder_documents import write_documents
from raspc.backends.export.model_card import CardFormat
from raspc.backends.export.model_description import describe
from raspc.backends.export.model_facts import ModelFacts
from raspc.backends.export.output_folder import new_folder, write_config
from raspc.transformer_dialect.model_op import ModelOp


def export(model: ModelOp, path: Path, facts: ModelFacts) -> None:
    """Write the folder of a model; raises as `export_formats.export`."""
    arrays = {name: weight.array for name, weight in model.parameters.items()}
    with new_folder(path) as folder:
        (folder / "model.safetensors").write_bytes(save(arrays, {"format": "raspc"}))
        write_config(folder, describe(model, None, facts.proved_in))
        write_documents(folder, model, facts, _card())


def _card() -> CardFormat:
    """The lines of the model card of this format."""
    return CardFormat(
        "safetensors",
        loading="import json\n"
        "from safetensors.numpy import load_file\n\n"
        'weights = load_file("model.safetensors")\n'
        'config = json.load(open("config.json"))\n'
        'print(weights["embed/W_E"].shape == (len(config["tokens"]), config["d_model"]))  # True',
        attention="A query sees BOS and the tokens, and in a causal model no later key. Values are "
        "weighted by the softmax of the scores, which have no divisor.",
        arithmetic=None,
        files={"model.safetensors": "the weights, which multiply from the right"},
        beyond="There are no positions for a longer input.",
    )
