"""
The manifest of a dataset: the model and settings of its rows, its columns, and its complete files.

`manifest.json` is written again after each file, so that it lists complete files alone.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from raspc.backends.dataset.model_rows import output_names
from raspc.backends.storage.archive import raspc_version
from raspc.backends.storage.json_text import parse_json
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError, to_python

MANIFEST = "manifest.json"
"""The name of the manifest in the folder of a dataset."""

FORMAT = "raspc-dataset"
FORMAT_VERSION = 1


def describe(model: ModelOp, settings: dict[str, Any]) -> dict[str, Any]:
    """
    The manifest of a dataset without files, as an object for JSON.

    Args:
        model: the model.
        settings: the arguments of `generate` that determine the rows.

    """
    return {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "raspc_version": raspc_version(),
        "program": model.sym_name.data,
        "weights_sha256": weights_digest(model),
        "outputs_from": "the compiled model (not the RASP interpreter)",
        "positions": "inputs, lengths and outputs without BOS; activations with BOS, at position 0",
        "inputs_from": _origin(settings),
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


def _origin(settings: dict[str, Any]) -> str:
    """The distribution of the inputs, in words."""
    origin = "every length equally likely, every token equally likely"
    if settings.get("distinct_tokens"):
        origin += ", no token twice in an input"
    if settings.get("unique"):
        origin += ", no input twice: lengths with few inputs are rarer"
    return origin


def columns_of(arrays: Mapping[str, NDArray[Any]]) -> dict[str, Any]:
    """The type and the shape of a row in each column, as an object for JSON."""
    return {
        name: {"dtype": str(array.dtype), "shape": list(array.shape[1:])}
        for name, array in arrays.items()
    }


def weights_digest(model: ModelOp) -> str:
    """The SHA-256 of the names and digests of all weights."""
    digest = hashlib.sha256()
    for name, weight in model.parameters.items():
        digest.update(f"{name} {weight.data.digest}\n".encode())
    return digest.hexdigest()


def read_manifest(folder: Path) -> dict[str, Any] | None:
    """
    The manifest in a folder; None if the folder has none.

    Raises:
        RaspcError: if the manifest cannot be read, or is not that of a dataset of raspc.

    """
    path = folder / MANIFEST
    if not path.exists():
        return None
    try:
        found: Any = parse_json(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise RaspcError(
            "the manifest cannot be read", location=str(path), remedy="choose another folder"
        ) from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:  # pyright: ignore
        raise RaspcError(
            "this is not a dataset of raspc", location=str(path), remedy="choose another folder"
        )
    return found  # pyright: ignore[reportUnknownVariableType]


def write_manifest(folder: Path, manifest: dict[str, Any]) -> None:
    """Write the manifest under a temporary name and rename it, so that it is always complete."""
    beside = folder / f".{MANIFEST}.part"
    beside.write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    os.replace(beside, folder / MANIFEST)


def check_same(old: dict[str, Any], new: dict[str, Any], folder: Path) -> None:
    """
    Check that two manifests have the same model and settings.

    Raises:
        RaspcError: if they differ.

    """
    for key in ("version", "weights_sha256", "tokens", "values", "settings"):
        if old.get(key) != new[key]:
            origin = "other settings" if key in ("settings", "version") else "another model"
            raise RaspcError(
                f"the folder holds a dataset of {origin}"
                + (f": {old.get(key)}, not {new[key]}" if key == "settings" else ""),
                location=str(folder),
                remedy="give the same options to resume it, or another folder",
            )


def file_digest(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
