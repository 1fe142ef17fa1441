"""
StableHLO ops that combine the elements along an axis: matrix products and reductions.

    %d = stablehlo.dot_general %x, %w, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST]
        : (tensor<2x4x2xf32>, tensor<2x1xf32>) -> tensor<2x4x1xf32>
    %r = stablehlo.reduce(%x init: %zero) across dimensions = [2]
        : (tensor<2x4x4xf32>, tensor<f32>) -> tensor<2x4xf32>
     reducer(%a: tensor<f32>, %b: tensor<f32>) {
      %s = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %s : tensor<f32>
    }
"""

from __future__ import annotations

from xdsl.dialects.builtin import I64, AnyTensorType, ArrayAttr, DenseArrayBase, IntegerAttr, i64
from xdsl.ir import Attribute
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    operand_def,
    opt_prop_def,
    prop_def,
    region_def,
    result_def,
    traits_def,
    var_operand_def,
)
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.traits import IsTerminator, Pure, RecursiveMemoryEffect
from xdsl.utils.exceptions import VerifyException

from raspc.passes.conversion.transformer_to_stablehlo.stablehlo.attributes import (
    DotAxes,
    Precision,
    PrecisionAttr,
    integers,
    parse_integers,
    print_integers,
)
from raspc.passes.conversion.transformer_to_stablehlo.stablehlo.tensor_sizes import (
    may_be_equal,
    sizes_of,
)

Axes = ArrayAttr[IntegerAttr[I64]]


@irdl_op_definition
class ReturnOp(IRDLOperation):
    """The end of the body of a reduction, with its results."""

    name = "stablehlo.return"

    results_ = var_operand_def(AnyTensorType)

    assembly_format = "$results_ attr-dict (`:` type($results_)^)?"

    traits = traits_def(Pure(), IsTerminator())


@irdl_op_definition
class DotGeneralOp(IRDLOperation):
    """The sums of the products of two tensors along their contracting axes."""

    name = "stablehlo.dot_general"

    lhs = operand_def(AnyTensorType)
    rhs = operand_def(AnyTensorType)
    dot_dimension_numbers = prop_def(DotAxes)
    precision_config = opt_prop_def(ArrayAttr[PrecisionAttr])
    result = result_def(AnyTensorType)

    traits = traits_def(Pure())

    def verify_(self) -> None:
        axes = self.dot_dimension_numbers
        batch = self._paired_sizes(axes.lhs_batching_dimensions, axes.rhs_batching_dimensions)
        self._paired_sizes(axes.lhs_contracting_dimensions, axes.rhs_contracting_dimensions)
        expected = (
            *batch,
            *_others(self.lhs.type, axes.lhs_batching_dimensions, axes.lhs_contracting_dimensions),
            *_others(self.rhs.type, axes.rhs_batching_dimensions, axes.rhs_contracting_dimensions),
        )
        if not may_be_equal(expected, sizes_of(self.result.type)):
            raise VerifyException(f"the product has sizes {expected}, not those of the result")

    def _paired_sizes(self, lhs_axes: Axes, rhs_axes: Axes) -> tuple[int, ...]:
        """The sizes of axes of `lhs`, each of which is paired with an axis of `rhs`."""
        left, right = _sizes(self.lhs.type, lhs_axes), _sizes(self.rhs.type, rhs_axes)
        if not may_be_equal(left, right):
            raise VerifyException(f"axes of sizes {left} are paired with axes of sizes {right}")
        return left

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        printer.print_list((self.lhs, self.rhs), printer.print_ssa_value)
        axes = self.dot_dimension_numbers
        for name, left, right in (
            ("batching_dims", axes.lhs_batching_dimensions, axes.rhs_batching_dimensions),
            ("contracting_dims", axes.lhs_contracting_dimensions, axes.rhs_contracting_dimensions),
        ):
            if left.data or right.data or name == "contracting_dims":
                printer.print_string(f", {name} = ")
                print_integers(printer, left)
                printer.print_string(" x ")
                print_integers(printer, right)
        if self.precision_config is not None:
            words = ", ".join(each.data.value for each in self.precision_config.data)
            printer.print_string(f", precision = [{words}]")
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_operation_type(self)

    @classmethod
    def parse(cls, parser: Parser) -> DotGeneralOp:
        start = parser.pos
        operands = [parser.parse_unresolved_operand()]
        parser.parse_punctuation(",")
        operands.append(parser.parse_unresolved_operand())
        batch, contract = (integers(), integers()), (integers(), integers())
        precision = None
        while parser.parse_optional_punctuation(",") is not None:
            if parser.parse_optional_keyword("batching_dims") is not None:
                batch = _parse_pair(parser)
            elif parser.parse_optional_keyword("precision") is not None:
                precision = _parse_precision(parser)
            else:
                parser.parse_keyword("contracting_dims")
                contract = _parse_pair(parser)
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        kind = parser.parse_function_type()
        return cls.build(
            operands=parser.resolve_operands(operands, kind.inputs.data, start),
            properties={
                "dot_dimension_numbers": DotAxes(*batch, *contract),
                "precision_config": precision,
            },
            attributes=attributes,
            result_types=kind.outputs.data,
        )


