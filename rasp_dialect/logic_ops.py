"""
Comparisons, and the logical ops, which like Python's evaluate no more operands than needed.

    %0 = rasp.cmp lt %x, %y
    %1 = rasp.if %0, %x, %y      // defined where %0 and the chosen operand are
"""

from __future__ import annotations

import operator
from abc import ABC
from collections.abc import Callable, Sequence
from typing import Any

from xdsl.dialects.utils import EnumAttribute
from xdsl.interfaces import HasCanonicalizationPatternsInterface
from xdsl.ir import Operation, SpacedOpaqueSyntaxAttribute, SSAValue
from xdsl.irdl import irdl_attr_definition, irdl_op_definition, operand_def, prop_def, traits_def
from xdsl.pattern_rewriter import RewritePattern
from xdsl.utils.str_enum import StrEnum

from raspc.rasp_dialect.arithmetic_ops import UnaryOp
from raspc.rasp_dialect.attributes import ValueAttr, ValueType
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
"""The function of two values that each comparison computes."""

NEGATED: dict[Comparison, Comparison] = {
    Comparison.EQ: Comparison.NE,
    Comparison.NE: Comparison.EQ,
    Comparison.LT: Comparison.GE,
    Comparison.GE: Comparison.LT,
    Comparison.GT: Comparison.LE,
    Comparison.LE: Comparison.GT,
}
"""The comparison that holds for a pair of values if and only if another does not."""

MIRRORED: dict[Comparison, Comparison] = {
    Comparison.EQ: Comparison.EQ,
    Comparison.NE: Comparison.NE,
    Comparison.LT: Comparison.GT,
    Comparison.GT: Comparison.LT,
    Comparison.LE: Comparison.GE,
    Comparison.GE: Comparison.LE,
}
"""The comparison that holds for a pair of values if and only if another holds for the swapped."""


@irdl_attr_definition
class ComparisonAttr(EnumAttribute[Comparison], SpacedOpaqueSyntaxAttribute):
    """
    The comparison that a `rasp.cmp` computes.

        #rasp<comparison lt>
    """

    name = "rasp.comparison"


@irdl_op_definition
class CmpOp(StrictOp, HasCanonicalizationPatternsInterface):
    """
    The truth of a comparison of two values: `eq`, `ne`, `lt`, `le`, `gt` or `ge`.

        %2 = rasp.cmp lt %0, %1

    `eq` and `ne` compare any two values. The others compare two numbers, two strings or two tuples;
    for other operands the result is undefined.
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
        holds = COMPARISONS[self.comparison.data]
        return holds(*args)

    @classmethod
    def get_canonicalization_patterns(cls) -> tuple[RewritePattern, ...]:
        """The canonicalisation patterns of the op."""
        from raspc.rasp_dialect.canonicalization import scalar_patterns as scalar

        return (scalar.SelfComparison(),)


class _TestOp(ScalarOp, ABC):
    """A truth value that is defined also where the operand is undefined."""

    operand = operand_def(ValueType())

    assembly_format = "$operand attr-dict"

    traits = traits_def(GivesBool())

    def __init__(self, operand: SSAValue | Operation):
        super().__init__(operands=(operand,), result_types=(ValueType(),))


@irdl_op_definition
class HoldsOp(_TestOp):
    """
    The truth of a value in Python's sense; false for an undefined value.

        %1 = rasp.holds %0

    A selector applies it to the value of its predicate.
    """

    name = "rasp.holds"

    def evaluate(self, args: tuple[Value, ...]) -> Value:
        """Python's `bool`."""
        return bool(args[0])


@irdl_op_definition
class IsDefinedOp(_TestOp):
    """
    The test for a defined value: false for `none`, true for any other value.

        %1 = rasp.is_defined %0
    """

    name = "rasp.is_defined"

    def evaluate(self, args: tuple[Value, ...]) -> Value:
        """False for None, True for any other value."""
        return args[0] is not None

    def fold(self) -> Sequence[SSAValue | ValueAttr] | None:
        """`true` for a value that is always defined, and the answer for a literal."""
        return (ValueAttr(True),) if is_always_defined(self.operand) else super().fold()


