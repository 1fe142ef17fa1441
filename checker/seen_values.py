"""
The values that all s-ops take together, by running the program on all of its inputs.

A program with few inputs needs no other fact: the sets of values and the combinations that meet at
one position are those that were seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

from raspc_check.scalar_functions import Value
from raspc_check.stored_program import NoMeanError, Program

MAX_INPUTS = 10_000
"""The most inputs that are run."""


class SeenValues:
    """The values at all positions of all inputs of a program on which the program has results."""

    def __init__(self, program: Program):
        """program: a program of at most `MAX_INPUTS` inputs; `has_few_inputs` tells."""
        sops = [node.number for node in program.nodes if not node.is_selector]
        places: dict[int, dict[Value, int]] = {sop: {} for sop in sops}
        rows: dict[tuple[int, ...], None] = {}
        for tokens in all_inputs(program):
            try:
                found = program.run(tokens)
            except NoMeanError:
                continue
            columns = [
                [places[sop].setdefault(value, len(places[sop])) for value in found[sop]]
                for sop in sops
            ]
            rows.update(dict.fromkeys(zip(*columns, strict=True)))
        self.values: dict[int, list[Value]] = {sop: list(found) for sop, found in places.items()}
        self._column = {sop: i for i, sop in enumerate(sops)}
        self._rows = np.array(list(rows), np.int64).reshape(len(rows), len(sops))

    def together(self, sops: Sequence[int]) -> NDArray[np.int64]:
        """The combinations [m, sops] of places in `values` that were seen, each once."""
        return np.unique(self._rows[:, [self._column[sop] for sop in sops]], axis=0)


def has_few_inputs(program: Program, at_most: int = MAX_INPUTS) -> bool:
    """Whether a program has at most so many inputs."""
    size, count = len(program.vocab), 0
    for length in range(1, program.max_seq_len + 1):
        count += size**length
        if count > at_most:
            return False
    return True


def all_inputs(program: Program) -> Iterator[tuple[Value, ...]]:
    """The inputs of a program, short ones first."""
    for length in range(1, program.max_seq_len + 1):
        yield from product(program.vocab, repeat=length)
