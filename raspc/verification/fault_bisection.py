"""The first stage of a compilation at which an input is wrong: a pass, the model or a run form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from xdsl.dialects.builtin import ModuleOp

from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.run_forms import FORMS
from raspc.backends.runners.runner import Runner
from raspc.backends.runners.token_batch import decode, encode
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError, Value
from raspc.verification.confused_values import ConfusedValues
from raspc.verification.level_runners import Results, runners, same
from raspc.verification.translation_validation import Miscompilation, TranslationValidator

Stage: TypeAlias = str
"""`rasp`, `craft` or `transformer`; `weights`; or a run form, as in `jax form folded`."""


@dataclass(frozen=True)
class Fault:
    """The first stage at which an input is wrong."""

    stage: Stage | None
    """The stage; None if every stage is right on this input alone."""

    pass_name: str | None = None
    """The pass after which the input is wrong; None if no pass is at fault."""

    def __str__(self) -> str:
        if self.pass_name is not None:
            return f"{self.stage}, after pass {self.pass_name}"
        if self.stage is None:
            return "none: the input is right when it runs alone, and wrong in a batch"
        if self.stage == "weights":
            return "the weights of this model: its program compiles to a model that is right"
        return f"{self.stage}: the weights are right with NumPy, and wrong in this run form"


def find_fault(program: ModuleOp, pipeline: str, tokens: Sequence[Value], model: ModelOp) -> Fault:
    """
    The stage at which an input of a program is first wrong.

    program: a module of the rasp dialect, which is not changed.
    pipeline: the passes that compiled the wrong model.
    tokens: the input.
    model: the wrong model, whose run forms are tried after the passes.
    """
    try:
        run_passes(program.clone(), parse_passes(pipeline), TranslationValidator([tokens]))
    except Miscompilation as error:
        return Fault(error.level, error.pass_name)
    ((_, run),) = runners(program).items()
    (expected,) = run([tokens])
    confused = ConfusedValues(find_program(program))
    for stage, runner in _run_forms(model):
        if not _is_right(model, runner, tokens, expected, confused):
            return Fault(stage)
    return Fault(None)


def _run_forms(model: ModelOp) -> Iterator[tuple[Stage, Runner]]:
    """The runners of a model, from NumPy to the fastest form."""
    yield "weights", NumpyRunner(model)
    from raspc.backends.runners.xla_runner import XlaRunner

    for form in reversed(FORMS["jax"]):
        yield f"jax form {form}", XlaRunner(model, form=form)


def _is_right(
    model: ModelOp,
    runner: Runner,
    tokens: Sequence[Value],
    expected: Results | None,
    confused: ConfusedValues,
) -> bool:
    """Whether a runner gives the expected results, with and without padding to full length."""
    batch = encode(model, [tokens])
    longer = np.full((1, model.max_length + 1), model.pad_id, batch.ids.dtype)
    longer[:, : batch.ids.shape[1]] = batch.ids
    return all(
        same(expected, _decoded(model, runner, ids, batch.lengths), confused)
        for ids in (batch.ids, longer)
    )


def _decoded(
    model: ModelOp, runner: Runner, ids: np.ndarray[Any, Any], lengths: Sequence[int]
) -> Results | None:
    try:
        (result,) = decode(model, runner.run(ids), lengths)
    except RaspcError:
        return None
    return result if isinstance(result, tuple) else (result,)
