"""
StableHLO ops that make, move and repeat elements, and ops of sizes known at run time.

    %c = stablehlo.constant dense<2> : tensor<i32>
    %b = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x4xi32>
    %s = stablehlo.slice %x [0:4, 0:2] : (tensor<6x2xf32>) -> tensor<4x2xf32>
    %n = stablehlo.concatenate %k, %l, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %d = "stablehlo.get_dimension_size"(%ids) <{dimension = 0 : i64}>
        : (tensor<?x?xi32>) -> tensor<i32>
"""

from __future__ import annotations

from typing import Any, cast

from xdsl.dialects.builtin import (
    I32,
    I64,
    AnyTensorType,
    BoolAttr,
    DenseArrayBase,
    DenseIntOrFPElementsAttr,
    IntegerAttr,
    IntegerType,
    TensorType,
    i32,
    i64,
)
from xdsl.ir import SSAValue
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    operand_def,
    opt_prop_def,
    prop_def,
    result_def,
    traits_def,
    var_operand_def,
)
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.traits import ConstantLike, Pure
from xdsl.utils.exceptions import VerifyException

from raspc.passes.conversion.transformer_to_stablehlo.stablehlo.attributes import GatherAxes
from raspc.passes.conversion.transformer_to_stablehlo.stablehlo.tensor_sizes import (
    check_broadcast,
    sizes_of,
)


def dense(numbers: Any) -> DenseArrayBase[I64]:
    """Integers as a dense array of i64."""
    return DenseArrayBase.from_list(i64, list(numbers))


@irdl_op_definition
class ConstantOp(IRDLOperation):
    """A tensor of given elements."""

    name = "stablehlo.constant"

    value = prop_def(DenseIntOrFPElementsAttr)
    output = result_def(AnyTensorType)

    traits = traits_def(Pure(), ConstantLike())

    def __init__(self, value: DenseIntOrFPElementsAttr):
        super().__init__(properties={"value": value}, result_types=[value.type])

    def verify_(self) -> None:
        if self.value.type != self.output.type:
            raise VerifyException(f"the value has type {self.value.type}, not that of the result")

    def print(self, printer: Printer) -> None:
        printer.print_op_attributes(self.attributes)
        printer.print_string(" ")
        printer.print_attribute(self.value)

    @classmethod
    def parse(cls, parser: Parser) -> ConstantOp:
        attributes = parser.parse_optional_attr_dict()
        start = parser.pos
        value = parser.parse_attribute()
        if not isinstance(value, DenseIntOrFPElementsAttr):
            parser.raise_error("expected the elements of a tensor", start)
        op = cls(cast("DenseIntOrFPElementsAttr", value))
        op.attributes = attributes
        return op


@irdl_op_definition
class IotaOp(IRDLOperation):
    """The numbers from 0 along an axis."""

    name = "stablehlo.iota"

    iota_dimension = prop_def(IntegerAttr[I64])
    output = result_def(AnyTensorType)

    assembly_format = "`dim` `=` $iota_dimension attr-dict `:` type($output)"

    traits = traits_def(Pure())


@irdl_op_definition
class BroadcastInDimOp(IRDLOperation):
    """A tensor repeated to a known shape, each of its axes at a given axis of the result."""

    name = "stablehlo.broadcast_in_dim"

    operand = operand_def(AnyTensorType)
    broadcast_dimensions = prop_def(DenseArrayBase.constr(i64))
    result = result_def(AnyTensorType)

    assembly_format = (
        "$operand `,` `dims` `=` $broadcast_dimensions attr-dict `:` "
        "functional-type(operands, results)"
    )

    traits = traits_def(Pure())

    def verify_(self) -> None:
        check_broadcast(self.operand.type, self.broadcast_dimensions.get_values(), self.result.type)


@irdl_op_definition
class DynamicBroadcastInDimOp(IRDLOperation):
    """A tensor repeated to a shape known at run time."""

    name = "stablehlo.dynamic_broadcast_in_dim"

    operand = operand_def(AnyTensorType)
    output_dimensions = operand_def(TensorType[IntegerType])
    broadcast_dimensions = prop_def(DenseArrayBase.constr(i64))
    result = result_def(AnyTensorType)

    assembly_format = (
        "$operand `,` $output_dimensions `,` `dims` `=` $broadcast_dimensions attr-dict `:` "
        "functional-type(operands, results)"
    )

    traits = traits_def(Pure())

    def verify_(self) -> None:
        check_broadcast(self.operand.type, self.broadcast_dimensions.get_values(), self.result.type)


