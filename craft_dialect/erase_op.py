"""`craft.erase`: neurons that clear dimensions of the residual stream for a later vector."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from xdsl.dialects.builtin import I64, IntegerAttr, UnitAttr
from xdsl.ir import SSAValue
from xdsl.irdl import (
    IRDLOperation,
    VarConstraint,
    base,
    irdl_op_definition,
    operand_def,
    opt_prop_def,
    prop_def,
    result_def,
    traits_def,
)
from xdsl.traits import HasParent
from xdsl.utils.exceptions import VerifyException

from raspc.craft_dialect.attributes import VecType
from raspc.craft_dialect.component_ops import MlpOp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.program_op import ProgramOp, optional_number, space_of, verify_layer
from raspc.transformer_dialect.attributes import LabelsAttr


@irdl_op_definition
class EraseOp(IRDLOperation):
    """
    The negatives of some coordinates of a vector, added to the dimensions that hold them.

    A component adds to the residual stream, so the sum is zero and a later vector can take the
    dimensions. The operation is a component of an MLP half-layer: one ReLU neuron reads a
    coordinate that is never negative, two read a `signed` coordinate. Either way the coordinate
    is copied and subtracted, which is exact in floating point.

    ```
    %z = craft.erase %x <"x:a", "x:b"> layer 0 : !craft.vec<@x>
    %w = craft.erase %n <"n"> signed layer 0 : !craft.vec<@n>
    ```

    The operation is not pure: it clears dimensions although no operation reads its result until
    `craft-pad-bases` adds the result to the stream.
    """

    name = "craft.erase"

    _VEC: ClassVar = VarConstraint("VEC", base(VecType))

    input = operand_def(_VEC)
    directions = prop_def(LabelsAttr)
    """The labels of the directions to clear."""
    signed = opt_prop_def(UnitAttr)
    """Whether a coordinate of these directions can be negative."""
    layer = opt_prop_def(IntegerAttr[I64])
    """The layer whose MLP half-layer holds the neurons; none before allocation."""
    vec = result_def(_VEC)

    traits = traits_def(HasParent(ProgramOp))

    assembly_format = (
        "$input $directions (`signed` $signed^)? (`layer` $layer^)? attr-dict `:` type($input)"
    )

    def __init__(
        self,
        input: SSAValue,
        directions: Sequence[str],
        *,
        signed: bool = False,
        layer: int | IntegerAttr[I64] | None = None,
    ):
        super().__init__(
            operands=[input],
            properties={
                "directions": LabelsAttr(directions),
                "signed": UnitAttr() if signed else None,
                "layer": optional_number(layer),
            },
            result_types=[input.type],
        )

    def verify_(self) -> None:
        verify_layer(self.layer)
        directions = self.directions.data
        if not directions:
            raise VerifyException("craft.erase needs at least one direction to clear")
        if len(set(directions)) < len(directions):
            twice = next(label for label in directions if directions.count(label) > 1)
            raise VerifyException(f"direction '{twice}' is cleared twice: name it once")
        unknown = set(directions) - set(space_of(self.input, self).labels)
        if unknown:
            raise VerifyException(
                f"craft.erase clears the direction '{min(unknown)}', which its operand does not "
                "have: use the labels of its space"
            )

    @property
    def neurons(self) -> tuple[LinearMap, LinearMap]:
        """The in map and the out map of the neurons: `vec` to neurons, neurons to `vec`."""
        signs = (("", 1.0), ("-", -1.0)) if self.signed is not None else (("", 1.0),)
        neurons = [
            (label, f"erase({name}{label})", sign)
            for label in self.directions.data
            for name, sign in signs
        ]
        return (
            LinearMap.of(neurons),
            LinearMap.of((neuron, label, -sign) for label, neuron, sign in neurons),
        )


def neurons_of(op: MlpOp | EraseOp) -> tuple[LinearMap, LinearMap]:
    """The in map and the out map of the neurons of an MLP or of an erasure."""
    if isinstance(op, EraseOp):
        return op.neurons
    return op.in_map.data, op.out_map.data
