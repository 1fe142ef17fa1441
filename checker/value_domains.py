"""
The values that s-ops can take, alone and together at one position, with the assumptions.

A set is derived from the program where few rules suffice, and else claimed by the compiler: then
the claim is an assumption, and the checker lists it.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from raspc_check.counted_values import CountedValues, TooManyCounts
from raspc_check.placed_values import PlacedValues
from raspc_check.scalar_functions import Value, is_number, normal
from raspc_check.seen_values import SeenValues
from raspc_check.selector_facts import MAX_COMBINATIONS, SelectorFacts
from raspc_check.stored_program import Node, Program

MAX_SUMS = 200_000
"""The most sums of selected values that are enumerated for one selector."""

POINTWISE = ("map", "lazy_map", "fill", "constant")
"""The operations whose value at a position follows from those of their operands there."""

Indices = NDArray[np.int64]
"""For each combination, the place of a value in the set of its s-op."""

Combinations = dict[int, Indices]
"""The s-ops of combinations by their numbers."""


class TooMany(Exception):
    """More combinations than the checker enumerates."""


class Rejected(Exception):
    """An obligation that does not hold, or can't be checked."""


class Domains:
    """The value set of each s-op, and the combinations of values that can meet at one position."""

    def __init__(self, program: Program, *, counted: bool = False, seen: SeenValues | None = None):
        """
        The values of a program.

        counted: find the combinations of first counts with tokens and indices, which takes longer.
        seen: the values on all inputs, which replace what rules and the compiler say of them.
        """
        self.program, self.seen = program, seen
        self.placed = PlacedValues(program)
        self.counted = CountedValues(program, self.placed) if counted else None
        self.assumptions: dict[str, None] = {}
        self.values: dict[int, list[Value]] = {}
        self.selectors = SelectorFacts(program, self.placed, self.values)
        self.place: dict[int, dict[Value, int]] = {}
        self._known: dict[tuple[object, ...], Combinations] = {}
        self._known_means: dict[tuple[int, ...], list[tuple[Value, ...]]] = {}
        self._ratios: dict[tuple[int, int], Value] = {}
        for node in program.nodes:
            if not node.is_selector:
                self._set(node)

    def size(self, nodes: Iterable[int]) -> int:
        """The number of combinations of the values of s-ops, taken independently."""
        return math.prod(len(self.values[node]) for node in nodes)

    def assume(self, text: str) -> None:
        """Record a fact about the program that is taken for granted."""
        self.assumptions[text] = None

    def _set(self, node: Node) -> None:
        try:
            derived = self._derive(node) if self.seen is None else self.seen.values[node.number]
        except TooMany:
            derived = None
        claimed = None if node.claimed is None else list(node.claimed)
        if self.seen is not None and claimed is not None and not set(derived or ()) <= set(claimed):
            raise Rejected(f"'{node.name}' takes a value outside its listed ones")
        if derived is None and claimed is None:
            raise Rejected(f"the values of '{node.name}' are too many to enumerate")
        if derived is None or (claimed is not None and not set(derived) <= set(claimed)):
            assert claimed is not None
            self.assume(
                f"'{node.name}' takes no value outside its {len(claimed)} listed ones "
                f"({'not derived: too many combinations' if derived is None else 'value analysis'})"
            )
            derived = claimed if derived is None else [v for v in derived if v in set(claimed)]
        unique = list(dict.fromkeys(derived))
        self.values[node.number] = unique
        self.place[node.number] = {value: place for place, value in enumerate(unique)}

    def _derive(self, node: Node) -> list[Value]:
        n = self.program.max_seq_len
        match node.op:
            case "tokens":
                return list(self.program.vocab)
            case "indices":
                return list(range(n))
            case "length":
                return list(range(1, n + 1))
            case "constant":
                return [node.value]
            case "width":
                return list(self.selectors.widths(node.args[0]))
            case "aggregate":
                return self._aggregated(node)
            case _:
                operands = self.combinations(node.args)
                rows = {tuple(int(p) for p in row) for row in self._rows(node.args, operands)}
                return [
                    self.program.at_position(
                        node, [self.values[a][p] for a, p in zip(node.args, row, strict=True)]
                    )
                    for row in sorted(rows)
                ]

    @staticmethod
    def _rows(nodes: Sequence[int], found: Combinations) -> NDArray[np.int64]:
        return np.unique(np.stack([found[node] for node in nodes], axis=1), axis=0)

    def _aggregated(self, node: Node) -> list[Value]:
        source = self.values[node.args[1]]
        one = node.agreeing or self.selectors.selects_one(node.args[0])
        if one or not any(map(is_number, source)):
            return source if self.selectors.selects_some(node.args[0]) else [*source, node.value]
        if not all(map(is_number, source)):
            raise TooMany  # Numbers among other values have means where no other is selected.
        return [row[1] for row in self._means(node.args[0], [node])]

    def _means(self, selector: int, aggregates: Sequence[Node]) -> list[tuple[Value, ...]]:
        """Width and means for each number of keys that one selector selects, taken together."""
        key = (selector, *(node.number for node in aggregates))
        if key not in self._known_means:
            sources = [node.args[1] for node in aggregates]
            lengths = self._everything(selector, sources)
            alone: tuple[Value, ...] = (0, *(node.value for node in aggregates))
            self._known_means[key] = [alone, *self._sums(sources)] if lengths is None else lengths
        return self._known_means[key]

    def _everything(self, selector: int, sources: list[int]) -> list[tuple[Value, ...]] | None:
        """Width and mean where everything visible is selected, and its index is averaged."""
        nodes = [self.program.nodes[source] for source in sources]
        if [node.op for node in nodes] != ["indices"] or not self.selectors.selects_all(selector):
            return None
        return [(k + 1, normal(Fraction(k, 2))) for k in range(self.program.max_seq_len)]

    def _sums(self, sources: Sequence[int]) -> list[tuple[Value, ...]]:
        """Width and means of any selection of at least one key."""
        found = self.combinations(sources)
        columns = [[self.values[s][p] for p in found[s]] for s in sources]
        scale = math.lcm(*(Fraction(v).denominator for column in columns for v in column))
        keys = {tuple(int(value * scale) for value in row) for row in zip(*columns, strict=True)}
        sums: set[tuple[int, ...]] = {(0,) * len(sources)}
        rows: list[tuple[Value, ...]] = []
        for width in range(1, self.program.max_seq_len + 1):
            if len(sums) * len(keys) > MAX_SUMS or len(rows) > MAX_SUMS:
                raise TooMany
            sums = {tuple(map(operator.add, s, k)) for s in sums for k in keys}
            rows += [(width, *(self._ratio(t, width * scale) for t in total)) for total in sums]
        return rows

    def _ratio(self, numerator: int, denominator: int) -> Value:
        """The quotient of two integers, each made once."""
        key = (numerator, denominator)
        if key not in self._ratios:
            self._ratios[key] = normal(Fraction(numerator, denominator))
        return self._ratios[key]

    def base(self, nodes: Iterable[int]) -> list[int]:
        """The s-ops that decide some s-ops at a position: inputs, aggregates and widths."""
        found: set[int] = set()
        todo = list(nodes)
        while todo:
            node = self.program.nodes[todo.pop()]
            if node.op in POINTWISE:
                todo += node.args
            else:
                found.add(node.number)
        return sorted(found)

    def combinations(
        self, nodes: Sequence[int], targets: Sequence[int] = (), *, apart: bool = False
    ) -> Combinations:
        """
        The combinations of values of s-ops that can meet, with the values of targets that follow.

        apart: take the s-ops as independent of each other, a superset; the targets must follow.

        Raises:
            TooMany: if there are more than `MAX_COMBINATIONS`.
            Rejected: if a target does not follow from the s-ops.

        """
        wanted = list(dict.fromkeys([*nodes, *targets]))
        free = sorted(set(nodes)) if apart else self.base(wanted)
        key = (*wanted, None, *free, apart)
        if key not in self._known and self.seen is not None and not apart:
            rows = self.seen.together(wanted)
            self._known[key] = {node: rows[:, i] for i, node in enumerate(wanted)}
        if key not in self._known:
            found = self._product(free, related=not apart)
            for number in self._order(wanted, set(free)):
                self._evaluate(self.program.nodes[number], found)
            self._known[key] = self._distinct({node: found[node] for node in wanted})
        return dict(self._known[key])

    def _distinct(self, found: Combinations) -> Combinations:
        """The combinations, each once."""
        if not found:
            return found
        flat = np.zeros(len(next(iter(found.values()))), np.int64)
        if self.size(found) < 2**62:
            for node, places in found.items():
                flat = flat * len(self.values[node]) + places
            _, first = np.unique(flat, return_index=True)
            return {node: places[first] for node, places in found.items()}
        return found

    def _order(self, wanted: Iterable[int], known: set[int]) -> list[int]:
        """The nodes to evaluate between the known ones and the wanted ones."""
        order: set[int] = set()
        todo = [node for node in wanted if node not in known]
        while todo:
            node = self.program.nodes[todo.pop()]
            if node.number in order:
                continue
            if node.op not in POINTWISE:
                raise Rejected(f"'{node.name}' does not follow from the directions that are read")
            order.add(node.number)
            todo += [arg for arg in node.args if arg not in known]
        return sorted(order)

    def _product(self, free: Sequence[int], *, related: bool) -> Combinations:
        blocks: list[tuple[list[int], NDArray[np.int64]]] = []
        rest = list(free)
        if related:
            for group, rows in self._relations(free):
                blocks.append((group, rows))
                rest = [node for node in rest if node not in group]
        blocks += [([node], np.arange(len(self.values[node]))[:, None]) for node in rest]
        if math.prod(len(rows) for _, rows in blocks) > MAX_COMBINATIONS:
            raise TooMany
        found: Combinations = {}
        if not blocks:
            return found
        grid = np.indices([len(rows) for _, rows in blocks]).reshape(len(blocks), -1)
        for (group, rows), places in zip(blocks, grid, strict=True):
            for column, node in enumerate(group):
                found[node] = rows[places, column]
        return found

    def _relations(self, free: Sequence[int]) -> list[tuple[list[int], NDArray[np.int64]]]:
        """Groups of s-ops, and the values of each that can meet, as places."""
        counted = self.counted
        group = [] if counted is None else [s for s in free if self._is_sum(s, counted)]
        if counted is not None and len(group) > 1:
            try:
                found = counted.together(group)
            except TooManyCounts:
                pass
            else:
                rest = [node for node in free if node not in group]
                return [(group, self._places(group, found)), *self._by_selector(rest)]
        return self._by_selector(free)

    def _is_sum(self, sop: int, counted: CountedValues) -> bool:
        """Whether an s-op is local, or a first count whose keys hold numbers."""
        node = self.program.nodes[sop]
        averaged = self.values[node.args[1]] if node.op == "aggregate" else ()
        return counted.is_first(sop) and all(map(is_number, averaged))

    def _by_selector(self, free: Sequence[int]) -> list[tuple[list[int], NDArray[np.int64]]]:
        return [(group, self._related(group)) for group in self._of_one_selector(free)]

    def _places(self, group: Sequence[int], rows: Sequence[Sequence[Value]]) -> NDArray[np.int64]:
        """Values as places; rows with a value outside its set are left out."""
        found = [
            [self.place[n].get(v, -1) for n, v in zip(group, row, strict=True)] for row in rows
        ]
        return np.array([row for row in found if -1 not in row], np.int64).reshape(-1, len(group))

    def _of_one_selector(self, free: Sequence[int]) -> list[list[int]]:
        """The groups of several numerical aggregates and widths of one selector."""
        groups: dict[int, list[int]] = {}
        for number in free:
            node = self.program.nodes[number]
            if node.op == "width" or (
                node.op == "aggregate" and all(map(is_number, self.values[node.args[1]]))
            ):
                groups.setdefault(node.args[0], []).append(number)
        return [group for group in groups.values() if len(group) > 1]

    def _related(self, group: list[int]) -> NDArray[np.int64]:
        """The values of aggregates and widths of one selector that can meet, as places."""
        nodes = [self.program.nodes[number] for number in group]
        aggregates = [node for node in nodes if node.op == "aggregate"]
        try:
            means = self._means(nodes[0].args[0], aggregates)
        except TooMany:
            return np.indices([len(self.values[n]) for n in group]).reshape(len(group), -1).T
        order = [a.number for a in aggregates]
        rows = [[row[1 + order.index(n)] if n in order else row[0] for n in group] for row in means]
        return self._places(group, rows)

    def _evaluate(self, node: Node, found: Combinations) -> None:
        """Add the places of a map's values; drop combinations that its set leaves out."""
        count = len(next(iter(found.values()))) if found else 1
        if not node.args:
            found[node.number] = np.zeros(count, np.int64)
            return
        rows = np.stack([found[arg] for arg in node.args], axis=1)
        unique, inverse = np.unique(rows, axis=0, return_inverse=True)
        place = self.place[node.number]
        results: list[Any] = [
            place.get(
                self.program.at_position(
                    node, [self.values[a][p] for a, p in zip(node.args, row, strict=True)]
                ),
                -1,
            )
            for row in unique
        ]
        found[node.number] = np.array(results, np.int64)[inverse.reshape(-1)]
        keep = found[node.number] >= 0
        if not keep.all():
            if self.seen is None:
                self.assume(
                    f"no position has values that would take '{node.name}' out of its listed values"
                )
            for number in found:
                found[number] = found[number][keep]
