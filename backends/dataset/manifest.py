"""
The manifest of a dataset: what its files hold, where it comes from, and which files are complete.

`manifest.json` is written anew after each file, so that it never names one that is not complete.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

from raspc.backends.dataset.model_rows import output_names
from raspc.backends.storage.archive import raspc_version
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError, to_python

NAME = "manifest.json"
FORMAT = "raspc-dataset"
VERSION = 1


def describe(model: ModelOp, settings: dict[str, Any]) -> dict[str, Any]:
    """
    The manifest of a dataset without files.

    settings: how the rows are drawn; a dataset goes on only with the same.
    """
    return {
        "format": FORMAT,
        "version": VERSION,
        "raspc_version": raspc_version(),
        "program": model.sym_name.data,
        "weights_sha256": weights_digest(model),
        "outputs_from": "the compiled model (not the RASP interpreter)",
        "inputs_from": "every length equally likely, every token equally likely",
        "settings": settings,
        "tokens": [to_python(token) for token in model.tokens.data],
        "bos": model.bos_id,
        "pad": model.pad_id,
        "values": {
            name: [to_python(value) for value in unembed.decode.values]
            for name, unembed in zip(output_names(model), model.unembeds, strict=True)
        },
        "columns": {},
        "rows": 0,
        "shards": [],
    }


def weights_digest(model: ModelOp) -> str:
    """One SHA-256 of all weights and their names."""
    digest = hashlib.sha256()
    for name, weight in model.parameters.items():
        digest.update(f"{name} {weight.data.digest}\n".encode())
    return digest.hexdigest()


def read_manifest(folder: Path) -> dict[str, Any] | None:
    """The manifest in a folder; None if there is none."""
    path = folder / NAME
    if not path.exists():
        return None
    try:
        found: Any = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise RaspcError(
            "the manifest cannot be read", location=str(path), remedy="choose another folder"
        ) from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:  # pyright: ignore
        raise RaspcError(
            "this is no dataset of raspc", location=str(path), remedy="choose another folder"
        )
    return found  # pyright: ignore[reportUnknownVariableType]


def write_manifest(folder: Path, manifest: dict[str, Any]) -> None:
    """Write the manifest, complete or not at all."""
    beside = folder / f".{NAME}.part"
    beside.write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    os.replace(beside, folder / NAME)


def check_same(old: dict[str, Any], new: dict[str, Any], folder: Path) -> None:
    """Raise an error unless two manifests are of one dataset."""
    for key in ("version", "weights_sha256", "tokens", "values", "settings"):
        if old.get(key) != new[key]:
            what = "other settings" if key in ("settings", "version") else "another model"
            raise RaspcError(
                f"the folder holds a dataset of {what}"
                + (f": {old.get(key)}, not {new[key]}" if key == "settings" else ""),
                location=str(folder),
                remedy="give the same options to go on with it, or another folder",
            )


def file_digest(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
