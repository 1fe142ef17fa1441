"""
Scores of rank two for a selector that accepts one key value a query: an upper envelope of lines.

A selector under which each query accepts at most one key value, such as an equality, needs no
dimension for each value. Put the query values at places x of a number line, and give every key
value a line of slope s and offset b: the score `s x + b` is largest for the key whose line is on
top at x. If the accepted keys of ascending places have ascending slopes, and neighbouring lines
cross half way between their queries, g apart, a rise of slope by `2 margin / g` makes the
accepted key win by the margin over its neighbours, and by more over all other keys. For whole
numbers k the slopes are multiples of k and the offsets of its square: `2 k x - k^2`, which is
`x^2 - (x - k)^2`.

The score takes two directions of the query (x and 1) and two of the key (s and b). Its
magnitude, in units of the margin, grows with the square of the number of keys, and the rounding
errors grow in proportion: `rounding_error` bounds them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

SCORE_ROUNDINGS = 16
"""The number of roundings in the computation of a score, each by half a unit in the last place."""


@dataclass(frozen=True)
class Lines:
    """
    The line of each key value, and the score of the accepted key at each query value.

    Attributes:
        origin: the number subtracted from the places of queries.
        places: [n_queries], the places of the query values, less the origin.
        slopes, offsets: [n_keys], the line of each key value. The largest offset is 0.
        levels: [n_queries], the score of the accepted key; for a query value that accepts no
            key, the margin above its largest score.
        lowest: the smallest score between the first place and the last; at most 0.

    """

    origin: Fraction
    places: NDArray[np.float64]
    slopes: NDArray[np.float64]
    offsets: NDArray[np.float64]
    levels: NDArray[np.float64]
    lowest: float

    def rounding_error(self, reach: float, roundoff: float, *, levelled: bool = True) -> float:
        """
        A bound on the rounding error of a score, in arithmetic of the given unit roundoff.

        The bound is 0 if places, slopes, offsets and levels are multiples of 1/2 and the
        magnitudes are small enough that every product and sum is exact.

        Args:
            reach: the largest magnitude of a place.
            roundoff: the largest relative error of one rounding.
            levelled: whether the score includes the subtraction of the level.

        """
        largest = reach * np.abs(self.slopes).max() + np.abs(self.offsets).max()
        if levelled:
            largest += np.abs(self.levels).max()
        halves = [2 * each for each in (self.places, self.slopes, self.offsets, self.levels)]
        whole = all(np.array_equal(each, np.round(each)) for each in halves)
        if whole and 4 * largest * roundoff <= 1 / 2:
            return 0.0  # Products and sums are multiples of 1/4 that a float holds exactly.
        return float(SCORE_ROUNDINGS * roundoff * largest)


def envelope_lines(
    places: Sequence[Fraction],
    selected: NDArray[np.bool_],
    key_places: Sequence[Fraction | None],
    margin: float,
) -> Lines | None:
    """
    The lines by which each query value scores its accepted key highest, by the margin.

    Args:
        places: [n_queries], the place of each query value.
        selected: [n_queries, n_keys], True where the query value accepts the key value.
        key_places: [n_keys], the place of a key value that no query value accepts; None gives
            the key a line below the others.
        margin: the difference between the score of the accepted key and of any other key.

    Returns:
        The lines; None if a query value accepts several key values, the places of a key's
        queries are not consecutive, or no query value accepts a key.

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
    # A slope added to every line changes no choice. Subtracting the mean of the extreme slopes
    # lowers the magnitude of the scores.
    middle = (slopes[order[0]] + slopes[order[-1]]) / 2
    top = max(offsets.values())
    for k in order:
        slopes[k] -= middle
        offsets[k] -= top
    for k in range(n_keys):
        if k not in spans:  # The margin below another line, everywhere.
            slopes[k], offsets[k] = slopes[order[0]], offsets[order[0]] - Fraction(margin)
    s = np.array([float(slopes[k]) for k in range(n_keys)])
    b = np.array([float(offsets[k]) for k in range(n_keys)])
    x = np.array([float(place - origin) for place in places])
    levels = (np.outer(x, s) + b).max(axis=1, initial=-np.inf)
    for q, keys in enumerate(accepted):
        if len(keys) == 0:
            levels[q] += margin
    corners = [float(min(ends) - origin), float(max(ends) - origin)]
    return Lines(origin, x, s, b, levels, float((np.outer(corners, s) + b).min()))
