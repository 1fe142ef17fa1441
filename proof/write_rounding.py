"""The writes of neurons: sums of activations, with the rounding of both and of the additions."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from raspc.proof.bounded_numbers import require_at_most
from raspc.proof.exact_units import NONE, are_powers_of_two, fits, units
from raspc.proof.float_arithmetic import Arithmetic
from raspc.proof.mlp_results import Cleared
from raspc.proof.shared_errors import Array, Noise


class Writing:
    """Out weights V [h, d], and the erasures meanwhile in the dimensions of the directions."""

    def __init__(self, V: Array, cleared: Sequence[Cleared], arithmetic: Arithmetic):
        self.V, self.arithmetic = V, arithmetic
        self.cleared_size = np.array([each.size for each in cleared])
        self.cleared_unit = np.array([each.unit for each in cleared])
        self.shrinks = np.any((V != 0.0) & (np.abs(V) < 1.0), axis=0)
        self.powers = np.all(are_powers_of_two(V), axis=0)
        writers = [np.flatnonzero(weights) for weights in V.T]
        self.writers = [(w, units(V[w, column])) for column, w in enumerate(writers)]

    def noise(self, hidden: Array, hidden_error: Array, unit: Array | None = None) -> Noise:
        """
        The errors of the results at m points.

        Args:
            hidden: [m, h], the largest activations.
            hidden_error: [m, h], by how much each may be off by its own rounding.
            unit: [m, h], the power of two of which an activation is a multiple; 0 for unknown.

        """
        arithmetic, size = self.arithmetic, np.abs(self.V)
        hidden = hidden + hidden_error
        active = hidden > 0.0
        most = int(np.count_nonzero(self.V, axis=0).max(initial=0))
        most = min(most, int(np.count_nonzero(active, axis=1).max(initial=0)))
        # What is erased in the same dimension is one term more.
        relative = arithmetic.product(most + 1) + arithmetic.storage
        total = hidden @ size + self.cleared_size
        require_at_most(arithmetic.largest, hidden, total)
        standard = relative * total + arithmetic.vanishing(total, most + 2)
        if unit is None or arithmetic.operand:
            return Noise.shared(hidden_error, self.V, standard)
        summed = self._sum_rounding(hidden, active, unit, standard)
        return Noise.shared(hidden_error, self.V, summed)

    def _sum_rounding(
        self, hidden: Array, active: NDArray[np.bool_], unit: Array, standard: Array
    ) -> Array:
        """[m, d], by how much sums of activations that are multiples of units can be off."""
        bits = self.arithmetic.bits
        step = np.empty((len(hidden), self.V.shape[1]))
        held = np.where(active, unit, NONE)
        for column, (written, steps) in enumerate(self.writers):
            step[:, column] = (held[:, written] * steps).min(axis=1, initial=NONE)
        step = np.minimum(step, self.cleared_unit)
        sums = [hidden @ np.maximum(part, 0.0) for part in (self.V, -self.V)]
        partial = np.maximum(*sums) + self.cleared_size
        terms = active.astype(float) @ (self.V != 0.0) + (self.cleared_size > 0.0)
        # Partial sums are off by what was rounded before, too.
        rounded = np.maximum(terms - 1.0, 0.0) * 2.0**-bits * partial * (1 + 2 * terms / 2.0**bits)
        vanishes = (terms > 1.0) | self.shrinks
        rounded = rounded + np.where(vanishes, terms * self.arithmetic.smallest, 0.0)
        rounded = np.where(fits(partial, step, bits), 0.0, np.minimum(rounded, standard))
        return np.where((step > 0.0) & self.powers, rounded, standard)
