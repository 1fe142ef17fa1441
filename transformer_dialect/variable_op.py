"""
The op `transformer.variable`: the values, the encoding and the location of a source variable.

    transformer.variable "x" line 3 values<{0 to 2}> after<"embed"> before<"layer1/mlp">
      table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
      basis <3x9xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0}>
    transformer.variable "z" line 5 fate<fused by "rasp-fuse-maps" into ["y"]>

Row i of the table is the vector of coordinates of the i-th value, and the undefined value has the
coordinates 0. A *held* variable adds `coordinates @ basis` to the stream: the rows of the basis are
k vectors of the stream. The coordinates are read back as `x @ reading`, where the reading
[d_model, k] is the transposed basis if the record has none. A *readable* variable has a reading and
no basis: it is a linear function of the stream, and no part of the stream is its own.

The location holds in every stream from the one that the component `after` leaves to the last one
before the component `before`, which erases the directions, or to the end of the network.
"""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects.builtin import I64, IntegerAttr, StringAttr, UnitAttr, i64
from xdsl.ir import Data
from xdsl.irdl import (
    IRDLOperation,
    irdl_attr_definition,
    irdl_op_definition,
    opt_prop_def,
    prop_def,
)
from xdsl.parser import AttrParser
from xdsl.printer import Printer
from xdsl.utils.exceptions import VerifyException

from raspc.transformer_dialect.attributes import WeightAttr
from raspc.transformer_dialect.component_op import stage_key
from raspc.transformer_dialect.weight_directive import WeightLine
from raspc.transformer_dialect.weights import Weight
from raspc.values.domain import Domain
from raspc.values.text import parse_domain, parse_string, print_domain, print_string
from raspc.values.value import Value
from raspc.values.variable_fate import Fate

Matrix = NDArray[np.float64]

STAGE = re.compile(r"embed|layer[0-9]{1,9}/(attn|mlp)")
"""The name of a component after which the stream is a stage."""


@irdl_attr_definition
class ValueSetAttr(Data[Domain]):
    """The value set of a variable: `#transformer.value_set<{0 to 5, none}>`."""

    name = "transformer.value_set"

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> Domain:
        """Parse the set, in angle brackets."""
        with parser.in_angle_brackets():
            return parse_domain(parser)

    def print_parameter(self, printer: Printer) -> None:
        """Print the set, in angle brackets."""
        with printer.in_angle_brackets():
            print_domain(printer, self.data)


@irdl_attr_definition
class FateAttr(Data[Fate]):
    """The fate of a variable: `#transformer.fate<unread by "dce">`."""

    name = "transformer.fate"

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> Fate:
        """Parse the fate, in angle brackets."""
        with parser.in_angle_brackets():
            return Fate.parse(parser)

    def print_parameter(self, printer: Printer) -> None:
        """Print the fate, in angle brackets."""
        with printer.in_angle_brackets():
            self.data.print(printer)


@irdl_attr_definition
class StageAttr(Data[str]):
    """A component after or before which a location holds: `#transformer.stage<"layer0/mlp">`."""

    name = "transformer.stage"

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> str:
        """Parse the name of the component, in angle brackets."""
        with parser.in_angle_brackets():
            return parse_string(parser, "the name of a component")

    def print_parameter(self, printer: Printer) -> None:
        """Print the name of the component, in angle brackets."""
        with printer.in_angle_brackets():
            print_string(printer, self.data)


