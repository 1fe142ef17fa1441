"""
The errors of norms: the readings of a stream by a half-layer, beside the stream itself.

A direction holds a constant C that dominates the mean square. An RMS norm is then the identity, to
the bit. A layer norm multiplies all coordinates of a position by a factor near 1, and subtracts a
mean from them; every reader's weights add up to 0, so that the mean drops out but for rounding.

Notation: d directions, u the roundoff, S1 and S2 the sums of the magnitudes and of the squares of
all coordinates but the pinned ones. Sums are in any order, by Welford's recurrence too (Chan, Golub
and LeVeque, Algorithms for Computing the Sample Variance, 1983).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from raspc_check.roundoff import Arithmetic, Array
from raspc_check.stream_table import Direction, Stream
from raspc_check.value_domains import Rejected

SUM_STEPS = 8
"""The steps that a sum takes beyond one for each term, when lanes are joined."""

UPDATE = 4.0
"""The largest error of an update of a running mean, in units of u times the largest coordinate."""

SQUARE = 2.0
"""
The relative error of a sum of squares about the mean, in units of u for each term. In two passes
and by the recurrence the bound is 1 to first order, where the mean is small beside the spread.
"""

COORDINATE = 6.0
"""The roundings of one coordinate: difference, root, two products and a sum, in units of u."""


@dataclass(frozen=True)
class Norms:
    """The norms of a model, which are alike."""

    kind: str
    """`layer` or `rms`."""
    after: bool
    """Whether norms are in the stream, after half-layers, and not before them."""
    eps: float
    width: int
    """The number d of directions."""
    pin: float
    """The constant C."""
    pinned: tuple[int, ...]
    """The directions that hold C, and -C before layer norms."""

    def reading(self, stream: Stream, limits: Array, kind: Arithmetic, terms: int) -> Arithmetic:
        """
        The arithmetic with which a half-layer reads a stream.

        limits: [d], bounds for the magnitudes of coordinates that have no table.
        terms: the most weights of a reader that are not 0.

        Raises:
            Rejected: if the constant does not dominate the others.

        """
        if kind.folded:
            raise Rejected("a model with norms has no folded form")
        total, squares = (_sum_of(stream, limits, self.pinned, power) for power in (1, 2))
        if not np.isfinite(squares):
            raise Rejected("the stream before a norm is not bounded")
        if self.kind == "rms":
            return self._rms(kind, squares)
        return self._layer(kind, total, squares, terms)

    def _rms(self, kind: Arithmetic, squares: float) -> Arithmetic:
        square = self.pin**2
        if not squares <= square * kind.roundoff / 4:
            raise Rejected(
                f"the squares of the stream add up to {squares:.3g}, too much beside the pinned "
                f"{square:.3g} of its norms"
            )
        if not self.eps <= square / self.width * kind.roundoff / 4:
            raise Rejected("the eps of a norm is not lost beside its mean square")
        return replace(kind, underflow=kind.smallest * max(1.0, self.pin))

    def _layer(self, kind: Arithmetic, total: float, squares: float, terms: int) -> Arithmetic:
        u, steps, square = kind.roundoff, self.width + SUM_STEPS, self.pin**2
        mean = total / self.width + UPDATE * steps * u * (self.pin + total)
        # The computed variance over 2 C^2 / d, less 1.
        off = squares / (2 * square) + self.width * (mean**2 + self.eps) / (2 * square)
        off += SQUARE * steps * u
        if not off < 2.0**-6:
            raise Rejected(
                f"the squares of the stream add up to {squares:.3g}, too much beside the pinned "
                f"{square:.3g} of its norms"
            )
        common = off / 2 + off**2 + 2 * u
        # The mean in a coordinate and in the direction that holds 0, and in the sum of a reader.
        rounded, added = 2 * COORDINATE * u * mean, 2 * (terms + 2) * u * mean
        if self.after:
            # The stream holds the last mean, of what the half-layer before has added.
            return replace(kind, common=common, lost=2 * added, carried=4 * rounded)
        return replace(kind, common=common, relative=COORDINATE * u, lost=rounded + added)


def seen_through(stream: Stream, kind: Arithmetic) -> Stream:
    """The stream as a half-layer reads it in an arithmetic of `Norms.reading`."""
    if kind.common == 0.0:
        return stream
    return [None if held is None else _widened(held, kind.relative, kind.lost) for held in stream]


def carried_through(stream: Stream, kind: Arithmetic) -> Stream:
    """The stream after a norm in it, relative to its pinned constant."""
    if not kind.carried:
        return stream
    each = 2 * COORDINATE * kind.roundoff
    return [None if held is None else _widened(held, each, kind.carried) for held in stream]


def _widened(held: Direction, relative: float, absolute: float) -> Direction:
    middle, radius = held.at_bos
    grown = (np.abs(held.middle) + held.radius) * relative + absolute
    at_bos = (np.abs(middle) + radius) * relative + absolute
    return replace(
        held,
        radius=held.radius + np.where(np.isnan(grown), 0.0, grown),
        at_bos=(middle, radius + at_bos),
    )


def _sum_of(stream: Stream, limits: Array, pinned: Sequence[int], power: int) -> float:
    """
    A bound for the sum of the magnitudes of coordinates, or of their squares.

    Directions that hold functions of the same s-ops are added up for each combination of values.
    """
    at_bos, unknown = 0.0, 0.0
    groups: dict[tuple[int, ...], Array] = {}
    for d, held in enumerate(stream):
        if d in pinned:
            continue
        if held is None:
            unknown += float(limits[d]) ** power
            continue
        at_bos += float((np.abs(held.at_bos[0]) + held.at_bos[1])[0]) ** power
        inside = np.nan_to_num(np.abs(held.middle) + held.radius) ** power
        groups[held.nodes] = groups.get(held.nodes, np.zeros(1)) + inside
    elsewhere = sum(float(group.max(initial=0.0)) for group in groups.values())
    return 1.01 * (max(at_bos, elsewhere) + unknown)


def limits_of(stream: Stream, loose: Array) -> Array:
    """Bounds [d] of coordinates: by the tables of the stream, or `loose` where it has none."""
    found = loose.copy()
    for d, held in enumerate(stream):
        if held is not None:
            inside = np.nanmax(np.abs(held.middle) + held.radius, initial=0.0)
            at_bos = float((np.abs(held.at_bos[0]) + held.at_bos[1]).max())
            found[d] = max(float(inside), at_bos)
    return found * 1.01
