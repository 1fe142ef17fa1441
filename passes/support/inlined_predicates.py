"""
The predicates of selects, and formulas of such predicates, as scalar ops of one region.

The ops go where the implicit builder around a call inserts, as in the body of a `scalar_region`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from xdsl.ir import SSAValue

from raspc.rasp_dialect import AndOp, HoldsOp, IfOp, LiteralOp, NotOp, OrOp, SelectOp
from raspc.rasp_dialect.analysis.selector_formulas import Formula, Junction, Literal
from raspc.rasp_dialect.scalar_region import inline_scalar_region

Sides: TypeAlias = tuple[SSAValue, SSAValue]
"""The value at the key and the value at the query."""


def inline_predicate(select: SelectOp, key: SSAValue, query: SSAValue) -> SSAValue:
    """The truth of a select's predicate for a value at the key and a value at the query."""
    return HoldsOp(inline_scalar_region(select.predicate, (key, query))).result


def inline_formula(
    formula: Formula,
    sides: Callable[[SelectOp], Sides],
    absent: Callable[[Sides], list[SSAValue]],
) -> SSAValue:
    """
    The truth of a formula.

    Args:
        formula: the formula.
        sides: the values at the key and at the query of a select.
        absent: for these two values, the truths of "this value stands for undefined", of those
            that can.

    """
    match formula:
        case bool():
            return LiteralOp(formula).result
        case Literal():
            values = sides(formula.select)
            found = inline_predicate(formula.select, *values)
            for is_absent in absent(values):
                otherwise = LiteralOp(formula.select.selects_none is not None)
                found = IfOp(is_absent, otherwise, found).result
            return found if formula.positive else NotOp(found).result
        case Junction():
            combine = AndOp if formula.all_of else OrOp
            found = inline_formula(formula.parts[0], sides, absent)
            for part in formula.parts[1:]:
                found = combine(found, inline_formula(part, sides, absent)).result
            return found
