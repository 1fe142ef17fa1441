"""
Comparisons, and the ops that look at their operands only as far as Python does.

    %0 = rasp.cmp lt %x, %y
    %1 = rasp.if %0, %x, %y      // defined where %0 and the operand it chooses are
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from xdsl.dialects.utils import EnumAttribute
from xdsl.ir import Operation, SpacedOpaqueSyntaxAttribute, SSAValue
from xdsl.irdl import irdl_attr_definition, irdl_op_definition, operand_def, prop_def
from xdsl.utils.str_enum import StrEnum

from rasp_dialect.arithmetic import UnaryOp
from rasp_dialect.attributes import ValueType
from rasp_dialect.scalar import ScalarOp, StrictOp
from values import Value


class Comparison(StrEnum):
    """The comparisons of Python, by the names that its `operator` module gives them."""

    EQ = "eq"
    NE = "ne"
    LT = "lt"
    LE = "le"
    GT = "gt"
    GE = "ge"


COMPARISONS: dict[Comparison, Callable[[Any, Any], bool]] = {
    comparison: getattr(operator, comparison.value) for comparison in Comparison
}
"""What each comparison computes."""


@irdl_attr_definition
class ComparisonAttr(EnumAttribute[Comparison], SpacedOpaqueSyntaxAttribute):
    """
    Which comparison an op makes.

        #rasp<comparison lt>
    """

    name = "rasp.comparison"


@irdl_op_definition
class CmpOp(StrictOp):
    """
    Whether two values compare as asked: `eq`, `ne`, `lt`, `le`, `gt` or `ge`.

        %2 = rasp.cmp lt %0, %1

    Any two values are equal or not. Only numbers among themselves, strings and tuples are in
    order; elsewhere the result is undefined.
    """

    name = "rasp.cmp"

    comparison = prop_def(ComparisonAttr)
    lhs = operand_def(ValueType())
    rhs = operand_def(ValueType())

    assembly_format = "$comparison $lhs `,` $rhs attr-dict"

    def __init__(
        self,
        comparison: Comparison | str,
        lhs: SSAValue | Operation,
        rhs: SSAValue | Operation,
    ):
        super().__init__(
            properties={"comparison": ComparisonAttr(Comparison(comparison))},
            operands=(lhs, rhs),
            result_types=(ValueType(),),
        )

    def compute(self, *args: Value) -> Value:
        """Python's comparison."""
        return COMPARISONS[self.comparison.data](*args)


@irdl_op_definition
class NotOp(UnaryOp):
    """
    Whether a value is false: 0, `false`, or an empty string or tuple.

        %1 = rasp.not %0
    """

    name = "rasp.not"

    def compute(self, *args: Value) -> Value:
        """Python's `not`."""
        return not args[0]


class _LazyBinaryOp(ScalarOp):
    """A scalar op that is undefined where its first operand is, not always where the second is."""

    lhs = operand_def(ValueType())
    rhs = operand_def(ValueType())

    assembly_format = "$lhs `,` $rhs attr-dict"

    def __init__(self, lhs: SSAValue | Operation, rhs: SSAValue | Operation):
        super().__init__(operands=(lhs, rhs), result_types=(ValueType(),))


@irdl_op_definition
class AndOp(_LazyBinaryOp):
    """
    The first operand where it is false, elsewhere the second.

        %2 = rasp.and %0, %1

    A second operand that is not asked for may be undefined.
    """

    name = "rasp.and"

    def evaluate(self, args: tuple[Value, ...]) -> Value:
        """Python's `and`."""
        lhs, rhs = args
        return rhs if lhs else lhs


@irdl_op_definition
class OrOp(_LazyBinaryOp):
    """
    The first operand where it is true, elsewhere the second.

        %2 = rasp.or %0, %1

    A second operand that is not asked for may be undefined; a first one may not.
    """

    name = "rasp.or"

    def evaluate(self, args: tuple[Value, ...]) -> Value:
        """Python's `or`, undefined where the first operand is."""
        lhs, rhs = args
        return lhs if lhs or lhs is None else rhs


@irdl_op_definition
class SeqOp(_LazyBinaryOp):
    """
    The second operand where the first is defined.

        %2 = rasp.seq %0, %1

    It keeps a rewrite from making a function defined where it was not: an `%0` that is 0
    wherever it is defined is not `0`, but `seq %0, 0`.
    """

    name = "rasp.seq"

    def evaluate(self, args: tuple[Value, ...]) -> Value:
        """The second value, or None where the first is."""
        lhs, rhs = args
        return None if lhs is None else rhs


@irdl_op_definition
class IfOp(ScalarOp):
    """
    The second operand where the first is true, elsewhere the third.

        %3 = rasp.if %0, %1, %2

    The operand that is not chosen may be undefined.
    """

    name = "rasp.if"

    condition = operand_def(ValueType())
    then = operand_def(ValueType())
    otherwise = operand_def(ValueType())

    assembly_format = "$condition `,` $then `,` $otherwise attr-dict"

    def __init__(
        self,
        condition: SSAValue | Operation,
        then: SSAValue | Operation,
        otherwise: SSAValue | Operation,
    ):
        super().__init__(operands=(condition, then, otherwise), result_types=(ValueType(),))

    def evaluate(self, args: tuple[Value, ...]) -> Value:
        """Python's conditional expression, undefined where the condition is."""
        condition, then, otherwise = args
        if condition is None:
            return None
        return then if condition else otherwise
