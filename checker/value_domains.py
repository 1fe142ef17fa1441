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
from functools import lru_cache

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


class Rejected(Exception):
    """An obligation that does not hold, or can't be checked."""


class TooMany(Rejected):
    """More than the checker enumerates."""

    def __init__(
        self, what: str = "too many combinations of values", number: int = 0, most: int = 0
    ):
        """
        what: the reason without numbers.
        number: how many there are, 0 where that is not counted.
        most: how many are enumerated.
        """
        counted = f": {number:,}, and {most:,} at most are enumerated" if number else ""
        super().__init__(what + counted)


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
        self._linked_to: dict[tuple[int, frozenset[int] | None], set[object]] = {}
        self._known_means: dict[tuple[int, ...], list[tuple[Value, ...]]] = {}
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
                return self._computed(node, self.combinations(node.args))[0]

    def _computed(self, node: Node, found: Combinations) -> tuple[list[Value], Indices]:
        """The values of a map at distinct combinations, and the place of each combination."""
        rows = np.stack([found[arg] for arg in node.args], axis=1)
        unique, inverse = np.unique(rows, axis=0, return_inverse=True)
        held = [self.values[arg] for arg in node.args]
        operands = ([v[p] for v, p in zip(held, row, strict=True)] for row in unique)
        return [self.program.at_position(node, row) for row in operands], inverse.reshape(-1)

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
        keys = {
            tuple(int(value * scale) for value in row)
            for row in (zip(*columns, strict=True) if sources else [()])
        }
        sums: set[tuple[int, ...]] = {(0,) * len(sources)}
        rows: list[tuple[Value, ...]] = []
        for width in range(1, self.program.max_seq_len + 1):
            if len(sums) * len(keys) > MAX_SUMS or len(rows) > MAX_SUMS:
                raise TooMany
            sums = {tuple(map(operator.add, s, k)) for s in sums for k in keys}
            rows += [(width, *(_ratio(t, width * scale) for t in total)) for total in sums]
        return rows

    def base(self, nodes: Iterable[int]) -> list[int]:
        """The s-ops that decide some s-ops at a position: inputs, aggregates and widths."""
        links = set[object]().union(*(self._links(node, None) for node in nodes))
        return sorted(link for link in links if isinstance(link, int))

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
        known = frozenset(nodes) if apart else None
        key = (known, *wanted)
        if key not in self._known and self.seen is not None and not apart:
            rows = self.seen.together(wanted)
            self._known[key] = {node: rows[:, i] for i, node in enumerate(wanted)}
        if key not in self._known:
            self._known[key] = self._joined(wanted, known)
        return dict(self._known[key])

    def _distinct(self, found: Combinations) -> Combinations:
        """The combinations, each once."""
        if not found or self.size(found) >= 2**62:
            return found
        sizes = [len(self.values[node]) for node in found]
        _, first = np.unique(flat_places([*found], sizes, found), return_index=True)
        return {node: places[first] for node, places in found.items()}

    def _joined(self, wanted: Sequence[int], known: frozenset[int] | None) -> Combinations:
        """
        The combinations of values of s-ops that can meet.

        S-ops are replaced by their operands, the last ones first, until they fall into groups that
        no input, aggregate or width links. The groups meet freely, so that each is joined alone,
        with few values of s-ops in place of many of what they are computed from.

        known: s-ops that are taken as independent, and are not replaced; None for no such s-ops.
        """
        cut, computed = set(wanted), list[int]()
        while len(groups := self._linked(cut, known)) <= 1:
            inner = [n for n in cut if self._is_computed(n, known)]
            if not inner:
                break
            computed.append(max(inner))
            cut.remove(computed[-1])
            cut.update(self.program.nodes[computed[-1]].args)
        alone = len(groups) <= 1
        found = self._related(cut) if alone else _crossed([self._joined(g, known) for g in groups])
        for number in reversed(computed):
            self._evaluate(self.program.nodes[number], found)
        return self._distinct({node: found[node] for node in wanted})

    def _is_computed(self, sop: int, known: frozenset[int] | None) -> bool:
        """Whether an s-op is replaced by its operands."""
        return self.program.nodes[sop].op in POINTWISE if known is None else sop not in known

    def _linked(self, sops: Iterable[int], known: frozenset[int] | None) -> list[list[int]]:
        """The groups of s-ops that depend on the same inputs, aggregates, widths or selectors."""
        groups: list[tuple[set[object], list[int]]] = []
        for sop in sorted(sops):
            links, members = set(self._links(sop, known)), [sop]
            for group in [group for group in groups if not links.isdisjoint(group[0])]:
                groups.remove(group)
                links, members = links | group[0], [*group[1], *members]
            groups.append((links, members))
        return [members for _, members in groups]

    def _links(self, sop: int, known: frozenset[int] | None) -> set[object]:
        """What an s-op depends on; the same for s-ops that bound each other."""
        node, key = self.program.nodes[sop], (sop, known)
        if key not in self._linked_to:
            if not self._is_computed(sop, known):
                links = set[object](
                    [sop] if known else [sop, self._bounded_by(sop), self._summed_with(sop)]
                )
            elif node.op in POINTWISE:
                links = set[object]().union(*(self._links(arg, known) for arg in node.args))
            else:
                raise Rejected(f"'{node.name}' does not follow from the directions that are read")
            self._linked_to[key] = links
        return self._linked_to[key]

    def _bounded_by(self, sop: int) -> object:
        """The selector of a width or of a mean of numbers; else the s-op itself."""
        node = self.program.nodes[sop]
        bounded = node.op in ("width", "aggregate") and self._has_numbers(node)
        return ("selector", node.args[0]) if bounded else sop

    def _summed_with(self, sop: int) -> object:
        """A common link of local s-ops and first counts whose keys hold numbers; else the s-op."""
        if self.counted is None or not self.counted.is_first(sop):
            return sop
        return "sums" if self._has_numbers(self.program.nodes[sop]) else sop

    def _has_numbers(self, node: Node) -> bool:
        """Whether a node averages numbers alone, or averages nothing."""
        return node.op != "aggregate" or all(map(is_number, self.values[node.args[1]]))

    def _related(self, sops: Iterable[int]) -> Combinations:
        """The combinations of inputs, aggregates and widths, by the relations between them."""
        rest, parts = sorted(sops), list[Combinations]()
        sums = [sop for sop in rest if self._summed_with(sop) == "sums"]
        if self.counted is not None and len(sums) > 1:
            try:
                parts.append(self._places(sums, self.counted.together(sums)))
                rest = [sop for sop in rest if sop not in sums]
            except TooManyCounts:
                pass
        while rest:
            group = [sop for sop in rest if self._bounded_by(sop) == self._bounded_by(rest[0])]
            parts.append(self._of_one_selector(group))
            rest = [sop for sop in rest if sop not in group]
        return _crossed(parts)

    def _places(self, group: Sequence[int], rows: Sequence[Sequence[Value]]) -> Combinations:
        """Values as places; rows with a value outside its set are left out."""
        found = [
            [self.place[n].get(v, -1) for n, v in zip(group, row, strict=True)] for row in rows
        ]
        kept = np.array([row for row in found if -1 not in row], np.int64).reshape(-1, len(group))
        return {node: kept[:, column] for column, node in enumerate(group)}

    def _of_one_selector(self, group: Sequence[int]) -> Combinations:
        """The values of aggregates and widths of one selector that can meet."""
        alone: list[Combinations] = [{n: np.arange(len(self.values[n]))} for n in group]
        if len(group) == 1:
            return alone[0]
        nodes = [self.program.nodes[number] for number in group]
        aggregates = [node for node in nodes if node.op == "aggregate"]
        try:
            means = self._means(nodes[0].args[0], aggregates)
        except TooMany:
            return _crossed(alone)
        order = [a.number for a in aggregates]
        rows = [[row[1 + order.index(n)] if n in order else row[0] for n in group] for row in means]
        return self._places(group, rows)

    def _evaluate(self, node: Node, found: Combinations) -> None:
        """Add the places of a map's values; drop combinations that its set leaves out."""
        count = len(next(iter(found.values()))) if found else 1
        if not node.args:
            found[node.number] = np.zeros(count, np.int64)
            return
        results, inverse = self._computed(node, found)
        place = self.place[node.number]
        found[node.number] = np.array([place.get(x, -1) for x in results], np.int64)[inverse]
        keep = found[node.number] >= 0
        if not keep.all():
            if self.seen is None:
                self.assume(
                    f"no position has values that would take '{node.name}' out of its listed values"
                )
            for number in found:
                found[number] = found[number][keep]


def flat_places(
    nodes: Sequence[int], sizes: Sequence[int], found: Combinations
) -> NDArray[np.int64]:
    """The number, in row-major order, of each combination's values of some s-ops."""
    count = len(next(iter(found.values()))) if found else 1
    flat = np.zeros(count, np.int64)
    for node, size in zip(nodes, sizes, strict=True):
        flat = flat * size + found[node]
    return flat


@lru_cache(maxsize=MAX_SUMS)
def _ratio(numerator: int, denominator: int) -> Value:
    """The quotient of two integers, each made once."""
    return normal(Fraction(numerator, denominator))


def _crossed(parts: Sequence[Combinations]) -> Combinations:
    """
    All combinations of those of some parts.

    Raises:
        TooMany: if there are more than `MAX_COMBINATIONS`.

    """
    sizes = [len(next(iter(part.values()))) for part in parts]
    if (number := math.prod(sizes)) > MAX_COMBINATIONS:
        raise TooMany(number=number, most=MAX_COMBINATIONS)
    grid = np.indices(sizes).reshape(len(sizes), number)
    return {
        node: places[at]
        for part, at in zip(parts, grid, strict=True)
        for node, places in part.items()
    }
