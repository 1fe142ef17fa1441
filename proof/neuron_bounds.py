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
from raspc.proof.bounded_numbers import require_finite
from raspc.proof.chunked_results import ChunkedResults, Evaluated
from raspc.proof.mlp_results import Cleared, Outcome, Ranges
from raspc.proof.neuron_inputs import NeuronInputs
from raspc.proof.reachable_places import Places
from raspc.proof.shared_errors import Noise
from raspc.proof.stored_sums import stored_rounding, terms_of_floats
from raspc.proof.stream_bounds import Stream
from raspc.proof.unfollowed_values import Unknown
from raspc.proof.vector_bounds import Array
from raspc.proof.write_rounding import Writing

BUDGET = 40_000_000
"""The most (point, neuron) pairs that are evaluated."""

WEIGHTS = 40_000_000
"""The most weights from neurons to directions."""

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


class _Layer(NeuronInputs):
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
        super().__init__(stream, rows, W)
        self.onehot, self.V = onehot, V
        self.writing = Writing(V, cleared, stream.arithmetic)

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
        inputs, moved, unit = ideal @ self.W, error @ np.abs(self.W), None
        own = self._standard_rounding(np.abs(ideal) + error) + moved
        if self.arithmetic.adds_finer:
            terms = terms_of_floats(ideal[None], error, self.W, self.arithmetic)
            own = stored_rounding(terms, inputs[None], moved, self.arithmetic)[0] + moved
            unit = terms.unit
        hidden = np.maximum(inputs, 0.0)
        off = np.where(inputs + own > 0.0, own, 0.0)
        written = self.writing.noise(hidden[None, :], off[None, :], unit)
        return hidden @ self.V, written.errors[0]

    def _by_forms(self) -> Evaluated | None:
        """All neurons read one form: a function of one number."""
        directions = self.one_form()
        if directions is None:
            return None
        form, factors = directions
        values = self.stream.readings(self.rows, form)
        if values is None or len(values) * self.W.shape[1] > BUDGET:
            return None
        slack = self.slack(form, values)
        places = self.stream.places_of(self.rows, form, values)
        return self._scan(values, places, slack, form, factors)

    def _scan(
        self, values: Array, places: Places | None, slack: Array, form: Array, factors: Array
    ) -> Evaluated | None:
        # What is left of the coordinates' errors: those of the directions that do not vary.
        others = (self.errors * (form == 0.0)) @ np.abs(self.W)
        others = others + self.off_form
        results = ChunkedResults(len(values), self.onehot)
        step = max(1, MAX_AT_ONCE // max(1, self.W.shape[1]))
        for start in range(0, len(values), step):
            z = values[start : start + step]
            inputs = z[:, None] * factors + self.constants
            off = slack[start : start + step] if len(slack) > 1 else slack
            moved = off[:, None] * np.abs(factors)
            terms = self.form_terms(z, off, form).outer(self.constant_terms)
            own = self.own_rounding(terms, inputs, moved) + others
            require_finite(inputs, moved, own)
            open_ = inputs + moved + own > 0.0
            hidden = np.maximum(inputs, 0.0)
            shared, shift = self._shift(inputs, moved, factors, off)
            unit = np.where(others > 0.0, 0.0, terms.unit)
            written = self.writing.noise(hidden + open_ * moved, np.where(open_, own, 0.0), unit)
            last = Noise.shared(written.own + shared, self.V, written.rest + shift)
            results.add(self._results(inputs, hidden, moved, factors), last)
        return results.distinct(places)

    def _results(self, inputs: Array, hidden: Array, moved: Array, factors: Array) -> Array:
        """[m, d], the ideal results; where slopes cancel, the thresholds say exactly what."""
        results = hidden @ self.V
        surely, perhaps = _open(inputs, moved)
        level = ((surely * factors) @ self.V == 0.0) & ((perhaps @ np.abs(self.V)) == 0.0)
        return np.where(level, (surely * self.constants) @ self.V, results)

    def _shift(
        self, inputs: Array, moved: Array, factors: Array, slack: Array
    ) -> tuple[Array, Array | float]:
        """
        By how much neurons [m, h] and results [m, d] change as the form moves by up to `slack`.

        The neurons open throughout change results along a line, whose slopes add up; those that a
        move may open or shut count in full.
        """
        if not slack.any():
            return np.zeros((len(inputs), self.V.shape[0])), 0.0
        surely, perhaps = _open(inputs, moved)
        line = np.abs((surely * factors) @ self.V)
        shared = np.asarray(slack[:, None] * (perhaps * np.abs(factors)), np.float64)
        return shared, slack[:, None] * line

    def _by_points(self) -> Evaluated | None:
        """Neurons that read different forms: at each combination of the vectors' points."""
        inputs, count = self.constants[None, :], 1
        terms, finer = self.constant_terms, self.arithmetic.adds_finer
        moved = self.moved_by_constants()[None] if finer else self.moved()[None]
        varying = [label for label, v in zip(self.rows, self.varying, strict=True) if v]
        place, places = {label: i for i, label in enumerate(self.rows)}, Places.everywhere(1)
        moving, groups = self.moving()
        shares = self.constant_shares(groups, len(moving)) if finer else np.ones((1, len(moving)))
        for vector in self.stream.parts(varying):
            labels = [label for label in varying if label in vector.index]
            points = vector.restricted(labels)
            if points is None or len(points) * count * self.W.shape[1] > BUDGET:
                return None
            count *= len(points)
            read = [place[label] for label in labels]
            W = self.W[read]
            inputs = (inputs[:, None, :] + (points @ W)[None, :, :]).reshape(count, -1)
            noise = vector.restricted_noise(labels, points)
            terms = terms.outer(self.point_terms(points, labels, W, noise.errors))
            if finer:
                moved = (moved[:, None] + noise.of_forms(W.T)[None]).reshape(count, -1)
                own = self.shares(read, noise.errors, groups, len(moving))
                shares = np.maximum(shares[:, None], own[None]).reshape(count, -1)
            places = places.pairs(vector.restricted_places(labels, points))
        require_finite(inputs, moving, moved)
        results = ChunkedResults(count, self.onehot)
        rounding = self.own_rounding(terms, inputs, moved)
        moved = np.broadcast_to(moved, inputs.shape)
        shares = np.broadcast_to(shares, (count, len(moving)))
        step = max(1, MAX_AT_ONCE // max(1, self.W.shape[1]))
        for start in range(0, count, step):
            chunk = slice(start, start + step)
            part, own, off = inputs[chunk], rounding[chunk], moved[chunk]
            require_finite(own)
            hidden = np.maximum(part, 0.0)
            reach = part + own + off > 0.0
            shared, shift = self._shifted(part, own + off, moving, off, shares[chunk])
            written = self.writing.noise(
                hidden + reach * off, np.where(reach, own, 0.0), terms.unit[chunk]
            )
            last = Noise.shared(written.own + shared, self.V, written.rest + shift)
            results.add(hidden @ self.V, last)
        return results.distinct(places)

    def _shifted(
        self, inputs: Array, own: Array, moving: Array, moved: Array, shares: Array
    ) -> tuple[Array, Array | float]:
        """
        By how much neurons [m, h] and results [m, d] change as coordinates move by their errors.

        Each moves the neurons that are open throughout together; others count in full. `shares`
        are the parts of the largest errors that there are at the points.
        """
        surely, perhaps = _open(inputs, own)
        if inputs.size * len(moving) > BUDGET:
            return (surely | perhaps) * moved, 0.0
        total = np.zeros((len(inputs), self.V.shape[1]))
        for row, share in zip(moving, shares.T, strict=True):
            total += share[:, None] * np.abs((surely * row) @ self.V)
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
