"""
The certificate of a stock checkpoint: certificate.json, and the proved model beside the weights.

    {"schema": "raspc-stock-certificate/1", "arithmetic": "float32-divide-then-sum",
     "attn_implementation": "eager", "weights": "sha256:...", "model": "model.rmodel",
     "proofs": [...]}

`raspc-check model.rmodel` proves the model again, and `raspc export model.rmodel --to transformers
--arch NAME` writes its weights again, which have the hash.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SCHEMA = "raspc-stock-certificate/1"

ARITHMETIC = "float32-divide-then-sum"
"""The arithmetic of eager attention in transformers."""

CERTIFICATE = "certificate.json"
STORED_MODEL = "model.rmodel"


@dataclass(frozen=True)
class StockProof:
    """The proved model of a checkpoint, as the bytes of a model file, and its proofs."""

    stored: bytes
    proofs: Sequence[Mapping[str, Any]]

    def write(self, folder: Path, weights: bytes) -> None:
        """Write certificate and model beside the bytes of the weights."""
        content = {
            "schema": SCHEMA,
            "arithmetic": ARITHMETIC,
            "attn_implementation": "eager",
            "weights": f"sha256:{hashlib.sha256(weights).hexdigest()}",
            "model": STORED_MODEL,
            "proofs": [dict(proof) for proof in self.proofs],
        }
        (folder / STORED_MODEL).write_bytes(self.stored)
        text = json.dumps(content, indent=1)
        (folder / CERTIFICATE).write_text(text + "\n", encoding="utf-8")
