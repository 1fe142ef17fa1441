"""
Selectors that no token changes: the numbers of keys that they select, by running the program.

Such selectors compare functions of the index and the length alone. The pairs that can meet are then
known: the key of a reversal is below the length of every sequence that has the query.
"""

from __future__ import annotations

from dataclasses import replace

from raspc_check.scalar_functions import Value
from raspc_check.stored_program import Node, NoMeanError, Program

MAX_LENGTH = 64
"""The greatest max_seq_len for which all positions are enumerated."""


class PlacedSelectors:
    """The selectors of a program that depend on the index and the length alone."""

    def __init__(self, program: Program):
        self.program = program
        self._free: set[int] = set()
        for node in program.nodes:
            if node.op != "tokens" and self._free.issuperset(node.args):
                self._free.add(node.number)
        self._widths: dict[int, list[Value]] = {}

    def widths(self, selector: int) -> list[Value] | None:
        """The numbers of selected keys at all positions of all lengths; None if not enumerated."""
        if selector not in self._free or self.program.max_seq_len > MAX_LENGTH:
            return None
        if selector not in self._widths:
            found = self._run(selector)
            if found is None:
                return None
            self._widths[selector] = found
        return self._widths[selector]

    def _run(self, selector: int) -> list[Value] | None:
        """The widths, of a program that has no other s-ops than the selector needs."""
        program, needed, todo = self.program, set[int](), [selector]
        while todo:
            number = todo.pop()
            if number not in needed:
                needed.add(number)
                todo += program.nodes[number].args
        place = {number: i for i, number in enumerate(sorted(needed))}
        nodes = [_moved(program.nodes[number], place) for number in place]
        nodes.append(Node(len(nodes), "width", "", (place[selector],)))
        part = Program(program.vocab, program.max_seq_len, program.causal, nodes, ())
        found: list[Value] = []
        for length in range(1, program.max_seq_len + 1):
            try:
                found += part.run([program.vocab[0]] * length)[-1]
            except NoMeanError:
                return None
        return found


def _moved(node: Node, place: dict[int, int]) -> Node:
    """A node with other numbers for it and its operands."""
    return replace(node, number=place[node.number], args=tuple(place[arg] for arg in node.args))
