"""
A parser of modules for untrusted text: linear time, and a `ParseError` at the place of an error.

    program.mlir:3:17: error: the string has no end on its line; correct the text there

xDSL's own parser needs time exponential in the length of a string without an end, and raises a
`RecursionError` or `ValueError` for deep nesting and for numbers of thousands of digits.
"""

from __future__ import annotations

import re

from xdsl.context import Context
from xdsl.dialects.builtin import LocationAttr, ModuleOp
from xdsl.parser import Parser, ParserState
from xdsl.utils.exceptions import ParseError
from xdsl.utils.lexer import Input, Span
from xdsl.utils.mlir_lexer import MLIRLexer, MLIRToken, MLIRTokenKind

MAX_DIGITS = 4300
"""The largest number of digits of an integer, which is that of Python's conversions."""

# A match cannot fail behind the first quote, since the last is optional: no second way to split a
# string is tried. (Possessive quantifiers in groups are wrong in Python 3.11 up to 3.11.4.)
_STRING = re.compile(r'"(?:[^"\\\n\v\f]+|\\(?:["nt\\]|[0-9A-Fa-f]{2}))*(?P<end>"?)')


class LinearLexer(MLIRLexer):
    """A lexer of MLIR text that reads each character a bounded number of times."""

    def _lex_string_literal(self, start_pos: int) -> MLIRToken:
        """Lex a string like xDSL's lexer, after a check that the string ends."""
        found = _STRING.match(self.input.content, start_pos)
        if found is not None and not found["end"]:
            self._refuse_string(start_pos, found.end())
        return super()._lex_string_literal(start_pos)

    def _refuse_string(self, start: int, stop: int) -> None:
        """Raise the error about a string without an end, valid from `start` to `stop`."""
        if self.input.at(stop) == "\\":
            escape = self.input.content[stop : stop + 2]
            raise ParseError(
                Span(stop, stop + 1, self.input), f"the string has an unknown escape, {escape!r}"
            )
        raise ParseError(Span(start, start + 1, self.input), "the string has no end on its line")

    def _lex_number(self, start_pos: int) -> MLIRToken:
        """Lex a number like xDSL's lexer; raises a `ParseError` for too many digits."""
        token = super()._lex_number(start_pos)
        if not token.text.isascii():
            raise ParseError(token.span, f"unexpected character {token.text!r}")
        if token.kind is MLIRTokenKind.INTEGER_LIT and len(token.text) > MAX_DIGITS:
            raise ParseError(token.span, f"the number has more than {MAX_DIGITS} digits")
        return token


class ModuleParser(Parser):
    """xDSL's parser of modules, for untrusted text."""

    def __init__(self, ctx: Context, text: str, name: str = "<unknown>") -> None:
        super().__init__(ctx, "", name)
        self.in_location = False
        # No text here: the constructor would run xDSL's lexer on the first token.
        self._parser_state = ParserState(LinearLexer(Input(text, name)))

    def _parse_location(self) -> LocationAttr:
        """Parse a location like xDSL's parser, whose strings may have letters beyond ASCII."""
        outer, self.in_location = self.in_location, True
        try:
            return super()._parse_location()
        finally:
            self.in_location = outer

    def parse_optional_str_literal(self) -> str | None:
        """Parse a string like xDSL's parser; in a location one with letters beyond ASCII too."""
        text = self.parse_optional_bytes_literal() if self.in_location else None
        if text is None:
            return super().parse_optional_str_literal()
        return text.decode(errors="replace")

    def parse_module(self, allow_implicit_module: bool = True) -> ModuleOp:
        """Parse the whole text; raises a `ParseError` for any error, deep nesting included."""
        try:
            return super().parse_module(allow_implicit_module)
        except RecursionError:
            raise ParseError(self._current_token.span, "the text is nested too deeply") from None
