"""
Exact arithmetic on values: a quotient of integers is a fraction, never a float.

    %0 = rasp.literal 1
    %1 = rasp.literal 3
    %2 = rasp.div %0, %1       // 1/3
"""

from __future__ import annotations

import operator
from abc import ABC
from fractions import Fraction
from typing import Any

from xdsl.ir import Operation, SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, traits_def

from raspc.rasp_dialect.attributes import ValueType
from raspc.rasp_dialect.scalar_ops import (
    MAX_NUMBER_BITS,
    MAX_REPETITION_LENGTH,
    GivesNumber,
    StrictOp,
    gives_number,
    is_literal_number,
)
from raspc.values import Number, Value, canonical, is_number
from raspc.values.value import normalise


class UnaryOp(StrictOp, ABC):
    """A scalar op of one operand."""

    operand = operand_def(ValueType())

    assembly_format = "$operand attr-dict"

    def __init__(self, operand: SSAValue | Operation):
        super().__init__(operands=(operand,), result_types=(ValueType(),))


class BinaryOp(StrictOp, ABC):
    """A scalar op of two operands."""

    lhs = operand_def(ValueType())
    rhs = operand_def(ValueType())

    assembly_format = "$lhs `,` $rhs attr-dict"

    def __init__(self, lhs: SSAValue | Operation, rhs: SSAValue | Operation):
        super().__init__(operands=(lhs, rhs), result_types=(ValueType(),))


def _number(value: Value) -> Number:
    """The number in `value`; raises `TypeError` for strings and tuples, which `+` accepts."""
    if not is_number(value):
        raise TypeError("not a number")
    return value


def _in_normal_form(value: Any) -> Value:
    return normalise(value) if isinstance(value, Fraction) else value


def _length_in_bits(number: Number) -> int:
    return max(int(number.numerator).bit_length(), int(number.denominator).bit_length())


@irdl_op_definition
class AddOp(BinaryOp):
    """
    The sum of two numbers, or the concatenation of two strings or two tuples.

        %2 = rasp.add %0, %1
    """

    name = "rasp.add"

    def compute(self, *args: Any) -> Value:
        """Python's `+`."""
        return _in_normal_form(operator.add(*args))

    def fold_to_operand(self) -> SSAValue | None:
        """`x + 0` and `0 + x` are `x` for a number `x`."""
        if is_literal_number(self.rhs, 0) and gives_number(self.lhs):
            return self.lhs
        if is_literal_number(self.lhs, 0) and gives_number(self.rhs):
            return self.rhs
        return None


@irdl_op_definition
class SubOp(BinaryOp):
    """
    The difference between two numbers.

        %2 = rasp.sub %0, %1
    """

    name = "rasp.sub"

    traits = traits_def(GivesNumber())

    def compute(self, *args: Any) -> Value:
        """Python's `-`."""
        return _in_normal_form(operator.sub(*args))

    def fold_to_operand(self) -> SSAValue | None:
        """`x - 0` is `x` for a number `x`."""
        unchanged = is_literal_number(self.rhs, 0) and gives_number(self.lhs)
        return self.lhs if unchanged else None


@irdl_op_definition
class MulOp(BinaryOp):
    """
    The product of two numbers, or the repetition of a string or tuple an integral number of times.

        %2 = rasp.mul %0, %1

    Results of more than 4096 bits or elements are undefined.
    """

    name = "rasp.mul"

    def compute(self, *args: Value) -> Value:
        """Python's `*`, undefined for results over the bounds."""
        lhs, rhs = args
        if is_number(lhs) and is_number(rhs):
            product = normalise(lhs * rhs)
            if 1 not in (lhs, rhs) and _length_in_bits(product) > MAX_NUMBER_BITS:
                raise OverflowError
            return product
        if is_number(lhs):
            lhs, rhs = rhs, lhs
        if not isinstance(lhs, (str, tuple)) or not isinstance(rhs, int):
            raise TypeError("cannot be multiplied")
        if rhs > 1 and len(lhs) * rhs > MAX_REPETITION_LENGTH:
            raise OverflowError
        return lhs * rhs

    def fold_to_operand(self) -> SSAValue | None:
        """`x * 1` and `1 * x` are `x`, for numbers, strings and tuples."""
        if is_literal_number(self.rhs, 1):
            return self.lhs
        return self.rhs if is_literal_number(self.lhs, 1) else None


@irdl_op_definition
class DivOp(BinaryOp):
    """
    The exact quotient of two numbers; undefined if the divisor is 0.

        %2 = rasp.div %0, %1
    """

    name = "rasp.div"

    traits = traits_def(GivesNumber())

    def compute(self, *args: Value) -> Value:
        """Python's `/`, without its rounding."""
        lhs, rhs = args
        return normalise(Fraction(_number(lhs)) / _number(rhs))

    def fold_to_operand(self) -> SSAValue | None:
        """`x / 1` is `x` for a number `x`."""
        unchanged = is_literal_number(self.rhs, 1) and gives_number(self.lhs)
        return self.lhs if unchanged else None


