"""
Swaps of a variable between pairs of inputs, where each distinct swap is computed once.

    for pairs in swap_pairs((of_program, of_model), (of_program, of_model), 1000, random):
        pairs.by_model(results)     # results(base, donor) are computed for distinct swaps alone

Swaps are equal if the states that they start from have one number, and the values that they set.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect import ModelOp
from raspc.transformer_dialect.interpreter import NOTHING_CHOSEN, choose
from raspc.values.short_repr import guarded, short_repr
from raspc.verification.changed_part import has_parts
from raspc.verification.equal_rows import Once, first_rows, row_numbers
from raspc.verification.oracle.value_numbering import Ids
from raspc.verification.swap_oracle import Outcomes
from raspc.verification.swapped_part import SwappedPart
from raspc.verification.variable_locations import Location, StagedRun

MAX_SWAPS = 1 << 23
"""The largest number of distinct swaps for which all pairs are tried."""

MAX_AT_ONCE = 1 << 18
"""The largest number of distinct swaps in memory at once."""

SAMPLED = 100_000
"""The number of pairs that are tried of more."""

MAX_POSITIONS = 1 << 14
"""The number of positions of a batch of runs after a swap."""

Numbers = tuple[Ids, Ids]
"""The numbers of the rows of a batch by the program, and by the model."""


class SwapPairs(NamedTuple):
    """
    Pairs of rows of a batch, a representative for each class of equal swaps.

    Attributes:
        base, donor: the rows [N].
        counts: the number [N] of pairs that each stands for.

    """

    base: Ids
    donor: Ids
    counts: Ids
    program: Once
    model: Once

    __repr__ = short_repr

    @classmethod
    def of(cls, bases: Numbers, donors: Numbers, base: Ids, donor: Ids, counts: Ids) -> SwapPairs:
        """The pairs of rows, by the numbers of the states and values of all rows of the batch."""
        program, model = (Once.of(b, d, base, donor) for b, d in zip(bases, donors, strict=True))
        return cls(base, donor, counts, program, model)

    @property
    def computed(self) -> int:
        """The number of runs of the model."""
        return len(self.model.base)

    def by_program(self, outcomes: Callable[[Ids, Ids], Outcomes]) -> Outcomes:
        """The outcomes of the pairs, from those of distinct swaps."""
        wanted, *flags = outcomes(self.program.base, self.program.donor)
        places = self.program.places
        return Outcomes(tuple(e[places] for e in wanted), *(e[places] for e in flags))

    def by_model(self, results: Callable[[Ids, Ids], tuple[Ids, ...]]) -> tuple[Ids, ...]:
        """The results of the pairs, from those of distinct swaps."""
        found = results(self.model.base, self.model.donor)
        return tuple(each[self.model.places] for each in found)


def swap_pairs(
    bases: Numbers, donors: Numbers, pairs: int | None, random: np.random.Generator
) -> Iterator[SwapPairs]:
    """
    Choose pairs of rows of a batch: all if there are at most as many as wanted, else random ones.

    Args:
        bases, donors: the numbers of the states that swaps start from, and of the values set.
        pairs: the number of pairs; None for all pairs, or `SAMPLED` if more than `MAX_SWAPS` of
            these differ.
        random: the source of random pairs.

    """
    base_numbers, donor_numbers = row_numbers(*bases), row_numbers(*donors)
    rows, sizes = len(base_numbers), (np.bincount(base_numbers), np.bincount(donor_numbers))
    if pairs is None and len(sizes[0]) * len(sizes[1]) > MAX_SWAPS:
        pairs = SAMPLED
    if pairs is not None and rows**2 > pairs:
        base, donor = random.choice(rows, pairs), random.choice(rows, pairs)
        once = Once.of(base_numbers, donor_numbers, base, donor)
        yield SwapPairs.of(bases, donors, once.base, once.donor, np.bincount(once.places))
        return
    every, others = first_rows(base_numbers), first_rows(donor_numbers)
    most = max(1, MAX_AT_ONCE // len(others))
    for start in range(0, len(every), most):
        part = slice(start, start + most)
        base, donor = (e.ravel() for e in np.meshgrid(every[part], others, indexing="ij"))
        counts = np.multiply.outer(sizes[0][part], sizes[1]).ravel()
        yield SwapPairs.of(bases, donors, base, donor, counts)


class ModelSwaps:
    """
    The swaps of a held variable in a model.

    location: the location of the variable.
    decoded: the numbers of the values of each result, and one for none.
    """

    def __init__(self, model: ModelOp, location: Location, decoded: list[Ids]):
        self._model = model
        self._location = location
        self._decoded = decoded
        self._part = SwappedPart(model, location) if has_parts(model) else None

    def on(self, run: StagedRun) -> RunSwaps:
        """The swaps between the inputs of a run."""
        coordinates = run.coordinates(self._location)
        if self._part is None:
            bases = row_numbers(run.stream(self._location.stages[0]))
            logits = partial(run.swapped_logits, self._location)
        else:
            ready = self._part.ready(run)
            bases, logits = row_numbers(*ready.reads), ready.logits
        return RunSwaps(bases, row_numbers(coordinates[:, 1:]), coordinates, logits, self._chosen)

    def _chosen(self, logits: tuple[NDArray[Any], ...]) -> tuple[Ids, ...]:
        """The numbers of the decoded values [M, T] of each result."""
        found: list[Ids] = []
        for op, each, known in zip(self._model.unembeds, logits, self._decoded, strict=True):
            chosen = choose(np, each, op.decode.data)[:, 1:]
            found.append(known[np.where(chosen == NOTHING_CHOSEN, len(known) - 1, chosen)])
        return tuple(found)

    @guarded
    def __repr__(self) -> str:
        return f"<ModelSwaps of {self._location.name}>"


class RunSwaps(NamedTuple):
    """
    The swaps of a variable between the inputs of a run.

    Attributes:
        bases: the numbers [N] of the states that swaps on each input start from.
        donors: the numbers [N] of the coordinates of the variable on each input.

    """

    bases: Ids
    donors: Ids
    coordinates: NDArray[Any]
    logits: Callable[[Ids, NDArray[Any]], tuple[NDArray[Any], ...]]
    chosen: Callable[[tuple[NDArray[Any], ...]], tuple[Ids, ...]]

    __repr__ = short_repr

    def results(self, base: Ids, donor: Ids) -> tuple[Ids, ...]:
        """The numbers of the results [M, T] of rows [M] `base` with coordinates of `donor`."""
        most = max(1, MAX_POSITIONS // self.coordinates.shape[1])
        parts = [
            self.chosen(self.logits(base[i : i + most], self.coordinates[donor[i : i + most]]))
            for i in range(0, len(base), most)
        ]
        return tuple(np.concatenate(each) for each in zip(*parts, strict=True))
