"""`rasp-split-keys`: keys that hold two s-ops are compared part by part, if that saves an MLP."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.ir import Operation, SSAValue
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from raspc.passes.rasp.split_comparisons import Order, lexicographic_order
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import rewrite_keeping_locations
from raspc.rasp_dialect import (
    Comparison,
    MapOp,
    ProgramOp,
    SelectOp,
    SelectorAndOp,
    SelectorOp,
    SelectorWidthOp,
)
from raspc.rasp_dialect.analysis.half_layer_estimates import Halves
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.values.diagnostic import RaspcError

COMPARISONS = (Comparison.LT, Comparison.GT, Comparison.EQ)
"""The comparisons that are split."""


@dataclass(frozen=True)
class RaspSplitKeys(ProgramPass[ProgramOp]):
    """
    Compare keys that hold a pair of s-ops by the parts, if the parts are ready a layer earlier.

    Keys such as `300 * repeats - count` order positions by `repeats`, and by `count` where that
    is the same. As one s-op they take an MLP after the MLP that gives the count its values. The
    parts need no such MLP: keys are less where the first part is less, or is equal and the
    second part is less, and equal where both parts are.

    The keys are compared with themselves alone, by `<`, `>` or `==`, in parts of selectors of which
    only widths are read: a disjunction of conditions over several s-ops is a sum of widths
    (`rasp-normalize-selectors`), with an MLP for the sum. A comparison that is no part of another
    selector stays, because its width takes no such MLP, unless sums alone read the width.
    `rasp-split-comparisons` splits the others, of keys that rank, to save directions.

    Before:
    ```
    %less = rasp.select keys(%keys) queries(%keys) : ... { ... cmp lt ... }
    %same = rasp.select keys(%keys) queries(%keys) : ... { ... cmp eq ... }
    ```
    After:
    ```
    %0 = rasp.select keys(%repeats) queries(%repeats) : ... { ... cmp lt ... }
    %1 = rasp.select keys(%repeats) queries(%repeats) : ... { ... cmp eq ... }
    %2 = rasp.select keys(%count) queries(%count) : ... { ... cmp gt ... }
    %3 = rasp.selector_and %1, %2
    %less = rasp.selector_or %0, %3
    %4 = rasp.select keys(%count) queries(%count) : ... { ... cmp eq ... }
    %same = rasp.selector_and %1, %4
    ```
    """

    name = "rasp-split-keys"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        analysis = analyses.get(ValueAnalysis, program)
        halves = Halves(analysis)
        orders: dict[SelectOp, Order] = {}
        for op in program.body.block.ops:
            if isinstance(op, MapOp) and (order := _order(op, analysis, halves)) is not None:
                selects = (use.operation for use in op.result.uses)
                orders.update((each, order) for each in selects if isinstance(each, SelectOp))
        if orders:
            rewrite_keeping_locations(program, [_Split(orders)])


@dataclass(frozen=True)
class _Split(RewritePattern):
    orders: dict[SelectOp, Order]

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: SelectOp, rewriter: PatternRewriter, /) -> None:
        order = self.orders.get(op)
        comparison = ScalarFunction(op.predicate).key_comparison
        if order is None or comparison is None:
            return
        if comparison is Comparison.EQ:
            alike, within = order.by_major(comparison), order.by_minor(comparison)
            both = SelectorAndOp(alike, within, sop_name=op.sop_name)
            rewriter.replace(op, [alike, within, both])
            return
        rewriter.replace(op, order.ranked(comparison, op.sop_name))


def _order(op: MapOp, analysis: ValueAnalysis, halves: Halves) -> Order | None:
    """The order of keys that are to be compared part by part."""
    args = list(dict.fromkeys(op.args))
    if len(args) != 2 or op.result.type.is_inferred or not op.result.uses:
        return None
    readers = [use.operation for use in op.result.uses]
    if not all(_compares(reader, op.result) for reader in readers):
        return None
    try:
        later = halves.categorical(op.result) - max(map(halves.categorical, args))
        return lexicographic_order(op, analysis) if later > 1 else None
    except RaspcError:
        return None


def _compares(reader: Operation, keys: SSAValue) -> bool:
    """Whether a reader is a select that compares keys with themselves, for widths alone."""
    if not isinstance(reader, SelectOp) or reader.keys is not keys or reader.queries is not keys:
        return False
    return ScalarFunction(reader.predicate).key_comparison in COMPARISONS and _for_widths(reader)


def _for_widths(op: SelectorOp) -> bool:
    """Whether widths alone read a selector: as part of other selectors, or to add the width up."""
    todo = [use.operation for use in op.result.uses]
    if any(isinstance(reader, SelectorWidthOp) and not _is_added(reader) for reader in todo):
        return False
    while todo:
        reader = todo.pop()
        if isinstance(reader, SelectorOp):
            todo += [use.operation for use in reader.result.uses]
        elif not isinstance(reader, SelectorWidthOp):
            return False
    return True


def _is_added(width: SelectorWidthOp) -> bool:
    """Whether all readers of a width are sums of several s-ops."""
    return all(
        isinstance(reader, MapOp)
        and len(set(reader.args)) > 1
        and ScalarFunction(reader.body).has_affine_form
        for reader in (use.operation for use in width.result.uses)
    )