@irdl_op_definition
class ConcatenateOp(IRDLOperation):
    """Tensors, end to end along an axis."""

    name = "stablehlo.concatenate"

    inputs = var_operand_def(AnyTensorType)
    dimension = prop_def(IntegerAttr[I64])
    result = result_def(AnyTensorType)

    traits = traits_def(Pure())

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_list(self.inputs, printer.print_ssa_value)
        printer.print_string(f", dim = {self.dimension.value.data}")
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_operation_type(self)

    @classmethod
    def parse(cls, parser: Parser) -> ConcatenateOp:
        start = parser.pos
        inputs = [parser.parse_unresolved_operand()]
        parser.parse_punctuation(",")
        while (following := parser.parse_optional_unresolved_operand()) is not None:
            inputs.append(following)
            parser.parse_punctuation(",")
        parser.parse_keyword("dim")
        parser.parse_punctuation("=")
        dimension = IntegerAttr(parser.parse_integer(), i64)
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        kind = parser.parse_function_type()
        return cls.build(
            operands=[parser.resolve_operands(inputs, kind.inputs.data, start)],
            properties={"dimension": dimension},
            attributes=attributes,
            result_types=kind.outputs.data,
        )


@irdl_op_definition
class GatherOp(IRDLOperation):
    """Slices of a tensor at given indices."""

    name = "stablehlo.gather"

    operand = operand_def(AnyTensorType)
    start_indices = operand_def(TensorType[IntegerType])
    dimension_numbers = prop_def(GatherAxes)
    slice_sizes = prop_def(DenseArrayBase.constr(i64))
    indices_are_sorted = opt_prop_def(BoolAttr, default_value=BoolAttr.from_bool(False))
    result = result_def(AnyTensorType)

    traits = traits_def(Pure())


@irdl_op_definition
class ReshapeOp(IRDLOperation):
    """The elements of a tensor in another shape."""

    name = "stablehlo.reshape"

    operand = operand_def(AnyTensorType)
    result = result_def(AnyTensorType)

    assembly_format = "$operand attr-dict `:` functional-type(operands, results)"

    traits = traits_def(Pure())


@irdl_op_definition
class SliceOp(IRDLOperation):
    """The part of a tensor between two indices along each axis."""

    name = "stablehlo.slice"

    operand = operand_def(AnyTensorType)
    start_indices = prop_def(DenseArrayBase.constr(i64))
    limit_indices = prop_def(DenseArrayBase.constr(i64))
    strides = prop_def(DenseArrayBase.constr(i64))
    result = result_def(AnyTensorType)

    traits = traits_def(Pure())

    def verify_(self) -> None:
        rank = len(sizes_of(self.operand.type))
        if not all(len(numbers) == rank for numbers in self._ranges()):
            raise VerifyException(f"a range is needed for each of {rank} axes")

    def _ranges(self) -> tuple[tuple[int, ...], ...]:
        """The first indices, the limits and the strides, by axis."""
        return (
            tuple(self.start_indices.get_values()),
            tuple(self.limit_indices.get_values()),
            tuple(self.strides.get_values()),
        )

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_ssa_value(self.operand)
        ranges = zip(*self._ranges(), strict=True)
        texts = [f"{a}:{b}" if step == 1 else f"{a}:{b}:{step}" for a, b, step in ranges]
        printer.print_string(f" [{', '.join(texts)}]")
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_operation_type(self)

    @classmethod
    def parse(cls, parser: Parser) -> SliceOp:
        start = parser.pos
        operand = parser.parse_unresolved_operand()

        def parse_range() -> tuple[int, int, int]:
            first = parser.parse_integer()
            parser.parse_punctuation(":")
            limit = parser.parse_integer()
            strided = parser.parse_optional_punctuation(":") is not None
            return first, limit, parser.parse_integer() if strided else 1

        ranges = parser.parse_comma_separated_list(parser.Delimiter.SQUARE, parse_range)
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        kind = parser.parse_function_type()
        names = ("start_indices", "limit_indices", "strides")
        columns = list(zip(*ranges, strict=True)) or [(), (), ()]
        return cls.build(
            operands=parser.resolve_operands([operand], kind.inputs.data, start),
            properties={name: dense(c) for name, c in zip(names, columns, strict=True)},
            attributes=attributes,
            result_types=kind.outputs.data,
        )


@irdl_op_definition
class GetDimensionSizeOp(IRDLOperation):
    """The size of one axis of a tensor, as a scalar."""

    name = "stablehlo.get_dimension_size"

    operand = operand_def(AnyTensorType)
    dimension = prop_def(IntegerAttr[I64])
    result = result_def(TensorType[I32])

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

    output_shape = operand_def(TensorType[IntegerType])
    iota_dimension = prop_def(IntegerAttr[I64])
    result = result_def(AnyTensorType)

    traits = traits_def(Pure())

    def __init__(self, output_shape: SSAValue, iota_dimension: int, result_type: AnyTensorType):
        super().__init__(
            operands=[output_shape],
            properties={"iota_dimension": IntegerAttr(iota_dimension, i64)},
            result_types=[result_type],
        )
