"""
Rows of programs, weights and ground truths, for decompilers that are learnt from examples.

    manifest = write_rows(Path("rows"), rows=100_000, pipeline="default", seed=3, jobs=8)

A shard is a pair of files. Line i of `00003.jsonl.gz` is an object with the program of row i as IR,
the ground truth of its model, the digest of its behaviour and its name; `00003.safetensors` has its
weights as `i/layer0/head0/W_Q`. Rows of one shard differ in behaviour; rows of two shards may have
equal digests.
"""

from __future__ import annotations

import gzip
import json
import os
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

import raspc
from raspc.backends.dataset.manifest import file_digest
from raspc.pass_pipeline import parse_passes
from raspc.passes.rasp.infer_encodings import MergedValuesWarning
from raspc.values import RaspcError
from raspc.zoo.parallel_work import results_of
from raspc.zoo.program_behaviour import behaviour_of
from raspc.zoo.random_programs import ProgramDraws

FORMAT = "raspc-rows/1"
MANIFEST = "manifest.json"
SHARD_ROWS = 1000
"""The default number of rows of a shard."""


@dataclass(frozen=True)
class RowSettings:
    """The arguments that determine the rows."""

    rows: int
    pipeline: str = "default"
    seed: int = 0
    longest: int = 5
    shard_rows: int = SHARD_ROWS

    def check(self) -> None:
        """Raise a `RaspcError` for an argument that is not valid."""
        for name, least in (("rows", 1), ("shard_rows", 1), ("seed", 0), ("longest", 1)):
            if getattr(self, name) < least:
                raise RaspcError(f"{name} is {getattr(self, name)}", remedy=f"give {least} or more")
        parse_passes(self.pipeline)

    @property
    def shards(self) -> range:
        """The numbers of the shards."""
        return range(-(-self.rows // self.shard_rows))

    def rows_of(self, shard: int) -> int:
        """The number of rows of a shard."""
        return min(self.shard_rows, self.rows - shard * self.shard_rows)


def write_rows(
    folder: Path,
    settings: RowSettings,
    *,
    jobs: int = 1,
    report: Callable[[int, int], None] | None = None,
) -> dict[str, Any]:
    """
    Write the shards that are missing, and return the manifest.

    Args:
        folder: the folder of the rows, created if it is missing.
        settings: the settings; equal settings give equal files.
        jobs: the number of processes.
        report: called with the number of finished rows and of all rows.

    Raises:
        RaspcError: if a setting is not valid, or the folder holds other rows.

    """
    settings.check()
    if jobs < 1:
        raise RaspcError(f"jobs is {jobs}", remedy="give 1 or more")
    folder.mkdir(parents=True, exist_ok=True)
    manifest = _resumed(folder, settings)
    shards: dict[str, Any] = manifest["shards"]
    done = sum(shard["rows"] for shard in shards.values())
    missing = [number for number in settings.shards if str(number) not in shards]
    for number, shard in results_of(partial(_write_shard, folder, settings), missing, jobs):
        shards[str(number)] = shard
        done += shard["rows"]
        _write_manifest(folder, manifest)
        if report is not None:
            report(done, settings.rows)
    manifest["shards"] = {str(number): shards[str(number)] for number in settings.shards}
    manifest["rows"] = done
    _write_manifest(folder, manifest)
    return manifest


def _resumed(folder: Path, settings: RowSettings) -> dict[str, Any]:
    """The manifest of the folder, whose shards are complete; a new one if there is none."""
    new: dict[str, Any] = {"format": FORMAT, "settings": vars(settings), "rows": 0, "shards": {}}
    path = folder / MANIFEST
    if not path.exists():
        _write_manifest(folder, new)
        return new
    try:
        old: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if old["format"] != FORMAT or old["settings"] != new["settings"]:
            raise RaspcError(
                f"the folder holds rows of other settings: {old['settings']}",
                location=str(folder),
                remedy="give the same options to complete them, or another folder",
            )
    except (ValueError, KeyError, TypeError) as error:
        raise RaspcError(
            "the manifest cannot be read", location=str(path), remedy="choose another folder"
        ) from error
    return old


def _write_manifest(folder: Path, manifest: dict[str, Any]) -> None:
    beside = folder / f".{MANIFEST}.part"
    beside.write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    os.replace(beside, folder / MANIFEST)


def _write_shard(folder: Path, settings: RowSettings, number: int) -> tuple[int, dict[str, Any]]:
    """Write the two files of a shard, and return its number and its entry in the manifest."""
    from safetensors.numpy import save

    # Each shard draws from a seed of its own, so that shards can be made in any order.
    draws = ProgramDraws((settings.seed << 24) + number, settings.longest)
    lines: list[str] = []
    weights: dict[str, np.ndarray[Any, Any]] = {}
    refused = 0
    for program in draws:
        if len(lines) == settings.rows_of(number):
            break
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", MergedValuesWarning)
                model = raspc.compile(
                    program.module, pipeline=settings.pipeline, validate="off", backend="numpy"
                )
        except RaspcError:
            refused += 1
            continue
        row = {
            "name": program.name,
            "behaviour": behaviour_of(program.module).digest,
            "program": str(program.module),
            "truth": model.truth(),
        }
        weights |= {f"{len(lines)}/{name}": array for name, array in model.params.items()}
        lines.append(json.dumps(row, allow_nan=False))
    texts, arrays = f"{number:05d}.jsonl.gz", f"{number:05d}.safetensors"
    beside = folder / f".{texts}.part"
    beside.write_bytes(gzip.compress("\n".join(lines).encode() + b"\n", mtime=0))
    os.replace(beside, folder / texts)
    beside = folder / f".{arrays}.part"
    beside.write_bytes(save({n: np.ascontiguousarray(array) for n, array in weights.items()}))
    os.replace(beside, folder / arrays)
    digests = {name: file_digest(folder / name) for name in (texts, arrays)}
    return number, {"rows": len(lines), "refused": refused, "sha256": digests}
