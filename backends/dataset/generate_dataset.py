"""
Generating a dataset: file after file, each drawn from its own seed, so that work can be resumed.

    generate(model, Path("data"), rows=10_000_000, file_format="npz", report=print_progress)
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from raspc.backends.dataset.manifest import (
    check_same,
    describe,
    file_digest,
    read_manifest,
    write_manifest,
)
from raspc.backends.dataset.model_rows import draw, run_rows
from raspc.backends.dataset.row_files import FORMATS, import_pyarrow
from raspc.backends.runners.activations import ActivationRequest
from raspc.backends.runners.runner import Runner
from raspc.backends.runners.runner_factory import make_runner
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError

Report: TypeAlias = Callable[[int, int], None]
"""Called with the number of rows that are done, and of those that there will be."""

SHARD_ROWS = 500_000
"""The rows of a file, if nothing is said."""

RUN_ROWS = 4096
"""The most sequences that the model runs at once."""


def generate(
    model: ModelOp,
    folder: Path,
    *,
    rows: int,
    file_format: str = "npz",
    activations: Sequence[str] = (),
    seed: int = 0,
    shard_rows: int = SHARD_ROWS,
    shortest: int = 1,
    longest: int | None = None,
    runner: Runner | None = None,
    report: Report | None = None,
) -> dict[str, Any]:
    """
    Write a dataset, or what is missing of it, and give its manifest.

    Files that are there already and complete, by their digests, are kept.

    activations: names as `ActivationRequest` takes them.
    shortest, longest: the numbers of tokens; up to the model's if `longest` is left out.
    runner: what runs the model; XLA if it is left out.
    """
    longest = model.max_length if longest is None else longest
    _check(model, rows, shard_rows, shortest, longest, file_format)
    ActivationRequest.of(model, activations)
    settings: dict[str, Any] = {
        "format": file_format,
        "activations": list(activations),
        "seed": seed,
        "shard_rows": shard_rows,
        "shortest": shortest,
        "longest": longest,
    }
    manifest = describe(model, settings)
    folder.mkdir(parents=True, exist_ok=True)
    old = read_manifest(folder)
    complete: dict[str, Any] = {}
    if old is not None:
        check_same(old, manifest, folder)
        manifest["columns"] = old["columns"]
        complete = {shard["file"]: shard for shard in old["shards"]}
    for number, start in enumerate(range(0, rows, shard_rows)):
        count = min(shard_rows, rows - start)
        name = f"{number:05d}.{file_format}"
        shard = complete.get(name)
        if shard is None or not _is_whole(folder / name, shard, count):
            runner = runner or make_runner(model, "jax", rows=RUN_ROWS)
            inputs = draw(model, count, seed=(seed, number), shortest=shortest, longest=longest)
            before = manifest["rows"]

            def within(done: int, before: int = before, count: int = count) -> None:
                if report is not None and done < count:
                    report(before + done, rows)

            arrays = run_rows(model, runner, inputs, activations, within)
            _write(model, folder / name, arrays, file_format)
            manifest["columns"] = {
                name: {"dtype": str(array.dtype), "shape": list(array.shape[1:])}
                for name, array in arrays.items()
            }
            shard = {"file": name, "rows": count, "sha256": file_digest(folder / name)}
        manifest["shards"].append(shard)
        manifest["rows"] += count
        write_manifest(folder, manifest)
        if report is not None:
            report(manifest["rows"], rows)
    return manifest


def _check(
    model: ModelOp, rows: int, shard_rows: int, shortest: int, longest: int, file_format: str
) -> None:
    if file_format not in FORMATS:
        raise RaspcError(
            f"there is no format '{file_format}'", remedy=f"choose from {', '.join(FORMATS)}"
        )
    if file_format == "parquet":
        import_pyarrow()
    if rows < 1 or shard_rows < 1:
        raise RaspcError(f"a dataset of {min(rows, shard_rows)} rows", remedy="give at least 1")
    if not 1 <= shortest <= longest <= model.max_length:
        raise RaspcError(
            f"sequences of {shortest} to {longest} tokens do not fit the model",
            remedy=f"choose lengths between 1 and {model.max_length}, the shortest first",
        )


def _is_whole(path: Path, shard: dict[str, Any], count: int) -> bool:
    """Whether a file is there as the manifest has it."""
    return shard["rows"] == count and path.is_file() and file_digest(path) == shard["sha256"]


def _write(model: ModelOp, path: Path, arrays: Any, file_format: str) -> None:
    """Write a file, complete or not at all."""
    beside = path.with_name(f".{path.name}.part")
    try:
        FORMATS[file_format](model, beside, arrays)
        beside.chmod(0o644)
        os.replace(beside, path)
    except OSError as error:
        raise RaspcError(
            f"the file cannot be written: {error.strerror}", location=str(path)
        ) from error
    finally:
        beside.unlink(missing_ok=True)
