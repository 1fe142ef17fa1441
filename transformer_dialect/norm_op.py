"""
`transformer.norm`: the layer norm or the RMS norm of the residual stream.

A norm before a half-layer is read by that half-layer alone, and the stream goes on unchanged; a
norm after a half-layer takes the place of the stream.
"""

from __future__ import annotations

from enum import auto
from typing import ClassVar

from xdsl.dialects.builtin import FloatAttr, StringAttr, f64
from xdsl.dialects.utils import EnumAttribute
from xdsl.ir import Operation, SpacedOpaqueSyntaxAttribute, SSAValue
from xdsl.irdl import (
    VarConstraint,
    base,
    irdl_attr_definition,
    irdl_op_definition,
    operand_def,
    opt_prop_def,
    prop_def,
    result_def,
    traits_def,
)
from xdsl.traits import Pure
from xdsl.utils.exceptions import VerifyException
from xdsl.utils.str_enum import StrEnum

from raspc.transformer_dialect.attributes import WeightAttr
from raspc.transformer_dialect.component_op import ComponentOp, Entries, check_shape
from raspc.transformer_dialect.types import ResidualType
from raspc.transformer_dialect.weight_directive import WeightLine


class Norm(StrEnum):
    """The kind of a norm."""

    LAYER = auto()
    """(x - mean x) / sqrt(mean (x - mean x)^2 + eps)"""
    RMS = auto()
    """x / sqrt(mean x^2 + eps)"""


@irdl_attr_definition
class NormAttr(EnumAttribute[Norm], SpacedOpaqueSyntaxAttribute):
    """
    The kind of a norm.

        #transformer<norm_kind rms>
    """

    name = "transformer.norm_kind"


@irdl_op_definition
class NormOp(ComponentOp):
    """
    The norm of the stream over its directions, times a gain, plus a shift.

        %n = transformer.norm %x "layer0/attn_norm" rms eps 1.000000e-06 : f64
          gain <4xf32 dense [2.0, 2.0, 2.0, 2.0]> : !transformer.residual<4>
        %y = transformer.attention %x reads %n layer 0 { ... } : !transformer.residual<4>

    gain [d_model]; shift [d_model], zero if absent, and only for a layer norm. The name is that of
    the component in checkpoints and in the API (Ba et al., Layer Normalization, 2016; Zhang and
    Sennrich, Root Mean Square Layer Normalization, 2019).
    """

    name = "transformer.norm"

    T: ClassVar = VarConstraint("T", base(ResidualType))

    input = operand_def(T)
    site = prop_def(StringAttr)
    kind = prop_def(NormAttr)
    eps = prop_def(FloatAttr)
    gain = prop_def(WeightAttr)
    shift = opt_prop_def(WeightAttr)
    output = result_def(T)

    custom_directives = (WeightLine,)
    assembly_format = (
        "$input $site $kind `eps` $eps custom<WeightLine>($gain) custom<WeightLine>($shift) "
        "attr-dict `:` type($output)"
    )
    traits = traits_def(Pure())

    def __init__(
        self,
        input: SSAValue | Operation,
        site: str,
        kind: Norm | NormAttr,
        eps: float,
        gain: Entries,
        shift: Entries | None = None,
    ):
        """
        Build a norm.

        Args:
            input: the stream.
            site: the name of the component.
            kind: the kind of the norm.
            eps: the number added to the mean square.
            gain, shift: [d_model]; None for no shift.

        """
        input = SSAValue.get(input)
        super().__init__(
            operands=[input],
            properties={
                "site": StringAttr(site),
                "kind": kind if isinstance(kind, NormAttr) else NormAttr(kind),
                "eps": FloatAttr(eps, f64),
                "gain": WeightAttr.of(gain),
                "shift": None if shift is None else WeightAttr.of(shift),
            },
            result_types=[input.type],
        )

    @property
    def component(self) -> str:
        """The name of the norm, `layer0/attn_norm`."""
        return self.site.data

    @property
    def epsilon(self) -> float:
        """The number added to the mean square."""
        return self.eps.value.data

    def verify_(self) -> None:
        """Check the shapes of gain and shift, the sign of eps, and an RMS norm for a shift."""
        width = SSAValue.get(self.input, type=ResidualType).type.d_model
        check_shape("gain", self.gain, (width,), "d_model")
        if self.shift is not None:
            check_shape("shift", self.shift, (width,), "d_model")
        if self.shift is not None and self.kind.data is Norm.RMS:
            raise VerifyException("an rms norm has no shift; remove it, or make the norm `layer`")
        if not 0.0 <= self.epsilon < float("inf"):
            raise VerifyException(f"eps is {self.epsilon}; give a finite number, at least 0")
