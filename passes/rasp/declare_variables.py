"""`rasp-declare-variables`: a record of each named s-op, which later passes carry."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.ir import Operation

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.rasp_dialect import ProgramOp
from raspc.rasp_dialect.variable_op import VariableOp, sops_by_variable, variables_of
from raspc.values.op_locations import place_of_part


@dataclass(frozen=True)
class RaspDeclareVariables(ProgramPass[ProgramOp]):
    """
    Record the name and the source line of each named s-op, as a variable.

    Later passes carry the records as a compiler carries debug information: where they move, narrow
    or merge the vector of an s-op, they rewrite its record, and where they remove the s-op, the
    record gets a fate. The records of a model say which directions of its stream hold which
    variable, by which encoding, and what became of the variables that no direction holds.

    A record reads nothing, so that passes optimise as they do without. Inputs without a name are
    the variables `tokens` and `indices`. A name that several s-ops have gets no record.

    Before:
    ```
    %b = rasp.map(%a) named "is_open" : (!rasp.sop) -> !rasp.sop { ... }
    rasp.return %b : !rasp.sop
    ```
    After:
    ```
    %b = rasp.map(%a) named "is_open" : (!rasp.sop) -> !rasp.sop { ... }
    rasp.variable "is_open" line 12
    rasp.return %b : !rasp.sop
    ```
    """

    name = "rasp-declare-variables"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        known = variables_of(program)
        for name, sop in sops_by_variable(program).items():
            if name not in known:
                record = VariableOp(name, _line(sop))
                copy_location(sop, record)
                program.body.block.insert_op_before(record, program.return_op)


def _line(op: Operation) -> int | None:
    place = place_of_part(op.location)
    return None if place is None else place.line.data
