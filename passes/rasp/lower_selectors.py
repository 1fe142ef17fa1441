"""`rasp-lower-selectors`: and, or, not of selectors over the same s-ops as one select."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Region, SSAValue
from xdsl.passes import ModulePass
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from raspc.passes.support.inlined_predicates import inline_predicate
from raspc.passes.support.rewriting import rewrite_keeping_locations
from raspc.rasp_dialect import (
    AndOp,
    NotOp,
    OrOp,
    SelectOp,
    SelectorAndOp,
    SelectorNotOp,
    SelectorOrOp,
    ValueType,
    YieldOp,
)
from raspc.rasp_dialect.analysis.structural_equality import sop_key


@dataclass(frozen=True)
class RaspLowerSelectors(ModulePass):
    """
    Merge composite selectors whose parts compare the same keys with the same queries.

    A predicate that is undefined does not hold (`rasp.holds`); pairs with an undefined key or
    query are selected if the composite selects them, which `selects_none` says. Composites
    over different s-ops stay.

    Before:
    ```
    %a = rasp.select keys(%i) queries(%i) : ... { ... cmp lt ... }
    %b = rasp.select keys(%i) queries(%i) : ... { ... cmp eq ... }
    %c = rasp.selector_or %a, %b
    ```
    After:
    ```
    %c = rasp.select keys(%i) queries(%i) : ... { ... %r = rasp.or %lt, %eq ... }
    ```
    """

    name = "rasp-lower-selectors"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        rewrite_keeping_locations(op, [MergeNot(), MergeAnd(), MergeOr()])


def _inlined(select: SelectOp, block: Block) -> SSAValue:
    """Whether the predicate of a select holds, computed at the end of `block`."""
    return inline_predicate(select, block, *block.args)


def _name(op: SelectorNotOp | SelectorAndOp | SelectorOrOp) -> str | None:
    return None if op.sop_name is None else op.sop_name.data


class MergeNot(RewritePattern):
    """`not (select p)` is `select (not p)`."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: SelectorNotOp, rewriter: PatternRewriter, /) -> None:
        inner = op.operand.owner
        if not isinstance(inner, SelectOp):
            return
        block = Block(arg_types=[ValueType(), ValueType()])
        negated = NotOp(_inlined(inner, block))
        block.add_ops([negated, YieldOp(negated.result)])
        rewriter.replace(
            op,
            SelectOp(
                inner.keys,
                inner.queries,
                Region(block),
                selects_none=inner.selects_none is None,
                sop_name=_name(op),
            ),
        )


def _merge(
    op: SelectorAndOp | SelectorOrOp, kind: type[AndOp | OrOp], rewriter: PatternRewriter
) -> None:
    lhs, rhs = op.lhs.owner, op.rhs.owner
    if not isinstance(lhs, SelectOp) or not isinstance(rhs, SelectOp):
        return
    same_keys = sop_key(lhs.keys) == sop_key(rhs.keys)
    if not same_keys or sop_key(lhs.queries) != sop_key(rhs.queries):
        return
    block = Block(arg_types=[ValueType(), ValueType()])
    combined = kind(_inlined(lhs, block), _inlined(rhs, block))
    block.add_ops([combined, YieldOp(combined.result)])
    flags = (lhs.selects_none is not None, rhs.selects_none is not None)
    selects_none = all(flags) if kind is AndOp else any(flags)
    rewriter.replace(
        op,
        SelectOp(
            lhs.keys, lhs.queries, Region(block), selects_none=selects_none, sop_name=_name(op)
        ),
    )


class MergeAnd(RewritePattern):
    """`(select p) and (select q)` is `select (p and q)` over the same s-ops."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: SelectorAndOp, rewriter: PatternRewriter, /) -> None:
        _merge(op, AndOp, rewriter)


class MergeOr(RewritePattern):
    """`(select p) or (select q)` is `select (p or q)` over the same s-ops."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: SelectorOrOp, rewriter: PatternRewriter, /) -> None:
        _merge(op, OrOp, rewriter)
