"""The first stage of a compilation at which an input is wrong, and the pass that computes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.dialects.builtin import ModuleOp

from raspc.model import Model
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.values import RaspcError, Value
from raspc.verification.level_runners import runners, same
from raspc.verification.translation_validation import Miscompilation, TranslationValidator


@dataclass(frozen=True)
class Fault:
    """The first stage at which an input is wrong."""

    stage: str | None
    """`rasp`, `craft`, `transformer` or `jax`; None if the program compiles to a right model."""

    pass_name: str | None = None
    """The pass after which the input is wrong; None if no pass is at fault."""

    def __str__(self) -> str:
        if self.pass_name is not None:
            return f"{self.stage}, after pass {self.pass_name}"
        if self.stage == "jax":
            return "jax: the weights are right, and wrong in XLA's arithmetic"
        return "the model: its program compiles to another one, which is right"


def find_fault(program: ModuleOp, pipeline: str, tokens: Sequence[Value]) -> Fault:
    """
    The stage at which an input of a program is first wrong.

    program: a module of the rasp dialect, which is not changed.
    pipeline: the passes that compiled the wrong model.
    tokens: the input.
    """
    working = program.clone()
    try:
        run_passes(working, parse_passes(pipeline), TranslationValidator([tokens]))
    except Miscompilation as error:
        return Fault(error.level, error.pass_name)
    ((_, run),) = runners(program).items()
    (expected,) = run([tokens])
    try:
        (result,) = Model(working, backend="jax").apply_batch([tokens])
    except RaspcError:
        return Fault("jax")
    said = result if isinstance(result, tuple) else (result,)
    return Fault(None) if same(expected, said) else Fault("jax")
