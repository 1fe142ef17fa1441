"""
The attributes and types of the rasp dialect.

    #rasp.value<1/3>                          a value
    #rasp.set<{0 to 5, "a"}>                  a set of values
    #rasp.table<{(1, "a") : "b"}>             a function of values, entry by entry
    #rasp<encoding categorical>               the form of an s-op in a transformer
    !rasp.sop                                 an s-op: a value at each position
    !rasp.sop<categorical, @letters>          an s-op whose encoding and values are known
    !rasp.selector                            a selector: pairs of positions
    !rasp.value                               a value, inside the function of a map or select

Payloads are plain Python objects, defined in `values`; symbols are references that symbol tools and
constraints find.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import TypeAlias

from xdsl.dialects.builtin import FlatSymbolRefAttr, NoneAttr, SymbolRefAttr
from xdsl.ir import (
    Attribute,
    Data,
    ParametrizedAttribute,
    SpacedOpaqueSyntaxAttribute,
    TypeAttribute,
)
from xdsl.irdl import irdl_attr_definition
from xdsl.parser import AttrParser
from xdsl.printer import Printer
from xdsl.utils.exceptions import VerifyException

from raspc.rasp_dialect.encoding import Encoding, parse_encoding
from raspc.values import Domain, Value, canonical, sort_key
from raspc.values.text import parse_domain, parse_value, print_domain, print_value, value_text
from raspc.values.value import typed_key

Table: TypeAlias = tuple[tuple[tuple[Value, ...], Value], ...]
"""The entries of a function: pairs of a tuple of arguments and the value of the function."""


@irdl_attr_definition
class ValueAttr(Data[Value]):
    """
    A value, as an attribute.

        #rasp.value<1/3>
        #rasp.value<("a", none)>
    """

    name = "rasp.value"

    def __eq__(self, other: object) -> bool:
        """Whether another attribute has an equal value of the same types: not True for 1."""
        return isinstance(other, ValueAttr) and typed_key(self.data) == typed_key(other.data)

    def __hash__(self) -> int:
        """The hash of the value."""
        return hash(self.data)

    @staticmethod
    def of(x: object) -> ValueAttr:
        """The attribute of the value that represents a Python object."""
        return ValueAttr(canonical(x))

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> Value:
        """Parse the value, in angle brackets."""
        with parser.in_angle_brackets():
            return parse_value(parser)

    def print_parameter(self, printer: Printer) -> None:
        """Print the value, in angle brackets."""
        with printer.in_angle_brackets():
            print_value(printer, self.data)


@irdl_attr_definition
class DomainAttr(Data[Domain]):
    """
    A set of values, as an attribute.

        #rasp.set<{0 to 5, 7, "a", none}>
    """

    name = "rasp.set"

    @staticmethod
    def of(values: Iterable[object]) -> DomainAttr:
        """The attribute of the set of the given values."""
        return DomainAttr(Domain.of(values))

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> Domain:
        """Parse the set, in angle brackets."""
        with parser.in_angle_brackets():
            return parse_domain(parser)

    def print_parameter(self, printer: Printer) -> None:
        """Print the set, in angle brackets."""
        with printer.in_angle_brackets():
            print_domain(printer, self.data)


@irdl_attr_definition
class TableAttr(Data[Table]):
    """
    A function of one or more values as a list of entries; undefined for arguments without an entry.

        #rasp.table<{("a") : "A", ("b") : none}>
        #rasp.table<{(1, "a") : "b", (2, "a") : 1/3}>
    """

    name = "rasp.table"

    def __eq__(self, other: object) -> bool:
        """Whether another attribute has equal entries of the same types: not True for 1."""
        return isinstance(other, TableAttr) and typed_key(self.data) == typed_key(other.data)

    def __hash__(self) -> int:
        """The hash of the entries."""
        return hash(self.data)

    @staticmethod
    def of(entries: Mapping[tuple[Value, ...], Value]) -> TableAttr:
        """The table of the given entries, in the order of their keys."""
        return TableAttr(tuple(sorted(entries.items(), key=lambda entry: sort_key(entry[0]))))

    @cached_property
    def function(self) -> Mapping[tuple[Value, ...], Value]:
        """The entries as a dictionary from arguments to the value."""
        return dict(self.data)

    @property
    def arity(self) -> int | None:
        """The number of values in a key; None if the table has no entries."""
        return len(self.data[0][0]) if self.data else None

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> Table:
        """Parse the entries, in angle brackets and braces."""
        with parser.in_angle_brackets():
            return cls.parse_entries(parser)

    def print_parameter(self, printer: Printer) -> None:
        """Print the entries, in angle brackets and braces."""
        with printer.in_angle_brackets():
            self.print_entries(printer)

    @classmethod
    def parse_entries(cls, parser: AttrParser) -> Table:
        """Parse the entries, in braces."""
        entries = parser.parse_comma_separated_list(
            parser.Delimiter.BRACES, lambda: cls._parse_entry(parser), " in a table"
        )
        return tuple(entries)

    @staticmethod
    def _parse_entry(parser: AttrParser) -> tuple[tuple[Value, ...], Value]:
        position = parser.pos
        key = parse_value(parser)
        if not isinstance(key, tuple):
            parser.raise_error(
                "Expected the arguments of a table entry in parentheses", position, parser.pos
            )
        parser.parse_punctuation(":")
        return key, parse_value(parser)

    def print_entries(self, printer: Printer) -> None:
        """Print the entries, in braces."""
        with printer.in_braces():
            printer.print_list(self.data, lambda entry: self._print_entry(printer, *entry))

    @staticmethod
    def _print_entry(printer: Printer, key: tuple[Value, ...], value: Value) -> None:
        print_value(printer, key)
        printer.print_string(" : ")
        print_value(printer, value)

    def verify(self) -> None:
        """Check that all keys have one length and that no key occurs twice."""
        seen: set[tuple[Value, ...]] = set()
        for key, _ in self.data:
            if len(key) != self.arity or not key:
                raise VerifyException(
                    f"the keys of a table must all hold the same number of values, at least one; "
                    f"{value_text(key)} holds {len(key)}"
                )
            if key in seen:
                raise VerifyException(
                    f"the key {value_text(key)} occurs twice in a table; remove one of the entries"
                )
            seen.add(key)


@irdl_attr_definition
class EncodingAttr(Data[Encoding], SpacedOpaqueSyntaxAttribute):
    """
    The encoding that the program asks for an s-op.

        #rasp<encoding numerical>
    """

    name = "rasp.encoding"

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> Encoding:
        """Parse the word of the encoding."""
        return parse_encoding(parser)

    def print_parameter(self, printer: Printer) -> None:
        """Print the word of the encoding."""
        printer.print_identifier_or_string_literal(self.data.word)


@irdl_attr_definition
class SOpType(ParametrizedAttribute, TypeAttribute):
    """
    The type of an s-op, which has one value at each position of the input.

    The front ends leave the encoding and the domain open; inference writes them into the type, the
    domain as a reference to the symbol of a `rasp.domain`.

        !rasp.sop
        !rasp.sop<categorical, @letters>

    `sop_type` returns one object for equal types, at less cost than a new one.
    """

    name = "rasp.sop"

    encoding_attr: EncodingAttr | NoneAttr
    domain_ref: FlatSymbolRefAttr | NoneAttr

    def __init__(self, encoding: Encoding | None = None, domain: str | None = None):
        super().__init__(
            NoneAttr() if encoding is None else EncodingAttr(encoding),
            NoneAttr() if domain is None else SymbolRefAttr(domain),
        )

    @property
    def encoding(self) -> Encoding | None:
        """The encoding of the s-op; None before inference."""
        encoding = self.encoding_attr
        return None if isinstance(encoding, NoneAttr) else encoding.data

    @property
    def domain(self) -> str | None:
        """The name of the `rasp.domain` with the values of the s-op; None before inference."""
        domain = self.domain_ref
        return None if isinstance(domain, NoneAttr) else domain.root_reference.data

    @property
    def is_inferred(self) -> bool:
        """Whether the type has an encoding and a domain."""
        return not isinstance(self.encoding_attr, NoneAttr)

    @classmethod
    def parse_parameters(cls, parser: AttrParser) -> Sequence[Attribute]:
        """Parse the encoding and the name of the domain, if the text has them."""
        if parser.parse_optional_punctuation("<") is None:
            return (NoneAttr(), NoneAttr())
        encoding = parse_encoding(parser)
        parser.parse_punctuation(",", " and the name of a rasp.domain")
        domain = parser.parse_symbol_name()
        parser.parse_punctuation(">")
        return (EncodingAttr(encoding), SymbolRefAttr(domain))

    def print_parameters(self, printer: Printer) -> None:
        """Print the encoding and the name of the domain, if the type has them."""
        if self.encoding is None or self.domain is None:
            return
        with printer.in_angle_brackets():
            printer.print_string(f"{self.encoding}, ")
            printer.print_symbol_name(self.domain)

    def verify(self) -> None:
        """Check that the type has both an encoding and a domain, or neither."""
        if isinstance(self.encoding_attr, NoneAttr) != isinstance(self.domain_ref, NoneAttr):
            raise VerifyException(
                "the type of an s-op has both an encoding and a domain, or neither"
            )


@lru_cache(maxsize=1 << 12)
def sop_type(encoding: Encoding | None = None, domain: str | None = None) -> SOpType:
    """The type of an s-op with an encoding and the name of a `rasp.domain`, or with neither."""
    return SOpType(encoding, domain)


@irdl_attr_definition
class SelectorType(ParametrizedAttribute, TypeAttribute):
    """
    The type of a selector, which pairs each query with the keys that it selects.

        !rasp.selector
    """

    name = "rasp.selector"


@irdl_attr_definition
class ValueType(ParametrizedAttribute, TypeAttribute):
    """
    The type of a value inside the function of a `rasp.map` or the predicate of a `rasp.select`.

        !rasp.value
    """

    name = "rasp.value"
