"""
The parser of the RASP language: from a program's text to its syntax tree, by `grammar.lark`.

    parse('a = indices + 1;')       (Assign(("a",), (Binary("+", ...),)),)

Text that is not a program raises a `RaspcError` with the line, the column and the unexpected text;
text that ends within a statement raises an `UnfinishedError`, so that a prompt can ask for more.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import Any

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken
from lark.tree import Meta

from raspc.frontends.python.source_location import shortened
from raspc.frontends.rasp_language import syntax_tree as syntax
from raspc.frontends.rasp_language.syntax_tree import Expression, Span, Statement
from raspc.values import RaspcError, canonical

_COMMENT = re.compile(r'("[^"\r\n]*")|#[^\r\n]*')

MAX_DIGITS = 1000
"""The largest number of digits of a number."""


class _TooManyDigits(Exception):
    """A number of more than `MAX_DIGITS` digits."""

    def __init__(self, span: Span):
        super().__init__()
        self.span = span


class UnfinishedError(RaspcError):
    """The error that the text ends within a statement."""


def parse(text: str, file: str = "<text>") -> tuple[Statement, ...]:
    """The statements of a program; `file` is the name of the file in error messages."""
    return _parsed("start", text, file)


def parse_expression(text: str, file: str = "<text>") -> Expression:
    """The expression that a text consists of."""
    return _parsed("expr", text, file)


def _parsed(start: str, text: str, file: str) -> Any:
    """The nodes of a text that begins with the rule `start` of the grammar."""
    try:
        return _built(_parser(start).parse(text))
    except UnexpectedToken as error:
        raise _missing_end(error, text, file) or _syntax_error(error, text, file) from None
    except UnexpectedInput as error:
        raise _syntax_error(error, text, file) from None
    except _TooManyDigits as error:
        raise RaspcError(
            f"the number has more than {MAX_DIGITS} digits",
            location=f"{file}:{error.span.line}:{error.span.column}",
        ) from None


@cache
def _parser(start: str) -> Lark:
    grammar = (
        files("raspc.frontends.rasp_language").joinpath("grammar.lark").read_text(encoding="utf-8")
    )
    return Lark(
        grammar,
        parser="lalr",
        start=start,
        propagate_positions=True,
        maybe_placeholders=True,
    )


def _missing_end(error: UnexpectedToken, text: str, file: str) -> RaspcError | None:
    """The error that a statement lacks its `;`, at the end of the line before another statement."""
    accepted = error.accepts or error.expected or set()
    if error.token.type == "$END" or "SEMICOLON" not in accepted:
        return None
    before = _without_comments(text[: error.token.start_pos])
    if "\n" not in before[len(before.rstrip()) :]:
        return None
    end = len(before.rstrip())
    line = text.count("\n", 0, end) + 1
    column = end - (text.rfind("\n", 0, end) + 1) + 1
    return RaspcError(
        f"';' is missing after `{shortened(before[:end].splitlines()[-1])}`",
        location=f"{file}:{line}:{column}",
        remedy="end the statement with ';'",
    )


def _without_comments(text: str) -> str:
    """The text with blanks in place of its comments."""
    return _COMMENT.sub(lambda match: match[1] or " " * len(match[0]), text)


def _syntax_error(error: UnexpectedInput, text: str, file: str) -> RaspcError:
    if isinstance(error, UnexpectedToken) and error.token.type == "$END":
        lines = text.splitlines() or [""]
        place = f"{file}:{len(lines)}:{len(lines[-1]) + 1}"
        message = "the text ends within a statement"
        return UnfinishedError(message, location=place, remedy=_expected(error))
    place = f"{file}:{error.line}:{error.column}"
    if isinstance(error, UnexpectedCharacters):
        character = text[error.pos_in_stream or 0]
        if character == '"':
            return RaspcError("the string has no end on its line", location=place)
        letter = character.isalpha() and not character.isascii()
        remedy = "write names with the letters a to z, digits and '_'" if letter else None
        return RaspcError(f"unexpected character {character!r}", location=place, remedy=remedy)
    if isinstance(error, UnexpectedToken):
        found = shortened(error.token)
        return RaspcError(f"unexpected '{found}'", location=place, remedy=_expected(error))
    return RaspcError("the text is not a RASP program", location=place)


_MARKS = {
    "SEMICOLON": ";",
    "RPAR": ")",
    "RSQB": "]",
    "RBRACE": "}",
    "LBRACE": "{",
    "LPAR": "(",
    "EQUAL": "=",
    "COLON": ":",
    "COMMA": ",",
    "ELSE": "else",
    "IN": "in",
    "COMPARISON": "a comparison",
    "ID": "a name",
}
"""The texts of the terminals that an error may name as expected, in order of preference."""


def _expected(error: UnexpectedToken) -> str | None:
    accepted = error.accepts or error.expected or set()
    if "NOT" in accepted and "INT" in accepted:
        return "an expression was expected"
    found = [mark for terminal, mark in _MARKS.items() if terminal in accepted]
    quoted = [mark if " " in mark else f"'{mark}'" for mark in found[:3]]
    return f"{' or '.join(quoted)} was expected" if quoted else None


def _span(meta: Meta) -> Span:
    if meta.empty:
        return Span(1, 1, 0, 0)
    return Span(meta.line, meta.column, meta.start_pos, meta.end_pos)


def _built(tree: Any) -> Any:
    """The syntax tree of a lark tree, built without recursion, because the tree may be deep."""
    built: dict[int, Any] = {}
    for part in tree.iter_subtrees():
        children = [built[id(c)] if isinstance(c, Tree) else c for c in part.children]
        built[id(part)] = _BUILDERS[part.data](_span(part.meta), *children)
    return built[id(tree)]


def _tuple(_: Span, *children: Any) -> tuple[Any, ...]:
    return tuple(child for child in children if child is not None)


def _number(span: Span, token: Token) -> syntax.Constant:
    if len(token) > MAX_DIGITS:
        raise _TooManyDigits(span)
    return syntax.Constant(span, canonical(Fraction(token)))


_BUILDERS: dict[str, Callable[..., Any]] = {
    "start": _tuple,
    "body": _tuple,
    "exprs": _tuple,
    "pairs": _tuple,
    "pair": lambda _, key, value: (key, value),
    "names": lambda _, *names: tuple(map(str, names)),
    "parameters": lambda _, names: names or (),
    "subset": lambda _, token: str(token),
    "assign": syntax.Assign,
    "evaluate": syntax.Evaluate,
    "draw": syntax.Draw,
    "load": lambda span, path: syntax.Load(span, str(path)[1:-1]),
    "function": lambda span, name, *rest: syntax.FunctionDefinition(span, str(name), *rest),
    "loop": syntax.Loop,
    "set_example": syntax.SetExample,
    "show_example": syntax.ShowExample,
    "toggle_examples": lambda span, subset, on: syntax.ToggleExamples(span, subset, on == "on"),
    "toggle_full": lambda span, _, on: syntax.ToggleFullDisplay(span, on == "on"),
    "exit": lambda span, _: syntax.Exit(span),
    "contains": syntax.Contains,
    "if_else": syntax.Conditional,
    "binary": lambda span, left, sign, right: syntax.Binary(span, str(sign), left, right),
    "unary": lambda span, sign, operand: syntax.Unary(span, str(sign), operand),
    "index": syntax.Index,
    "call": lambda span, function, arguments: syntax.Call(span, function, arguments or ()),
    "name": lambda span, token: syntax.Name(span, str(token)),
    "integer": _number,
    "decimal": _number,
    "string": lambda span, token: syntax.Constant(span, str(token)[1:-1]),
    "list": lambda span, items: syntax.ListOf(span, items or ()),
    "dict": lambda span, pairs: syntax.DictOf(span, pairs or ()),
    "list_comprehension": syntax.ListComprehension,
    "dict_comprehension": syntax.DictComprehension,
    "select": lambda span, keys, queries, sign: syntax.Select(span, keys, queries, str(sign)),
}
"""The functions that build a node from its place and its children, by the rule of the grammar."""
