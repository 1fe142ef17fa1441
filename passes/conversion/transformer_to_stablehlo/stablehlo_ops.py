"""The ops and attributes of xdsl-jax's StableHLO dialect that the lowering uses, in one place."""

from typing import Any, TypeAlias

from xdsl_jax.dialects.stablehlo import StableHLO
from xdsl_jax.dialects.stablehlo.attributes import (
    ComparisonDirection,
    ComparisonDirectionAttr,
    DotAttr,
    GatherDimensionNumbers,
    Precision,
    PrecisionAttr,
)
from xdsl_jax.dialects.stablehlo.data_movement_ops import (
    BroadcastInDimOp,
    ConcatenateOp,
    GatherOp,
    ReshapeOp,
    SliceOp,
)
from xdsl_jax.dialects.stablehlo.dynamism_ops import DynamicBroadcastInDimOp
from xdsl_jax.dialects.stablehlo.elementwise_binary_ops import (
    AddOp,
    AndOp,
    DivideOp,
    ElementwiseBinaryOperation,
    MaximumOp,
    SubtractOp,
)
from xdsl_jax.dialects.stablehlo.elementwise_other_ops import CompareOp, SelectOp
from xdsl_jax.dialects.stablehlo.elementwise_unary_ops import ExponentialOp
from xdsl_jax.dialects.stablehlo.miscellaneous_ops import ConstantOp, IotaOp
from xdsl_jax.dialects.stablehlo.modularity_ops import ReturnOp
from xdsl_jax.dialects.stablehlo.reduction_ops import DotGeneralOp, ReduceOp

BinaryOp: TypeAlias = type[ElementwiseBinaryOperation[Any]]
"""An op that takes two tensors element by element."""

__all__ = [
    "AddOp",
    "AndOp",
    "BinaryOp",
    "BroadcastInDimOp",
    "CompareOp",
    "ComparisonDirection",
    "ComparisonDirectionAttr",
    "ConcatenateOp",
    "ConstantOp",
    "DivideOp",
    "DotAttr",
    "DotGeneralOp",
    "DynamicBroadcastInDimOp",
    "ExponentialOp",
    "GatherDimensionNumbers",
    "GatherOp",
    "IotaOp",
    "MaximumOp",
    "Precision",
    "PrecisionAttr",
    "ReduceOp",
    "ReshapeOp",
    "ReturnOp",
    "SelectOp",
    "SliceOp",
    "StableHLO",
    "SubtractOp",
]
