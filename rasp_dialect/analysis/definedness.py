"""
S-ops that are defined at every position, by the ops that compute them and without value sets.

    indices > 0                       always defined, a truth value
    1 / indices                       may be undefined

The set of an s-op's values answers the same question at the cost of all combinations of its
operands' values.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple

from xdsl.ir import Operation, Region, SSAValue

from raspc.rasp_dialect.analysis.value_walk import fact_of
from raspc.rasp_dialect.arithmetic_ops import (
    AbsOp,
    AddOp,
    MaxOp,
    MinOp,
    MulOp,
    NegOp,
    RoundOp,
    SubOp,
)
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


class Known(NamedTuple):
    """The state of a value, and the number of products that a number may still go through."""

    state: State
    products_left: int = 0


UNKNOWN, DEFINED = Known(State.UNKNOWN), Known(State.DEFINED)


class Definedness:
    """
    The s-ops of a program that are defined at every position; "no" means "not proved".

    Args:
        max_products: the largest number of products in a number that counts as defined; the product
            of too large numbers is undefined.

    """

    def __init__(self, max_products: int = 0):
        self._max_products = max_products
        self._number = Known(State.NUMBER, max_products)
        self._known: dict[SSAValue, Known] = {}

    def is_defined(self, value: SSAValue) -> bool:
        """Whether an s-op is defined at every position of every input."""
        return fact_of(value, self._known, self._find) != UNKNOWN

    def forget(self, value: SSAValue) -> None:
        """Forget the state of an s-op that a rewrite erases."""
        self._known.pop(value, None)

    def _find(self, value: SSAValue) -> Known:
        op = value.owner
        match op:
            case IndicesOp() | LengthOp() | SelectorWidthOp():
                return self._number
            case TokensOp():
                return DEFINED
            case ConstantOp():
                return self._of_value(op.value.data)
            case FillOp():
                filled = min(self._known[op.values], self._of_value(op.value.data))
                return max(filled, DEFINED)
            case AggregateOp():
                return min(self._known[op.values], self._of_value(op.default_value))
            case MapOp() | LazyMapOp():
                known = [self._known[arg] for arg in op.args]
                if isinstance(op, MapOp) and UNKNOWN in known:
                    return UNKNOWN
                return self._of_result(op.body, known)
            case _:
                return UNKNOWN

    def _of_value(self, value: Value) -> Known:
        if value is None:
            return UNKNOWN
        return self._number if is_number(value) else DEFINED

    def _of_result(self, region: Region, arguments: Iterable[Known]) -> Known:
        """The knowledge about the value that a region yields."""
        known: dict[SSAValue, Known] = dict(zip(region.block.args, arguments, strict=True))
        for op in region.block.ops:
            for result in op.results:
                known[result] = self._of_scalar(op, [known[operand] for operand in op.operands])
        return known[yielded_value(region)]

    def _of_scalar(self, op: Operation, operands: list[Known]) -> Known:
        """The knowledge about the result of a scalar op; a quotient may be undefined."""
        weakest = min(operands, default=self._number)
        match op:
            case LiteralOp():
                return self._of_value(op.value.data)
            case HoldsOp() | IsDefinedOp():
                return self._number
            case CmpOp() if op.comparison.data in (Comparison.EQ, Comparison.NE):
                return self._number if weakest != UNKNOWN else UNKNOWN
            case NotOp():
                return self._number if weakest != UNKNOWN else UNKNOWN
            case CmpOp():
                return self._number if weakest.state is State.NUMBER else UNKNOWN
            case AddOp() | SubOp() | NegOp() | AbsOp() | RoundOp() | MinOp() | MaxOp():
                return weakest if weakest.state is State.NUMBER else UNKNOWN
            case MulOp() if weakest.state is State.NUMBER:
                used = 1 + sum(self._max_products - known.products_left for known in operands)
                left = self._max_products - used
                return Known(State.NUMBER, left) if left >= 0 else UNKNOWN
            case AndOp() | OrOp():
                return weakest
            case SeqOp():
                return operands[1] if weakest != UNKNOWN else UNKNOWN
            case IfOp():
                return min(operands[1:]) if operands[0] != UNKNOWN else UNKNOWN
            case TupleOp():
                return min(weakest, DEFINED)
            case _:
                return UNKNOWN
