"""Accuracy against the source program, not against the compiled model."""

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp

import raspc
from raspc import rasp
from raspc.backends.compression.metrics import measure
from raspc.backends.compression.problem import Problem
from raspc.backends.compression.residual_maps import ResidualMaps
from raspc.backends.compression.training_options import CompressionOptions
from raspc.frontends.python import lower_program
from raspc.values import RaspcError
from raspc.verification.compression_oracle import oracle_of


def fraction(letter: str, **changes: object) -> ModuleOp:
    """The program of the model `frac_prevs`, or the same program for another letter."""
    found = rasp.numerical(rasp.tokens == letter)
    prevs = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ)
    program = rasp.numerical(rasp.Aggregate(prevs, found, default=0))
    return lower_program(program, **{"vocab": {"h", "l"}, "max_seq_len": 3, **changes})


@pytest.fixture(scope="module")
def problem(frac_prevs: raspc.Model) -> Problem:
    return Problem.of(frac_prevs.op, CompressionOptions(d=(frac_prevs.op.d_model,)))


def test_the_right_program(problem: Problem) -> None:
    answers = oracle_of(fraction("l"), problem.model)(problem.inputs)
    assert (answers.counted == problem.inputs.token_mask).all()
    metrics = measure(problem, ResidualMaps.tied(np.eye(problem.model.d_model)), answers)
    assert (metrics.accuracy, metrics.agreement, metrics.by_oracle) == (1, 1, True)


def test_a_model_that_is_wrong_agrees_with_itself_alone(problem: Problem) -> None:
    # The fraction of "h" is one less that of "l": only halves are the same.
    answers = oracle_of(fraction("h"), problem.model)(problem.inputs)
    metrics = measure(problem, ResidualMaps.tied(np.eye(problem.model.d_model)), answers)
    halves = sum(
        2 * row[1 : n + 1][: i + 1].tolist().count(row[1]) == i + 1
        for row, n in zip(problem.inputs.ids, problem.inputs.lengths, strict=True)
        for i in range(n)
    )
    assert metrics.accuracy == pytest.approx(halves / problem.inputs.token_mask.sum())
    assert metrics.agreement == 1


@pytest.mark.parametrize(
    "changes, message",
    [
        ({"vocab": {"h", "l", "o"}}, 'have different tokens: "o"'),
        ({"vocab": {"h", "l", 0.5, (1, 0.25)}}, r"have different tokens: \(1, 1/4\), 1/2;"),
        ({"causal": True}, "is causal, the model returns 1 and is not causal"),
    ],
)
def test_a_program_of_another_kind(problem: Problem, changes: dict, message: str) -> None:
    with pytest.raises(RaspcError, match=message):
        oracle_of(fraction("l", **changes), problem.model)
