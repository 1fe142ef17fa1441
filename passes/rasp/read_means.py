"""`rasp-read-means`: maps read means as numbers, where that saves an MLP."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from math import prod
from typing import ClassVar

from xdsl.ir import SSAValue
from xdsl.pattern_rewriter import PatternRewriter

from raspc.passes.rasp.fuse_maps import fuse
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.derived_names import name_with
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.rasp_dialect import (
    AggregateOp,
    Encoding,
    EncodingAttr,
    LookupOp,
    MapOp,
    ProgramOp,
    SOp,
)
from raspc.rasp_dialect.analysis.half_layer_estimates import Halves
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.rasp_dialect.variable_op import kept_names, variable_name
from raspc.values.diagnostic import RaspcError
from raspc.values.value import Value, typed_key

MAX_TUPLES = 1 << 16
"""The largest number of tuples of values at which a map is tried."""


@dataclass(frozen=True)
class RaspReadMeans(ProgramPass[ProgramOp]):
    """
    Let a map of a mean and of other s-ops read the mean as a number.

    A head gives a mean as a number, which an MLP makes categorical for its readers; a map that
    also reads other s-ops then takes a second MLP. If the others are ready when the head is, one
    MLP of steps of the number, switched on by the values of the others, computes the map. Maps of
    one s-op between the mean and the map are composed into the map. The values of each of the
    others that the map does not tell apart become one value, so that there are few to switch by.

    A map changes if the others are ready by then (`rasp_dialect.analysis.half_layer_estimates`),
    the mean is a number at every position, maps alone read the mean, and the steps are at most
    `growth` times the values that the map tells apart, of all its operands.

    Before:
    ```
    %m = rasp.aggregate %up_to_self, %flags default 0 : !rasp.sop -> !rasp.sop
    %some = rasp.map(%m) : (!rasp.sop) -> !rasp.sop { ... cmp gt 0 ... }
    %r = rasp.map(%some, %depth) named "r" : (!rasp.sop, !rasp.sop) -> !rasp.sop { ... }
    ```
    After:
    ```
    %m = rasp.aggregate %up_to_self, %flags default 0 as numerical : !rasp.sop -> !rasp.sop
    %c = rasp.map(%depth) : (!rasp.sop) -> !rasp.sop { ... a value for each class ... }
    %r = rasp.map(%m, %c) named "r" : (!rasp.sop, !rasp.sop) -> !rasp.sop { ... }
    ```

    Options:
      growth: see above.
    """

    name = "rasp-read-means"
    variable_fate: ClassVar = "fused"

    growth: int = 4

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        analysis = analyses.get(ValueAnalysis, program)
        kept = kept_names(program)
        halves = Halves(analysis)
        for op in list(program.body.block.ops):
            if isinstance(op, MapOp) and op.parent is not None and not op.result.type.is_inferred:
                plan = _plan(op, analysis, halves, kept, self.growth)
                if plan is not None:
                    _carry_out(op, plan, analysis)
                    halves = Halves(analysis)


@dataclass(frozen=True)
class _Plan:
    """A map that is to read a mean as a number."""

    mean: AggregateOp
    chain: tuple[MapOp, ...]
    """The maps between the mean and the map, the last one first."""
    classes: dict[SSAValue, dict[Value, Value]]
    """For other operands, a value for each value, the same for those not told apart."""


def _plan(
    op: MapOp, analysis: ValueAnalysis, halves: Halves, kept: frozenset[str], growth: int
) -> _Plan | None:
    args = list(dict.fromkeys(op.args))
    if len(args) < 2:
        return None
    for arg in args:
        chain, mean = _chain(arg)
        others = [other for other in args if other is not arg]
        if not isinstance(mean, AggregateOp) or any(variable_name(m) in kept for m in chain):
            continue
        try:
            if not _is_free(mean, analysis):
                continue
            head = halves.ready(mean.result) - (mean.encoding is None)
            if any(halves.categorical(other) > head for other in others):
                continue
            classes = _classes(op, arg, chain, others, analysis, growth)
        except RaspcError:
            continue
        if classes is not None:
            return _Plan(mean, chain, classes)
    return None


def _chain(value: SSAValue) -> tuple[tuple[MapOp, ...], object]:
    """The maps of one s-op that compute a value, and the op that computes the first operand."""
    chain: list[MapOp] = []
    while isinstance(value.owner, MapOp) and len(value.owner.args) == 1:
        chain.append(value.owner)
        value = value.owner.args[0]
    return tuple(chain), value.owner


def _is_free(mean: AggregateOp, analysis: ValueAnalysis) -> bool:
    """Whether an aggregate is a mean of numbers, everywhere, that may be held as a number."""
    readers = (use.operation for use in mean.result.uses)
    asked = mean.encoding is not None and mean.encoding.data is not Encoding.NUMERICAL
    if asked or not all(isinstance(reader, MapOp) for reader in readers):
        return False
    domain = analysis.domain(mean.result)
    return analysis.averages(mean) and domain.all_numbers and not domain.undefined


def _classes(
    op: MapOp,
    arg: SSAValue,
    chain: Sequence[MapOp],
    others: Sequence[SSAValue],
    analysis: ValueAnalysis,
    growth: int,
) -> dict[SSAValue, dict[Value, Value]] | None:
    """A value for each class of values of the other operands; None if steps are too many."""
    source = chain[-1].args[0] if chain else arg
    means = analysis.domain(source).numbers
    columns = [tuple(analysis.domain(other)) for other in others]
    undefined = any(analysis.domain(value).undefined for value in (arg, *others))
    if undefined or len(means) * prod(map(len, columns)) > MAX_TUPLES:
        return None
    function, inner = ScalarFunction(op.body), [ScalarFunction(m.body) for m in reversed(chain)]
    places = [(others.index(a) if a is not arg else len(others)) for a in op.args]

    def result(held: tuple[Value, ...], mean: Value) -> Value:
        for each in inner:
            mean = each(mean)
        values = (*held, mean)
        return function(*(values[place] for place in places))

    rows = {
        held: tuple(typed_key(result(held, mean)) for mean in means) for held in product(*columns)
    }
    classes: dict[SSAValue, dict[Value, Value]] = {}
    for i, other in enumerate(others):
        first: dict[object, Value] = {}
        classes[other] = {
            value: first.setdefault(
                tuple(row for held, row in rows.items() if typed_key(held[i]) == typed_key(value)),
                value,
            )
            for value in columns[i]
        }
    shown = {
        tuple(classes[other][value] for other, value in zip(others, held, strict=True)): row
        for held, row in rows.items()
    }
    changes = [sum(a != b for a, b in pairwise(row)) for row in shown.values()]
    told_apart = len({tuple(row[k] for row in shown.values()) for k in range(len(means))})
    steps = sum(2 * n + 1 for n in changes)
    sizes = [len(set(map(typed_key, found.values()))) for found in classes.values()]
    return classes if steps <= growth * (told_apart + sum(sizes)) else None


def _carry_out(op: MapOp, plan: _Plan, analysis: ValueAnalysis) -> None:
    plan.mean.encoding = EncodingAttr(Encoding.NUMERICAL)
    block = op.parent
    assert block is not None
    for other, representatives in plan.classes.items():
        if len(set(map(typed_key, representatives.values()))) == len(representatives):
            continue
        table = {(value,): shown for value, shown in representatives.items()}
        source = other.owner
        classes = MapOp(
            [other],
            scalar_region(1, lambda x, table=table: LookupOp([x], table)),
            sop_name=name_with(source, "_class") if isinstance(source, SOp) else None,
        )
        copy_location(op, classes)
        block.insert_op_before(classes, op)
        op.operands = [classes.result if arg is other else arg for arg in op.operands]
    analysis.forget(op.result)
    for inner in plan.chain:
        op = fuse(op, inner, PatternRewriter(op), analysis)
