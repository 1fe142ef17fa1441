"""
Types and attributes of the craft dialect: vectors, outputs, spaces, maps and offsets.

Vocabulary, labels, decodings and certificates are attributes of the transformer dialect, which
craft programs hold too.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from xdsl.dialects.builtin import FlatSymbolRefAttr, SymbolRefAttr
from xdsl.ir import Attribute, Data, ParametrizedAttribute, TypeAttribute
from xdsl.irdl import irdl_attr_definition
from xdsl.parser import AttrParser
from xdsl.printer import Printer
from xdsl.utils.exceptions import VerifyException

from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import Space


@irdl_attr_definition
class VecType(ParametrizedAttribute, TypeAttribute):
    """
    The type of a vector at every position of the sequence, in the `craft.space` of that name.

    ```
    !craft.vec<@opp_index>
    ```

    The type refers to the symbol of the space and holds no axes, so that the text stays short.
    `vec_type` returns one object for equal types, at less cost than a new one.
    """

    name = "craft.vec"

    space_ref: FlatSymbolRefAttr

    def __init__(self, space: str):
        super().__init__(SymbolRefAttr(space))

    @property
    def space(self) -> str:
        """The symbol name of the vector's space."""
        return self.space_ref.root_reference.data

    @classmethod
    def parse_parameters(cls, parser: AttrParser) -> Sequence[Attribute]:
        with parser.in_angle_brackets():
            return (SymbolRefAttr(parser.parse_symbol_name()),)

    def print_parameters(self, printer: Printer) -> None:
        with printer.in_angle_brackets():
            printer.print_symbol_name(self.space)


@lru_cache(maxsize=1 << 12)
def vec_type(space: str) -> VecType:
    """The type of a vector in the space of a symbol name."""
    return VecType(space)


@irdl_attr_definition
class OutputType(ParametrizedAttribute, TypeAttribute):
    """The type of an output: the logits, or the number, that `craft.unembed` computes."""

    name = "craft.output"


@irdl_attr_definition
class SpaceAttr(Data[Space]):
    """A space, the direct sum of axes: `#craft.space<["opp" onehot {0 to 5}, "frac" scalar]>`."""

    name = "craft.space"

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> Space:
        with parser.in_angle_brackets():
            return Space.parse(parser)

    def print_parameter(self, printer: Printer) -> None:
        with printer.in_angle_brackets():
            self.data.print(printer)


@irdl_attr_definition
class MapAttr(Data[LinearMap]):
    """A sparse linear map between named directions, as in `#craft.map<{"x" : {"y" = 2.0}}>`."""

    name = "craft.map"

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> LinearMap:
        with parser.in_angle_brackets():
            return LinearMap.parse(parser)

    def print_parameter(self, printer: Printer) -> None:
        with printer.in_angle_brackets():
            self.data.print(printer)

    def verify(self) -> None:
        if not np.isfinite(self.data.entries).all():
            raise VerifyException("a coefficient of the map is infinite or no number")


@irdl_attr_definition
class OffsetsAttr(Data[tuple[int, ...]]):
    """
    The residual-stream dimensions of a space's directions, in the order of the directions.

    `#craft.offsets<[4 to 7, 2]>` gives dimensions 4, 5, 6, 7 and 2.
    """

    name = "craft.offsets"

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> tuple[int, ...]:
        def parse_run() -> range:
            start = parser.pos
            first = parser.parse_integer(allow_boolean=False, allow_negative=False)
            last = first
            if parser.parse_optional_keyword("to") is not None:
                last = parser.parse_integer(allow_boolean=False, allow_negative=False)
            if last < first:
                parser.raise_error("a run goes from the smaller to the larger", start, parser.pos)
            return range(first, last + 1)

        with parser.in_angle_brackets():
            runs = parser.parse_comma_separated_list(parser.Delimiter.SQUARE, parse_run)
        return tuple(i for run in runs for i in run)

    def print_parameter(self, printer: Printer) -> None:
        runs: list[list[int]] = []
        for i in self.data:
            if runs and runs[-1][-1] == i - 1:
                runs[-1].append(i)
            else:
                runs.append([i])
        texts = [f"{r[0]} to {r[-1]}" if len(r) > 1 else str(r[0]) for r in runs]
        with printer.in_angle_brackets(), printer.in_square_brackets():
            printer.print_string(", ".join(texts))
