"""
Neurons: evaluated at the ideal points, with all that errors can do around them.

Neurons that read multiples of one linear form z, but for their constants, are a piecewise linear
function of z, and an error of z moves all of them together: where the function is flat it is
removed. Each neuron passes its own rounding on, unless the neuron is shut by more than that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from raspc.craft_dialect.linear_map import LinearMap
from raspc.proof.bounded_numbers import require_at_most, require_finite
from raspc.proof.chunked_results import ChunkedResults, Evaluated
from raspc.proof.exact_units import NONE, units
from raspc.proof.greatest_magnitudes import greatest_along
from raspc.proof.mlp_results import Cleared, Outcome, Ranges
from raspc.proof.reachable_places import Places
from raspc.proof.shared_errors import Noise
from raspc.proof.stream_bounds import Stream, align
from raspc.proof.summand_bounds import Terms, unknown_unit
from raspc.proof.unfollowed_values import Unknown
from raspc.proof.vector_bounds import Array
from raspc.proof.write_rounding import Writing

BUDGET = 40_000_000
"""The most (point, neuron) pairs that are evaluated."""

WEIGHTS = 40_000_000
"""The most weights from neurons to directions."""

ONE_FORM = 2.0**-45
"""The part of a neuron's own input that it may read beside a multiple of the others' form."""

MAX_AT_ONCE = 4_000_000
"""The number of inputs that are evaluated at once."""


def evaluate(
    stream: Stream,
    in_map: LinearMap,
    out_map: LinearMap,
    labels: Sequence[str],
    *,
    onehot: bool,
    cleared: Mapping[str, Cleared],
) -> Outcome:
    """
    The results of the neurons that write to some directions.

    `cleared` is what the same half-layer takes away from the dimensions of the directions.

    Where the directions are those of a categorical s-op, its ideal vector has coordinates 0, 1
    and -1 alone; combinations of inputs that would give another never meet.
    """
    wanted = set(labels)
    kept = out_map.transposed().without_rows([c for c in out_map.cols if c not in wanted])
    neurons = list(dict.fromkeys(kept.cols))
    if len(neurons) * len(labels) > WEIGHTS:
        raise Unknown(
            f"{len(neurons):,} neurons write to {len(labels):,} directions, too many to follow"
        )
    kept_neurons = set(neurons)
    reads = in_map.transposed().without_rows([n for n in in_map.cols if n not in kept_neurons])
    rows = list(reads.cols)
    columns = {neuron: i for i, neuron in enumerate(neurons)}
    ins = reads.transposed().dense({row: i for i, row in enumerate(rows)}, columns)
    outs = kept.transposed().dense(columns, {label: i for i, label in enumerate(labels)})
    return _Layer(
        stream,
        rows,
        ins,
        outs,
        onehot=onehot,
        cleared=[cleared.get(label, Cleared()) for label in labels],
    ).outcome()


class _Layer:
    """Neurons with in weights W [rows, h] and out weights V [h, d]."""

    def __init__(
        self,
        stream: Stream,
        rows: list[str],
        W: Array,
        V: Array,
        *,
        onehot: bool,
        cleared: Sequence[Cleared],
    ):
        self.onehot = onehot
        self.writing = Writing(V, cleared, stream.arithmetic)
        self.stream, self.rows, self.W, self.V = stream, rows, W, V
        self.arithmetic = stream.arithmetic
        self.varying = stream.varying(rows)
        self.errors = stream.errors(rows)
        middle = np.where(self.varying, 0.0, stream.middle(rows))
        self.constants = middle @ W
        self.forms = np.where(self.varying[:, None], W, 0.0)
        self.standard = self._standard_rounding(stream.bounds(rows))
        self.constant_terms = self._constant_terms(middle)
        self.off_form: Array = np.zeros(W.shape[1])
        """[h], by how much inputs differ from multiples of one form; see `_directions`."""

    def _constant_terms(self, middle: Array) -> Terms:
        """The terms that do not depend on the input."""
        fixed = np.logical_not(self.varying)
        W = self.W[fixed]
        noisy = self.errors[fixed] > 0.0
        sizes = (np.abs(middle[fixed]) + self.errors[fixed])[noisy] @ np.abs(W[noisy])
        exact = Terms.of_exact(middle[fixed][None, ~noisy], W[~noisy], self._bits)
        return exact.outer(Terms.unknown(sizes)) if noisy.any() else exact

    @property
    def _bits(self) -> int:
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

    def outcome(self) -> Outcome:
        evaluated = self._by_forms()
        if evaluated is None:
            evaluated = self._by_points()
        bos, bos_error = self._at_bos()
        signs = np.all(self.V >= 0.0, axis=0)
        if evaluated is None:
            return Outcome(None, None, self._by_ranges(), bos, bos_error, signs)
        points, noise, places = evaluated
        return Outcome(points, noise, None, bos, bos_error, signs, places)

    def _at_bos(self) -> tuple[Array, Array]:
        ideal, error = self.stream.bos(self.rows)
        inputs = ideal @ self.W
        own = self._standard_rounding(np.abs(ideal) + error) + error @ np.abs(self.W)
        hidden = np.maximum(inputs, 0.0)
        off = np.where(inputs + own > 0.0, own, 0.0)
        written = self.writing.noise(hidden[None, :], off[None, :])
        return hidden @ self.V, written.errors[0]

    def _directions(self) -> tuple[Array, Array] | None:
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

    def _by_forms(self) -> Evaluated | None:
        """All neurons read one form: a function of one number."""
        directions = self._directions()
        if directions is None:
            return None
        form, factors = directions
        values = self.stream.readings(self.rows, form)
        if values is None or len(values) * self.W.shape[1] > BUDGET:
            return None
        slack = self.stream.slack(self.rows, form)
        places = self.stream.places_of(self.rows, form, values)
        return self._scan(values, places, slack, form, factors)

    def _scan(
        self, values: Array, places: Places | None, slack: float, form: Array, factors: Array
    ) -> Evaluated | None:
        # What is left of the coordinates' errors: those of the directions that do not vary.
        others = (self.errors * (form == 0.0)) @ np.abs(self.W)
        others = others + self.off_form
        moved = slack * np.abs(factors)
        results = ChunkedResults(len(values), self.onehot)
        step = max(1, MAX_AT_ONCE // max(1, self.W.shape[1]))
        for start in range(0, len(values), step):
            z = values[start : start + step]
            inputs = z[:, None] * factors + self.constants
            terms = self._form_terms(z, slack, form).outer(self.constant_terms)
            own = terms.rounding(self._bits, self.standard) + others
            require_finite(inputs, moved, own)
            open_ = inputs + moved + own > 0.0
            hidden = np.maximum(inputs, 0.0)
            shared, shift = self._shift(inputs, moved, factors, slack)
            unit = np.where(others > 0.0, 0.0, terms.unit)
            written = self.writing.noise(hidden + open_ * moved, np.where(open_, own, 0.0), unit)
            last = Noise.shared(written.own + shared, self.V, written.rest + shift)
            results.add(self._results(inputs, hidden, moved, factors), last)
        return results.distinct(places)

    def _form_terms(self, values: Array, slack: float, form: Array) -> Terms:
        """The terms of the directions that vary, at the values of their one form."""
        read = np.flatnonzero(form)
        floats = self.stream.are_floats([self.rows[i] for i in read])
        if len(read) == 1 and floats and not self.arithmetic.operand:
            return Terms.of_number(values, slack, self.forms[read[0]], self._bits)
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

    def _results(self, inputs: Array, hidden: Array, moved: Array, factors: Array) -> Array:
        """[m, d], the ideal results; where slopes cancel, the thresholds say exactly what."""
        results = hidden @ self.V
        surely, perhaps = _open(inputs, moved)
        level = ((surely * factors) @ self.V == 0.0) & ((perhaps @ np.abs(self.V)) == 0.0)
        return np.where(level, (surely * self.constants) @ self.V, results)

    def _shift(
        self, inputs: Array, moved: Array, factors: Array, slack: float
    ) -> tuple[Array, Array | float]:
        """
        By how much neurons [m, h] and results [m, d] change as the form moves by up to `slack`.

        The neurons open throughout change results along a line, whose slopes add up; those that a
        move may open or shut count in full.
        """
        if slack == 0.0:
            return np.zeros((len(inputs), self.V.shape[0])), 0.0
        surely, perhaps = _open(inputs, moved)
        line = np.abs((surely * factors) @ self.V)
        shared = np.asarray(slack * (perhaps * np.abs(factors)), np.float64)
        return shared, slack * line

    def _by_points(self) -> Evaluated | None:
        """Neurons that read different forms: at each combination of the vectors' points."""
        inputs, count = self.constants[None, :], 1
        terms = self.constant_terms
        varying = [label for label, v in zip(self.rows, self.varying, strict=True) if v]
        place, places = {label: i for i, label in enumerate(self.rows)}, Places.everywhere(1)
        for vector in self.stream.parts(varying):
            labels = [label for label in varying if label in vector.index]
            points = vector.restricted(labels)
            if points is None or len(points) * count * self.W.shape[1] > BUDGET:
                return None
            count *= len(points)
            W = self.W[[place[label] for label in labels]]
            inputs = (inputs[:, None, :] + (points @ W)[None, :, :]).reshape(count, -1)
            terms = terms.outer(self._point_terms(points, labels, W))
            places = places.pairs(vector.restricted_places(labels, points))
        moving = self._moving()
        moved = self._moved()
        require_finite(inputs, moving, moved)
        results = ChunkedResults(count, self.onehot)
        rounding = terms.rounding(self._bits, self.standard)
        step = max(1, MAX_AT_ONCE // max(1, self.W.shape[1]))
        for start in range(0, count, step):
            part, own = inputs[start : start + step], rounding[start : start + step]
            require_finite(own)
            hidden = np.maximum(part, 0.0)
            reach = part + own + moved > 0.0
            shared, shift = self._shifted(part, own + moved, moving, moved)
            unit = terms.unit[start : start + step]
            written = self.writing.noise(hidden + reach * moved, np.where(reach, own, 0.0), unit)
            last = Noise.shared(written.own + shared, self.V, written.rest + shift)
            results.add(hidden @ self.V, last)
        return results.distinct(places)

    def _moved(self) -> Array:
        """[h], by how much the errors of the coordinates move each neuron's input."""
        total = self.stream.left(self.rows) @ np.abs(self.W)
        for vector in self.stream.parts(self.rows):
            total = total + vector.off(align(vector, self.rows, self.W).T)
        return total

    def _point_terms(self, points: Array, labels: list[str], W: Array) -> Terms:
        """The terms of one vector at its points; what erasing has left there is an error of it."""
        errors = self.stream.errors(labels)
        if not errors.any():
            return Terms.of_exact(points, W, self._bits)
        floats = self.stream.are_floats(labels)
        if len(labels) == 1 and floats and not self.arithmetic.operand:
            return Terms.of_number(points[:, 0], float(errors[0]), W[0], self._bits)
        sizes = (greatest_along(0, points) + errors) @ np.abs(W)
        return Terms.unknown(sizes).at_points(len(points))

    def _moving(self) -> Array:
        """
        [r, h], by how much the error of each coordinate moves the neurons' inputs.

        Coordinates that the neurons read alike, or as multiples, are one.
        """
        moved = self.errors[:, None] * self.W
        moved = moved[greatest_along(1, moved) > 0.0]
        if len(moved) == 0:
            return moved
        lead = np.abs(moved).argmax(axis=1)
        unit = moved / moved[np.arange(len(moved)), lead][:, None]
        _, which = np.unique(unit + 0.0, axis=0, return_inverse=True)
        together = np.zeros((int(which.max()) + 1, moved.shape[1]))
        np.add.at(together, which.ravel(), np.abs(moved))
        signs = np.zeros_like(together)
        signs[which.ravel()] = np.sign(unit)
        return together * signs

    def _shifted(
        self, inputs: Array, own: Array, moving: Array, moved: Array
    ) -> tuple[Array, Array | float]:
        """
        By how much neurons [m, h] and results [m, d] change as coordinates move by their errors.

        Each moves the neurons that are open throughout together; others count in full.
        """
        surely, perhaps = _open(inputs, own)
        if inputs.size * len(moving) > BUDGET:
            return (surely | perhaps) * moved, 0.0
        total = np.zeros((len(inputs), self.V.shape[1]))
        for row in moving:
            total += np.abs((surely * row) @ self.V)
        return perhaps * moved, total

    def _by_ranges(self) -> Ranges:
        """No set of points: ranges of the results, and errors passed on by every neuron."""
        low, high = self.constants.copy(), self.constants.copy()
        for vector in self.stream.parts(self.rows):
            for i, label in enumerate(self.rows):
                if self.varying[i] and label in vector.index:
                    j = vector.index[label]
                    ends = np.outer([vector.low[j], vector.high[j]], self.W[i])
                    low, high = low + ends.min(axis=0), high + ends.max(axis=0)
        own = self.standard + self.errors @ np.abs(self.W)
        shut, open_ = np.maximum(low, 0.0), np.maximum(high, 0.0)
        off = np.where(high + own > 0.0, own, 0.0)
        error = self.writing.noise(open_[None, :], off[None, :]).errors[0]
        plus, minus = np.maximum(self.V, 0.0), np.minimum(self.V, 0.0)
        return shut @ plus + open_ @ minus, open_ @ plus + shut @ minus, error


def _open(inputs: Array, moved: Array) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """The neurons that are open wherever inputs move, and the others that may be."""
    surely = inputs - moved >= 0.0
    return surely, ~surely & (inputs + moved > 0.0)
