"""A model whose results on inputs are arrays of the numbers of values."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.runner import Runner
from raspc.backends.runners.runner_factory import make_runner
from raspc.backends.runners.token_batch import token_ids
from raspc.transformer_dialect.interpreter import NOTHING_CHOSEN
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError, Value
from raspc.values.short_repr import guarded, operation_text
from raspc.values.text import value_text
from raspc.verification.oracle.value_numbering import Ids, Numbering
from raspc.verification.verification_inputs import Inputs

MAX_PAIRS = 1 << 23
"""The largest number of pairs of positions that are run at once; larger batches are split."""

MAX_ROWS = 256
"""The largest number of inputs that are run at once."""

NOT_FINITE = -1
"""The number that stands for a result that is NaN or infinite."""


class NumberedModel:
    """
    A model under test, as a function of inputs.

    vocab: the tokens, in the order of their positions in inputs.
    numbering: the numbers of values, shared with the oracle.
    backend: the name of a backend, whose fastest covered form runs, or the runner of the model.
    """

    def __init__(
        self,
        model: ModelOp,
        vocab: Sequence[Value],
        numbering: Numbering,
        backend: str | Runner = "jax",
    ):
        self.model = model
        self._runner = make_runner(model, backend) if isinstance(backend, str) else backend
        self._compiles = not isinstance(self._runner, NumpyRunner)
        self._ids = self._model_ids(vocab)
        self._decoded = [
            np.array([*(numbering.id(value) for value in unembed.decode.values), NOT_FINITE])
            for unembed in model.unembeds
        ]

    def _model_ids(self, vocab: Sequence[Value]) -> Ids:
        known = token_ids(self.model)
        missing = [value for value in vocab if value not in known]
        if missing:
            raise RaspcError(
                f"the program has a token that the model lacks: {value_text(missing[0])}",
                remedy="verify the model against the program that it was compiled from",
            )
        return np.array([known[value] for value in vocab], np.int64)

    def __call__(self, inputs: Inputs) -> tuple[Ids, ...]:
        """The numbers of the values [N, T], for each result of the model."""
        tokens, lengths = inputs
        results = tuple(np.zeros(tokens.shape, np.int64) for _ in self._decoded)
        sizes = np.minimum(_power_of_two(lengths + 1), self.model.max_length + 1)
        for size in np.unique(sizes).tolist():
            rows = np.flatnonzero(sizes == size)
            most = _rows_at_once(size)
            for start in range(0, len(rows), most):
                part = rows[start : start + most]
                self._run(inputs, part, size, most if self._compiles else len(part), results)
        return results

    def _run(
        self, inputs: Inputs, rows: Ids, size: int, count: int, results: tuple[Ids, ...]
    ) -> None:
        """Fill `rows` of the results, in a batch of `count` rows, which compiles once per size."""
        longest = int(inputs.lengths[rows].max())
        ids = np.full((count, size), self.model.pad_id, np.int32)
        ids[:, 0] = self.model.bos_id
        within = np.arange(longest) < inputs.lengths[rows, None]
        taken = self._ids[inputs.tokens[rows, :longest]]
        ids[: len(rows), 1 : longest + 1] = np.where(within, taken, self.model.pad_id)
        run = self._runner.run(ids)
        for result, choice, values in zip(results, run.choices, self._decoded, strict=True):
            chosen = choice[: len(rows), 1 : longest + 1]
            places = np.where(chosen == NOTHING_CHOSEN, len(values) - 1, chosen)
            result[rows[:, None], np.arange(longest)] = np.where(within, values[places], 0)

    @guarded
    def __repr__(self) -> str:
        return f"<NumberedModel of {operation_text(self.model)[1:-1]}>"


def _power_of_two(sizes: Ids) -> Ids:
    """The smallest powers of two at or above some sizes."""
    return 1 << np.ceil(np.log2(sizes)).astype(np.int64)


def _rows_at_once(size: int) -> int:
    """The number of inputs of a size that are run at once, a power of two."""
    most = max(1, min(MAX_ROWS, MAX_PAIRS // size**2))
    return 1 << (most.bit_length() - 1)
