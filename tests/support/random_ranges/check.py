"""The check of one draw: its certified model is right in the drawn form, or it is refused."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from xdsl.dialects.builtin import ModuleOp

import raspc
from random_ranges.draws import Draw
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.model_size import ModelStatistics
from raspc.values import RaspcError
from raspc.verification.numbered_model import NumberedModel
from raspc.verification.oracle.batch_evaluator import BatchEvaluator
from raspc.verification.oracle.value_numbering import Ids
from raspc.verification.verification_inputs import Inputs, plan_inputs
from run_forms.runners import runner_of

PRODUCTS = 1 << 28
"""The number of multiplications of a model on the inputs of one check."""


@dataclass(frozen=True)
class Outcome:
    """The outcome of a draw."""

    kind: str
    """`right`, `refused` or `wrong`."""

    message: str = ""
    """The reason of a refusal, or the wrong input with its results."""

    right_in_float64: bool = False
    """Whether the program is refused, and its model without a certificate is right in float64."""


def check_draw(program: Draw, pipeline: str = "default") -> Outcome:
    """Compile a draw with a certificate for its arithmetic, and run it in its form."""
    module = program.module()
    try:
        model = raspc.compile(module, dtype=program.arithmetic, pipeline=pipeline, validate="off")
    except RaspcError as error:
        return Outcome("refused", error.message, _is_right_in_float64(module))
    wrong = first_wrong(module, model.op, program.form)
    return Outcome("right") if wrong is None else Outcome("wrong", wrong)


def _is_right_in_float64(module: ModuleOp) -> bool:
    try:
        model = raspc.compile(module, dtype="float64", allow_uncertified=True, validate="off")
    except RaspcError:
        return False
    return first_wrong(module, model.op, "numpy") is None


def first_wrong(module: ModuleOp, model: ModelOp, form: str) -> str | None:
    """The first input that a run form decodes wrongly, with its results; None if all are right."""
    oracle = BatchEvaluator(module)
    vocab = oracle.program.vocab.data.values
    decoded = _PaddedModel(model, vocab, oracle.numbering, runner_of(model, form))
    for inputs in plan_inputs(len(vocab), oracle.program.max_seq_len, _count(model)).chunks(0):
        expected, actual = oracle(inputs.tokens, inputs.lengths), decoded(inputs)
        for right, said in zip(expected.ids, actual, strict=True):
            wrong = np.any(right != said, axis=1) & ~expected.in_error
            for row in np.flatnonzero(wrong)[:1].tolist():
                length = int(inputs.lengths[row])
                tokens = [vocab[i] for i in inputs.tokens[row, :length].tolist()]
                at = int(np.flatnonzero(right[row] != said[row])[0])
                return f"wrong at position {at} of {length} tokens: {tokens[:40]}"
    return None


class _PaddedModel(NumberedModel):
    """A model that runs all inputs in one batch of full length, which compiles once."""

    def __call__(self, inputs: Inputs) -> tuple[Ids, ...]:
        count, longest = len(inputs.lengths), self.model.max_length
        tokens = np.zeros((count, longest), np.int32)
        tokens[:, : inputs.tokens.shape[1]] = inputs.tokens
        padded = Inputs(tokens, inputs.lengths)
        results = tuple(np.zeros(tokens.shape, np.int64) for _ in self.model.unembeds)
        self._run(padded, np.arange(count), longest + 1, count, results)
        return tuple(result[:, : inputs.tokens.shape[1]] for result in results)


def _count(model: ModelOp) -> int:
    """The number of inputs within `PRODUCTS`, from 4 to 60."""
    size, length = ModelStatistics.of(model), model.max_length
    each = size.n_params * length + 2 * size.total_heads * (size.d_head + 1) * length**2
    return min(max(PRODUCTS // each, 4), 60)
