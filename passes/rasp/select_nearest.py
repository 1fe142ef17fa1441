"""`rasp-select-nearest`: equalities as distances on a line, which two directions hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.dialects.builtin import UnitAttr
from xdsl.ir import SSAValue

from raspc.passes.conversion.rasp_to_craft.nearest_selectors import could_take_number, nearest_lines
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.rasp_dialect import AggregateOp, ProgramOp, SelectOp, SelectorAndOp, SOpType
from raspc.rasp_dialect.analysis.numerical_sops import is_number
from raspc.rasp_dialect.analysis.structural_equality import is_of_one_input
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis


@dataclass(frozen=True)
class RaspSelectNearest(ProgramPass[ProgramOp]):
    """
    Mark the selects that scores of low rank can decide.

    Where each query accepts at most one key value, the keys can be told apart by their
    distance on a line, in two directions instead of one for each value
    (`craft_dialect.constructions.nearest`). The query may then be a number, which saves the
    steps that would make it categorical, if the selector provably selects something: see
    `rasp-choose-encodings`.

    Not marked are the selects whose scores would be too large to be exact in float32, those of
    keys or categorical queries that steps compute, of more than `computed` values, and those
    that a selector width reads, for which selected keys must all score exactly the same.

    Before:
    ```
    %s = rasp.select keys(%i) queries(%j) : ... { %b = rasp.cmp eq %key, %query ... }
    ```
    After:
    ```
    %s = rasp.select keys(%i) queries(%j) nearest : ... { %b = rasp.cmp eq %key, %query ... }
    ```

    Options:
      least: the smallest number of key values at which a categorical query saves directions.
      computed: the most values of a key or categorical query that is no function of one input.
    """

    name = "rasp-select-nearest"
    preserves: ClassVar = (ValueAnalysis,)

    least: int = 4
    computed: int = 0

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        analysis = analyses.get(ValueAnalysis, program)
        for select in program.body.block.ops:
            if isinstance(select, SelectOp) and self._serves(select, analysis):
                select.nearest = UnitAttr()

    def _serves(self, select: SelectOp, analysis: ValueAnalysis) -> bool:
        sides = (select.queries, select.keys)
        if not all(isinstance(side.type, SOpType) and side.type.is_inferred for side in sides):
            return False
        queries, keys = map(analysis.domain, sides)
        if queries.undefined or keys.undefined:
            return False
        if not _feeds_aggregates(select.result):
            return False
        if len(keys) > self.computed and not is_of_one_input(select.keys):
            return False
        if is_number(analysis, select.queries) and could_take_number(select, analysis):
            return True
        if len(keys) < self.least:
            return False
        if len(queries) > self.computed and not is_of_one_input(select.queries):
            return False
        return nearest_lines(select, queries.values, keys.values) is not None


def _feeds_aggregates(selector: SSAValue) -> bool:
    """Whether a selector is read by aggregates alone, also as a part of conjunctions."""
    readers = [use.operation for use in selector.uses]
    return all(
        isinstance(op, AggregateOp)
        or (isinstance(op, SelectorAndOp) and _feeds_aggregates(op.result))
        for op in readers
    )
