"""
The op `rasp.fill`: an s-op with another value at the positions where it is undefined.

    %1 = rasp.fill %0 with "none" : !rasp.sop -> !rasp.sop
"""

from __future__ import annotations

from typing import ClassVar

from xdsl.ir import Operation, SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, prop_def
from xdsl.utils.exceptions import VerifyException

from raspc.rasp_dialect.assembly_directives import AskedEncoding, BareValue, Named
from raspc.rasp_dialect.attributes import SOpType, ValueAttr, sop_type
from raspc.rasp_dialect.sop_ops import GivenEncoding, GivenName, SOp, label_properties
from raspc.values import Value


@irdl_op_definition
class FillOp(SOp):
    """
    The values of an s-op, with another value at the positions where the s-op is undefined.

        %1 = rasp.fill %x with "-" : !rasp.sop -> !rasp.sop  // "-" at the first position

    Only `rasp.fill` computes a defined value from an undefined operand; a `rasp.map` does not.
    """

    name = "rasp.fill"

    values = operand_def(SOpType)
    value = prop_def(ValueAttr)

    custom_directives: ClassVar = (BareValue, Named, AskedEncoding)
    assembly_format = (
        "$values `with` custom<BareValue>($value) custom<Named>($sop_name) "
        "custom<AskedEncoding>($encoding) attr-dict `:` type($values) `->` type($result)"
    )

    def __init__(
        self,
        values: SSAValue | Operation,
        value: ValueAttr | Value | float,
        result_type: SOpType | None = None,
        *,
        sop_name: GivenName = None,
        encoding: GivenEncoding = None,
    ):
        if not isinstance(value, ValueAttr):
            value = ValueAttr.of(value)
        super().__init__(
            operands=(values,),
            properties={"value": value, **label_properties(sop_name, encoding)},
            result_types=(result_type or sop_type(),),
        )

    def verify_(self) -> None:
        """Check the name, and that the value is defined."""
        super().verify_()
        if self.value.data is None:
            raise VerifyException(
                "rasp.fill replaces undefined values by a value that is not none; give one"
            )
