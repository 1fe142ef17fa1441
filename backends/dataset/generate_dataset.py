"""
The generation of a dataset, file by file; each file has a seed of its own and can be resumed.

    generate(model, Path("data"), rows=10_000_000, file_format="npz", report=print_progress)
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from raspc.backends.dataset.manifest import (
    check_same,
    columns_of,
    describe,
    file_digest,
    read_manifest,
    write_manifest,
)
from raspc.backends.dataset.model_rows import draw, of_tokens, run_rows, token_ids
from raspc.backends.dataset.row_files import FORMATS, import_pyarrow
from raspc.backends.dataset.unique_rows import UniqueInputs
from raspc.backends.runners.activations import ActivationRequest
from raspc.backends.runners.runner import Runner
from raspc.backends.runners.runner_factory import make_runner
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError
from raspc.values.random_seed import checked_seed

Report: TypeAlias = Callable[[int, int], None]
"""A callback that receives the number of finished rows and the number of all rows."""

SHARD_ROWS = 500_000
"""The default number of rows in a file."""

RUN_ROWS = 4096
"""The largest number of sequences in one computation of the model."""


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
    unique: bool = False,
    distinct_tokens: bool = False,
    runner: Runner | None = None,
    report: Report | None = None,
) -> dict[str, Any]:
    """
    Write the files of a dataset that are missing or incomplete, and return its manifest.

    Files whose digests are those of the manifest in the folder are kept.

    Args:
        model: the model.
        folder: the folder of the dataset, created if it is missing.
        rows: the number of rows.
        file_format: a key of `FORMATS`.
        activations: the activations to store, names of `ActivationRequest`.
        seed: the seed of the dataset; equal arguments give equal rows.
        shard_rows: the number of rows in a file.
        shortest, longest: the smallest and the largest number of tokens in a row; `longest` is the
            model's `max_seq_len` if None.
        unique: whether no two rows have the same input.
        distinct_tokens: whether no token occurs twice in an input.
        runner: the runner of the model; XLA if None.
        report: called after each part of the work.

    Raises:
        RaspcError: if an argument is invalid, `unique` asks for more rows than there
            are inputs, the folder holds another dataset, or a file cannot be written.

    """
    tokens = len(token_ids(model))
    if longest is None:
        longest = min(model.max_length, tokens) if distinct_tokens else model.max_length
    if distinct_tokens and not 1 <= shortest <= longest <= tokens:
        raise RaspcError(
            f"sequences of {shortest} to {longest} tokens of which none occurs twice do not fit a "
            f"vocabulary of {tokens}",
            remedy=f"choose lengths between 1 and {min(model.max_length, tokens)}",
        )
    _check(model, rows, shard_rows, shortest, longest, file_format)
    ActivationRequest.of(model, activations)
    settings: dict[str, Any] = {
        "format": file_format,
        "activations": list(activations),
        "seed": checked_seed(seed),
        "shard_rows": shard_rows,
        "shortest": shortest,
        "longest": longest,
    }
    # The settings of older datasets have neither key.
    settings |= {"unique": True} if unique else {}
    settings |= {"distinct_tokens": True} if distinct_tokens else {}
    bounds = {"shortest": shortest, "longest": longest, "distinct_tokens": distinct_tokens}
    chosen = UniqueInputs(tokens=tokens, rows=rows, seed=seed, **bounds) if unique else None
    manifest = describe(model, settings)
    complete = _resumed(folder, manifest)
    for number, start in enumerate(range(0, rows, shard_rows)):
        count = min(shard_rows, rows - start)
        name = f"{number:05d}.{file_format}"
        shard = complete.get(name)
        if shard is None or not _is_whole(folder / name, shard, count):
            runner = runner or make_runner(model, "jax", rows=RUN_ROWS)
            if chosen is None:
                inputs = draw(model, count, seed=(seed, number), **bounds)
            else:
                inputs = of_tokens(model, *chosen.part(start, count))
            within = _within_shard(report, start, count, rows)
            arrays = run_rows(model, runner, inputs, activations, within)
            _write(model, folder / name, arrays, file_format)
            manifest["columns"] = columns_of(arrays)
            shard = {"file": name, "rows": count, "sha256": file_digest(folder / name)}
        manifest["shards"].append(shard)
        manifest["rows"] += count
        write_manifest(folder, manifest)
        if report is not None:
            report(manifest["rows"], rows)
    return manifest


def _resumed(folder: Path, manifest: dict[str, Any]) -> dict[str, Any]:
    """The complete files of the dataset in a folder, by name; adds their columns to `manifest`."""
    folder.mkdir(parents=True, exist_ok=True)
    old = read_manifest(folder)
    if old is None:
        return {}
    check_same(old, manifest, folder)
    manifest["columns"] = old["columns"]
    return {shard["file"]: shard for shard in old["shards"]}


def _within_shard(
    report: Report | None, start: int, count: int, rows: int
) -> Callable[[int], None]:
    """The callback for the rows of one file; the end of the file is reported elsewhere."""

    def within(done: int) -> None:
        if report is not None and done < count:
            report(start + done, rows)

    return within


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
    """Whether a file exists with the number of rows and the digest of its manifest entry."""
    return shard["rows"] == count and path.is_file() and file_digest(path) == shard["sha256"]


def _write(model: ModelOp, path: Path, arrays: Any, file_format: str) -> None:
    """Write a file under a temporary name and rename it, so that no partial file has its name."""
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
