"""
Numbers as functions of one number, by linear interpolation between neighbouring points.

    y_0 + sum over i of c_i relu(x - k_i),     x_i <= k_i < x_(i + 1)

passes through all points (x_i, y_i) with one neuron for each point but the last; the coefficients
are determined in ascending order of i. Unlike steps, interpolation removes no noise: it multiplies
noise by the slope. If the slope changes little from line to line, the terms are small and so are
their rounding errors. Interpolation therefore suits smooth functions whose result a later decision
rounds, such as a selector width w as a function of the coordinate M / (M + w). Steps would add n
numbers of size up to n there.

The knots k_i are multiples of `KNOT_SPACING`, so that x - k_i has no rounding beyond that of x.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from raspc.craft_dialect.linear_map import LinearMap

KNOT_SPACING = Fraction(1, 1 << 22)
"""The number of which every knot is a multiple."""


@dataclass(frozen=True)
class Interpolation:
    """
    A continuous piecewise linear function of one number.

    Attributes:
        first: the value at the first knot, and below it.
        knots: the numbers at which the slope changes, ascending.
        changes: the change of the slope at each knot.

    """

    first: Fraction
    knots: tuple[Fraction, ...]
    changes: tuple[Fraction, ...]

    @classmethod
    def through(cls, points: Sequence[Fraction], values: Sequence[Fraction]) -> Interpolation:
        """
        The interpolation through the points (x, y).

        Args:
            points: the x, ascending by more than `KNOT_SPACING`.
            values: the y, aligned with the x.

        """
        knots = [math.ceil(x / KNOT_SPACING) * KNOT_SPACING for x in points[:-1]]
        changes: list[Fraction] = []
        slope, level, at = Fraction(0), values[0], knots[0] if knots else Fraction(0)
        for knot, x, y in zip(knots, points[1:], values[1:], strict=True):
            level, at = level + slope * (knot - at), knot
            change = (y - level) / (x - knot) - slope
            slope += change
            changes.append(change)
        return cls(values[0], tuple(knots), tuple(changes))

    @property
    def max_slope(self) -> Fraction:
        """The largest magnitude of a slope, by which noise in x grows at most."""
        slope, largest = Fraction(0), Fraction(0)
        for change in self.changes:
            slope += change
            largest = max(largest, abs(slope))
        return largest

    def magnitude(self, x: Fraction) -> Fraction:
        """The sum of the magnitudes of all terms at the number `x`."""
        terms = zip(self.knots, self.changes, strict=True)
        return abs(self.first) + sum(abs(c) * max(x - k, Fraction(0)) for k, c in terms)


def interpolation_mlp(
    source: str,
    lines: Interpolation,
    target: str,
    reach: Fraction,
    *,
    one: str,
    bos: str,
    name: str,
) -> tuple[LinearMap, LinearMap]:
    """
    The in map and the out map of an MLP that computes an interpolation; zero at BOS.

    Args:
        source: label of the scalar direction that holds x.
        lines: the piecewise linear function.
        target: label of the scalar direction that receives the result.
        reach: the largest magnitude of x, at BOS too.
        one, bos: labels of the directions that are 1 everywhere, and 1 at BOS alone.
        name: prefix of the neurons' names.

    """
    ins: list[tuple[str, str, float]] = []
    outs: list[tuple[str, str, float]] = []
    if lines.first:
        start = f"{name}[start]"
        ins += [(one, start, 1.0), (bos, start, -1.0)]
        outs.append((start, target, float(lines.first)))
    for i, (knot, change) in enumerate(zip(lines.knots, lines.changes, strict=True), start=1):
        if change:
            label = f"{name}[{i}]"
            shut = math.ceil(reach + abs(knot)) + 1
            ins += [(source, label, 1.0), (one, label, float(-knot)), (bos, label, float(-shut))]
            outs.append((label, target, float(change)))
    return LinearMap.of(ins), LinearMap.of(outs)
