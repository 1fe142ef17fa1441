"""
An e-graph of the terms of one function: classes of equal terms, to which rules add others.

    class 0   %x                     column  0 0 1 1
    class 1   %y                             0 1 0 1
    class 2   add 0, 1; add 1, 0             0 1 1 2
    class 3   neg 1                          0 -1 0 -1
    ...

The arguments of a function take finitely many values, so that terms can be compared by their
columns: the values for every case of the arguments, of the same types. A class holds all terms with
one column, and classes never have to be merged. A rule whose sides differ in a case adds a term to
another class, and states nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import NamedTuple, TypeAlias

from xdsl.ir import Attribute, Operation

from raspc.passes.rasp.saturate.rewrite_rules import Rule, Side, Tree
from raspc.values.value import Value, typed_key

Properties: TypeAlias = tuple[tuple[str, Attribute], ...]
"""The properties of an op by name, sorted."""

Evaluate: TypeAlias = Callable[[Operation, tuple[Value, ...]], Value]
"""The value of an op for values of its operands; the op itself has no operands."""

MAX_MATCHES = 1 << 15
"""The most matches of rules that are looked at in a round."""


class Term(NamedTuple):
    """
    An op, or an argument, whose operands are classes.

    Attributes:
        kind: the class of the op; None for an argument.
        properties: the properties of the op.
        operands: the numbers of classes; of an argument, its own number.

    """

    kind: type[Operation] | None
    properties: Properties
    operands: tuple[int, ...]


@dataclass(frozen=True)
class Column:
    """The values of a class, case by case."""

    values: tuple[Value, ...]

    @cached_property
    def key(self) -> tuple[Hashable, ...]:
        """A key that columns share if they are equal, value by value and of the same types."""
        return tuple(map(typed_key, self.values))

    @cached_property
    def truth(self) -> tuple[bool, ...]:
        """The truth of each value; undefined is not true."""
        return tuple(map(bool, self.values))

    @property
    def is_constant(self) -> bool:
        """Whether all values are one value."""
        return all(value == self.key[0] for value in self.key)


@dataclass(frozen=True)
class Limits:
    """
    The bounds of a saturation, which ends at the first that it reaches.

    Attributes:
        iterations: the most rounds, in each of which all rules are matched once.
        nodes: the most terms.

    """

    iterations: int
    nodes: int


@dataclass
class _Match:
    """The classes and attributes that the variables of a rule stand for."""

    classes: dict[int, int]
    attributes: dict[int, Attribute]


class EqualityGraph:
    """
    An e-graph of terms of some arguments.

    Args:
        cases: the values of the arguments, case by case; at least one case.
        arity: the number of arguments.
        evaluate: the meaning of the ops.
        literal: the op of a constant; None if constants have no op.

    """

    def __init__(
        self,
        arity: int,
        cases: Sequence[Sequence[Value]],
        evaluate: Evaluate,
        literal: Callable[[Value], Operation] | None = None,
    ):
        self.classes: list[list[Term]] = []
        """The terms of each class, in the order in which they were found."""
        self.columns: list[Column] = []
        """The column of each class."""
        self._count = len(cases)
        self._evaluate = evaluate
        self._literal = literal
        self._by_term: dict[Term, int] = {}
        self._by_key: dict[Hashable, int] = {}
        self._by_kind: dict[type[Operation], list[tuple[int, Term]]] = {}
        self._templates: dict[tuple[type[Operation], Properties], Operation] = {}
        self.arguments = [
            self._place(Term(None, (), (i,)), Column(tuple(case[i] for case in cases)))
            for i in range(arity)
        ]
        """The class of each argument."""

    def add(self, term: Term) -> int:
        """The class of a term."""
        known = self._by_term.get(term)
        return self._place(term, self._column(term)) if known is None else known

    def add_op(self, op: Operation, operands: Sequence[int]) -> int:
        """The class of an op, for classes as its operands."""
        return self.add(Term(type(op), tuple(sorted(op.properties.items())), tuple(operands)))

    def __len__(self) -> int:
        """The number of terms."""
        return len(self._by_term)

    def saturate(self, rules: Sequence[Rule], limits: Limits) -> None:
        """Apply rules until nothing is new, or a limit is reached."""
        for _ in range(limits.iterations):
            before = len(self)
            for rule, match in list(islice(self._matches(rules), MAX_MATCHES)):
                if len(self) >= limits.nodes:
                    return
                self._build(rule.equal, match)
            if len(self) == before:
                return

    def _place(self, term: Term, column: Column) -> int:
        """Put a term into the class with its column."""
        found = self._by_key.setdefault(column.key, len(self.classes))
        self._by_term[term] = found
        if found == len(self.classes):
            self.classes.append([])
            self.columns.append(column)
            if self._literal is not None and column.is_constant:
                self.add_op(self._literal(column.values[0]), ())
        self.classes[found].append(term)
        if term.kind is not None:
            self._by_kind.setdefault(term.kind, []).append((found, term))
        return found

    def _column(self, term: Term) -> Column:
        assert term.kind is not None, "arguments are placed at the start"
        key = (term.kind, term.properties)
        if key not in self._templates:
            self._templates[key] = term.kind.create(properties=dict(term.properties))
        op, evaluate = self._templates[key], self._evaluate
        if not term.operands:
            return Column((evaluate(op, ()),) * self._count)
        columns = [self.columns[operand].values for operand in term.operands]
        return Column(tuple([evaluate(op, case) for case in zip(*columns, strict=True)]))

    def _matches(self, rules: Sequence[Rule]) -> Iterator[tuple[Rule, _Match]]:
        """The matches of rules at all terms, rule by rule."""
        for rule in rules:
            for _, term in list(self._by_kind.get(rule.matched.kind, ())):
                for match in self._match_term(rule.matched, term, _Match({}, {})):
                    yield rule, match

    def _match_term(self, tree: Tree, term: Term, match: _Match) -> Iterator[_Match]:
        """The ways in which a tree matches a term, given what its variables stand for."""
        attributes = dict(match.attributes)
        found = dict(term.properties)
        for name, wanted in tree.properties:
            if isinstance(wanted, int):
                wanted = attributes.setdefault(wanted, found[name])
            if found.get(name) != wanted:
                return
        matches = [_Match(match.classes, attributes)]
        for side, operand in zip(tree.operands, term.operands, strict=True):
            matches = [new for old in matches for new in self._match_class(side, operand, old)]
        yield from matches

    def _match_class(self, side: Side, number: int, match: _Match) -> Iterator[_Match]:
        """The ways in which a side matches a class."""
        if isinstance(side, int):
            bound = match.classes.get(side)
            if bound is None:
                yield _Match({**match.classes, side: number}, match.attributes)
            elif bound == number:
                yield match
            return
        for term in self.classes[number]:
            if term.kind is side.kind:
                yield from self._match_term(side, term, match)

    def _build(self, side: Side, match: _Match) -> int:
        """The class of a side of a rule, whose terms are added."""
        if isinstance(side, int):
            return match.classes[side]
        properties = [
            (name, match.attributes[value] if isinstance(value, int) else value)
            for name, value in side.properties
        ]
        operands = tuple(self._build(operand, match) for operand in side.operands)
        return self.add(Term(side.kind, tuple(properties), operands))
