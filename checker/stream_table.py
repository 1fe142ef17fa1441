"""
The contents of the residual stream at a point of the network: for each direction a table.

A direction holds a function of s-ops: for each combination of their values a middle and a radius,
such that its coordinate lies within the radius of the middle at every position where the s-ops have
these values. At BOS it lies within a radius of a middle of its own. A direction without a table
must not be read.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from raspc_check.roundoff import (
    CHECKER_ROUNDOFF,
    MAX_MAGNITUDE,
    Arithmetic,
    representable,
    units_of_floats,
)
from raspc_check.value_domains import (
    MAX_COMBINATIONS,
    Combinations,
    Domains,
    Rejected,
    flat_places,
)

Array = NDArray[np.float64]

Enclosure = tuple[Array, Array]
"""Middles and radii of enclosed numbers."""

CLOSE = 2.0**-12
"""The radius, relative to the largest middle, below which a table is that of a function."""


@dataclass
class Direction:
    """The table of one direction."""

    nodes: tuple[int, ...]
    """The s-ops that its coordinate is a function of."""
    sizes: tuple[int, ...]
    """The numbers of their values."""
    middle: Array
    """For each combination of values, by its number in row-major order; NaN where none meets."""
    radius: Array
    at_bos: Enclosure
    """Arrays of one number."""
    in_advance: bool = False
    """Whether a folded network may compute the coordinate in advance, in float64."""
    parts: tuple[float, ...] = ()
    """
    The largest magnitude of the part of each half-layer. A folded network reads several parts one
    by one, and rounds each anew for each reader.
    """

    def at(self, found: Combinations) -> Enclosure:
        """Middle and radius at combinations of s-op values."""
        places = flat_places(self.nodes, self.sizes, found)
        middle, radius = self.middle[places], self.radius[places]
        if np.isnan(middle).any():
            raise Rejected("a direction is read for values that it was not shown to hold")
        return middle, radius


Stream = list[Direction | None]
"""The directions of the stream; None where nothing is known."""


def nodes_held(stream: Stream, directions: Iterable[int]) -> list[int]:
    """
    The s-ops that some directions hold functions of.

    Raises:
        Rejected: if nothing is known of a direction.

    """
    nodes: set[int] = set()
    for d in directions:
        held = stream[d]
        if held is None:
            raise Rejected(f"direction {d} is read where nothing is known of it")
        nodes.update(held.nodes)
    return sorted(nodes)


def parts_with(stream: Stream, d: int, written: float) -> tuple[float, ...]:
    """The magnitudes of the parts of a direction once another part is written."""
    held = stream[d]
    return tuple(part for part in (*(held.parts if held else ()), written) if part != 0.0)


def read(stream: Stream, directions: Sequence[int], found: Combinations) -> Enclosure:
    """Middles and radii [combinations, directions]."""
    count = len(next(iter(found.values()))) if found else 1
    middle, radius = np.zeros((count, len(directions))), np.zeros((count, len(directions)))
    for column, d in enumerate(directions):
        held = stream[d]
        assert held is not None
        middle[:, column], radius[:, column] = held.at(found)
    return middle, radius


def read_bos(stream: Stream, directions: Sequence[int]) -> Enclosure:
    """Middles and radii [1, directions] at BOS."""
    held = [stream[d] for d in directions]
    nothing = (np.zeros(1), np.full(1, np.inf))
    parts = [nothing if h is None else h.at_bos for h in held]
    empty = [np.zeros((1, 0))]
    middle = np.concatenate([*empty, *(part[0][:, None] for part in parts)], axis=1)
    return middle, np.concatenate([*empty, *(part[1][:, None] for part in parts)], axis=1)


def in_advance(stream: Stream, directions: Iterable[int]) -> bool:
    """Whether a folded network may compute all of some directions in advance."""
    return all(held is not None and held.in_advance for held in map(stream.__getitem__, directions))


def misread(arithmetic: Arithmetic, stream: Stream, weights: Array, rows: Sequence[int]) -> Array:
    """The errors [k] of readings by weights [n, k] that no two readings of directions share."""
    if not arithmetic.folded:
        return np.zeros(weights.shape[1])
    held = [() if (each := stream[d]) is None else each.parts for d in rows]
    parts = np.array([sum(each) if len(each) > 1 else 0.0 for each in held])
    return arithmetic.apart * (parts @ np.abs(weights))


def soft(arithmetic: Arithmetic, stream: Stream, directions: Sequence[int]) -> NDArray[np.bool_]:
    """[n], the directions whose numbers may be no floats of the arithmetic."""
    if arithmetic.common:  # A norm has taken a mean off, which the table does not show.
        return np.ones(len(directions), np.bool_)
    return np.array([arithmetic.folded and in_advance(stream, [d]) for d in directions], np.bool_)


def with_common_factor(arithmetic: Arithmetic, enclosure: Enclosure) -> Enclosure:
    """Numbers times the factor near 1 that a norm gives to all coordinates of a position."""
    middle, radius = enclosure
    return middle, radius + arithmetic.common * (np.abs(middle) + radius)


def column(enclosure: Enclosure) -> Enclosure:
    """The only column of enclosures [m, 1]."""
    return enclosure[0][:, 0], enclosure[1][:, 0]


def enclosed(ends: Array) -> Enclosure:
    """Middles and radii of intervals [m, 2]."""
    middle = ends.sum(axis=1) / 2
    slack = 4 * CHECKER_ROUNDOFF * np.abs(ends).max(axis=1, initial=0.0)
    radius = (ends[:, 1] - ends[:, 0]) / 2 + slack
    return middle, np.where(ends[:, 0] == ends[:, 1], 0.0, radius)


def tabulate(
    domains: Domains,
    nodes: Sequence[int],
    found: Combinations,
    coordinates: Enclosure,
    at_bos: Enclosure,
) -> Direction:
    """The table of a direction whose coordinates at combinations are enclosed."""
    sizes = tuple(len(domains.values[node]) for node in nodes)
    total = math.prod(sizes)
    if total > MAX_COMBINATIONS:
        raise Rejected("a direction holds a function of too many values")
    middle, radius = coordinates
    for part, around in (coordinates, at_bos):
        if not (np.abs(part) + around <= MAX_MAGNITUDE).all():
            raise Rejected("a coordinate is not bounded")
    places = flat_places(nodes, sizes, found) + np.zeros(len(middle), np.int64)
    ends = np.full((total, 2), [np.inf, -np.inf])
    np.minimum.at(ends[:, 0], places, middle - radius)
    np.maximum.at(ends[:, 1], places, middle + radius)
    met = ends[:, 0] <= ends[:, 1]
    table, spread = np.full(total, np.nan), np.zeros(total)
    table[met], spread[met] = enclosed(ends[met])
    return Direction(tuple(nodes), sizes, table, spread, at_bos)


def tightest(
    domains: Domains,
    held: Iterable[int],
    nodes: Sequence[int],
    over: Callable[[Combinations], Enclosure],
    at_bos: Enclosure,
) -> Direction:
    """
    The table of a direction from its summands, with the smaller radius of two.

    The s-ops that are read are taken as independent first, which needs no fact about the program,
    and with the relations that the program gives them if that leaves wide enclosures.

    Raises:
        Rejected: if neither way gives a table.

    """
    held = sorted(set(held))
    found: list[Direction] = []
    reason = ""
    for apart in (True, False):
        try:
            met = domains.combinations(held, nodes, apart=apart)
            found.append(tabulate(domains, nodes, met, over(met), at_bos))
        except Rejected as error:
            reason = str(error)
            continue
        if _largest(found[-1].radius) <= CLOSE * _largest(found[-1].middle):
            break
    if not found:
        raise Rejected(reason)
    return min(found, key=lambda table: _largest(table.radius))


def _largest(numbers: Array) -> float:
    return float(np.nanmax(np.abs(numbers), initial=0.0))


def added(
    arithmetic: Arithmetic,
    old: Enclosure,
    new: Enclosure,
) -> Enclosure:
    """Middle and radius of the sum of two enclosed numbers, rounded once."""
    middle, radius = old[0] + new[0], old[1] + new[1]
    alone = ((old[0] == 0.0) & (old[1] == 0.0)) | ((new[0] == 0.0) & (new[1] == 0.0))
    bits = arithmetic.bits
    unit = np.minimum(units_of_floats(*old, bits), units_of_floats(*new, bits))
    size = np.abs(middle) + radius
    normal = unit >= arithmetic.smallest
    whole = normal & (size <= np.ldexp(np.where(np.isinf(unit), 0.0, unit), bits))
    whole |= normal & (radius == 0.0) & representable(middle, bits)
    if arithmetic.folded:  # The sum is not computed: what reads it multiplies each part.
        whole[:] = False
        size = np.abs(old[0]) + np.abs(new[0]) + radius
    if arithmetic.carried:
        whole[:] = False
        radius = radius + (arithmetic.common + arithmetic.roundoff) * (np.abs(new[0]) + new[1])
        size = size + np.abs(old[0]) + np.abs(new[0])
    exact = alone | whole
    rounding = arithmetic.apart * size + arithmetic.smallest
    return middle, radius + np.where(exact, 0.0, rounding)
