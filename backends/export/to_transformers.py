"""
The export to Hugging Face transformers: a folder for from_pretrained, with its code.

    reverse/
      model.safetensors        the weights
      config.json              a RaspcConfig, which holds the description of `model_description`
      truth.json               the ground truth, of the schema of docs/truth.md
      README.md                the model card of `model_card`
      tokenizer.json, tokenizer_config.json
                               the tokenizer of `tokenizer_files`, if one can be right
      raspc_transformers.py    RaspcConfig and RaspcModel, registered for AutoConfig and AutoModel
      raspc_torch.py           the module that RaspcModel wraps
      raspc_vocabulary.py      tokens to ids, choices to values

Without raspc, `AutoModel.from_pretrained("reverse", trust_remote_code=True)` loads the folder; with
raspc, `RaspcModel.from_pretrained` of `raspc.backends.export.standalone.raspc_transformers`.
"""

from __future__ import annotations

import json
from pathlib import Path

from safetensors.numpy import save

from raspc.backends.export.example_run import example_of
from raspc.backends.export.folder_documents import write_documents
from raspc.backends.export.model_card import SUMS_FIRST, CardFormat
from raspc.backends.export.model_description import describe
from raspc.backends.export.model_facts import ModelFacts
from raspc.backends.export.optional_libraries import require
from raspc.backends.export.output_folder import (
    CONFIG,
    copy_code,
    new_folder,
    write_config,
)
from raspc.backends.export.to_torch import state_dict
from raspc.transformer_dialect.model_op import ModelOp

_CODE = "raspc_transformers"


def export(model: ModelOp, path: Path, facts: ModelFacts) -> None:
    """Write the folder of a model; raises as `export_formats.export`."""
    require("torch", "transformers")
    require("transformers", "transformers")
    code = require(f"raspc.backends.export.standalone.{_CODE}", "transformers")
    described = describe(model, proved_in=facts.proved_in)
    config = code.RaspcConfig(described)
    config.architectures = [code.RaspcModel.__name__]
    config.auto_map = {
        "AutoConfig": f"{_CODE}.RaspcConfig",
        "AutoModel": f"{_CODE}.RaspcModel",
    }
    arrays = {f"transformer.{name}": array for name, array in state_dict(model).items()}
    with new_folder(path) as folder:
        (folder / "model.safetensors").write_bytes(save(arrays, {"format": "pt"}))
        write_config(folder, json.loads(config.to_json_string(use_diff=False)))
        write_documents(folder, model, facts, _card(model, facts, described["arithmetic"]))
        copy_code(folder, _CODE, "raspc_torch", "raspc_vocabulary", relative=True)
    assert (path / CONFIG).is_file()


def _loading(model: ModelOp, facts: ModelFacts) -> str:
    """The code that loads the model, and the tokenizer of words if there is one."""
    example = example_of(model)
    lines = [
        "from transformers import AutoModel, AutoTokenizer",
        "",
        'model = AutoModel.from_pretrained("./", trust_remote_code=True)',
        f"print(model.answer([{example.tokens}]))  # {example.answer}",
    ]
    if facts.split != "characters" and example.text is not None:
        lines += [
            'tokenizer = AutoTokenizer.from_pretrained("./", trust_remote_code=False)',
            f'batch = tokenizer([{example.text}], return_tensors="pt")',
            "logits = model(**batch).logits",
        ]
    return "\n".join(lines)


def _card(model: ModelOp, facts: ModelFacts, arithmetic: str) -> CardFormat:
    """The lines of the model card of this format."""
    return CardFormat(
        "transformers",
        loading=_loading(model, facts),
        attention=f"{SUMS_FIRST} The model has no `attn_implementation` but `eager`.",
        arithmetic=arithmetic,
        files={
            "model.safetensors": "the weights",
            "raspc_transformers.py": "the classes of the model and its configuration",
            "raspc_torch.py": "the module that the model wraps",
            "raspc_vocabulary.py": "tokens to ids, choices to values",
        },
        beyond="A longer input raises a ValueError.",
    )
