"""`rasp-compare-counts`: a comparison of two counts within one selection, as the sign of a mean."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import NamedTuple

from xdsl.ir import Operation, SSAValue
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.derived_names import name_with
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import rewrite_keeping_locations
from raspc.rasp_dialect import (
    AggregateOp,
    CmpOp,
    IfOp,
    IndicesOp,
    LiteralOp,
    LookupOp,
    MapOp,
    ProgramOp,
    SelectOp,
    SelectorAndOp,
    SelectorWidthOp,
)
from raspc.rasp_dialect.analysis.structural_equality import selector_key, source_of
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.values.diagnostic import RaspcError
from raspc.values.value import Value

MAX_TUPLES = 1 << 10
"""The largest number of tuples of values of keys that are tabulated."""

MAX_WIDTHS = 1 << 16
"""The largest number of pairs of widths, or of a key and a query, at which a function is tried."""


@dataclass(frozen=True)
class RaspCompareCounts(ProgramPass[ProgramOp]):
    """
    Replace a function of the sign of a difference of two counts by a function of a mean.

    Two widths `a` and `b` count the keys of one selection with one of two marks. The mean of
    `1` at keys with the first mark, `-1` at those with the second and `0` elsewhere, over the
    selection, has the sign of `a - b`. One head takes the mean, and one MLP reads its sign; the
    widths take two heads, an MLP that recovers their values, and an MLP that reads the sign of
    their difference.

    The function is that of the map and of the maps that compute its operands, up to two widths.
    That it depends on the sign alone is found by its values. The widths must have no other
    readers than such maps.

    Before:
    ```
    %a = rasp.selector_width %up_to_self_and_open : !rasp.sop
    %b = rasp.selector_width %up_to_self_and_close : !rasp.sop
    %d = rasp.map(%a, %b) : (!rasp.sop, !rasp.sop) -> !rasp.sop { ... sub ... }
    %n = rasp.map(%d) named "n" : (!rasp.sop) -> !rasp.sop { ... cmp lt 0 ... }
    ```
    After:
    ```
    %v = rasp.map(%tokens) : (!rasp.sop) -> !rasp.sop { ... 1, -1 or 0 ... }
    %m = rasp.aggregate %up_to_self, %v default 0 : !rasp.sop -> !rasp.sop
    %n = rasp.map(%m) named "n" : (!rasp.sop) -> !rasp.sop { ... by the sign of %m ... }
    ```
    """

    name = "rasp-compare-counts"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        analysis = analyses.get(ValueAnalysis, program)
        found: dict[MapOp, _Comparison] = {}
        for op in program.body.block.ops:
            if isinstance(op, MapOp) and (comparison := _comparison(op, analysis)) is not None:
                found[op] = comparison
        wanted = {op: c for op, c in found.items() if _all_read(c, set(found))}
        if wanted:
            rewrite_keeping_locations(program, [_Compare(wanted)])


class _Part(NamedTuple):
    """A width, as the count of the keys of a selection that have a mark."""

    selection: tuple[SSAValue, ...]
    marks: tuple[SelectOp, ...]

    @property
    def key(self) -> Hashable:
        """Equal for equal selections."""
        return frozenset(map(selector_key, self.selection))


class _Comparison(NamedTuple):
    """
    A function of the sign of a difference of two widths.

    Attributes:
        widths: the two widths.
        selection: the selectors whose conjunction both widths count keys of.
        keys: the s-ops that the marks depend on.
        table: by values of these, the difference that a key makes: 1, -1 or 0.
        by_sign: the value of the function for each sign.

    """

    widths: tuple[SSAValue, ...]
    selection: tuple[SSAValue, ...]
    keys: tuple[SSAValue, ...]
    table: dict[tuple[Value, ...], Value]
    by_sign: dict[int, Value]


@dataclass(frozen=True)
class _Compare(RewritePattern):
    comparisons: dict[MapOp, _Comparison]

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: MapOp, rewriter: PatternRewriter, /) -> None:
        comparison = self.comparisons.get(op)
        if comparison is None:
            return
        table, signs = comparison.table, comparison.by_sign
        lookup = scalar_region(len(comparison.keys), lambda *keys: LookupOp(keys, table))
        marks = MapOp(comparison.keys, lookup, sop_name=name_with(op, "_marks"))
        new: list[Operation] = [marks]
        selection = comparison.selection
        if not selection:
            indices = IndicesOp()
            true = scalar_region(2, lambda key, query: LiteralOp(True))
            new += [indices, SelectOp(indices, indices, true)]
            selection = (new[-1].results[0],)
        selector = selection[0]
        for other in selection[1:]:
            new.append(SelectorAndOp(selector, other))
            selector = new[-1].results[0]
        mean = AggregateOp(selector, marks, default=0, sop_name=name_with(op, "_mean"))

        def by_sign(x: SSAValue) -> Operation:
            zero, below, equal, above = map(LiteralOp, (0, signs[-1], signs[0], signs[1]))
            return IfOp(CmpOp("lt", x, zero), below, IfOp(CmpOp("gt", x, zero), above, equal))

        function = scalar_region(1, by_sign)
        sign = MapOp([mean], function, op.result.type, sop_name=op.sop_name, encoding=op.encoding)
        rewriter.replace(op, [*new, mean, sign])


def _comparison(op: MapOp, analysis: ValueAnalysis) -> _Comparison | None:
    """The comparison that a map makes of two widths; None if it makes another, or none."""
    inner = op.args[0].owner if len(op.args) == 1 else op
    if not isinstance(inner, MapOp) or not op.result.uses:
        return None
    args = list(dict.fromkeys(inner.args))
    widths = [arg.owner for arg in args if isinstance(arg.owner, SelectorWidthOp)]
    if len(widths) != 2 or len(args) != 2:
        return None
    try:
        first, second = (_part(width.selector, analysis) for width in widths)
        if first.key != second.key or not (first.marks and second.marks):
            return None
        by_sign = _by_sign(op, inner, args, analysis)
        found = None if by_sign is None else _table(first.marks, second.marks, analysis)
    except RaspcError:
        return None
    if by_sign is None or found is None:
        return None
    return _Comparison(tuple(args), first.selection, *found, by_sign)


def _all_read(comparison: _Comparison, comparing: Collection[Operation]) -> bool:
    """Whether comparisons alone read the widths, directly or through one map."""
    readers = [use.operation for width in comparison.widths for use in width.uses]
    return all(
        reader in comparing
        or (
            isinstance(reader, MapOp)
            and bool(reader.result.uses)
            and all(use.operation in comparing for use in reader.result.uses)
        )
        for reader in readers
    )


def _by_sign(
    op: MapOp, inner: MapOp, args: Sequence[SSAValue], analysis: ValueAnalysis
) -> dict[int, Value] | None:
    """The value of a function of two widths by the sign of their difference, if that decides."""
    domains = [analysis.domain(arg) for arg in args]
    if prod(map(len, domains)) > MAX_WIDTHS:
        return None
    function, outer = ScalarFunction(inner.body), ScalarFunction(op.body)
    places = [args.index(arg) for arg in inner.args]
    found: dict[int, Value] = {}
    for first, second in product(*(domain.numbers for domain in domains)):
        value = function(*((first, second)[place] for place in places))
        if inner is not op and value is not None:
            value = outer(value)
        known = found.setdefault((first > second) - (first < second), value)
        if value is None or type(known) is not type(value) or known != value:
            return None
    return found if len(found) == 3 else None


def _part(selector: SSAValue, analysis: ValueAnalysis) -> _Part:
    """The selects of a conjunction that mark keys, whatever the query, and its other parts."""
    selection: list[SSAValue] = []
    marks: list[SelectOp] = []
    todo = [selector]
    while todo:
        value = todo.pop()
        op = value.owner
        if isinstance(op, SelectorAndOp):
            todo += [op.rhs, op.lhs]
        elif isinstance(op, SelectOp) and _is_mark(op, analysis):
            marks.append(op)
        elif not analysis.facts.selects_everything(value):
            selection.append(value)
    return _Part(tuple(selection), tuple(marks))


def _is_mark(op: SelectOp, analysis: ValueAnalysis) -> bool:
    """Whether a select selects a key for all queries or for none."""
    keys, queries = analysis.domain(op.keys), analysis.domain(op.queries)
    if keys.undefined or queries.undefined or len(keys) * len(queries) > MAX_WIDTHS:
        return False
    function = ScalarFunction(op.predicate)
    return all(len({bool(function(key, query)) for query in queries}) == 1 for key in keys)


def _table(
    first: Sequence[SelectOp], second: Sequence[SelectOp], analysis: ValueAnalysis
) -> tuple[tuple[SSAValue, ...], dict[tuple[Value, ...], Value]] | None:
    """The s-ops that two marks depend on, and by their values the difference of the marks."""
    sources = tuple(dict.fromkeys(source_of(mark.keys) for mark in (*first, *second)))
    domains = [analysis.domain(source) for source in sources]
    if prod(map(len, domains)) > MAX_TUPLES:
        return None
    tests = {mark: _test(mark, analysis) for mark in (*first, *second)}

    def has(marks: Sequence[SelectOp], values: tuple[Value, ...]) -> bool:
        return all(tests[mark](values[sources.index(source_of(mark.keys))]) for mark in marks)

    table: dict[tuple[Value, ...], Value] = {
        values: has(first, values) - has(second, values) for values in product(*domains)
    }
    return sources, table


def _test(mark: SelectOp, analysis: ValueAnalysis) -> Callable[[Value], bool]:
    """Whether a mark selects a key, by the value of the s-op that the key is a function of."""
    functions: list[ScalarFunction] = []
    sop = mark.keys
    while sop is not source_of(mark.keys):
        assert isinstance(sop.owner, MapOp)
        functions.append(ScalarFunction(sop.owner.body))
        sop = sop.owner.args[0]
    predicate, query = ScalarFunction(mark.predicate), next(iter(analysis.domain(mark.queries)))

    def test(value: Value) -> bool:
        for function in reversed(functions):
            value = function(*[value] * function.arity)
        return bool(predicate(value, query))

    return test
