"""
The witness of a model file, held against the module.

`raspc-check` proves the network in the witness and `raspc` runs the module, so that the two must be
one network: half-layers in their order, names and shapes of weights, scales, norms, decodings.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from raspc.backends.storage.archive import damaged
from raspc.proof.witness.network_form import network_form
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError


def check_network(path: Path, model: ModelOp, part: bytes) -> None:
    """
    Compare the network, mask and longest input in the witness of a file with those of its module.

    Raises:
        RaspcError: the witness is no JSON object, or describes another network; or the module has
            norms in places that no witness can describe.

    """
    try:
        content: object = json.loads(part)
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        raise damaged(path, "its witness is not JSON")
    witness = cast(dict[str, Any], content)
    try:
        network = json.loads(json.dumps(network_form(model)))
    except RaspcError as error:
        raise damaged(path, f"no witness describes its module: {error.message}") from error
    reach = {"max_seq_len": model.max_seq_len.value.data, "causal": model.causal is not None}
    found = _object(witness, "network")
    for key in sorted({*network, *found}):
        if network.get(key) != found.get(key):
            raise damaged(path, f"the {key} in its witness is not that of its module")
    found = _object(witness, "program")
    for key, value in reach.items():
        if found.get(key) != value:
            raise damaged(path, f"the {key} in its witness is not that of its module")


def _object(witness: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = witness.get(name)
    return cast(Mapping[str, Any], found) if isinstance(found, dict) else {}
