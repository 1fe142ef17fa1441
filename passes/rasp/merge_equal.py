"""`rasp-merge-equal`: s-ops and selectors that differ in names alone become one."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from xdsl.ir import Block

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.declared_statistics import Statistic
from raspc.passes.support.program_pass import ProgramPass
from raspc.rasp_dialect import (
    ConstantOp,
    ProgramOp,
    SelectOp,
    SelectorAndOp,
    SelectorOp,
    SelectorOrOp,
    SOp,
)
from raspc.rasp_dialect.analysis.structural_equality import region_key
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.variable_op import FateAttr, VariableOp, variable_name, variables_of
from raspc.values.op_locations import fused_location
from raspc.values.variable_fate import Fate

NAME = "sop_name"
"""The property that does not tell s-ops apart."""


@dataclass(frozen=True)
class RaspMergeEqual(ProgramPass[ProgramOp]):
    """
    Merge s-ops, and selectors, that compute the same from the same operands.

    Equal are operations of one kind with equal operands, functions (op by op), defaults and
    types, and the same asked encoding; `and` and `or` of selectors take their operands in either
    order. True and 1 differ, but for literals and constants that comparisons alone read. Names
    play no part, which is what sets this apart from `cse`: the first keeps its own, or takes the
    second's if it has none. The record of the second variable names the first.

    Before:
    ```
    %a = rasp.map(%t) named "a" : ... { ... neg ... }
    %b = rasp.map(%t) named "b" : ... { ... neg ... }
    %c = rasp.map(%a, %b) : ... { ... add ... }
    ```
    After:
    ```
    %a = rasp.map(%t) named "a" : ... { ... neg ... }
    %c = rasp.map(%a, %a) : ... { ... add ... }
    ```
    """

    name = "rasp-merge-equal"
    variable_fate: ClassVar = "merged"
    merged = Statistic("ops merged into an equal op")

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        _merge(program.body.block, variables_of(program))


def _merge(block: Block, variables: Mapping[str, VariableOp]) -> None:
    first: dict[Hashable, SOp | SelectorOp] = {}
    constants: dict[Hashable, ConstantOp] = {}
    for op in list(block.ops):
        if not isinstance(op, (SOp, SelectorOp)):
            continue
        key = _key(op)
        kept = first.setdefault(key, op)
        if isinstance(op, ConstantOp) and kept is op:
            equal = constants.setdefault((op.value.data, op.encoding, op.result.type), op)
            if equal is not op and _is_compared_alone(op):
                kept = first[key] = equal
        if kept is op or _is_kept(op, kept, variables):
            continue
        if kept.sop_name is None:
            kept.sop_name = op.sop_name
        _record_merge(op, kept, variables)
        kept.location = fused_location((_name_of(each), each.location) for each in (kept, op))
        op.result.replace_all_uses_with(kept.result)
        block.erase_op(op)
        RaspMergeEqual.merged.add()


def _is_compared_alone(op: ConstantOp) -> bool:
    """Whether comparisons of selects are the only readers, which do not tell True from 1."""
    return all(
        isinstance(use.operation, SelectOp)
        and ScalarFunction(use.operation.predicate).key_comparison is not None
        for use in op.result.uses
    )


def _name_of(op: SOp | SelectorOp) -> str | None:
    return None if op.sop_name is None else op.sop_name.data


def _is_kept(
    op: SOp | SelectorOp, other: SOp | SelectorOp, variables: Mapping[str, VariableOp]
) -> bool:
    """Whether an s-op is kept, by `rasp-keep`, and `other` is not the same variable."""
    if not (isinstance(op, SOp) and isinstance(other, SOp)):
        return False
    name = variable_name(op)
    record = None if name is None else variables.get(name)
    return record is not None and record.keep is not None and variable_name(other) != name


def _record_merge(
    op: SOp | SelectorOp, kept: SOp | SelectorOp, variables: Mapping[str, VariableOp]
) -> None:
    """Record that the variable of `op` is that of `kept`."""
    if not (isinstance(op, SOp) and isinstance(kept, SOp)):
        return
    name, other = variable_name(op), variable_name(kept)
    record = None if name is None else variables.get(name)
    if record is not None and record.fate is None and other is not None and other != name:
        record.fate = FateAttr(Fate("merged", RaspMergeEqual.name, (other,)))


def _key(op: SOp | SelectorOp) -> Hashable:
    """A key that equal operations share, once those before them have been merged."""
    commutes = isinstance(op, (SelectorAndOp, SelectorOrOp))
    operands = frozenset(op.operands) if commutes else tuple(op.operands)
    properties = tuple(sorted((k, v) for k, v in op.properties.items() if k != NAME))
    attributes = tuple(sorted(op.attributes.items()))
    functions = tuple(region_key(region) for region in op.regions)
    return op.name, operands, properties, attributes, functions, op.result.type
