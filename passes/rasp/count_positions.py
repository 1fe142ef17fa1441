"""`rasp-count-positions`: the positions of a causal program as counts of the keys so far."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, SSAValue
from xdsl.passes import ModulePass
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from raspc.passes.support.rewriting import rewrite_keeping_locations
from raspc.rasp_dialect import (
    IndicesOp,
    LiteralOp,
    MapOp,
    ProgramOp,
    SelectOp,
    SelectorWidthOp,
    SubOp,
    TokensOp,
    sop_type,
)
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.values.diagnostic import error_at


@dataclass(frozen=True)
class RaspCountPositions(ModulePass):
    """
    Replace the indices of a causal program by the number of keys so far, less 1.

    A rotary model has no position embedding. In a causal program a query sees as many keys as its
    position says: a selector width counts the keys, at the price of a layer. A program that is not
    causal is refused, for there every position sees the same keys.

    Before:
    ```
    %i = rasp.indices : !rasp.sop
    ```
    After:
    ```
    %t = rasp.tokens : !rasp.sop
    %all = rasp.select keys(%t) queries(%t) named "all" : !rasp.sop, !rasp.sop { ... }
    %n = rasp.selector_width %all named "seen" : !rasp.sop
    %i = rasp.map %n named "indices" : !rasp.sop { ... }
    ```
    """

    name = "rasp-count-positions"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        rewrite_keeping_locations(op, [CountPositions()])


class CountPositions(RewritePattern):
    """`indices` is the width of a selector that selects every visible key, less 1."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: IndicesOp, rewriter: PatternRewriter, /) -> None:
        program = op.parent_op()
        if not isinstance(program, ProgramOp):
            return
        if not program.is_causal:
            raise error_at(
                op,
                "positions cannot be counted in a program that is not causal: every query sees the "
                "same keys",
                "compile the program with causal, or for an architecture with a position embedding",
            )
        type_ = op.result.type if not op.result.type.is_inferred else sop_type()
        tokens = TokensOp(type_)
        always = scalar_region(2, lambda key, query: LiteralOp(True))
        everything = SelectOp(tokens, tokens, always, sop_name="all")
        seen = SelectorWidthOp(everything, type_, sop_name="seen")
        name = "indices" if op.sop_name is None else op.sop_name.data
        index = MapOp([seen], scalar_region(1, _less_one), op.result.type, sop_name=name)
        rewriter.replace(op, [tokens, everything, seen, index])


def _less_one(value: SSAValue) -> Operation:
    return SubOp(value, LiteralOp(1))