def _parse_pair(parser: Parser) -> tuple[Axes, Axes]:
    """Parse `= [axes of lhs] x [axes of rhs]`."""
    parser.parse_punctuation("=")
    left = parse_integers(parser)
    parser.parse_keyword("x")
    return left, parse_integers(parser)


def _parse_precision(parser: Parser) -> ArrayAttr[PrecisionAttr]:
    """Parse `= [precision of lhs, precision of rhs]`."""
    parser.parse_punctuation("=")
    return ArrayAttr(
        parser.parse_comma_separated_list(
            parser.Delimiter.SQUARE, lambda: PrecisionAttr(parser.parse_str_enum(Precision))
        )
    )


def _sizes(kind: Attribute, axes: Axes) -> tuple[int, ...]:
    """The sizes of axes of a tensor."""
    sizes = sizes_of(kind)
    numbers = [axis.value.data for axis in axes]
    for number in numbers:
        if not 0 <= number < len(sizes):
            raise VerifyException(f"axis {number} is no axis of {kind}")
    return tuple(sizes[number] for number in numbers)


def _others(kind: Attribute, *used: Axes) -> tuple[int, ...]:
    """The sizes of the axes of a tensor that are in none of the lists."""
    numbers = {axis.value.data for axes in used for axis in axes}
    return tuple(size for axis, size in enumerate(sizes_of(kind)) if axis not in numbers)


@irdl_op_definition
class ReduceOp(IRDLOperation):
    """The elements of a tensor along some axes, combined by the body from an initial value."""

    name = "stablehlo.reduce"

    input = operand_def(AnyTensorType)
    init_value = operand_def(AnyTensorType)
    dimensions = prop_def(DenseArrayBase.constr(i64))
    result = result_def(AnyTensorType)
    body = region_def("single_block")

    traits = traits_def(RecursiveMemoryEffect())

    def verify_(self) -> None:
        axes = integers(*self.dimensions.get_values())
        expected = _others(self.input.type, axes)
        if not may_be_equal(expected, sizes_of(self.result.type)):
            raise VerifyException(f"the reduction has sizes {expected}, not those of the result")
        kinds: list[Attribute] = [self.init_value.type] * 2
        if [argument.type for argument in self.body.block.args] != kinds:
            raise VerifyException("the body takes two values of the type of the initial value")

    def print(self, printer: Printer) -> None:
        printer.print_string("(")
        printer.print_ssa_value(self.input)
        printer.print_string(" init: ")
        printer.print_ssa_value(self.init_value)
        axes = ", ".join(map(str, self.dimensions.get_values()))
        printer.print_string(f") across dimensions = [{axes}]")
        printer.print_op_attributes(self.attributes)
        printer.print_string(" : ")
        printer.print_operation_type(self)
        printer.print_string("\nreducer(")
        printer.print_list(self.body.block.args, printer.print_block_argument)
        printer.print_string(") ")
        printer.print_region(self.body, print_entry_block_args=False)

    @classmethod
    def parse(cls, parser: Parser) -> ReduceOp:
        start = parser.pos
        parser.parse_punctuation("(")
        operands = [parser.parse_unresolved_operand()]
        parser.parse_keyword("init")
        parser.parse_punctuation(":")
        operands.append(parser.parse_unresolved_operand())
        parser.parse_punctuation(")")
        parser.parse_keyword("across")
        parser.parse_keyword("dimensions")
        parser.parse_punctuation("=")
        axes = parser.parse_comma_separated_list(parser.Delimiter.SQUARE, parser.parse_integer)
        attributes = parser.parse_optional_attr_dict()
        parser.parse_punctuation(":")
        kind = parser.parse_function_type()
        parser.parse_keyword("reducer")
        arguments = parser.parse_comma_separated_list(parser.Delimiter.PAREN, parser.parse_argument)
        return cls.build(
            operands=parser.resolve_operands(operands, kind.inputs.data, start),
            properties={"dimensions": DenseArrayBase.from_list(i64, axes)},
            attributes=attributes,
            result_types=kind.outputs.data,
            regions=[parser.parse_region(arguments)],
        )
