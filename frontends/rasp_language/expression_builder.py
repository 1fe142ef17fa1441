"""
Making s-ops and selectors: each gets its place in the program and, where it is known, its kind.

The kind of an s-op ("number", "bool" or "string") is what its values are at every position; it
lets mistakes such as `tokens < 3` be told where they stand, before there is any input.
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
    """Makes s-ops; who reads the program sets the place that they are of."""

    def __init__(self, vocab: tuple[Value, ...] | None = None):
        """vocab: the tokens, if they are known; strings are then `tokens_str` as they are."""
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
        """The tokens as strings, ints ...: as they are if they are that."""
        if kind == "int":
            kind = "number"
            if integral and all(type(token) is int for token in integral):
                return tokens
        elif self.token_kind == kind:
            return tokens
        converted = Map(lambda token: convert(token), tokens)
        return self.new(converted, kind).named(f"tokens_{convert.__name__}")

    def new(self, expr: ExprT, kind: str | None = None) -> ExprT:
        """The expression, which has just been made, with its place and kind."""
        expr.location = self.location
        if kind is not None:
            expr.annotations.given[KIND] = kind  # pyright: ignore[reportAttributeAccessIssue]
        return expr

    def kind(self, thing: RuntimeValue) -> str | None:
        """The kind of an s-op's values, or of an atom."""
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
        """An s-op as it is, and an atom as the s-op that is it at every position."""
        if isinstance(thing, SOp):
            return thing
        if is_atom(thing):
            return self.new(Full(thing), atom_kind(thing))
        raise ElaborationError(f"{role} must be an s-op or a constant, not {describe(thing)}")

    def name(self, expr: RASPExpr, name: str, depth: int) -> None:
        """
        Give an expression the name of a variable that it is assigned to.

        The first name stays, unless a scope further out gives another: what a function calls
        `res` is better known by what its caller calls it.
        """
        given: dict[str, object] = expr.annotations.given  # pyright: ignore[reportAttributeAccessIssue]
        is_input = any(expr is sop for sop in self.inputs.values())
        if not is_input and (NAME not in given or depth < given.get(DEPTH, 0)):  # pyright: ignore[reportOperatorIssue]
            given[NAME] = name
            given[DEPTH] = depth


def atom_kind(thing: RuntimeValue) -> str | None:
    """The kind of an atom."""
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
    """The kind of an s-op whose values are of any of these kinds."""
    found = set(kinds)
    if len(found) == 1:
        return found.pop()
    return "number" if found and found <= NUMERIC else None
