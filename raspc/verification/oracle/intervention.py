"""
The part of a program that runs anew after an s-op takes other values.

    part = Intervention(evaluator, sop)
    part.reads                              # s-ops whose values the part takes from the first run
    part.trace(tokens, lengths, {**taken, sop: given})

Inputs on which the s-ops of `reads` have equal values have equal results with `sop` set. So a check
of many pairs of inputs runs the part once for each distinct state.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from xdsl.ir import Operation, SSAValue

from raspc.rasp_dialect.attributes import SelectorType
from raspc.rasp_dialect.program_ops import ReturnOp
from raspc.values.short_repr import guarded
from raspc.verification.oracle.batch_evaluator import BatchEvaluator, BatchTrace
from raspc.verification.oracle.value_numbering import Ids


class Intervention:
    """
    The ops of a program that depend on an s-op, and the selectors that these read.

    Attributes:
        value: the s-op that takes other values.
        changed: the s-ops that depend on it, without itself.
        reads: the other s-ops that the ops or the program's end read.

    """

    def __init__(self, evaluator: BatchEvaluator, value: SSAValue):
        self._evaluator = evaluator
        self.value = value
        every = list(evaluator.program.body.block.ops)
        affected: set[SSAValue] = {value}
        for op in every:
            if any(operand in affected for operand in op.operands):
                affected.update(op.results)
        affected.discard(value)
        self._ops = _with_selectors(every, affected)
        results = [result for op in self._ops for result in op.results]
        self.changed = [each for each in results if each in affected and not _is_selector(each)]
        ran = {value, *results}
        ends = evaluator.program.return_op.values
        read = [operand for op in self._ops for operand in op.operands] + list(ends)
        self.reads = [each for each in dict.fromkeys(read) if each not in ran]

    def trace(
        self, tokens: NDArray[np.integer[Any]], lengths: Ids, sops: Mapping[SSAValue, Ids]
    ) -> BatchTrace:
        """
        Run the part on one batch.

        Args:
            tokens, lengths: those of `BatchEvaluator.trace`.
            sops: the numbers of the values [B, T] of `value` and of the s-ops of `reads`.

        """
        return self._evaluator.resume(tokens, lengths, sops, self._ops)

    @guarded
    def __repr__(self) -> str:
        return f"<Intervention of {len(self._ops):,} ops that reads {len(self.reads):,} s-ops>"


def _is_selector(value: SSAValue) -> bool:
    return isinstance(value.type, SelectorType)


def _with_selectors(every: list[Operation], affected: set[SSAValue]) -> list[Operation]:
    """The ops with affected results and all selectors that these read, in order."""
    wanted: set[SSAValue] = set()
    found: list[Operation] = []
    for op in reversed(every):
        if isinstance(op, ReturnOp) or not op.results:
            continue
        if any(each in affected or each in wanted for each in op.results):
            found.append(op)
            wanted.update(operand for operand in op.operands if _is_selector(operand))
    return found[::-1]
