"""The predicates of selects on the numbers of values: comparisons of ranks, or tables of pairs."""

from __future__ import annotations

from typing import cast

import numpy as np
from numpy.typing import NDArray
from xdsl.ir import Region

from raspc.rasp_dialect.logic_ops import COMPARISONS, Comparison
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.values import Number, is_number
from raspc.verification.oracle.value_numbering import UNDEFINED, Flags, Ids, Numbering

NOT_KNOWN = 2
"""The entry of a table for a pair that has not occurred."""


class NumberedPredicate:
    """
    The predicate of a select, from arrays of keys and queries to rows of flags.

    Args:
        region: the region of the select.
        numbering: the numbers of values.
        if_undefined: the flag of a pair whose key or query is undefined.
    """

    def __init__(self, region: Region, numbering: Numbering, *, if_undefined: bool):
        function = ScalarFunction(region)
        self._numbering = numbering
        self._if_undefined = if_undefined
        self._pairs = _Pairs(function, numbering, if_undefined)
        self._ranks = _Ranks(numbering)
        compared = function.comparison
        is_comparison = compared is not None and set(compared[1]) == {0, 1}
        self._compared = compared if is_comparison else None

    def __call__(self, keys: Ids, queries: Ids) -> Flags:
        """The flags [B, T, T] (query, key) of keys and queries [B, T]."""
        if self._compared is None:
            return self._pairs(keys, queries)
        comparison, (left, _) = self._compared
        if comparison not in (Comparison.EQ, Comparison.NE):
            ranks = self._ranks.of(keys, queries)
            if ranks is None:
                return self._pairs(keys, queries)
            keys_compared, queries_compared = ranks
        else:
            classes = self._numbering.classes
            keys_compared, queries_compared = classes(keys), classes(queries)
        sides = keys_compared[:, None, :], queries_compared[:, :, None]
        rows = cast(Flags, COMPARISONS[comparison](sides[left], sides[1 - left]))
        undefined = (keys == UNDEFINED)[:, None, :] | (queries == UNDEFINED)[:, :, None]
        return rows | undefined if self._if_undefined else rows & ~undefined


class _Ranks:
    """The ranks of all numbers that have occurred, in ascending order."""

    def __init__(self, numbering: Numbering):
        self._numbering = numbering
        self._met: set[int] = set()
        self._rank_of: NDArray[np.int32] = np.zeros(1, np.int32)

    def of(self, keys: Ids, queries: Ids) -> tuple[NDArray[np.int32], NDArray[np.int32]] | None:
        """The ranks of keys and queries, arbitrary if undefined; None if not all are numbers."""
        everything: list[int] = np.union1d(keys, queries).tolist()
        met = {*everything} - {UNDEFINED}
        values = self._numbering.values
        if not met <= self._met:
            if not all(is_number(values[i]) for i in met):
                return None
            self._met |= met
            number_of = {i: cast(Number, values[i]) for i in self._met}
            rank_of = {number: rank for rank, number in enumerate(sorted(set(number_of.values())))}
            self._rank_of = np.zeros(len(values), np.int32)
            self._rank_of[list(number_of)] = [rank_of[number] for number in number_of.values()]
        return self._rank_of[keys], self._rank_of[queries]


class _Pairs:
    """A predicate as a table of the keys and queries that have occurred."""

    def __init__(self, function: ScalarFunction, numbering: Numbering, if_undefined: bool):
        self._function = function
        self._numbering = numbering
        self._if_undefined = if_undefined
        self._keys: dict[int, int] = {}
        self._queries: dict[int, int] = {}
        self._table: NDArray[np.uint8] = np.full((16, 16), NOT_KNOWN, np.uint8)

    def __call__(self, keys: Ids, queries: Ids) -> Flags:
        """The flags [B, T, T] (query, key) of keys and queries [B, T]."""
        key_rows, key_places = _rows(keys, self._keys)
        query_rows, query_places = _rows(queries, self._queries)
        self._grow()
        near = self._table[query_rows[:, None], key_rows]
        if np.any(near == NOT_KNOWN):
            self._fill(query_rows, key_rows, near == NOT_KNOWN)
            near = self._table[query_rows[:, None], key_rows]
        flags = near.view(np.bool_)
        if 1 in flags.shape:
            return flags[query_places[:, :, None], key_places[:, None, :]]
        return np.take_along_axis(flags[query_places], key_places[:, None, :], axis=2)

    def _grow(self) -> None:
        """Enlarge the table to all keys and queries."""
        wanted = len(self._queries), len(self._keys)
        if any(size > now for size, now in zip(wanted, self._table.shape, strict=True)):
            sizes = [
                max(2 * size, now) for size, now in zip(wanted, self._table.shape, strict=True)
            ]
            grown = np.full(sizes, NOT_KNOWN, np.uint8)
            grown[: self._table.shape[0], : self._table.shape[1]] = self._table
            self._table = grown

    def _fill(self, query_rows: Ids, key_rows: Ids, missing: Flags) -> None:
        """Compute the entries of some rows and columns that are missing."""
        key_of = {row: i for i, row in self._keys.items()}
        query_of = {row: i for i, row in self._queries.items()}
        where: list[list[int]] = np.argwhere(missing).tolist()
        for i, j in where:
            query, key = int(query_rows[i]), int(key_rows[j])
            self._table[query, key] = self._value(key_of[key], query_of[query])

    def _value(self, key: int, query: int) -> bool:
        if UNDEFINED in (key, query):
            return self._if_undefined
        values = self._numbering.values
        return bool(self._function(values[key], values[query]))


def _rows(ids: Ids, known: dict[int, int]) -> tuple[Ids, Ids]:
    """The rows [n] of the table for the distinct ids, and the index of each id [B, T] in them."""
    distinct, places = np.unique(ids, return_inverse=True)
    distinct_ids: list[int] = distinct.tolist()
    rows = [known.setdefault(i, len(known)) for i in distinct_ids]
    return np.array(rows, np.int64), places.reshape(ids.shape)
