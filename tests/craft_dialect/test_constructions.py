"""Constructions against brute force: the outputs of heads and MLPs, and their margins."""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction
from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose
from numpy.typing import NDArray

from raspc.craft_dialect.constructions.hard_attention import (
    LEAKAGE,
    selection_scores,
    softmax_scale,
)
from raspc.craft_dialect.constructions.lookup import lookup_mlp
from raspc.craft_dialect.constructions.relay import relay_mlp
from raspc.craft_dialect.constructions.selector_width import bos_offset, bos_weight
from raspc.craft_dialect.constructions.steps import step_mlp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import OneHotAxis, ReciprocalAxis

Point = dict[str, float]
Maps = tuple[LinearMap, LinearMap]

ONE, BOS = "one", "bos"
AT_TOKEN = {ONE: 1.0}
AT_BOS = {ONE: 1.0, BOS: 1.0}

numbers = st.fractions(-8, 8, max_denominator=6)
ascending = st.lists(numbers, min_size=1, max_size=6, unique=True).map(sorted)


def run(maps: Maps, point: Point) -> Point:
    """The output of an MLP at a point, whose missing directions are zero."""
    hidden: Point = {}
    for row, neuron, v in maps[0].items():
        hidden[neuron] = hidden.get(neuron, 0.0) + point.get(row, 0.0) * v
    result: Point = {}
    for neuron, label, v in maps[1].items():
        result[label] = result.get(label, 0.0) + max(hidden.get(neuron, 0.0), 0.0) * v
    return result


def assert_gives(maps: Maps, point: Point, expected: Point) -> None:
    result = run(maps, point)
    for label in {*result, *expected}:
        assert result.get(label, 0.0) == pytest.approx(expected.get(label, 0.0), abs=1e-9)


def neurons(maps: Maps) -> int:
    return len(maps[0].cols)


def steps_of(points: list[Fraction], outputs: list[Point]) -> Maps:
    return step_mlp("x", points, outputs, one=ONE, bos=BOS, name="n")


@st.composite
def step_functions(draw: st.DrawFn) -> tuple[list[Fraction], list[Point]]:
    points = draw(ascending)
    heights = st.dictionaries(st.sampled_from(["p", "q"]), st.integers(-3, 3).map(float))
    return points, [draw(heights) for _ in points]


@given(step_functions(), st.floats(-1, 1))
def test_steps_remove_errors_below_a_quarter_gap(
    function: tuple[list[Fraction], list[Point]], error: float
) -> None:
    points, outputs = function
    maps = steps_of(points, outputs)
    gap = min((float(b - a) for a, b in pairwise(points)), default=1.0)
    for point, output in zip(points, outputs, strict=True):
        assert_gives(maps, {**AT_TOKEN, "x": float(point) + error * gap / 4}, output)


@given(step_functions(), st.floats(-1, 1))
def test_steps_are_zero_at_bos(
    function: tuple[list[Fraction], list[Point]], fraction: float
) -> None:
    points, outputs = function
    reach = max([1.0, *(abs(float(p)) for p in points)])
    assert_gives(steps_of(points, outputs), {**AT_BOS, "x": fraction * reach}, {})


@given(step_functions())
def test_steps_take_two_neurons_for_each_change(
    function: tuple[list[Fraction], list[Point]],
) -> None:
    points, outputs = function
    shapes = [{k: v for k, v in output.items() if v} for output in outputs]
    changes = sum(a != b for a, b in pairwise(shapes))
    assert neurons(steps_of(points, outputs)) == 2 * changes + bool(shapes[0])


def test_an_error_above_a_quarter_gap_is_not_removed() -> None:
    maps = steps_of([Fraction(0), Fraction(1)], [{}, {"p": 1.0}])
    assert run(maps, {**AT_TOKEN, "x": 0.375})["p"] == pytest.approx(0.25)
    assert run(maps, {**AT_TOKEN, "x": 0.5})["p"] == pytest.approx(0.5)


AXES = (OneHotAxis("x", (0, 1, 2)), OneHotAxis("y", ("a", "b")), OneHotAxis("z", (0, "0")))


def held(values: tuple[object, ...]) -> Point:
    point = dict(AT_TOKEN)
    for axis, value in zip(AXES, values, strict=False):
        if value is not None:
            point[axis.label_of(value)] = 1.0  # pyright: ignore[reportArgumentType]
    return point


@given(st.integers(1, 3), st.data())
def test_lookup(k: int, data: st.DataObject) -> None:
    axes = AXES[:k]
    tuples = list(product(*(axis.values for axis in axes)))
    height = st.integers(-2, 2).map(float)
    table = {
        values: {"p": data.draw(height), "q": data.draw(height)}
        for values in data.draw(st.sets(st.sampled_from(tuples)))
    }
    maps = lookup_mlp(axes, table, one=ONE, name="n")
    for values in product(*((*axis.values, None) for axis in axes)):
        assert_gives(maps, held(values), table.get(values, {}))
    assert_gives(maps, AT_BOS, {})
    if k > 1:
        assert neurons(maps) == sum(any(output.values()) for output in table.values())
    else:
        distinct = {tuple(output.items()) for output in table.values() if any(output.values())}
        assert neurons(maps) == len(distinct)


@given(st.integers(2, 3), st.data())
def test_noise_opens_no_neuron_of_a_lookup(k: int, data: st.DataObject) -> None:
    """A neuron with one value missing has the input -1/2: noise of a third of it opens none."""
    axes = AXES[:k]
    tuples = list(product(*(axis.values for axis in axes)))
    table = {values: {"p": 1.0} for values in tuples}
    maps = lookup_mlp(axes, table, one=ONE, name="n")
    values = data.draw(st.sampled_from(tuples))
    missing = data.draw(st.integers(0, k - 1))
    noise = data.draw(st.floats(0.0, 0.33))
    point = held(tuple(None if i == missing else v for i, v in enumerate(values)))
    assert run(maps, {**point, axes[missing].labels[0]: noise}).get("p", 0.0) == 0.0
    at_most = {**dict.fromkeys(axes[missing].labels, 0.34), **point}
    assert run(maps, at_most)["p"] > 0.0


