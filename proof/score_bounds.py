"""The scores of a head: at all combinations of ideal queries and keys, and how far off they are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from raspc.craft_dialect.linear_map import LinearMap
from raspc.proof.bounded_numbers import require_at_most, require_finite
from raspc.proof.exact_units import fits, unit
from raspc.proof.greatest_magnitudes import greatest
from raspc.proof.low_rank_factors import CANCELLATION
from raspc.proof.point_combinations import Combinations, combinations
from raspc.proof.reachable_places import Places
from raspc.proof.stored_sums import rounding_of_storage
from raspc.proof.stream_bounds import Stream
from raspc.proof.unfollowed_values import Unknown
from raspc.proof.vector_bounds import Array, Vector, not_enumerated

PAIRS = 30_000_000
"""The most (query, key) pairs whose scores are compared."""


@dataclass(frozen=True)
class Scores:
    """
    The scores of q queries against k keys and BOS; infinite ones and NaN are `Unknown`.

    Attributes:
        ideal: [q, k].
        error: [q, k], by how much each may be off.
        bos, bos_error: [q], the same for BOS.
        doubt: [q], by how much float64 may be off in computing the ideal scores.
        met: [q, k], whether a query can see a key.
        seen: [q, k], whether a query surely sees the index of a key that occurs there alone.
        index: [k], the index of a key that occurs at one index alone, else -1.

    """

    ideal: Array
    error: Array
    bos: Array
    bos_error: Array
    doubt: Array
    met: NDArray[np.bool_]
    seen: NDArray[np.bool_]
    index: NDArray[np.int64]

    def __post_init__(self) -> None:
        require_finite(self.ideal, self.error, self.bos, self.bos_error, self.doubt)


@dataclass(frozen=True)
class Queries:
    """
    The linear forms of the keys that the scores of q queries are.

    Attributes:
        projected: [q, keys], the query times the form, in ideal arithmetic.
        sizes: [q, rows], the magnitudes of the coordinates, at most.
        errors: [q, rows], by how much they may be off.
        found: the same with what the errors have in common; None if that is not known.
        unit: the power of two of which all coordinates are multiples; 0 if none is known.
        places: where each of the queries can occur.

    """

    projected: Array
    sizes: Array
    errors: Array
    unit: float
    places: Places
    found: Combinations | None = None

    def off(self, forms: Array) -> Array:
        """[q, n], by how much linear forms [n, rows] may be off."""
        return self.errors @ np.abs(forms).T if self.found is None else self.found.off(forms)


class Scorer:
    """The bilinear form of a head, on the directions of the stream that queries and keys read."""

    def __init__(self, qk: LinearMap, stream: Stream):
        self.stream = stream
        self.rows, self.columns = list(qk.rows), list(qk.cols)
        places = {label: i for i, label in enumerate(self.columns)}
        self.QK = qk.dense({label: i for i, label in enumerate(self.rows)}, places)
        self.size = np.abs(self.QK)

    def keys(self) -> Combinations:
        """The possible keys, BOS aside."""
        return self._combinations(self.columns)

    def queries(self) -> Queries:
        """The possible queries, BOS aside."""
        return self._by_one_form() or self._asked(self._combinations(self.rows))

    def bos_query(self) -> Queries:
        """The query of BOS."""
        ideal, error = self.stream.bos(self.rows)
        return self._asked(Combinations.one(ideal, error))

    def _combinations(self, labels: list[str]) -> Combinations:
        found = combinations(self.stream, labels, possible=True)
        if isinstance(found, Vector):
            raise not_enumerated("it scores by", found)
        return found

    def _asked(self, found: Combinations) -> Queries:
        sizes, step = np.abs(found.points), unit(found.points)
        projected = found.points @ self.QK
        return Queries(projected, sizes, found.errors, step, found.places, found)

    def _by_one_form(self) -> Queries | None:
        """Where several vectors matter by one linear form of them, such as a sum: its values."""
        varying = self.stream.varying(self.rows)
        labels = [label for label, v in zip(self.rows, varying, strict=True) if v]
        if len(self.stream.parts(labels)) < 2:
            return None
        part = np.where(varying[:, None], self.QK, 0.0)
        lead = np.unravel_index(int(np.abs(part).argmax()), part.shape)
        coefficients = part[:, lead[1]] / part[lead]
        if np.abs(part - np.outer(coefficients, part[lead[0]])).max() > 0.0:
            return None
        values = self.stream.readings(self.rows, coefficients)
        if values is None:
            return None
        places = self.stream.places_of(self.rows, coefficients, values)
        if places is None:
            places = Places.everywhere(len(values))
        values, places = values[places.possible], places.only(places.possible)
        errors = self.stream.errors(self.rows)
        errors[lead[0]] += self.stream.merging(self.rows, coefficients)
        constant: Array = np.where(varying, 0.0, self.stream.middle(self.rows))
        row: Array = part[lead[0]]
        shape = (len(values), len(self.rows))
        return Queries(
            constant @ self.QK + values[:, None] * row,
            np.broadcast_to(self.stream.bounds(self.rows), shape),
            np.broadcast_to(errors, shape),
            self.stream.unit(self.rows),
            places,
        )

    def scores(self, queries: Queries, keys: Combinations, *, causal: bool) -> Scores:
        """The scores of all pairs, `causal` if queries see no later keys."""
        if len(queries.projected) * len(keys.points) > PAIRS:
            raise Unknown("its queries and keys are too many to compare")
        bos_key, bos_key_error = self.stream.bos(self.columns)
        bos = Combinations.one(bos_key, bos_key_error)
        asked = (queries.sizes + queries.errors) @ self.size
        for side in (keys, bos):
            held = np.abs(side.points) + side.errors
            scores = CANCELLATION * asked @ held.T
            require_at_most(self.stream.arithmetic.largest, asked, held @ self.size.T, scores)
        return Scores(
            queries.projected @ keys.points.T,
            self._errors(queries, keys),
            queries.projected @ bos_key,
            self._errors(queries, bos)[:, 0],
            self._doubt(queries, np.concatenate([keys.points, bos.points])),
            queries.places.meet(keys.places, causal=causal),
            queries.places.surely_see(keys.places, causal=causal),
            keys.places.sole_index,
        )

    def _doubt(self, queries: Queries, keys: Array) -> Array:
        """[q], the rounding of float64 in the scores of keys: that of two products in a row."""
        terms = len(self.rows) + len(self.columns) + 4
        size = (queries.sizes @ self.size) @ np.abs(keys).T
        return terms * 2.0**-53 * size.max(axis=1)

    def _errors(self, queries: Queries, keys: Combinations) -> Array:
        """
        [q, k], from the errors of coordinates, and from rounding.

        Of `(q + dq) QK (k + dk) - q QK k`, the three terms that have an error in them.
        """
        arithmetic = self.stream.arithmetic
        moved = queries.errors @ self.size
        total = (queries.sizes + queries.errors) @ self.size
        # Queries and keys are products and factors of one more: stored and rounded once more.
        again = (1 + arithmetic.operand) ** 2 * (1 + arithmetic.storage) ** 3
        relative = (1 + arithmetic.product(self._terms())) * again - 1
        rounding = self._rounding_of_exact(queries, keys)
        if rounding is not None:
            return rounding
        error = keys.off(queries.projected).T + queries.off(keys.points @ self.QK.T)
        error = error + moved @ keys.errors.T
        # The terms of the factors of the form may be larger than its entries: `low_rank_factors`.
        error = error + relative * CANCELLATION * (total @ (np.abs(keys.points) + keys.errors).T)
        return error + self._underflow(queries, keys)

    def _terms(self) -> int:
        """The most roundings by sums: over the stream for a query and a key, then their product."""
        q = self.stream.terms(self.rows, self.size.max(axis=1))
        k = self.stream.terms(self.columns, self.size.max(axis=0))
        return q + k + min(q, k, len(self.columns)) + 4

    def _rounding_of_exact(self, queries: Queries, keys: Combinations) -> Array | None:
        """
        [q, k], what rounding does to scores where coordinates have no error; None where they do.

        Sums are off by what their additions round, and by nothing where all terms are multiples
        of a unit and few enough. W_Q and W_K may be any factors that `low_rank_factors` gives:
        one of them has entries of the form, the other whole numbers, and no more than
        CANCELLATION allows cancels.
        """
        q_noisy, k_noisy = np.any(queries.errors, axis=0), np.any(keys.errors, axis=0)
        q_read = np.any(queries.sizes, axis=0) | q_noisy
        k_read = np.any(keys.points, axis=0) | k_noisy
        met = (self.QK != 0.0) & q_read[:, None] & k_read[None, :]
        if (q_noisy & np.any(met, axis=1)).any() or (k_noisy & np.any(met, axis=0)).any():
            return None
        if self.stream.arithmetic.adds_finer:
            return self._rounding_of_stored(queries, keys, met)
        bits, form = self.stream.arithmetic.operand_bits, np.where(met, self.size, 0.0)
        step = _product(queries.unit, unit(form))
        asked = CANCELLATION * (queries.sizes @ form)
        total = asked @ np.abs(keys.points).T
        rows, columns = np.count_nonzero(met, axis=0), int(np.any(met, axis=0).sum())
        in_query = np.where(fits(asked, step, bits), 0.0, rows * 2.0**-bits * asked)
        exact = fits(total, _product(step, unit(keys.points)), bits)
        additions = 2 * columns
        if self.stream.arithmetic.folded:  # W_Q times known keys is one factor, rounded once.
            additions = additions + int(np.any(met, axis=1).sum()) + 2
        in_score = np.where(exact, 0.0, additions * total / 2**bits)
        in_score = in_score + np.where(exact, 0.0, self._underflow(queries, keys))
        return in_query @ np.abs(keys.points).T + in_score

    def _rounding_of_stored(
        self, queries: Queries, keys: Combinations, met: NDArray[np.bool_]
    ) -> Array | None:
        """
        [q, k], the rounding of scores in an arithmetic that adds up in finer floats.

        Queries and keys are stored. One of them is multiplied by entries of the form, the other by
        whole numbers, of at most the quotient of two entries. Either is exact if it has few bits;
        otherwise the entries, what they give, and what whole numbers give are rounded once each.
        An entry has no more bits than whole multiples of it.
        Products are added up in finer floats, and the score is rounded once, relative to itself: a
        score of 0 or of few bits has no error.
        """
        arithmetic, form = self.stream.arithmetic, np.where(met, self.size, 0.0)
        bits, step = arithmetic.operand_bits, unit(form)
        # A factor may have entries of a column, or of a row, that is read nowhere.
        beside = self.size[np.any(met, axis=1)[:, None] | np.any(met, axis=0)]
        quotient = greatest(form) / beside[beside > 0.0].min(initial=np.inf)
        sides = (
            (queries.sizes, queries.unit, form),
            (np.abs(keys.points), unit(keys.points), form.T),
        )
        exact = [
            (
                held > 0.0 and fits(sizes @ weights, _product(held, step), bits).all(),
                held > 0.0 and fits(_read(sizes, weights) * quotient, held, bits).all(),
            )
            for sizes, held, weights in sides
        ]
        by_entries, by_whole = (all(each) for each in zip(*exact, strict=True))
        roundings = (0 if by_entries else 2) + (0 if by_whole else 1)
        total = CANCELLATION * (queries.sizes @ form @ np.abs(keys.points).T)
        step = _product(queries.unit, step, unit(keys.points))
        fine = fits(2 * total if roundings else total, step, arithmetic.sum_bits)
        summed = 2 * self._terms() * arithmetic.sums * total + self._underflow(queries, keys)
        summed = np.where(fine, 0.0, summed)
        each = (1 + arithmetic.storage) * (1 + arithmetic.operand)
        cut = (each**roundings - 1) * (1 + 2 * self._terms() * arithmetic.sums)
        summed = summed + cut * total
        return summed + rounding_of_storage(queries.projected @ keys.points.T, summed, arithmetic)

    def _underflow(self, queries: Queries, keys: Combinations) -> Array:
        """[q, k], the errors of queries, keys and scores that are too small for normal numbers."""
        sizes = np.abs(keys.points) + keys.errors
        total = (queries.sizes + queries.errors) @ self.size
        most = 1.0 + sizes.sum(axis=1) + greatest(total.sum(axis=1))
        return self.stream.arithmetic.vanishing(total @ sizes.T, self._terms() * most[None])


def _product(*units: float) -> float:
    """The product of units, some of which may be those of zeros alone."""
    return float(np.prod([min(each, 1e100) for each in units]))


def _read(sizes: Array, weights: Array) -> Array:
    """[m], the sum of the coordinates [m, r] that weights [r, n] read."""
    return sizes[:, np.any(weights != 0.0, axis=1)].sum(axis=1)
