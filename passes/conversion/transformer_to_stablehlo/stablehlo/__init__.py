"""
The part of the StableHLO dialect that the lowering of models uses, in MLIR's syntax.

`STABLEHLO` is the dialect, for parsers. xDSL has no StableHLO dialect; that of xdsl-jax has more
ops, but neither `get_dimension_size` nor `dynamic_iota`, and needs one version of xDSL.
"""

from __future__ import annotations

from xdsl.ir import Dialect

from raspc.passes.conversion.transformer_to_stablehlo.stablehlo.attributes import (
    ComparisonDirection,
    ComparisonDirectionAttr,
    DotAxes,
    GatherAxes,
    Precision,
    PrecisionAttr,
    integers,
)
from raspc.passes.conversion.transformer_to_stablehlo.stablehlo.contraction_ops import (
    DotGeneralOp,
    ReduceOp,
    ReturnOp,
)
from raspc.passes.conversion.transformer_to_stablehlo.stablehlo.elementwise_ops import (
    AddOp,
    AndOp,
    BinaryOp,
    CompareOp,
    DivideOp,
    ExponentialOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    SelectOp,
    SqrtOp,
    SubtractOp,
    TanhOp,
    UnaryOp,
)
from raspc.passes.conversion.transformer_to_stablehlo.stablehlo.shape_ops import (
    BroadcastInDimOp,
    ConcatenateOp,
    ConstantOp,
    DynamicBroadcastInDimOp,
    DynamicIotaOp,
    GatherOp,
    GetDimensionSizeOp,
    IotaOp,
    ReshapeOp,
    SliceOp,
)

STABLEHLO = Dialect(
    "stablehlo",
    [
        AddOp,
        AndOp,
        BroadcastInDimOp,
        CompareOp,
        ConcatenateOp,
        ConstantOp,
        DivideOp,
        DotGeneralOp,
        DynamicBroadcastInDimOp,
        DynamicIotaOp,
        ExponentialOp,
        GatherOp,
        GetDimensionSizeOp,
        IotaOp,
        MaximumOp,
        MinimumOp,
        MultiplyOp,
        ReduceOp,
        ReshapeOp,
        ReturnOp,
        SelectOp,
        SliceOp,
        SqrtOp,
        SubtractOp,
        TanhOp,
    ],
    [ComparisonDirectionAttr, DotAxes, GatherAxes, PrecisionAttr],
)
"""The ops and attributes of StableHLO that the lowering uses."""

__all__ = [
    "STABLEHLO",
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
    "DotAxes",
    "DotGeneralOp",
    "DynamicBroadcastInDimOp",
    "DynamicIotaOp",
    "ExponentialOp",
    "GatherAxes",
    "GatherOp",
    "GetDimensionSizeOp",
    "IotaOp",
    "MaximumOp",
    "MinimumOp",
    "MultiplyOp",
    "Precision",
    "PrecisionAttr",
    "ReduceOp",
    "ReshapeOp",
    "ReturnOp",
    "SelectOp",
    "SliceOp",
    "SqrtOp",
    "SubtractOp",
    "TanhOp",
    "UnaryOp",
    "integers",
]
