"""
Scalar ops: the language of functions of values, in the regions of `rasp.map` and `rasp.select`.

    rasp.map(%a, %b) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
    ^bb0(%x: !rasp.value, %y: !rasp.value):
      %0 = rasp.literal 2
      %1 = rasp.mul %x, %0
      %2 = rasp.add %1, %y
      rasp.yield %2
    }

Scalar ops have the meaning of Python's operators. An op is undefined (`None`) if an operand is
undefined or Python would raise an error; the ops of `logic_ops` evaluate only the operands that
Python would. This file defines the base classes, literals and the terminator.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from xdsl.interfaces import HasFolderInterface
from xdsl.ir import BlockArgument, Operation, SSAValue
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    operand_def,
    prop_def,
    result_def,
    traits_def,
)
from xdsl.traits import ConstantLike, IsTerminator, OpTrait, Pure

from raspc.rasp_dialect.assembly_directives import BareValue
from raspc.rasp_dialect.attributes import ValueAttr, ValueType
from raspc.values import Value, canonical, is_number

UNDEFINED_IN_PYTHON = (ArithmeticError, TypeError, ValueError, LookupError)
"""The errors of Python that make the result of a scalar op undefined."""

MAX_NUMBER_BITS = 4096
"""The largest size of a numerator or denominator; powers and products beyond it are undefined."""

MAX_REPETITION_LENGTH = 4096
"""The largest number of elements of a repeated string or tuple; longer results are undefined."""


class ScalarOpInterface(Operation, ABC):
    """
    The interface of ops that compute a value from values.

    The operands and the result have the type `!rasp.value`; the ops have no effects.
    """

    @abstractmethod
    def evaluate(self, args: tuple[Value, ...]) -> Value:
        """The value of the result for operands with the given values."""


class TakesUndefined(OpTrait):
    """The trait of ops that run their region on undefined values too."""


class GivesNumber(OpTrait):
    """The trait of ops whose result is a number wherever it is defined."""


class GivesBool(GivesNumber):
    """The trait of ops whose result is a bool wherever it is defined."""


class ScalarOp(IRDLOperation, ScalarOpInterface, HasFolderInterface, ABC):
    """The base class of scalar ops: one result, no effects, and folding of literal operands."""

    result = result_def(ValueType())

    traits = traits_def(Pure())

    def fold(self) -> Sequence[SSAValue | ValueAttr] | None:
        """The value of the result if the operands are literals, or the operand that equals it."""
        literals = [literal_value(operand) for operand in self.operands]
        args = [literal.data for literal in literals if literal is not None]
        if len(args) == len(literals):
            return (ValueAttr(self.evaluate(tuple(args))),)
        operand = self.fold_to_operand()
        return None if operand is None else (operand,)

    def fold_to_operand(self) -> SSAValue | None:
        """An SSA value, computed earlier, that always equals the result; None by default."""
        return None

    @property
    def strict_operands(self) -> Sequence[SSAValue]:
        """The operands without which the result is undefined; none by default."""
        return ()


class StrictOp(ScalarOp, ABC):
    """A scalar op that is undefined if an operand is undefined or Python raises an error."""

    def evaluate(self, args: tuple[Value, ...]) -> Value:
        """The value that `compute` returns; None if the op is undefined."""
        for arg in args:
            if arg is None:
                return None
        try:
            return self.compute(*args)
        except UNDEFINED_IN_PYTHON:
            return None

    @abstractmethod
    def compute(self, *args: Value) -> Value:
        """The value for defined operands; a Python error makes the op undefined."""

    @property
    def strict_operands(self) -> Sequence[SSAValue]:
        """All operands."""
        return self.operands


def literal_value(value: SSAValue) -> ValueAttr | None:
    """The literal that defines an SSA value; None if no literal does."""
    return value.owner.value if isinstance(value.owner, LiteralOp) else None


def is_literal_number(value: SSAValue, number: int) -> bool:
    """Whether an SSA value is the literal `number`."""
    literal = literal_value(value)
    return literal is not None and literal.data == number


def is_literal_bool(value: SSAValue, truth: bool) -> bool:
    """Whether an SSA value is the literal `truth`."""
    literal = literal_value(value)
    return literal is not None and literal.data is truth


def gives_number(value: SSAValue) -> bool:
    """Whether an SSA value is a number wherever it is defined."""
    literal = literal_value(value)
    if literal is not None:
        return is_number(literal.data)
    return isinstance(value.owner, ScalarOp) and value.owner.has_trait(GivesNumber)


def gives_bool(value: SSAValue) -> bool:
    """Whether an SSA value is a bool wherever it is defined."""
    literal = literal_value(value)
    if literal is not None:
        return isinstance(literal.data, bool)
    return isinstance(value.owner, ScalarOp) and value.owner.has_trait(GivesBool)


def is_always_defined(value: SSAValue) -> bool:
    """Whether an SSA value is a literal or an argument, and always defined."""
    if isinstance(value, BlockArgument):
        reader = value.owner.parent_op()
        return reader is None or not reader.has_trait(TakesUndefined)
    literal = literal_value(value)
    return literal is not None and literal.data is not None


@irdl_op_definition
class LiteralOp(IRDLOperation, ScalarOpInterface, HasFolderInterface):
    """
    A value that is constant in the program.

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
        """The value of the literal."""
        return self.value.data

    def fold(self) -> tuple[ValueAttr]:
        """The value of the literal."""
        return (self.value,)


@irdl_op_definition
class YieldOp(IRDLOperation):
    """
    The end of the region of a map or select, with the value that the region computes.

        rasp.yield %0
    """

    name = "rasp.yield"

    value = operand_def(ValueType())

    assembly_format = "$value attr-dict"

    traits = traits_def(Pure(), IsTerminator())

    def __init__(self, value: SSAValue | Operation):
        super().__init__(operands=(value,))
