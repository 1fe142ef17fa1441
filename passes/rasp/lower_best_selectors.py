"""`rasp-lower-best-selectors`: choices of the best keys as those that one head can score."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.ir import Operation

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.derived_names import name_with
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.rasp_dialect import (
    AggregateOp,
    CmpOp,
    IndicesOp,
    LiteralOp,
    MapOp,
    MinOp,
    ProgramOp,
    SelectOp,
    SelectorAndOp,
    SelectorBestOp,
    SelectorWidthOp,
)
from raspc.rasp_dialect.analysis.index_functions import selects_up_to_query
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.values.diagnostic import error_at


@dataclass(frozen=True)
class RaspLowerBestSelectors(ProgramPass[ProgramOp]):
    """
    Make every reader of a choice of the best keys an aggregate, which one head computes.

    Keys at which a compared s-op is undefined are taken out of the selector. The width of a choice
    of one key is 1 where the selector selects any. For other readers the index of the chosen key is
    aggregated, and compared with the indices.

    Before:
    ```
    %last = rasp.selector_best %s, %i ["greatest"] : !rasp.sop
    %w = rasp.selector_width %last named "w" : !rasp.sop
    ```
    After:
    ```
    %n = rasp.selector_width %s named "w_width" : !rasp.sop
    %w = rasp.map(%n) named "w" : ... { ... min %x, 1 ... }
    ```
    """

    name = "rasp-lower-best-selectors"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        choices = [op for op in program.body.block.ops if isinstance(op, SelectorBestOp)]
        if not choices:
            return
        analysis = analyses.get(ValueAnalysis, program)
        for op in choices:
            if program.is_causal:
                _drop_masked_conjuncts(op)
            _restrict_to_defined(op, analysis)
            for use in list(op.result.uses):
                if not isinstance(use.operation, AggregateOp):
                    _read_otherwise(op, use.operation, use.index, analysis)
            if not op.result.uses:
                program.body.block.erase_op(op)


def _restrict_to_defined(op: SelectorBestOp, analysis: ValueAnalysis) -> None:
    """Take the keys at which a compared s-op is undefined out of the selector."""
    for score in op.scores:
        if not analysis.domain(score).undefined:
            continue
        anywhere = IndicesOp()
        defined = SelectOp(score, anywhere, scalar_region(2, lambda key, query: LiteralOp(True)))
        both = SelectorAndOp(op.selector, defined)
        _insert(op, [anywhere, defined, both])
        op.operands[0] = both.result


def _drop_masked_conjuncts(op: SelectorBestOp) -> None:
    """In a causal program drop conjuncts that select the keys up to the query: all that it sees."""
    while isinstance(both := op.selector.owner, SelectorAndOp):
        if selects_up_to_query(both.rhs):
            op.operands[0] = both.lhs
        elif selects_up_to_query(both.lhs):
            op.operands[0] = both.rhs
        else:
            return


def _read_otherwise(
    op: SelectorBestOp, reader: Operation, place: int, analysis: ValueAnalysis
) -> None:
    """Let a reader that is no aggregate read a width, or a select of the chosen index."""
    if not analysis.facts.at_most_one(op.result):
        raise error_at(
            reader,
            "its selector chooses the best keys, of which there may be several",
            "compare the keys by their indices last, or read the choice by aggregates",
        )
    if isinstance(reader, SelectorWidthOp):
        width = SelectorWidthOp(op.selector, sop_name=name_with(reader, "_width"))
        one = MapOp(
            [width.result],
            scalar_region(1, lambda x: MinOp(x, LiteralOp(1))),
            reader.result.type,
            sop_name=reader.sop_name,
            encoding=reader.encoding,
        )
        _insert(reader, [width, one])
        reader.result.replace_all_uses_with(one.result)
        reader.detach()
        reader.erase()
        return
    indices = IndicesOp()
    chosen = AggregateOp(op.result, indices, default=-1, sop_name=name_with(op, "_index"))
    select = SelectOp(
        indices,
        chosen,
        scalar_region(2, lambda key, query: CmpOp("eq", key, query)),
        sop_name=op.sop_name,
    )
    _insert(reader, [indices, chosen, select])
    reader.operands[place] = select.result


def _insert(before: Operation, ops: list[Operation]) -> None:
    copy_location(before, *ops)
    block = before.parent_block()
    assert block is not None
    block.insert_ops_before(ops, before)
