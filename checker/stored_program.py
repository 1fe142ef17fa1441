"""
The program of a model file: s-ops and selectors by number, and their meaning on an input.

Each entry of "nodes" names its operation and the numbers of the nodes that it reads:

    {"op": "select", "keys": 1, "queries": 4, "function": {...}, "selects_none": false}
    {"op": "aggregate", "selector": 5, "values": 0, "default": null, "name": "reverse"}
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import total_ordering
from typing import Any

from raspc_check.scalar_functions import Value, is_number, make_function, normal, read_value

SCHEMA = "raspc-program/1"

COMPOSITES = ("selector_and", "selector_or", "selector_not", "selector_single")

SELECTORS = ("select", *COMPOSITES, "selector_best")


class NoMeanError(ValueError):
    """Selected values have no mean, or are not as the program states: the input is in error."""


@dataclass(eq=False)
class Node:
    """An s-op or a selector."""

    number: int
    op: str
    name: str
    args: tuple[int, ...]
    """The nodes that it reads; keys before queries, a selector before values."""
    function: Callable[..., Value] | None = None
    value: Value = None
    """The value of a constant or of a fill; the default of an aggregate."""
    selects_none: bool = False
    agreeing: bool = False
    """Whether the program states that the values that an aggregate selects for a query agree."""
    least: tuple[bool, ...] = ()
    """For each s-op that a choice compares keys by, whether the least value is the best."""
    claimed: tuple[Value, ...] | None = None
    """The values that an s-op can take by the compiler's claim; None where it claims none."""

    @property
    def is_selector(self) -> bool:
        """Whether the node is a selector, not an s-op."""
        return self.op in SELECTORS


@dataclass
class Program:
    """A program: nodes in the order of their computation, and the nodes that it returns."""

    vocab: tuple[Value, ...]
    max_seq_len: int
    causal: bool
    nodes: list[Node]
    results: tuple[int, ...]
    memo: dict[tuple[Value, ...], Value] = field(default_factory=dict)

    def call(self, node: Node, args: tuple[Value, ...]) -> Value:
        """The value of the function of a map or select for values of its operands."""
        assert node.function is not None
        key = (node.number, *args, *map(type, args))
        if key not in self.memo:
            self.memo[key] = node.function(*args)
        return self.memo[key]

    def at_position(self, node: Node, args: Sequence[Value]) -> Value:
        """The value of a map, lazy map, fill or constant, from the values of its operands."""
        if node.op == "constant":
            return node.value
        if node.op == "fill":
            return node.value if args[0] is None else args[0]
        if node.op == "map" and any(arg is None for arg in args):
            return None
        return self.call(node, tuple(args))

    def selects(self, node: Node, value_of: Callable[[int, bool], Value]) -> bool:
        """
        Whether a selector selects a key for a query, masks and keys that are better aside.

        value_of: the value of an s-op at the key (True) or at the query (False).
        """
        if node.op == "select":
            key, query = value_of(node.args[0], True), value_of(node.args[1], False)
            return self._accepts(node, key, query)
        if node.op == "selector_best":
            defined = all(value_of(score, True) is not None for score in node.args[1:])
            return defined and self.selects(self.nodes[node.args[0]], value_of)
        parts = [self.selects(self.nodes[arg], value_of) for arg in node.args]
        if node.op == "selector_and":
            return all(parts)
        if node.op == "selector_single":
            return parts[0]
        return any(parts) if node.op == "selector_or" else not parts[0]

    def run(self, tokens: Sequence[Value]) -> list[list[Value]]:
        """
        The values of every s-op on an input; selectors have an empty list.

        Raises:
            NoMeanError: if the program is in error on the input.

        """
        n = len(tokens)
        values: list[list[Value]] = []
        rows: dict[int, list[list[int]]] = {}
        for node in self.nodes:
            values.append([])
            if node.is_selector:
                rows[node.number] = self._rows(node, values, rows, n)
            elif node.op == "tokens":
                values[-1] = list(tokens)
            elif node.op == "indices":
                values[-1] = list(range(n))
            elif node.op == "length":
                values[-1] = [n] * n
            elif node.op == "width":
                values[-1] = [len(row) for row in rows[node.args[0]]]
            elif node.op == "aggregate_sum":
                source = values[node.args[1]]
                chosen = [[source[k] for k in row] for row in rows[node.args[0]]]
                if not all(is_number(value) for row in chosen for value in row):
                    raise NoMeanError
                values[-1] = [normal(Fraction(sum(row))) for row in chosen]
            elif node.op == "aggregate":
                source = values[node.args[1]]
                values[-1] = [
                    mean([source[k] for k in row], node.value, node.agreeing)
                    for row in rows[node.args[0]]
                ]
            else:
                operands = [values[arg] for arg in node.args]
                values[-1] = [self.at_position(node, [o[i] for o in operands]) for i in range(n)]
        return values

    def _rows(
        self, node: Node, values: list[list[Value]], rows: Mapping[int, list[list[int]]], n: int
    ) -> list[list[int]]:
        """The keys that each query selects."""
        found: list[list[int]] = []
        for q in range(n):
            seen = range(q + 1 if self.causal else n)
            parts = [rows[arg][q] for arg in node.args if arg in rows]
            if node.op == "select":
                keys, queries = (values[arg] for arg in node.args)
                selected = [k for k in seen if self._accepts(node, keys[k], queries[q])]
            elif node.op == "selector_and":
                selected = [k for k in seen if all(k in part for part in parts)]
            elif node.op == "selector_not":
                selected = [k for k in seen if k not in parts[0]]
            elif node.op == "selector_best":
                scores = {k: [values[s][k] for s in node.args[1:]] for k in parts[0]}
                ranks = {k: rank(node, row) for k, row in scores.items() if None not in row}
                selected = [k for k, place in ranks.items() if place == max(ranks.values())]
            else:
                selected = [k for k in seen if any(k in part for part in parts)]
            if node.op == "selector_single" and len(selected) > 1:
                raise NoMeanError
            found.append(selected)
        return found

    def _accepts(self, node: Node, key: Value, query: Value) -> bool:
        """Whether a select accepts a value at the key and a value at the query."""
        if key is None or query is None:
            return node.selects_none
        return bool(self.call(node, (key, query)))


