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
from raspc.backends.storage.json_text import object_in
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
    witness = object_in(part)
    if witness is None:
        raise damaged(path, "its witness is not JSON")
    try:
        network = json.loads(json.dumps(network_form(model)))
    except RaspcError as error:
        raise damaged(path, f"no witness describes its module: {error.message}") from error
    reach = {"max_seq_len": model.max_length, "causal": model.causal is not None}
    stored, program = (_fields(witness, name) for name in ("network", "program"))
    # The program has more fields, which are not those of a network.
    reached = {key: program.get(key) for key in reach}
    for expected, found in ((network, stored), (reach, reached)):
        for key in sorted({*expected, *found}):
            if expected.get(key) != found.get(key):
                raise damaged(path, f"the {key} in its witness is not that of its module")


def _fields(witness: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """The fields of an object in a witness; none if the witness has no such object."""
    found = witness.get(name)
    return cast(Mapping[str, Any], found) if isinstance(found, dict) else {}
