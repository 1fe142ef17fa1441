"""
The ops of StableHLO that ask for a size or use one, as far as xdsl-jax does not have them.

    %b = "stablehlo.get_dimension_size"(%ids) <{dimension = 0 : i64}>
        : (tensor<?x?xi32>) -> tensor<i32>
    %i = "stablehlo.dynamic_iota"(%sizes) <{iota_dimension = 0 : i64}>
        : (tensor<1xi32>) -> tensor<?xi32>

xdsl-jax's dialect does not know them, so they print in generic form, and `rasp-opt` reads them with
`--allow-unregistered-dialect`. `STABLEHLO` is that dialect with them.
"""

from __future__ import annotations

from xdsl.dialects.builtin import AnyTensorType, IntegerAttr, TensorType, i32, i64
from xdsl.ir import Dialect, SSAValue
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    operand_def,
    prop_def,
    result_def,
    traits_def,
)
from xdsl.traits import NoMemoryEffect, Pure

from raspc.passes.conversion.transformer_to_stablehlo.stablehlo_ops import StableHLO


@irdl_op_definition
class GetDimensionSizeOp(IRDLOperation):
    """The size of one axis of a tensor, as a scalar."""

    name = "stablehlo.get_dimension_size"

    operand = operand_def(AnyTensorType)
    dimension = prop_def(IntegerAttr)
    result = result_def(TensorType)

    traits = traits_def(Pure())

    def __init__(self, operand: SSAValue, dimension: int):
        super().__init__(
            operands=[operand],
            properties={"dimension": IntegerAttr(dimension, i64)},
            result_types=[TensorType(i32, ())],
        )


@irdl_op_definition
class DynamicIotaOp(IRDLOperation):
    """The numbers from 0 along an axis of a tensor whose sizes are given."""

    name = "stablehlo.dynamic_iota"

    output_shape = operand_def(TensorType)
    iota_dimension = prop_def(IntegerAttr)
    result = result_def(TensorType)

    traits = traits_def(NoMemoryEffect())

    def __init__(self, output_shape: SSAValue, iota_dimension: int, result_type: AnyTensorType):
        super().__init__(
            operands=[output_shape],
            properties={"iota_dimension": IntegerAttr(iota_dimension, i64)},
            result_types=[result_type],
        )


STABLEHLO = Dialect(
    "stablehlo",
    [*StableHLO.operations, GetDimensionSizeOp, DynamicIotaOp],
    list(StableHLO.attributes),
)
"""xdsl-jax's dialect with these ops, to parse what the lowering prints."""
