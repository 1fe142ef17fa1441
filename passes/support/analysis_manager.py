"""
Analyses of ops, each computed once for as long as it holds.

    analyses = AnalysisManager()
    values = analyses.get(ValueAnalysis, program)       # computed
    values = analyses.get(ValueAnalysis, program)       # the same object
    ...                                                 # a pass changes the program
    analyses.invalidate(module, preserved=(uses_of_spaces,))

An analysis is a class, or a function, whose first argument is the op that it analyses; options
follow. After a pass an analysis of an op is kept if

- the op is as it was,
- the pass declares that it preserves the analysis, or
- the analysis is an `IncrementalAnalysis`, which then forgets the values that depend on a change.

Any other analysis goes, and is computed anew where a pass asks for it next. Nothing here knows a
dialect of ours.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cache
from inspect import Signature, signature
from typing import Concatenate, ParamSpec, Protocol, Self, TypeVar, cast, runtime_checkable

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, SSAValue

from raspc.passes.support.op_snapshot import OpSnapshot

OpT = TypeVar("OpT", bound=Operation)
AnalysisT = TypeVar("AnalysisT")
Options = ParamSpec("Options")

Analysis = Callable[..., object]
"""A class or function of an op, and of options that are hashable."""


@runtime_checkable
class IncrementalAnalysis(Protocol):
    """
    An analysis that knows facts about single values, of which a change leaves some as they are.

    The facts about a value must follow from the op that computes it, from the ops that this one
    depends on, and from the attributes of the op under analysis.
    """

    def forget_changed(self, unchanged: AbstractSet[SSAValue]) -> None:
        """Forget the facts about all values but these."""
        ...

    def disagreement(self, fresh: Self) -> str | None:
        """A fact that a new analysis of the same op does not confirm; None if it confirms all."""
        ...


@dataclass(frozen=True)
class _Request:
    """An analysis with the options that it was asked for with."""

    analysis: Analysis
    options: tuple[tuple[str, Hashable], ...]

    def compute(self, op: Operation) -> object:
        return self.analysis(op, **dict(self.options))

    @property
    def name(self) -> str:
        return getattr(self.analysis, "__name__", repr(self.analysis))


@dataclass
class _Known:
    """The analyses of one op, and the op as it was when they were last valid."""

    snapshot: OpSnapshot
    results: dict[_Request, object] = field(default_factory=dict[_Request, object])


class AnalysisManager:
    """The analyses of the ops of one module that hold at present."""

    def __init__(self) -> None:
        self._known: dict[Operation, _Known] = {}
        self.source: ModuleOp | None = None
        """The module before the first pass, if a pass of the pipeline reads programs."""
        self.lowered: ModuleOp | None = None
        """The module before it left the level of `source`, if a pass reads programs."""

    def get(
        self,
        analysis: Callable[Concatenate[OpT, Options], AnalysisT],
        op: OpT,
        *args: Options.args,
        **options: Options.kwargs,
    ) -> AnalysisT:
        """
        An analysis of an op, computed if it is not known.

        A pass that asks again after changes of its own calls `invalidate` before.
        """
        bound = _signature(analysis).bind(op, *args, **options)
        bound.apply_defaults()
        (_, *given) = bound.arguments.items()
        request = _Request(analysis, tuple(given))
        known = self._known.get(op)
        if known is None:
            known = self._known[op] = _Known(OpSnapshot.of(op))
        if request not in known.results:
            known.results[request] = request.compute(op)
        return cast("AnalysisT", known.results[request])

    def invalidate(self, root: Operation, preserved: Collection[Analysis] = ()) -> None:
        """
        Drop the analyses that changes since the last call may have made invalid.

        Args:
            root: the op that holds all that is analysed; analyses of ops that were taken out of
                it go.
            preserved: the analyses that hold whatever has changed.

        """
        for op in list(self._known):
            if root.is_ancestor(op):
                self._keep_valid(self._known[op], op, preserved)
            else:
                del self._known[op]

    def _keep_valid(self, known: _Known, op: Operation, preserved: Collection[Analysis]) -> None:
        before, known.snapshot = known.snapshot, OpSnapshot.of(op)
        if before == known.snapshot:
            return
        unchanged = before.unchanged_values(known.snapshot)
        for request, result in list(known.results.items()):
            kept = known.snapshot.values() if request.analysis in preserved else unchanged
            if kept is not None and isinstance(result, IncrementalAnalysis):
                result.forget_changed(kept)
            elif request.analysis not in preserved:
                del known.results[request]

    def stale(self) -> str | None:
        """A known fact that a new computation does not confirm; None if there is none."""
        for op, known in self._known.items():
            for request, result in known.results.items():
                difference = _difference(result, request.compute(op))
                if difference is not None:
                    return f"{request.name} of {op.name}: {difference}"
        return None


@cache
def _signature(analysis: Analysis) -> Signature:
    return signature(analysis)


def _difference(kept: object, fresh: object) -> str | None:
    if isinstance(kept, IncrementalAnalysis) and isinstance(fresh, IncrementalAnalysis):
        return kept.disagreement(fresh)
    return None if kept == fresh else f"{kept} is kept, and {fresh} holds"
