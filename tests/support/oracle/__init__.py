"""Compiled models against the rasp interpreter, on all short inputs or on random inputs."""

import random
from collections.abc import Iterable, Mapping, Sequence
from itertools import product

import raspc
from raspc.frontends.python import lower_program
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator
from raspc.values import RaspcError, Value

PIPELINES = ("default", "tracr")
RANDOM_INPUTS = 500


def inputs(vocab: Sequence[Value], length: int, most: int = RANDOM_INPUTS) -> list[list[Value]]:
    """All inputs up to a length if they are at most `most`, otherwise random inputs."""
    if sum(len(vocab) ** n for n in range(1, length + 1)) <= most:
        return [list(xs) for n in range(1, length + 1) for xs in product(vocab, repeat=n)]
    rng = random.Random(length)
    return [[rng.choice(vocab) for _ in range(1 + i % length)] for i in range(most)]


def assert_right(
    sop: raspc.rasp.SOp | Mapping[str, raspc.rasp.SOp],
    vocab: Iterable[Value],
    length: int,
    *,
    causal: bool = False,
    pipelines: Sequence[str] = PIPELINES,
    most: int = RANDOM_INPUTS,
) -> list[raspc.Model]:
    """
    The models of a program by each pipeline, after asserting that they decode correct results.

    Inputs on which the interpreter raises an error are left out; some inputs must remain.
    """
    module = lower_program(sop, vocab=vocab, max_seq_len=length, causal=causal)
    evaluator = ProgramEvaluator(module)
    cases: list[list[Value]] = []
    expected: list[object] = []
    for tokens in inputs(list(vocab), length, most):
        try:
            expected.append(evaluator(tokens))
            cases.append(tokens)
        except RaspcError:
            continue
    assert len(cases) >= min(10, most)
    models: list[raspc.Model] = []
    for pipeline in pipelines:
        model = raspc.compile(module, pipeline=pipeline, backend="numpy", validate="off")
        found = model.apply_batch(cases)
        pairs = zip(cases, expected, found, strict=True)
        # By `==`, None differs from 0, and True equals 1.
        wrong = [case for case in pairs if case[1] != case[2]]
        assert not wrong, (pipeline, wrong[:3])
        models.append(model)
    return models
