"""`rasp-lower-length`: the length as the width of a selector that selects everything."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Region
from xdsl.passes import ModulePass
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from passes.rewriting import rewrite_keeping_locations
from rasp_dialect import (
    LengthOp,
    LiteralOp,
    ProgramOp,
    SelectOp,
    SelectorWidthOp,
    TokensOp,
    ValueType,
    YieldOp,
)
from values.diagnostic import error_at


@dataclass(frozen=True)
class RaspLowerLength(ModulePass):
    """Replace the length primitive by what a transformer can compute: a selector's width.

    A causal program is refused: there the length is not known before the last position.

    Before:
    ```
    %n = rasp.length : !rasp.sop
    ```
    After:
    ```
    %t = rasp.tokens : !rasp.sop
    %all = rasp.select keys(%t) queries(%t) named "all" : !rasp.sop, !rasp.sop {
    ^bb0(%k: !rasp.value, %q: !rasp.value):
      %true = rasp.literal true
      rasp.yield %true
    }
    %n = rasp.selector_width %all named "length" : !rasp.sop
    ```
    """

    name = "rasp-lower-length"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        rewrite_keeping_locations(op, [LowerLength()])


class LowerLength(RewritePattern):
    """`length` is the width of a selector that selects every key."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: LengthOp, rewriter: PatternRewriter, /) -> None:
        program = op.parent_op()
        if isinstance(program, ProgramOp) and program.is_causal:
            raise error_at(
                op,
                "the length is not known before the last position of a causal program",
                "count the positions so far (indices + 1), or compile without causal",
            )
        block = Block(arg_types=[ValueType(), ValueType()])
        true = LiteralOp(True)
        block.add_ops([true, YieldOp(true.result)])
        tokens = TokensOp(op.result.type) if not op.result.type.is_inferred else TokensOp()
        select = SelectOp(tokens, tokens, Region(block), sop_name="all")
        width = SelectorWidthOp(
            select,
            op.result.type,
            sop_name="length" if op.sop_name is None else op.sop_name.data,
            encoding=None if op.encoding is None else op.encoding.data,
        )
        rewriter.replace(op, [tokens, select, width])
