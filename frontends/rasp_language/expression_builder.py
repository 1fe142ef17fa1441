"""
A builder of s-ops and selectors, which adds their places and the kinds of their values.

The kind of an s-op is "number", "bool" or "string" if all of its values are of that type. With
kinds an error such as `tokens < 3` is reported at its place, before any input is known.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TypeVar

from raspc.frontends.python import (
    Full,
    IndicesType,
    LengthType,
    Map,
    RASPExpr,
    SOp,
    TokensType,
    indices,
    length,
    tokens,
)
from raspc.frontends.python.expression import NAME
from raspc.frontends.python.source_location import SourceLocation
from raspc.frontends.rasp_language.elaboration_error import ElaborationError
from raspc.frontends.rasp_language.runtime_values import describe, is_atom
from raspc.frontends.rasp_language.scopes import RuntimeValue
from raspc.values import Value

ExprT = TypeVar("ExprT", bound=RASPExpr)

KIND = "kind"
DEPTH = "depth"
NUMERIC = frozenset({"number", "bool"})


class Builder:
    """A builder of expressions, whose place the elaborator sets before it evaluates a node."""

    def __init__(self, vocab: tuple[Value, ...] | None = None):
        """vocab: the vocabulary; if all its tokens are strings, `tokens_str` is the input."""
        self.location: SourceLocation | None = None
        self.token_kind = common_kind([atom_kind(token) for token in vocab]) if vocab else None
        self.inputs: dict[str, SOp] = {
            "tokens_asis": tokens,
            "tokens_str": self._tokens_as(str, "string"),
            "tokens_int": self._tokens_as(int, "int", integral=vocab),
            "tokens_float": self._tokens_as(float, "number"),
            "tokens_bool": self._tokens_as(bool, "bool"),
            "indices": indices,
            "length": length,
        }

    def _tokens_as(
        self, convert: Callable[[str], object], kind: str, integral: tuple[Value, ...] | None = None
    ) -> SOp:
        """The tokens converted to strings, ints or floats; the input itself if no token changes."""
        if kind == "int":
            kind = "number"
            if integral and all(type(token) is int for token in integral):
                return tokens
        elif self.token_kind == kind:
            return tokens
        converted = Map(lambda token: convert(token), tokens)
        return self.new(converted, kind).named(f"tokens_{convert.__name__}")

    def new(self, expr: ExprT, kind: str | None = None) -> ExprT:
        """A new expression, annotated with its place and kind."""
        expr.location = self.location
        if kind is not None:
            expr.annotations.given[KIND] = kind  # pyright: ignore[reportAttributeAccessIssue]
        return expr

    def kind(self, thing: RuntimeValue) -> str | None:
        """The kind of an s-op's values, or of an atom; None if it is not known."""
        match thing:
            case TokensType():
                return self.token_kind
            case IndicesType() | LengthType():
                return "number"
            case SOp():
                return thing.annotations.given.get(KIND)  # pyright: ignore[reportAttributeAccessIssue]
            case _:
                return atom_kind(thing)

    def sop(self, thing: RuntimeValue, role: str) -> SOp:
        """An s-op itself, or for an atom the s-op with that value at every position."""
        if isinstance(thing, SOp):
            return thing
        if is_atom(thing):
            return self.new(Full(thing), atom_kind(thing))
        raise ElaborationError(f"{role} must be an s-op or a constant, not {describe(thing)}")

    def name(self, expr: RASPExpr, name: str, depth: int) -> None:
        """
        Name an expression after a variable that it is assigned to.

        The first name stays, unless a scope further out assigns the expression to another variable:
        the caller's name for a result replaces the function's local name, such as `res`.
        """
        given: dict[str, object] = expr.annotations.given  # pyright: ignore[reportAttributeAccessIssue]
        is_input = any(expr is sop for sop in self.inputs.values())
        if not is_input and (NAME not in given or depth < given.get(DEPTH, 0)):  # pyright: ignore[reportOperatorIssue]
            given[NAME] = name
            given[DEPTH] = depth


def atom_kind(thing: RuntimeValue) -> str | None:
    """The kind of an atom; None for a value that is not an atom."""
    match thing:
        case bool():
            return "bool"
        case int() | Fraction():
            return "number"
        case str():
            return "string"
        case _:
            return None


def common_kind(kinds: list[str | None]) -> str | None:
    """The kind of an s-op whose values have these kinds; None if they differ."""
    found = set(kinds)
    if len(found) == 1:
        return found.pop()
    return "number" if found and found <= NUMERIC else None
