"""
Along what the rows of an array vary: positions in a sequence that must be equal are one row.

    START       2 rows          BOS, and everything behind it
    TOKEN       V rows          the ids
    POSITION    T rows          the positions
    BOTH        V * T rows      id and position together; tables only

A sequence of 40 tokens of an alphabet of 4 has 40 rows along POSITION and 6 along TOKEN: whatever
depends on a token alone, or on a token and on something of the whole sequence, is computed 6 times
instead of 40. BOS is at position 0 and nowhere else, and nothing that is read comes from PAD.

`Tables` puts constants on these axes, `Sequences` moves activations [B, rows, n] between them.
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
"""Constants: [V, T, n], or [rows, n] along an axis."""

SAME = 1e-12
"""Numbers are the same that differ by less than this part of the largest: rounding of float64."""


class Axis(IntEnum):
    """What rows vary along, from the coarsest; each can be expanded to those behind it."""

    START = 0
    TOKEN = 1
    POSITION = 2
    BOTH = 3


class Rows(NamedTuple):
    """Constants along an axis."""

    axis: Axis
    rows: Table
    """[rows of the axis, n]."""


class Tables:
    """Constants for all ids and positions, of which many are the same."""

    def __init__(self, model: ModelOp):
        self.bos = model.bos_id
        self.pad = model.pad_id
        self.tokens = [i for i in range(len(model.tokens.data)) if i not in (self.bos, self.pad)]
        self.n_ids = len(model.tokens.data)
        self.length = model.max_length + 1

    def rows(self, table: Table) -> Rows:
        """A table [V, T, n] along the coarsest axis that has it all."""
        width = table.shape[2]
        start, body = table[self.bos, 0], table[self.tokens, 1:]
        limit = SAME * max(np.abs(table).max(initial=0.0), 1e-300)
        by_token = bool((np.abs(body - body[:, :1]) <= limit).all())
        by_position = bool((np.abs(body - body[:1]) <= limit).all())
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
        """The constants along another axis; None if that takes the ids of a sequence."""
        if rows.axis == axis:
            return rows.rows
        if rows.axis != Axis.START or axis == Axis.BOTH:
            return None
        return rows.rows[self.along(rows.axis, axis)]

    def size(self, axis: Axis) -> int:
        """The rows along an axis."""
        positions = 1 if axis == Axis.TOKEN else self.length
        ids = self.n_ids if axis in (Axis.TOKEN, Axis.BOTH) else 1
        return 2 if axis == Axis.START else ids * positions

    def along(self, axis: Axis, to: Axis) -> NDArray[np.intp]:
        """The row along an axis of each row of another, where ids do not matter for that."""
        index = np.arange(self.size(to))
        return index if axis == to else np.minimum(np.abs(index - self.first(to)), 1)

    def first(self, axis: Axis) -> int:
        """The row of BOS."""
        return self.bos if axis == Axis.TOKEN else 0


class Sequences:
    """The ids that a folded network runs on, and its activations along the axes."""

    def __init__(self, tables: Tables, ids: Array, constants: Sequence[Array]):
        """
        ids: int [B, L], BOS first and PAD behind; L is at most `tables.length`.
        constants: those of the network, in the order in which they were made.
        """
        self.tables = tables
        self.ids = ids
        self.constants = constants
        self.length = ids.shape[1]
        self.memory: dict[int, Array] = {}

    @cached_property
    def real(self) -> Array:
        """Which positions are no PAD: bool [B, L]."""
        return self.ids != self.tables.pad

    @cached_property
    def one_hot(self) -> Array:
        """Which id each position has, none for PAD: float32 [B, L, V]."""
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
        """How many positions each row stands for, PAD left out: float32 [B, rows]."""
        return self._counts[axis]

    def expand(self, array: Array, axis: Axis, to: Axis) -> Array:
        """An activation [B, rows, n], or constants [rows, n], along a finer axis."""
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
        The sum over the positions that each row of a coarser or equal axis stands for.

        array: [B, rows, n] or [rows, n] along `axis`. The result is [B, rows of `to`, n].
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
