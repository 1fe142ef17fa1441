"""The comparison of a model with its program on many inputs, and its counterexample."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from xdsl.dialects.builtin import ModuleOp

from raspc.backends.runners.runner import Runner
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError, Value
from raspc.values.short_repr import guarded, operation_text, short_repr
from raspc.verification.confused_values import ConfusedValues
from raspc.verification.counterexample_shrinking import shrink
from raspc.verification.numbered_model import NOT_FINITE, NumberedModel
from raspc.verification.oracle.batch_evaluator import BatchEvaluator
from raspc.verification.oracle.value_numbering import UNDEFINED, Flags, Ids
from raspc.verification.verification_inputs import InputPlan, Inputs, plan_inputs

Results = tuple[list[object], ...]
"""A list of values, one for each position, for each result of a program."""


@dataclass(frozen=True)
class Counterexample:
    """An input on which a model is wrong."""

    tokens: list[Value]
    expected: Results
    actual: Results
    """The results of the model; `NaN` for a position where it computed NaN or an infinity."""

    found_as: int
    """The length of the input before shrinking."""

    __repr__ = short_repr


@dataclass(frozen=True)
class Verdict:
    """The result of verifying a model on inputs."""

    plan: InputPlan
    tried: int
    """The number of inputs on which the model ran and the program has a result."""

    in_error: int
    """The number of inputs on which the program raises an error, so that any result is right."""

    wrong: int
    """The number of inputs on which the results of model and program differ."""

    seconds: float
    counterexample: Counterexample | None

    __repr__ = short_repr


class Comparison:
    """
    A model and the program that it should compute.

    Raises `RaspcError` if they have different vocabularies, lengths or numbers of results.
    """

    def __init__(self, program: ModuleOp, model: ModelOp, backend: str | Runner = "jax"):
        self.oracle = BatchEvaluator(program)
        self.program = self.oracle.program
        self.confused = ConfusedValues(self.program)
        self.vocab = self.program.vocab.data.values
        self.numbered_model = NumberedModel(model, self.vocab, self.oracle.numbering, backend)
        results = len(self.program.return_op.values)
        if results != len(model.unembeds) or self.program.max_seq_len > model.max_length:
            raise RaspcError(
                f"the program takes up to {self.program.max_seq_len} tokens and returns {results} "
                f"s-ops, the model takes up to {model.max_length} and returns "
                f"{len(model.unembeds)}",
                remedy="verify the model against the program that it was compiled from",
            )

    def wrong(self, inputs: Inputs) -> tuple[Flags, Flags]:
        """Whether the model is wrong on each input [N], and whether the program raises an error."""
        expected = self.oracle(inputs.tokens, inputs.lengths)
        actual = self.numbered_model(inputs)
        differ = np.zeros(len(inputs.lengths), np.bool_)
        for result, (right, said) in enumerate(zip(expected.ids, actual, strict=True)):
            differ |= np.any(self._differ(result, right, said), axis=1)
        return differ & ~expected.in_error, expected.in_error

    def _differ(self, result: int, right: Ids, said: Ids) -> Flags:
        """Whether values [N, T] of a result are wrong, those of a wrong type among them."""
        differ = right != said
        classes = self.oracle.numbering.classes
        equal = differ & (classes(right) == classes(said))
        if not equal.any():
            return differ
        confused = [value in self.confused.of(result) for value in self.oracle.numbering.values]
        return differ & ~(equal & np.array(confused)[np.where(equal, right, 0)])

    def wrong_rows(self, rows: list[list[int]]) -> list[bool]:
        """Whether the model is wrong on each input, given as a list of positions in the vocab."""
        return self.wrong(Inputs.of_rows(rows))[0].tolist()

    def counterexample(self, row: list[int], found_as: int) -> Counterexample:
        """The counterexample for an input on which the model is wrong."""
        inputs = Inputs.of_rows([row])
        values = self.oracle.numbering.values
        expected = self.oracle(inputs.tokens, inputs.lengths).ids
        actual = self.numbered_model(inputs)

        def shown(ids: int) -> object:
            if ids == NOT_FINITE:
                return float("nan")
            return None if ids == UNDEFINED else values[ids]

        return Counterexample(
            [self.vocab[i] for i in row],
            tuple([shown(i) for i in ids[0].tolist()] for ids in expected),
            tuple([shown(i) for i in ids[0].tolist()] for ids in actual),
            found_as,
        )

    @guarded
    def __repr__(self) -> str:
        return f"<Comparison of a model with {operation_text(self.program)[1:-1]}>"


def verify(
    program: ModuleOp,
    model: ModelOp,
    *,
    budget: int = 10_000,
    seed: int = 0,
    distinct: bool = False,
    backend: str | Runner = "jax",
    report: Callable[[int, int], None] = lambda done, total: None,
) -> Verdict:
    """
    Compare the results of a model and of the oracle of its program on many inputs.

    program: a module with one `rasp.program`, before any pass.
    budget: the number of inputs; all inputs if there are no more.
    seed: the seed of the random inputs.
    distinct: only inputs in which no token occurs twice, for programs such as `sort_unique`.
    backend: the library that runs the model, `jax` or `numpy`, in the fastest form that is
        covered; or the runner of the model.
    report: a function that is called repeatedly, with the number of inputs done and of all inputs.
    """
    begin = time.perf_counter()
    comparison = Comparison(program, model, backend)
    longest = comparison.program.max_seq_len
    plan = plan_inputs(len(comparison.vocab), longest, budget, distinct=distinct)
    done = in_error = wrong = 0
    first: list[int] | None = None
    for inputs in plan.chunks(seed):
        flags, errors = comparison.wrong(inputs)
        done += len(flags)
        in_error += int(errors.sum())
        wrong += int(flags.sum())
        if first is None and flags.any():
            # Shrink the shortest wrong input of the part, which takes the fewest steps.
            at = min(np.flatnonzero(flags).tolist(), key=inputs.lengths.__getitem__)
            first = inputs.tokens[at, : inputs.lengths[at]].tolist()
        report(done, plan.total)
    found = None
    if first is not None:
        shortest = shrink(first, comparison.wrong_rows, distinct=distinct)
        found = comparison.counterexample(shortest, len(first))
    seconds = time.perf_counter() - begin
    return Verdict(plan, done - in_error, in_error, wrong, seconds, found)
