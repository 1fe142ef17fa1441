"""
Files of the runs of a compression: options, training state and results.

    save_runs(Path("sweep.runs"), runs)         # a checkpoint, with the results of finished runs
    runs = load_runs(Path("sweep.runs"))

The file is an archive (see `storage.archive`) of options.json, results.json and the arrays of the
training state as safetensors.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import jax
import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load, save

from raspc.backends.compression.metrics import Metrics
from raspc.backends.compression.training import Trainer, TrainingState
from raspc.backends.compression.training_options import CompressionOptions
from raspc.backends.storage.archive import damaged, open_archive, write_archive
from raspc.backends.storage.json_text import parse_json
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError
from raspc.values.available_memory import available_memory
from raspc.values.short_repr import short_repr

FORMAT = "raspc compression"
FORMAT_VERSION = 1

MAX_OPTIONS_BYTES = 2**20
MAX_RESULTS_BYTES = 2**28
MAX_STATE_BYTES = 2**36
"""The largest sizes of the parts; of arrays, on systems that do not report free memory."""


@dataclass
class Runs:
    """The runs of a compression, finished or not."""

    model: str
    """The name of the original model."""

    digest: str
    """The digest of the original model; see `digest_of`."""

    features: tuple[str, ...]
    """The labels of the original model's directions."""

    options: CompressionOptions
    arrays: list[np.ndarray]
    """The leaves of the training state, in JAX's order."""

    step: int
    losses: list[list[float]] = field(default_factory=list[list[float]])
    """The mean loss of each run in each chunk of steps: [chunks][R]."""

    metrics: list[Metrics] = field(default_factory=list[Metrics])
    """The metrics of each run, once all are finished."""

    baseline: dict[int, Metrics] = field(default_factory=dict[int, Metrics])
    """The metrics of principal directions without training, by width."""

    __repr__ = short_repr

    @property
    def finished(self) -> bool:
        """Whether all steps of the options have been taken."""
        return self.step >= self.options.steps

    def state(self, trainer: Trainer) -> TrainingState:
        """The training state whose leaves are the arrays."""
        like = trainer.initial_state()
        tree = jax.tree.structure((like.maps, like.optimiser))
        leaves = [jax.numpy.asarray(array) for array in self.arrays]
        maps, optimiser = jax.tree.unflatten(tree, leaves)
        return TrainingState(maps, optimiser, self.step)

    def keep(self, state: TrainingState) -> None:
        """Store the arrays and the step of a training state."""
        self.arrays = [np.asarray(leaf) for leaf in jax.tree.leaves((state.maps, state.optimiser))]
        self.step = state.step


def digest_of(model: ModelOp) -> str:
    """The SHA-256 of the names and digests of all weights of a model."""
    weights = "".join(f"{n} {w.data.digest}\n" for n, w in model.parameters.items())
    return hashlib.sha256(weights.encode()).hexdigest()


def save_runs(path: Path, runs: Runs) -> None:
    """Write runs to a file, completely or not at all; raises as `write_archive`."""
    results = {
        "model": runs.model,
        "digest": runs.digest,
        "features": list(runs.features),
        "step": runs.step,
        "losses": runs.losses,
        "metrics": [metrics.to_json() for metrics in runs.metrics],
        "baseline": {str(d): metrics.to_json() for d, metrics in runs.baseline.items()},
    }
    arrays = {f"{i:03}": np.ascontiguousarray(array) for i, array in enumerate(runs.arrays)}
    parts = {
        "options.json": json.dumps(runs.options.to_json(), indent=1).encode(),
        "results.json": json.dumps(results, indent=1).encode(),
        "state.safetensors": save(arrays),
    }
    write_archive(path, parts, format_name=FORMAT, format_version=FORMAT_VERSION)


def load_runs(path: Path) -> Runs:
    """
    The runs in a file.

    Raises:
        RaspcError: if the file is missing or damaged, or is not a file of runs.

    """
    parts = _read_parts(path)
    try:
        options = CompressionOptions.from_json(cast(Any, parse_json(parts["options.json"])))
        results = cast(dict[str, Any], parse_json(parts["results.json"]))
        arrays = load(parts["state.safetensors"])
        return Runs(
            model=results["model"],
            digest=results["digest"],
            features=tuple(results["features"]),
            options=options,
            arrays=[arrays[name] for name in sorted(arrays)],
            step=results["step"],
            losses=results["losses"],
            metrics=[Metrics(**each) for each in results["metrics"]],
            baseline={int(d): Metrics(**each) for d, each in results["baseline"].items()},
        )
    except (AttributeError, KeyError, TypeError, ValueError, SafetensorError) as error:
        raise damaged(path, f"it does not hold runs ({type(error).__name__})") from error


def _read_parts(path: Path) -> dict[str, bytes]:
    """The parts of a file of runs; the arrays may take the memory that is free."""
    limits = {
        "options.json": MAX_OPTIONS_BYTES,
        "results.json": MAX_RESULTS_BYTES,
        "state.safetensors": available_memory() or MAX_STATE_BYTES,
    }
    with open_archive(path, format_name=FORMAT, format_version=FORMAT_VERSION) as archive:
        return {name: archive.read(name, max_bytes) for name, max_bytes in limits.items()}


def runs_to_resume(
    path: Path | None, model: ModelOp, options: CompressionOptions, *, resume: bool
) -> Runs | None:
    """
    The runs in a file to continue; None if the file does not exist or is to be replaced.

    Unfinished runs, which may be hours of work, are never replaced.

    Raises:
        RaspcError: if the file cannot be read, its runs are of another model or other options, or
            they are unfinished and `resume` is false.

    """
    if path is None or not path.exists():
        return None
    runs = load_runs(path)
    if resume:
        check_resumable(runs, model, options, path)
        return runs
    if not runs.finished:
        raise RaspcError(
            f"the runs in it stopped at step {runs.step} of {runs.options.steps}",
            location=str(path),
            remedy="resume them with --resume, or give another file",
        )
    return None


def check_resumable(runs: Runs, model: ModelOp, options: CompressionOptions, path: Path) -> None:
    """
    Check that runs are of the given model and options.

    Raises:
        RaspcError: if they are not; `path` is its location.

    """
    if runs.digest != digest_of(model):
        raise RaspcError(
            f"the runs are of another model, '{runs.model}'",
            location=str(path),
            remedy="give that model, or another file",
        )
    ours, theirs = options.to_json(), runs.options.to_json()
    for name, value in ours.items():
        if theirs[name] != value:
            raise RaspcError(
                f"the runs were started with {name.replace('_', '-')} {theirs[name]}, "
                f"but now it is {value}",
                location=str(path),
                remedy="give the same options, or another file",
            )
