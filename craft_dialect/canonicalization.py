"""
Canonicalisation patterns of the craft dialect: nested sums and compositions of linear maps.

xDSL's `canonicalize` gives new operations no location; each pattern copies the location of the
operation that it replaces.
"""

from __future__ import annotations

from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from raspc.craft_dialect.linear_composition import without_linear_maps
from raspc.craft_dialect.ops import AddOp, LinearOp


class FlattenAdd(RewritePattern):
    """Replace `add (add %x, %y), %z` by `add %x, %y, %z` if the inner sum has no other reader."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: AddOp, rewriter: PatternRewriter, /) -> None:
        for i, value in enumerate(op.inputs):
            inner = value.owner
            if isinstance(inner, AddOp) and value.has_one_use():
                inputs = [*op.inputs[:i], *inner.inputs, *op.inputs[i + 1 :]]
                flat = AddOp(inputs)
                flat.location = op.location
                rewriter.replace(op, flat)
                return


class LinearOfLinear(RewritePattern):
    """Replace `linear B (linear A %x)` by `linear (A B) %x`, operand by operand."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: LinearOp, rewriter: PatternRewriter, /) -> None:
        (reading,) = op.readings
        if without_linear_maps(reading) is not reading:
            linear = op.reading_through(without_linear_maps)
            linear.location = op.location
            rewriter.replace(op, linear)
