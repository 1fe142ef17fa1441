"""
Row axes: the representation of an array over positions by the rows that can differ.

    START       2 rows          BOS, and all later positions
    TOKEN       V rows          the ids
    POSITION    T rows          the positions
    BOTH        V * T rows      pairs of id and position; tables alone

A sequence of 40 tokens of a vocabulary of 4 has 40 rows along POSITION and 6 along TOKEN: a result
that depends on the token, or on the token and the sequence as a whole, is computed 6 times instead
of 40. BOS stands at position 0 alone, and attention masks PAD.

`Tables` represents constants along these axes, `Sequences` activations [B, rows, n] at run time.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import cached_property
from typing import NamedTuple

import jax.numpy as jnp
import numpy as np
from jax import Array
from numpy.typing import NDArray

from raspc.transformer_dialect.model_op import ModelOp

Table = NDArray[np.float64]
"""Constants, of shape [V, T, n], or [rows, n] along an axis."""


class Axis(IntEnum):
    """The row axes from the coarsest to the finest; an array can be expanded to a finer axis."""

    START = 0
    TOKEN = 1
    POSITION = 2
    BOTH = 3


class Rows(NamedTuple):
    """Constants along a row axis."""

    axis: Axis
    rows: Table
    """The constants, [rows of the axis, n]."""


class Tables:
    """The representation of constants over the ids and positions of a model."""

    def __init__(self, model: ModelOp):
        self.bos = model.bos_id
        self.pad = model.pad_id
        self.tokens = [i for i in range(len(model.tokens.data)) if i not in (self.bos, self.pad)]
        self.n_ids = len(model.tokens.data)
        self.length = model.max_length + 1

    def rows(self, table: Table) -> Rows:
        """
        A table [V, T, n] along the coarsest axis whose rows represent all its entries.

        Rows are compared exactly. Rows that differ by rounding alone are more rows than needed, and
        right; entries of different columns have no common unit for a tolerance.
        """
        width = table.shape[2]
        start, body = table[self.bos, 0], table[self.tokens, 1:]
        by_token = bool((body == body[:, :1]).all())
        by_position = bool((body == body[:1]).all())
        if by_token and by_position:
            return Rows(Axis.START, np.stack([start, body[0, 0]]))
        if by_token:
            rows = np.zeros((self.n_ids, width))
            rows[self.tokens], rows[self.bos] = body[:, 0], start
            return Rows(Axis.TOKEN, rows)
        if by_position:
            return Rows(Axis.POSITION, np.concatenate([start[None], body[0]]))
        return Rows(Axis.BOTH, table.reshape(self.n_ids * self.length, width))

    def expand(self, rows: Rows, axis: Axis) -> Table | None:
        """The constants along another axis; None if their rows depend on the ids of a sequence."""
        if rows.axis == axis:
            return rows.rows
        if rows.axis != Axis.START or axis == Axis.BOTH:
            return None
        return rows.rows[self.along(rows.axis, axis)]

    def size(self, axis: Axis) -> int:
        """The number of rows along an axis."""
        positions = 1 if axis == Axis.TOKEN else self.length
        ids = self.n_ids if axis in (Axis.TOKEN, Axis.BOTH) else 1
        return 2 if axis == Axis.START else ids * positions

    def along(self, axis: Axis, to: Axis) -> NDArray[np.intp]:
        """For each row along `to`, the index of its row along `axis`, START or `to` itself."""
        index = np.arange(self.size(to))
        return index if axis == to else np.minimum(np.abs(index - self.first(to)), 1)

    def keys(self, axis: Axis) -> NDArray[np.intp]:
        """The rows along an axis that attention may read: all but that of PAD."""
        rows = np.arange(self.size(axis))
        return rows[rows != self.pad] if axis == Axis.TOKEN else rows

    def first(self, axis: Axis) -> int:
        """The index of the row of BOS along an axis."""
        return self.bos if axis == Axis.TOKEN else 0


class Sequences:
    """The ids of a run of a folded network, and conversions of activations between axes."""

    def __init__(self, tables: Tables, ids: Array, constants: Sequence[Array]):
        """
        Start a run.

        Args:
            tables: the representation of constants.
            ids: int [B, L], BOS first and PAD last; L is at most `tables.length`.
            constants: the constants of the network, in the order of their creation.

        """
        self.tables = tables
        self.ids = ids
        self.constants = constants
        self.length = ids.shape[1]
        self.memory: dict[int, Array] = {}

    @cached_property
    def real(self) -> Array:
        """The mask bool [B, L] of the positions that do not hold PAD."""
        return self.ids != self.tables.pad

    @cached_property
    def one_hot(self) -> Array:
        """The one-hot vectors of the ids, float32 [B, L, V]; zero at PAD."""
        ids = jnp.arange(self.tables.n_ids)
        equal = (self.ids[:, :, None] == ids) & (ids != self.tables.pad)
        return equal.astype(jnp.float32)

    @cached_property
    def _counts(self) -> dict[Axis, Array]:
        behind = self.real[:, 1:].sum(axis=1, dtype=jnp.float32)
        return {
            Axis.START: jnp.stack([jnp.ones_like(behind), behind], axis=1),
            Axis.TOKEN: self.one_hot.sum(axis=1),
            Axis.POSITION: self.real.astype(jnp.float32),
        }

    def counts(self, axis: Axis) -> Array:
        """The number of positions that each row represents, without PAD: float32 [B, rows]."""
        return self._counts[axis]

    def expand(self, array: Array, axis: Axis, to: Axis) -> Array:
        """An activation [B, rows, n], or constants [rows, n], along a finer or equal axis."""
        if axis == to:
            return array
        if axis == Axis.BOTH:
            return array[self.ids * self.tables.length + jnp.arange(self.length)]
        if axis == Axis.START:
            index = self.tables.along(axis, to)
            return array[..., index[: self.length] if to == Axis.POSITION else index, :]
        if array.ndim == 2:
            return array[self.ids]
        return jnp.take_along_axis(array, self.ids[:, :, None], axis=1)

    def total(self, array: Array, axis: Axis, to: Axis) -> Array:
        """
        The sums [B, rows of `to`, n] over the positions that each row of a coarser axis represents.

        Args:
            array: [B, rows of `axis`, n] or [rows of `axis`, n].
            axis: the axis of the array.
            to: the axis of the sums, coarser than `axis` or equal to it.

        """
        if axis == to:
            return array * self.counts(axis)[:, :, None]
        if to == Axis.START:
            weighted = array * self.counts(axis)[:, :, None]
            first = self.tables.first(axis)
            start = weighted[:, first]
            return jnp.stack([start, weighted.sum(axis=1) - start], axis=1)
        if array.ndim == 2:
            return jnp.einsum("bsc,sn->bcn", self.one_hot, array)
        return jnp.einsum("bsc,bsn->bcn", self.one_hot, array)
