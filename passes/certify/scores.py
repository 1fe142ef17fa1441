"""The scores of a head: at all combinations of ideal queries and keys, and how far off they are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from craft_dialect.linear_map import LinearMap
from passes.certify.combinations import Combinations, combinations
from passes.certify.exactness import fits, unit
from passes.certify.reading import Stream
from passes.certify.unknown import Unknown
from passes.certify.vectors import Array, Vector
from passes.low_rank import CANCELLATION, GRAIN

PAIRS = 30_000_000
"""The most (query, key) pairs whose scores are compared."""


@dataclass(frozen=True)
class Scores:
    """The scores of q queries against k keys and BOS.

    Attributes:
        ideal: [q, k].
        error: [q, k], by how much each may be off.
        bos, bos_error: [q], the same for BOS.

    """

    ideal: Array
    error: Array
    bos: Array
    bos_error: Array


class Scorer:
    """The bilinear form of a head, over what its queries and keys read of the stream."""

    def __init__(self, qk: LinearMap, stream: Stream):
        self.stream = stream
        self.queries, self.keys = list(qk.rows), list(qk.cols)
        columns = {label: i for i, label in enumerate(self.keys)}
        form = qk.dense({label: i for i, label in enumerate(self.queries)}, columns)
        self.QK = form.reshape(len(self.queries), len(self.keys))
        self.size = np.abs(self.QK)

    def query_points(self) -> Combinations:
        """What queries can be, BOS aside."""
        return self._combinations(self.queries)

    def key_points(self) -> Combinations:
        """What keys can be, BOS aside."""
        return self._combinations(self.keys)

    def _combinations(self, labels: list[str]) -> Combinations:
        found = combinations(self.stream, labels)
        if isinstance(found, Vector):
            raise Unknown(f"it scores by '{found.source}', whose values are not enumerated")
        return found

    def scores(self, queries: Combinations, keys: Combinations) -> Scores:
        """The scores of all pairs."""
        if len(queries.points) * len(keys.points) > PAIRS:
            raise Unknown("its queries and keys are too many to compare")
        bos_key, bos_key_error = self.stream.bos(self.keys)
        bos = Combinations(bos_key[None], bos_key_error[None], [])
        projected = queries.points @ self.QK
        error = self._errors(queries, keys)
        if self._scores_exactly(queries, keys):
            error = np.zeros_like(error)
        return Scores(
            projected @ keys.points.T,
            error,
            projected @ bos_key,
            self._errors(queries, bos)[:, 0],
        )

    def bos_query(self) -> Combinations:
        """What BOS itself asks."""
        ideal, error = self.stream.bos(self.queries)
        return Combinations(ideal[None], error[None], [])

    def _errors(self, queries: Combinations, keys: Combinations) -> Array:
        """[q, k], from the errors of coordinates, and from rounding.

        Of `(q + dq) QK (k + dk) - q QK k`, the three terms that have an error in them.
        """
        arithmetic = self.stream.arithmetic
        q_form, k_form = np.abs(queries.points @ self.QK), np.abs(keys.points @ self.QK.T)
        moved = queries.errors @ self.size
        total = (np.abs(queries.points) + queries.errors) @ self.size
        # Queries and keys are products and factors of one more: stored and rounded once more.
        again = (1 + arithmetic.operand) ** 2 * (1 + arithmetic.storage) ** 3
        # Whatever the factors of the form are, no more cancels in them: see `low_rank_factors`.
        relative = (1 + arithmetic.product(self._terms())) * again - 1
        error = q_form @ keys.errors.T + queries.errors @ k_form.T + moved @ keys.errors.T
        return error + relative * (total @ (np.abs(keys.points) + keys.errors).T)

    def _terms(self) -> int:
        """The most roundings by sums: over the stream for a query and a key, then their product."""
        q = self.stream.terms(self.queries, self.size.max(axis=1))
        k = self.stream.terms(self.keys, self.size.max(axis=0))
        return q + k + min(q, k, len(self.keys)) + 4

    def _scores_exactly(self, queries: Combinations, keys: Combinations) -> bool:
        """Whether the scores of keys other than BOS are sums that nothing is rounded in.

        W_Q and W_K may be any factors that `low_rank_factors` gives: their entries are those of
        the form times multiples of 1 / GRAIN, and cancel no more than CANCELLATION allows.
        """
        q_read, k_read = np.any(queries.points, axis=0), np.any(keys.points, axis=0)
        q_noisy, k_noisy = np.any(queries.errors, axis=0), np.any(keys.errors, axis=0)
        met = self.QK != 0.0
        q_met = np.any(met[:, k_read | k_noisy], axis=1)
        k_met = np.any(met[q_read | q_noisy], axis=0)
        if (q_noisy & q_met).any() or (k_noisy & k_met).any():
            return False
        q_read, k_read = q_read & q_met, k_read & k_met
        q, k = queries.points[:, q_read], keys.points[:, k_read]
        form = self.QK[np.ix_(q_read, k_read)]
        step = min(unit(form), 1.0) * min(unit(q), 1.0) * min(unit(k), 1.0)
        largest = float(np.abs(form).max(initial=0.0))
        sizes = np.abs(q).sum(axis=1).max(initial=0.0) * np.abs(k).sum(axis=1).max(initial=0.0)
        bits = self.stream.arithmetic.operand_bits
        return bool(fits(CANCELLATION * largest * sizes, step / GRAIN, bits))
