"""
Selecting one key value by low-rank scores: lines whose upper envelope is the wanted key.

A selector under which each query accepts at most one key value, such as an equality, needs no
dimension for each value. Put the query values on a line at places x, and give every key value a
line of its own, of slope s and offset b: the score `s x + b` is largest for the key whose line
is on top at x. If the accepted keys of ascending places have ascending slopes, and neighbouring
lines cross half way between their queries, g apart, a rise of slope by `2 margin / g` makes the
wanted key win by the margin over its neighbours, and over all others by more. For whole numbers
the slopes are multiples of the key and the offsets of its square: `2 k x - k^2`, which is
`x^2 - (x - k)^2`.

The score is that of two directions of the query (x and 1) and two of the key. It grows with
the square of the number of keys, in units of the margin, and the rounding errors with it:
`rounding_error` bounds them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

ROUNDINGS = 16
"""Roundings by half a unit in the last place that a score goes through, products included."""


@dataclass(frozen=True)
class Lines:
    """
    The line of each key, and how high the highest is at each query.

    Attributes:
        origin: what is subtracted from the places of queries.
        places: [n_queries], the places of the queries, less the origin.
        slopes, offsets: [n_keys], the line of each key value. The largest offset is 0.
        levels: [n_queries], the score of the accepted key, or what all keys of a query that
            accepts none are below by the margin.
        lowest: the least that any line is at a place between the first and the last; at most 0.

    """

    origin: Fraction
    places: NDArray[np.float64]
    slopes: NDArray[np.float64]
    offsets: NDArray[np.float64]
    levels: NDArray[np.float64]
    lowest: float

    def rounding_error(self, reach: float, roundoff: float, *, levelled: bool = True) -> float:
        """
        How far off a score can be in arithmetic of some unit roundoff.

        Args:
            reach: the largest number that a slope is multiplied with.
            roundoff: the largest relative error of rounding.
            levelled: whether the level is taken off.

        """
        largest = reach * np.abs(self.slopes).max() + np.abs(self.offsets).max()
        if levelled:
            largest += np.abs(self.levels).max()
        halves = [2 * each for each in (self.places, self.slopes, self.offsets, self.levels)]
        whole = all(np.array_equal(each, np.round(each)) for each in halves)
        if whole and 4 * largest * roundoff <= 1 / 2:
            return 0.0  # Products are multiples of a quarter, and so are all sums.
        return float(ROUNDINGS * roundoff * largest)


def envelope_lines(
    places: Sequence[Fraction],
    selected: NDArray[np.bool_],
    key_places: Sequence[Fraction | None],
    margin: float,
) -> Lines | None:
    """
    Lines by which each query scores its key highest.

    Args:
        places: the place of each query value.
        selected: `selected[q, k]`, with at most one key for each query.
        key_places: where a key goes that no query accepts; None for nowhere.
        margin: by how much the accepted key must win.

    Returns:
        The lines; None if the queries of some key are not next to each other, or no query
        accepts a key.

    """
    accepted = [np.flatnonzero(row) for row in selected]
    spans: dict[int, tuple[Fraction, Fraction]] = {}
    for place, keys in zip(places, accepted, strict=True):
        if len(keys) > 1:
            return None
        for k in map(int, keys):
            low, high = spans.get(k, (place, place))
            spans[k] = (min(low, place), max(high, place))
    if not spans:
        return None
    for k, key_place in enumerate(key_places):
        if k not in spans and key_place is not None:
            spans[k] = (key_place, key_place)
    order = sorted(spans, key=lambda k: spans[k])
    gaps = [spans[b][0] - spans[a][1] for a, b in pairwise(order)]
    if any(gap <= 0 for gap in gaps):
        return None
    return _lines(places, accepted, spans, order, selected.shape[1], margin)


def _lines(
    places: Sequence[Fraction],
    accepted: Sequence[NDArray[np.intp]],
    spans: dict[int, tuple[Fraction, Fraction]],
    order: list[int],
    n_keys: int,
    margin: float,
) -> Lines:
    ends = [end for span in spans.values() for end in span]
    origin = (min(ends) + max(ends)) / 2
    twice = 2 * Fraction(margin)
    slope, offset = Fraction(0), Fraction(0)
    slopes, offsets = {order[0]: slope}, {order[0]: offset}
    for before, after in pairwise(order):
        low, high = spans[before][1] - origin, spans[after][0] - origin
        rise = twice / (high - low)
        slope, offset = slope + rise, offset - rise * (low + high) / 2
        slopes[after], offsets[after] = slope, offset
    # A slope that all keys have in common changes no choice: with the mean of the extremes taken
    # off, the envelope is low in the middle.
    middle = (slopes[order[0]] + slopes[order[-1]]) / 2
    top = max(offsets.values())
    for k in order:
        slopes[k] -= middle
        offsets[k] -= top
    for k in range(n_keys):
        if k not in spans:  # a line below another everywhere, by the margin
            slopes[k], offsets[k] = slopes[order[0]], offsets[order[0]] - Fraction(margin)
    s = np.array([float(slopes[k]) for k in range(n_keys)])
    b = np.array([float(offsets[k]) for k in range(n_keys)])
    x = np.array([float(place - origin) for place in places])
    levels = (np.outer(x, s) + b).max(axis=1, initial=-np.inf)
    for q, keys in enumerate(accepted):
        if len(keys) == 0:
            levels[q] += margin
    corners = [float(min(ends) - origin), float(max(ends) - origin)]
    return Lines(origin, x, s, b, levels, min(0.0, float((np.outer(corners, s) + b).min())))
