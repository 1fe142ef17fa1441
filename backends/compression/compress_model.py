"""
Compressing a model: training every run, with progress, checkpoints and a way to stop.

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

CHUNK = 250
"""Steps that are taken between two looks at the clock and at Ctrl-C."""

CHECKPOINT_SECONDS = 20.0

Oracle: TypeAlias = Callable[[Inputs], Answers]
"""What the program says about inputs; `raspc.compression_oracle` makes one."""


@dataclass(frozen=True)
class RunResult:
    """One run, finished."""

    d: int
    seed: int
    maps: ResidualMaps
    metrics: Metrics

    @property
    def finite(self) -> bool:
        """Whether training has not diverged."""
        return bool(np.isfinite(self.maps.write).all() and np.isfinite(self.maps.read).all())


@dataclass(frozen=True)
class CompressionResult:
    """What a compression gives."""

    problem: Problem
    runs: tuple[RunResult, ...]
    baseline: dict[int, Metrics]
    """Principal directions without training, by width."""

    step: int
    """The steps that were taken; fewer than asked for if training was stopped."""

    seconds: float

    @property
    def finished(self) -> bool:
        """Whether every step was taken."""
        return self.step >= self.problem.options.steps

    def of_width(self, d: int) -> tuple[RunResult, ...]:
        """The runs of a width."""
        return tuple(run for run in self.runs if run.d == d)

    def best(self, d: int) -> RunResult:
        """
        The run of a width with the highest accuracy, and among those with the least loss.

        One that has diverged comes last.
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
    Train maps for a model.

    oracle: what accuracy is measured against; without one, it is what the original decodes.
    checkpoint: where the state is kept from time to time, and the results at the end.
    resume: go on from the checkpoint, if there is one; it must be of the same model and options.
        Without it, a checkpoint that could be resumed is not overwritten.
    progress: whether to show a bar; by default only where the error stream is a terminal.

    Ctrl-C stops training after the chunk in progress; the result is then of the steps so far, and
    the checkpoint can be resumed.
    """
    kept = runs_to_resume(checkpoint, model, options, resume=resume)
    problem = Problem.of(model, options)
    # Before training, so that a program that does not fit the model is an error at once.
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
    """Take the steps that are left; the state is in `runs` afterwards, whatever stopped it."""
    from tqdm import tqdm

    state, total = runs.state(trainer), runs.options.steps
    shown = sys.stderr.isatty() if progress is None else progress
    saved = time.monotonic()
    with tqdm(total=total, initial=state.step, unit="step", disable=not shown) as bar:
        try:
            while state.step < total:
                steps = min(CHUNK, total - state.step)
                state, losses = trainer.advance(state, steps)
                runs.losses.append([float(loss) for loss in losses])
                bar.update(steps)
                bar.set_postfix(loss=f"{losses.min():.2g}")
                if checkpoint is not None and time.monotonic() - saved > CHECKPOINT_SECONDS:
                    runs.keep(state)
                    save_runs(checkpoint, runs)
                    saved = time.monotonic()
        except KeyboardInterrupt:
            # What was computed is kept: the caller sees from the step that it is not all.
            pass
    runs.keep(state)
    if checkpoint is not None:
        save_runs(checkpoint, runs)
