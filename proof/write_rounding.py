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
from raspc.proof.stored_sums import UPWARD, are_held, rounding_of_storage
from raspc.proof.summand_bounds import SOME


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
        if unit is not None and arithmetic.adds_finer:
            summed = np.minimum(self._stored_rounding(hidden, active, unit), standard)
            return Noise.shared(hidden_error, self.V, summed)
        if unit is None or arithmetic.operand:
            return Noise.shared(hidden_error, self.V, standard)
        summed = self._sum_rounding(hidden, active, unit, standard)
        return Noise.shared(hidden_error, self.V, summed)

    def _sum_rounding(
        self, hidden: Array, active: NDArray[np.bool_], unit: Array, standard: Array
    ) -> Array:
        """[m, d], by how much sums of activations that are multiples of units can be off."""
        bits = self.arithmetic.bits
        step, partial, terms = self._sums(hidden, active, unit)
        # Partial sums are off by what was rounded before, too.
        rounded = np.maximum(terms - 1.0, 0.0) * 2.0**-bits * partial * (1 + 2 * terms / 2.0**bits)
        vanishes = (terms > 1.0) | self.shrinks
        rounded = rounded + np.where(vanishes, terms * self.arithmetic.smallest, 0.0)
        rounded = np.where(fits(partial, step, bits), 0.0, np.minimum(rounded, standard))
        return np.where((step > 0.0) & self.powers, rounded, standard)

    def _sums(
        self, hidden: Array, active: NDArray[np.bool_], unit: Array
    ) -> tuple[Array, Array, Array]:
        """[m, d], the unit of all terms, the largest partial sum, and the number of terms."""
        step = np.empty((len(hidden), self.V.shape[1]))
        held = np.where(active, unit, NONE)
        for column, (written, steps) in enumerate(self.writers):
            step[:, column] = (held[:, written] * steps).min(axis=1, initial=NONE)
        step = np.minimum(step, self.cleared_unit)
        sums = [hidden @ np.maximum(part, 0.0) for part in (self.V, -self.V)]
        partial = np.maximum(*sums) + self.cleared_size
        return step, partial, active.astype(float) @ (self.V != 0.0) + (self.cleared_size > 0.0)

    def _stored_rounding(self, hidden: Array, active: NDArray[np.bool_], unit: Array) -> Array:
        """
        [m, d], by how much sums can be off in an arithmetic that adds up in finer floats.

        Products of factors are exact, and the sum is rounded when it is stored, relative to
        itself (`stored_sums`). A single term times a power of two is a float already.
        """
        arithmetic, size = self.arithmetic, np.abs(self.V)
        step, partial, terms = self._sums(hidden, active, unit)
        stored = are_held(self.V, arithmetic.operand_bits)
        cut = np.where(stored, 0.0, (arithmetic.storage + arithmetic.operand) * UPWARD)
        inexact = np.where(fits(hidden, unit, arithmetic.operand_bits), 0.0, arithmetic.operand)
        products = hidden @ (size * cut) + (hidden * inexact) @ (size * (1 + cut))
        lost = np.maximum(terms - 1.0, 0.0) * arithmetic.sums * partial
        lost = lost * (1 + 2 * terms * arithmetic.sums)
        known = (products == 0.0) & (step > SOME)
        off = products + np.where(known & fits(partial, step, arithmetic.sum_bits), 0.0, lost)
        stays = (terms <= 1.0) & self.powers & (products == 0.0)
        stays |= known & fits(partial, step, arithmetic.bits)
        rounded = rounding_of_storage(partial, off, arithmetic, known=False)
        vanishes = (terms > 1.0) | self.shrinks
        off = off + np.where(vanishes & ~known, terms * arithmetic.smallest, 0.0)
        return off + np.where(stays, 0.0, rounded)
