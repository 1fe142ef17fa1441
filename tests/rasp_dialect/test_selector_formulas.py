"""Formulas of selectors: those of few selects stay short, with the same truth."""

from itertools import product

import pytest
from xdsl.ir import SSAValue

from raspc import rasp
from raspc.frontends.python import lower_program
from raspc.rasp_dialect.analysis.selector_formulas import (
    Formula,
    assigned,
    formula_of,
    literals,
)
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.rasp_dialect.selector_ops import (
    SelectOp,
    SelectorAndOp,
    SelectorNotOp,
    SelectorOrOp,
)


def exclusive_or(levels: int) -> rasp.SOp:
    """A width of the exclusive or of three selects, some of them several times."""
    others = [
        rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ),
        rasp.Select(rasp.tokens, rasp.indices, rasp.Comparison.EQ),
    ]
    found: rasp.Selector = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LT)
    for level in range(levels):
        other = others[level % 2]
        found = (found & ~other) | (~found & other)
    return rasp.SelectorWidth(found)


def truth(selector: SSAValue, held: dict[SSAValue, bool]) -> bool:
    """The truth of a selector where those of selects are given."""
    if selector not in held:
        match selector.owner:
            case SelectorNotOp(operand=operand):
                held[selector] = not truth(operand, held)
            case SelectorAndOp(lhs=lhs, rhs=rhs):
                held[selector] = truth(lhs, held) and truth(rhs, held)
            case SelectorOrOp(lhs=lhs, rhs=rhs):
                held[selector] = truth(lhs, held) or truth(rhs, held)
            case _:
                raise AssertionError(selector)
    return held[selector]


@pytest.mark.parametrize("levels", [1, 7, 8, 9])
def test_a_formula_of_few_selects_has_a_bounded_length(levels: int) -> None:
    module = lower_program(exclusive_or(levels), vocab={0, 1, 2}, max_seq_len=3)
    program = find_program(module)
    (width,) = (op for op in program.body.block.ops if op.name == "rasp.selector_width")
    selector = width.operands[0]
    formula = formula_of(selector, ValueAnalysis(program).facts)
    assert formula is not None
    found = list(literals(formula))
    assert len(found) <= 512
    selects = [op.result for op in program.body.block.ops if isinstance(op, SelectOp)]
    key_of = {literal.select.result: literal.key for literal in found}
    for holds in product((False, True), repeat=len(selects)):
        left: Formula = formula
        for select, each in zip(selects, holds, strict=True):
            left = assigned(left, key_of.get(select), each)
        assert left is truth(selector, dict(zip(selects, holds, strict=True)))
