"""
The positions at which ideal points can occur: sets of an index and a sequence length.

A point of the position embedding occurs at one index, so in sequences that are longer than the
index; a point that decides the number of keys seen occurs in sequences of one length, or under a
causal mask at one index. Points of two vectors that have no index and length in common never meet
at a position.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

FAR = 1 << 20
"""More than any index or length."""

MAX_OCCURRENCES = 8_000_000
"""The most occurrences that are listed; beyond, points are taken to occur wherever ranges allow."""

Whole = NDArray[np.int64]


class Ranges(NamedTuple):
    """The least and largest index, and the least and largest length, of m points: [m] each."""

    first: Whole
    last: Whole
    shortest: Whole
    longest: Whole


@dataclass(frozen=True)
class Places:
    """
    The indices and lengths at which each of m points can occur, or more.

    Attributes:
        count: m.
        points: [e], the point of each occurrence.
        at: [e], its length and index as one number, `length * FAR + index`.
        listed: whether the occurrences are listed; else every point can occur everywhere.

    """

    count: int
    points: Whole
    at: Whole
    listed: bool = True

    @classmethod
    def everywhere(cls, m: int) -> Places:
        """m points that can occur at every position."""
        return cls(m, np.zeros(0, np.int64), np.zeros(0, np.int64), listed=False)

    @classmethod
    def of_indices(cls, n: int) -> Places:
        """n points, each of which occurs at one index in sequences of up to n, in order."""
        return cls.of_lengths(n)._of_index(n)

    @classmethod
    def of_lengths(cls, n: int) -> Places:
        """n points, each of which occurs in sequences of one length from 1 to n, in order."""
        if n * (n + 1) // 2 > MAX_OCCURRENCES:
            return cls.everywhere(n)
        length, index = np.tril_indices(n)
        return cls(n, length, (length + 1) * FAR + index)

    def _of_index(self, n: int) -> Places:
        """The same occurrences, each of the point that its index counts: n points."""
        return Places(n, self.at % FAR, self.at, listed=self.listed)

    @classmethod
    def seen(cls, n: int, *, causal: bool) -> Places:
        """n points, each of which occurs where so many keys from 1 to n are seen, in order."""
        return cls.of_indices(n) if causal else cls.of_lengths(n)

    def after_none(self) -> Places:
        """The same points behind another one that occurs nowhere, if occurrences are listed."""
        return Places(self.count + 1, self.points + 1, self.at, listed=self.listed)

    @cached_property
    def possible(self) -> NDArray[np.bool_]:
        """[m], whether a point can occur at any position."""
        found = np.full(self.count, not self.listed)
        found[self.points] = True
        return found

    @cached_property
    def ranges(self) -> Ranges:
        """The ranges of index and length of each point."""
        ends = np.zeros(self.count, np.int64), np.full(self.count, FAR)
        if not self.listed:
            return Ranges(ends[0], ends[1], ends[0] + 1, ends[1])
        least, most = (np.full((2, self.count), end) for end in (FAR, -1))
        for row, numbers in enumerate((self.at % FAR, self.at // FAR)):
            np.minimum.at(least[row], self.points, numbers)
            np.maximum.at(most[row], self.points, numbers)
        return Ranges(least[0], most[0], least[1], most[1])

    @cached_property
    def sole_index(self) -> Whole:
        """[m], the index at which a point occurs; -1 for a point that may occur at several."""
        first, last, _, _ = self.ranges
        return np.where(first == last, first, -1)

    def only(self, kept: NDArray[np.bool_]) -> Places:
        """The places of some of the points."""
        number = np.cumsum(kept) - 1
        mine = kept[self.points]
        return Places(int(kept.sum()), number[self.points[mine]], self.at[mine], listed=self.listed)

    def pairs(self, other: Places) -> Places:
        """The places of all pairs of points, those of the first in the outer order."""
        m, k = self.count, other.count
        if not (self.listed and other.listed):
            entries = len(self.points) * k + len(other.points) * m
            if not (self.listed or other.listed) or entries > MAX_OCCURRENCES:
                return Places.everywhere(m * k)
            if self.listed:
                every = np.tile(np.arange(k), len(self.points))
                points = np.repeat(self.points, k) * k + every
                return Places(m * k, points, np.repeat(self.at, k))
            points = np.add.outer(np.arange(m) * k, other.points).ravel()
            return Places(m * k, points, np.tile(other.at, m))
        order = np.argsort(other.at, kind="stable")
        sorted_at, sorted_points = other.at[order], other.points[order]
        start, stop = (np.searchsorted(sorted_at, self.at, side) for side in ("left", "right"))
        counts = stop - start
        if int(counts.sum()) > MAX_OCCURRENCES:
            return Places.everywhere(m * k)
        mine = np.repeat(np.arange(len(self.at)), counts)
        before = np.repeat(np.cumsum(counts) - counts, counts)
        theirs = np.arange(len(mine)) - before + np.repeat(start, counts)
        return Places(m * k, self.points[mine] * k + sorted_points[theirs], self.at[mine])

    def merged(self, which: NDArray[np.intp], number: int) -> Places:
        """The places of points of which several are one: `which` of so many each is."""
        if not self.listed:
            return Places.everywhere(number)
        return Places(number, np.asarray(which, np.int64)[self.points], self.at)._sorted()

    def _sorted(self) -> Places:
        """The same occurrences, each once."""
        both = np.unique(self.points * FAR**2 + self.at)
        return Places(self.count, both // FAR**2, both % FAR**2, listed=self.listed)

    def meet(self, keys: Places, *, causal: bool) -> NDArray[np.bool_]:
        """[m, k], whether a query can see a key in one sequence, by their ranges."""
        query, key = self.ranges, keys.ranges
        shortest = np.maximum.outer(query.shortest, key.shortest)
        met = shortest <= np.minimum.outer(query.longest, key.longest)
        return met & (key.first[None] <= query.last[:, None]) if causal else met

    def surely_see(self, keys: Places, *, causal: bool) -> NDArray[np.bool_]:
        """[m, k], whether each query sees the position of a key that occurs at one index alone."""
        query, key = self.ranges, keys.ranges
        inside = key.last[None] < query.shortest[:, None]
        if causal:
            inside = inside & (key.last[None] <= query.first[:, None])
        return inside & (key.first == key.last)[None]
