"""
One item of a zoo: a model of a program, its hidden model, pairs of inputs, and the answers.

    public/ID/model.rmodel                  the hidden model
    public/ID/pairs.json                    pairs of inputs, with the results on both
    held_out/NAME/VARIANT/model.rmodel      the model, with names, certificate and program
    held_out/NAME/VARIANT/truth.json        its ground truth (docs/truth.md)
    held_out/NAME/VARIANT/pairs.json        the pairs, and for each variable pairs that swap it
    held_out/NAME/VARIANT/key.safetensors   the key of the hidden model
    held_out/NAME/VARIANT/program.mlir      the program
    held_out/NAME/VARIANT/item.json         the id, the seed and the status; written last

The id follows from the seed of the zoo and the names, and shows neither these nor the seed of the
item, from which the hidden model is made, to those who do not know the seed of the zoo. Public
files have no date, which would show the order of the build.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from raspc.hidden_models import hide
from raspc.internal_errors import bug_report
from raspc.memory_limit import memory_limit
from raspc.model import Model, UncertifiedWarning
from raspc.passes.rasp.infer_encodings import MergedValuesWarning
from raspc.proof.witness.program_form import value_form
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.time_limit import time_limit
from raspc.tools.located_parser import LocatedParser
from raspc.truth.counterfactuals import Counterfactual
from raspc.truth.ground_truth import Truth
from raspc.universe import new_context
from raspc.values import RaspcError, canonical
from raspc.values.short_repr import short_repr
from raspc.zoo.model_variants import make_variant

STATUS_FILE = "item.json"


class _OverLimit(BaseException):
    """The end of an item's time or memory; no handler of errors on the way keeps it."""


def _of_time(text: str) -> _OverLimit:
    return _OverLimit(f"{text} of processor time; `--seconds` raises the limit")


def _of_memory(text: str) -> _OverLimit:
    return _OverLimit(f"{text} of memory; `--mebibytes` raises the limit")


@dataclass(frozen=True)
class ZooItem:
    """The description of an item, from which it is built in any process."""

    name: str
    variant: str
    program: str
    """The text of the program in the rasp dialect."""
    seed: int
    """The seed of the zoo; the item has a seed of its own."""
    pairs: int
    """The number of pairs of inputs, and of pairs for each variable."""
    seconds: int = 600
    """The most processor time that the item may take."""
    mebibytes: int = 4096
    """The most memory that the item may add to that of the process."""

    __repr__ = short_repr

    @property
    def own_seed(self) -> int:
        """The seed of the item, by the seed of the zoo and the names."""
        # Too many to try: whoever finds the seed has the rotations of the hidden model.
        return int.from_bytes(self._digest("seed"), "big")

    @property
    def id(self) -> str:
        """The folder of the item below `public`."""
        return self._digest("id").hex()

    @property
    def place(self) -> str:
        """The folder of the item below `held_out`."""
        return f"{self.name}/{self.variant}"

    def _digest(self, purpose: str) -> bytes:
        """Bytes that follow from the seed of the zoo, the names and a purpose."""
        text = json.dumps([self.seed, self.name, self.variant, purpose])
        return hashlib.sha256(text.encode()).digest()[:8]


def read_status(folder: Path, item: ZooItem) -> dict[str, Any] | None:
    """
    The status of an item that is complete in a folder; None for any other.

    An item that failed, or took more than a limit below that of the item, is not complete.
    """
    path = folder / "held_out" / item.place / STATUS_FILE
    if not path.exists():
        return None
    status = json.loads(path.read_text(encoding="utf-8"))
    limits = {"seconds": item.seconds, "mebibytes": item.mebibytes}
    raised = any(low < limits[name] for name, low in status.get("limits", {}).items())
    return None if raised or status["status"] == "failed" else status


