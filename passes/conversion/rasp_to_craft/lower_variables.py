"""Variables: the record of an s-op becomes the record of the vector that holds it."""

from __future__ import annotations

from xdsl.dialects.builtin import UnitAttr
from xdsl.ir import SSAValue

from raspc.craft_dialect.variable_op import VariableOp
from raspc.passes.conversion.rasp_to_craft.program_under_conversion import Conversion
from raspc.passes.support.rewriting import copy_location
from raspc.rasp_dialect.variable_op import VariableOp as SourceVariableOp
from raspc.rasp_dialect.variable_op import sops_by_variable, variables_of
from raspc.values.variable_fate import Fate


def lower_variables(conversion: Conversion) -> None:
    """
    Add a record for each record of the rasp program, before the end of the craft program.

    Other named s-ops of the program, which passes made, get a record as derived variables, if the
    program has records.
    """
    sops = sops_by_variable(conversion.source)
    sources = variables_of(conversion.source)
    end = conversion.program.body.block.last_op
    assert end is not None
    for name, source in sources.items():
        if source.fate is not None:
            record = VariableOp(name, source.line, fate=source.fate.data)
        elif name in sops:
            record = _held(conversion, source, sops[name].result)
        else:
            record = VariableOp(name, source.line, fate=Fate("lost", "convert-rasp-to-craft"))
        copy_location(source, record)
        conversion.program.body.block.insert_op_before(record, end)
    for name, sop in sops.items():
        if sources and name not in sources:
            record = _held(conversion, SourceVariableOp(name), sop.result)
            record.derived = UnitAttr()
            copy_location(sop, record)
            conversion.program.body.block.insert_op_before(record, end)


def _held(conversion: Conversion, source: SourceVariableOp, value: SSAValue) -> VariableOp:
    """The record of a variable in the space of the vector that holds it."""
    return VariableOp(
        source.sop_name.data,
        source.line,
        values=conversion.domain(value),
        axis=conversion.axis(value),
        keep=source.keep is not None,
    )
