"""`rasp-split-latest`: the last key up to the query is that of the query's block, or of earlier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

from xdsl.ir import Operation, SSAValue

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.declared_statistics import Statistic
from raspc.passes.support.derived_names import name_with
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.rasp_dialect import (
    AggregateOp,
    CmpOp,
    Comparison,
    FloorDivOp,
    IfOp,
    IndicesOp,
    LiteralOp,
    MapOp,
    ModOp,
    ProgramOp,
    SelectOp,
    SelectorAndOp,
    SelectorBestOp,
)
from raspc.rasp_dialect.analysis.index_functions import order_of_indices
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.values import Domain, RaspcError, Value
from raspc.values.unique_name import unique_name

STRICT = {
    Comparison.LT: Comparison.LT,
    Comparison.LE: Comparison.LT,
    Comparison.GT: Comparison.GT,
    Comparison.GE: Comparison.GT,
}
"""The order of blocks of which all positions satisfy an order, and are not in one block."""


@dataclass(frozen=True)
class RaspSplitLatest(ProgramPass[ProgramOp]):
    """
    Split the choice of the last key up to the query, or of the first from it on, by blocks.

    One head that compares positions has a direction for each. Two heads that compare the two digits
    of a position have a direction for each digit: one chooses among the keys of the query's block,
    the other among those of earlier blocks, and a map takes the first choice if there is one. A
    block has about as many positions as there are blocks. The pass changes an
    aggregate if the digits' directions, and those of both results, which are categorical, are fewer
    than half of the positions.

    Before:
    ```
    %up = rasp.select keys(%i) queries(%i) : ... { ... cmp le ... }
    %s = rasp.selector_and %same, %up
    %last = rasp.selector_best %s, %i ["greatest"] : !rasp.sop
    %r = rasp.aggregate %last, %t default "" named "r" : !rasp.sop -> !rasp.sop
    ```
    After:
    ```
    %near = rasp.aggregate %last_of_block, %t default "" named "r_near" : !rasp.sop -> !rasp.sop
    %far = rasp.aggregate %last_before_block, %t default "" named "r_far" : !rasp.sop -> !rasp.sop
    %r = rasp.map(%near, %far) named "r" : ... { ... %near, or %far where that is "" ... }
    ```
    """

    name = "rasp-split-latest"
    split = Statistic("choices split into one of the query's block and one of the others")

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        analysis = analyses.get(ValueAnalysis, program)
        for op in list(program.body.block.ops):
            if isinstance(op, AggregateOp):
                choice = _Choice.of(op, analysis)
                if choice is not None:
                    _split(op, choice, program.max_seq_len)
                    RaspSplitLatest.split.add()


@dataclass(frozen=True)
class _Choice:
    """A choice of the key nearest to the query on one side, among those of a selector."""

    order: Comparison
    """The order of the key's position and the query's."""
    others: tuple[SSAValue, ...]
    """The other selectors, all of which select the key."""
    nothing: Value
    """A value that no key has: the value of an aggregate without a key."""

    @staticmethod
    def of(op: AggregateOp, analysis: ValueAnalysis) -> _Choice | None:
        """The choice that an aggregate reads, if it is better split."""
        best = op.selector.owner
        if not isinstance(best, SelectorBestOp) or len(best.scores) != 1:
            return None
        if not isinstance(best.scores[0].owner, IndicesOp):
            return None
        parts = _conjuncts(best.selector)
        orders = (Comparison.GT, Comparison.GE) if best.least[0] else (Comparison.LT, Comparison.LE)
        compared = {part: order_of_indices(part) for part in parts}
        found = [order for order in compared.values() if order in orders]
        others = tuple(part for part in parts if compared[part] not in orders)
        nothing = _nothing(op, analysis) if found and others else None
        if nothing is None:
            return None
        return _Choice(orders[0] if orders[0] in found else orders[1], others, nothing)


def _conjuncts(selector: SSAValue) -> list[SSAValue]:
    """The selectors of a conjunction, from left to right."""
    owner = selector.owner
    if isinstance(owner, SelectorAndOp):
        return [*_conjuncts(owner.lhs), *_conjuncts(owner.rhs)]
    return [selector]


def _nothing(op: AggregateOp, analysis: ValueAnalysis) -> Value:
    """A value that stands for no key; None if the choice is not better split."""
    n = analysis.max_seq_len
    try:
        domain = analysis.domain(op.values)
    except RaspcError:
        return None
    width = block_size(n)
    directions = -(-n // width) + width + 2 * (len(domain) + 1)
    if domain.undefined or 2 * directions > n:
        return None
    if op.default_value is not None and op.default_value not in domain:
        return op.default_value
    return _other_value(domain)


def _other_value(domain: Domain) -> Value:
    """A value that is not in a set: a number beside numbers alone, else a string."""
    if domain and domain.all_numbers:
        return int(max(domain.numbers)) + 1
    return unique_name("none", domain.__contains__)


def block_size(n: int) -> int:
    """The number of positions of a block: the least power of two with a square of n or more."""
    return 1 << -(-(n - 1).bit_length() // 2)


def _split(op: AggregateOp, choice: _Choice, n: int) -> None:
    """Replace an aggregate of a choice by a map of the choices within and beyond the block."""
    size = block_size(n)
    indices = IndicesOp()
    low = MapOp([indices.result], scalar_region(1, lambda x: ModOp(x, LiteralOp(size))))
    block = MapOp(
        [indices.result],
        scalar_region(1, lambda x: FloorDivOp(x, LiteralOp(size))),
    )
    here = _compared(block, Comparison.EQ)
    up_to_here = _compared(low, choice.order)
    beyond = _compared(block, STRICT[choice.order])
    made: list[Operation] = [indices, low, block, here, up_to_here, beyond]
    best = op.selector.owner
    assert isinstance(best, SelectorBestOp)

    def chosen(parts: Sequence[SSAValue], suffix: str) -> SSAValue:
        selector = reduce(lambda lhs, rhs: _conjunction(lhs, rhs, made), parts)
        nearest = SelectorBestOp(selector, [indices.result], [order.data for order in best.orders])
        value = AggregateOp(
            nearest.result, op.values, default=choice.nothing, sop_name=name_with(op, suffix)
        )
        made.extend([nearest, value])
        return value.result

    near = chosen([*choice.others, here.result, up_to_here.result], "_near")
    far = chosen([*choice.others, beyond.result], "_far")

    def first_choice(near: SSAValue, far: SSAValue) -> Operation:
        nothing = LiteralOp(choice.nothing)
        otherwise = far
        if op.default_value != choice.nothing:
            default = LiteralOp(op.default_value)
            otherwise = IfOp(CmpOp("ne", far, nothing), far, default).result
        return IfOp(CmpOp("ne", near, nothing), near, otherwise)

    either = MapOp(
        [near, far],
        scalar_region(2, first_choice),
        op.result.type,
        sop_name=op.sop_name,
        encoding=op.encoding,
    )
    made.append(either)
    copy_location(op, *made)
    parent = op.parent_block()
    assert parent is not None
    parent.insert_ops_before(made, op)
    op.result.replace_all_uses_with(either.result)
    parent.erase_op(op)
    if not best.result.uses:
        parent.erase_op(best)


def _conjunction(lhs: SSAValue, rhs: SSAValue, made: list[Operation]) -> SSAValue:
    both = SelectorAndOp(lhs, rhs)
    made.append(both)
    return both.result


def _compared(digit: MapOp, comparison: Comparison) -> SelectOp:
    """The select of the keys of which a digit compares so with the query's."""
    predicate = scalar_region(2, lambda key, query: CmpOp(comparison, key, query))
    return SelectOp(digit.result, digit.result, predicate)
