"""
Directives for the parts of rasp's syntax that xDSL's declarative assembly format cannot express.

    rasp.constant 3 as numerical : !rasp.sop
                  ^ BareValue
                    ^^^^^^^^^^^^ AskedEncoding
"""

from __future__ import annotations

from xdsl.dialects.builtin import StringAttr
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

from raspc.rasp_dialect.attributes import DomainAttr, EncodingAttr, TableAttr, ValueAttr
from raspc.rasp_dialect.encoding import parse_encoding
from raspc.values.text import parse_domain, parse_value, print_domain, print_string, print_value


@irdl_custom_directive
class BareValue(CustomDirective):
    """A value without the name and the brackets of its attribute: `1/3`."""

    value: AttributeVariable

    def parse(self, parser: Parser, state: ParsingState) -> None:
        """Parse the value."""
        self.value.set(state, ValueAttr(parse_value(parser)))

    def print(self, printer: Printer, state: PrintingState, op: IRDLOperation) -> None:
        """Print the value."""
        attribute = self.value.get(op)
        assert isinstance(attribute, ValueAttr)
        state.print_whitespace(printer)
        print_value(printer, attribute.data)


@irdl_custom_directive
class BareSet(CustomDirective):
    """A set of values without the name and the brackets of its attribute: `{0 to 5}`."""

    domain: AttributeVariable

    def parse(self, parser: Parser, state: ParsingState) -> None:
        """Parse the set."""
        self.domain.set(state, DomainAttr(parse_domain(parser)))

    def print(self, printer: Printer, state: PrintingState, op: IRDLOperation) -> None:
        """Print the set."""
        attribute = self.domain.get(op)
        assert isinstance(attribute, DomainAttr)
        state.print_whitespace(printer)
        print_domain(printer, attribute.data)


@irdl_custom_directive
class BareTable(CustomDirective):
    """A table without the name and the brackets of its attribute: `{(1) : "a"}`."""

    table: AttributeVariable

    def parse(self, parser: Parser, state: ParsingState) -> None:
        """Parse the entries."""
        self.table.set(state, TableAttr(TableAttr.parse_entries(parser)))

    def print(self, printer: Printer, state: PrintingState, op: IRDLOperation) -> None:
        """Print the entries."""
        attribute = self.table.get(op)
        assert isinstance(attribute, TableAttr)
        state.print_whitespace(printer)
        attribute.print_entries(printer)


@irdl_custom_directive
class Default(CustomDirective):
    """The value of an aggregate at queries that select no key: `default 0`, or no words."""

    default: AttributeVariable

    def parse(self, parser: Parser, state: ParsingState) -> None:
        """Parse the default, if the text has one."""
        if parser.parse_optional_keyword("default") is not None:
            self.default.set(state, ValueAttr(parse_value(parser)))

    def print(self, printer: Printer, state: PrintingState, op: IRDLOperation) -> None:
        """Print the default, if the op has one."""
        attribute = self.default.get(op)
        if isinstance(attribute, ValueAttr):
            state.print_whitespace(printer)
            printer.print_string("default ")
            print_value(printer, attribute.data)


@irdl_custom_directive
class Named(CustomDirective):
    """The name that the program gave to an s-op or selector: `named "frac"`, or no words."""

    name: AttributeVariable

    def parse(self, parser: Parser, state: ParsingState) -> None:
        """Parse the name, if the text has one."""
        if parser.parse_optional_keyword("named") is not None:
            self.name.set(state, StringAttr(parser.parse_str_literal()))

    def print(self, printer: Printer, state: PrintingState, op: IRDLOperation) -> None:
        """Print the name, if the op has one."""
        attribute = self.name.get(op)
        if isinstance(attribute, StringAttr):
            state.print_whitespace(printer)
            printer.print_string("named ")
            print_string(printer, attribute.data)


@irdl_custom_directive
class AskedEncoding(CustomDirective):
    """The encoding that the program asks for: `as numerical`, or no words."""

    encoding: AttributeVariable

    def parse(self, parser: Parser, state: ParsingState) -> None:
        """Parse the encoding, if the text has one."""
        if parser.parse_optional_keyword("as") is not None:
            self.encoding.set(state, EncodingAttr(parse_encoding(parser)))

    def print(self, printer: Printer, state: PrintingState, op: IRDLOperation) -> None:
        """Print the encoding, if the program asks for one."""
        attribute = self.encoding.get(op)
        if isinstance(attribute, EncodingAttr):
            state.print_whitespace(printer)
            printer.print_string(f"as {attribute.data}")
