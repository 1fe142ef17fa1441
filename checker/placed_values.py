"""
The values of s-ops that no token changes, at all positions of all lengths, by running the program.

Such s-ops are functions of the index and the length. A selector that compares them selects the same
keys in all sequences of a length: the key of a reversal is below the length of every sequence that
has the query.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from raspc_check.scalar_functions import Value
from raspc_check.stored_program import Node, NoMeanError, Program

MAX_LENGTH = 64
"""The greatest max_seq_len for which all positions are enumerated."""


class PlacedValues:
    """The s-ops and selectors of a program that depend on the index and the length alone."""

    def __init__(self, program: Program):
        self.program = program
        self._free: set[int] = set()
        if program.max_seq_len <= MAX_LENGTH:
            for node in program.nodes:
                if node.op != "tokens" and self._free.issuperset(node.args):
                    self._free.add(node.number)

    def __contains__(self, number: int) -> bool:
        """Whether the values of an s-op, or the keys of a selector, are known at all positions."""
        return number in self._free

    def at(self, sop: int, length: int, index: int) -> Value:
        """The value of an s-op at a position, for a length at which the program has results."""
        return self._runs[length][self._place[sop]][index]

    def widths(self, selector: int) -> list[Value] | None:
        """The numbers of selected keys at all positions of all lengths; None if not enumerated."""
        if selector not in self._free:
            return None
        return [width for run in self._runs.values() for width in run[self._width[selector]]]

    @property
    def lengths(self) -> list[int]:
        """The lengths at which the program has results."""
        return list(self._runs)

    @cached_property
    def _place(self) -> dict[int, int]:
        return {number: place for place, number in enumerate(sorted(self._free))}

    @cached_property
    def _width(self) -> dict[int, int]:
        """The nodes of the run that count the keys of the selectors."""
        selectors = [number for number in self._place if self.program.nodes[number].is_selector]
        return {number: len(self._place) + i for i, number in enumerate(selectors)}

    @cached_property
    def _runs(self) -> dict[int, list[list[Value]]]:
        """The values of the part of the program that reads no token, by length."""
        nodes = [_moved(self.program.nodes[number], self._place) for number in self._place]
        for selector, place in self._width.items():
            nodes.append(Node(place, "width", "", (self._place[selector],)))
        part = replace(self.program, nodes=nodes, results=(), memo={})
        found: dict[int, list[list[Value]]] = {}
        for length in range(1, self.program.max_seq_len + 1):
            try:
                found[length] = part.run([self.program.vocab[0]] * length)
            except NoMeanError:  # The program is in error on all inputs of the length.
                continue
        return found


def _moved(node: Node, place: dict[int, int]) -> Node:
    """A node with other numbers for it and its operands."""
    return replace(node, number=place[node.number], args=tuple(place[arg] for arg in node.args))
