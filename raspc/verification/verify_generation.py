"""The comparison of a model's generation with its program's, from many prompts."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from xdsl.dialects.builtin import ModuleOp

from raspc.backends.runners.generation.generation_state import (
    Ended,
    GenerationRequest,
    Generator,
)
from raspc.backends.runners.generation.next_tokens import NextTokens
from raspc.backends.runners.token_batch import token_ids
from raspc.transformer_dialect.interpreter import NOTHING_CHOSEN
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError, Value
from raspc.values.short_repr import guarded, operation_text, short_repr
from raspc.values.text import value_text
from raspc.verification.counterexample_shrinking import shrink
from raspc.verification.generation_oracle import GROWN, GenerationOracle, Grown
from raspc.verification.numbered_model import NOT_FINITE
from raspc.verification.oracle.value_numbering import Flags
from raspc.verification.verification_inputs import InputPlan, Inputs, plan_inputs


class Continuation(NamedTuple):
    """The continuation of a prompt."""

    tokens: list[Value]
    """The generated tokens."""

    refused: tuple[object, ...]
    """The result that is no token and ends the continuation, or no result; NaN if not finite."""


@dataclass(frozen=True)
class GenerationCounterexample:
    """A prompt from which a model generates other tokens than its program."""

    prompt: list[Value]
    expected: Continuation
    actual: Continuation
    found_as: int
    """The length of the prompt before shrinking."""

    __repr__ = short_repr

    @property
    def agreed(self) -> list[Value]:
        """The prompt and the first generated tokens, on which model and program agree."""
        right, said = self.expected.tokens, self.actual.tokens
        pairs = zip(right, said, strict=False)
        differ = (i for i, (a, b) in enumerate(pairs) if a != b)
        return self.prompt + right[: next(differ, min(len(right), len(said)))]


@dataclass(frozen=True)
class GenerationVerdict:
    """The result of verifying the generation of a model from prompts."""

    plan: InputPlan
    tried: int
    """The number of prompts on which the program is not in error."""

    in_error: int
    """The number of prompts with a continuation on which the program raises an error."""

    wrong: int
    """The number of prompts from which model and program generate different tokens."""

    tokens: int
    """The number of tokens that the program generated."""

    seconds: float
    counterexample: GenerationCounterexample | None

    __repr__ = short_repr


class GenerationComparison:
    """
    The generator of a model, and the program whose tokens it should generate.

    Raises `RaspcError` if the model does not generate, or if the program has other results,
    another vocabulary or a larger length.
    """

    def __init__(
        self, program: ModuleOp, model: ModelOp, generator: Generator, max_new_tokens: int | None
    ):
        self.tokens = NextTokens.of(model)
        self.oracle = GenerationOracle(program)
        self.model = model
        self.generator = generator
        self.longest = self.oracle.program.max_seq_len
        self.max_new_tokens = self.longest if max_new_tokens is None else max_new_tokens
        self.ids = self._model_ids()
        self.places = np.full(len(model.tokens.data), -1, np.int64)
        self.places[self.ids] = np.arange(len(self.ids))
        numbering = self.oracle.numbering
        numbers = [*(numbering.id(value) for value in self.tokens.values), NOT_FINITE]
        self.numbers = np.array(numbers, np.int64)

    def _model_ids(self) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
        """The id in the model of each token of the program."""
        results = len(self.oracle.program.return_op.values)
        known = token_ids(self.model)
        missing = [value_text(token) for token in self.oracle.vocab if token not in known]
        if results == 1 and self.longest <= self.model.max_length and not missing:
            return np.array([known[token] for token in self.oracle.vocab], np.int32)
        lacks = f", the model lacks its token {missing[0]}" if missing else ""
        raise RaspcError(
            f"the program takes up to {self.longest} tokens and returns {results} s-ops, the model "
            f"takes up to {self.model.max_length} and returns one{lacks}",
            remedy="verify the model against the program that it was compiled from",
        )

    def model_continuations(self, prompts: Inputs) -> Grown:
        """The continuations of prompts by the model, as those of the oracle."""
        shape = (len(prompts.lengths), 1 + self.model.max_length)
        ids = np.full(shape, self.model.pad_id, np.int32)
        ids[:, 0] = self.model.bos_id
        width = prompts.tokens.shape[1]
        within = np.arange(width) < prompts.lengths[:, None]
        ids[:, 1 : 1 + width][within] = self.ids[prompts.tokens[within]]
        lengths = (1 + prompts.lengths).astype(np.int32)
        limits = np.minimum(lengths + self.max_new_tokens, 1 + self.longest).astype(np.int32)
        stops = np.zeros(len(self.model.tokens.data), np.bool_)
        found = self.generator.generate(
            GenerationRequest(ids, lengths, limits, self.tokens.ids, stops)
        )
        grown = found.state.lengths.astype(np.int64) - 1
        known = np.arange(self.longest) < grown[:, None]
        tokens = np.where(known, self.places[found.ids[:, 1 : 1 + self.longest]], -1)
        choices = found.state.choices
        at = np.where(choices == NOTHING_CHOSEN, len(self.numbers) - 1, choices)
        is_refused = found.state.ended == Ended.NO_TOKEN
        return Grown(tokens, grown, np.where(is_refused, self.numbers[at], GROWN))

    def wrong(self, prompts: Inputs) -> tuple[Flags, Flags, int]:
        """
        Whether the model is wrong from each prompt [N], and whether the program is in error [N].

        The last result is the number of tokens that the program generated.
        """
        expected, in_error = self.oracle(prompts, self.max_new_tokens)
        actual = self.model_continuations(prompts)
        differ = np.any(expected.tokens != actual.tokens, axis=1)
        differ |= expected.refused != actual.refused
        count = int((expected.lengths - prompts.lengths).sum())
        return differ & ~in_error, in_error, count

    def wrong_rows(self, rows: list[list[int]]) -> list[bool]:
        """Whether the model is wrong from each prompt, a list of positions in the vocab."""
        return self.wrong(Inputs.of_rows(rows))[0].tolist()

    def counterexample(self, row: list[int], found_as: int) -> GenerationCounterexample:
        """The counterexample for a prompt from which the model is wrong."""
        prompts = Inputs.of_rows([row])
        expected, _ = self.oracle(prompts, self.max_new_tokens)
        actual = self.model_continuations(prompts)
        return GenerationCounterexample(
            [self.oracle.vocab[i] for i in row],
            self._continuation(expected, len(row)),
            self._continuation(actual, len(row)),
            found_as,
        )

    def _continuation(self, grown: Grown, begin: int) -> Continuation:
        """The continuation of a single prompt of length `begin`."""
        places = grown.tokens[0, begin : grown.lengths[0]].tolist()
        number = int(grown.refused[0])
        refused: tuple[object, ...] = ()
        if number != GROWN:
            is_finite = number != NOT_FINITE
            refused = (self.oracle.numbering.values[number] if is_finite else float("nan"),)
        return Continuation([self.oracle.vocab[i] for i in places], refused)

    @guarded
    def __repr__(self) -> str:
        return f"<GenerationComparison of a model with {operation_text(self.oracle.program)[1:-1]}>"


def verify_generation(
    program: ModuleOp,
    model: ModelOp,
    generator: Generator,
    *,
    budget: int = 1_000,
    max_new_tokens: int | None = None,
    seed: int = 0,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> GenerationVerdict:
    """
    Compare the tokens that a model generates with those of the oracle of its program.

    program: a module with one `rasp.program`, before any pass.
    generator: the generator of the model.
    budget: the number of prompts; all prompts if there are no more.
    max_new_tokens: the largest number of tokens to generate; by default as many as fit.
    seed: the seed of the random prompts.
    report: a function that is called repeatedly, with the number of prompts done and of all.
    """
    begin = time.perf_counter()
    comparison = GenerationComparison(program, model, generator, max_new_tokens)
    longest = max(1, comparison.longest - 1)
    plan = plan_inputs(len(comparison.oracle.vocab), longest, budget)
    done = in_error = wrong = tokens = 0
    first: list[int] | None = None
    for prompts in plan.chunks(seed):
        flags, errors, count = comparison.wrong(prompts)
        done += len(flags)
        in_error += int(errors.sum())
        wrong += int(flags.sum())
        tokens += count
        if first is None and flags.any():
            at = min(np.flatnonzero(flags).tolist(), key=prompts.lengths.__getitem__)
            first = prompts.tokens[at, : prompts.lengths[at]].tolist()
        report(done, plan.total)
    found = None
    if first is not None:
        found = comparison.counterexample(shrink(first, comparison.wrong_rows), len(first))
    seconds = time.perf_counter() - begin
    return GenerationVerdict(plan, done - in_error, in_error, wrong, tokens, seconds, found)
