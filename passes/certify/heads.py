"""Heads: which keys a query attends to, how surely, and what is read of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from craft_dialect import HeadOp
from craft_dialect.space import Axis, OneHotAxis
from passes.certify.combinations import Combinations, combinations
from passes.certify.reading import Stream, align
from passes.certify.sets import MeanSet
from passes.certify.unknown import Unknown
from passes.certify.vectors import Array, Vector

PAIRS = 30_000_000
"""The most (query, key) pairs whose scores are compared."""

EQUAL = 1e-6
"""Ideal scores that differ by no more count as equal: what the weights' own digits leave."""


@dataclass
class Selection:
    """What a head selects, over all queries.

    Attributes:
        gap: the least difference between the score of what is attended to and of what is not.
        error: the largest error of such a difference.
        stray: the most attention that goes astray.
        skew: the most attention that moves between keys that are attended to.
        keys: [k], whether some query selects a key.
        single: whether no query selects two of the keys' points.
        prefixes: whether every query selects the first few positions.
        may_miss: whether possibly nothing is selected, so that BOS is read alone.
        weights: the weights of BOS against 1 for each selected key; 0 where it gets none.

    """

    gap: float = math.inf
    error: float = 0.0
    stray: float = 0.0
    skew: float = 0.0
    keys: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, bool))
    single: bool = True
    prefixes: bool = True
    may_miss: bool = False
    weights: set[float] = field(default_factory=set[float])


