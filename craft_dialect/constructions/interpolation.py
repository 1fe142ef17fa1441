"""
A number as a function of another one, by lines between neighbouring points.

    y_0 + sum over i of c_i relu(x - k_i),     x_i <= k_i < x_(i + 1)

passes through all points (x_i, y_i) with one neuron for each but the last: the coefficients follow
one by one. It removes no noise, as steps do, but passes it on times the slope; where the slope
changes little from line to line its terms are small, and so are their rounding errors. So it suits
smooth functions of which the result is told apart later, such as a selector width w of the reading
M / (M + w). Steps would add up to n numbers of size n there.

The knots k_i are multiples of `GRAIN`, so that x - k_i is rounded no more than x is.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from raspc.craft_dialect.linear_map import LinearMap

GRAIN = Fraction(1, 1 << 22)
"""Knots are multiples of this."""


@dataclass(frozen=True)
class Interpolation:
    """
    Lines through points.

    Attributes:
        first: the value at the first point, and before it.
        knots: where the slope changes.
        changes: by how much it does.

    """

    first: Fraction
    knots: tuple[Fraction, ...]
    changes: tuple[Fraction, ...]

    @classmethod
    def through(cls, points: Sequence[Fraction], values: Sequence[Fraction]) -> Interpolation:
        """Lines through the points (x, y); the x ascend, by more than `GRAIN`."""
        knots = [math.ceil(x / GRAIN) * GRAIN for x in points[:-1]]
        changes: list[Fraction] = []
        slope, level, at = Fraction(0), values[0], knots[0] if knots else Fraction(0)
        for knot, x, y in zip(knots, points[1:], values[1:], strict=True):
            level, at = level + slope * (knot - at), knot
            change = (y - level) / (x - knot) - slope
            slope += change
            changes.append(change)
        return cls(values[0], tuple(knots), tuple(changes))

    @property
    def steepest(self) -> Fraction:
        """The largest slope, by magnitude: how much noise grows."""
        slope, largest = Fraction(0), Fraction(0)
        for change in self.changes:
            slope += change
            largest = max(largest, abs(slope))
        return largest

    def magnitude(self, x: Fraction) -> Fraction:
        """The sum of the magnitudes of all terms at a number."""
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
    The in map and the out map of an MLP that computes lines. At BOS it gives zero.

    Args:
        source: label of the scalar direction that holds x.
        lines: the function.
        target: label of the direction to write.
        reach: the largest magnitude of x, at BOS too.
        one, bos: labels of the directions that are 1 everywhere, and at BOS alone.
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
