"""`rasp-commute-aggregates`: aggregate of a function as function of the aggregates, and back."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from math import prod

from xdsl.ir import Operation, SSAValue

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.derived_names import name_with
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.rasp_dialect import AggregateOp, MapOp, ProgramOp, ValueAttr
from raspc.rasp_dialect.analysis.half_layer_estimates import Halves
from raspc.rasp_dialect.analysis.numerical_sops import is_number
from raspc.rasp_dialect.analysis.selection_facts import PAIRS_BUDGET
from raspc.rasp_dialect.analysis.structural_equality import selector_key
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.values.value import Value


@dataclass(frozen=True)
class RaspCommuteAggregates(ProgramPass[ProgramOp]):
    """
    Move a function to the other side of a selector, where that makes the result sooner ready.

    Over a selector that selects at most one key for each query,
    `aggregate(f(x, y)) = f(aggregate(x), aggregate(y))`: both are `f` of the key's values, and
    undefined if one of these is. Where nothing is selected, the aggregates' defaults must give
    the default; a default of a function's aggregate is met by any values that `f` sends to it.

    An MLP before a head delays the head if the selector is ready sooner, and one after it comes
    for free in the half-layer before if the selector is not. So a function of several s-ops, or
    of a number, moves where its result is ready in an earlier half-layer, by the estimate of
    `rasp_dialect.analysis.halves`; with no gain it stays. `rasp-fuse-maps` may join it with
    what it then stands next to. It works on s-ops whose encodings are not inferred yet.

    Before:
    ```
    %f = rasp.map(%x, %y) : ... { ... }
    %a = rasp.aggregate %previous, %f named "a" : !rasp.sop -> !rasp.sop
    ```
    After:
    ```
    %b = rasp.aggregate %previous, %x named "a_1" : !rasp.sop -> !rasp.sop
    %c = rasp.aggregate %previous, %y named "a_2" : !rasp.sop -> !rasp.sop
    %a = rasp.map(%b, %c) named "a" : ... { ... }
    ```
    """

    name = "rasp-commute-aggregates"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        while _move_one(program, analyses.get(ValueAnalysis, program)):
            analyses.invalidate(program)


def _move_one(program: ProgramOp, analysis: ValueAnalysis) -> bool:
    """Move the first function that gains by it; whether there is one."""
    halves = Halves(analysis)
    for op in list(program.body.block.ops):
        if not isinstance(op, (AggregateOp, MapOp)) or op.result.type.is_inferred:
            continue
        last = isinstance(op, AggregateOp)
        moved = _function_last(analysis, op) if last else _function_first(analysis, op)
        if moved is None:
            continue
        if _gains(analysis, halves, op, moved[-1]):
            copy_location(op, *moved)
            program.body.block.insert_ops_before(moved, op)
            op.result.replace_all_uses_with(moved[-1].results[0])
            program.body.block.erase_op(op)
            return True
        for new in reversed(moved):
            new.erase()
    return False


def _gains(
    analysis: ValueAnalysis, halves: Halves, op: AggregateOp | MapOp, moved: Operation
) -> bool:
    """Whether a result is ready sooner, and no less is known of its values."""
    old, new = analysis.domain(op.result), analysis.domain(moved.results[0])
    return (
        halves.categorical(moved.results[0]) < halves.categorical(op.result)
        and new.undefined == old.undefined
        and len(new) <= len(old)
    )


def _function_last(analysis: ValueAnalysis, op: AggregateOp) -> list[Operation] | None:
    """`aggregate(f(x, y))` as `f(aggregate(x), aggregate(y))`, if they are the same."""
    inner = op.values.owner
    if not isinstance(inner, MapOp) or not analysis.facts.at_most_one(op.selector):
        return None
    args = list(dict.fromkeys(inner.args))
    if any(is_number(analysis, arg) for arg in args):
        return None
    defaults = _defaults(analysis, op, inner, args)
    if defaults is None:
        return None
    aggregates = [
        AggregateOp(op.selector, arg, default=default, sop_name=name_with(op, f"_{i}"))
        for i, (arg, default) in enumerate(zip(args, defaults, strict=True), 1)
    ]
    by_arg = dict(zip(args, aggregates, strict=True))
    function = MapOp(
        [by_arg[arg].result for arg in inner.args],
        inner.body.clone(),
        op.result.type,
        sop_name=op.sop_name,
        encoding=op.encoding,
    )
    return [*aggregates, function]


def _defaults(
    analysis: ValueAnalysis, op: AggregateOp, inner: MapOp, args: list[SSAValue]
) -> tuple[ValueAttr | None, ...] | None:
    """Defaults of the arguments' aggregates that give the aggregate's own; None if none do."""
    if op.default_value is None or analysis.facts.selects_something(op.selector):
        return (None,) * len(args)
    domains = [analysis.domain(arg) for arg in args]
    if prod(map(len, domains)) > PAIRS_BUDGET:
        return None
    function, places = ScalarFunction(inner.body), [args.index(arg) for arg in inner.args]
    for values in product(*domains):
        result = function(*(values[place] for place in places))
        if result == op.default_value and type(result) is type(op.default_value):
            return tuple(map(ValueAttr, values))
    return None


def _function_first(analysis: ValueAnalysis, op: MapOp) -> list[Operation] | None:
    """`f(aggregate(x), aggregate(y))` as `aggregate(f(x, y))`, if they are the same."""
    aggregates = [arg.owner for arg in op.args]
    values: list[SSAValue] = []
    defaults: list[Value] = []
    selector: SSAValue | None = None
    for aggregate in aggregates:
        if not isinstance(aggregate, AggregateOp) or is_number(analysis, aggregate.result):
            return None
        selector = aggregate.selector if selector is None else selector
        if selector_key(aggregate.selector) != selector_key(selector):
            return None
        values.append(aggregate.values)
        defaults.append(aggregate.default_value)
    if selector is None or not analysis.facts.at_most_one(selector):
        return None
    function = MapOp(values, op.body.clone())
    default = None if None in defaults else ScalarFunction(op.body)(*defaults)
    aggregate = AggregateOp(
        selector,
        function.result,
        op.result.type,
        default=None if default is None else ValueAttr(default),
        sop_name=op.sop_name,
        encoding=op.encoding,
    )
    return [function, aggregate]