@given(st.dictionaries(st.sampled_from(["x", "y", BOS]), st.integers(-3, 3)), numbers, numbers)
def test_relay(form: dict[str, int], x: Fraction, y: Fraction) -> None:
    linear = LinearMap.of((row, "sum", float(c)) for row, c in form.items())
    maps = relay_mlp(linear, "r", "r")
    point = {"x": float(x), "y": float(y), ONE: 1.0, BOS: 1.0}
    assert_gives(maps, point, {"r": sum(c * point[row] for row, c in form.items())})
    assert neurons(maps) == (2 if any(form.values()) else 0)


QUERIES, KEYS = OneHotAxis("q", (0, 1, 2)), OneHotAxis("k", ("a", "b"))
SCALE, BOS_SCORE = 40.0, 17.0


def coordinates(axis: OneHotAxis, value: object) -> Point:
    return {} if value is None else {axis.label_of(value): 1.0}  # pyright: ignore[reportArgumentType]


def score(qk: LinearMap, query: Point, key: Point) -> float:
    return sum(query.get(row, 0.0) * key.get(col, 0.0) * v for row, col, v in qk.items())


@given(st.lists(st.booleans(), min_size=6, max_size=6), st.booleans())
def test_selection_scores(flags: list[bool], selects_none: bool) -> None:
    selected: NDArray[np.bool_] = np.array(flags).reshape(3, 2)
    qk = selection_scores(
        QUERIES,
        KEYS,
        selected,
        scale=SCALE,
        bos_score=BOS_SCORE,
        one=ONE,
        bos=BOS,
        selects_none=selects_none,
    )
    for q, query_value in enumerate((*QUERIES.values, None)):
        query = {**coordinates(QUERIES, query_value), **AT_TOKEN}
        for k, key_value in enumerate((*KEYS.values, None)):
            key = {**coordinates(KEYS, key_value), **AT_TOKEN}
            undefined = query_value is None or key_value is None
            wanted = selects_none if undefined else bool(selected[q, k])
            assert score(qk, query, key) == pytest.approx(SCALE if wanted else 0.0)
            assert score(qk, AT_BOS, key) == 0.0  # a query at BOS selects nothing
        assert score(qk, query, AT_BOS) == pytest.approx(BOS_SCORE)
    assert score(qk, AT_BOS, AT_BOS) == pytest.approx(BOS_SCORE)


@given(st.integers(1, 10_000))
def test_softmax_scale_bounds_the_leakage(n_keys: int) -> None:
    scale = softmax_scale(n_keys)
    assert scale == math.floor(scale)
    assert n_keys * math.exp(-scale / 2) <= LEAKAGE < n_keys * math.exp(-(scale - 1) / 2)


@given(st.integers(2, 200), st.data())
def test_attention_on_the_wrong_keys_is_below_the_leakage(n: int, data: st.DataObject) -> None:
    """The leakage to BOS and unselected keys, with one selected key, and to keys with none."""
    scale = softmax_scale(n)
    n_selected = data.draw(st.integers(0, n - 1))
    scores = np.array([scale / 2, *[scale] * n_selected, *[0.0] * (n - 1 - n_selected)])
    pattern = np.exp(scores - scores.max())
    pattern /= pattern.sum()
    right = pattern[1 : 1 + n_selected].sum() if n_selected else pattern[0]
    assert 1.0 - right <= LEAKAGE


def width_readings(widths: Iterable[int], weight: int) -> list[Fraction]:
    """The coordinates of widths on the reciprocal axis of a selector width."""
    axis = ReciprocalAxis("w", weight)
    return [axis.coordinate(width) for width in widths]


@given(st.integers(1, 300))
def test_width_readings_are_a_quarter_of_one_over_m_apart(n: int) -> None:
    weight = bos_weight(n)
    assert weight == n
    readings = width_readings(range(n, -1, -1), weight)
    assert readings == sorted(readings)
    assert readings[-1] == 1
    smallest = min(b - a for a, b in pairwise(readings))
    assert smallest == Fraction(n, (2 * n - 1) * 2 * n)
    assert smallest >= Fraction(1, 4 * n + 2)


@given(st.integers(1, 60), st.data())
def test_a_head_reads_the_width(n: int, data: st.DataObject) -> None:
    """Softmax over w selected keys, n - w other keys and BOS gives the coordinate of w."""
    width = data.draw(st.integers(0, n))
    weight = bos_weight(n)
    scale = softmax_scale(n + 1)
    scores = np.array([scale + bos_offset(weight), *[scale] * width, *[0.0] * (n - width)])
    pattern = np.exp(scores - scores.max())
    reading = float(pattern[0] / pattern.sum())
    assert_allclose(reading, float(width_readings([width], weight)[0]), rtol=1e-8)
    widths = list(range(n, -1, -1))
    outputs: list[Point] = [{f"w:{w}": 1.0} for w in widths]
    maps = steps_of(width_readings(widths, weight), outputs)
    assert_gives(maps, {**AT_TOKEN, "x": reading}, {f"w:{width}": 1.0})
    assert_gives(maps, {**AT_BOS, "x": 1.0}, {})


def test_the_weight_of_bos_is_at_least_one() -> None:
    assert bos_weight(0) == 1
    assert bos_offset(1) == 0.0
