"""Interpolations: exact at their points, an error of noise times the slope, zero at BOS."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from raspc.craft_dialect.constructions.interpolation import (
    KNOT_SPACING,
    Interpolation,
    interpolation_mlp,
)
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import ReciprocalAxis

Point = dict[str, float]
Points = tuple[list[Fraction], list[Fraction]]


def run(maps: tuple[LinearMap, LinearMap], point: Point) -> float:
    """The coordinate `y` of an MLP's output at a point, whose missing directions are zero."""
    hidden: Point = {}
    for row, neuron, v in maps[0].items():
        hidden[neuron] = hidden.get(neuron, 0.0) + point.get(row, 0.0) * v
    return sum(max(hidden[neuron], 0.0) * v for neuron, _, v in maps[1].items())


def lines_of(lines: Interpolation, reach: Fraction) -> tuple[LinearMap, LinearMap]:
    return interpolation_mlp("x", lines, "y", reach, one="one", bos="bos", name="n")


def exact(lines: Interpolation, x: Fraction) -> Fraction:
    """The value of an interpolation at a number, in exact arithmetic."""
    terms = zip(lines.knots, lines.changes, strict=True)
    return lines.first + sum((c * max(x - k, Fraction(0)) for k, c in terms), Fraction(0))


def readings(n: int) -> list[Fraction]:
    """The reciprocal coordinates of the widths n to 0, ascending."""
    axis = ReciprocalAxis("w", n)
    return [axis.coordinate(width) for width in range(n, -1, -1)]


@st.composite
def points(draw: st.DrawFn) -> Points:
    fractions = st.fractions(-8, 8, max_denominator=40)
    xs = sorted(draw(st.lists(fractions, min_size=1, max_size=8, unique=True)))
    return xs, [draw(st.fractions(-20, 20, max_denominator=6)) for _ in xs]


@given(points())
def test_lines_go_through_all_points(case: Points) -> None:
    xs, ys = case
    lines = Interpolation.through(xs, ys)
    assert [exact(lines, x) for x in xs] == ys


@given(points())
def test_knots_are_multiples_just_above_their_points(case: Points) -> None:
    xs, ys = case
    lines = Interpolation.through(xs, ys)
    assert len(lines.knots) == len(xs) - 1
    for x, knot in zip(xs, lines.knots, strict=False):
        assert x <= knot < x + KNOT_SPACING
        assert (knot / KNOT_SPACING).denominator == 1


@given(points(), st.fractions(-1, 1, max_denominator=100))
def test_noise_grows_by_the_largest_slope_at_most(case: Points, part: Fraction) -> None:
    xs, ys = case
    lines = Interpolation.through(xs, ys)
    noise = part / 4
    for x, y in zip(xs, ys, strict=True):
        assert abs(exact(lines, x + noise) - y) <= lines.max_slope * abs(noise)


@given(points())
def test_the_steepest_slope_and_the_magnitude_are_those_of_the_terms(case: Points) -> None:
    xs, ys = case
    lines = Interpolation.through(xs, ys)
    ends = [*lines.knots, xs[-1]]
    slopes = [(exact(lines, b) - exact(lines, a)) / (b - a) for a, b in pairwise(ends) if a < b]
    assert lines.max_slope == max(map(abs, slopes), default=Fraction(0))
    assert all(abs(exact(lines, x)) <= lines.magnitude(x) for x in xs)
    assert lines.magnitude(xs[0]) == abs(ys[0])


@given(points())
def test_the_mlp_computes_them_and_nothing_at_bos(case: Points) -> None:
    xs, ys = case
    lines = Interpolation.through(xs, ys)
    reach = max(*map(abs, xs), Fraction(1))
    maps = lines_of(lines, reach)
    for x, y in zip(xs, ys, strict=True):
        found = run(maps, {"x": float(x), "one": 1.0})
        size = 1.0 + float(sum(map(abs, lines.changes)))
        assert found == pytest.approx(float(y), abs=1e-12 * size)
    for x in (-reach, Fraction(0), reach, *xs):
        assert run(maps, {"x": float(x), "one": 1.0, "bos": 1.0}) == 0.0
    assert len(maps[0].cols) == sum(map(bool, lines.changes)) + bool(lines.first)


@pytest.mark.parametrize("n", [1, 2, 7, 30, 100])
def test_the_number_of_a_reading_in_float32(n: int) -> None:
    """The width of a coordinate M / (M + w): the error in float32 stays far below one half."""
    xs = readings(n)
    maps = lines_of(Interpolation.through(xs, [Fraction(w) for w in range(n, -1, -1)]), Fraction(1))
    rows, neurons = maps[0].rows, {label: i for i, label in enumerate(maps[0].cols)}
    w_in = maps[0].dense({row: i for i, row in enumerate(rows)}, neurons).astype(np.float32)
    w_out = maps[1].dense(neurons, {"y": 0}).astype(np.float32)
    point = {"x": np.array([float(x) for x in xs], np.float32), "one": np.ones(n + 1, np.float32)}
    inputs = np.stack([point.get(row, np.zeros(n + 1, np.float32)) for row in rows], axis=1)
    found = np.maximum(inputs @ w_in, 0) @ w_out
    assert np.abs(found[:, 0] - np.arange(n, -1, -1)).max() < 1e-3


def test_a_straight_line_takes_one_neuron() -> None:
    """One neuron for the slope and one for the first value, if knots are the points."""
    xs = [Fraction(i, 4) for i in range(5)]
    lines = Interpolation.through(xs, [1 + 2 * x for x in xs])
    assert lines.changes == (2, 0, 0, 0)
    assert len(lines_of(lines, Fraction(1))[0].cols) == 2


def test_one_point_is_a_constant() -> None:
    lines = Interpolation.through([Fraction(1, 2)], [Fraction(3)])
    assert (lines.first, lines.knots, lines.changes) == (3, (), ())
    assert lines.max_slope == 0
