"""`rasp-lower-single-selectors`: stated facts about selectors as facts about their aggregates."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.dialects.builtin import UnitAttr
from xdsl.ir import SSAValue

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.rasp_dialect import (
    AggregateOp,
    ProgramOp,
    SelectorAndOp,
    SelectorOp,
    SelectorSingleOp,
)


@dataclass(frozen=True)
class RaspLowerSingleSelectors(ProgramPass[ProgramOp]):
    """
    Turn the statement that a selector selects one key into a statement about its aggregates.

    The values that a query selects agree where there is at most one. So do they for a conjunction
    with such a selector. The selector itself remains, without the statement.

    Before:
    ```
    %one = rasp.selector_single %s named "one"
    %v = rasp.aggregate %one, %x named "v" : !rasp.sop -> !rasp.sop
    ```
    After:
    ```
    %v = rasp.aggregate %s, %x agreeing named "v" : !rasp.sop -> !rasp.sop
    ```
    """

    name = "rasp-lower-single-selectors"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        block = program.body.block
        for op in list(block.ops):
            if not isinstance(op, SelectorSingleOp):
                continue
            _state_agreement(op.result)
            inner = op.operand.owner
            if isinstance(inner, SelectorOp) and inner.sop_name is None:
                inner.sop_name = op.sop_name
            op.result.replace_all_uses_with(op.operand)
            block.erase_op(op)


def _state_agreement(selector: SSAValue) -> None:
    """Mark the aggregates over a selector of one key, also those over its conjunctions."""
    todo, seen = [selector], {selector}
    while todo:
        readers = [use.operation for use in todo.pop().uses]
        for reader in readers:
            if isinstance(reader, AggregateOp):
                reader.agreeing = UnitAttr()
        found = [op.result for op in readers if isinstance(op, (SelectorAndOp, SelectorSingleOp))]
        todo += [value for value in dict.fromkeys(found) if value not in seen]
        seen.update(found)
