"""
The op `rasp.variable`: the record of a named s-op of the source program.

    rasp.variable "is_open" line 12
    rasp.variable "depth" line 14 keep
    rasp.variable "opened" line 13 fate <fused by "rasp-fuse-maps" into ["depth"]>

A record is debug information: it reads no s-op, so that no pass sees one more reader, and refers to
its s-op by name. A record without a fate stands for the s-op of its name in the program. `keep`
makes the s-op a barrier to optimisations (`rasp-keep`).
"""

from __future__ import annotations

from xdsl.dialects.builtin import I64, IntegerAttr, StringAttr, UnitAttr, i64
from xdsl.ir import Data
from xdsl.irdl import (
    IRDLOperation,
    irdl_attr_definition,
    irdl_op_definition,
    opt_prop_def,
    prop_def,
    traits_def,
)
from xdsl.parser import AttrParser
from xdsl.printer import Printer
from xdsl.traits import HasParent

from raspc.rasp_dialect.program_ops import ProgramOp
from raspc.rasp_dialect.sop_ops import IndicesOp, SOp, TokensOp, verify_name
from raspc.values.variable_fate import Fate


@irdl_attr_definition
class FateAttr(Data[Fate]):
    """
    The fate of a variable.

        #rasp.fate<fused by "rasp-fuse-maps" into ["depth"]>
    """

    name = "rasp.fate"

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> Fate:
        """Parse the fate, in angle brackets."""
        with parser.in_angle_brackets():
            return Fate.parse(parser)

    def print_parameter(self, printer: Printer) -> None:
        """Print the fate, in angle brackets."""
        with printer.in_angle_brackets():
            self.data.print(printer)


@irdl_op_definition
class VariableOp(IRDLOperation):
    """
    The record of a named s-op: its name, its line in the source, and its fate if it is gone.

        rasp.variable "is_open" line 12
    """

    name = "rasp.variable"

    sop_name = prop_def(StringAttr)
    line = opt_prop_def(IntegerAttr[I64])
    keep = opt_prop_def(UnitAttr)
    """Whether passes must leave the s-op to a vector of its own."""
    fate = opt_prop_def(FateAttr)

    assembly_format = "$sop_name (`line` $line^)? (`keep` $keep^)? (`fate` $fate^)? attr-dict"

    traits = traits_def(HasParent(ProgramOp))

    def __init__(self, name: str, line: int | None = None, fate: Fate | None = None):
        super().__init__(
            properties={
                "sop_name": StringAttr(name),
                "line": None if line is None else IntegerAttr(line, i64),
                "fate": None if fate is None else FateAttr(fate),
            }
        )

    def verify_(self) -> None:
        """Check that the name can be printed."""
        verify_name(self.sop_name)


INPUT_NAMES: dict[type[SOp], str] = {TokensOp: "tokens", IndicesOp: "indices"}
"""The names of inputs to which the program gives none."""


def variable_name(op: SOp) -> str | None:
    """The name of the variable that an s-op is; None for an s-op without a name."""
    return INPUT_NAMES.get(type(op)) if op.sop_name is None else op.sop_name.data


def variables_of(program: ProgramOp) -> dict[str, VariableOp]:
    """The records of a program by name."""
    ops = (op for op in program.body.block.ops if isinstance(op, VariableOp))
    return {op.sop_name.data: op for op in ops}


def kept_names(program: ProgramOp) -> frozenset[str]:
    """The names of the variables that are barriers to optimisations."""
    return frozenset(name for name, op in variables_of(program).items() if op.keep is not None)


def sops_by_variable(program: ProgramOp) -> dict[str, SOp]:
    """
    The s-op of each variable name in a program.

    A name that several s-ops have is left out, unless they are inputs, which are all equal.
    """
    found: dict[str, list[SOp]] = {}
    for op in program.body.block.ops:
        name = variable_name(op) if isinstance(op, SOp) else None
        if name is not None and isinstance(op, SOp):
            found.setdefault(name, []).append(op)
    return {
        name: ops[0]
        for name, ops in found.items()
        if len(ops) == 1 or all(type(op) in INPUT_NAMES for op in ops)
    }