@irdl_op_definition
class FloorDivOp(BinaryOp):
    """
    The quotient of two numbers, rounded down to an integer.

        %2 = rasp.floordiv %0, %1
    """

    name = "rasp.floordiv"

    traits = traits_def(GivesNumber())

    def compute(self, *args: Value) -> Value:
        """Python's `//`."""
        lhs, rhs = args
        return _number(lhs) // _number(rhs)


@irdl_op_definition
class ModOp(BinaryOp):
    """
    The remainder of the division of two numbers, with the sign of the divisor.

        %2 = rasp.mod %0, %1
    """

    name = "rasp.mod"

    traits = traits_def(GivesNumber())

    def compute(self, *args: Value) -> Value:
        """Python's `%` on numbers; it does not format strings."""
        lhs, rhs = args
        return normalise(_number(lhs) % _number(rhs))


@irdl_op_definition
class PowOp(BinaryOp):
    """
    The power of a number with an exponent.

        %2 = rasp.pow %0, %1

    A power with an integral exponent is exact. Any other is Python's float, taken as the simplest
    fraction that rounds to it, and undefined if Python computes a complex number. Results of more
    than 4096 bits are undefined.
    """

    name = "rasp.pow"

    traits = traits_def(GivesNumber())

    def compute(self, *args: Value) -> Value:
        """Python's `**`."""
        base, exponent = (_number(arg) for arg in args)
        if not isinstance(exponent, int):
            result: object = float(base) ** float(exponent)
            return canonical(result)
        grows = base not in (0, 1, -1) and exponent not in (0, 1, -1)
        if grows and _length_in_bits(base) * abs(exponent) > MAX_NUMBER_BITS:
            raise OverflowError
        return normalise(Fraction(base) ** exponent)

    def fold_to_operand(self) -> SSAValue | None:
        """`x ** 1` is `x` for a number `x`."""
        unchanged = is_literal_number(self.rhs, 1) and gives_number(self.lhs)
        return self.lhs if unchanged else None


@irdl_op_definition
class MinOp(BinaryOp):
    """
    The smaller of two numbers, strings or tuples; the first if they are equal.

        %2 = rasp.min %0, %1
    """

    name = "rasp.min"

    def compute(self, *args: Any) -> Value:
        """Python's `min`."""
        return min(args)

    def fold_to_operand(self) -> SSAValue | None:
        """`min(x, x)` is `x`."""
        return self.lhs if self.lhs is self.rhs else None


@irdl_op_definition
class MaxOp(BinaryOp):
    """
    The larger of two numbers, strings or tuples; the first if they are equal.

        %2 = rasp.max %0, %1
    """

    name = "rasp.max"

    def compute(self, *args: Any) -> Value:
        """Python's `max`."""
        return max(args)

    def fold_to_operand(self) -> SSAValue | None:
        """`max(x, x)` is `x`."""
        return self.lhs if self.lhs is self.rhs else None


@irdl_op_definition
class NegOp(UnaryOp):
    """
    The negative of a number.

        %1 = rasp.neg %0
    """

    name = "rasp.neg"

    traits = traits_def(GivesNumber())

    def compute(self, *args: Value) -> Value:
        """Python's unary `-`."""
        return -_number(args[0])

    def fold_to_operand(self) -> SSAValue | None:
        """`-(-x)` is `x` for a number `x`."""
        inner = self.operand.owner
        if isinstance(inner, NegOp) and gives_number(inner.operand):
            return inner.operand
        return None


@irdl_op_definition
class AbsOp(UnaryOp):
    """
    The absolute value of a number.

        %1 = rasp.abs %0
    """

    name = "rasp.abs"

    traits = traits_def(GivesNumber())

    def compute(self, *args: Value) -> Value:
        """Python's `abs`."""
        return abs(_number(args[0]))

    def fold_to_operand(self) -> SSAValue | None:
        """`abs(abs(x))` is `abs(x)`."""
        return self.operand if isinstance(self.operand.owner, AbsOp) else None


@irdl_op_definition
class RoundOp(UnaryOp):
    """
    The integer nearest to a number; of two equally near, the even integer.

        %1 = rasp.round %0
    """

    name = "rasp.round"

    traits = traits_def(GivesNumber())

    def compute(self, *args: Value) -> Value:
        """Python's `round` to an integer."""
        return round(_number(args[0]))

    def fold_to_operand(self) -> SSAValue | None:
        """`round(round(x))` is `round(x)`."""
        return self.operand if isinstance(self.operand.owner, RoundOp) else None
