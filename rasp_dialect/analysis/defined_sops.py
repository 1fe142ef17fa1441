"""
S-ops that are defined at every position, by the ops that compute them, without their values.

The set of an s-op's values answers the same question at the cost of all combinations of its
operands' values. The rules here prove it for most numbers: sums, products and comparisons of
numbers, conditionals, counts, and aggregates of numbers with a default.
"""

from __future__ import annotations

from xdsl.ir import Operation, SSAValue

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
from raspc.rasp_dialect.lazy_map_op import LazyMapOp
from raspc.rasp_dialect.logic_ops import AndOp, CmpOp, Comparison, IfOp, IsDefinedOp, NotOp, OrOp
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
from raspc.values.value import Value, is_number

MAX_PRODUCTS = 4
"""The largest number of products in a number; the product of too large numbers is undefined."""

UNKNOWN, DEFINED, PRODUCTS = 0, 1, 2
"""
Kinds: nothing is proved; defined; a number of `MAX_PRODUCTS` products. A number of p products has
the kind `NUMBER - p`. A larger kind is also every smaller kind.
"""

NUMBER = PRODUCTS + MAX_PRODUCTS

OF_NUMBERS = (AbsOp, AddOp, MaxOp, MinOp, NegOp, RoundOp, SubOp, AndOp, OrOp, NotOp)
"""The scalar ops that give a number wherever all their operands are numbers; products aside."""


def is_always_defined(sop: SSAValue, known: dict[SSAValue, int]) -> bool:
    """
    Whether the rules prove that an s-op is defined at every position of every input.

    `known` holds the kinds found so far, which several questions about a program may share.
    """
    return _kind(sop, known) >= DEFINED


def _kind(sop: SSAValue, known: dict[SSAValue, int]) -> int:
    """The kind of an s-op; operands first, without recursion along the program."""
    stack = [sop]
    while stack:
        value = stack[-1]
        missing = [operand for operand in _read(value) if operand not in known]
        if missing:
            stack += missing
            continue
        known[value] = _kind_of_result(value, known)
        stack.pop()
    return known[sop]


def _read(sop: SSAValue) -> list[SSAValue]:
    """The s-ops on whose kinds that of an s-op depends."""
    op = sop.owner
    if isinstance(op, AggregateOp):
        return [op.values]
    return list(op.args) if isinstance(op, (MapOp, LazyMapOp)) else []


def _kind_of_result(sop: SSAValue, known: dict[SSAValue, int]) -> int:
    op = sop.owner
    match op:
        case IndicesOp() | LengthOp() | SelectorWidthOp():
            return NUMBER
        case TokensOp():
            return DEFINED
        case ConstantOp():
            return _kind_of_value(op.value.data)
        case AggregateOp():
            # Values that are no numbers may disagree, so that there is no result.
            has_default = _kind_of_value(op.default_value) == NUMBER
            return known[op.values] if known[op.values] >= PRODUCTS and has_default else UNKNOWN
        case MapOp() if any(known[arg] == UNKNOWN for arg in op.args):
            return UNKNOWN
        case MapOp() | LazyMapOp():
            scalars: dict[SSAValue, int] = {}
            for argument, arg in zip(op.body.block.args, op.args, strict=True):
                scalars[argument] = known[arg]
            for scalar in op.body.block.ops:
                if scalar.results:
                    scalars[scalar.results[0]] = _kind_of_scalar(scalar, scalars)
            return scalars[yielded_value(op.body)]
        case _:
            return UNKNOWN


def _kind_of_value(value: Value) -> int:
    if value is None:
        return UNKNOWN
    return NUMBER if is_number(value) else DEFINED


def _kind_of_scalar(op: Operation, known: dict[SSAValue, int]) -> int:
    kinds = [known[operand] for operand in op.operands]
    least = min(kinds, default=NUMBER)
    are_numbers = least >= PRODUCTS
    match op:
        case LiteralOp():
            return _kind_of_value(op.value.data)
        case IsDefinedOp():
            return NUMBER
        case CmpOp():
            is_equality = op.comparison.data in (Comparison.EQ, Comparison.NE)
            return NUMBER if are_numbers or (is_equality and least == DEFINED) else UNKNOWN
        case IfOp():
            condition, *branches = kinds
            return min(branches) if condition >= PRODUCTS else UNKNOWN
        case MulOp() if are_numbers:
            kind = sum(kinds) - NUMBER - 1
            return kind if kind >= PRODUCTS else UNKNOWN
        case _:
            return least if are_numbers and isinstance(op, OF_NUMBERS) else UNKNOWN
