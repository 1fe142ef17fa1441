"""`rasp-drop-fills`: fills of s-ops that are never undefined."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import rewrite_keeping_locations
from raspc.rasp_dialect import FillOp, MapOp, ProgramOp
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.rasp_dialect.variable_op import variable_name, variables_of


@dataclass(frozen=True)
class RaspDropFills(ProgramPass[ProgramOp]):
    """
    Replace a fill of an s-op that is defined at every position by the s-op.

    `rasp-lower-lazy-maps` fills the operands of a lazy map that it can't prove defined, such as
    a quotient. Other passes then replace quotients by counts, of which the values say more. A
    fill reads a categorical s-op, so that a count would take an MLP to become categorical.
    A fill that is a variable of the program becomes a map with the identity as function.

    Before:
    ```
    %w = rasp.selector_width %s : !rasp.sop
    %f = rasp.fill %w with "undefined" : !rasp.sop -> !rasp.sop
    %c = rasp.map(%i, %f) named "c" : (!rasp.sop, !rasp.sop) -> !rasp.sop { ... }
    ```
    After:
    ```
    %w = rasp.selector_width %s : !rasp.sop
    %c = rasp.map(%i, %w) named "c" : (!rasp.sop, !rasp.sop) -> !rasp.sop { ... }
    ```
    """

    name = "rasp-drop-fills"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        if any(isinstance(op, FillOp) for op in program.body.block.ops):
            pattern = _Drop(analyses.get(ValueAnalysis, program), frozenset(variables_of(program)))
            rewrite_keeping_locations(program, [pattern])


@dataclass(frozen=True)
class _Drop(RewritePattern):
    """A fill of a defined s-op is the s-op, or a map with the name and encoding of the fill."""

    analysis: ValueAnalysis
    variables: frozenset[str]

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: FillOp, rewriter: PatternRewriter, /) -> None:
        if self.analysis.domain(op.values).undefined:
            return
        named = variable_name(op) in self.variables
        if named or op.encoding is not None or op.values.type != op.result.type:
            identity = MapOp(
                [op.values],
                scalar_region(1, lambda value: value),
                op.result.type,
                sop_name=op.sop_name,
                encoding=op.encoding,
            )
            rewriter.replace(op, identity)
        else:
            rewriter.replace(op, [], [op.values])
