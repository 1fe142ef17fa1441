"""Canonicalisation patterns of lazy maps: plain maps, constants, and operands without a use."""

from __future__ import annotations

from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from raspc.rasp_dialect.canonicalization.sop_patterns import (
    is_always_defined,
    merge_repeated_operand,
    replace_by_constant,
    with_literal,
    without_operand,
)
from raspc.rasp_dialect.fill_op import FillOp
from raspc.rasp_dialect.lazy_map_op import LazyMapOp
from raspc.rasp_dialect.scalar_ops import literal_value
from raspc.rasp_dialect.scalar_region import depends_strictly, yielded_value
from raspc.rasp_dialect.sop_ops import ConstantOp, MapOp, SelectorWidthOp


def plain_map(op: LazyMapOp) -> MapOp:
    """The `rasp.map` of the function of a lazy map, whose region moves."""
    region = op.detach_region(op.body)
    result = op.result.type
    made = MapOp(op.args, region, result, sop_name=op.sop_name, encoding=op.encoding)
    made.location = op.location
    return made


class StrictLazyMap(RewritePattern):
    """
    Replace a lazy map by a map if the result is undefined wherever an operand is.

        rasp.lazy_map(%0) ... {                        rasp.map(%0) ... {
        ^bb0(%x: !rasp.value):                         ^bb0(%x: !rasp.value):
          %1 = rasp.neg %x                    ==>        %1 = rasp.neg %x

    An operand that is defined at every position counts as well.
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: LazyMapOp, rewriter: PatternRewriter, /) -> None:
        """Replace the lazy map by a map."""
        result = yielded_value(op.body)
        for operand, argument in zip(op.args, op.body.block.args, strict=True):
            defined = isinstance(operand.owner, (FillOp, SelectorWidthOp))
            if not (defined or is_always_defined(operand) or depends_strictly(result, argument)):
                return
        rewriter.replace(op, plain_map(op))


class ConstantLazyMap(RewritePattern):
    """
    Replace a lazy map whose function is a literal by a constant.

        %1 = rasp.lazy_map(%0) named "one" : (!rasp.sop) -> !rasp.sop {
        ^bb0(%x: !rasp.value):
          %2 = rasp.literal 1             ==>      %1 = rasp.constant 1 named "one" : !rasp.sop
          rasp.yield %2
        }
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: LazyMapOp, rewriter: PatternRewriter, /) -> None:
        """Replace the lazy map by a constant."""
        literal = literal_value(yielded_value(op.body))
        if literal is not None:
            replace_by_constant(op, literal, rewriter)


class ConstantLazyOperand(RewritePattern):
    """
    Move a constant operand of a lazy map, undefined included, into the region as a literal.

        %1 = rasp.constant none : !rasp.sop
        rasp.lazy_map(%0, %1) ... {                    rasp.lazy_map(%0) ... {
        ^bb0(%x: !rasp.value, %y: !rasp.value):        ^bb0(%x: !rasp.value):
                                              ==>        %y = rasp.literal none
          %2 = rasp.is_defined %y                        %2 = rasp.is_defined %y
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: LazyMapOp, rewriter: PatternRewriter, /) -> None:
        """Move the first constant, unless it is the last operand."""
        if len(op.args) == 1:
            return
        for index, operand in enumerate(op.args):
            if isinstance(operand.owner, ConstantOp):
                with_literal(op, index, operand.owner.value, rewriter)
                return


class RepeatedLazyOperand(RewritePattern):
    """
    Merge two operands of a lazy map that are the same s-op.

        rasp.lazy_map(%0, %0) ... {                    rasp.lazy_map(%0) ... {
        ^bb0(%x: !rasp.value, %y: !rasp.value):        ^bb0(%x: !rasp.value):
          %1 = rasp.or %x, %y                 ==>        %1 = rasp.or %x, %x
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: LazyMapOp, rewriter: PatternRewriter, /) -> None:
        """Replace the uses of the later argument by the earlier."""
        merge_repeated_operand(op, rewriter)


class UnusedLazyOperand(RewritePattern):
    """
    Remove an operand that a lazy map's function ignores, undefined or not.

        rasp.lazy_map(%0, %1) ... {                    rasp.lazy_map(%1) ... {
        ^bb0(%x: !rasp.value, %y: !rasp.value):        ^bb0(%y: !rasp.value):
          %2 = rasp.is_defined %y             ==>        %2 = rasp.is_defined %y
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: LazyMapOp, rewriter: PatternRewriter, /) -> None:
        """Remove the first such operand; one operand stays."""
        if len(op.args) == 1:
            return
        for index, argument in enumerate(op.body.block.args):
            if not argument.uses:
                without_operand(op, index, rewriter)
                return
