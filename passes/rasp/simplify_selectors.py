"""`rasp-simplify-selectors`: selectors that select everything or nothing, made constants."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.ir import Operation, SSAValue
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern
from xdsl.rewriter import InsertPoint

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.balanced_selectors import balance_selectors
from raspc.passes.support.derived_names import name_with
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location, rewrite_keeping_locations
from raspc.rasp_dialect import (
    AddOp,
    AggregateOp,
    CmpOp,
    ConstantOp,
    DivOp,
    IfOp,
    IndicesOp,
    LengthOp,
    LiteralOp,
    MapOp,
    ProgramOp,
    SelectOp,
    SelectorAndOp,
    SelectorNotOp,
    SelectorOrOp,
    SelectorWidthOp,
    SOp,
)
from raspc.rasp_dialect.analysis.index_functions import value_at_index
from raspc.rasp_dialect.analysis.selected_positions import (
    covers,
    selects_first,
    selects_first_alone,
)
from raspc.rasp_dialect.analysis.selection_facts import SelectionFacts
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.values.diagnostic import sop_name_of
from raspc.values.value import Value


@dataclass(frozen=True)
class RaspSimplifySelectors(ProgramPass[ProgramOp]):
    """
    Replace the readers of selectors that select everything or nothing, for every input.

    The width of a selector that selects everything is the length (in a causal program, the
    index plus 1), and its aggregates read a selector of the constant true. A selector that
    selects nothing has the width 0, and its aggregates are their default. In a causal program a
    query sees the keys up to its own position: a selector of these selects everything.
    The share of the first position among the keys of a selector that always selects it, by which
    the RASP paper counts, is 1 / width. The width of `s or first` is one more than that of
    `s and not first`, which one head counts. A disjunction of which a part selects certain
    positions, which the other part selects for every input, is that other part.
    Deep trees of `or` and of `and` are balanced first.

    Before:
    ```
    %all = rasp.select keys(%t) queries(%t) ... { ... yields true ... }
    %n = rasp.selector_width %all named "n" : !rasp.sop
    ```
    After:
    ```
    %n = rasp.length named "n" : !rasp.sop
    ```
    """

    name = "rasp-simplify-selectors"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        if balance_selectors(program):
            analyses.invalidate(program)
        facts = analyses.get(ValueAnalysis, program).facts
        patterns = [
            SimplifyWidth(facts),
            SimplifyAggregate(facts),
            SimplifyShare(facts),
            CountBesideFirst(facts),
            AbsorbPositions(facts),
            SelectEverything(facts),
        ]
        rewrite_keeping_locations(program, patterns)


@dataclass(frozen=True)
class SimplifyWidth(RewritePattern):
    """The width of everything is the length; that of nothing is 0."""

    facts: SelectionFacts

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: SelectorWidthOp, rewriter: PatternRewriter, /) -> None:
        name, encoding = op.sop_name, op.encoding
        if self.facts.selects_nothing(op.selector):
            rewriter.replace(op, ConstantOp(0, op.result.type, sop_name=name, encoding=encoding))
        elif not self.facts.selects_everything(op.selector):
            return
        elif self.facts.values.unmasked is not None:
            rewriter.replace(op, LengthOp(op.result.type, sop_name=name, encoding=encoding))
        else:
            indices = IndicesOp()
            one_more = scalar_region(1, lambda index: AddOp(index, LiteralOp(1)))
            count_so_far = MapOp(
                [indices], one_more, op.result.type, sop_name=name, encoding=encoding
            )
            rewriter.replace(op, [indices, count_so_far])


@dataclass(frozen=True)
class SimplifyAggregate(RewritePattern):
    """An aggregate over nothing is its default."""

    facts: SelectionFacts

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: AggregateOp, rewriter: PatternRewriter, /) -> None:
        if op.default is not None and self.facts.selects_nothing(op.selector):
            constant = ConstantOp(
                op.default, op.result.type, sop_name=op.sop_name, encoding=op.encoding
            )
            rewriter.replace(op, constant)


@dataclass(frozen=True)
class SelectEverything(RewritePattern):
    """An aggregate over everything reads no keys and no queries, only the constant true."""

    facts: SelectionFacts

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: AggregateOp, rewriter: PatternRewriter, /) -> None:
        if _is_literal(op.selector) or self.facts.at_most_one(op.selector):
            return
        if not self.facts.selects_everything(op.selector):
            return
        assert isinstance(op.selector.owner, Operation)
        indices = IndicesOp()
        everything = SelectOp(
            indices.result,
            indices.result,
            scalar_region(2, lambda _key, _query: LiteralOp(True)),
            sop_name=sop_name_of(op.selector.owner),
        )
        copy_location(op, indices, everything)
        rewriter.insert([indices, everything], InsertPoint.before(op))
        op.operands[0] = everything.result
        rewriter.notify_op_modified(op)


def _is_literal(selector: SSAValue) -> bool:
    """Whether the predicate of a selector is a constant."""
    op = selector.owner
    return isinstance(op, SelectOp) and ScalarFunction(op.predicate).literal is not None


@dataclass(frozen=True)
class SimplifyShare(RewritePattern):
    """The mean of 1 at the first position and 0 elsewhere, if that is selected, is 1 / width."""

    facts: SelectionFacts

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: AggregateOp, rewriter: PatternRewriter, /) -> None:
        n = self.facts.values.max_seq_len
        marks = [value_at_index(op.values, i, {}) for i in range(n)]
        if marks != [i == 0 for i in range(n)] or not _has_numbers(op, marks):
            return
        if not selects_first(op.selector, self.facts):
            return
        width = SelectorWidthOp(op.selector, sop_name=name_with(op, "_width"))
        share = MapOp(
            [width.result],
            scalar_region(1, _reciprocal),
            op.result.type,
            sop_name=op.sop_name,
            encoding=op.encoding,
        )
        rewriter.replace(op, [width, share])


@dataclass(frozen=True)
class CountBesideFirst(RewritePattern):
    """The width of `s or first` is one more than that of `s and not first`."""

    facts: SelectionFacts

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: SelectorWidthOp, rewriter: PatternRewriter, /) -> None:
        either = op.selector.owner
        if not isinstance(either, SelectorOrOp):
            return
        for part, other in ((either.lhs, either.rhs), (either.rhs, either.lhs)):
            if selects_first_alone(other, self.facts):
                beyond = SelectorNotOp(other)
                both = SelectorAndOp(part, beyond)
                width = SelectorWidthOp(both, sop_name=name_with(op, "_beside_first"))
                one_more = scalar_region(1, lambda count: AddOp(count, LiteralOp(1)))
                total = MapOp(
                    [width], one_more, op.result.type, sop_name=op.sop_name, encoding=op.encoding
                )
                rewriter.replace(op, [beyond, both, width, total])
                return


@dataclass(frozen=True)
class AbsorbPositions(RewritePattern):
    """A disjunction is one of its parts, if that selects all that the other part selects."""

    facts: SelectionFacts

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: SelectorOrOp, rewriter: PatternRewriter, /) -> None:
        for part, other in ((op.lhs, op.rhs), (op.rhs, op.lhs)):
            if covers(part, other, self.facts):
                rewriter.replace(op, [], [part])
                return


def _has_numbers(op: AggregateOp, values: Sequence[Value]) -> bool:
    """Whether an aggregate averages numbers: no truth values, but where it asks for a number."""
    asked = [each.encoding for each in (op, op.values.owner) if isinstance(each, SOp)]
    is_number = any(encoding is not None and encoding.data.is_number for encoding in asked)
    return is_number or not any(isinstance(value, bool) for value in values)


def _reciprocal(x: SSAValue) -> Operation:
    """`1 / x`, and 1 for 0: no selector that it is used for has that width."""
    zero, one = LiteralOp(0), LiteralOp(1)
    return IfOp(CmpOp("eq", x, zero), one, DivOp(one, x))
