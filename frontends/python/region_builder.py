"""
Regions of scalar ops, built from traced expressions or from tables.

    (mul 2 x0)           ^bb0(%x: !rasp.value):
                           %0 = rasp.literal 2
                           %1 = rasp.mul %0, %x
                           rasp.yield %1
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xdsl.ir import Operation, Region, SSAValue

from raspc.frontends.python.scalar_expression import Scalar
from raspc.rasp_dialect import arithmetic_ops as arithmetic
from raspc.rasp_dialect import logic_ops as logic
from raspc.rasp_dialect import tuple_ops as tuples
from raspc.rasp_dialect.scalar_ops import LiteralOp
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.values import Value

_OPERATIONS: dict[str, type[Operation]] = {
    "add": arithmetic.AddOp,
    "sub": arithmetic.SubOp,
    "mul": arithmetic.MulOp,
    "div": arithmetic.DivOp,
    "floordiv": arithmetic.FloorDivOp,
    "mod": arithmetic.ModOp,
    "pow": arithmetic.PowOp,
    "min": arithmetic.MinOp,
    "max": arithmetic.MaxOp,
    "neg": arithmetic.NegOp,
    "abs": arithmetic.AbsOp,
    "round": arithmetic.RoundOp,
    "not": logic.NotOp,
    "is_defined": logic.IsDefinedOp,
    "and": logic.AndOp,
    "or": logic.OrOp,
    "if": logic.IfOp,
    "seq": logic.SeqOp,
    "tuple": tuples.TupleOp,
}
"""The ops of the kinds of expression that have no attribute."""


def region_of_expression(expression: Scalar, arity: int) -> Region:
    """The region that computes an expression of `arity` arguments."""
    return scalar_region(arity, lambda *args: _value_of(expression, args))


def _value_of(expression: Scalar, args: Sequence[SSAValue]) -> SSAValue:
    """The value of an expression of arguments, by ops of the implicit builder around the call."""
    values: dict[Scalar, SSAValue] = {}
    pending = [expression]
    while pending:
        scalar = pending[-1]
        missing = [operand for operand in scalar.operands if operand not in values]
        if missing:
            pending.extend(reversed(missing))
            continue
        pending.pop()
        if scalar in values:
            continue
        if scalar.kind == "argument":
            values[scalar] = args[scalar.attribute]
            continue
        op = _operation(scalar, [values[operand] for operand in scalar.operands])
        values[scalar] = op.results[0]
    return values[expression]


def region_of_table(table: Mapping[tuple[Value, ...], Value], arity: int) -> Region:
    """The region that looks its arguments up in a table."""

    def look_up(*args: SSAValue) -> Operation:
        return tuples.LookupOp(args, table) if table else LiteralOp(None)

    return scalar_region(arity, look_up)


def _operation(scalar: Scalar, operands: Sequence[SSAValue]) -> Operation:
    match scalar.kind:
        case "literal":
            return LiteralOp(scalar.attribute)
        case "cmp":
            return logic.CmpOp(scalar.attribute, *operands)
        case "item":
            return tuples.ItemOp(operands[0], scalar.attribute)
        case kind:
            return _OPERATIONS[kind](*operands)
