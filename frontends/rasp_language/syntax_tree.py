"""
The syntax tree of a RASP program.

    hits = select(tokens, "a", ==);

    Assign(names=("hits",), values=(Select(Name("tokens"), Constant("a"), "=="),))

Every node has a span, its place in the file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from raspc.values import Value


class Span(NamedTuple):
    """The place of a node: line and column of its begin, from 1, and its range of characters."""

    line: int
    column: int
    start: int
    end: int


@dataclass(frozen=True)
class Node:
    """A node of the tree."""

    span: Span = field(repr=False, compare=False)


class Expression(Node):
    """A node that has a value."""


@dataclass(frozen=True)
class Constant(Expression):
    """A number or a string."""

    value: Value


@dataclass(frozen=True)
class Name(Expression):
    """A variable."""

    name: str


@dataclass(frozen=True)
class ListOf(Expression):
    """`[1, 2]`."""

    items: tuple[Expression, ...]


@dataclass(frozen=True)
class DictOf(Expression):
    """`{"a": 1}`."""

    pairs: tuple[tuple[Expression, Expression], ...]


@dataclass(frozen=True)
class ListComprehension(Expression):
    """`[value for names in iterable]`."""

    value: Expression
    names: tuple[str, ...]
    iterable: Expression


@dataclass(frozen=True)
class DictComprehension(Expression):
    """`{key: value for names in iterable}`."""

    key: Expression
    value: Expression
    names: tuple[str, ...]
    iterable: Expression


@dataclass(frozen=True)
class Unary(Expression):
    """`not x`, `-x` or `+x`."""

    operator: str
    operand: Expression


@dataclass(frozen=True)
class Binary(Expression):
    """A binary operator, arithmetic, comparing or logical, with its two operands."""

    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Conditional(Expression):
    """`then if condition else otherwise`."""

    then: Expression
    condition: Expression
    otherwise: Expression


@dataclass(frozen=True)
class Contains(Expression):
    """`item in container`."""

    item: Expression
    container: Expression


@dataclass(frozen=True)
class Index(Expression):
    """`container[index]`."""

    container: Expression
    index: Expression


@dataclass(frozen=True)
class Call(Expression):
    """A call of a function on arguments, or of an s-op or selector on an input."""

    function: Expression
    arguments: tuple[Expression, ...]


@dataclass(frozen=True)
class Select(Expression):
    """`select(keys, queries, ==)`."""

    keys: Expression
    queries: Expression
    operator: str


class Statement(Node):
    """A node that is executed."""


@dataclass(frozen=True)
class Assign(Statement):
    """`a, b = f();`."""

    names: tuple[str, ...]
    values: tuple[Expression, ...]


@dataclass(frozen=True)
class Evaluate(Statement):
    """An expression as a statement."""

    value: Expression


@dataclass(frozen=True)
class Draw(Statement):
    """`draw(sop, input);`."""

    arguments: tuple[Expression, ...]


@dataclass(frozen=True)
class Load(Statement):
    """`load "file";`."""

    path: str


@dataclass(frozen=True)
class FunctionDefinition(Statement):
    """`def f(a, b) { ... return ...; }`."""

    name: str
    parameters: tuple[str, ...]
    body: tuple[Statement, ...]
    results: tuple[Expression, ...]


@dataclass(frozen=True)
class Loop(Statement):
    """`for names in iterable { ... }`."""

    names: tuple[str, ...]
    iterable: Expression
    body: tuple[Statement, ...]


class Directive(Statement):
    """A statement for the prompt, without a meaning in a program."""


@dataclass(frozen=True)
class SetExample(Directive):
    """`set example "hello"`; the subset is "s-op", "selector" or None for both."""

    subset: str | None
    value: Expression


@dataclass(frozen=True)
class ShowExample(Directive):
    """`show example`."""

    subset: str | None


@dataclass(frozen=True)
class ToggleExamples(Directive):
    """`examples off`."""

    subset: str | None
    on: bool


@dataclass(frozen=True)
class ToggleFullDisplay(Directive):
    """`full seq display on`."""

    on: bool


@dataclass(frozen=True)
class Exit(Directive):
    """`exit`."""
