"""Canonicalisation patterns of `rasp.select`: simpler predicates, and no flag without an effect."""

from __future__ import annotations

from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern
from xdsl.rewriter import InsertPoint

from raspc.rasp_dialect.canonicalization.scalar_patterns import condition_of
from raspc.rasp_dialect.canonicalization.sop_patterns import is_always_defined
from raspc.rasp_dialect.scalar_ops import LiteralOp, YieldOp
from raspc.rasp_dialect.selector_ops import SelectOp


def _yield_of(op: SelectOp) -> YieldOp:
    terminator = op.predicate.block.last_op
    assert isinstance(terminator, YieldOp)
    return terminator


class LiteralPredicate(RewritePattern):
    """
    Replace a literal predicate by `true` or `false`, according to its truth.

        rasp.select ... {
        ^bb0(%key: !rasp.value, %query: !rasp.value):
          %0 = rasp.literal 1                         ==>         %0 = rasp.literal true
          rasp.yield %0                                           rasp.yield %0
        }
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: SelectOp, rewriter: PatternRewriter, /) -> None:
        """Yield a bool."""
        terminator = _yield_of(op)
        literal = terminator.value.owner
        if not isinstance(literal, LiteralOp) or isinstance(literal.value.data, bool):
            return
        truth = LiteralOp(bool(literal.value.data))
        rewriter.insert(truth, InsertPoint.before(terminator))
        rewriter.replace(terminator, YieldOp(truth))


class PredicateTruth(RewritePattern):
    """
    Yield the condition that a predicate tests, whose truth is the same, instead of the predicate.

        %1 = rasp.not %0
        %2 = rasp.not %1       ==>       rasp.yield %0
        rasp.yield %2
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: SelectOp, rewriter: PatternRewriter, /) -> None:
        """Yield the condition."""
        terminator = _yield_of(op)
        condition = condition_of(terminator.value)
        if condition is not None:
            rewriter.replace(terminator, YieldOp(condition))


class PointlessSelectsNone(RewritePattern):
    """
    Remove `selects_none` from a select whose operands are always defined.

        %0 = rasp.indices : !rasp.sop
        rasp.select keys(%0) queries(%0) selects_none ...
    ==>
        rasp.select keys(%0) queries(%0) ...
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: SelectOp, rewriter: PatternRewriter, /) -> None:
        """Remove the flag."""
        if op.selects_none is None:
            return
        if is_always_defined(op.keys) and is_always_defined(op.queries):
            op.selects_none = None
            rewriter.notify_op_modified(op)
