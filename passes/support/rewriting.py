"""
Application of rewrite patterns: greedily, and with source locations handed on.

xDSL's rewriter gives new operations no location. Every diagnostic of ours names a line of the
user's program, so operations that replace another take over its location.
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import UnknownLoc
from xdsl.ir import Operation, SSAValue
from xdsl.pattern_rewriter import (
    GreedyRewritePatternApplier,
    PatternRewriterListener,
    PatternRewriteWalker,
    RewritePattern,
)


def copy_location(source: Operation, *targets: Operation) -> None:
    """Give operations that have no location the location of `source`."""
    for target in targets:
        for op in target.walk():
            if isinstance(op.location, UnknownLoc):
                op.location = source.location


def rewrite_keeping_locations(root: Operation, patterns: Sequence[RewritePattern]) -> None:
    """
    Apply patterns to the ops below an op until none matches.

    root: a module; or a program, for patterns that rely on an analysis of it.

    An operation inserted by a rewrite gets the location of the operation that it replaces,
    directly or as an operand of the replacement.
    """
    inserted: list[Operation] = []

    def replaced(op: Operation, values: Sequence[SSAValue | None]) -> None:
        copy_location(op, *inserted)
        inserted.clear()

    listener = PatternRewriterListener(
        operation_insertion_handler=[inserted.append],
        operation_replacement_handler=[replaced],
    )
    walker = PatternRewriteWalker(
        GreedyRewritePatternApplier(list(patterns), dce_enabled=False), listener=listener
    )
    for region in root.regions:
        walker.rewrite_region(region)
