"""
Attributes of StableHLO ops: directions of comparisons, precisions, numbers of axes.

    #stablehlo<comparison_direction NE>
    #stablehlo<precision HIGHEST>
    #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>
    #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0],
                      index_vector_dim = 2>

MLIR omits a list of axes that is empty, and a number of an axis that is 0.
"""

from __future__ import annotations

from abc import ABC
from collections.abc import Sequence
from typing import cast

from xdsl.dialects.builtin import I64, ArrayAttr, IntegerAttr, i64
from xdsl.dialects.utils import EnumAttribute
from xdsl.ir import Attribute, ParametrizedAttribute, SpacedOpaqueSyntaxAttribute
from xdsl.irdl import irdl_attr_definition
from xdsl.parser import AttrParser
from xdsl.printer import Printer
from xdsl.utils.str_enum import StrEnum


class ComparisonDirection(StrEnum):
    """The relation that `stablehlo.compare` tests."""

    EQ = "EQ"
    NE = "NE"
    GE = "GE"
    GT = "GT"
    LE = "LE"
    LT = "LT"


@irdl_attr_definition
class ComparisonDirectionAttr(EnumAttribute[ComparisonDirection], SpacedOpaqueSyntaxAttribute):
    """The relation that `stablehlo.compare` tests, as an attribute."""

    name = "stablehlo.comparison_direction"


class Precision(StrEnum):
    """The precision of an operand of a matrix product; `HIGHEST` is that of its type."""

    DEFAULT = "DEFAULT"
    HIGH = "HIGH"
    HIGHEST = "HIGHEST"


@irdl_attr_definition
class PrecisionAttr(EnumAttribute[Precision], SpacedOpaqueSyntaxAttribute):
    """The precision of an operand of a matrix product, as an attribute."""

    name = "stablehlo.precision"


def integers(*numbers: int) -> ArrayAttr[IntegerAttr[I64]]:
    """Integers as an array of i64 attributes."""
    return ArrayAttr([IntegerAttr(number, i64) for number in numbers])


def parse_integers(parser: AttrParser) -> ArrayAttr[IntegerAttr[I64]]:
    """Parse integers in square brackets, as an array of i64 attributes."""
    return integers(
        *parser.parse_comma_separated_list(parser.Delimiter.SQUARE, parser.parse_integer)
    )


def print_integers(printer: Printer, numbers: ArrayAttr[IntegerAttr[I64]]) -> None:
    """Print integers in square brackets."""
    with printer.in_square_brackets():
        printer.print_list(numbers.data, lambda number: printer.print_int(number.value.data))


class AxisNumbers(ParametrizedAttribute, ABC):
    """Named lists of axes, and named axes, in MLIR's syntax for structures."""

    @classmethod
    def field_names(cls) -> list[str]:
        """The names of the parameters, in order."""
        return [name for name, _ in cls.get_irdl_definition().parameters]

    def print_parameters(self, printer: Printer) -> None:
        fields = [(name, getattr(self, name)) for name in self.field_names()]
        with printer.in_angle_brackets():
            printer.print_list(
                [(name, value) for name, value in fields if not _is_default(value)],
                lambda field: _print_field(printer, *field),
            )

    @classmethod
    def parse_parameters(cls, parser: AttrParser) -> Sequence[Attribute]:
        fields: dict[str, Attribute] = {}

        def parse_field() -> None:
            start = parser.pos
            name = parser.parse_identifier()
            if name not in cls.field_names() or name in fields:
                parser.raise_error(f"{cls.name} has no further field '{name}'", start)
            parser.parse_punctuation("=")
            number = parser.parse_optional_integer()
            fields[name] = parse_integers(parser) if number is None else IntegerAttr(number, i64)

        parser.parse_comma_separated_list(parser.Delimiter.ANGLE, parse_field)
        return [fields.get(name, cls._default(name)) for name in cls.field_names()]

    @classmethod
    def _default(cls, name: str) -> Attribute:
        """The value of a field that the text omits."""
        return IntegerAttr(0, i64) if name.endswith("_dim") else integers()


def _is_default(value: Attribute) -> bool:
    return value == integers() or value == IntegerAttr(0, i64)


def _print_field(printer: Printer, name: str, value: Attribute) -> None:
    printer.print_string(f"{name} = ")
    if isinstance(value, IntegerAttr):
        printer.print_int(value.value.data)
    else:
        print_integers(printer, cast("ArrayAttr[IntegerAttr[I64]]", value))


@irdl_attr_definition
class DotAxes(AxisNumbers):
    """The axes of two tensors over which `stablehlo.dot_general` sums, and those of its batch."""

    name = "stablehlo.dot"

    lhs_batching_dimensions: ArrayAttr[IntegerAttr[I64]]
    rhs_batching_dimensions: ArrayAttr[IntegerAttr[I64]]
    lhs_contracting_dimensions: ArrayAttr[IntegerAttr[I64]]
    rhs_contracting_dimensions: ArrayAttr[IntegerAttr[I64]]


@irdl_attr_definition
class GatherAxes(AxisNumbers):
    """The axes of the operand, the indices and the result of `stablehlo.gather`."""

    name = "stablehlo.gather"

    offset_dims: ArrayAttr[IntegerAttr[I64]]
    collapsed_slice_dims: ArrayAttr[IntegerAttr[I64]]
    operand_batching_dims: ArrayAttr[IntegerAttr[I64]]
    start_indices_batching_dims: ArrayAttr[IntegerAttr[I64]]
    start_index_map: ArrayAttr[IntegerAttr[I64]]
    index_vector_dim: IntegerAttr[I64]
