"""
The op `rasp.aggregate_sum`: the sum of the numbers at the keys that each query selects.

    %1 = rasp.aggregate_sum %selector, %values named "total" : !rasp.sop -> !rasp.sop
"""

from __future__ import annotations

from xdsl.ir import Operation, SSAValue
from xdsl.irdl import irdl_op_definition, operand_def

from raspc.rasp_dialect.attributes import SelectorType, SOpType, sop_type
from raspc.rasp_dialect.sop_ops import GivenEncoding, GivenName, SOp, label_properties


@irdl_op_definition
class AggregateSumOp(SOp):
    """
    The sum of the values at the keys that each query selects.

        %1 = rasp.aggregate_sum %0, %x named "total" : !rasp.sop -> !rasp.sop

    The sum is exact, and 0 at a query that selects no key. Values are numbers; the interpreter
    raises an error for a selected key with any other value.
    """

    name = "rasp.aggregate_sum"

    selector = operand_def(SelectorType())
    values = operand_def(SOpType)

    assembly_format = (
        "$selector `,` $values custom<Named>($sop_name) custom<AskedEncoding>($encoding) attr-dict "
        "`:` type($values) `->` type($result)"
    )

    def __init__(
        self,
        selector: SSAValue | Operation,
        values: SSAValue | Operation,
        result_type: SOpType | None = None,
        *,
        sop_name: GivenName = None,
        encoding: GivenEncoding = None,
    ):
        super().__init__(
            operands=(selector, values),
            properties=label_properties(sop_name, encoding),
            result_types=(result_type or sop_type(),),
        )
