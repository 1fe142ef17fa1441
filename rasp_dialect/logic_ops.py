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
from xdsl.interfaces import HasCanonicalizationPatternsInterface
from xdsl.ir import Operation, SpacedOpaqueSyntaxAttribute, SSAValue
from xdsl.irdl import irdl_attr_definition, irdl_op_definition, operand_def, prop_def, traits_def
from xdsl.pattern_rewriter import RewritePattern
from xdsl.utils.str_enum import StrEnum

from raspc.rasp_dialect.arithmetic_ops import UnaryOp
from raspc.rasp_dialect.attributes import ValueType
from raspc.rasp_dialect.scalar_ops import (
    GivesBool,
    ScalarOp,
    StrictOp,
    gives_bool,
    is_always_defined,
    is_literal_bool,
    literal_value,
)
from raspc.values import Value


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
class CmpOp(StrictOp, HasCanonicalizationPatternsInterface):
    """
    Whether two values compare as asked: `eq`, `ne`, `lt`, `le`, `gt` or `ge`.

        %2 = rasp.cmp lt %0, %1

    Any two values are equal or not. Only numbers among themselves, strings and tuples are in
    order; elsewhere the result is undefined.
    """

    name = "rasp.cmp"

    traits = traits_def(GivesBool())

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

    @classmethod
    def get_canonicalization_patterns(cls) -> tuple[RewritePattern, ...]:
        """The patterns, imported where they are asked for."""
        from raspc.rasp_dialect.canonicalization import scalar_patterns as scalar

        return (scalar.SelfComparison(),)


@irdl_op_definition
class HoldsOp(ScalarOp):
    """
    Whether a value is true; undefined is not.

        %1 = rasp.holds %0

    It is what a selector makes of the value of its predicate.
    """

    name = "rasp.holds"

    operand = operand_def(ValueType())

    assembly_format = "$operand attr-dict"

    traits = traits_def(GivesBool())

    def __init__(self, operand: SSAValue | Operation):
        super().__init__(operands=(operand,), result_types=(ValueType(),))

    def evaluate(self, args: tuple[Value, ...]) -> Value:
        """Python's `bool`."""
        return bool(args[0])


@irdl_op_definition
class NotOp(UnaryOp, HasCanonicalizationPatternsInterface):
    """
    Whether a value is false: 0, `false`, or an empty string or tuple.

        %1 = rasp.not %0
    """

    name = "rasp.not"

    traits = traits_def(GivesBool())

    def compute(self, *args: Value) -> Value:
        """Python's `not`."""
        return not args[0]

    def fold_to_operand(self) -> SSAValue | None:
        """`not not x` is `x` for a bool `x`."""
        inner = self.operand.owner
        if isinstance(inner, NotOp) and gives_bool(inner.operand):
            return inner.operand
        return None

    @classmethod
    def get_canonicalization_patterns(cls) -> tuple[RewritePattern, ...]:
        """The patterns, imported where they are asked for."""
        from raspc.rasp_dialect.canonicalization import scalar_patterns as scalar

        return (scalar.NegatedComparison(), scalar.NegatedCondition())


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

    def fold_to_operand(self) -> SSAValue | None:
        """`x and x` is `x`, and a literal first operand decides."""
        literal = literal_value(self.lhs)
        if self.lhs is self.rhs or literal is None:
            return self.lhs if self.lhs is self.rhs else None
        return self.rhs if literal.data else self.lhs


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

    def fold_to_operand(self) -> SSAValue | None:
        """`x or x` is `x`, and a literal first operand decides."""
        literal = literal_value(self.lhs)
        if self.lhs is self.rhs or literal is None:
            return self.lhs if self.lhs is self.rhs else None
        return self.lhs if literal.data or literal.data is None else self.rhs


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

    def fold_to_operand(self) -> SSAValue | None:
        """The second operand, if the first is always defined or the same."""
        if self.lhs is self.rhs or is_always_defined(self.lhs):
            return self.rhs
        return self.lhs if literal_value(self.lhs) is not None else None


@irdl_op_definition
class IfOp(ScalarOp, HasCanonicalizationPatternsInterface):
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

    def fold_to_operand(self) -> SSAValue | None:
        """A literal condition decides, and `True if b else False` is `b` for a bool `b`."""
        literal = literal_value(self.condition)
        if literal is not None:
            if literal.data is None:
                return self.condition
            return self.then if literal.data else self.otherwise
        is_itself = is_literal_bool(self.then, True) and is_literal_bool(self.otherwise, False)
        return self.condition if is_itself and gives_bool(self.condition) else None

    @classmethod
    def get_canonicalization_patterns(cls) -> tuple[RewritePattern, ...]:
        """The patterns, imported where they are asked for."""
        from raspc.rasp_dialect.canonicalization import scalar_patterns as scalar

        return (
            scalar.ConditionTruth(),
            scalar.NotInCondition(),
            scalar.SameChoice(),
            scalar.BoolChoice(),
        )
