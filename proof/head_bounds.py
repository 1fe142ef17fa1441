"""Bounds for attention heads: the possible outputs, means of value vectors, and their errors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from raspc.craft_dialect import HeadOp
from raspc.craft_dialect.axis import Axis
from raspc.proof.attention_leakage import Selection, select, stray_attention
from raspc.proof.bos_shares import BosShares
from raspc.proof.bounded_numbers import require_at_most
from raspc.proof.exact_units import NONE, are_powers_of_two, fits, units
from raspc.proof.greatest_magnitudes import greatest_along
from raspc.proof.mean_sets import SAME, MeanSet
from raspc.proof.point_combinations import Combinations
from raspc.proof.reachable_places import Places
from raspc.proof.score_bounds import Scorer
from raspc.proof.shared_errors import Noise
from raspc.proof.stored_sums import are_held, rounding_up_to
from raspc.proof.stream_bounds import Stream, align
from raspc.proof.vector_bounds import Array, Vector

MAX_COMBINED_VALUES = 1_000_000
"""The most combinations of the contributions of keys."""


@dataclass(frozen=True)
class _Read:
    """
    The coordinates of its keys that a head reads, in the order of the directions that it writes.

    Attributes:
        rows: the directions read.
        OV: [rows, d].
        values: [k, d], what the keys can contribute: all of it, or the extremes.
        enumerated: whether it is all of it.
        bos: [d], what BOS contributes.

    """

    rows: list[str]
    OV: Array
    values: Array
    enumerated: bool
    bos: Array

    def columns(self, ids: Sequence[int]) -> _Read:
        """The same for some of the directions that are written."""
        picked = list(ids)
        return _Read(
            self.rows,
            self.OV[:, picked],
            self.values[:, picked],
            self.enumerated,
            self.bos[picked],
        )


class Head:
    """
    One head of a padded program, before it runs.

    Args:
        op: the head.
        stream: what it reads.
        longest: max_seq_len.
        causal: whether it sees no later key.
        position: the vector that depends on the position alone, its points in order.

    """

    def __init__(
        self, op: HeadOp, stream: Stream, longest: int, causal: bool, position: Vector | None
    ):
        self.op, self.stream, self.longest, self.causal = op, stream, longest, causal
        self.position = position
        self.scorer = Scorer(op.qk.data, stream)
        self.keys = self.scorer.keys()
        self.positional = self._is_position(self.keys)
        scores = self.scorer.scores(self.scorer.queries(), self.keys, causal=causal)
        ordered = op.ordered is not None
        self.found: Selection = select(scores, longest, positional=self.positional, ordered=ordered)
        if not ordered and self._dilutes_means():
            # A mean that BOS mixes into is no result of a program: BOS is to get no attention.
            self.found = select(scores, longest, positional=self.positional, counts=False)

    def _dilutes_means(self) -> bool:
        """
        Whether BOS has a weight beside the selected keys of a mean, at a query that can occur.

        Where widths are counted BOS alone contributes.
        """
        if not self.found.mixes_bos:
            return False
        rows, cols = list(self.op.ov.data.rows), list(self.op.ov.data.cols)
        values, _ = self._values(rows, self.op.ov.data.dense(_index(rows), _index(cols)))
        return bool(values.any())

    def _is_position(self, keys: Combinations) -> bool:
        """Whether the keys' points are the positions, in order."""
        return (
            len(keys.vectors) == 1
            and keys.vectors[0] is self.position
            and len(keys.points) == self.longest
        )

    def vectors(self, axes: Sequence[Axis]) -> list[Vector]:
        """The vectors that the head writes, one for each axis."""
        ov = self.op.ov.data
        held = set(ov.cols)
        written = [(axis, label) for axis in axes for label in axis.labels if label in held]
        if not written:
            return []
        out = [label for _, label in written]
        rows = list(ov.rows)
        OV = ov.dense(_index(rows), _index(out))
        values, enumerated = self._values(rows, OV)
        bos_row, _ = self.stream.bos(rows)
        read = _Read(rows, OV, values, enumerated, bos_row @ OV)
        agree = np.array([axis.holds_one_value for axis, _ in written], bool)
        if self.found.single or self.stream.uniform(rows):
            agree[:] = True
        error = self._errors(read, agree)
        at_bos_error = self._errors_at_bos(read, error)
        # Means over one selection are related, so they stay together; axes of one value are not.
        means = [axis for axis in axes if not axis.holds_one_value]
        groups = [[axis] for axis in axes if axis.holds_one_value] + [means] * bool(means)
        made: list[Vector] = []
        for group in groups:
            ids = [i for i, (axis, _) in enumerate(written) if axis in group]
            part = read.columns(ids)
            labels = tuple(out[i] for i in ids)
            made.append(self._vector(group[0], labels, part, error[ids], at_bos_error[ids]))
        return made

    def _values(self, rows: list[str], OV: Array) -> tuple[Array, bool]:
        """[k, d], what the keys can contribute, and whether it is all of that or the extremes."""
        total, enumerated = np.zeros((1, OV.shape[1])), True
        for vector in self.stream.parts(rows):
            coefficients = align(vector, rows, OV)
            read: NDArray[np.bool_] = np.any(coefficients, axis=1)
            if not read.any():
                continue
            labels = [label for label, r in zip(vector.labels, read, strict=True) if r]
            points = vector.restricted(labels)
            if points is None or len(total) * len(points) > MAX_COMBINED_VALUES:
                ends = [
                    np.where(coefficients > 0, vector.low[:, None], vector.high[:, None]),
                    np.where(coefficients > 0, vector.high[:, None], vector.low[:, None]),
                ]
                extremes = np.stack([(end * coefficients).sum(axis=0) for end in ends])
                total = np.stack([total.min(axis=0), total.max(axis=0)]) + extremes
                enumerated = False
                continue
            part = np.unique(points @ coefficients[read], axis=0)
            total = np.unique((total[:, None] + part[None]).reshape(-1, OV.shape[1]), axis=0)
        return total, enumerated

    def _errors(self, read: _Read, agree: NDArray[np.bool_]) -> Array:
        """[d], the error of the result; `agree`: where all keys attended to give the same."""
        arithmetic, found, rows = self.stream.arithmetic, self.found, read.rows
        n = self.longest + 1
        bos_row, bos_row_error = self.stream.bos(rows)
        bounds = np.maximum(self.stream.bounds(rows), np.abs(bos_row) + bos_row_error)
        coordinate = np.maximum(self.stream.errors(rows), bos_row_error)
        size = np.abs(read.OV)
        noisy_bos = bool((coordinate @ size).any())
        largest = bounds @ size
        require_at_most(arithmetic.largest, n * largest)
        reading = self.stream.terms(rows, greatest_along(1, size))
        spread = np.ptp(np.concatenate([read.values, read.bos[None]]), axis=0)
        inside = spread if found.mixes_bos else np.ptp(read.values, axis=0)
        inside = np.where(agree & (not found.mixes_bos), 0.0, inside)
        # A column to which one key alone contributes, such as BOS, is not summed up.
        alone = not np.abs(read.values).any() and not self.stream.errors(rows).any()
        summed = arithmetic.gamma(1.0 if alone else float(n))
        normal = arithmetic.gamma(float(n)) + (2 * arithmetic.exponential + 16) * arithmetic.storage
        operand = (1 + arithmetic.operand) ** 2 - 1
        relative = (1 + normal) * (1 + summed) * (1 + operand) - 1 + 2 * arithmetic.storage
        error = (
            coordinate @ size
            + arithmetic.product(reading) * largest * 2
            + relative * largest
            + 2 * found.stray * spread
            + found.skew * inside
            + arithmetic.vanishing(largest, reading + 2 * n + 2)
        )
        error = error + self._alone_errors(read)
        exact = self._quotient_errors(read, spread, agree)
        error = np.where(self._sums_exactly(read), exact, error)
        if found.mixes_bos and not read.values.any() and not noisy_bos:
            shares = self._shares(read)
            error = np.minimum(error, shares.errors(normal))
            if shares.divides_exact_sums():
                largest = np.abs(read.bos) * (1 + arithmetic.sums)
                error = np.minimum(error, shares.rounding(largest))
        return error

    def _shares(self, read: _Read) -> BosShares:
        return BosShares(read.bos, self.found, self.stream.arithmetic, self.longest)

    def _sums_exactly(self, read: _Read) -> NDArray[np.bool_]:
        """
        [d], whether the sums that a mean divides are exact.

        The selected keys have equal scores, so each has the weight 1, and they hold multiples of a
        unit that are no larger than sums of as many can be. Stray attention is absorbed: in the
        denominator, which is 1 at least, and in the numerator unless that is 0.
        """
        arithmetic, found = self.stream.arithmetic, self.found
        met = np.any(read.OV != 0.0, axis=1)
        noisy = self.stream.errors(read.rows)[met].any() or self.stream.bos(read.rows)[1][met].any()
        few = arithmetic.sums > 2 * found.stray
        finer = arithmetic.adds_finer
        if (
            noisy
            or found.mixes_bos
            or not (found.equal and few)
            or (arithmetic.operand and not finer)
        ):
            return np.zeros(len(read.OV.T), bool)
        held = self.stream.unit([label for label, m in zip(read.rows, met, strict=True) if m])
        step = units(read.OV).min(axis=0, initial=NONE) * min(held, 1e300)
        # What one key contributes is a sum of multiples of the step, and so is what all do.
        one = self.stream.bounds(read.rows) @ np.abs(read.OV)
        all_ = self.longest * greatest_along(0, read.values)
        exact = fits(np.maximum(one, all_), step, arithmetic.bits)
        if not arithmetic.operand:
            return exact
        # Coordinates, weights and what a key contributes are factors of products.
        sizes, bits = self.stream.bounds(read.rows)[met], arithmetic.operand_bits
        factors = fits(sizes, held, bits).all() and are_held(read.OV, bits).all()
        return exact & bool(factors) & fits(one, step, bits)

    def _quotient_errors(self, read: _Read, spread: Array, agree: NDArray[np.bool_]) -> Array:
        """
        [d], the errors of means of which the sums are exact: the quotient is rounded once.

        Where all keys agree, the quotient of k v and k is v, for every number k of keys.
        """
        arithmetic, found = self.stream.arithmetic, self.found
        size = greatest_along(0, read.values)
        alone = self._alone_errors(read)
        astray = np.zeros(len(size))
        if found.others or read.bos.any():
            astray = found.stray * spread
        prefixes = self._prefixes(read)
        if prefixes is not None and not found.may_miss:
            exact = fits(np.abs(prefixes), units(prefixes), arithmetic.bits).all(axis=0)
            size = np.where(exact, 0.0, size)
        elif found.single:
            size = np.zeros(len(size))
        rounded = arithmetic.storage * size
        if arithmetic.adds_finer:
            same = agree & are_held(read.values, arithmetic.operand_bits).all(axis=0)
            size = np.where(same & (not found.may_miss), 0.0, size)
            rounded = rounding_up_to(size, arithmetic)
            rounded = (
                rounded + (arithmetic.sums + arithmetic.operand) * (1 + arithmetic.sums) * size
            )
        return rounded + astray + alone + arithmetic.vanishing(size, 1)

    def _alone_errors(self, read: _Read) -> Array:
        """
        [d], the errors of BOS's own contribution where it is read alone, in a folded network.

        An exponential that is known in advance is relative to the highest score of any key, so that
        the weight of BOS is below 1: at least e^-40 > 2^-58. So is that of a key that an ordered
        head attends to where an input lacks the better keys.
        """
        arithmetic, size = self.stream.arithmetic, np.abs(read.bos)
        if not (arithmetic.folded and self.found.may_miss):
            return np.zeros(len(size))
        largest = np.maximum(size, greatest_along(0, read.values))
        exact = are_powers_of_two(read.bos)
        if self.op.ordered is not None:
            size, exact = largest, np.zeros(len(size), np.bool_)
        rounding = np.where(exact, 0.0, 4 * arithmetic.storage * size)
        return rounding + arithmetic.vanishing(largest, (self.longest + 2) * 2**58)

    def _errors_at_bos(self, read: _Read, error: Array) -> Array:
        """[d], the error of what the head writes at BOS: BOS's own, if it attends to that."""
        if self.causal:
            return error
        scores = self.scorer.scores(self.scorer.bos_query(), self.keys, causal=False)
        gap = float(scores.bos[0] - scores.ideal.max())
        worst = float(scores.error.max() + scores.bos_error[0])
        everything = np.concatenate([read.values, read.bos[None]])
        return error + stray_attention(self.longest, gap - worst) * np.ptp(everything, axis=0)

    def _vector(
        self, axis: Axis, labels: tuple[str, ...], read: _Read, error: Array, at_bos_error: Array
    ) -> Vector:
        """The vector of one axis: its ideal points, or how its means may be enumerated."""
        (points, places), means = self._points(axis, read), None
        everything = np.concatenate([read.values, read.bos[None]])
        if points is None and read.enumerated:
            prefixes = self._prefixes(read)
            missed = self.found.may_miss and prefixes is None
            others = read.bos[None] if missed else read.bos[None][:0]
            means = MeanSet(read.values, self.longest, prefixes, others)
            # Means are float64 numbers, and readings of them are merged.
            error = error + SAME * greatest_along(0, read.values)
        noise = None
        if points is not None:
            points, which = np.unique(points, axis=0, return_inverse=True)
            everything = points
            shares = self._shares(read)
            if self.found.mixes_bos and shares.divides_exact_sums():
                noise = Noise.apart(np.minimum(shares.rounding(points), error))
                error = noise.errors.max(axis=0)
            places = None if places is None else places.merged(which.ravel(), len(points))
        signs = self.stream.nonnegative(read.rows) | ~np.any(read.OV, axis=1)
        return Vector(
            self.op.label.data,
            labels,
            points,
            everything.min(axis=0),
            everything.max(axis=0),
            error,
            read.bos,
            at_bos_error,
            means,
            nonnegative=np.all(read.OV >= 0.0, axis=0) & bool(signs.all()),
            noise=noise,
            uniform=not self.causal and self.stream.uniform(self.scorer.rows),
            known=self.causal
            and self.stream.known([*self.scorer.rows, *self.scorer.columns, *read.rows]),
            places=places,
        )

    def _points(self, axis: Axis, read: _Read) -> tuple[Array | None, Places | None]:
        """
        The ideal results, if there is a finite set of them that needs no means.

        With the places where each can occur, None for everywhere.
        """
        if not read.enumerated:
            return None, None
        alone = np.concatenate(
            [read.values, read.bos[None]] if self.found.may_miss else [read.values]
        )
        if axis.holds_one_value:
            return alone, None  # An s-op that is no mean: the keys selected agree.
        if self.found.mixes_bos:
            return self._mixtures(read)
        if self.found.single or self.stream.uniform(read.rows):
            return alone, None
        points = None if self.found.may_miss else self._prefixes(read)
        everything = points is not None and len(self.keys.points) == 1
        return points, Places.seen(self.longest, causal=self.causal) if everything else None

    def _mixtures(self, read: _Read) -> tuple[Array, Places | None]:
        """Means of BOS, with a weight M, and w selected keys that contribute nothing."""
        assert not read.values.any(), "a head that dilutes means is one without a weight of BOS"
        if len(self.found.weights) == 1 and not (self.found.others or self.found.may_miss):
            # Every query selects all the keys that it sees.
            (weight,), widths = self.found.weights, np.arange(self.longest + 1)
            shares = (weight / (weight + widths))[:, None] * read.bos[None]
            return shares, Places.seen(self.longest, causal=self.causal).after_none()
        widths = np.arange(self.longest + 1)
        out = [read.bos[None]]
        for weight in sorted(w for w in self.found.weights if w > 0.0):
            out.append((weight / (weight + widths))[:, None] * read.bos[None])
        if 0.0 in self.found.weights:
            out.append(np.zeros((1, len(read.bos))))
        return np.concatenate(out), None

    def _prefixes(self, read: _Read) -> Array | None:
        """[n, d], the means over the first positions, if it is those that are selected."""
        rows, OV, position = read.rows, read.OV, self.position
        everything = len(self.keys.points) == 1
        first = self.positional and self.found.prefixes
        parts = [v for v in self.stream.parts(rows) if align(v, rows, OV).any()]
        if not (everything or first) or position is None or position.points is None:
            return None
        if any(v is not position and (v.low != v.high).any() for v in parts):
            return None
        table = position.points @ align(position, rows, OV)
        for v in parts:
            if v is not position:
                table = table + v.low @ align(v, rows, OV)
        return np.cumsum(table, axis=0) / np.arange(1, len(table) + 1)[:, None]


def _index(labels: Sequence[str]) -> dict[str, int]:
    return {label: i for i, label in enumerate(labels)}