def build_item(folder: Path, item: ZooItem) -> dict[str, Any]:
    """
    Build an item in a folder, and return its status: built, or refused with a message.

    Files appear under their names when the item is complete. An exception that is a bug of raspc
    is the message of a failed item, so that a long build goes on; an item that takes more processor
    time or memory than its limits is refused.
    """
    open_part, secret = folder / "public" / item.id, folder / "held_out" / item.place
    for part in (open_part, secret):
        shutil.rmtree(part, ignore_errors=True)
    work = [part.with_name(f".{part.name}.part") for part in (open_part, secret)]
    for part in work:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
    status: dict[str, Any] = {
        "name": item.name,
        "variant": item.variant,
        "id": item.id,
        "seed": item.own_seed,
    }
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UncertifiedWarning)
            warnings.simplefilter("ignore", MergedValuesWarning)
            with (
                memory_limit(item.mebibytes, _of_memory),
                time_limit(item.seconds, _of_time),
            ):
                status |= {"status": "built"} | _write(item, *work)
    except (Exception, _OverLimit) as error:
        if isinstance(error, _OverLimit):
            limits = {"seconds": item.seconds, "mebibytes": item.mebibytes}
            status |= {"status": "refused", "message": str(error), "limits": limits}
        elif isinstance(error, RaspcError):
            status |= {"status": "refused", "message": str(error)}
        else:
            status |= {"status": "failed", "message": bug_report(error, "raspc zoo")}
        shutil.rmtree(work[0])
        for file in work[1].iterdir():
            file.unlink()
    (work[1] / "program.mlir").write_text(item.program + "\n", encoding="utf-8")
    _write_json(work[1] / STATUS_FILE, status)
    if work[0].exists():
        for path in (*work[0].iterdir(), work[0]):
            os.utime(path, (0, 0))
        os.replace(work[0], open_part)
    os.replace(work[1], secret)
    return status


def _write(item: ZooItem, open_part: Path, secret: Path) -> dict[str, Any]:
    """Write the files of an item; returns facts about the model."""
    module = LocatedParser(new_context(), item.program, "program.mlir").parse_module()
    model = make_variant(item.variant, module, item.own_seed)
    truth = model.truth()
    hidden, key = hide(model, item.own_seed)
    general = truth.counterfactuals(item.pairs, seed=item.own_seed)
    hidden.save(open_part / "model.rmodel")
    _write_json(open_part / "pairs.json", [_public_form(pair) for pair in general])
    model.save(secret / "model.rmodel")
    key.save(secret / "key.safetensors")
    _write_json(secret / "truth.json", truth)
    swaps = {name: _swaps(truth, name, item) for name in _held(truth)}
    _write_json(
        secret / "pairs.json",
        {
            "inputs": [_public_form(pair) for pair in general],
            "swaps": {name: [_form(pair) for pair in pairs] for name, pairs in swaps.items()},
        },
    )
    return {
        "certified": model.certificate is not None,
        "accuracy": _accuracy(model, general),
        "layers": model.stats.n_layers,
        "d_model": model.op.d_model,
        "variables": len(truth["variables"]),
        "max_seq_len": find_program(module).max_seq_len,
    }


def _held(truth: Truth) -> list[str]:
    return [each["name"] for each in truth["variables"] if each["location"] == "held"]


def _swaps(truth: Truth, name: str, item: ZooItem) -> list[Counterfactual]:
    """The pairs that swap a variable; none for a variable that is the same on all inputs."""
    try:
        return truth.counterfactuals(item.pairs, change=name, seed=item.own_seed)
    except RaspcError:
        return []


def _accuracy(model: Model, pairs: list[Counterfactual]) -> float:
    """The share of inputs of the pairs on which the model's results are those of the program."""
    inputs = [pair.base for pair in pairs]
    found = model.apply_batch(inputs)
    wanted = [list(pair.results) if len(model.results) > 1 else pair.results[0] for pair in pairs]
    right = sum(list(a) == list(b) for a, b in zip(found, wanted, strict=True))
    return right / max(1, len(inputs))


def _public_form(pair: Counterfactual) -> dict[str, Any]:
    """A pair with the results on both inputs."""
    return {
        "base": _values(pair.base),
        "other": _values(pair.other),
        "results": [_values(values) for values in pair.results],
        "other_results": [_values(values) for values in pair.expected],
    }


def _form(pair: Counterfactual) -> dict[str, Any]:
    """A pair with the results that a swap of the variable must give."""
    return {
        "base": _values(pair.base),
        "other": _values(pair.other),
        "results": [_values(values) for values in pair.results],
        "expected": [_values(values) for values in pair.expected],
        "changes": pair.changes,
    }


def _values(values: list[Any]) -> list[Any]:
    return [value_form(canonical(value)) for value in values]


def _write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, indent=1, allow_nan=False) + "\n", encoding="utf-8")
