"""`rasp-simplify-selectors`: selectors that select everything or nothing, made constants."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Region
from xdsl.passes import ModulePass
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from passes.rewriting import rewrite_keeping_locations
from rasp_dialect import (
    AddOp,
    AggregateOp,
    ConstantOp,
    IndicesOp,
    LengthOp,
    LiteralOp,
    MapOp,
    ProgramOp,
    SelectorWidthOp,
    ValueType,
    YieldOp,
)
from rasp_dialect.analysis.selection import SelectionFacts
from rasp_dialect.analysis.value_sets import ValueAnalysis


@dataclass(frozen=True)
class RaspSimplifySelectors(ModulePass):
    """Replace the readers of selectors that select everything or nothing, for every input.

    The width of a selector that selects everything is the length (in a causal program, the
    index plus 1); that of one that selects nothing is 0, and its aggregates are their default.

    Before:
    ```
    %all = rasp.select keys(%t) queries(%t) ... { ... yields true ... }
    %n = rasp.selector_width %all named "n" : !rasp.sop
    ```
    After:
    ```
    %n = rasp.length named "n" : !rasp.sop
    ```
    """

    name = "rasp-simplify-selectors"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for program in op.ops:
            if isinstance(program, ProgramOp):
                facts = ValueAnalysis(program).facts
                patterns = [SimplifyWidth(facts), SimplifyAggregate(facts)]
                rewrite_keeping_locations(op, patterns)


@dataclass(frozen=True)
class SimplifyWidth(RewritePattern):
    """The width of everything is the length; that of nothing is 0."""

    facts: SelectionFacts

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: SelectorWidthOp, rewriter: PatternRewriter, /) -> None:
        name = None if op.sop_name is None else op.sop_name.data
        encoding = None if op.encoding is None else op.encoding.data
        if self.facts.selects_nothing(op.selector):
            rewriter.replace(op, ConstantOp(0, op.result.type, sop_name=name, encoding=encoding))
        elif not self.facts.selects_everything(op.selector):
            return
        elif not self.facts.values.causal:
            rewriter.replace(op, LengthOp(op.result.type, sop_name=name, encoding=encoding))
        else:
            block = Block(arg_types=[ValueType()])
            one = LiteralOp(1)
            count = AddOp(block.args[0], one.result)
            block.add_ops([one, count, YieldOp(count.result)])
            indices = IndicesOp()
            count_so_far = MapOp(
                [indices], Region(block), op.result.type, sop_name=name, encoding=encoding
            )
            rewriter.replace(op, [indices, count_so_far])


@dataclass(frozen=True)
class SimplifyAggregate(RewritePattern):
    """An aggregate over nothing is its default."""

    facts: SelectionFacts

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: AggregateOp, rewriter: PatternRewriter, /) -> None:
        if op.default is not None and self.facts.selects_nothing(op.selector):
            name = None if op.sop_name is None else op.sop_name.data
            encoding = None if op.encoding is None else op.encoding.data
            constant = ConstantOp(op.default, op.result.type, sop_name=name, encoding=encoding)
            rewriter.replace(op, constant)
