"""
The values that counts and means take together at one position, with its token and its index.

A first count is the width of a selector, or a mean of numbers over its keys, if the selector
compares functions of a token, the index and the length. Each key adds a vector to the sums of all
such selectors, whatever the other keys hold, so that the sums over all sequences are found key by
key.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from raspc_check.placed_values import PlacedValues
from raspc_check.scalar_functions import Value, is_number, normal
from raspc_check.stored_program import Node, Program

MAX_STEPS = 2_000_000
"""The most additions of one relation."""

LOCAL = ("tokens", "map", "lazy_map", "fill", "constant")
"""The operations whose value at a position follows from its token and its place."""

PAIRWISE = ("select", "selector_and", "selector_or", "selector_not")
"""The selectors that select a key for a query without regard to other keys."""

Place = tuple[int, int, Value]
"""A length, an index and the token there."""


class TooManyCounts(Exception):
    """More sums than are enumerated."""


class CountedValues:
    """The first counts of a program."""

    def __init__(self, program: Program, placed: PlacedValues):
        self.program, self.placed = program, placed
        self._near: set[int] = set()
        for node in program.nodes:
            near = node.op in (*LOCAL, *PAIRWISE)
            if node.number in placed or (near and self._near.issuperset(node.args)):
                self._near.add(node.number)
        self._memo: dict[tuple[int, Place], Value] = {}

    def is_first(self, number: int) -> bool:
        """Whether an s-op is decided by its place and token, or is a first count."""
        node = self.program.nodes[number]
        if number in self._near:
            return True
        if node.op not in ("width", "aggregate") or node.agreeing:
            return False
        return self._near.issuperset(node.args)

    def together(self, sops: Sequence[int]) -> list[tuple[Value, ...]]:
        """
        The combinations of values of inputs and first counts, each once.

        Raises:
            TooManyCounts: there are too many, or a mean is over values that are no numbers.

        """
        counts = [self.program.nodes[s] for s in sops if s not in self._near]
        selectors = list(dict.fromkeys(node.args[0] for node in counts))
        sums = [node for node in counts if node.op == "aggregate"]
        rows: dict[tuple[Value, ...], None] = {}
        steps = 0
        for here in self._places():
            found: set[tuple[Value, ...]] = {(0,) * (len(selectors) + len(sums))}
            for added in self._added(here, selectors, sums):
                steps += len(found) * len(added)
                if steps > MAX_STEPS:
                    raise TooManyCounts
                found = {
                    tuple(a + b for a, b in zip(x, y, strict=True)) for x in found for y in added
                }
            for total in found:
                rows[self._row(sops, here, selectors, sums, total)] = None
        return list(rows)

    def _places(self) -> Iterator[Place]:
        for length in self.placed.lengths:
            for index in range(length):
                for token in self.program.vocab:
                    yield length, index, token

    def _added(
        self, here: Place, selectors: Sequence[int], sums: Sequence[Node]
    ) -> Iterator[set[tuple[Value, ...]]]:
        """For each key that the place sees, the vectors that it can add."""
        length, index, token = here
        for key in range(index + 1 if self.program.causal else length):
            tokens = (token,) if key == index else self.program.vocab
            yield {self._vector((length, key, each), here, selectors, sums) for each in tokens}

    def _vector(
        self, key: Place, query: Place, selectors: Sequence[int], sums: Sequence[Node]
    ) -> tuple[Value, ...]:
        selected = {
            selector: self.program.selects(
                self.program.nodes[selector],
                lambda sop, at_key: self._value(sop, key if at_key else query),
            )
            for selector in selectors
        }
        parts: list[Value] = [int(selected[selector]) for selector in selectors]
        for node in sums:
            value = self._value(node.args[1], key) if selected[node.args[0]] else 0
            if not is_number(value):
                raise TooManyCounts
            parts.append(value)
        return tuple(parts)

    def _value(self, sop: int, place: Place) -> Value:
        """The value of an s-op that the place alone decides."""
        length, index, token = place
        if sop in self.placed:
            return self.placed.at(sop, length, index)
        node = self.program.nodes[sop]
        if node.op == "tokens":
            return token
        if (sop, place) not in self._memo:
            args = [self._value(arg, place) for arg in node.args]
            self._memo[sop, place] = self.program.at_position(node, args)
        return self._memo[sop, place]

    def _row(
        self,
        sops: Sequence[int],
        here: Place,
        selectors: Sequence[int],
        sums: Sequence[Node],
        total: tuple[Value, ...],
    ) -> tuple[Value, ...]:
        width = dict(zip(selectors, total, strict=False))
        summed = dict(zip((n.number for n in sums), total[len(selectors) :], strict=True))
        row: list[Value] = []
        for sop in sops:
            node = self.program.nodes[sop]
            if sop in self._near:
                row.append(self._value(sop, here))
            elif node.op == "width":
                row.append(width[node.args[0]])
            elif width[node.args[0]] == 0:
                row.append(node.value)
            else:
                row.append(normal(Fraction(summed[sop]) / width[node.args[0]]))
        return tuple(row)