@dataclass
class Head:
    """One head of a padded program before it runs.

    Attributes:
        op: the head.
        stream: what it reads.
        longest: max_seq_len.
        causal: whether it sees no later key.
        position: the vector that depends on the position alone, its points in order.

    """

    op: HeadOp
    stream: Stream
    longest: int
    causal: bool
    position: Vector | None

    def __post_init__(self) -> None:
        qk = self.op.qk.data
        self.queries, self.keys = list(qk.rows), list(qk.cols)
        self.QK = qk.dense(_index(qk.rows), _index(qk.cols)).reshape(len(qk.rows), len(qk.cols))

    def selection(self) -> tuple[Selection, Combinations]:
        """What the head selects at every position but BOS."""
        queries = self._combinations(self.queries)
        keys = self._combinations(self.keys)
        if len(queries.points) * len(keys.points) > PAIRS:
            raise Unknown("its queries and keys are too many to compare")
        bos_key, bos_error = self.stream.bos(self.keys)
        projected = queries.points @ self.QK
        scores = projected @ keys.points.T
        bos = projected @ bos_key
        errors, bos_errors = self._score_errors(queries.points, keys.points, bos_key, bos_error)
        found = Selection(keys=np.zeros(len(keys.points), bool))
        self._select(found, scores, errors, bos, bos_errors, self._is_position(keys))
        return found, keys

    def _combinations(self, labels: Sequence[str]) -> Combinations:
        found = combinations(self.stream, labels)
        if isinstance(found, Vector):
            raise Unknown(f"it scores by '{found.source}', whose values are not enumerated")
        return found

    def _is_position(self, keys: Combinations) -> bool:
        """Whether the keys' points are the positions, in order."""
        return (
            len(keys.vectors) == 1
            and keys.vectors[0] is self.position
            and len(keys.points) == self.longest
        )

    def _score_errors(
        self, queries: Array, keys: Array, bos_key: Array, bos_error: Array
    ) -> tuple[Array, Array]:
        """The errors of scores [q, k] and of BOS's [q]: of coordinates, and of rounding."""
        arithmetic = self.stream.arithmetic
        size = np.abs(self.QK)
        query_error, key_error = self.stream.errors(self.queries), self.stream.errors(self.keys)
        q, k, b = np.abs(queries), np.abs(keys), np.abs(bos_key)
        q_form, k_form = np.abs(queries @ self.QK), np.abs(keys @ self.QK.T)
        moved_q = query_error @ size
        q_size = (q + query_error) @ size
        terms = self._terms()
        # Queries and keys are products and factors of one more: stored and rounded once more.
        again = (1 + arithmetic.operand) ** 2 * (1 + arithmetic.storage) ** 3
        relative = (1 + arithmetic.product(terms)) * again - 1
        errors = (q_form @ key_error)[:, None] + (k_form @ query_error)[None, :]
        errors = errors + float(moved_q @ key_error)
        errors = errors + relative * (q_size @ (k + key_error).T)
        bos_errors = q_form @ bos_error + float(query_error @ np.abs(self.QK @ bos_key))
        bos_errors = bos_errors + float(moved_q @ bos_error)
        bos_errors = bos_errors + relative * (q_size @ (b + bos_error))
        return errors, bos_errors

    def _terms(self) -> int:
        """The most roundings by sums: over the stream for a query and a key, then their product."""
        largest = np.abs(self.QK)
        q = self.stream.terms(self.queries, largest.max(axis=1))
        k = self.stream.terms(self.keys, largest.max(axis=0))
        return q + k + min(q, k, len(self.keys)) + 4

    def _select(
        self,
        found: Selection,
        scores: Array,
        errors: Array,
        bos: Array,
        bos_errors: Array,
        positional: bool,
    ) -> None:
        n = self.longest
        mixed = math.log(n) + 1.0
        tops = scores.max(axis=1)
        magnitude = np.maximum(np.abs(scores).max(axis=1), np.abs(bos))
        equal = EQUAL + 1e-12 * magnitude
        for q in range(len(scores)):
            row, error = scores[q], errors[q]
            top, b, tolerance = tops[q], bos[q], equal[q]
            if top < b - mixed:
                self._note(found, b - top, float(error.max() + bos_errors[q]))
                found.may_miss = True
                continue
            chosen = row >= top - tolerance
            rest = ~chosen
            e = float(error[chosen].max())
            found.keys |= chosen
            found.single &= int(chosen.sum()) == 1
            if positional:
                first = int(chosen.sum())
                found.prefixes &= bool(chosen[:first].all())
            spread = float(top - row[chosen].min())
            if b > top - mixed and b < top + mixed:
                found.weights.add(math.exp(b - top))
                found.skew = max(found.skew, _skew(2 * (max(e, float(bos_errors[q]))) + spread))
            else:
                found.weights.add(0.0)
                found.skew = max(found.skew, _skew(2 * e + spread))
                self._note(found, top - b, e + float(bos_errors[q]))
            if rest.any():
                others = row[rest]
                highest = float(others.max())
                self._note(found, top - highest, e + float(error[rest].max()))
                # A first position there always is; and where keys that are not selected score
                # more than BOS, the program is one that always selects.
                if highest < b - mixed and not (positional and chosen[0]):
                    self._note(found, b - highest, float(error[rest].max() + bos_errors[q]))
                    found.may_miss = True

    def _note(self, found: Selection, gap: float, error: float) -> None:
        """A key with a score lower by a gap, less its error, draws attention all the same."""
        if gap - error < found.gap - found.error:
            found.gap, found.error = gap, error
        stray = (self.longest + 1) * math.exp(min(error - gap, 50.0))
        found.stray = max(found.stray, min(stray, 1.0))

    def vectors(self, axes: Sequence[Axis]) -> tuple[list[Vector], Selection]:
        """What the head writes: a vector for each axis."""
        found, keys = self.selection()
        ov = self.op.ov.data
        rows, out = list(ov.rows), [label for axis in axes for label in axis.labels]
        out = [label for label in out if label in set(ov.cols)]
        OV = ov.dense(_index(rows), _index(out)).reshape(len(rows), len(out))
        values = self._values(rows, OV, keys, found)
        bos_row, bos_row_error = self.stream.bos(rows)
        bos_value = bos_row @ OV
        low = np.minimum(values.min(axis=0), bos_value) if len(values) else bos_value
        high = np.maximum(values.max(axis=0), bos_value) if len(values) else bos_value
        agree = np.array(
            [
                isinstance(axis, OneHotAxis)
                for axis in axes
                for label in axis.labels
                if label in set(ov.cols)
            ],
            bool,
        )
        if found.single and self._is_position(keys):
            agree[:] = True
        error = self._errors(rows, OV, found, bos_row, bos_row_error, values, agree)
        at_bos, at_bos_error = self._at_bos(rows, OV, error, low, high)
        made: list[Vector] = []
        # Means over one selection are related, so they stay together; categorical axes are not.
        means = [axis for axis in axes if not isinstance(axis, OneHotAxis)]
        groups = [[axis] for axis in axes if isinstance(axis, OneHotAxis)] + [means] * bool(means)
        for group in groups:
            labels = [label for axis in group for label in axis.labels if label in set(out)]
            ids = [out.index(label) for label in labels]
            made.append(
                self._vector(
                    group[0],
                    labels,
                    values[:, ids],
                    bos_value[ids],
                    low[ids],
                    high[ids],
                    error[ids],
                    at_bos[ids],
                    at_bos_error[ids],
                    found,
                    rows,
                    OV[:, ids],
                    keys,
                )
            )
        return made, found

    def _values(self, rows: list[str], OV: Array, keys: Combinations, found: Selection) -> Array:
        """[k, d], what the keys can contribute, those that are selected by some query."""
        total = np.zeros((1, OV.shape[1]))
        for vector in self.stream.parts(rows):
            coefficients = np.stack([align(vector, rows, column) for column in OV.T], axis=1)
            read: NDArray[np.bool_] = np.any(coefficients, axis=1)
            if not read.any():
                continue
            labels = [label for label, r in zip(vector.labels, read, strict=True) if r]
            points = vector.restricted(labels)
            if points is None or len(total) * len(points) > 1_000_000:
                ends = [
                    np.where(coefficients > 0, vector.low[:, None], vector.high[:, None]),
                    np.where(coefficients > 0, vector.high[:, None], vector.low[:, None]),
                ]
                extremes = np.stack([(end * coefficients).sum(axis=0) for end in ends])
                total = np.stack([total.min(axis=0), total.max(axis=0)]) + extremes
                self._ranges_only = True
                continue
            part = np.unique(points @ coefficients[read], axis=0)
            total = np.unique((total[:, None] + part[None]).reshape(-1, OV.shape[1]), axis=0)
        return total

    _ranges_only = False

    def _errors(
        self,
        rows: list[str],
        OV: Array,
        found: Selection,
        bos_row: Array,
        bos_row_error: Array,
        values: Array,
        agree: NDArray[np.bool_],
    ) -> Array:
        """[d], the error of the result; `agree`: where all keys attended to give the same."""
        arithmetic = self.stream.arithmetic
        n = self.longest + 1
        bounds = np.maximum(self.stream.bounds(rows), np.abs(bos_row) + bos_row_error)
        coordinate = np.maximum(self.stream.errors(rows), bos_row_error)
        size = np.abs(OV)
        largest = bounds @ size
        reading = self.stream.terms(rows, size.max(axis=1, initial=0.0))
        bos_value = bos_row @ OV
        spread = np.zeros(OV.shape[1])
        if len(values):
            everything = np.concatenate([values, bos_value[None]])
            spread = np.ptp(everything, axis=0)
        mixing = any(w > 0.0 for w in found.weights)
        inside = spread if mixing or len(values) == 0 else np.ptp(values, axis=0)
        inside = np.where(agree & (not mixing), 0.0, inside)
        # A column to which one key alone contributes, such as BOS, is not summed up.
        alone = not np.abs(values).any() and not self.stream.errors(rows).any()
        summed = arithmetic.gamma(1.0 if alone else float(n))
        normal = arithmetic.gamma(float(n)) + (2 * arithmetic.exponential + 16) * arithmetic.storage
        operand = (1 + arithmetic.operand) ** 2 - 1
        relative = (1 + normal) * (1 + summed) * (1 + operand) - 1 + 2 * arithmetic.storage
        return (
            coordinate @ size
            + arithmetic.product(reading) * largest * 2
            + relative * largest
            + 2 * found.stray * spread
            + found.skew * inside
        )

    def _at_bos(
        self, rows: list[str], OV: Array, error: Array, low: Array, high: Array
    ) -> tuple[Array, Array]:
        """What the head writes at BOS: BOS's own, if it attends to nothing else."""
        bos_row, _ = self.stream.bos(rows)
        ideal = bos_row @ OV
        if self.causal:
            return ideal, error
        query, query_error = self.stream.bos(self.queries)
        keys = self._combinations(self.keys)
        bos_key, bos_error = self.stream.bos(self.keys)
        form = query @ self.QK
        gap = float(form @ bos_key - (keys.points @ form).max())
        e, be = self._score_errors(query[None], keys.points, bos_key, bos_error)
        extra = query_error @ np.abs(self.QK)
        worst = float(
            e.max() + be.max() + (np.abs(keys.points) @ extra).max() + np.abs(bos_key) @ extra
        )
        stray = min(1.0, (self.longest + 1) * math.exp(min(worst - gap, 50.0)))
        return ideal, error + stray * (high - low)

    def _vector(
        self,
        axis: Axis,
        labels: list[str],
        values: Array,
        bos_value: Array,
        low: Array,
        high: Array,
        error: Array,
        bos: Array,
        bos_error: Array,
        found: Selection,
        rows: list[str],
        OV: Array,
        keys: Combinations,
    ) -> Vector:
        """The vector of one axis: its ideal points, or how its means may be enumerated."""
        source = self.op.label.data
        points, means = None, None
        if isinstance(axis, OneHotAxis):
            # An s-op that is categorical is no mean: the keys selected agree.
            points = np.concatenate([values, bos_value[None]] if found.may_miss else [values])
        elif any(w > 0.0 for w in found.weights):
            points = self._mixtures(values, bos_value, found)
        elif found.single and self._is_position(keys) and not self._ranges_only:
            points = np.concatenate([values, bos_value[None]] if found.may_miss else [values])
        if points is not None and self._ranges_only:
            points = None
        if points is None and not self._ranges_only:
            prefixes = self._prefixes(rows, OV, found, keys)
            others = bos_value[None] if found.may_miss and prefixes is None else bos_value[None][:0]
            means = MeanSet(values, self.longest, prefixes, others)
        if points is not None:
            points = np.unique(points, axis=0)
        return Vector(
            source,
            tuple(labels),
            points,
            low if points is None else points.min(axis=0),
            high if points is None else points.max(axis=0),
            error,
            bos,
            bos_error,
            means,
        )

    def _mixtures(self, values: Array, bos_value: Array, found: Selection) -> Array | None:
        """Means of BOS, with a weight M, and w selected keys that contribute nothing."""
        if np.abs(values).max(initial=0.0) > 0.0:
            return None
        widths = np.arange(self.longest + 1)
        out = [bos_value[None]]
        for weight in {round(w, 9) for w in found.weights if w > 0.0}:
            exact = round(weight) if abs(weight - round(weight)) < 1e-6 else weight
            out.append((exact / (exact + widths))[:, None] * bos_value[None])
        if 0.0 in found.weights:
            out.append(np.zeros((1, len(bos_value))))
        return np.concatenate(out)

    def _prefixes(
        self, rows: list[str], OV: Array, found: Selection, keys: Combinations
    ) -> Array | None:
        """[n, d], the means over the first positions, if it is those that are selected."""
        everything = len(keys.points) == 1
        first = self._is_position(keys) and found.prefixes
        parts = [v for v in self.stream.parts(rows) if any(align(v, rows, c).any() for c in OV.T)]
        if not (everything or first) or self.position is None or self.position.points is None:
            return None
        if any(v is not self.position and (v.low != v.high).any() for v in parts):
            return None
        coefficients = np.stack([align(self.position, rows, c) for c in OV.T], axis=1)
        table = self.position.points @ coefficients
        for v in parts:
            if v is not self.position:
                table = table + v.low @ np.stack([align(v, rows, c) for c in OV.T], axis=1)
        return np.cumsum(table, axis=0) / np.arange(1, len(table) + 1)[:, None]


def _skew(spread: float) -> float:
    """The most attention that moves as scores move by up to `spread` relative to each other.

    Weights p_i become p_i r_i, normalised, with all log r_i in a range of D: the total variation
    is at most tanh(D / 4), which two keys of equal weight attain.
    """
    return math.tanh(spread / 4)


def _index(labels: Sequence[str]) -> dict[str, int]:
    return {label: i for i, label in enumerate(labels)}
