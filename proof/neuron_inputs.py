"""The inputs of neurons: ideal numbers, with the movement by errors and the rounding of sums."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from raspc.proof.bounded_numbers import require_at_most
from raspc.proof.exact_units import NONE, units
from raspc.proof.greatest_magnitudes import greatest_along
from raspc.proof.stored_sums import stored_rounding, terms_of_floats, terms_of_form
from raspc.proof.stream_bounds import Stream, align
from raspc.proof.summand_bounds import Terms, unknown_unit
from raspc.proof.vector_bounds import Array

ONE_FORM = 2.0**-45
"""The part of a neuron's own input that it may read beside a multiple of the others' form."""


class NeuronInputs:
    """The inputs of h neurons with in weights W [rows, h]."""

    def __init__(self, stream: Stream, rows: list[str], W: Array):
        self.stream, self.rows, self.W = stream, rows, W
        self.arithmetic = stream.arithmetic
        self.varying = stream.varying(rows)
        self.errors = stream.errors(rows)
        middle = np.where(self.varying, 0.0, stream.middle(rows))
        self.constants = middle @ W
        self.forms = np.where(self.varying[:, None], W, 0.0)
        self.standard = self._standard_rounding(stream.bounds(rows))
        self.constant_terms = self._constant_terms(middle)
        self.off_form: Array = np.zeros(W.shape[1])
        """[h], by how much inputs differ from multiples of one form; see `one_form`."""

    def _constant_terms(self, middle: Array) -> Terms:
        """The terms that do not depend on the input."""
        fixed = np.logical_not(self.varying)
        W = self.W[fixed]
        if self.arithmetic.adds_finer:
            return terms_of_floats(middle[fixed][None], self.errors[fixed], W, self.arithmetic)
        noisy = self.errors[fixed] > 0.0
        sizes = (np.abs(middle[fixed]) + self.errors[fixed])[noisy] @ np.abs(W[noisy])
        exact = Terms.of_exact(middle[fixed][None, ~noisy], W[~noisy], self.bits)
        return exact.outer(Terms.unknown(sizes)) if noisy.any() else exact

    @property
    def bits(self) -> int:
        return self.arithmetic.operand_bits

    def _standard_rounding(self, bounds: Array) -> Array:
        """[h], what each neuron's input is off by its own rounding, in the standard model."""
        arithmetic = self.arithmetic
        magnitude = bounds @ np.abs(self.W)
        require_at_most(arithmetic.largest, magnitude)
        terms = self._term_counts()
        gamma = np.array([arithmetic.product(t) for t in range(int(terms.max(initial=0)) + 1)])
        relative = gamma[terms] + arithmetic.storage
        return relative * magnitude + arithmetic.vanishing(magnitude, terms + 1)

    def _term_counts(self) -> NDArray[np.intp]:
        """[h], the most products of each neuron that are not zero, in a bound for all."""
        total = np.count_nonzero(self.W[self.stream.left(self.rows) > 0.0], axis=0)
        for vector in self.stream.vectors:
            here = [(i, vector.index[x]) for i, x in enumerate(self.rows) if x in vector.index]
            if not here:
                continue
            places, own = (list(each) for each in zip(*here, strict=True))
            used = self.W[places] != 0.0
            met = vector.met()
            if met is not None and not vector.error[own].any():
                points = np.unique(met[:, own], axis=0)
                total = total + (points.astype(float) @ used).max(axis=0, initial=0).astype(int)
            else:
                total = total + used.sum(axis=0)
        return np.asarray(total, np.intp)

    def one_form(self) -> tuple[Array, Array] | None:
        """The one form that all neurons read, and the factor of each; None if there are more."""
        size = greatest_along(0, self.forms)
        used = size > 0.0
        if not used.any():
            return np.zeros(len(self.rows)), np.zeros(len(size))
        first = self.forms[:, np.flatnonzero(used)[0]]
        lead = int(np.argmax(np.abs(first)))
        # Sums of directions as some neuron has them: whole numbers stay what they are.
        form = first / first[lead] if np.count_nonzero(first) == 1 else first
        factors: Array = self.forms[lead, :] / form[lead]
        bounds = self.stream.bounds(self.rows)
        self.off_form = bounds @ np.abs(self.forms - form[:, None] * factors)
        if (self.off_form > ONE_FORM * (bounds @ np.abs(self.forms))).any():
            return None
        return form, factors

    def slack(self, form: Array, values: Array) -> Array:
        """[m] or [1], the error of a form at its values, or the largest."""
        slack = self.stream.slack(self.rows, form)
        if not self.arithmetic.adds_finer:
            return np.array([slack])
        return self.stream.errors_at(self.rows, form, values)

    def own_rounding(self, terms: Terms, inputs: Array, moved: Array) -> Array:
        """[m, h], the errors of the inputs of neurons by their own rounding."""
        if self.arithmetic.adds_finer:
            return stored_rounding(terms, inputs, moved, self.arithmetic)
        return terms.rounding(self.bits, self.standard)

    def form_terms(self, values: Array, slack: Array, form: Array) -> Terms:
        """The terms of the directions that vary, at the values of their one form."""
        read = np.flatnonzero(form)
        if self.arithmetic.adds_finer and len(read) == 1:
            errors = np.broadcast_to(slack, len(values))[:, None]
            return terms_of_floats(values[:, None], errors, self.forms[read], self.arithmetic)
        if self.arithmetic.adds_finer:
            labels = [self.rows[i] for i in read]
            held = 0.0 if self.errors[read].any() else self.stream.unit(labels)
            return terms_of_form(
                self.stream.bounds(labels), held, self.forms[read], self.arithmetic
            ).at_points(len(values))
        floats = self.stream.are_floats([self.rows[i] for i in read])
        if len(read) == 1 and floats and not self.arithmetic.operand:
            return Terms.of_number(values, float(slack[0]), self.forms[read[0]], self.bits)
        weights = self.forms[read]
        sizes = self.stream.bounds([self.rows[i] for i in read]) @ np.abs(weights)
        terms = Terms.unknown(sizes)
        count = np.count_nonzero(weights, axis=0)[None]
        if not self.errors[read].any():
            held = self.stream.unit([self.rows[i] for i in read])
            step = units(weights).min(axis=0, initial=NONE) * min(held, 1e280)
            terms = Terms(terms.plus, terms.minus, count, step[None])
        elif floats and not self.arithmetic.operand:
            used = np.where(weights == 0.0, 1.0, weights)
            step = unknown_unit(used).min(axis=0, initial=NONE)
            terms = Terms(terms.plus, terms.minus, count, step[None])
        return terms.at_points(len(values))

    def moved(self) -> Array:
        """[h], by how much the errors of the coordinates move each neuron's input."""
        total = self.stream.left(self.rows) @ np.abs(self.W)
        for vector in self.stream.parts(self.rows):
            total = total + vector.off(align(vector, self.rows, self.W).T)
        return total

    def moved_by_constants(self) -> Array:
        """[h], by how much the errors of coordinates that do not vary move each neuron's input."""
        fixed = [label for label, v in zip(self.rows, self.varying, strict=True) if not v]
        left = self.stream.left(self.rows) @ np.abs(self.W)
        total = self.stream.errors(fixed) - self.stream.left(fixed)
        return left + total @ np.abs(self.W[np.logical_not(self.varying)])

    def point_terms(self, points: Array, labels: list[str], W: Array, own: Array) -> Terms:
        """
        The terms of one vector at its points; the remainder of an erasure is an error of it.

        own: [m, r], the errors of the vector at the points.
        """
        if self.arithmetic.adds_finer:
            errors = own + self.stream.left(labels)
            return terms_of_floats(points, errors, W, self.arithmetic)
        errors = self.stream.errors(labels)
        if not errors.any():
            return Terms.of_exact(points, W, self.bits)
        floats = self.stream.are_floats(labels)
        if len(labels) == 1 and floats and not self.arithmetic.operand:
            return Terms.of_number(points[:, 0], float(errors[0]), W[0], self.bits)
        sizes = (greatest_along(0, points) + errors) @ np.abs(W)
        return Terms.unknown(sizes).at_points(len(points))

    def moving(self) -> tuple[Array, NDArray[np.intp]]:
        """
        The movements of the neurons' inputs by the error of each coordinate, in groups.

        Coordinates that the neurons read alike, or as multiples, are one of g groups: the result
        is an array [g, h], and the group of each row of W, -1 for a row without errors.
        """
        moved = self.errors[:, None] * self.W
        noisy = np.flatnonzero(greatest_along(1, moved))
        groups = np.full(len(self.rows), -1)
        if len(noisy) == 0:
            return moved[noisy], groups
        moved = moved[noisy]
        lead = np.abs(moved).argmax(axis=1)
        unit = moved / moved[np.arange(len(moved)), lead][:, None]
        _, which = np.unique(unit + 0.0, axis=0, return_inverse=True)
        groups[noisy] = which.ravel()
        together = np.zeros((int(which.max()) + 1, moved.shape[1]))
        np.add.at(together, which.ravel(), np.abs(moved))
        signs = np.zeros_like(together)
        signs[which.ravel()] = np.sign(unit)
        return together * signs, groups

    def constant_shares(self, groups: NDArray[np.intp], number: int) -> Array:
        """[1, g], the `shares` of coordinates that do not vary, and of remainders of erasures."""
        left = np.minimum(self.stream.left(self.rows), self.errors)
        errors = np.where(self.varying, left, self.errors)[None]
        return self.shares(list(range(len(self.rows))), errors, groups, number)

    def shares(
        self, places: list[int], errors: Array, groups: NDArray[np.intp], number: int
    ) -> Array:
        """
        [m, g], the part of the largest errors that the coordinates of each group have at points.

        Args:
            places: the rows of a vector's coordinates.
            errors: [m, r], their errors at the points.
            groups: the group of each row; see `moving`.
            number: g.

        """
        found = np.zeros((len(errors), number))
        for row, own in zip(places, errors.T, strict=True):
            if groups[row] >= 0:
                share = np.minimum(own / self.errors[row], 1.0)
                found[:, groups[row]] = np.maximum(found[:, groups[row]], share)
        return found
