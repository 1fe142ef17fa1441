"""Canonicalisation patterns of maps: identities, constants, and operands without a use."""

from __future__ import annotations

from xdsl.ir import Operation, SSAValue
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern
from xdsl.rewriter import InsertPoint

from raspc.rasp_dialect.attributes import ValueAttr
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.scalar_ops import LiteralOp
from raspc.rasp_dialect.sop_ops import (
    ConstantOp,
    IndicesOp,
    LengthOp,
    MapOp,
    RegionMap,
    SOp,
    TokensOp,
)


def is_always_defined(value: SSAValue) -> bool:
    """Whether an s-op has a defined value at each position of each input."""
    owner = value.owner
    if isinstance(owner, ConstantOp):
        return owner.value.data is not None
    return isinstance(owner, (TokensOp, IndicesOp, LengthOp))


def replace_by_constant(op: RegionMap, value: ValueAttr, rewriter: PatternRewriter) -> None:
    """Replace a map by a constant s-op with the map's name, encoding and type."""
    constant = ConstantOp(value, op.result.type, sop_name=op.sop_name, encoding=op.encoding)
    constant.location = op.location
    rewriter.replace(op, constant)


def without_operand(op: RegionMap, index: int, rewriter: PatternRewriter) -> None:
    """Remove an operand from a map whose region does not use its argument."""
    rewriter.erase_block_argument(op.body.block.args[index])
    op.operands = [operand for i, operand in enumerate(op.operands) if i != index]
    rewriter.notify_op_modified(op)


def with_literal(op: RegionMap, index: int, value: ValueAttr, rewriter: PatternRewriter) -> None:
    """Replace an operand of a map, a constant, by a literal in the region."""
    block = op.body.block
    literal = LiteralOp(value)
    first = block.first_op
    assert isinstance(first, Operation)
    rewriter.insert(literal, InsertPoint.before(first))
    rewriter.replace_all_uses_with(block.args[index], literal.result)
    without_operand(op, index, rewriter)


def merge_repeated_operand(op: RegionMap, rewriter: PatternRewriter) -> None:
    """Replace the uses of the first argument whose operand is an earlier operand by the earlier."""
    arguments = op.body.block.args
    for index, operand in enumerate(op.args):
        first = op.args.index(operand)
        if first < index:
            rewriter.replace_all_uses_with(arguments[index], arguments[first])
            without_operand(op, index, rewriter)
            return


class IdentityMap(RewritePattern):
    """
    Replace a map whose function is the identity by its operand.

        %1 = rasp.map(%0) : (!rasp.sop) -> !rasp.sop {
        ^bb0(%x: !rasp.value):                            ==>      %0
          rasp.yield %x
        }

    The map stays if the program gave it a name, or asks for another encoding.
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: MapOp, rewriter: PatternRewriter, /) -> None:
        """Replace the map by its operand."""
        if len(op.args) != 1 or not ScalarFunction(op.body).is_identity:
            return
        (operand,) = op.args
        if op.sop_name is not None or operand.type != op.result.type:
            return
        owner = operand.owner
        encoding = owner.encoding if isinstance(owner, SOp) else None
        if op.encoding is None or op.encoding == encoding:
            rewriter.replace(op, (), (operand,))


class ConstantMap(RewritePattern):
    """
    Replace a map whose function is a literal by a constant, if the operands are always defined.

        %1 = rasp.map(%tokens) named "one" : (!rasp.sop) -> !rasp.sop {
        ^bb0(%x: !rasp.value):
          %2 = rasp.literal 1             ==>      %1 = rasp.constant 1 named "one" : !rasp.sop
          rasp.yield %2
        }
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: MapOp, rewriter: PatternRewriter, /) -> None:
        """Replace the map by a constant."""
        literal = ScalarFunction(op.body).literal
        if literal is None:
            return
        if literal.value.data is None or all(is_always_defined(operand) for operand in op.args):
            replace_by_constant(op, literal.value, rewriter)


class ConstantOperand(RewritePattern):
    """
    Move a constant operand of a map into the region, as a literal.

        %1 = rasp.constant 1 : !rasp.sop
        %2 = rasp.map(%0, %1) ... {                    %2 = rasp.map(%0) ... {
        ^bb0(%x: !rasp.value, %y: !rasp.value):        ^bb0(%x: !rasp.value):
                                              ==>        %y = rasp.literal 1
          %3 = rasp.add %x, %y                           %3 = rasp.add %x, %y
          rasp.yield %3                                  rasp.yield %3
        }                                              }

    A map of constants alone becomes a constant, and a map of `none` becomes the constant `none`.
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: MapOp, rewriter: PatternRewriter, /) -> None:
        """Move a constant into the region, or replace the map by a constant."""
        constants = [arg.owner.value for arg in op.args if isinstance(arg.owner, ConstantOp)]
        if not constants:
            return
        if any(constant.data is None for constant in constants):
            replace_by_constant(op, ValueAttr.of(None), rewriter)
            return
        if len(constants) == len(op.args):
            value = ScalarFunction(op.body)(*(constant.data for constant in constants))
            replace_by_constant(op, ValueAttr.of(value), rewriter)
            return
        index = next(i for i, arg in enumerate(op.args) if isinstance(arg.owner, ConstantOp))
        with_literal(op, index, constants[0], rewriter)


class RepeatedOperand(RewritePattern):
    """
    Merge two operands of a map that are the same s-op.

        rasp.map(%0, %0) ... {                         rasp.map(%0) ... {
        ^bb0(%x: !rasp.value, %y: !rasp.value):        ^bb0(%x: !rasp.value):
          %1 = rasp.add %x, %y                ==>        %1 = rasp.add %x, %x
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: MapOp, rewriter: PatternRewriter, /) -> None:
        """Replace the uses of the later argument by the earlier."""
        merge_repeated_operand(op, rewriter)


class UnusedOperand(RewritePattern):
    """
    Remove an operand that a map's function ignores, if the operand is always defined.

        %0 = rasp.indices : !rasp.sop
        rasp.map(%0, %1) ... {                         rasp.map(%1) ... {
        ^bb0(%x: !rasp.value, %y: !rasp.value):        ^bb0(%y: !rasp.value):
          %2 = rasp.neg %y                    ==>        %2 = rasp.neg %y

    An operand that may be undefined stays: the map is undefined wherever the operand is.
    """

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: MapOp, rewriter: PatternRewriter, /) -> None:
        """Remove the first such operand."""
        if len(op.args) == 1:
            return
        for index, arg in enumerate(op.body.block.args):
            if not arg.uses and is_always_defined(op.args[index]):
                without_operand(op, index, rewriter)
                return