@irdl_op_definition
class VariableOp(IRDLOperation):
    """
    The record of a named s-op of the source program: its values and its location, or its fate.

        transformer.variable "z" line 5 fate<fused by "rasp-fuse-maps" into ["y"]>

    See the module for the location.
    """

    name = "transformer.variable"

    sop_name = prop_def(StringAttr)
    line = opt_prop_def(IntegerAttr[I64])
    derived = opt_prop_def(UnitAttr)
    """Whether a pass made the s-op: a conversion of a variable, or a part of its computation."""
    values = opt_prop_def(ValueSetAttr)
    after = opt_prop_def(StageAttr)
    before = opt_prop_def(StageAttr)
    table = opt_prop_def(WeightAttr)
    basis = opt_prop_def(WeightAttr)
    reading = opt_prop_def(WeightAttr)
    fate = opt_prop_def(FateAttr)

    custom_directives = (WeightLine,)
    assembly_format = (
        "$sop_name (`line` $line^)? (`derived` $derived^)? (`values` `` $values^)? "
        "(`after` `` $after^)? (`before` `` $before^)? (`fate` `` $fate^)? "
        "custom<WeightLine>($table) custom<WeightLine>($basis) custom<WeightLine>($reading) "
        "attr-dict"
    )

    def __init__(
        self,
        name: str,
        line: int | IntegerAttr[I64] | None = None,
        *,
        values: Domain | None = None,
        after: str | None = None,
        before: str | None = None,
        table: Matrix | None = None,
        basis: Matrix | None = None,
        reading: Matrix | None = None,
        fate: Fate | None = None,
        derived: bool = False,
    ):
        """
        Build the record of a variable.

        Args:
            name: the name of the s-op.
            line: the line of the source.
            values: the value set.
            after: the component after which the location holds.
            before: the component that ends it; None for the end of the network.
            table: [n_values, k], the coordinates of each value.
            basis: [k, d_model], the vectors that hold the coordinates.
            reading: [d_model, k], the map that reads the coordinates.
            fate: the fate of a variable without a location.
            derived: whether a pass made the s-op.

        """
        super().__init__(
            properties={
                "sop_name": StringAttr(name),
                "line": IntegerAttr(line, i64) if isinstance(line, int) else line,
                "values": None if values is None else ValueSetAttr(values),
                "after": None if after is None else StageAttr(after),
                "before": None if before is None else StageAttr(before),
                "table": _weight(table),
                "basis": _weight(basis),
                "reading": _weight(reading),
                "fate": None if fate is None else FateAttr(fate),
                "derived": UnitAttr() if derived else None,
            }
        )

    @property
    def is_held(self) -> bool:
        """Whether directions of the stream are the variable's own."""
        return self.basis is not None

    @property
    def is_located(self) -> bool:
        """Whether the stream determines the variable: it is held, or readable."""
        return self.table is not None

    @property
    def reading_matrix(self) -> Matrix:
        """The map [d_model, k] from the stream to the coordinates."""
        if self.reading is not None:
            return self.reading.array.astype(np.float64)
        assert self.basis is not None
        return self.basis.array.astype(np.float64).T

    @property
    def points(self) -> tuple[tuple[Value, ...], Matrix]:
        """The values, undefined last if the set has it, and their coordinates [n, k]."""
        assert self.values is not None
        assert self.table is not None
        domain, table = self.values.data, self.table.array.astype(np.float64)
        if not domain.undefined:
            return domain.values, table
        return (*domain.values, None), np.vstack([table, np.zeros(table.shape[1])])

    def verify_(self) -> None:
        """Check that the record has either a fate or a complete location of fitting shapes."""
        if (self.fate is None) == (self.table is None):
            raise VerifyException(
                f"variable '{self.sop_name.data}' needs a table or a fate, and not both"
            )
        if self.table is None:
            if self.basis is not None or self.reading is not None or self.after is not None:
                raise VerifyException(
                    f"variable '{self.sop_name.data}' has a fate, and no location"
                )
            return
        if self.values is None or self.after is None:
            raise VerifyException(
                f"variable '{self.sop_name.data}' has a table; give its values and `after`"
            )
        self._verify_stages(self.after.data, None if self.before is None else self.before.data)
        self._verify_shapes()

    def _verify_stages(self, after: str, before: str | None) -> None:
        """Check that the location begins after a component, and ends before a later one."""
        name = self.sop_name.data
        for component in (after, before):
            if component is not None and STAGE.fullmatch(component) is None:
                raise VerifyException(
                    f"'{component}' of variable '{name}' is no component; give embed, "
                    "or layerN/attn or layerN/mlp of a layer N"
                )
        if before is not None and not stage_key(after) < stage_key(before):
            raise VerifyException(
                f"variable '{name}' is held after {after} and before {before}, which "
                "is no later; give a later component, or none"
            )

    def _verify_shapes(self) -> None:
        model = self.parent_op()
        assert self.table is not None
        assert self.values is not None
        name = self.sop_name.data
        if len(self.table.shape) != 2 or self.table.shape[0] != len(self.values.data.values):
            raise VerifyException(f"the table of variable '{name}' needs a row for each value")
        k = self.table.shape[1]
        d_model = getattr(model, "d_model", None)
        if self.basis is None and self.reading is None:
            raise VerifyException(f"variable '{name}' has neither a basis nor a reading")
        if self.basis is not None and self.basis.shape != (k, d_model):
            raise VerifyException(f"the basis of variable '{name}' is not {k} x {d_model}")
        if self.reading is not None and self.reading.shape != (d_model, k):
            raise VerifyException(f"the reading of variable '{name}' is not {d_model} x {k}")


def _weight(matrix: Matrix | None) -> WeightAttr | None:
    return None if matrix is None else WeightAttr(Weight.of(np.asarray(matrix, np.float64)))
