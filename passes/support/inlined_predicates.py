"""The predicates of selects, and of formulas of them, as scalar ops in one region."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from xdsl.ir import Block, SSAValue

from raspc.rasp_dialect import (
    AndOp,
    CmpOp,
    HoldsOp,
    IfOp,
    LiteralOp,
    NotOp,
    OrOp,
    SelectOp,
    YieldOp,
)
from raspc.rasp_dialect.analysis.selector_formulas import Formula, Junction, Literal

Sides: TypeAlias = tuple[SSAValue, SSAValue]
"""The value at the key and the value at the query."""


def inline_predicate(select: SelectOp, block: Block, key: SSAValue, query: SSAValue) -> SSAValue:
    """Whether the predicate of a select holds for two values, computed at the end of a block."""
    body = select.predicate.clone().block
    for arg, new in zip(body.args, (key, query), strict=True):
        arg.replace_all_uses_with(new)
    for op in list(body.ops):
        op.detach()
        if isinstance(op, YieldOp):
            holds = HoldsOp(op.value)
            block.add_op(holds)
            return holds.result
        block.add_op(op)
    raise AssertionError("the verifier lets no predicate pass that does not yield")


def inline_formula(
    formula: Formula,
    block: Block,
    sides: Callable[[SelectOp], Sides],
    absent: Callable[[Sides], list[SSAValue]],
) -> SSAValue:
    """
    The truth of a formula, computed at the end of a block.

    Args:
        formula: the formula.
        block: where its ops go.
        sides: the values of a select's variables, as the block has them.
        absent: those among some values that may stand for undefined, each compared with it.

    """
    match formula:
        case bool():
            constant = LiteralOp(formula)
            block.add_op(constant)
            return constant.result
        case Literal():
            values = sides(formula.select)
            found = inline_predicate(formula.select, block, *values)
            for is_absent in absent(values):
                otherwise = LiteralOp(formula.select.selects_none is not None)
                chosen = IfOp(is_absent, otherwise, found)
                block.add_ops([otherwise, chosen])
                found = chosen.result
            if formula.positive:
                return found
            negated = NotOp(found)
            block.add_op(negated)
            return negated.result
        case Junction():
            combine = AndOp if formula.all_of else OrOp
            found = inline_formula(formula.parts[0], block, sides, absent)
            for part in formula.parts[1:]:
                both = combine(found, inline_formula(part, block, sides, absent))
                block.add_op(both)
                found = both.result
            return found


def compare_equal(block: Block, value: SSAValue, with_value: LiteralOp) -> SSAValue:
    """Whether a value is a literal, computed at the end of a block."""
    equal = CmpOp("eq", value, with_value)
    block.add_ops([with_value, equal])
    return equal.result
