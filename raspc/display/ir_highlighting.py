"""
Lines of IR with a class for each kind of token, by the lexer of xDSL.

    highlighted('%x = rasp.map %tokens')    # '%x = <span class="raspc-op">rasp.map</span> %tokens'
"""

from __future__ import annotations

from collections.abc import Iterator

from xdsl.utils.exceptions import ParseError
from xdsl.utils.lexer import Input
from xdsl.utils.mlir_lexer import MLIRTokenKind

from raspc.display.html_text import Html, element, escaped, joined
from raspc.values.module_parser import LinearLexer

MAX_LINE = 2000
"""The largest number of characters of a line."""

CLASSES = {
    MLIRTokenKind.AT_IDENT: "raspc-name",
    MLIRTokenKind.STRING_LIT: "raspc-text",
    MLIRTokenKind.BYTES_LIT: "raspc-text",
    MLIRTokenKind.EXCLAMATION_IDENT: "raspc-type",
    MLIRTokenKind.HASH_IDENT: "raspc-type",
    MLIRTokenKind.FLOAT_LIT: "raspc-number",
    MLIRTokenKind.INTEGER_LIT: "raspc-number",
}
"""The class of the tokens of a kind; ops, which are names with a point, have `raspc-op`."""


def highlighted(line: str) -> Html:
    """
    A line of IR as markup.

    From the first character that is no token, and beyond `MAX_LINE`, the line is plain text.
    """
    shown = line[:MAX_LINE]
    parts: list[Html] = []
    end = 0
    for start, stop, kind in _tokens(shown):
        parts.append(escaped(shown[end:start]))
        text = escaped(shown[start:stop])
        name = CLASSES.get(kind)
        if kind is MLIRTokenKind.BARE_IDENT and "." in shown[start:stop]:
            name = "raspc-op"
        parts.append(text if name is None else element("span", text, class_=name))
        end = stop
    parts.append(escaped(shown[end:]))
    if len(line) > MAX_LINE:
        more = f" ... ({len(line) - MAX_LINE:,} more characters)"
        parts.append(element("span", more, class_="raspc-quiet"))
    return joined(parts)


def _tokens(line: str) -> Iterator[tuple[int, int, MLIRTokenKind]]:
    """The places and the kinds of the tokens of a line, up to the first error."""
    lexer = LinearLexer(Input(line, "IR"))
    try:
        while (token := lexer.lex()).kind is not MLIRTokenKind.EOF:
            yield token.span.start, token.span.end, token.kind
    except ParseError:
        return
