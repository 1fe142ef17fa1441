"""Passes that ask for analyses, with the facts that hold after a pass."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import ClassVar

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from raspc.passes.support.analysis_manager import Analysis, AnalysisManager
from raspc.values.variable_fate import FateKind


@dataclass(frozen=True)
class AnalysisPass(ModulePass):
    """A pass that takes an analysis manager; one that runs alone gets an empty manager."""

    preserves: ClassVar[tuple[Analysis, ...]] = ()
    """The analyses that hold after the pass if they held before, in spite of its changes."""

    variable_fate: ClassVar[FateKind | None] = None
    """The fate of the variables whose s-ops the pass removes; None if it removes none."""

    reads_programs: ClassVar[bool] = False
    """Whether the pass asks the analysis manager for the programs that the pipeline compiles."""

    drops_variables: ClassVar[bool] = False
    """Whether the pass removes the records of all variables on purpose."""

    keeps_certificates: ClassVar[bool] = False
    """
    Whether the pass answers for certificates: it drops those that its changes break.

    After another pass a changed program has no certificate.
    """

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        self.apply_with(ctx, op, AnalysisManager())

    @abstractmethod
    def apply_with(self, ctx: Context, module: ModuleOp, analyses: AnalysisManager) -> None:
        """Apply the pass to a module, of which some analyses may be known."""
