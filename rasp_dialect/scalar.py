"""
Scalar ops: the language of functions of values, in the regions of `rasp.map` and `rasp.select`.

    rasp.map(%a, %b) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
    ^bb0(%x: !rasp.value, %y: !rasp.value):
      %0 = rasp.literal 2
      %1 = rasp.mul %x, %0
      %2 = rasp.add %1, %y
      rasp.yield %2
    }

Scalar ops mean what Python's operators mean. An op is undefined (`None`) when one of its
operands is, and where Python would raise an error; the ops of `logic` look at operands only as
far as Python does. This file holds what all scalar ops share, literals, and the terminator.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from xdsl.interfaces import HasFolderInterface
from xdsl.ir import Operation, SSAValue
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    operand_def,
    prop_def,
    result_def,
    traits_def,
)
from xdsl.traits import ConstantLike, IsTerminator, Pure

from rasp_dialect.attributes import ValueAttr, ValueType
from rasp_dialect.directives import BareValue
from values import Value, canonical

UNDEFINED_IN_PYTHON = (ArithmeticError, TypeError, ValueError, LookupError)
"""The errors of Python that make the result of a scalar op undefined."""

LARGEST_NUMBER_BITS = 4096
"""Powers and products whose numerator or denominator is longer are undefined."""

LONGEST_REPETITION = 4096
"""Repetitions of a string or tuple that are longer are undefined."""


class ScalarOpInterface(Operation, ABC):
    """
    An op that computes a value from values.

    The operands and the one result are of type `!rasp.value`; there are no effects.
    """

    @abstractmethod
    def evaluate(self, args: tuple[Value, ...]) -> Value:
        """The value of the result where the operands have the given values."""


class ScalarOp(IRDLOperation, ScalarOpInterface, HasFolderInterface, ABC):
    """What the scalar ops share: the result, no effects, and folding of literal operands."""

    result = result_def(ValueType())

    traits = traits_def(Pure())

    def fold(self) -> Sequence[SSAValue | ValueAttr] | None:
        """The value of the result, if the operands are literals."""
        args: list[Value] = []
        for operand in self.operands:
            value = literal_value(operand)
            if value is None:
                return None
            args.append(value.data)
        return (ValueAttr(self.evaluate(tuple(args))),)


class StrictOp(ScalarOp, ABC):
    """A scalar op that is undefined where an operand is, or where Python raises an error."""

    def evaluate(self, args: tuple[Value, ...]) -> Value:
        """The value that `compute` gives, or None where the op is undefined."""
        for arg in args:
            if arg is None:
                return None
        try:
            return self.compute(*args)
        except UNDEFINED_IN_PYTHON:
            return None

    @abstractmethod
    def compute(self, *args: Value) -> Value:
        """The value for defined operands; errors of Python stand for undefined."""


def literal_value(value: SSAValue) -> ValueAttr | None:
    """The literal that an SSA value is, if it is one."""
    attribute = ConstantLike.get_constant_value(value)
    return attribute if isinstance(attribute, ValueAttr) else None


@irdl_op_definition
class LiteralOp(IRDLOperation, ScalarOpInterface, HasFolderInterface):
    """
    A value known when the program is written.

        %0 = rasp.literal 1/3
        %1 = rasp.literal "a"
        %2 = rasp.literal none
    """

    name = "rasp.literal"

    value = prop_def(ValueAttr)

    result = result_def(ValueType())

    custom_directives: ClassVar = (BareValue,)
    assembly_format = "custom<BareValue>($value) attr-dict"

    traits = traits_def(Pure(), ConstantLike())

    def __init__(self, value: ValueAttr | Value | float):
        if not isinstance(value, ValueAttr):
            value = ValueAttr(canonical(value))
        super().__init__(properties={"value": value}, result_types=(ValueType(),))

    def evaluate(self, args: tuple[Value, ...]) -> Value:
        """The value."""
        return self.value.data

    def fold(self) -> tuple[ValueAttr]:
        """The value."""
        return (self.value,)


@irdl_op_definition
class YieldOp(IRDLOperation):
    """
    Ends the region of a map or select, with the value that the region computes.

        rasp.yield %0
    """

    name = "rasp.yield"

    value = operand_def(ValueType())

    assembly_format = "$value attr-dict"

    traits = traits_def(Pure(), IsTerminator())

    def __init__(self, value: SSAValue | Operation):
        super().__init__(operands=(value,))
