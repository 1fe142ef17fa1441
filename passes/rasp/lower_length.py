"""`rasp-lower-length`: the length as the width of a selector that selects everything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, SSAValue
from xdsl.passes import ModulePass
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from raspc.passes.support.rewriting import rewrite_keeping_locations
from raspc.rasp_dialect import (
    AddOp,
    AggregateOp,
    Encoding,
    IndicesOp,
    LengthOp,
    LiteralOp,
    MapOp,
    MulOp,
    ProgramOp,
    SelectOp,
    SelectorWidthOp,
    TokensOp,
    sop_type,
)
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.values.diagnostic import error_at


@dataclass(frozen=True)
class RaspLowerLength(ModulePass):
    """
    Replace the length primitive by a selector width, which a transformer can compute.

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

    Options:
      via: "width" is the above. "mean" takes the mean of the indices over that selector, which
        is `(length - 1) / 2`: the length is then linear in what a head reads, and needs no MLP.
    """

    name = "rasp-lower-length"

    via: Literal["width", "mean"] = "width"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        rewrite_keeping_locations(op, [LowerLength(through_mean=self.via == "mean")])


@dataclass(frozen=True)
class LowerLength(RewritePattern):
    """`length` is the width of a selector that selects every key, or linear in a mean over it."""

    through_mean: bool = False

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: LengthOp, rewriter: PatternRewriter, /) -> None:
        program = op.parent_op()
        if isinstance(program, ProgramOp) and program.is_causal:
            raise error_at(
                op,
                "the length is not known before the last position of a causal program",
                "count the positions so far (indices + 1), or compile without causal",
            )
        type_ = op.result.type if not op.result.type.is_inferred else sop_type()
        source = (IndicesOp if self.through_mean else TokensOp)(type_)
        always = scalar_region(2, lambda key, query: LiteralOp(True))
        everything = SelectOp(source, source, always, sop_name="all")
        name = "length" if op.sop_name is None else op.sop_name.data
        if not self.through_mean:
            width = SelectorWidthOp(everything, op.result.type, sop_name=name, encoding=op.encoding)
            rewriter.replace(op, [source, everything, width])
            return
        mean = AggregateOp(
            everything, source, type_, sop_name=f"{name}_mean_index", encoding=Encoding.NUMERICAL
        )
        length = MapOp(
            [mean],
            scalar_region(1, _twice_plus_one),
            op.result.type,
            sop_name=name,
            encoding=op.encoding,
        )
        rewriter.replace(op, [source, everything, mean, length])


def _twice_plus_one(value: SSAValue) -> Operation:
    two, one = LiteralOp(2), LiteralOp(1)
    return AddOp(MulOp(value, two), one)
