"""Canonicalisation patterns of the craft dialect.

xDSL's `canonicalize` gives new operations no location, so the patterns hand on that of the old.
"""

from __future__ import annotations

from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from craft_dialect.linear_map import LinearMap
from craft_dialect.ops import AddOp, LinearOp
from craft_dialect.program import space_of


class AddOfOne(RewritePattern):
    """`add %x` is `%x`."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: AddOp, rewriter: PatternRewriter, /) -> None:
        if len(op.inputs) == 1:
            rewriter.replace(op, (), (op.inputs[0],))


class FlattenAdd(RewritePattern):
    """`add (add %x, %y), %z` is `add %x, %y, %z` where the inner sum has no other reader."""

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
    """`linear B (linear A %x)` is `linear (A B) %x`, operand by operand."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: LinearOp, rewriter: PatternRewriter, /) -> None:
        for i, value in enumerate(op.inputs):
            inner = value.owner
            if not isinstance(inner, LinearOp):
                continue
            others = [*op.inputs[:i], *op.inputs[i + 1 :]]
            inputs = [*dict.fromkeys([*others, *inner.inputs])]
            labels = [label for v in inputs for label in space_of(v, op).labels]
            if len(set(labels)) < len(labels):
                continue  # a map cannot tell apart directions of one name
            passed = op.map.data.without_rows(space_of(value, op).labels)
            composed = inner.map.data.then(op.map.data)
            linear = LinearOp(inputs, LinearMap.concatenate([passed, composed]), op.vec.type.space)
            linear.location = op.location
            rewriter.replace(op, linear)
            return
