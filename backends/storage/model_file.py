"""
Model files: the reading and writing of a module as one `.rmodel` file.

    save_model(module, Path("reverse.rmodel"))
    module = load_model(Path("reverse.rmodel"))       # the same module, bit by bit

The file is a zip archive, whose parts `unzip -l reverse.rmodel` lists:

    manifest.json         format version, version of raspc, SHA-256 of each other part
    model.mlir            the module, with its weights by reference (`external "sha256:..."`)
    weights.safetensors   the weights by name: `layer0/head0/W_Q`, ...; `weight_file` defines the
                          form of weights that are mostly zeros
    names.json            the label of each direction, head and neuron
    source.mlir           the source program of the model, if known
    witness.json          the claims from which `raspc-check` proves the model; see docs/checker.md
    certificate.json      the digest of the certified model, and its proofs

names.json repeats labels of the module for programs that do not parse MLIR. The source program
allows a comparison of the model with its program.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load, save
from xdsl.context import Context
from xdsl.dialects.builtin import Builtin, ModuleOp
from xdsl.utils.exceptions import ParseError, VerifyException

from raspc.backends.storage.archive import damaged, open_archive, write_archive
from raspc.backends.storage.certificate_part import (
    Proof,
    certificate_part,
    read_certificate,
    replace_weights,
)
from raspc.backends.storage.weight_file import pack, unpack
from raspc.transformer_dialect import TRANSFORMER
from raspc.transformer_dialect.attention_ops import AttentionOp
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.ops import MlpOp
from raspc.transformer_dialect.weights import Weight
from raspc.values import RaspcError
from raspc.values.available_memory import check_memory
from raspc.values.module_parser import ModuleParser

FORMAT = "rmodel"
FORMAT_VERSION = 2
"""The version of the format; readers accept their own version alone."""

MAX_MODULE_BYTES = 2**28
"""The largest text of a module, or of its program, that is read."""

MAX_WITNESS_BYTES = 2**30
"""The largest witness that is read."""

MAX_CERTIFICATE_BYTES = 2**24
"""The largest certificate that is read."""

_MODULE = "model.mlir"
_WEIGHTS = "weights.safetensors"
_NAMES = "names.json"
_SOURCE = "source.mlir"
_WITNESS = "witness.json"
_CERTIFICATE = "certificate.json"

_MAX_NAMES_PER_MODULE = 16
"""The most bytes of names.json for a byte of the module, which has the same names."""

_HEADER_BYTES = 1024
"""The most bytes that the file has for a weight besides its entries: its name, type and place."""


def model_in(module: ModuleOp) -> ModelOp:
    """
    The single model of a module.

    Raises:
        RaspcError: if the module holds no model, or several.

    """
    models = [op for op in module.ops if isinstance(op, ModelOp)]
    if len(models) != 1:
        raise RaspcError(
            f"the module has {len(models) or 'no'} transformer.model"
            + ("s" if len(models) > 1 else ""),
            remedy="give a module with one, as the pass materialize-weights makes it",
        )
    return models[0]


def save_model(
    module: ModuleOp,
    path: Path,
    source: str | None = None,
    *,
    witness: bytes | None = None,
    certified: bool = True,
    proofs: Sequence[Proof] = (),
) -> None:
    """
    Write the model of a module to a file, by `write_archive`; equal models give equal files.

    Other operations of the module are not written.

    Args:
        module: the module, with one model.
        path: the file.
        source: the source program of the model, as MLIR text.
        witness: the witness of the model, as JSON.
        certified: whether the certificate in the module is that of its weights; if not, it is
            left out.
        proofs: the proofs of the checker.

    Raises:
        RaspcError: if the module does not hold one model, or the file cannot be written.

    """
    model = model_in(module)
    arrays = pack({name: attr.data for name, attr in model.parameters.items()})
    saved = ModuleOp([model.clone()], dict(module.attributes))
    replace_weights(saved, lambda _name, weight: weight.as_external())
    if not certified:
        model_in(saved).certificate = None
    parts = {
        _MODULE: str(saved).encode(),
        _WEIGHTS: save(arrays),
        _NAMES: json.dumps(names(model), indent=1).encode(),
    }
    if source is not None:
        parts[_SOURCE] = source.encode()
    if witness is not None:
        parts[_WITNESS] = witness
    if proofs or model_in(saved).certificate is not None:
        parts[_CERTIFICATE] = certificate_part(model, source, proofs)
    write_archive(path, parts, format_name=FORMAT, format_version=FORMAT_VERSION)


class StoredModel(NamedTuple):
    """The content of a model file."""

    module: ModuleOp
    source: str | None
    """The program that the model was compiled from, as MLIR."""
    proofs: tuple[Proof, ...]
    """The proofs of the checker."""
    witness: bytes | None
    """The witness as JSON."""
    unbound: bool
    """Whether the module came with a certificate that names no weights, which was left out."""


def load_model(path: Path) -> ModuleOp:
    """The module of a model file, with its weights; raises as `load_model_and_source`."""
    return load_model_and_source(path)[0]


def load_model_and_source(path: Path) -> tuple[ModuleOp, str | None]:
    """The module of a model file and its program; see `load_stored_model`."""
    stored = load_stored_model(path)
    return stored.module, stored.source


def load_stored_model(path: Path, *, certified: bool = True) -> StoredModel:
    """
    The content of a model file.

    Args:
        path: the file.
        certified: hold the certificate against the weights; if not, the model has none.

    Raises:
        RaspcError: if the file is missing, truncated, damaged, inconsistent, of another version, or
            if its certificate is that of other weights.

    """
    with open_archive(path, format_name=FORMAT, format_version=FORMAT_VERSION) as archive:
        text = archive.read(_MODULE, MAX_MODULE_BYTES)
        module = _parse(path, text)
        weights = archive.read(_WEIGHTS, _max_weight_bytes(path, module))
        source = archive.read_if_any(_SOURCE, MAX_MODULE_BYTES)
        part = archive.read_if_any(_CERTIFICATE, MAX_CERTIFICATE_BYTES)
        archive.check(_NAMES, _MAX_NAMES_PER_MODULE * len(text))
        witness = archive.read_if_any(_WITNESS, MAX_WITNESS_BYTES)
    _resolve_weights(path, module, weights)
    program = _decoded(path, source)
    model = model_in(module)
    unbound = certified and part is None and model.certificate is not None
    proofs = read_certificate(path, model, program, part if certified else None)
    return StoredModel(module, program, proofs, witness, unbound)


def _max_weight_bytes(path: Path, module: ModuleOp) -> int:
    """The most bytes that a file has for the weights of a module, if there is memory for them."""
    weights = [attr.data for attr in model_in(module).parameters.values()]
    dense = sum(weight.n_bytes for weight in weights)

    def too_large(message: str) -> RaspcError:
        return RaspcError(message, location=str(path), remedy="load it where more memory is free")

    check_memory(2 * dense, "to load its weights takes", error=too_large)
    return dense + _HEADER_BYTES * (len(weights) + 1)


def _resolve_weights(path: Path, module: ModuleOp, stored: bytes) -> None:
    """Replace the external weights of a module by the entries that the file stores."""
    try:
        arrays: Mapping[str, NDArray[np.generic]] = load(stored)
    except (SafetensorError, ValueError, KeyError) as error:
        raise damaged(path, f"{_WEIGHTS} cannot be read") from error

    def resolve(name: str, weight: Weight) -> Weight:
        try:
            found = Weight.of(unpack(arrays, name, weight))
        except KeyError:
            raise damaged(path, f"{_WEIGHTS} lacks {name}") from None
        except ValueError as error:
            raise damaged(path, f"{name} in {_WEIGHTS} is no weight ({error})") from error
        if found != weight:
            raise damaged(path, f"{name} in {_WEIGHTS} differs from its digest in {_MODULE}")
        return found

    replace_weights(module, resolve)
    known = model_in(module).parameters
    for name in arrays:
        if name.partition(":")[0] not in known:
            raise damaged(path, f"{_WEIGHTS} has {name}, of which {_MODULE} has no weight")


def _decoded(path: Path, text: bytes | None) -> str | None:
    try:
        return None if text is None else text.decode()
    except UnicodeDecodeError as error:
        raise damaged(path, f"{_SOURCE} is not text") from error


def _parse(path: Path, text: bytes) -> ModuleOp:
    ctx = Context()
    ctx.load_dialect(Builtin)
    ctx.load_dialect(TRANSFORMER)
    try:
        module = ModuleParser(ctx, text.decode(), str(path)).parse_module()
        module.verify()
        model_in(module)
    except (ParseError, VerifyException, RaspcError, UnicodeDecodeError) as error:
        reason = error.msg if isinstance(error, ParseError) else str(error)
        raise damaged(path, f"{_MODULE} does not hold a model ({' '.join(reason.split())})") from (
            error
        )
    return module


def names(model: ModelOp) -> dict[str, Any]:
    """
    The labels of all directions, heads and neurons of a model, as an object for JSON.

        {"model": "reverse", "residual": ["tokens:a", ...],
         "layers": [{"layer": 0, "heads": ["length"], "neurons": ["length:1", ...]}, ...]}
    """
    layers: dict[int, dict[str, Any]] = {}
    for op in model.components:
        if isinstance(op, (AttentionOp, MlpOp)):
            empty = {"layer": op.layer_index, "heads": [], "neurons": []}
            layer = layers.setdefault(op.layer_index, empty)
            if isinstance(op, AttentionOp):
                layer["heads"] = [head.label.data for head in op.heads]
            else:
                layer["neurons"] = list(op.neurons.data)
    return {
        "model": model.sym_name.data,
        "residual": list(model.residual_labels.data),
        "layers": list(layers.values()),
    }
