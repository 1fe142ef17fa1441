"""
Facts about the selectors of a program: the numbers of keys that they can select for a query.

A few rules derive them from the sets of values and from the order of positions.
"""

from __future__ import annotations

from collections.abc import Mapping

from raspc_check.placed_values import PlacedValues
from raspc_check.scalar_functions import Value
from raspc_check.stored_program import Node, Program

MAX_COMBINATIONS = 1_000_000
"""The most combinations of values that are enumerated at once."""


class SelectorFacts:
    """The selectors of a program, with the sets of values of the s-ops before them."""

    def __init__(self, program: Program, placed: PlacedValues, values: Mapping[int, list[Value]]):
        self.program, self.placed, self.values = program, placed, values

    def _pairs(self, node: Node) -> int:
        """The number of pairs of a key's and a query's value."""
        keys, queries = node.args
        return len(self.values[keys]) * len(self.values[queries])

    def widths(self, selector: int) -> range:
        """The widths of a selector, by the positions that it surely selects or leaves out."""
        least = int(self._selects_itself(selector) or self._answers_first(selector, True))
        if self.selects_one(selector):
            return range(least, 2)
        n = self.program.max_seq_len
        most = n - 1 if self._answers_first(selector, False) else n
        return range(least, max(least, most) + 1)

    def _selects_itself(self, selector: int) -> bool:
        """Whether every query selects its own position."""
        node = self.program.nodes[selector]
        if node.op in ("selector_and", "selector_or"):
            parts = map(self._selects_itself, node.args)
            return all(parts) if node.op == "selector_and" else any(parts)
        if node.op != "select" or node.args[0] != node.args[1]:
            return False
        return all(self._selects(node, value, value) for value in self.values[node.args[0]])

    def _answers_first(self, selector: int, answer: bool) -> bool:
        """Whether all queries select the first position, or none does."""
        node = self.program.nodes[selector]
        if node.op == "selector_not":
            return self._answers_first(node.args[0], not answer)
        if node.op in ("selector_and", "selector_or"):
            parts = [self._answers_first(part, answer) for part in node.args]
            return all(parts) if (node.op == "selector_and") == answer else any(parts)
        if node.op != "select":
            return False
        by_position = self._by_position(node.args[0])
        if by_position is None:
            return False
        queries = self.values[node.args[1]]
        return all(self._selects(node, by_position[0], query) == answer for query in queries)

    def selects_all(self, selector: int) -> bool:
        """Whether a selector selects every key that its query may see."""
        node = self.program.nodes[selector]
        if node.op != "select":
            return False
        keys, queries = self.values[node.args[0]], self.values[node.args[1]]
        if self._pairs(node) > MAX_COMBINATIONS:
            return False
        return all(self._selects(node, k, q) for k in keys for q in queries)

    def selects_some(self, selector: int) -> bool:
        """Whether every query selects a key for all tokens."""
        widths = self.placed.widths(selector)
        return widths is not None and 0 not in widths

    def selects_one(self, selector: int) -> bool:
        """Whether no query selects two positions: its keys tell positions apart."""
        node = self.program.nodes[selector]
        if node.op == "selector_and":
            return any(self.selects_one(arg) for arg in node.args)
        if node.op == "selector_best":
            return any(map(self._tells_apart, node.args[1:])) or self.selects_one(node.args[0])
        if node.op != "select" or self._pairs(node) > MAX_COMBINATIONS:
            return False
        by_position = self._by_position(node.args[0])
        if by_position is None:
            return False
        return all(
            sum(self._selects(node, key, query) for key in by_position) <= 1
            for query in self.values[node.args[1]]
        )

    def _tells_apart(self, sop: int) -> bool:
        """Whether an s-op has another value at every position."""
        values = self._by_position(sop)
        return values is not None and None not in values and len(set(values)) == len(values)

    def _by_position(self, sop: int) -> list[Value] | None:
        """The value of an s-op at each position, if the position alone decides it."""
        node = self.program.nodes[sop]
        if node.op == "indices":
            return list(range(self.program.max_seq_len))
        if node.op not in ("map", "lazy_map", "fill"):
            return None
        operands = [self._by_position(arg) for arg in node.args]
        if any(values is None for values in operands):
            return None
        rows = zip(*[values for values in operands if values is not None], strict=True)
        return [self.program.at_position(node, row) for row in rows]

    def _selects(self, node: Node, key: Value, query: Value) -> bool:
        return self.program.selects(node, lambda _, at_key: key if at_key else query)
