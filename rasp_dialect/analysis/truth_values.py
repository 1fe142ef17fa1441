"""
S-ops whose values are truth values, by the ops that compute them and without value sets.

    tokens == "a"                             truth values
    is_first and tokens == "a"                truth values
    1 if tokens == "a" else 0                 numbers
"""

from __future__ import annotations

from collections.abc import Iterable

from xdsl.ir import Operation, Region, SSAValue

from raspc.rasp_dialect.analysis.value_walk import fact_of
from raspc.rasp_dialect.arithmetic_ops import MaxOp, MinOp
from raspc.rasp_dialect.fill_op import FillOp
from raspc.rasp_dialect.lazy_map_op import LazyMapOp
from raspc.rasp_dialect.logic_ops import AndOp, IfOp, OrOp, SeqOp
from raspc.rasp_dialect.program_ops import ProgramOp
from raspc.rasp_dialect.scalar_ops import LiteralOp, gives_bool
from raspc.rasp_dialect.scalar_region import yielded_value
from raspc.rasp_dialect.sop_ops import AggregateOp, ConstantOp, MapOp, TokensOp
from raspc.rasp_dialect.tuple_ops import LookupOp
from raspc.values import Value


class TruthValues:
    """The s-ops that are truth values wherever they are defined; "no" means "not proved"."""

    def __init__(self) -> None:
        self._known: dict[SSAValue, bool] = {}

    def holds(self, value: SSAValue) -> bool:
        """Whether each value of an s-op is a truth value or undefined."""
        return fact_of(value, self._known, self._find)

    def _find(self, value: SSAValue) -> bool:
        op = value.owner
        match op:
            case TokensOp():
                program = op.parent_op()
                return isinstance(program, ProgramOp) and _all_truths(program.vocab.data)
            case ConstantOp():
                return _is_truth(op.value.data)
            case FillOp():
                return self._known[op.values] and _is_truth(op.value.data)
            case AggregateOp():
                # A mean of truth values may be a fraction.
                return op.agreeing is not None and (
                    self._known[op.values] and _is_truth(op.default_value)
                )
            case MapOp() | LazyMapOp():
                return _of_result(op.body, [self._known[arg] for arg in op.args])
            case _:
                return False


def _of_result(region: Region, arguments: Iterable[bool]) -> bool:
    """Whether a region yields a truth value, from which of its arguments are truth values."""
    known: dict[SSAValue, bool] = dict(zip(region.block.args, arguments, strict=True))
    for op in region.block.ops:
        for result in op.results:
            known[result] = _of_scalar(op, result, [known[operand] for operand in op.operands])
    return known[yielded_value(region)]


def _of_scalar(op: Operation, result: SSAValue, operands: list[bool]) -> bool:
    match op:
        case LiteralOp():
            return _is_truth(op.value.data)
        case AndOp() | OrOp() | MinOp() | MaxOp():
            return all(operands)
        case SeqOp():
            return operands[1]
        case IfOp():
            return all(operands[1:])
        case LookupOp():
            return _all_truths(result for _, result in op.table.data)
        case _:
            return gives_bool(result)


def _is_truth(value: Value) -> bool:
    return value is None or isinstance(value, bool)


def _all_truths(values: Iterable[Value]) -> bool:
    return all(_is_truth(value) for value in values)
