"""The regions of maps and selects: one block of scalar ops that computes a value."""

from __future__ import annotations

from xdsl.ir import Region
from xdsl.utils.exceptions import VerifyException

from raspc.rasp_dialect.attributes import ValueType
from raspc.rasp_dialect.scalar_ops import ScalarOpInterface, YieldOp


def verify_scalar_region(region: Region, arity: int) -> None:
    """Check that the region is a function of `arity` values, made of scalar ops."""
    block = region.block
    if len(block.args) != arity or any(arg.type != ValueType() for arg in block.args):
        taken = ", ".join(str(arg.type) for arg in block.args)
        expected = ", ".join([str(ValueType())] * arity)
        raise VerifyException(
            f"the region takes ({taken}), but must take one value for each operand: ({expected})"
        )
    if not isinstance(block.last_op, YieldOp):
        raise VerifyException("the region must end in rasp.yield, with the value it computes")
    for op in block.ops:
        if not isinstance(op, (ScalarOpInterface, YieldOp)):
            raise VerifyException(
                f"'{op.name}' is no scalar op; the region may hold only ops on !rasp.value"
            )
