"""Programs compiled by `raspc.compile`: right in every run form, or refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import jax.numpy as jnp
import numpy as np
from oracle import inputs

import raspc
from raspc.backends.runners.logit_choice import choose_by_columns
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.runner import Run
from raspc.backends.runners.token_batch import decode, encode
from raspc.backends.runners.xla_runner import XlaRunner, forward
from raspc.frontends.python import lower_program
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator
from raspc.values import RaspcError, Value

FORMS = ("numpy", "plain", "fused", "folded")


def results(model: raspc.Model, cases: list[list[Value]], form: str) -> list[Any]:
    """The decoded results of a model in one of `FORMS`."""
    batch = encode(model.op, cases)
    if form == "numpy":
        runner: Any = NumpyRunner(model.op)
    else:
        runner = XlaRunner(model.op, form=form)  # pyright: ignore[reportArgumentType]
    return list(decode(model.op, runner.run(batch.ids), batch.lengths))


def bfloat16_results(model: raspc.Model, cases: list[list[Value]]) -> list[Any]:
    """The decoded results of a model whose weights and activations are bfloat16."""
    batch = encode(model.op, cases)
    weights = {
        name: jnp.asarray(weight.array, jnp.bfloat16)
        for name, weight in model.op.parameters.items()
    }
    logits = forward(model.op, weights, jnp.asarray(batch.ids))
    choices = tuple(
        np.asarray(choose_by_columns(each.astype(jnp.float32), op.decode.data)).astype(np.int32)
        for each, op in zip(logits, model.op.unembeds, strict=True)
    )
    return list(decode(model.op, Run(choices, {}), batch.lengths))


def check_forms(
    program: raspc.rasp.SOp | Mapping[str, raspc.rasp.SOp],
    vocab: Iterable[Value],
    length: int,
    *,
    causal: bool = False,
    most: int = 120,
    **options: Any,
) -> str | None:
    """
    Check that a program is right in every run form, on all short inputs or on random ones.

    Returns the message of the refusal, or None if the program is compiled. Raises
    `AssertionError` for a wrong result.
    """
    module = lower_program(program, vocab=vocab, max_seq_len=length, causal=causal)
    try:
        model = raspc.compile(module, validate="off", **options)
    except RaspcError as error:
        return error.message
    evaluator = ProgramEvaluator(module)
    cases = inputs(list(vocab), length, most)
    expected = [evaluator(tokens) for tokens in cases]
    forms = {form: results(model, cases, form) for form in FORMS}
    if options.get("dtype") == "bfloat16":
        forms["bfloat16"] = bfloat16_results(model, cases)
    for form, found in forms.items():
        pairs = zip(cases, expected, found, strict=True)
        wrong = [case for case in pairs if case[1] != case[2]]
        assert not wrong, (form, len(wrong), wrong[:2])
    return None
