"""
Tokens of a vocabulary that are equal to Python although their types differ, which is an error.

    distinct_tokens(["a", 1, "a"])          ["a", 1, "a"]
    distinct_tokens([1, True])              an error, as for 1 and 1.0
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from numbers import Integral, Real
from typing import Any, cast

from raspc.values.diagnostic import RaspcError
from raspc.values.value import Value, canonical


def distinct_tokens(vocab: Iterable[object], *, location: str | None = None) -> list[object]:
    """
    The tokens of a vocabulary, in order; a token may be given twice.

    location: the place of the vocabulary, for errors.

    Raises:
        RaspcError: if two tokens of different types are equal, such as 1, True and 1.0.

    """
    tokens = list(vocab)
    kept: dict[Value, object] = {}
    for token in tokens:
        try:
            twin = kept.setdefault(canonical(token), token)
        except TypeError:
            continue  # The check of the vocabulary reports what is no token.
        if _form(twin) != _form(token):
            raise equal_tokens(repr(twin), repr(token), location)
    return tokens


def equal_tokens(one: str, other: str, location: str | None = None) -> RaspcError:
    """The error of two equal tokens in a vocabulary, from the texts that write the tokens."""
    return RaspcError(
        f"the vocabulary holds {one} and {other}, which are equal",
        location=location,
        remedy="leave one of them out, or write both as strings",
    )


def _form(token: Any) -> object:
    """The type of a token, by which equal tokens differ; of a tuple the types of its items."""
    match token:
        case list() | tuple():
            items = cast("Sequence[Any]", token)
            return tuple(map(_form, items))
        case str():
            return "string"
        case _ if isinstance(canonical(token), bool):
            return "truth value"
        case Integral():
            return "integer"
        case Real():
            return "number"
        case _:
            return type(canonical(token)).__name__
