"""`rasp-fuse-maps`: a function of functions of s-ops as one function."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from math import prod
from typing import Literal

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, Region, SSAValue
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.analysis_pipeline import AnalysisPass
from raspc.passes.support.program_pass import programs_of
from raspc.passes.support.rewriting import rewrite_keeping_locations
from raspc.rasp_dialect import MapOp, ProgramOp, SeqOp
from raspc.rasp_dialect.analysis.numerical_sops import costs_steps, is_number, is_sum_of_numbers
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_ops import StrictOp
from raspc.rasp_dialect.scalar_region import inline_scalar_region, scalar_region


@dataclass(frozen=True)
class RaspFuseMaps(AnalysisPass):
    """
    Compose a map with the maps that compute its operands.

    The inner map stays for its other readers, and goes if there are none. A map is undefined
    where an operand is, so where the outer function may ignore its argument the composition
    asks for the inner value all the same (`rasp.seq`).

    Before:
    ```
    %b = rasp.map(%a) : (!rasp.sop) -> !rasp.sop { ... neg ... }
    %c = rasp.map(%b) named "c" : (!rasp.sop) -> !rasp.sop { ... add 1 ... }
    ```
    After:
    ```
    %c = rasp.map(%a) named "c" : (!rasp.sop) -> !rasp.sop { ... neg, add 1 ... }
    ```

    Options:
      scope: "unary" composes maps of one s-op, as Tracr does when `Map` is applied to a `Map`.
        "cost" composes all that saves a layer: sums of sums always; a function of several
        s-ops into its reader, if the table of the composition has at most `growth` times the
        entries of the two tables; a function of one number into its reader, if that reads no
        other number. What is linear, a function of one categorical s-op, costs nothing where
        it is, and stays.
      growth: see scope.
    """

    name = "rasp-fuse-maps"

    scope: Literal["unary", "cost"] = "unary"
    growth: int = 4

    def apply_with(self, ctx: Context, module: ModuleOp, analyses: AnalysisManager) -> None:
        if self.scope == "unary":
            rewrite_keeping_locations(module, [FuseUnaryMaps()])
            return
        for program in programs_of(module, ProgramOp):
            pattern = FuseByCost(analyses.get(ValueAnalysis, program), self.growth)
            rewrite_keeping_locations(program, [FuseUnaryMaps(), pattern])


def _inner(op: MapOp, i: int) -> MapOp | None:
    """The map that computes an operand, if one does."""
    owner = op.args[i].owner
    return owner if isinstance(owner, MapOp) else None


class FuseUnaryMaps(RewritePattern):
    """`map g (map f %x)` is `map (g . f) %x`."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: MapOp, rewriter: PatternRewriter, /) -> None:
        inner = _inner(op, 0)
        if len(op.args) == 1 and inner is not None and len(inner.args) == 1:
            fuse(op, inner, rewriter)


@dataclass(frozen=True)
class FuseByCost(RewritePattern):
    """`map g (map f %x %y) %z` is `map (g . f) %x %y %z`, where that saves a layer."""

    analysis: ValueAnalysis
    growth: int

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: MapOp, rewriter: PatternRewriter, /) -> None:
        for i in range(len(op.args)):
            inner = _inner(op, i)
            if inner is not None and self._saves(op, inner):
                fuse(op, inner, rewriter)
                return

    def _saves(self, op: MapOp, inner: MapOp) -> bool:
        analysis = self.analysis
        is_sum = partial(is_sum_of_numbers, analysis)
        if is_sum(inner):
            return is_sum(op) and len(op.args) + len(inner.args) > 2
        if len(inner.args) == 1:
            others = [arg for arg in dict.fromkeys(op.args) if arg is not inner.result]
            reads_number = is_number(analysis, inner.args[0])
            return reads_number and not any(costs_steps(analysis, arg) for arg in others)
        if is_sum(op):
            return False
        together = dict.fromkeys([*inner.args, *(a for a in op.args if a is not inner.result)])
        tables = _entries(analysis, op.args) + _entries(analysis, inner.args)
        return _entries(analysis, together) <= self.growth * tables


def _entries(analysis: ValueAnalysis, args: Iterable[SSAValue]) -> int:
    """The number of entries of a table of functions of the s-ops."""
    return prod(len(analysis.domain(arg)) for arg in dict.fromkeys(args))


def fuse(op: MapOp, inner: MapOp, rewriter: PatternRewriter) -> None:
    """Replace a map by its composition with the map that computes some of its operands."""
    others = [arg for arg in op.args if arg is not inner.result]
    args = list(dict.fromkeys([*inner.args, *others]))
    fused = MapOp(
        args,
        compose(inner, op, args),
        op.result.type,
        sop_name=op.sop_name,
        encoding=op.encoding,
    )
    rewriter.replace(op, fused)
    if not inner.result.uses:
        rewriter.erase(inner)


def compose(inner: MapOp, outer: MapOp, args: list[SSAValue]) -> Region:
    """
    The function of `args` that feeds the inner function's value to the outer one.

    It is undefined where the inner function is.
    """

    def body(*values: SSAValue) -> SSAValue | Operation:
        by_arg = dict(zip(args, values, strict=True))
        value = inline_scalar_region(inner.body, [by_arg[arg] for arg in inner.args])
        feeds = [value if arg is inner.result else by_arg[arg] for arg in outer.args]
        result = inline_scalar_region(outer.body, feeds)
        return result if _depends_strictly(result, value) else SeqOp(value, result)

    return scalar_region(len(args), body)


def _depends_strictly(value: SSAValue, arg: SSAValue) -> bool:
    """Whether a value is undefined wherever the argument is."""
    seen: set[SSAValue] = set()
    todo = [value]
    while todo:
        current = todo.pop()
        if current is arg:
            return True
        if current not in seen and isinstance(current.owner, StrictOp):
            todo.extend(current.owner.operands)
        seen.add(current)
    return False
