"""
Canonicalisation patterns of scalar ops that create ops; the others are the ops' `fold` methods.

A rewrite keeps a function defined exactly where it was. So there is no pattern `x + 0 ==> x` for an
`x` that may be a string, for which the sum is undefined.
"""

from __future__ import annotations

from xdsl.ir import SSAValue
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from raspc.rasp_dialect.logic_ops import NEGATED, CmpOp, Comparison, IfOp, NotOp, SeqOp
from raspc.rasp_dialect.scalar_ops import LiteralOp, is_literal_bool

REFLEXIVE = frozenset({Comparison.EQ, Comparison.LE, Comparison.GE})
"""The comparisons that hold between equal values."""


def condition_of(value: SSAValue) -> SSAValue | None:
    """An SSA value, computed earlier, that is true, false and undefined where `value` is."""
    match value.owner:
        case NotOp(operand=operand) if isinstance(operand.owner, NotOp):
            return operand.owner.operand
        case IfOp(condition=condition, then=then, otherwise=otherwise) if is_literal_bool(
            then, True
        ) and is_literal_bool(otherwise, False):
            return condition
        case _:
            return None


class NegatedComparison(RewritePattern):
    """
    Replace the negation of a comparison by the opposite comparison.

        %2 = rasp.cmp lt %0, %1
        %3 = rasp.not %2            ==>       %3 = rasp.cmp ge %0, %1
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: NotOp, rewriter: PatternRewriter, /) -> None:
        """Replace the negation by a comparison."""
        comparison = op.operand.owner
        if isinstance(comparison, CmpOp):
            negated = NEGATED[comparison.comparison.data]
            rewriter.replace(op, CmpOp(negated, comparison.lhs, comparison.rhs))


class NegatedCondition(RewritePattern):
    """
    Negate the condition that an operand tests, instead of the operand.

        %1 = rasp.not %0
        %2 = rasp.not %1
        %3 = rasp.not %2       ==>       %3 = rasp.not %0
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: NotOp, rewriter: PatternRewriter, /) -> None:
        """Negate the condition instead of the operand."""
        condition = condition_of(op.operand)
        if condition is not None:
            rewriter.replace(op, NotOp(condition))


class SelfComparison(RewritePattern):
    """
    Replace the comparison of a value with itself by its result on equal values, where defined.

        %1 = rasp.cmp lt %0, %0      ==>      %2 = rasp.literal false
                                              %1 = rasp.seq %0, %2
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: CmpOp, rewriter: PatternRewriter, /) -> None:
        """Replace the comparison by a literal."""
        if op.lhs is op.rhs:
            truth = LiteralOp(op.comparison.data in REFLEXIVE)
            rewriter.replace(op, [truth, SeqOp(op.lhs, truth)])


class ConditionTruth(RewritePattern):
    """
    Choose by the condition that the operand of an `if` tests, instead of the operand.

        %1 = rasp.not %0
        %2 = rasp.not %1
        %3 = rasp.if %2, %a, %b      ==>      %3 = rasp.if %0, %a, %b
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: IfOp, rewriter: PatternRewriter, /) -> None:
        """Choose by the condition instead of the operand."""
        condition = condition_of(op.condition)
        if condition is not None:
            rewriter.replace(op, IfOp(condition, op.then, op.otherwise))


class NotInCondition(RewritePattern):
    """
    Exchange the branches of an `if` on a negation, and drop the negation.

        %1 = rasp.not %0
        %2 = rasp.if %1, %a, %b      ==>      %2 = rasp.if %0, %b, %a
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: IfOp, rewriter: PatternRewriter, /) -> None:
        """Exchange the branches."""
        negation = op.condition.owner
        if isinstance(negation, NotOp):
            rewriter.replace(op, IfOp(negation.operand, op.otherwise, op.then))


class SameChoice(RewritePattern):
    """
    Replace an `if` between a value and itself by the value, where the condition is defined.

        %1 = rasp.if %0, %a, %a      ==>      %1 = rasp.seq %0, %a
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: IfOp, rewriter: PatternRewriter, /) -> None:
        """Replace the `if` by the value."""
        if op.then is op.otherwise:
            rewriter.replace(op, SeqOp(op.condition, op.then))


class BoolChoice(RewritePattern):
    """
    Replace an `if` between `false` and `true` by a negation.

        %1 = rasp.if %0, %false, %true      ==>      %1 = rasp.not %0
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: IfOp, rewriter: PatternRewriter, /) -> None:
        """Replace the `if` by a negation."""
        if is_literal_bool(op.then, False) and is_literal_bool(op.otherwise, True):
            rewriter.replace(op, NotOp(op.condition))
