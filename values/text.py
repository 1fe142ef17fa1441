"""
The syntax of values and domains in IR: printers and parsers.

    value    1   -3   1/3   true   "a"   (1, "a")   none
    domain   {0 to 5, 7, "a", none}

A run of three or more consecutive integers prints as a range, both ends included.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from io import StringIO

from xdsl.parser import AttrParser
from xdsl.printer import Printer

from raspc.values.domain import Domain
from raspc.values.value import Value, canonical, normalise

MIN_RANGE_LENGTH = 3
"""The smallest number of consecutive integers that print as a range."""

MAX_RANGE_LENGTH = 10**6
"""The largest number of values in a range that the parser accepts."""


def print_value(printer: Printer, value: Value) -> None:
    """Print a value in the form that `parse_value` reads."""
    if value is None:
        printer.print_string("none")
    elif isinstance(value, bool):
        printer.print_string("true" if value else "false")
    elif isinstance(value, str):
        print_string(printer, value)
    elif isinstance(value, tuple):
        with printer.in_parens():
            printer.print_list(value, lambda item: print_value(printer, item))
    else:
        printer.print_string(str(value))


def print_string(printer: Printer, string: str) -> None:
    """
    Print a string literal with letters beyond ASCII as themselves.

    xDSL prints their bytes as escapes of two hexadecimal digits, and reads both. A string with
    quotes or backslashes too is printed as xDSL prints it.
    """
    if string.isascii() or not string.isprintable() or not {'"', "\\"}.isdisjoint(string):
        printer.print_string_literal(string)
    else:
        printer.print_string(f'"{string}"')


def parse_value(parser: AttrParser) -> Value:
    """Parse a value."""
    return parser.expect(
        lambda: _parse_optional_value(parser),
        'Expected a value: a number, a string, "true", "false", "none" or a tuple of values',
    )[0]


def _parse_optional_value(parser: AttrParser) -> tuple[Value] | None:
    """Parse a value if the text has one; in a tuple, because `none` is a value."""
    if parser.parse_optional_keyword("none") is not None:
        return (None,)
    if (boolean := parser.parse_optional_boolean()) is not None:
        return (boolean,)
    if (string := _parse_optional_string(parser)) is not None:
        return (string,)
    items = parser.parse_optional_comma_separated_list(
        parser.Delimiter.PAREN, lambda: parse_value(parser)
    )
    if items is not None:
        return (tuple(items),)
    number = parser.parse_optional_number()
    if number is None:
        return None
    if isinstance(number, int) and parser.parse_optional_punctuation("/") is not None:
        position = parser.pos
        denominator = parser.parse_integer(allow_boolean=False, allow_negative=False)
        if denominator == 0:
            parser.raise_error(
                "Expected a denominator other than 0", position, position + len(str(denominator))
            )
        return (normalise(Fraction(number, denominator)),)
    return (canonical(number),)


def _parse_optional_string(parser: AttrParser) -> str | None:
    """Parse a string if the text has one: a string literal, or a bytes literal for escapes."""
    if (string := parser.parse_optional_str_literal()) is not None:
        return string
    position = parser.pos
    if (encoded := parser.parse_optional_bytes_literal()) is None:
        return None
    try:
        return encoded.decode()
    except UnicodeDecodeError:
        parser.raise_error("Expected a string that is valid UTF-8", position, parser.pos)


def parse_string(parser: AttrParser, context: str) -> str:
    """Parse a string with any escapes; `context`, as in "a name", names it in the error."""
    return parser.expect(
        lambda: _parse_optional_string(parser), f"Expected a string literal for {context}"
    )


def print_domain(printer: Printer, domain: Domain) -> None:
    """Print a domain in the form that `parse_domain` reads."""
    with printer.in_braces():
        printer.print_list(_parts(domain), lambda part: _print_part(printer, part))


def _print_part(printer: Printer, part: Value | range) -> None:
    if isinstance(part, range):
        printer.print_string(f"{part.start} to {part.stop - 1}")
    else:
        print_value(printer, part)


def _parts(domain: Domain) -> Iterator[Value | range]:
    """The members of a domain in order, each run of `MIN_RANGE_LENGTH` integers as a range."""
    values = domain.values
    start = 0
    while start < len(values):
        stop = start + 1
        while stop < len(values) and _follows(values[stop - 1], values[stop]):
            stop += 1
        first = values[start]
        if stop - start >= MIN_RANGE_LENGTH and isinstance(first, int):
            yield range(first, first + stop - start)
        else:
            yield from values[start:stop]
        start = stop
    if domain.undefined:
        yield None


def _follows(value: Value, successor: Value) -> bool:
    """Whether the values are consecutive integers; bools, which are ints in Python, are not."""
    return type(value) is int and type(successor) is int and successor == value + 1


def parse_domain(parser: AttrParser) -> Domain:
    """Parse a domain; its members may come in any order."""
    parts = parser.parse_comma_separated_list(
        parser.Delimiter.BRACES, lambda: _parse_part(parser), " in a set of values"
    )
    return Domain.of(value for part in parts for value in part)


def _parse_part(parser: AttrParser) -> tuple[Value] | range:
    position = parser.pos
    low = parse_value(parser)
    if parser.parse_optional_keyword("to") is None:
        return (low,)
    high = parse_value(parser)
    if type(low) is not int or type(high) is not int:
        parser.raise_error("Expected integers at both ends of a range", position, parser.pos)
    if high < low:
        parser.raise_error("Expected a range from the smaller to the larger", position, parser.pos)
    if high - low >= MAX_RANGE_LENGTH:
        parser.raise_error(
            f"Expected a range of at most {MAX_RANGE_LENGTH} values", position, parser.pos
        )
    return range(low, high + 1)


def value_text(value: Value) -> str:
    """The text of a value in IR, and in messages."""
    stream = StringIO()
    print_value(Printer(stream), value)
    return stream.getvalue()


def domain_text(domain: Domain) -> str:
    """The text of a domain in IR."""
    stream = StringIO()
    print_domain(Printer(stream), domain)
    return stream.getvalue()
