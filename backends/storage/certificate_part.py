"""
The certificate of a model file: the digest of the model that was certified, and the proofs of it.

    {"schema": "raspc-certificate/2", "model": "sha256:...", "program": "sha256:...",
     "dtype": "float32", "arithmetics": ["float32-sum-then-divide", ...],
     "proofs": [{"arithmetic": "float32-sum-then-divide", ...}]}

The digest is that of the module's text without its certificate, and the text holds the SHA-256 of
every weight: an edited weight, label or decoding has another digest. The decisions with their
margins and bounds are in the module. A proof is what `raspc certify` found with the independent
checker. `arithmetics` lists those in which the model is proved, by its decisions or by a proof;
files of schema 1 have no such list.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from xdsl.dialects.builtin import ModuleOp

from raspc.backends.storage.json_text import object_in
from raspc.transformer_dialect.attributes import WeightAttr
from raspc.transformer_dialect.component_op import ComponentOp
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.weights import Weight
from raspc.values import RaspcError
from raspc.values.certificate import Certificate

CERTIFICATE_SCHEMA = "raspc-certificate/2"

EARLIER_SCHEMAS = ("raspc-certificate/1",)
"""The schemas that are read too."""

Proof = Mapping[str, Any]
"""A proof as the checker reports it: arithmetic, margins, errors and assumptions."""


def replace_weights(module: ModuleOp, new: Callable[[str, Weight], Weight]) -> None:
    """Replace each weight by the result of `new` for its name and itself."""
    for op in module.walk():
        if isinstance(op, ComponentOp):
            for name, attr in op.weights.items():
                op.properties[name] = WeightAttr(new(f"{op.component}/{name}", attr.data))


def model_digest(model: ModelOp) -> str:
    """The SHA-256 of a model: structure, labels, decodings and weights, certificate aside."""
    module = ModuleOp([model.clone()])
    replace_weights(module, lambda _name, weight: weight.as_external())
    for op in module.ops:
        if isinstance(op, ModelOp):
            op.certificate = None
    # Letters beyond ASCII as escapes: so modules were printed when the first digests were stored.
    text = re.sub(r"[^\0-\x7f]", lambda letter: escaped_bytes(letter[0]), str(module))
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def escaped_bytes(text: str) -> str:
    """The bytes of a text as escapes of a string literal in IR, two hexadecimal digits for each."""
    return "".join(f"\\{byte:02X}" for byte in text.encode())


def covered_arithmetics(certificate: Certificate | None, proofs: Sequence[Proof]) -> list[str]:
    """The arithmetics in which a model is proved, by its certificate or by a proof."""
    names = () if certificate is None else certificate.arithmetics
    return list(dict.fromkeys((*names, *(str(proof["arithmetic"]) for proof in proofs))))


def program_digest(source: str | None) -> str | None:
    """The SHA-256 of the program that a model was compiled from."""
    return None if source is None else f"sha256:{hashlib.sha256(source.encode()).hexdigest()}"


def certificate_part(model: ModelOp, source: str | None, proofs: Sequence[Proof]) -> bytes:
    """The certificate of a model as the bytes of its part of the file."""
    certificate = None if model.certificate is None else model.certificate.data
    content = {
        "schema": CERTIFICATE_SCHEMA,
        "model": model_digest(model),
        "program": program_digest(source),
        "dtype": None if certificate is None else certificate.dtype,
        "arithmetics": covered_arithmetics(certificate, proofs),
        "proofs": list(proofs),
    }
    return json.dumps(content, indent=1).encode()


def read_certificate(
    path: Path, model: ModelOp, source: str | None, part: bytes | None
) -> tuple[Proof, ...]:
    """
    The proofs of a loaded model, whose certificate is checked against its weights and program.

    A model whose file has no certificate of its own loses the decisions in its module: they were
    written before certificates named their weights.

    Raises:
        RaspcError: for a certificate of other weights, of another program or of another schema,
            or whose bounds are not below their margins.

    """
    if part is None:
        model.certificate = None
        return ()
    content = _content(path, part)
    if content.get("model") != model_digest(model):
        raise _refused(path, "its certificate is that of other weights")
    if content.get("program") != program_digest(source):
        raise _refused(path, "its certificate is that of another program")
    if model.certificate is not None and not model.certificate.data.holds:
        raise _refused(path, "its certificate has a bound that is not below its margin")
    counts = [len(op.decode.values) for op in model.unembeds]
    if model.certificate is not None and model.certificate.data.vacuous(counts) is not None:
        raise _refused(path, "its certificate has an infinite margin for several values")
    proofs: object = content.get("proofs", [])
    if not isinstance(proofs, list) or not all(map(_is_proof, cast(list[object], proofs))):
        raise _refused(path, "its certificate has no list of proofs")
    found = tuple(cast(list[Proof], proofs))
    certificate = None if model.certificate is None else model.certificate.data
    listed = content.get("arithmetics")
    if content["schema"] == CERTIFICATE_SCHEMA and listed != covered_arithmetics(
        certificate, found
    ):
        raise _refused(path, "its certificate lists arithmetics in which it proves nothing")
    return found


def _is_proof(entry: object) -> bool:
    return isinstance(entry, dict) and "arithmetic" in cast(dict[str, object], entry)


def _content(path: Path, part: bytes) -> Mapping[str, Any]:
    fields = object_in(part)
    if fields is None:
        raise _refused(path, "its certificate is not JSON")
    if fields.get("schema") not in (CERTIFICATE_SCHEMA, *EARLIER_SCHEMAS):
        raise _refused(path, f"its certificate has schema {fields.get('schema')!r}")
    return fields


def _refused(path: Path, reason: str) -> RaspcError:
    return RaspcError(
        f"the model is not the one that was certified: {reason}",
        location=str(path),
        remedy="compile the program again, or make a new certificate with `raspc certify`",
    )
