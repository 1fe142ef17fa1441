"""
The network at new positions alone: keys and values of earlier positions come from a cache.

    cache = GrowingCache(rows=2, positions=41)
    functions = CachedFunctions(np, model.dtype, parameters, cache=cache, start=0)
    run_model(model, ids[:, :5], functions)             # the prompt, at positions 0 to 4
    functions = CachedFunctions(np, model.dtype, parameters, cache=cache, start=5)
    run_model(model, ids[:, 5:6], functions)            # one token, at position 5

In a causal model the stream at a position depends on no later position, so a key or a value that
was computed once is that of every longer sequence.

The step takes the roundings of the run form `plain`: a key, a value, a score, an exponential and a
sum of the step is the same expression of the same numbers as in a run of the whole sequence, and
the stream of a position is computed once. Sums may have other orders, and the keys that a query
does not see contribute an exact 0 in both. The arithmetic of the step is therefore that of the form
`plain`, whose bounds hold for sums in any order and for each position by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect.attention_ops import HeadOp
from raspc.transformer_dialect.interpreter import Array, TransformerFunctions
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.ops import EmbedOp


class Cache(Protocol):
    """The arrays of keys and values of a batch, with a row for each position."""

    def extend(self, name: str, start: Array | int, rows: Array) -> Array:
        """
        The array [B, K, d] with the rows [B, S, d] of positions from `start` on.

        K is `size(start + S)`. Rows of positions behind `start + S` have any finite values.
        """
        ...

    def size(self, positions: Array | int) -> int:
        """The number of rows K of arrays in which so many positions are known."""
        ...


@dataclass
class GrowingCache:
    """A `Cache` of NumPy arrays; the arrays that it returns end with the last known position."""

    rows: int
    """The number of sequences."""

    positions: int
    """The largest number of positions, BOS counted."""

    arrays: dict[str, NDArray[Any]] = field(default_factory=dict[str, Any])
    """The arrays [rows, positions, d] by name."""

    def extend(self, name: str, start: Array | int, rows: Array) -> Array:
        """The rows of all known positions [B, start + S, d]."""
        if name not in self.arrays:
            shape = (self.rows, self.positions, rows.shape[-1])
            self.arrays[name] = np.zeros(shape, rows.dtype)
        end = start + rows.shape[1]
        self.arrays[name][:, start:end] = rows
        return self.arrays[name][:, :end]

    def size(self, positions: Array | int) -> int:
        """The number of known positions itself."""
        return positions


@dataclass
class CachedFunctions(TransformerFunctions):
    """
    `TransformerFunctions` of ids [B, S] at positions from `start` on, in sequences without PAD.

    Queries are those of the S positions; keys are those of a cache, which the functions extend.
    """

    cache: Cache = field(default_factory=lambda: GrowingCache(0, 0))
    """The keys and values of the positions before `start`."""

    start: Array | int = 0
    """The number of positions before the ids, BOS counted; a traced number in XLA."""

    def positions(self, length: int) -> Array:
        """The positions int [S] from `start` on."""
        return self.start + self.xp.arange(length)

    def position_rows(self, op: EmbedOp, length: int) -> Array:
        """The rows [S, d_model] of the positions from `start` on."""
        return self.weight(op, "W_pos")[self.positions(length)]

    def visible_keys(self, model: ModelOp, ids: Array) -> Array:
        """The keys bool [B, S, K] up to each query."""
        rows, length = ids.shape
        keys = self.xp.arange(self.cache.size(self.start + length))
        queries = self.positions(length)
        return self.xp.broadcast_to(keys <= queries[:, None], (rows, length, keys.shape[0]))

    def attended(self, op: HeadOp, keys: Array, values: Array) -> tuple[Array, Array]:
        """The keys [B, K, d_qk] and values [B, K, d_v] of all positions of the cache."""
        return (
            self.cache.extend(f"{op.component}/keys", self.start, keys),
            self.cache.extend(f"{op.component}/values", self.start, values),
        )
