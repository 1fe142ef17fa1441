"""Canonicalisation patterns of the transformer dialect, beside the `fold` methods of the ops."""

from __future__ import annotations

from xdsl.ir import Operation
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern

from raspc.transformer_dialect.component_op import ComponentOp


class DropZeroBiases(RewritePattern):
    """
    Remove a bias of zeros.

        b_in <2xf32 sparse {}>    =>    (absent)
    """

    def match_and_rewrite(self, op: Operation, rewriter: PatternRewriter, /) -> None:
        """Remove every bias of the op whose entries are all zero."""
        if not isinstance(op, ComponentOp):
            return
        zero = [
            name
            for name, weight in op.weights.items()
            if name.startswith("b_") and not weight.data.is_external and not weight.data.n_nonzero
        ]
        for name in zero:
            del op.properties[name]
        if zero:
            rewriter.notify_op_modified(op)
