"""
The evaluation of a program on many inputs at once.

evaluator = BatchEvaluator(program)
results = evaluator(tokens, lengths)        # tokens: positions in the vocab [B, T]
evaluator.numbering.values[results.ids[0][2, 5]]    # at position 5 of input 2
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, SSAValue

from raspc.rasp_dialect.aggregate_sum_op import AggregateSumOp
from raspc.rasp_dialect.fill_op import FillOp
from raspc.rasp_dialect.lazy_map_op import LazyMapOp
from raspc.rasp_dialect.program_evaluator import as_numbers, find_program, is_asked_as_number
from raspc.rasp_dialect.program_ops import DomainOp, ProgramOp, ReturnOp
from raspc.rasp_dialect.selector_best_op import SelectorBestOp
from raspc.rasp_dialect.selector_ops import (
    SelectOp,
    SelectorAndOp,
    SelectorNotOp,
    SelectorOrOp,
    SelectorSingleOp,
)
from raspc.rasp_dialect.sop_ops import (
    AggregateOp,
    ConstantOp,
    IndicesOp,
    LengthOp,
    MapOp,
    SelectorWidthOp,
    TokensOp,
)
from raspc.rasp_dialect.variable_op import VariableOp
from raspc.values import error_at
from raspc.values.short_repr import guarded, operation_text, short_repr
from raspc.verification.oracle.best_keys import best_keys
from raspc.verification.oracle.exact_means import aggregate, aggregate_sum
from raspc.verification.oracle.numbered_function import NumberedFunction
from raspc.verification.oracle.numbered_predicate import NumberedPredicate
from raspc.verification.oracle.value_numbering import UNDEFINED, Flags, Ids, Numbering

MAX_PAIRS = 1 << 22
"""The largest number of pairs of positions in a batch; larger batches are split."""


@dataclass(frozen=True)
class BatchResults:
    """The results of a program on a batch."""

    ids: tuple[Ids, ...]
    """The numbers of the values [B, T], for each result of the program."""

    in_error: Flags
    """Whether the program raises an error on an input [B], whose values are then meaningless."""

    __repr__ = short_repr


@dataclass(frozen=True)
class BatchTrace:
    """The values of all s-ops of a program on a batch of inputs of one shape."""

    sops: Mapping[SSAValue, Ids]
    """The numbers of the values [B, T], for each s-op."""

    selectors: Mapping[SSAValue, Flags]
    """The selected pairs [B, T, T], query before key, for each selector."""

    results: BatchResults
    """The results of the program."""

    __repr__ = short_repr


class BatchEvaluator:
    """
    A program that can be called on one batch of inputs after another.

    The results of the functions of maps and selects are cached from call to call.
    """

    def __init__(self, program: ProgramOp | ModuleOp, numbering: Numbering | None = None):
        """numbering: the numbers of values, shared with another evaluator; new ones if None."""
        self.program = find_program(program)
        self.numbering = Numbering() if numbering is None else numbering
        self._vocab = self.numbering.ids(self.program.vocab.data.values)
        self._functions: dict[Operation, Any] = {}

    def __call__(self, tokens: NDArray[np.integer[Any]], lengths: Ids) -> BatchResults:
        """
        Run the program.

        Args:
            tokens: the positions [B, T] of tokens in the vocab; entries behind the end of an input
                are ignored.
            lengths: the number of tokens [B] of each input, from 1 to T.

        """
        shape = tokens.shape
        ids = tuple(np.zeros(shape, np.int64) for _ in self.program.return_op.values)
        in_error = np.zeros(len(tokens), np.bool_)
        order = np.argsort(lengths, kind="stable")
        start = 0
        while start < len(order):
            longest = int(lengths[order[start]])
            chunk = order[start : start + max(1, MAX_PAIRS // longest**2)]
            # Inputs are longer towards the end of the chunk, so that fewer of them fit.
            longest = int(lengths[chunk[-1]])
            chunk = chunk[: max(1, MAX_PAIRS // longest**2)]
            longest = int(lengths[chunk[-1]])
            results = self._run(tokens[chunk, :longest], lengths[chunk])
            for whole, part in zip(ids, results.ids, strict=True):
                whole[chunk, :longest] = part
            in_error[chunk] = results.in_error
            start += len(chunk)
        return BatchResults(ids, in_error)

    def _run(self, tokens: NDArray[np.integer[Any]], lengths: Ids) -> BatchResults:
        return self.trace(tokens, lengths).results

    def trace(
        self,
        tokens: NDArray[np.integer[Any]],
        lengths: Ids,
        do: Mapping[SSAValue, Ids] | None = None,
    ) -> BatchTrace:
        """
        Run the program on one batch, and return the values of all s-ops.

        Args:
            tokens, lengths: those of `__call__`; the batch is not split.
            do: an intervention: the numbers of the values [B, T] that s-ops take instead of their
                own.

        """
        run = _Run(self, tokens, lengths, do or {})
        for op in self.program.body.block.ops:
            if not isinstance(op, ReturnOp):
                run.step(op)
        return run.trace()

    def resume(
        self,
        tokens: NDArray[np.integer[Any]],
        lengths: Ids,
        sops: Mapping[SSAValue, Ids],
        ops: Iterable[Operation],
    ) -> BatchTrace:
        """
        Run some ops of the program on one batch, and return the values of s-ops known then.

        Args:
            tokens, lengths: those of `trace`.
            sops: the numbers of the values [B, T] of the s-ops that the ops and the program's end
                read, without those of the ops.
            ops: the ops to run, in their order.

        """
        run = _Run(self, tokens, lengths, {})
        run.sops.update(sops)
        for op in ops:
            run.step(op)
        return run.trace()

    def tokens_of(self, tokens: NDArray[np.integer[Any]]) -> Ids:
        """The numbers of tokens, given by their positions in the vocab."""
        return self._vocab[tokens]

    def function_of(self, op: MapOp | LazyMapOp) -> NumberedFunction:
        """The function of a map."""
        if op not in self._functions:
            self._functions[op] = NumberedFunction(
                op.body, self.numbering, takes_undefined=isinstance(op, LazyMapOp)
            )
        return self._functions[op]

    def predicate_of(self, op: SelectOp) -> NumberedPredicate:
        """The predicate of a select."""
        if op not in self._functions:
            self._functions[op] = NumberedPredicate(
                op.predicate, self.numbering, if_undefined=op.selects_none is not None
            )
        return self._functions[op]

    @guarded
    def __repr__(self) -> str:
        return f"<BatchEvaluator of {operation_text(self.program)[1:-1]}>"


class _Run:
    """The values of s-ops and selectors on one batch, in order of the ops."""

    def __init__(
        self,
        evaluator: BatchEvaluator,
        tokens: NDArray[np.integer[Any]],
        lengths: Ids,
        do: Mapping[SSAValue, Ids],
    ):
        self.evaluator = evaluator
        self.do = do
        self.numbering = evaluator.numbering
        self.lengths = lengths
        self.shape = (len(tokens), tokens.shape[1])
        positions = np.arange(self.shape[1], dtype=np.int64)
        self.within: Flags = np.less(positions, lengths[:, None])
        """Whether each position [B, T] is inside its input."""
        self.tokens = np.where(
            self.within, evaluator.tokens_of(np.where(self.within, tokens, 0)), UNDEFINED
        )
        self.visible: Flags = np.logical_and(self.within[:, :, None], self.within[:, None, :])
        """Whether each query may attend to each key [B, T, T]."""
        if evaluator.program.is_causal:
            self.visible &= positions[None, :] <= positions[:, None]
        self.in_error: Flags = np.zeros(len(tokens), np.bool_)
        self.sops: dict[SSAValue, Ids] = {}
        self.selectors: dict[SSAValue, Flags] = {}

    def trace(self) -> BatchTrace:
        """The values so far, with the results of the program."""
        values = map(self.result, self.evaluator.program.return_op.values)
        return BatchTrace(self.sops, self.selectors, BatchResults(tuple(values), self.in_error))

    def step(self, op: Operation) -> None:
        """Run one op."""
        match op:
            case DomainOp() | VariableOp():
                pass
            case SelectOp():
                predicate = self.evaluator.predicate_of(op)
                rows = predicate(self.sops[op.keys], self.sops[op.queries])
                self.selectors[op.result] = rows & self.visible
            case SelectorAndOp():
                self.selectors[op.result] = self.selectors[op.lhs] & self.selectors[op.rhs]
            case SelectorOrOp():
                self.selectors[op.result] = self.selectors[op.lhs] | self.selectors[op.rhs]
            case SelectorNotOp():
                self.selectors[op.result] = ~self.selectors[op.operand] & self.visible
            case SelectorBestOp():
                selected = self.selectors[op.selector]
                for score, least in zip(op.scores, op.least, strict=True):
                    selected = best_keys(selected, self.sops[score], self.numbering, least=least)
                self.selectors[op.result] = selected
            case SelectorSingleOp():
                rows = self.selectors[op.result] = self.selectors[op.operand]
                self.in_error |= np.any(rows.sum(axis=2) > 1, axis=1)
            case _:
                (result,) = op.results
                values = self.do[result] if result in self.do else self._sop(op)
                self.sops[result] = np.where(self.within, values, UNDEFINED)

    def result(self, value: SSAValue) -> Ids:
        """The values [B, T] of a result of the program; numbers if the program asks for them."""
        ids = self.sops[value]
        if not is_asked_as_number(value):
            return ids
        distinct, places = np.unique(ids, return_inverse=True)
        values = as_numbers([self.numbering.values[i] for i in distinct.tolist()])
        return self.numbering.ids(values)[places.reshape(ids.shape)]

    def _sop(self, op: Operation) -> Ids:
        """The values [B, T] of an s-op; arbitrary behind the end of an input."""
        longest = self.shape[1]
        match op:
            case TokensOp():
                return self.tokens
            case IndicesOp():
                return np.broadcast_to(self.numbering.ids(range(longest)), self.shape)
            case LengthOp():
                ids = self.numbering.ids(self.lengths.tolist())
                return np.broadcast_to(ids[:, None], self.shape)
            case ConstantOp():
                return np.full(self.shape, self.numbering.id(op.value.data))
            case MapOp() | LazyMapOp():
                return self.evaluator.function_of(op)([self.sops[arg] for arg in op.args])
            case FillOp():
                values = self.sops[op.values]
                return np.where(values == UNDEFINED, self.numbering.id(op.value.data), values)
            case SelectorWidthOp():
                widths = self.selectors[op.selector].sum(axis=2)
                return self.numbering.ids(range(longest + 1))[widths]
            case AggregateSumOp():
                selected, values = self.selectors[op.selector], self.sops[op.values]
                sums, no_sum = aggregate_sum(selected, values, self.numbering)
                self.in_error |= np.any(no_sum & self.within, axis=1)
                return sums
            case AggregateOp():
                default = self.numbering.id(op.default_value)
                selected, values = self.selectors[op.selector], self.sops[op.values]
                means, no_mean = aggregate(
                    selected, values, default, self.numbering, agreeing=op.agreeing is not None
                )
                self.in_error |= np.any(no_mean & self.within, axis=1)
                return means
            case _:
                raise error_at(
                    op,
                    f"{op.name} can't be run on many inputs at once",
                    "run the program on one input at a time",
                )
