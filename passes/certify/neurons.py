"""Neurons: evaluated at the ideal points, with all that errors can do around them.

Neurons that read multiples of one linear form z, but for their constants, are a piecewise linear
function of z, and an error of z moves all of them together: where the function is flat it is
removed. What each neuron rounds by itself it passes on, unless it is shut by more than that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from craft_dialect.linear_map import LinearMap
from passes.certify.reading import Stream
from passes.certify.vectors import Array

BUDGET = 40_000_000
"""The most (point, neuron) pairs that are evaluated."""

WHOLE = 1e-6
"""How far a coordinate that is 0 or 1 may be off in float64 by the rounding of weights."""

CHUNK = 4_000_000
"""How many of them at once."""


@dataclass(frozen=True)
class Outcome:
    """What neurons write to some directions.

    Attributes:
        points: [m, d], the ideal results, or None.
        low, high: [d], their range.
        error: [d].
        bos, bos_error: [d].

    """

    points: Array | None
    low: Array
    high: Array
    error: Array
    bos: Array
    bos_error: Array


def evaluate(
    stream: Stream,
    in_map: LinearMap,
    out_map: LinearMap,
    labels: Sequence[str],
    *,
    onehot: bool,
) -> Outcome:
    """What the neurons that write to some directions give there.

    Where the directions are those of a categorical s-op, its ideal vector has coordinates 0, 1
    and -1 alone; combinations of inputs that would give another never meet.
    """
    wanted = set(labels)
    kept = out_map.transposed().without_rows([c for c in out_map.cols if c not in wanted])
    neurons = list(dict.fromkeys(kept.cols))
    reads = in_map.transposed().without_rows([n for n in in_map.cols if n not in set(neurons)])
    rows = list(reads.cols)
    columns = {neuron: i for i, neuron in enumerate(neurons)}
    ins = reads.transposed().dense({row: i for i, row in enumerate(rows)}, columns)
    outs = kept.transposed().dense(columns, {label: i for i, label in enumerate(labels)})
    return _Layer(
        stream,
        rows,
        ins.reshape(len(rows), len(neurons)),
        outs.reshape(len(neurons), len(labels)),
        onehot=onehot,
    ).outcome()


class _Layer:
    """Neurons with in weights W [rows, h] and out weights V [h, d]."""

    def __init__(self, stream: Stream, rows: list[str], W: Array, V: Array, *, onehot: bool):
        self.onehot = onehot
        self.stream, self.rows, self.W, self.V = stream, rows, W, V
        self.varying = stream.varying(rows)
        self.constants = np.where(self.varying, 0.0, stream.middle(rows)) @ W
        self.forms = np.where(self.varying[:, None], W, 0.0)
        self.errors = stream.errors(rows)
        self.rounding = self._rounding(stream.bounds(rows))

    def _rounding(self, bounds: Array) -> Array:
        """[h], what each neuron's input is off by its own rounding."""
        arithmetic = self.stream.arithmetic
        magnitude = bounds @ np.abs(self.W)
        terms = self._terms()
        gamma = np.array([arithmetic.product(t) for t in range(int(terms.max(initial=0)) + 1)])
        return gamma[terms] * magnitude + arithmetic.storage * magnitude

    def _terms(self) -> NDArray[np.intp]:
        """[h], the most products of each neuron that are not zero, in a bound for all."""
        total = np.count_nonzero(self.W[self.stream.left(self.rows) > 0.0], axis=0)
        for vector in self.stream.vectors:
            here = [(i, vector.index[x]) for i, x in enumerate(self.rows) if x in vector.index]
            if not here:
                continue
            places, own = (list(each) for each in zip(*here, strict=True))
            used = self.W[places] != 0.0
            if vector.points is not None and not vector.error[own].any():
                points = np.unique(vector.points[:, own] != 0.0, axis=0)
                total = total + (points.astype(float) @ used).max(axis=0, initial=0).astype(int)
            else:
                total = total + used.sum(axis=0)
        return np.asarray(total, np.intp)

    def outcome(self) -> Outcome:
        found = self._by_forms()
        if found is None:
            found = self._by_points()
        if found is None:
            found = self._by_ranges()
        points, low, high, error = found
        bos, bos_error = self._at_bos()
        return Outcome(points, low, high, error, bos, bos_error)

    def _written(self, hidden: Array, hidden_error: Array) -> Array:
        """[m, d], the errors of the results, given those of the hidden activations [m, h]."""
        arithmetic = self.stream.arithmetic
        most = int(np.count_nonzero(self.V, axis=0).max(initial=0))
        active = int(np.count_nonzero(hidden + hidden_error > 0.0, axis=1).max(initial=0))
        relative = arithmetic.product(min(most, active)) + arithmetic.storage
        size = np.abs(self.V)
        return hidden_error @ size + relative * ((hidden + hidden_error) @ size)

    def _at_bos(self) -> tuple[Array, Array]:
        ideal, error = self.stream.bos(self.rows)
        inputs = ideal @ self.W
        own = self._rounding(np.abs(ideal) + error) + error @ np.abs(self.W)
        hidden = np.maximum(inputs, 0.0)
        off = np.where(inputs + own > 0.0, own, 0.0)
        written = self._written(hidden[None, :], off[None, :])[0]
        return hidden @ self.V, written

    def _directions(self) -> tuple[Array, Array] | None:
        """The one form that all neurons read, and the factor of each; None if there are more."""
        size = np.asarray(np.max(np.abs(self.forms), axis=0, initial=0.0), np.float64)
        used = size > 0.0
        if not used.any():
            return np.zeros(len(self.rows)), np.zeros(len(size))
        first = self.forms[:, np.flatnonzero(used)[0]]
        lead = int(np.argmax(np.abs(first)))
        form = first / first[lead]
        factors: Array = self.forms[lead, :]
        gap = np.abs(self.forms - form[:, None] * factors)
        if (gap > 1e-13 * size).any():
            return None
        return form, factors

    def _by_forms(self) -> tuple[Array, Array, Array, Array] | None:
        """All neurons read one form: a function of one number."""
        directions = self._directions()
        if directions is None:
            return None
        form, factors = directions
        values = self.stream.readings(self.rows, form)
        if values is None or len(values) * self.W.shape[1] > BUDGET:
            return None
        slack = self.stream.slack(self.rows, form)
        return self._scan(values, slack, form, factors)

    def _scan(
        self, values: Array, slack: float, form: Array, factors: Array
    ) -> tuple[Array, Array, Array, Array] | None:
        # What is left of the coordinates' errors: those of the directions that do not vary.
        own = self.rounding + (self.errors * (form == 0.0)) @ np.abs(self.W)
        own = own + 1e-13 * slack * np.abs(factors)
        moved = slack * np.abs(factors)
        error = np.zeros(self.V.shape[1])
        results: list[Array] = []
        step = max(1, CHUNK // max(1, self.W.shape[1]))
        for start in range(0, len(values), step):
            z = values[start : start + step, None]
            inputs = z * factors + self.constants
            hidden = np.maximum(inputs, 0.0)
            results.append(hidden @ self.V)
            reach = inputs + moved + own > 0.0
            off = np.where(reach, own, 0.0)
            shift = self._shift(inputs, moved, factors, slack)
            errors = shift + self._written(hidden + reach * moved, off)
            error = np.maximum(error, self._reachable(results, errors))
        points = np.unique(np.concatenate(results), axis=0)
        if len(points) == 0:
            return None
        return points, points.min(axis=0), points.max(axis=0), error

    def _reachable(self, results: list[Array], errors: Array) -> Array:
        """The largest errors [d] at the last results, those left out that no input can give."""
        if self.onehot:
            last = results[-1]
            whole = (np.abs(last - np.round(last)) < WHOLE).all(axis=1)
            results[-1], errors = last[whole], errors[whole]
        return errors.max(axis=0, initial=0.0)

    def _shift(self, inputs: Array, moved: Array, factors: Array, slack: float) -> Array:
        """[m, d], by how much the results change as the form moves by up to `slack`.

        The neurons open throughout change them along a line, whose slopes add up; those that a
        move may open or shut count in full.
        """
        if slack == 0.0:
            return np.zeros((len(inputs), self.V.shape[1]))
        surely = inputs - moved >= 0.0
        perhaps = ~surely & (inputs + moved > 0.0)
        line = np.abs((surely * factors) @ self.V)
        return slack * (line + (perhaps * np.abs(factors)) @ np.abs(self.V))

    def _by_points(self) -> tuple[Array, Array, Array, Array] | None:
        """Neurons that read different forms: at each combination of the vectors' points."""
        inputs, count = self.constants[None, :], 1
        varying = [label for label, v in zip(self.rows, self.varying, strict=True) if v]
        place = {label: i for i, label in enumerate(self.rows)}
        for vector in self.stream.parts(varying):
            labels = [label for label in varying if label in vector.index]
            points = vector.restricted(labels)
            if points is None or len(points) * count * self.W.shape[1] > BUDGET:
                return None
            count *= len(points)
            more = points @ self.W[[place[label] for label in labels]]
            inputs = (inputs[:, None, :] + more[None, :, :]).reshape(count, -1)
        own = self.rounding + self.errors @ np.abs(self.W)
        moving = self._moving()
        error = np.zeros(self.V.shape[1])
        results: list[Array] = []
        step = max(1, CHUNK // max(1, self.W.shape[1]))
        for start in range(0, count, step):
            part = inputs[start : start + step]
            hidden = np.maximum(part, 0.0)
            results.append(hidden @ self.V)
            reach = part + own > 0.0
            shift = self._shifted(part, own, moving)
            off = np.where(reach, self.rounding, 0.0)
            errors = shift + self._written(hidden + reach * (own - self.rounding), off)
            error = np.maximum(error, self._reachable(results, errors))
        points = np.unique(np.concatenate(results), axis=0)
        if len(points) == 0:
            return None
        return points, points.min(axis=0), points.max(axis=0), error

    def _moving(self) -> Array:
        """[r, h], by how much the error of each coordinate moves the neurons' inputs.

        Coordinates that the neurons read alike, or as multiples, are one.
        """
        moved = self.errors[:, None] * self.W
        moved = moved[np.abs(moved).max(axis=1, initial=0.0) > 0.0]
        if len(moved) == 0:
            return moved
        lead = np.abs(moved).argmax(axis=1)
        unit = moved / moved[np.arange(len(moved)), lead][:, None]
        _, which = np.unique(unit.round(12), axis=0, return_inverse=True)
        merged = np.zeros((int(which.max()) + 1, moved.shape[1]))
        np.add.at(merged, which.ravel(), np.abs(moved))
        signs = np.zeros_like(merged)
        signs[which.ravel()] = np.sign(unit)
        return merged * signs

    def _shifted(self, inputs: Array, own: Array, moving: Array) -> Array:
        """[m, d], by how much the results change as the coordinates move by their errors.

        Each moves the neurons that are open throughout together; others count in full.
        """
        surely = inputs - own >= 0.0
        perhaps = ~surely & (inputs + own > 0.0)
        size = np.abs(self.V)
        full = np.abs(moving).sum(axis=0)
        if inputs.size * len(moving) > BUDGET:
            return ((surely | perhaps) * full) @ size
        total = (perhaps * full) @ size
        for row in moving:
            total += np.abs((surely * row) @ self.V)
        return total

    def _by_ranges(self) -> tuple[None, Array, Array, Array]:
        """No set of points: ranges of the inputs, and errors passed on by every neuron."""
        low, high = self.constants.copy(), self.constants.copy()
        for vector in self.stream.parts(self.rows):
            for i, label in enumerate(self.rows):
                if self.varying[i] and label in vector.index:
                    j = vector.index[label]
                    ends = np.outer([vector.low[j], vector.high[j]], self.W[i])
                    low, high = low + ends.min(axis=0), high + ends.max(axis=0)
        own = self.rounding + self.errors @ np.abs(self.W)
        shut, open_ = np.maximum(low, 0.0), np.maximum(high, 0.0)
        off = np.where(high + own > 0.0, own, 0.0)
        error = self._written(open_[None, :], off[None, :])[0]
        plus, minus = np.maximum(self.V, 0.0), np.minimum(self.V, 0.0)
        return None, shut @ plus + open_ @ minus, open_ @ plus + shut @ minus, error
