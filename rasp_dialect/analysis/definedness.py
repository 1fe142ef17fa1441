"""
S-ops that are defined at every position, by the ops that compute them and without value sets.

    indices > 0                       always defined, a truth value
    1 / indices                       may be undefined
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from xdsl.ir import Operation, Region, SSAValue

from raspc.rasp_dialect.arithmetic_ops import AbsOp, AddOp, MaxOp, MinOp, NegOp, RoundOp, SubOp
from raspc.rasp_dialect.fill_op import FillOp
from raspc.rasp_dialect.lazy_map_op import LazyMapOp
from raspc.rasp_dialect.logic_ops import (
    AndOp,
    CmpOp,
    Comparison,
    HoldsOp,
    IfOp,
    IsDefinedOp,
    NotOp,
    OrOp,
    SeqOp,
)
from raspc.rasp_dialect.scalar_ops import LiteralOp
from raspc.rasp_dialect.scalar_region import yielded_value
from raspc.rasp_dialect.sop_ops import (
    AggregateOp,
    ConstantOp,
    IndicesOp,
    LengthOp,
    MapOp,
    SelectorWidthOp,
    TokensOp,
)
from raspc.rasp_dialect.tuple_ops import TupleOp
from raspc.values import Value, is_number


class State(IntEnum):
    """Knowledge about a value, from none to most."""

    UNKNOWN = 0
    DEFINED = 1
    NUMBER = 2
    """Defined, and a number."""


class Definedness:
    """The s-ops of a program that are defined at every position; "no" means "not proved"."""

    def __init__(self):
        self._known: dict[SSAValue, State] = {}

    def is_defined(self, value: SSAValue) -> bool:
        """Whether an s-op is defined at every position of every input."""
        todo = [value]
        while todo:
            current = todo[-1]
            pending = [v for v in _operands(current) if v not in self._known]
            if pending:
                todo += pending
                continue
            self._known[todo.pop()] = self._find(current)
        return self._known[value] is not State.UNKNOWN

    def _find(self, value: SSAValue) -> State:
        op = value.owner
        match op:
            case IndicesOp() | LengthOp() | SelectorWidthOp():
                return State.NUMBER
            case TokensOp():
                return State.DEFINED
            case ConstantOp():
                return _of_value(op.value.data)
            case FillOp():
                return min(self._known[op.values], _of_value(op.value.data)) or State.DEFINED
            case AggregateOp():
                return min(self._known[op.values], _of_value(op.default_value))
            case MapOp() | LazyMapOp():
                states = [self._known[arg] for arg in op.args]
                if isinstance(op, MapOp) and State.UNKNOWN in states:
                    return State.UNKNOWN
                return _of_result(op.body, states)
            case _:
                return State.UNKNOWN


def _operands(value: SSAValue) -> Iterable[SSAValue]:
    match op := value.owner:
        case MapOp() | LazyMapOp():
            return op.args
        case AggregateOp() | FillOp():
            return (op.values,)
        case _:
            return ()


def _of_value(value: Value) -> State:
    if value is None:
        return State.UNKNOWN
    return State.NUMBER if is_number(value) else State.DEFINED


def _of_result(region: Region, arguments: Iterable[State]) -> State:
    """The state of the value that a region yields."""
    states: dict[SSAValue, State] = dict(zip(region.block.args, arguments, strict=True))
    for op in region.block.ops:
        for result in op.results:
            states[result] = _of_scalar(op, [states[operand] for operand in op.operands])
    return states[yielded_value(region)]


def _of_scalar(op: Operation, operands: list[State]) -> State:
    """The state of the result of a scalar op; products and quotients may be undefined."""
    weakest = min(operands, default=State.NUMBER)
    match op:
        case LiteralOp():
            return _of_value(op.value.data)
        case HoldsOp() | IsDefinedOp():
            return State.NUMBER
        case CmpOp() if op.comparison.data in (Comparison.EQ, Comparison.NE):
            return State.NUMBER if weakest is not State.UNKNOWN else State.UNKNOWN
        case NotOp():
            return State.NUMBER if weakest is not State.UNKNOWN else State.UNKNOWN
        case CmpOp() | AddOp() | SubOp() | NegOp() | AbsOp() | RoundOp() | MinOp() | MaxOp():
            return State.NUMBER if weakest is State.NUMBER else State.UNKNOWN
        case AndOp() | OrOp():
            return weakest
        case SeqOp():
            return operands[1] if weakest is not State.UNKNOWN else State.UNKNOWN
        case IfOp():
            return min(operands[1:]) if operands[0] is not State.UNKNOWN else State.UNKNOWN
        case TupleOp():
            return min(weakest, State.DEFINED)
        case _:
            return State.UNKNOWN
