"""
The values that expressions of RASP have while a program is elaborated.

    3   "a"   True          atoms: values of `values`, whose numbers are exact
    [1, indices]            lists and dicts, of anything
    indices + 1             s-ops and selectors, which are those of `frontends.python`
    def f(x) { ... }        functions
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from raspc.frontends.python import Selector, SOp
from raspc.frontends.rasp_language.scopes import RuntimeValue, Scope
from raspc.frontends.rasp_language.source_text import Source
from raspc.frontends.rasp_language.syntax_tree import FunctionDefinition
from raspc.values import to_python

MAX_CALL_NAME_LENGTH = 30
"""The largest number of characters of a call that names its result."""

MAX_LENGTH = 100_000
"""The largest number of items in a list, nested ones included, or of characters in a string."""


@dataclass(frozen=True, eq=False)
class Function:
    """A function defined by the program."""

    definition: FunctionDefinition
    scope: Scope = field(repr=False)
    """The scope of the definition."""
    source: Source = field(repr=False)
    home: str
    """The name of the file of the definition, or "console"."""

    @property
    def name(self) -> str:
        """The name in the definition."""
        return self.definition.name

    def __str__(self) -> str:
        return f"{self.home} function: {self.name}({', '.join(self.definition.parameters)})"


@dataclass(frozen=True, eq=False)
class Builtin:
    """A function of the language."""

    name: str
    least: int
    most: int | None
    call: Callable[..., RuntimeValue]

    def __str__(self) -> str:
        return f"built-in function: {self.name}"


@dataclass(frozen=True, eq=False)
class Applied:
    """The values of an s-op on an input, or the rows of truth values of a selector."""

    expr: SOp | Selector
    given: Any
    values: list[Any]

    @property
    def is_selector(self) -> bool:
        """Whether the values are rows of truth values."""
        return isinstance(self.expr, Selector)


def is_atom(thing: RuntimeValue) -> bool:
    """Whether the thing is a number, a string or a truth value."""
    return isinstance(thing, (bool, int, Fraction, str))


def is_larger(thing: RuntimeValue, bound: int) -> bool:
    """Whether a list or dict holds more items than the bound, counting those of lists in it."""
    count, pending = 0, [thing]
    while pending:
        container = pending.pop()
        items = container.values() if isinstance(container, dict) else container
        count += len(items)
        if count > bound:
            return True
        pending += [item for item in items if isinstance(item, (list, dict))]
    return False


def call_name(function: str, arguments: Sequence[RuntimeValue]) -> str:
    """The name of an s-op that a function returns: the call, with `...` for long arguments."""
    texts = map(_argument_text, arguments)
    # Labels of directions separate names from values by marks.
    name = f"{function}({' , '.join(t if _is_legible(t) else '...' for t in texts)})"
    return name if len(name) <= MAX_CALL_NAME_LENGTH else f"{function}(...)"


def _argument_text(argument: RuntimeValue) -> str:
    """The text of an argument in the name of a call: the kind of a list, the words of an s-op."""
    match argument:
        case list() | dict():
            return f"({type(argument).__name__})"
        case SOp() | Selector():
            return argument.source_name
        case _:
            return show(argument)


def _is_legible(text: str) -> bool:
    return text.isascii() and not any(mark in text for mark in ":=[]")


def describe(thing: RuntimeValue) -> str:
    """The kind of a thing for an error message, with an article, as in "a list"."""
    match thing:
        case bool():
            return f"the truth value {thing}"
        case int() | Fraction():
            return f"the number {show(thing)}"
        case str():
            return f"the string {show(thing)}"
        case list():
            return "a list"
        case dict():
            return "a dict"
        case SOp():
            return "an s-op"
        case Selector():
            return "a selector"
        case Function() | Builtin():
            return f"the function '{thing.name}'"
        case Applied():
            return "the result on an input"
        case _:
            return "nothing"


def show(thing: RuntimeValue) -> str:
    """The text of a thing, in one line."""
    match thing:
        case str():
            text = "".join(thing.splitlines())
            text = text if len(text) <= 40 else f"{text[:37]}..."
            return f'"{text}"'
        case Fraction():
            return f"{to_python(thing):.6g}"
        case list():
            return f"[{', '.join(map(show, thing))}]"
        case dict():
            return f"{{{', '.join(f'{show(k)}: {show(v)}' for k, v in thing.items())}}}"
        case SOp() | Selector():
            return thing.name
        case int() if abs(thing) >= 10**40:
            return "a large number"
        case _:
            return str(thing)
