"""
The op `craft.variable`: the encoding and the location of a named s-op of the source program.

A record is debug information: it reads no vector, so that no pass sees one more reader, and refers
to directions by their labels. Three kinds of records exist:

    craft.variable "x" line 3 values <{0 to 2}> encoded <["x" onehot {0 to 2}]>
    craft.variable "x" line 3 values <{0 to 2}> encoded <["x" onehot {0 to 2}]>
      image <{"x:0" : {"x:0|1" = 1.0}, "x:1" : {"x:0|1" = 1.0}, "x:2" : {"x:2" = 1.0}}>
    craft.variable "y" line 4 values <{0 to 2}> encoded <["y" onehot {0 to 2}]>
      reading <{"x:0" : {"y:1" = 1.0}, "x:1" : {"y:2" = 1.0}}>
    craft.variable "z" line 5 fate <fused by "rasp-fuse-maps" into ["y"]>

A *held* variable is a vector: each value has the coordinates of its encoding, sent through the
image if there is one. A *readable* variable is a linear function of directions that other variables
hold, the reading: its columns are the coordinates. No direction holds a variable with a fate.
"""

from __future__ import annotations

from collections.abc import Iterable

from xdsl.dialects.builtin import I64, IntegerAttr, StringAttr, UnitAttr, i64
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    opt_prop_def,
    prop_def,
    traits_def,
)
from xdsl.traits import HasParent
from xdsl.utils.exceptions import VerifyException

from raspc.craft_dialect.attributes import MapAttr, SpaceAttr
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.program_op import ProgramOp, program_of
from raspc.craft_dialect.space import Axis, Space
from raspc.transformer_dialect.variable_op import FateAttr, ValueSetAttr
from raspc.values.domain import Domain
from raspc.values.variable_fate import Fate, FateKind


@irdl_op_definition
class VariableOp(IRDLOperation):
    """
    The record of a named s-op: its values, its encoding and its location, or its fate.

        craft.variable "x" line 3 values <{0 to 2}> encoded <["x" onehot {0 to 2}]>

    A record reads no vector; see the module for its three kinds.
    """

    name = "craft.variable"

    sop_name = prop_def(StringAttr)
    line = opt_prop_def(IntegerAttr[I64])
    keep = opt_prop_def(UnitAttr)
    """Whether passes must leave the directions of the variable as they are."""
    derived = opt_prop_def(UnitAttr)
    """Whether a pass made the s-op: a conversion of a variable, or a part of its computation."""
    values = opt_prop_def(ValueSetAttr)
    encoding = opt_prop_def(SpaceAttr)
    """The space of one axis in which the s-op was encoded."""
    image = opt_prop_def(MapAttr)
    """The map of labels of the encoding to the coordinates; the identity if it is absent."""
    reading = opt_prop_def(MapAttr)
    """The map of directions to the coordinates; absent if the coordinates are directions."""
    fate = opt_prop_def(FateAttr)

    traits = traits_def(HasParent(ProgramOp))

    assembly_format = (
        "$sop_name (`line` $line^)? (`keep` $keep^)? (`derived` $derived^)? (`values` $values^)? "
        "(`encoded` $encoding^)? (`image` $image^)? (`reading` $reading^)? (`fate` $fate^)? "
        "attr-dict"
    )

    def __init__(
        self,
        name: str,
        line: int | IntegerAttr[I64] | None = None,
        *,
        values: Domain | None = None,
        axis: Axis | None = None,
        fate: Fate | None = None,
        keep: bool = False,
        derived: bool = False,
    ):
        super().__init__(
            properties={
                "sop_name": StringAttr(name),
                "line": IntegerAttr(line, i64) if isinstance(line, int) else line,
                "values": None if values is None else ValueSetAttr(values),
                "encoding": None if axis is None else SpaceAttr(Space((axis,))),
                "fate": None if fate is None else FateAttr(fate),
                "keep": UnitAttr() if keep else None,
                "derived": UnitAttr() if derived else None,
            }
        )

    @property
    def axis(self) -> Axis | None:
        """The axis in which the s-op was encoded; None for a variable with a fate."""
        return None if self.encoding is None else self.encoding.data.axes[0]

    @property
    def directions(self) -> tuple[str, ...]:
        """The labels of the directions that hold the variable, or that its reading reads."""
        if self.reading is not None:
            return self.reading.data.rows
        return self.coordinates

    @property
    def coordinates(self) -> tuple[str, ...]:
        """The labels of the coordinates, in order."""
        if self.axis is None:
            return ()
        return self.axis.labels if self.image is None else self.image.data.cols

    def lose(self, kind: FateKind, by: str, into: tuple[str, ...] = ()) -> None:
        """Replace the location of the variable by a fate; its values stay."""
        self.encoding = self.image = self.reading = None
        self.fate = FateAttr(Fate(kind, by, into))

    def read_through(self, reading: LinearMap) -> None:
        """Make the variable readable by a map from other directions to its coordinates."""
        self.reading = MapAttr(reading)

    def verify_(self) -> None:
        if (self.fate is None) == (self.encoding is None):
            raise VerifyException(
                f"variable '{self.sop_name.data}' needs an encoding or a fate, and not both"
            )
        if self.encoding is None:
            if self.image is not None or self.reading is not None:
                raise VerifyException(
                    f"variable '{self.sop_name.data}' has a fate, and no image or reading"
                )
            return
        if self.values is None or len(self.encoding.data.axes) != 1:
            raise VerifyException(
                f"variable '{self.sop_name.data}' is encoded in one axis, with its values"
            )
        self._verify_labels()

    def _verify_labels(self) -> None:
        """Check that the program has the directions of the record."""
        known = {
            label for op in program_of(self).spaces().values() for label in op.space.data.labels
        }
        missing = [label for label in self.directions if label not in known]
        if missing:
            raise VerifyException(
                f"variable '{self.sop_name.data}' is in the direction '{missing[0]}', which no "
                "space of the program has: record the fate of the variable"
            )


def variables_of(program: ProgramOp) -> list[VariableOp]:
    """The records of a program, in order."""
    return [op for op in program.body.block.ops if isinstance(op, VariableOp)]


def kept_directions(program: ProgramOp) -> frozenset[str]:
    """The labels of directions of variables that are barriers to optimisations."""
    kept = (op for op in variables_of(program) if op.keep is not None)
    return frozenset(label for op in kept for label in op.directions)


def variables_in(program: ProgramOp, labels: Iterable[str]) -> list[VariableOp]:
    """The records of variables that some of the directions hold, or that are read from them."""
    wanted = frozenset(labels)
    return [op for op in variables_of(program) if not wanted.isdisjoint(op.directions)]
