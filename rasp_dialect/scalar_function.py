"""
The function that the region of a map or select computes, as something Python can call.

    %0 = rasp.literal 2                       function = ScalarFunction(map_op.body)
    %1 = rasp.mul %x, %0                      function(3, 4)            == 10
    %2 = rasp.add %1, %y            ==>       function.affine_form()    == ((2, 1), 0)
    rasp.yield %2                             function.is_identity      == False

Nothing is generated or evaluated as Python text: a call runs the ops of the region in order.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import cached_property
from typing import TypeAlias

from xdsl.ir import Operation, Region, SSAValue

from raspc.rasp_dialect.arithmetic_ops import AddOp, DivOp, MulOp, NegOp, SubOp
from raspc.rasp_dialect.logic_ops import CmpOp, Comparison
from raspc.rasp_dialect.scalar_ops import LiteralOp, ScalarOpInterface, YieldOp
from raspc.values import Value, is_number
from raspc.values.value import normalise

Rational: TypeAlias = int | Fraction
"""An exact number."""

AffineForm: TypeAlias = tuple[tuple[Rational, ...], Rational]
"""The coefficients of the arguments, and the constant, of an affine function."""


class ScalarFunction:
    """
    The function that a region of scalar ops computes.

    The arguments are taken as they are: that a map of an undefined value is undefined, whatever
    its region says, is the caller's business.
    """

    def __init__(self, region: Region):
        """The function of a region, read once: later changes of the region have no effect."""
        block = region.block
        terminator = block.last_op
        assert isinstance(terminator, YieldOp)
        self.arity = len(block.args)
        self._block = block
        self._yielded = terminator.value
        literals = [op for op in block.ops if isinstance(op, LiteralOp)]
        steps = [op for op in block.ops if not isinstance(op, (LiteralOp, YieldOp))]
        # A call keeps its values in slots: the arguments, the literals, then a slot a step.
        self._literals: list[Value] = [op.value.data for op in literals]
        slots: dict[SSAValue, int] = {
            value: slot
            for slot, value in enumerate(
                (*block.args, *(op.result for op in literals), *(op.results[0] for op in steps))
            )
        }
        self._steps = [_step(op, slots) for op in steps]
        self._result = slots[self._yielded]

    def __call__(self, *args: Value) -> Value:
        """The value of the function."""
        slots = [*args, *self._literals]
        for evaluate, operands in self._steps:
            slots.append(evaluate(tuple([slots[operand] for operand in operands])))
        return slots[self._result]

    @property
    def is_identity(self) -> bool:
        """Whether the function has one argument, and its value is that argument."""
        return self.arity == 1 and self._yielded is self._block.args[0]

    @property
    def comparison(self) -> tuple[Comparison, tuple[int, int]] | None:
        """
        The comparison that the function is, if it is just one of two of its arguments.

        With it come the places of the arguments on its left and on its right.
        """
        op = self._yielded.owner
        if not isinstance(op, CmpOp) or len(self._steps) != 1:
            return None
        places: dict[SSAValue, int] = {arg: i for i, arg in enumerate(self._block.args)}
        if op.lhs not in places or op.rhs not in places:
            return None
        return op.comparison.data, (places[op.lhs], places[op.rhs])

    @property
    def literal(self) -> LiteralOp | None:
        """The literal that is the value of the function, if it is one."""
        owner = self._yielded.owner
        return owner if isinstance(owner, LiteralOp) else None

    def affine_form(self) -> AffineForm | None:
        """
        The coefficients and the constant, if the function is affine on numbers.

        The function is seen to be affine if it adds, subtracts and negates, multiplies by
        literals and divides by them. What it does with strings is another matter.
        """
        return self._affine_form

    @cached_property
    def _affine_form(self) -> AffineForm | None:
        forms: dict[SSAValue, AffineForm | None] = {
            arg: (tuple(int(other is arg) for other in self._block.args), 0)
            for arg in self._block.args
        }
        for op in self._block.ops:
            for result in op.results:
                forms[result] = _affine_form(op, forms, self.arity)
        return forms[self._yielded]


def _step(
    op: Operation, slots: dict[SSAValue, int]
) -> tuple[Callable[[tuple[Value, ...]], Value], tuple[int, ...]]:
    """What an op computes, and the slots that it reads."""
    assert isinstance(op, ScalarOpInterface)
    return op.evaluate, tuple(slots[operand] for operand in op.operands)


def _affine_form(
    op: Operation, forms: dict[SSAValue, AffineForm | None], arity: int
) -> AffineForm | None:
    """The affine form of the result of an op, from those of its operands."""
    if isinstance(op, LiteralOp):
        value = op.value.data
        return ((0,) * arity, normalise(+value)) if is_number(value) else None
    operands: list[AffineForm] = []
    for operand in op.operands:
        form = forms[operand]
        if form is None:
            return None
        operands.append(form)
    match op, operands:
        case AddOp(), [lhs, rhs]:
            return _sum(lhs, rhs)
        case SubOp(), [lhs, rhs]:
            return _sum(lhs, _scaled(rhs, -1))
        case NegOp(), [operand]:
            return _scaled(operand, -1)
        case MulOp(), [form, (coefficients, factor)] if not any(coefficients):
            return _scaled(form, factor)
        case MulOp(), [(coefficients, factor), form] if not any(coefficients):
            return _scaled(form, factor)
        case DivOp(), [form, (coefficients, divisor)] if divisor and not any(coefficients):
            return _scaled(form, 1 / Fraction(divisor))
        case _:
            return None


def _sum(lhs: AffineForm, rhs: AffineForm) -> AffineForm:
    coefficients = zip(lhs[0], rhs[0], strict=True)
    return tuple(normalise(a + b) for a, b in coefficients), normalise(lhs[1] + rhs[1])


def _scaled(form: AffineForm, factor: Rational) -> AffineForm:
    return tuple(normalise(factor * a) for a in form[0]), normalise(factor * form[1])
