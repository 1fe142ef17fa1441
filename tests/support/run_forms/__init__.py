"""Programs compiled by `raspc.compile`: right in every run form, or refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from oracle import inputs

import raspc
from raspc.backends.runners.token_batch import decode, encode
from raspc.frontends.python import lower_program
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator
from raspc.values import RaspcError, Value
from run_forms.runners import runner_of

FORMS = ("numpy", "plain", "fused", "folded")


def results(model: raspc.Model, cases: list[list[Value]], form: str) -> list[Any]:
    """The decoded results of a model in a form of `runner_of`."""
    batch = encode(model.op, cases)
    return list(decode(model.op, runner_of(model.op, form).run(batch.ids), batch.lengths))


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
    emulated = ("bfloat16", "bfloat16-numpy") if options.get("dtype") == "bfloat16" else ()
    for form in (*FORMS, *emulated):
        pairs = zip(cases, expected, results(model, cases, form), strict=True)
        wrong = [case for case in pairs if case[1] != case[2]]
        assert not wrong, (form, len(wrong), wrong[:2])
    return None
