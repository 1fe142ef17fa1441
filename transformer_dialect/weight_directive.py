"""
The custom directive of the assembly format that prints a weight on a line of its own.

The line is indented below the op and starts with the name of the weight:

    %x = transformer.embed %tokens
      W_E <2x3xf32 dense [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]>
      W_pos <3x3xf32 sparse {(1, 2) : 1.0}> : !transformer.residual<3>
"""

from __future__ import annotations

from xdsl.irdl import IRDLOperation
from xdsl.irdl.declarative_assembly_format import (
    AttributeVariable,
    CustomDirective,
    ParsingState,
    PrintingState,
    irdl_custom_directive,
)
from xdsl.parser import Parser
from xdsl.printer import Printer

from raspc.transformer_dialect.attributes import WeightAttr


@irdl_custom_directive
class WeightLine(CustomDirective):
    """
    The name of a property and its weight, on a line of their own.

    Nothing is printed for an optional weight that is absent.
    """

    weight: AttributeVariable

    def parse(self, parser: Parser, state: ParsingState) -> None:
        """Parse `W_E <...>`."""
        if self.weight.is_optional:
            if parser.parse_optional_keyword(self.weight.name) is None:
                return
        else:
            parser.parse_keyword(self.weight.name)
        self.weight.set(state, WeightAttr.new(WeightAttr.parse_parameter(parser)))

    def print(self, printer: Printer, state: PrintingState, op: IRDLOperation) -> None:
        """Print a line break and `W_E <...>`."""
        weight = self.weight.get(op)
        if not isinstance(weight, WeightAttr):
            return
        with printer.indented():
            printer.print_string(f"\n{self.weight.name} ")
        weight.print_parameter(printer)
        state.should_emit_space = True
