"""
The compression of a model: every run trained and measured, with progress and checkpoints.

    result = compress(model, CompressionOptions.recipe("fast", d=(6,)))
    result.best(6).maps.write           # [D, 6]
    module = compressed_module(module, result.best(6).maps)
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np

from raspc.backends.compression.metrics import Answers, Metrics, measure, pca_baseline
from raspc.backends.compression.problem import Problem
from raspc.backends.compression.residual_maps import ResidualMaps
from raspc.backends.compression.training import Trainer
from raspc.backends.compression.training_inputs import Inputs
from raspc.backends.compression.training_options import CompressionOptions
from raspc.backends.compression.training_runs import Runs, digest_of, runs_to_resume, save_runs
from raspc.backends.runners.device_mesh import data_mesh
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values.short_repr import short_repr

CHUNK_STEPS = 250
"""The number of steps between two checks of the clock and of Ctrl-C."""

CHECKPOINT_SECONDS = 20.0
"""The time between two checkpoints."""

Oracle: TypeAlias = Callable[[Inputs], Answers]
"""The outputs of the source program for inputs; `raspc.compression_oracle` makes an oracle."""


@dataclass(frozen=True)
class RunResult:
    """The maps and metrics of a run, a width and a seed."""

    d: int
    seed: int
    maps: ResidualMaps
    metrics: Metrics

    __repr__ = short_repr

    @property
    def finite(self) -> bool:
        """Whether all entries of the maps are finite, so that training has not diverged."""
        return bool(np.isfinite(self.maps.write).all() and np.isfinite(self.maps.read).all())


@dataclass(frozen=True)
class CompressionResult:
    """The results of a compression."""

    problem: Problem
    runs: tuple[RunResult, ...]
    baseline: dict[int, Metrics]
    """The metrics of principal directions without training, by width."""

    step: int
    """The number of steps taken; fewer than the options' if training was interrupted."""

    seconds: float

    __repr__ = short_repr

    @property
    def finished(self) -> bool:
        """Whether all steps of the options have been taken."""
        return self.step >= self.problem.options.steps

    def of_width(self, d: int) -> tuple[RunResult, ...]:
        """The runs of width `d`."""
        return tuple(run for run in self.runs if run.d == d)

    def best(self, d: int) -> RunResult:
        """
        The run of width `d` with the highest accuracy, then with the smallest loss.

        A run that has diverged ranks last.
        """
        options = self.problem.options

        def rank(run: RunResult) -> tuple[float, float]:
            m = run.metrics
            loss = options.output_weight * m.output_loss + options.layer_weight * m.layer_loss
            return (-m.accuracy, loss) if run.finite else (1.0, 0.0)

        return min(self.of_width(d), key=rank)


def compress(
    model: ModelOp,
    options: CompressionOptions,
    *,
    oracle: Oracle | None = None,
    checkpoint: Path | None = None,
    resume: bool = False,
    progress: bool | None = None,
) -> CompressionResult:
    """
    Train and measure maps for a model.

    Ctrl-C ends training after the chunk in progress; the result is then that of the steps so far,
    and the checkpoint can be resumed.

    Args:
        model: the compiled model.
        options: the widths, seeds and hyper-parameters.
        oracle: the reference of accuracy; the original model's outputs if None.
        checkpoint: the file for the state from time to time, and for the results at the end.
        resume: whether to continue from the checkpoint, if the file exists; otherwise an
            unfinished checkpoint is an error.
        progress: whether to show a progress bar; by default, if the error stream is a terminal.

    Raises:
        RaspcError: if an option does not fit the model, the checkpoint is of another model or
            other options, or is unfinished without `resume`.

    """
    kept = runs_to_resume(checkpoint, model, options, resume=resume)
    problem = Problem.of(model, options)
    # Before training, so that a program that does not fit the model raises its error first.
    answers = None if oracle is None else oracle(problem.inputs)
    trainer = Trainer(problem, data_mesh())
    features = model.residual_labels.data
    runs = kept or Runs(model.sym_name.data, digest_of(model), features, options, [], 0)
    if kept is None:
        runs.keep(trainer.initial_state())
    begin = time.perf_counter()
    train(trainer, runs, checkpoint=checkpoint, progress=progress)
    state = runs.state(trainer)
    results: list[RunResult] = []
    for number, (d, seed) in enumerate(options.runs):
        maps = trainer.result(state, number)
        results.append(RunResult(d, seed, maps, measure(problem, maps, answers)))
    baseline = {d: pca_baseline(problem, d, answers) for d in options.d}
    if checkpoint is not None:
        runs.metrics, runs.baseline = [run.metrics for run in results], baseline
        save_runs(checkpoint, runs)
    seconds = time.perf_counter() - begin
    return CompressionResult(problem, tuple(results), baseline, runs.step, seconds)


def train(
    trainer: Trainer, runs: Runs, *, checkpoint: Path | None = None, progress: bool | None = None
) -> None:
    """
    Take the remaining steps of all runs, and store the state in `runs`.

    Ctrl-C ends training early; `runs.step` then is the number of steps taken.
    """
    from tqdm import tqdm

    state, total = runs.state(trainer), runs.options.steps
    shown = sys.stderr.isatty() if progress is None else progress
    saved = time.monotonic()
    with tqdm(total=total, initial=state.step, unit="step", disable=not shown) as bar:
        try:
            while state.step < total:
                steps = min(CHUNK_STEPS, total - state.step)
                state, losses = trainer.advance(state, steps)
                runs.losses.append([float(loss) for loss in losses])
                bar.update(steps)
                bar.set_postfix(loss=f"{losses.min():.2g}")
                if checkpoint is not None and time.monotonic() - saved > CHECKPOINT_SECONDS:
                    runs.keep(state)
                    save_runs(checkpoint, runs)
                    saved = time.monotonic()
        except KeyboardInterrupt:
            # The state so far is kept; `runs.step` tells the caller that steps are missing.
            pass
    runs.keep(state)
    if checkpoint is not None:
        save_runs(checkpoint, runs)
