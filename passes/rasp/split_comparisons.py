"""`rasp-split-comparisons`: sorting keys that hold two s-ops are compared part by part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from xdsl.dialects.builtin import StringAttr
from xdsl.ir import SSAValue
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import rewrite_keeping_locations
from raspc.rasp_dialect import (
    CmpOp,
    Comparison,
    MapOp,
    ProgramOp,
    SelectOp,
    SelectorAndOp,
    SelectorOrOp,
    SelectorWidthOp,
)
from raspc.rasp_dialect.analysis.structural_equality import is_of_one_input, sop_key, source_of
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.logic_ops import MIRRORED
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.values.diagnostic import RaspcError
from raspc.values.domain import Domain
from raspc.values.value import Value, sort_key

STRICT_ORDERS = (Comparison.LT, Comparison.GT)
"""The comparisons that rank."""

MAX_TABLE_PAIRS = 1 << 16
"""The most pairs of values of which a map is looked at, if it is no sum."""


@dataclass(frozen=True)
class RaspSplitComparisons(ProgramPass[ProgramOp]):
    """
    Compare sorting keys that hold a pair of s-ops by its parts.

    Sorting in RASP makes keys different by adding a fraction of the index to each, and counts the
    smaller ones. Such a key has a value for each token at each position, and a head that compares
    keys by value reads a direction for each. But `t + i / n` is less than `u + j / n` just where
    `t < u`, or `t == u` and `i < j`. These two exclude each other, so that their widths add up
    (`rasp-normalize-selectors`), and they compare a token with a token and an index with an
    index.

    Whether a map orders pairs is found by its values: it must rise, or fall, with one operand
    whatever the other is, and with the other wherever the first is the same. The count must
    provably be a rank, each of 0 to n - 1 at one position (`rasp_dialect.analysis.ranks`), so
    that the sum of two widths has no more values than the one had: not so in causal programs,
    with `<=`, or for keys that two positions share. Nobody else may read the keys or the
    selector.

    If both operands are functions of one input each, the model gets no deeper: the MLP that would
    make the pairs becomes the one that adds the widths. Else it gets a layer more, which is worth
    it for more than `values` pairs only.

    Before:
    ```
    %keys = rasp.map(%tokens, %indices) : (...) -> !rasp.sop { ... add %t, i / n ... }
    %smaller = rasp.select keys(%keys) queries(%keys) named "smaller" : ... { ... cmp lt ... }
    %place = rasp.selector_width %smaller : !rasp.sop
    ```
    After:
    ```
    %0 = rasp.select keys(%tokens) queries(%tokens) : ... { ... cmp lt ... }
    %1 = rasp.select keys(%tokens) queries(%tokens) : ... { ... cmp eq ... }
    %2 = rasp.select keys(%indices) queries(%indices) : ... { ... cmp lt ... }
    %3 = rasp.selector_and %1, %2
    %smaller = rasp.selector_or %0, %3 named "smaller"
    %place = rasp.selector_width %smaller : !rasp.sop
    ```

    Options:
      values: the most values of pairs that are compared as they are if splitting costs a layer.
    """

    name = "rasp-split-comparisons"

    values: int = 64

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        pattern = _Split(analyses.get(ValueAnalysis, program), self.values)
        rewrite_keeping_locations(program, [pattern])


class Order(NamedTuple):
    """The order of pairs of two s-ops, by the first and then by the second."""

    major: SSAValue
    minor: SSAValue
    major_rises: bool
    minor_rises: bool

    def by_major(self, comparison: Comparison) -> SelectOp:
        """The select that compares pairs by the first s-op alone."""
        return _select(self.major, comparison if self.major_rises else MIRRORED[comparison])

    def by_minor(self, comparison: Comparison) -> SelectOp:
        """The select that compares pairs by the second s-op alone."""
        return _select(self.minor, comparison if self.minor_rises else MIRRORED[comparison])

    def ranked(
        self, comparison: Comparison, name: StringAttr | None
    ) -> tuple[SelectOp, SelectOp, SelectOp, SelectorAndOp, SelectorOrOp]:
        """The ops of a strict comparison: by the first s-op, or where it is equal by the second."""
        apart, alike = self.by_major(comparison), self.by_major(Comparison.EQ)
        within = self.by_minor(comparison)
        both = SelectorAndOp(alike, within)
        return apart, alike, within, both, SelectorOrOp(apart, both, sop_name=name)


@dataclass
class _Split(RewritePattern):
    analysis: ValueAnalysis
    most: int

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: SelectOp, rewriter: PatternRewriter, /) -> None:
        comparison = _comparison(op)
        if comparison is None or not _feeds_one_width(op):
            return
        order = self._order(op.keys)
        if order is None:
            return
        new = order.ranked(comparison, op.sop_name)
        if self._ranks(new[-1]):
            rewriter.replace(op, new)
        else:
            for unwanted in reversed(new):
                unwanted.erase()

    def _ranks(self, selector: SelectorOrOp) -> bool:
        """Whether the width of a selector is provably a rank."""
        width = SelectorWidthOp(selector)
        found = self.analysis.facts.is_rank(width.result)
        width.erase()
        return found

    def _order(self, pairs: SSAValue) -> Order | None:
        """The order of the values of a map of two s-ops, if splitting is worth it."""
        op = pairs.owner
        if not isinstance(op, MapOp) or len(op.args) != 2:
            return None
        try:
            *parts, whole = (len(self.analysis.domain(value)) for value in (*op.args, pairs))
            free = all(is_of_one_input(arg) for arg in op.args)
            if whole <= (sum(parts) if free else self.most):
                return None
            return lexicographic_order(op, self.analysis)
        except RaspcError:
            return None


def lexicographic_order(op: MapOp, analysis: ValueAnalysis) -> Order | None:
    """
    The order of the results of a map of two s-ops, by one operand and then by the other.

    None if the results have no such order, or if the map is a function of one s-op.

    Raises:
        RaspcError: if the values are too many to enumerate.

    """
    if len({sop_key(source_of(arg)) for arg in op.args}) < 2:
        return None
    *parts, whole = (analysis.domain(value) for value in (*op.args, op.result))
    return _lexicographic(op, parts) if all(map(_in_order, (*parts, whole))) else None


def _lexicographic(op: MapOp, parts: Sequence[Domain]) -> Order | None:
    """How the results of a map of two s-ops are ordered by one operand, and then by the other."""
    function = ScalarFunction(op.body)
    form = function.affine_form([part.extent for part in parts])
    if form is not None and all(part.all_numbers for part in parts):
        return _of_sum(op, parts, *form[0])
    first, second = (sorted(part, key=sort_key) for part in parts)
    if len(first) * len(second) > MAX_TABLE_PAIRS:
        return None
    table = [[function(a, b) for b in second] for a in first]
    if any(value is None for row in table for value in row):
        return None
    columns = [list(column) for column in zip(*table, strict=True)]
    for rows, (major, minor) in ((table, op.args), (columns, tuple(reversed(op.args)))):
        within = {_direction([[value] for value in row]) for row in rows}
        across = _direction(rows)
        if len(within) == 1 and across is not None and (rises := within.pop()) is not None:
            return Order(major, minor, across, rises)
    return None


def _of_sum(
    op: MapOp, parts: Sequence[Domain], a: int | Fraction, b: int | Fraction
) -> Order | None:
    """The order of a x + b y + c: that of x if a step of it is more than all that y does."""
    terms = [(op.args[0], a, parts[0]), (op.args[1], b, parts[1])]
    for (major, step, one), (minor, weight, other) in (terms, terms[::-1]):
        gap, numbers = one.min_gap(), other.numbers
        if gap is None or not step or not weight:
            continue
        span = Fraction(max(numbers)) - Fraction(min(numbers))
        if abs(weight) * span < abs(step) * Fraction(gap):
            return Order(major, minor, step > 0, weight > 0)
    return None


def _direction(groups: Sequence[Sequence[Value]]) -> bool | None:
    """Whether all of each group are below the next (true) or above it (false); None if neither."""
    ends = [(min(keys), max(keys)) for keys in ([sort_key(v) for v in group] for group in groups)]
    if all(a[1] < b[0] for a, b in pairwise(ends)):
        return True
    return False if all(b[1] < a[0] for a, b in pairwise(ends)) else None


def _in_order(domain: Domain) -> bool:
    """Whether there are several values, which compare as numbers or as strings do."""
    strings = all(isinstance(value, str) for value in domain)
    return not domain.undefined and len(domain) > 1 and (domain.all_numbers or strings)


def _comparison(op: SelectOp) -> Comparison | None:
    """How a select compares the key with the query, if it does that and both are one s-op."""
    comparison = ScalarFunction(op.predicate).key_comparison
    if comparison not in STRICT_ORDERS or sop_key(op.keys) != sop_key(op.queries):
        return None
    return comparison


def _feeds_one_width(op: SelectOp) -> bool:
    """Whether a select is read by one width alone, and its keys by it alone."""
    readers = [use.operation for use in op.result.uses]
    of_keys = (use.operation for side in (op.keys, op.queries) for use in side.uses)
    return (
        len(readers) == 1
        and isinstance(readers[0], SelectorWidthOp)
        and all(reader is op for reader in of_keys)
    )


def _select(sop: SSAValue, comparison: Comparison) -> SelectOp:
    """The select that compares an s-op at the key with itself at the query."""
    predicate = scalar_region(2, lambda key, query: CmpOp(comparison, key, query))
    return SelectOp(sop, sop, predicate)
