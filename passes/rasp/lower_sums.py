"""`rasp-lower-sums`: sums over selections as sums of widths, or of values at single positions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from xdsl.ir import Operation, SSAValue

from raspc.passes.rasp.infer_encodings import DomainSymbols
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.derived_names import name_with
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.rasp_dialect import (
    AddOp,
    AggregateOp,
    AggregateSumOp,
    CmpOp,
    ConstantOp,
    Encoding,
    IndicesOp,
    LiteralOp,
    MapOp,
    MulOp,
    ProgramOp,
    SelectOp,
    SelectorAndOp,
    SelectorWidthOp,
    sop_type,
)
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.values.domain import Domain
from raspc.values.value import Number, Value

COARSE = 256
"""The most values of a sum that is categorical unless the program asks for another encoding."""


@dataclass(frozen=True)
class RaspLowerSums(ProgramPass[ProgramOp]):
    """
    Replace a sum over a selection by a sum of counts, or of the values at single positions.

    Over a selector of at most one key the sum is an aggregate with the default 0, unless a value is
    a truth value, of which the sum is a number. Else it is the sum of the values, each times the
    number of selected keys with that value; or, if there are more values than positions, the sum of
    an aggregate for each position. Both are exact. The value set of the result follows from the
    values that each position can hold; a result of many values is a number.

    Before:
    ```
    %total = rasp.aggregate_sum %s, %bits named "total" : !rasp.sop -> !rasp.sop
    ```
    After:
    ```
    %one = rasp.select keys(%bits) queries(%bits) : ... { ... cmp eq %key, 1 ... }
    %both = rasp.selector_and %s, %one
    %n = rasp.selector_width %both named "total_1" : !rasp.sop
    %total = rasp.map(%n) named "total" : ... { ... mul %x, 1 ... }
    ```
    """

    name = "rasp-lower-sums"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        sums = [op for op in program.body.block.ops if isinstance(op, AggregateSumOp)]
        if not sums:
            return
        analysis = analyses.get(ValueAnalysis, program)
        for op in sums:
            _lower(program, op, analysis)


def _lower(program: ProgramOp, op: AggregateSumOp, analysis: ValueAnalysis) -> None:
    values = analysis.domain(op.values)
    domain = analysis.domain(op.result)
    encoding = op.encoding.data if op.encoding is not None else None
    if encoding is None and len(domain) > COARSE:
        encoding = Encoding.NUMERICAL
    made: list[Operation] = []
    terms: list[tuple[SSAValue, Number]] = []
    numbers = [number for number in values.numbers if number]
    if analysis.facts.at_most_one(op.selector) and not _has_truth_values(values):
        whole = AggregateOp(
            op.selector, op.values, default=0, sop_name=op.sop_name, encoding=encoding
        )
        _replace(op, [whole], whole.result, analysis)
        return
    if len(numbers) <= program.max_seq_len:
        for place, number in enumerate(numbers, 1):
            made += _counted(op, number, place)
            terms.append((made[-1].results[0], number))
    else:
        indices = IndicesOp()
        made.append(indices)
        for place in range(program.max_seq_len):
            made += _at_position(op, indices, place)
            terms.append((made[-1].results[0], 1))
    if not terms:
        zero = ConstantOp(0, sop_name=op.sop_name, encoding=encoding)
        _replace(op, [zero], zero.result, analysis)
        return
    known = sop_type(encoding or Encoding.CATEGORICAL, DomainSymbols(program).symbol(op, domain))
    total = MapOp(
        [term for term, _ in terms],
        scalar_region(len(terms), lambda *args: _weighted(args, [c for _, c in terms])),
        known,
        sop_name=op.sop_name,
        encoding=encoding,
    )
    _replace(op, [*made, total], total.result, analysis)


def _has_truth_values(values: Domain) -> bool:
    """Whether a value can be a truth value, of which the sum is the number."""
    return any(isinstance(value, bool) for value in (*values.values, *values.merged))


def _counted(op: AggregateSumOp, number: Number, place: int) -> list[Operation]:
    """The number of selected keys with a value."""
    equal = _keys_with(op.values, op.values, number)
    both = SelectorAndOp(op.selector, equal)
    width = SelectorWidthOp(both, sop_name=name_with(op, f"_{place}"), encoding=Encoding.NUMERICAL)
    return [equal, both, width]


def _at_position(op: AggregateSumOp, indices: IndicesOp, place: int) -> list[Operation]:
    """The value at a position if the position is selected, else 0."""
    here = _keys_with(indices.result, indices.result, place)
    both = SelectorAndOp(op.selector, here)
    value = AggregateOp(
        both,
        op.values,
        default=0,
        sop_name=name_with(op, f"_at_{place}"),
        encoding=Encoding.NUMERICAL,
    )
    return [here, both, value]


def _keys_with(keys: SSAValue, queries: SSAValue, value: Value) -> SelectOp:
    return SelectOp(
        keys,
        queries,
        scalar_region(2, lambda key, query: CmpOp("eq", key, LiteralOp(value))),
    )


def _weighted(args: Sequence[SSAValue], factors: Sequence[Number]) -> Operation:
    """The sum of the arguments, each times its factor."""
    total: Operation | None = None
    for arg, factor in zip(args, factors, strict=True):
        term = MulOp(arg, LiteralOp(Fraction(factor)))
        total = term if total is None else AddOp(total, term)
    assert total is not None
    return total


def _replace(
    op: AggregateSumOp, made: list[Operation], result: SSAValue, analysis: ValueAnalysis
) -> None:
    copy_location(op, *made)
    block = op.parent_block()
    assert block is not None
    block.insert_ops_before(made, op)
    op.result.replace_all_uses_with(result)
    analysis.forget(op.result)
    block.erase_op(op)
