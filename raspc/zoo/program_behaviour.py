"""
The behaviour of a program on sample inputs, and the reasons to leave the program out of a set.

    behaviour = behaviour_of(module)
    behaviour.fault             # None, or "error", "constant" or "trivial"
    behaviour.digest            # equal for programs with the same results on the sample
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
from xdsl.dialects.builtin import ModuleOp

from raspc.rasp_dialect.program_evaluator import find_program
from raspc.rasp_dialect.program_ops import ProgramOp
from raspc.values.text import value_text
from raspc.verification.oracle.batch_evaluator import BatchEvaluator
from raspc.verification.oracle.value_numbering import Ids
from raspc.verification.verification_inputs import Inputs, plan_inputs

Fault: TypeAlias = Literal["error", "constant", "trivial", "duplicate"]
"""
The reasons to drop a program.

`error`: the program is in error on an input of the sample. `constant`: all results are one value.
`trivial`: each result is a function of the token and the index at its position, or is the length.
`duplicate`: an earlier program has the same results on the sample.
"""

SAMPLE = 400
"""The largest number of inputs in the sample of a program."""


@dataclass(frozen=True)
class Behaviour:
    """The results of a program on a sample of inputs, in short."""

    fault: Fault | None
    digest: str
    """The SHA-256 of the vocabulary, the length limit and the results."""


def behaviour_of(module: ModuleOp, inputs: int = SAMPLE) -> Behaviour:
    """The behaviour of a program on all inputs if they are at most `inputs`, or on a sample."""
    program = find_program(module)
    vocab = program.vocab.data.values
    evaluator = BatchEvaluator(program)
    digest = hashlib.sha256(repr((*map(value_text, vocab), program.max_seq_len)).encode())
    places = _Places()
    in_error = False
    for chunk in _sample(program, inputs):
        results = evaluator(chunk.tokens, chunk.lengths)
        in_error = in_error or bool(results.in_error.any())
        within = np.arange(chunk.tokens.shape[1]) < chunk.lengths[:, None]
        values = np.stack([ids[within] for ids in results.ids], axis=1)
        places.add(chunk, within, values)
        texts = {i: value_text(evaluator.numbering.values[i]) for i in np.unique(values).tolist()}
        digest.update("\n".join(texts[i] for i in values.ravel().tolist()).encode())
    fault: Fault | None = "error" if in_error else places.fault(evaluator)
    return Behaviour(fault, digest.hexdigest())


def _sample(program: ProgramOp, inputs: int) -> Iterator[Inputs]:
    plan = plan_inputs(len(program.vocab.data.values), program.max_seq_len, inputs)
    return plan.chunks(seed=0)


class _Places:
    """The values at all positions of a sample, beside the token, the index and the length."""

    def __init__(self) -> None:
        self.rows: list[Ids] = []

    def add(self, chunk: Inputs, within: Ids, values: Ids) -> None:
        """Add the values [P, results] at the P positions within the inputs of a chunk."""
        shape = chunk.tokens.shape
        index = np.broadcast_to(np.arange(shape[1]), shape)[within]
        length = np.broadcast_to(chunk.lengths[:, None], shape)[within]
        columns = [chunk.tokens[within], index, length, values]
        self.rows.append(np.column_stack(columns).astype(np.int64))

    def fault(self, evaluator: BatchEvaluator) -> Fault | None:
        """`constant` or `trivial` if the values are, else None."""
        rows = np.concatenate(self.rows)
        values = rows[:, 3:]
        if len(np.unique(values, axis=0)) == 1:
            return "constant"
        local = np.unique(rows[:, :2], axis=0)
        if len(np.unique(np.delete(rows, 2, axis=1), axis=0)) == len(local):
            return "trivial"
        lengths = evaluator.numbering.ids(range(int(rows[:, 2].max()) + 1))[rows[:, 2]]
        return "trivial" if (values == lengths[:, None]).all() else None
