"""Pipelines that hand analyses, variables and certificates on from pass to pass."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass, PassPipeline
from xdsl.utils.exceptions import PassFailedException

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.analysis_pass import AnalysisPass


@dataclass(frozen=True)
class AnalysisPipeline(PassPipeline):
    """
    A pipeline that computes each analysis once for all passes that ask for it while it holds.

    After each pass it settles the account of variables: see `variable_accounts`. A program that a
    pass changes loses its certificate, unless the pass answers for it: see `certificate_guard`.

    After a pass that is no `AnalysisPass`, an analysis is kept where its op has not changed, and
    in part where it is incremental.
    """

    check: bool = False
    """Whether to compute all analyses that were kept anew after each pass, and compare."""

    check_variables: bool = False
    """Whether a pass that loses a variable without a statement of its fate fails."""

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        from raspc.passes.support.certificate_guard import CertificateGuard
        from raspc.passes.support.variable_accounts import VariableAccounts

        analyses = AnalysisManager()
        reads_programs = any(
            isinstance(each, AnalysisPass) and each.reads_programs for each in self.passes
        )
        self._call_back(None, op, self.passes[0] if self.passes else None)
        for current, following in zip(self.passes, (*self.passes[1:], None), strict=False):
            if reads_programs and any(each.name == "rasp.program" for each in op.ops):
                analyses.lowered = op.clone()
                analyses.source = analyses.source or analyses.lowered
            accounts = VariableAccounts.of(op)
            guard = CertificateGuard.before(op, current)
            if isinstance(current, AnalysisPass):
                current.apply_with(ctx, op, analyses)
            else:
                current.apply(ctx, op)
            guard.settle(op)
            lost = accounts.settle(op, current)
            if lost and self.check_variables:
                raise PassFailedException(
                    f"pass '{current.name}' loses the variable '{lost[0]}' without a record of its "
                    "fate"
                )
            self._call_back(current, op, following)
            analyses.invalidate(op, current.preserves if isinstance(current, AnalysisPass) else ())
            if self.check:
                _check(analyses, current)

    def _call_back(
        self, previous: ModulePass | None, op: ModuleOp, following: ModulePass | None
    ) -> None:
        if self.callback is not None:
            self.callback(previous, op, following)


def _check(analyses: AnalysisManager, after: ModulePass) -> None:
    stale = analyses.stale()
    if stale is not None:
        raise PassFailedException(f"an analysis that pass '{after.name}' left is wrong: {stale}")
