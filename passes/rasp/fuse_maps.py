"""`rasp-fuse-maps`: a function of functions of s-ops as one function."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import product
from math import prod
from typing import ClassVar, Literal

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Operation, Region, SSAValue
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.analysis_pass import AnalysisPass
from raspc.passes.support.program_pass import programs_of
from raspc.passes.support.rewriting import rewrite_keeping_locations
from raspc.rasp_dialect import MapOp, ProgramOp, SeqOp
from raspc.rasp_dialect.analysis.map_costs import table_entries
from raspc.rasp_dialect.analysis.numerical_sops import costs_steps, is_number, is_sum_of_numbers
from raspc.rasp_dialect.analysis.structural_equality import source_of
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.attributes import ValueType
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.scalar_ops import YieldOp
from raspc.rasp_dialect.scalar_region import (
    depends_strictly,
    inline_scalar_region,
    scalar_region,
)
from raspc.rasp_dialect.tuple_ops import LookupOp
from raspc.rasp_dialect.variable_op import kept_names, variable_name


@dataclass(frozen=True)
class RaspFuseMaps(AnalysisPass):
    """
    Compose a map with the maps that compute its operands.

    The inner map stays for its other readers, and goes if there are none. A map whose variable is
    kept (`rasp-keep`) stays out of its readers. A map is undefined
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
        other number; functions of one s-op into a reader of several, if their values have more
        combinations than the s-op has values. Another linear map, a function of one
        categorical s-op, costs nothing where it is, and stays.
      growth: see scope.
    """

    name = "rasp-fuse-maps"
    variable_fate: ClassVar = "fused"

    scope: Literal["unary", "cost"] = "unary"
    growth: int = 4

    def apply_with(self, ctx: Context, module: ModuleOp, analyses: AnalysisManager) -> None:
        if self.scope == "unary":
            programs = programs_of(module, ProgramOp)
            kept = frozenset[str]().union(*(kept_names(program) for program in programs))
            rewrite_keeping_locations(module, [FuseUnaryMaps(kept=kept)])
            return
        for program in programs_of(module, ProgramOp):
            analysis = analyses.get(ValueAnalysis, program)
            kept = kept_names(program)
            patterns = [FuseUnaryMaps(analysis, kept), FuseByCost(analysis, self.growth, kept)]
            rewrite_keeping_locations(program, patterns)


MAX_ENTRIES = 1 << 12
"""The most entries of the table of a function of which functions of one s-op become a part."""

MAX_OPS = 64
"""The number of scalar ops up to which a composed function is never written as a table."""


def _inner(op: MapOp, i: int, kept: frozenset[str]) -> MapOp | None:
    """The map that computes an operand, if one does and no variable is kept in its result."""
    owner = op.args[i].owner
    return owner if isinstance(owner, MapOp) and variable_name(owner) not in kept else None


@dataclass(frozen=True)
class FuseUnaryMaps(RewritePattern):
    """`map g (map f %x)` is `map (g . f) %x`."""

    analysis: ValueAnalysis | None = None
    kept: frozenset[str] = frozenset()

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: MapOp, rewriter: PatternRewriter, /) -> None:
        inner = _inner(op, 0, self.kept)
        if len(op.args) == 1 and inner is not None and len(inner.args) == 1:
            fuse(op, inner, rewriter, self.analysis)


@dataclass(frozen=True)
class FuseByCost(RewritePattern):
    """`map g (map f %x %y) %z` is `map (g . f) %x %y %z`, where that saves a layer."""

    analysis: ValueAnalysis
    growth: int
    kept: frozenset[str] = frozenset()

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: MapOp, rewriter: PatternRewriter, /) -> None:
        for i in range(len(op.args)):
            inner = _inner(op, i, self.kept)
            if inner is not None and self._saves(op, inner):
                fuse(op, inner, rewriter, self.analysis)
                return

    def _saves(self, op: MapOp, inner: MapOp) -> bool:
        analysis = self.analysis
        is_sum = partial(is_sum_of_numbers, analysis)
        if is_sum(inner):
            return is_sum(op)
        if len(inner.args) == 1 and self._share_a_source(op, inner.result):
            return True
        if len(inner.args) == 1:
            others = [arg for arg in dict.fromkeys(op.args) if arg is not inner.result]
            reads_number = is_number(analysis, inner.args[0])
            return reads_number and not any(costs_steps(analysis, arg) for arg in others)
        if is_sum(op):
            return False
        together = dict.fromkeys([*inner.args, *(a for a in op.args if a is not inner.result)])
        tables = table_entries(analysis, op.args) + table_entries(analysis, inner.args)
        return table_entries(analysis, together) <= self.growth * tables

    def _share_a_source(self, op: MapOp, operand: SSAValue) -> bool:
        """Whether an operand and others are functions of one s-op, of no more values."""
        source = source_of(operand)
        args = dict.fromkeys(op.args)
        alike = [arg for arg in args if source_of(arg) is source]
        others = [arg for arg in args if arg not in alike]
        values = len(self.analysis.domain(source))
        fewer = values <= table_entries(self.analysis, alike)
        return (
            len(alike) > 1
            and fewer
            and values * table_entries(self.analysis, others) <= MAX_ENTRIES
        )


def fuse(
    op: MapOp, inner: MapOp, rewriter: PatternRewriter, analysis: ValueAnalysis | None = None
) -> MapOp:
    """
    Compose a map with the map that computes some of its operands, and return the composition.

    A map without other readers moves into its reader, in time that does not depend on its size.

    analysis: the value sets of the program, to write a large function as a table.
    """
    others = [arg for arg in op.args if arg is not inner.result]
    args = list(dict.fromkeys([*inner.args, *others]))
    n_ops = len(op.body.block.ops)
    if all(use.operation is op for use in inner.result.uses):
        _absorb(inner, op, args, rewriter)
        rewriter.erase(inner)
        fused = op
        rewriter.notify_op_modified(fused)
    else:
        fused = MapOp(
            args,
            compose(inner, op, args),
            op.result.type,
            sop_name=op.sop_name,
            encoding=op.encoding,
        )
        rewriter.replace(op, fused)
    if analysis is not None:
        analysis.forget(fused.result)
        return _tabulated_if_large(fused, n_ops, analysis, rewriter)
    return fused


def _absorb(inner: MapOp, outer: MapOp, args: list[SSAValue], rewriter: PatternRewriter) -> None:
    """Move the function of a map into its only reader, which becomes a map of `args`."""
    block, reading = inner.body.detach_block(0), outer.body.detach_block(0)
    by_arg: dict[SSAValue, SSAValue] = {}
    for arg, parameter in zip(inner.args, tuple(block.args), strict=True):
        if by_arg.setdefault(arg, parameter) is not parameter:
            parameter.replace_all_uses_with(by_arg[arg])
            block.erase_arg(parameter)
    for arg in args[len(by_arg) :]:
        by_arg[arg] = block.insert_arg(ValueType(), len(block.args))
    end = _yield_of(block)
    value = end.value
    rewriter.erase(end)
    for arg, parameter in zip(outer.args, reading.args, strict=True):
        parameter.replace_all_uses_with(value if arg is inner.result else by_arg[arg])
    for op in tuple(reading.ops):
        reading.detach_op(op)
        block.add_op(op)
    end = _yield_of(block)
    if not depends_strictly(end.value, value):
        guarded = SeqOp(value, end.value)
        block.insert_op_before(guarded, end)
        end.operands[0] = guarded.result
    outer.body.add_block(block)
    outer.operands = args


def _yield_of(block: Block) -> YieldOp:
    """The terminator of the function of a map."""
    assert isinstance(block.last_op, YieldOp)
    return block.last_op


def _tabulated_if_large(
    op: MapOp, n_added: int, analysis: ValueAnalysis, rewriter: PatternRewriter
) -> MapOp:
    """
    The map with its function as a table, if that is no sum and has more ops than entries.

    n_added: the number of ops that the last composition added. The question is asked when the
        number of ops reaches a power of two, so that it takes linear time in all.
    """
    n_ops = len(op.body.block.ops)
    if n_ops <= MAX_OPS or n_ops.bit_length() == (n_ops - n_added).bit_length():
        return op
    domains = [analysis.domain(arg) for arg in op.args]
    function = ScalarFunction(op.body)
    if prod(map(len, domains)) > n_ops or function.has_affine_form:
        return op
    table = {values: function(*values) for values in product(*domains)}
    tabulated = MapOp(
        op.args,
        scalar_region(len(domains), lambda *args: LookupOp(args, table)),
        op.result.type,
        sop_name=op.sop_name,
        encoding=op.encoding,
    )
    rewriter.replace(op, tabulated)
    return tabulated


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
        return result if depends_strictly(result, value) else SeqOp(value, result)

    return scalar_region(len(args), body)
