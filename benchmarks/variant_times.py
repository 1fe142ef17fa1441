"""
The compile time and the run time of the variants of a pipeline, as factors of the pipeline's.

All variants of a program take turns in one process, round after round, each right after the
pipeline itself, so that other load of the machine affects both alike. A factor is the median of the
rounds' quotients of processor time.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from statistics import median

from pipeline_variants import variants
from xdsl.dialects.builtin import ModuleOp
from xdsl.utils.arg_spec import ArgSpec

import raspc
from raspc.backends.runners.token_batch import encode
from raspc.backends.runners.xla_runner import XlaRunner
from raspc.pass_pipeline import run_passes
from raspc.values import RaspcError

ROUNDS = 3
"""The number of compilations by each variant, and of measurements of each model's speed."""

RUN_SECONDS = 0.05
"""The time of the consecutive runs in a measurement of speed."""

BATCH = 256
"""The number of sequences in a run, all of the full length."""

SAMPLE = (
    "reverse.py:program",
    "hist.py:program",
    "sort.py:program",
    "frac_prevs.py:program",
    "detect_pattern.py:program",
)
"""The programs whose times are measured."""

Factors = dict[str, list[float]]
"""The factor of compile time of each variant by its title, and of run time if models differ."""


def measure_times(
    module: ModuleOp,
    vocab: Sequence[object],
    pipeline: Sequence[ArgSpec],
    others: Sequence[str],
) -> Factors:
    """
    The factors of all variants that compile.

    module: the program, in the rasp dialect.
    others: the titles of the variants whose models may differ from the pipeline's.
    """
    specs = {each.title: each.specs(pipeline) for each in variants(pipeline)}
    compiling = _factors(
        _compiler(module, pipeline), {title: _compiler(module, s) for title, s in specs.items()}
    )
    found = {title: [factor] for title, factor in compiling.items()}
    models = {title: specs[title] for title in others if title in found}
    for title, factor in _run_factors(module, pipeline, models, vocab).items():
        found[title].append(factor)
    return found


def _compiler(module: ModuleOp, specs: Sequence[ArgSpec]) -> Callable[[], object]:
    return lambda: run_passes(module.clone(), specs, verify_each=False)


def _run_factors(
    module: ModuleOp,
    pipeline: Sequence[ArgSpec],
    models: dict[str, tuple[ArgSpec, ...]],
    vocab: Sequence[object],
) -> dict[str, float]:
    """The factor of the time of a run for each model, by the title of its passes."""
    dice = random.Random(0)

    def runner(specs: Sequence[ArgSpec]) -> Callable[[], object]:
        compiled = module.clone()
        run_passes(compiled, specs, verify_each=False)
        model = raspc.Model(compiled)
        inputs = [dice.choices(list(vocab), k=model.op.max_length) for _ in range(BATCH)]
        return partial(XlaRunner(model.op).run, encode(model.op, inputs).ids)

    base = runner(pipeline)
    runs = {title: runner(specs) for title, specs in models.items()}
    return _factors(base, runs, _repeats(base))


def _repeats(run: Callable[[], object]) -> int:
    """How often a model runs in a measurement, by a run after the one that XLA compiles."""
    run()
    begin = time.perf_counter()
    run()
    return max(1, round(RUN_SECONDS / (time.perf_counter() - begin)))


def _factors(
    base: Callable[[], object], tasks: dict[str, Callable[[], object]], repeats: int = 1
) -> dict[str, float]:
    """The factor of the time of each task over `base`, without tasks that a `RaspcError` stops."""
    quotients: dict[str, list[float]] = {title: [] for title in tasks}
    for task in (base, *tasks.values()):
        with suppress(RaspcError):
            task()  # the first use of a pass imports it, and XLA compiles in the first run
    for _ in range(ROUNDS):
        for title, task in tasks.items():
            with suppress(RaspcError):
                before, after = _seconds(base, repeats), _seconds(task, repeats)
                quotients[title].append(after / before)
    return {title: median(each) for title, each in quotients.items() if each}


def _seconds(task: Callable[[], object], repeats: int) -> float:
    begin = time.process_time()
    for _ in range(repeats):
        task()
    return time.process_time() - begin
