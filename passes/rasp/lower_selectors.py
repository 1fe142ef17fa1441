"""`rasp-lower-selectors`: and, or, not of selectors over the same s-ops as one select."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, SSAValue
from xdsl.passes import ModulePass
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from raspc.passes.support.balanced_selectors import balance_selectors
from raspc.passes.support.inlined_predicates import inline_predicate
from raspc.passes.support.program_pass import programs_of
from raspc.passes.support.rewriting import rewrite_keeping_locations
from raspc.rasp_dialect import (
    AndOp,
    NotOp,
    OrOp,
    ProgramOp,
    SelectOp,
    SelectorAndOp,
    SelectorNotOp,
    SelectorOrOp,
)
from raspc.rasp_dialect.analysis.structural_equality import sop_key
from raspc.rasp_dialect.scalar_region import scalar_region

MAX_PREDICATE_OPS = 1 << 13
"""The most ops in the predicates of two selects that become one."""


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
        for program in programs_of(op, ProgramOp):
            balance_selectors(program)
        rewrite_keeping_locations(op, [MergeNot(), MergeAnd(), MergeOr()])


class MergeNot(RewritePattern):
    """`not (select p)` is `select (not p)`."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: SelectorNotOp, rewriter: PatternRewriter, /) -> None:
        inner = op.operand.owner
        if not isinstance(inner, SelectOp):
            return
        negated = scalar_region(2, lambda key, query: NotOp(inline_predicate(inner, key, query)))
        rewriter.replace(
            op,
            SelectOp(
                inner.keys,
                inner.queries,
                negated,
                selects_none=inner.selects_none is None,
                sop_name=op.sop_name,
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
    # Selectors that read one another twice, as an exclusive or does, double the predicate.
    if sum(len(each.predicate.block.ops) for each in (lhs, rhs)) > MAX_PREDICATE_OPS:
        return

    def combined(key: SSAValue, query: SSAValue) -> Operation:
        return kind(inline_predicate(lhs, key, query), inline_predicate(rhs, key, query))

    flags = (lhs.selects_none is not None, rhs.selects_none is not None)
    selects_none = all(flags) if kind is AndOp else any(flags)
    rewriter.replace(
        op,
        SelectOp(
            lhs.keys,
            lhs.queries,
            scalar_region(2, combined),
            selects_none=selects_none,
            sop_name=op.sop_name,
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
