"""
Runs of a compression on disk: what was trained, how far it is, and what came of it.

    save_runs(Path("sweep.runs"), runs)         # a checkpoint, and the results when it is done
    runs = load_runs(Path("sweep.runs"))

One file, written beside its place and renamed: a zip archive of options.json, results.json and the
arrays of the training state as safetensors.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jax
import numpy as np
from safetensors.numpy import load, save

from raspc.backends.compression.metrics import Metrics
from raspc.backends.compression.training import Trainer, TrainingState
from raspc.backends.compression.training_options import CompressionOptions
from raspc.backends.storage.archive import damaged, read_archive, write_archive
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError

FORMAT = "raspc compression"
FORMAT_VERSION = 1


@dataclass
class Runs:
    """All runs of a compression, finished or not."""

    model: str
    """The name of the model that is compressed."""

    digest: str
    """What tells that model from others: see `digest_of`."""

    features: tuple[str, ...]
    """The names of its directions."""

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

    @property
    def finished(self) -> bool:
        """Whether every step was taken."""
        return self.step >= self.options.steps

    def state(self, trainer: Trainer) -> TrainingState:
        """The training state that the arrays are the leaves of."""
        like = trainer.initial_state()
        tree = jax.tree.structure((like.maps, like.optimiser))
        leaves = [jax.numpy.asarray(array) for array in self.arrays]
        maps, optimiser = jax.tree.unflatten(tree, leaves)
        return TrainingState(maps, optimiser, self.step)

    def keep(self, state: TrainingState) -> None:
        """Take over the arrays of a state."""
        self.arrays = [np.asarray(leaf) for leaf in jax.tree.leaves((state.maps, state.optimiser))]
        self.step = state.step


def digest_of(model: ModelOp) -> str:
    """What tells a model from others: the hash of its weights."""
    weights = "".join(f"{n} {w.data.digest}\n" for n, w in model.parameters.items())
    return hashlib.sha256(weights.encode()).hexdigest()


def save_runs(path: Path, runs: Runs) -> None:
    """Write runs to a file, which is then complete."""
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
    """The runs in a file; a one-line `RaspcError` if it is missing, damaged or another file."""
    parts = read_archive(path, format_name=FORMAT, format_version=FORMAT_VERSION)
    try:
        options = CompressionOptions.from_json(json.loads(parts["options.json"]))
        results: dict[str, Any] = json.loads(parts["results.json"])
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
    except (KeyError, TypeError, ValueError) as error:
        raise damaged(path, f"it does not hold runs ({type(error).__name__})") from error


def runs_to_resume(
    path: Path | None, model: ModelOp, options: CompressionOptions, *, resume: bool
) -> Runs | None:
    """
    The runs in a file, to go on with; None if there are none, or if they are to be replaced.

    Runs that are not finished are never replaced: they may be hours of work.
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
            remedy="go on with --resume, or give another file",
        )
    return None


def check_resumable(runs: Runs, model: ModelOp, options: CompressionOptions, path: Path) -> None:
    """Raise an error unless the runs are of this model, with these options."""
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
                f"and now it is {value}",
                location=str(path),
                remedy="give the same options, or another file",
            )