def rank(node: Node, values: Sequence[Value]) -> tuple[Any, ...]:
    """The rank of a key of a choice by its values: the greatest is the best."""
    return tuple(
        Reversed(order(value)) if least else order(value)
        for value, least in zip(values, node.least, strict=True)
    )


def order(value: Value) -> tuple[Any, ...]:
    """The order of values: numbers, then strings, then tuples."""
    if is_number(value):
        return (0, value)
    return (1, value) if isinstance(value, str) else (2, tuple(map(order, value)))


@total_ordering
@dataclass(frozen=True)
class Reversed:
    """An order the other way round."""

    value: tuple[Any, ...]

    def __lt__(self, other: Reversed) -> bool:
        return other.value < self.value


def mean(selected: Sequence[Value], default: Value, agreeing: bool = False) -> Value:
    """The mean of selected values; the common one, where they are no numbers or agree."""
    if not selected:
        return default
    no_mean = agreeing or not all(map(is_number, selected))
    if len(selected) == 1 or (no_mean and all(v == selected[0] for v in selected)):
        return selected[0]
    if no_mean:
        raise NoMeanError
    return normal(Fraction(sum(selected)) / len(selected))


def read_program(stored: Mapping[str, Any]) -> Program:
    """
    The program of its JSON form.

    Raises:
        ValueError: if the form has another schema, or a node reads a later node.

    """
    if stored.get("schema") != SCHEMA:
        raise ValueError(f"the program has schema {stored.get('schema')!r}, not {SCHEMA!r}")
    nodes = [_node(number, entry) for number, entry in enumerate(stored["nodes"])]
    for node in nodes:
        if any(not 0 <= arg < node.number for arg in node.args):
            raise ValueError(f"node {node.number} reads a node that does not come before it")
    return Program(
        tuple(map(read_value, stored["vocab"])),
        int(stored["max_seq_len"]),
        bool(stored["causal"]),
        nodes,
        tuple(int(result) for result in stored["results"]),
    )


_OPERANDS: Mapping[str, tuple[str, ...]] = {
    "tokens": (),
    "indices": (),
    "length": (),
    "constant": (),
    "fill": ("operand",),
    "select": ("keys", "queries"),
    "width": ("selector",),
    "aggregate": ("selector", "values"),
    "aggregate_sum": ("selector", "values"),
}
"""The fields that hold the operands, for operations whose operands are no list."""


def _node(number: int, entry: Mapping[str, Any]) -> Node:
    op = entry["op"]
    if op == "selector_best":
        args = (int(entry["selector"]), *(int(score) for score in entry["scores"]))
    elif op in _OPERANDS:
        args = tuple(int(entry[name]) for name in _OPERANDS[op])
    elif op in ("map", "lazy_map", *COMPOSITES):
        args = tuple(int(arg) for arg in entry["operands"])
    else:
        raise ValueError(f"the checker does not know the operation {op!r}")
    claimed = entry.get("domain")
    return Node(
        number,
        op,
        str(entry.get("name", f"#{number}")),
        args,
        make_function(entry["function"]) if "function" in entry else None,
        read_value(entry.get("value", entry.get("default"))),
        bool(entry.get("selects_none", False)),
        bool(entry.get("agreeing", False)),
        tuple(map(bool, entry.get("least", ()))),
        None if claimed is None else tuple(map(read_value, claimed)),
    )
