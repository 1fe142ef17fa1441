"""
The part of a model that runs anew after a held variable takes other coordinates.

    ready = SwappedPart(model, location).ready(run)     # on the inputs of a StagedRun
    ready.reads                                         # what the part takes from their runs
    ready.logits(rows, coordinates)                     # the logits of each result
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect import ModelOp
from raspc.values.short_repr import guarded, short_repr
from raspc.verification.changed_part import ChangedPart, ReadyPart, nonzero_rows
from raspc.verification.variable_locations import Location, StagedRun

Array = NDArray[Any]


class SwappedPart:
    """The part of a model that runs anew after a held variable takes other coordinates."""

    def __init__(self, model: ModelOp, location: Location):
        """Args: a model without norms and rotary positions, and the location of the variable."""
        self._location = location
        self._part = ChangedPart(model, location.stages[0], nonzero_rows(location.basis.T))
        self._basis = location.basis[:, self._part.start]

    def ready(self, run: StagedRun) -> SwappedRuns:
        """The part on the inputs of a run."""
        location, part = self._location, self._part.ready(run)
        start = run.stream(location.stages[0])[:, :, self._part.start]
        basis = self._basis.astype(start.dtype)
        return SwappedRuns(location, part, start, basis, run.coordinates(location))

    @guarded
    def __repr__(self) -> str:
        return f"<SwappedPart for {self._location.name}>"


@dataclass
class SwappedRuns:
    """The runs of some inputs in which a variable takes other coordinates."""

    location: Location
    part: ReadyPart
    start: Array
    """The inputs' own values [N, T, c] of the dimensions that the swap changes."""
    basis: Array
    coordinates: Array
    """The inputs' own coordinates [N, T, k]."""

    __repr__ = short_repr

    @property
    def reads(self) -> list[Array]:
        """Arrays [N, ...] of all that the runs take from the inputs' own."""
        # BOS takes no part in a swap.
        start = self.start if self.part.part.has_heads else self.start[:, 1:]
        if not self.location.is_replaced:
            return [*self.part.reads, start, self.coordinates]
        return [*self.part.reads, start[:, :1]] if self.part.part.has_heads else self.part.reads

    def logits(self, rows: NDArray[np.integer[Any]], coordinates: Array) -> tuple[Array, ...]:
        """The logits of some rows [M] that get other coordinates [M, T, k]."""
        x = self.start[rows]
        if self.location.is_replaced:
            numbers, dimensions = np.nonzero(self.basis)
            x[:, 1:, dimensions] = coordinates[:, 1:, numbers]
        else:
            x[:, 1:] += ((coordinates - self.coordinates[rows]) @ self.basis)[:, 1:]
        return self.part.logits(rows, x)
