"""
The continuations of prompts by the interpreter, which runs the program on the growing sequence.

    oracle = GenerationOracle(program)
    grown = oracle(inputs, max_new_tokens=3)
    grown.tokens, grown.lengths             # the sequences, as positions in the vocab
    grown.refused                           # the numbers of results that are no tokens
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from xdsl.dialects.builtin import ModuleOp

from raspc.values.short_repr import guarded, operation_text, short_repr
from raspc.verification.oracle.batch_evaluator import BatchEvaluator
from raspc.verification.oracle.value_numbering import Flags, Ids
from raspc.verification.verification_inputs import Inputs

GROWN = -2
"""The entry of `Grown.refused` for a sequence that no result has ended."""


class Grown(NamedTuple):
    """Prompts with their continuations."""

    tokens: Ids
    """The positions in the vocab [N, max_seq_len]; -1 behind the end of a sequence."""

    lengths: Ids
    """The number of tokens [N] of each sequence."""

    refused: Ids
    """The number [N] of the result that is no token, at the last position; or `GROWN`."""

    __repr__ = short_repr


class GenerationOracle:
    """The continuations of prompts by a program of one result, the next token."""

    def __init__(self, program: ModuleOp):
        self.evaluator = BatchEvaluator(program)
        self.program = self.evaluator.program
        self.numbering = self.evaluator.numbering
        self.vocab = self.program.vocab.data.values
        self._position = {number: i for i, number in enumerate(self.numbering.ids(self.vocab))}

    def __call__(self, prompts: Inputs, max_new_tokens: int) -> tuple[Grown, Flags]:
        """
        The continuations of prompts, and whether the program raises an error on the way [N].

        A sequence grows up to `max_new_tokens` tokens or max_seq_len, or to a result that is no
        token.
        """
        longest = self.program.max_seq_len
        tokens = np.full((len(prompts.lengths), longest), -1, np.int64)
        within = np.arange(prompts.tokens.shape[1]) < prompts.lengths[:, None]
        tokens[:, : within.shape[1]] = np.where(within, prompts.tokens, -1)
        lengths = prompts.lengths.copy()
        limits = np.minimum(lengths + max_new_tokens, longest)
        refused = np.full(len(lengths), GROWN, np.int64)
        in_error = np.zeros(len(lengths), np.bool_)
        grows = np.flatnonzero(lengths < limits)
        while len(grows):
            next_tokens, numbers, errors = self._next(tokens[grows], lengths[grows])
            in_error[grows] |= errors
            found = (next_tokens >= 0) & ~errors
            refused[grows] = np.where(found, GROWN, numbers)
            rows = grows[found]
            tokens[rows, lengths[rows]] = next_tokens[found]
            lengths[rows] += 1
            grows = rows[lengths[rows] < limits[rows]]
        return Grown(tokens, lengths, refused), in_error

    def _next(self, tokens: Ids, lengths: Ids) -> tuple[Ids, Ids, Flags]:
        """
        The results of the program at the last positions of sequences.

        Returns:
            Their positions in the vocab [N], -1 for those that are no tokens; their numbers [N];
            and whether the program raises an error [N].

        """
        width = int(lengths.max())
        results = self.evaluator(np.maximum(tokens[:, :width], 0), lengths)
        numbers = results.ids[0][np.arange(len(lengths)), lengths - 1]
        positions = [self._position.get(number, -1) for number in numbers.tolist()]
        return np.array(positions, np.int64), numbers, results.in_error

    @guarded
    def __repr__(self) -> str:
        return f"<GenerationOracle of {operation_text(self.program)[1:-1]}>"
