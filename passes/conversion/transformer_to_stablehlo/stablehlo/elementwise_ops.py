"""
StableHLO ops that compute each element from the elements at its place.

    %c = stablehlo.add %a, %b : tensor<2x4xf32>
    %e = stablehlo.exponential %a : tensor<2x4xf32>
    %p = stablehlo.compare NE, %a, %b : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %s = stablehlo.select %p, %a, %b : tensor<2x4xi1>, tensor<2x4xf32>
"""

from __future__ import annotations

from abc import ABC
from typing import ClassVar, TypeAlias

from xdsl.dialects.builtin import I1, AnyFloat, TensorType
from xdsl.ir import Attribute, SSAValue
from xdsl.irdl import (
    IRDLOperation,
    VarConstraint,
    base,
    irdl_op_definition,
    operand_def,
    prop_def,
    result_def,
    traits_def,
)
from xdsl.traits import Commutative, Pure

from raspc.passes.conversion.transformer_to_stablehlo.stablehlo.attributes import (
    ComparisonDirectionAttr,
)


class ElementwiseBinaryOp(IRDLOperation, ABC):
    """An op of two tensors of one type, which is the type of the result."""

    T: ClassVar = VarConstraint("T", base(TensorType[Attribute]))

    lhs = operand_def(T)
    rhs = operand_def(T)
    result = result_def(T)

    assembly_format = "$lhs `,` $rhs attr-dict `:` type($result)"

    traits = traits_def(Pure())

    def __init__(self, lhs: SSAValue, rhs: SSAValue):
        super().__init__(operands=[lhs, rhs], result_types=[lhs.type])


BinaryOp: TypeAlias = type[ElementwiseBinaryOp]
"""The class of an elementwise op of two tensors."""


@irdl_op_definition
class AddOp(ElementwiseBinaryOp):
    """The sum of two tensors."""

    name = "stablehlo.add"

    traits = traits_def(Commutative())


@irdl_op_definition
class AndOp(ElementwiseBinaryOp):
    """The conjunction of two tensors of i1, bit by bit for other integers."""

    name = "stablehlo.and"

    traits = traits_def(Commutative())


@irdl_op_definition
class DivideOp(ElementwiseBinaryOp):
    """The quotient of two tensors."""

    name = "stablehlo.divide"


@irdl_op_definition
class MaximumOp(ElementwiseBinaryOp):
    """The larger of two elements."""

    name = "stablehlo.maximum"

    traits = traits_def(Commutative())


@irdl_op_definition
class MinimumOp(ElementwiseBinaryOp):
    """The smaller of two elements."""

    name = "stablehlo.minimum"

    traits = traits_def(Commutative())


@irdl_op_definition
class MultiplyOp(ElementwiseBinaryOp):
    """The product of two tensors, element by element."""

    name = "stablehlo.multiply"

    traits = traits_def(Commutative())


@irdl_op_definition
class SubtractOp(ElementwiseBinaryOp):
    """The difference of two tensors."""

    name = "stablehlo.subtract"


class ElementwiseUnaryOp(IRDLOperation, ABC):
    """An op of one tensor, whose type is the type of the result, in the default accuracy."""

    T: ClassVar = VarConstraint("T", base(TensorType[AnyFloat]))

    operand = operand_def(T)
    result = result_def(T)

    assembly_format = "$operand attr-dict `:` type($result)"

    traits = traits_def(Pure())

    def __init__(self, operand: SSAValue):
        super().__init__(operands=[operand], result_types=[operand.type])


UnaryOp: TypeAlias = type[ElementwiseUnaryOp]
"""The class of an elementwise op of one tensor."""


@irdl_op_definition
class ExponentialOp(ElementwiseUnaryOp):
    """The exponential of each element."""

    name = "stablehlo.exponential"


@irdl_op_definition
class SqrtOp(ElementwiseUnaryOp):
    """The square root of each element."""

    name = "stablehlo.sqrt"


@irdl_op_definition
class TanhOp(ElementwiseUnaryOp):
    """The hyperbolic tangent of each element."""

    name = "stablehlo.tanh"


@irdl_op_definition
class CompareOp(IRDLOperation):
    """A relation of the elements of two tensors of one type."""

    name = "stablehlo.compare"

    T: ClassVar = VarConstraint("T", base(TensorType[Attribute]))

    lhs = operand_def(T)
    rhs = operand_def(T)
    comparison_direction = prop_def(ComparisonDirectionAttr)
    result = result_def(TensorType[I1])

    assembly_format = (
        "$comparison_direction `,` $lhs `,` $rhs attr-dict `:` functional-type(operands, results)"
    )

    traits = traits_def(Pure())


@irdl_op_definition
class SelectOp(IRDLOperation):
    """The elements of one tensor where a predicate holds, those of another elsewhere."""

    name = "stablehlo.select"

    T: ClassVar = VarConstraint("T", base(TensorType[Attribute]))

    pred = operand_def(TensorType[I1])
    on_true = operand_def(T)
    on_false = operand_def(T)
    result = result_def(T)

    assembly_format = "$pred `,` $on_true `,` $on_false attr-dict `:` type($pred) `,` type($result)"

    traits = traits_def(Pure())