@irdl_op_definition
class NotOp(UnaryOp, HasCanonicalizationPatternsInterface):
    """
    The negated truth of a value: true for 0, `false`, and an empty string or tuple.

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
        """The canonicalisation patterns of the op."""
        from raspc.rasp_dialect.canonicalization import scalar_patterns as scalar

        return (scalar.NegatedComparison(), scalar.NegatedCondition())


class _LazyBinaryOp(ScalarOp):
    """A scalar op that is undefined if its first operand is, and may not need its second."""

    lhs = operand_def(ValueType())
    rhs = operand_def(ValueType())

    assembly_format = "$lhs `,` $rhs attr-dict"

    def __init__(self, lhs: SSAValue | Operation, rhs: SSAValue | Operation):
        super().__init__(operands=(lhs, rhs), result_types=(ValueType(),))

    @property
    def strict_operands(self) -> Sequence[SSAValue]:
        """The first operand."""
        return (self.lhs,)


@irdl_op_definition
class AndOp(_LazyBinaryOp):
    """
    The first operand if it is false, else the second.

        %2 = rasp.and %0, %1

    If the first operand is false, the second may be undefined.
    """

    name = "rasp.and"

    def evaluate(self, args: tuple[Value, ...]) -> Value:
        """Python's `and`."""
        lhs, rhs = args
        return rhs if lhs else lhs

    def fold_to_operand(self) -> SSAValue | None:
        """`x and x` is `x`, and a literal first operand chooses the result."""
        literal = literal_value(self.lhs)
        if self.lhs is self.rhs or literal is None:
            return self.lhs if self.lhs is self.rhs else None
        return self.rhs if literal.data else self.lhs


@irdl_op_definition
class OrOp(_LazyBinaryOp):
    """
    The first operand if it is true, else the second.

        %2 = rasp.or %0, %1

    If the first operand is true, the second may be undefined; the first may not.
    """

    name = "rasp.or"

    def evaluate(self, args: tuple[Value, ...]) -> Value:
        """Python's `or`, undefined if the first operand is undefined."""
        lhs, rhs = args
        return lhs if lhs or lhs is None else rhs

    def fold_to_operand(self) -> SSAValue | None:
        """`x or x` is `x`, and a literal first operand chooses the result."""
        literal = literal_value(self.lhs)
        if self.lhs is self.rhs or literal is None:
            return self.lhs if self.lhs is self.rhs else None
        return self.lhs if literal.data or literal.data is None else self.rhs


@irdl_op_definition
class SeqOp(_LazyBinaryOp):
    """
    The second operand if the first is defined, else undefined.

        %2 = rasp.seq %0, %1

    Rewrites use it to keep a function undefined where it was: if `%0` is 0 wherever it is defined,
    the replacement of `%0` is `seq %0, 0`, not `0`.
    """

    name = "rasp.seq"

    def evaluate(self, args: tuple[Value, ...]) -> Value:
        """The second value; None if the first is None."""
        lhs, rhs = args
        return None if lhs is None else rhs

    @property
    def strict_operands(self) -> Sequence[SSAValue]:
        """Both operands."""
        return self.operands

    def fold_to_operand(self) -> SSAValue | None:
        """The second operand, if the first is always defined or equal to the second."""
        if self.lhs is self.rhs or is_always_defined(self.lhs):
            return self.rhs
        return self.lhs if literal_value(self.lhs) is not None else None


@irdl_op_definition
class IfOp(ScalarOp, HasCanonicalizationPatternsInterface):
    """
    The second operand if the first is true, else the third.

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
        """Python's conditional expression, undefined if the condition is undefined."""
        condition, then, otherwise = args
        if condition is None:
            return None
        return then if condition else otherwise

    @property
    def strict_operands(self) -> Sequence[SSAValue]:
        """The condition."""
        return (self.condition,)

    def fold_to_operand(self) -> SSAValue | None:
        """The operand that a literal condition chooses; `b` for `True if b else False`."""
        literal = literal_value(self.condition)
        if literal is not None:
            if literal.data is None:
                return self.condition
            return self.then if literal.data else self.otherwise
        is_itself = is_literal_bool(self.then, True) and is_literal_bool(self.otherwise, False)
        return self.condition if is_itself and gives_bool(self.condition) else None

    @classmethod
    def get_canonicalization_patterns(cls) -> tuple[RewritePattern, ...]:
        """The canonicalisation patterns of the op."""
        from raspc.rasp_dialect.canonicalization import scalar_patterns as scalar

        return (
            scalar.ConditionTruth(),
            scalar.NotInCondition(),
            scalar.SameChoice(),
            scalar.BoolChoice(),
        )
