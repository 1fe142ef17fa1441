"""
Regions of scalar ops, built from traced expressions or from tables.

    (mul 2 x0)           ^bb0(%x: !rasp.value):
                           %0 = rasp.literal 2
                           %1 = rasp.mul %0, %x
                           rasp.yield %1
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xdsl.ir import Block, Operation, Region, SSAValue

from raspc.frontends.python.scalar_expression import Scalar
from raspc.rasp_dialect import arithmetic_ops as arithmetic
from raspc.rasp_dialect import logic_ops as logic
from raspc.rasp_dialect import tuple_ops as tuples
from raspc.rasp_dialect.attributes import ValueType
from raspc.rasp_dialect.scalar_ops import LiteralOp, YieldOp
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
    "and": logic.AndOp,
    "or": logic.OrOp,
    "if": logic.IfOp,
    "seq": logic.SeqOp,
    "tuple": tuples.TupleOp,
}
"""The ops of the kinds of expression that have no attribute."""


def region_of_expression(expression: Scalar, arity: int) -> Region:
    """The region that computes an expression of `arity` arguments."""
    block = _entry_block(arity)
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
            values[scalar] = block.args[scalar.attribute]
            continue
        op = _operation(scalar, [values[operand] for operand in scalar.operands])
        block.add_op(op)
        values[scalar] = op.results[0]
    block.add_op(YieldOp(values[expression]))
    return Region(block)


def region_of_table(table: Mapping[tuple[Value, ...], Value], arity: int) -> Region:
    """The region that looks its arguments up in a table."""
    block = _entry_block(arity)
    result = tuples.LookupOp(block.args, table) if table else LiteralOp(None)
    block.add_ops([result, YieldOp(result.results[0])])
    return Region(block)


def _entry_block(arity: int) -> Block:
    return Block(arg_types=[ValueType()] * arity)


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
