"""Steps by thresholds against brute force, in bfloat16 whose results are all rounded."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise, product

import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from raspc.craft_dialect.constructions.threshold_steps import (
    THRESHOLD_BITS,
    ThresholdSteps,
    place_threshold,
    threshold_steps,
)
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import OneHotAxis

Point = dict[str, float]

VALUES = {"u": (0, 1, 2), "v": ("a", "b")}


def rounded(array: np.ndarray) -> np.ndarray:
    """Numbers rounded to bfloat16."""
    return np.asarray(array, np.float32).astype(jnp.bfloat16).astype(np.float32)


def layer(maps: tuple[LinearMap, LinearMap], point: Point) -> Point:
    """The output of an MLP in bfloat16; missing directions are zero."""
    in_map, out_map = maps
    rows, neurons, cols = in_map.rows, in_map.cols, out_map.cols
    x = rounded(np.array([point.get(row, 0.0) for row in rows]))
    index = {neuron: i for i, neuron in enumerate(neurons)}
    w_in = rounded(in_map.dense({row: i for i, row in enumerate(rows)}, index))
    w_out = rounded(out_map.dense(index, {col: i for i, col in enumerate(cols)}))
    hidden = np.maximum(rounded(x @ w_in), 0)
    return dict(zip(cols, map(float, rounded(hidden @ w_out)), strict=True))


def run(steps: ThresholdSteps, point: Point) -> Point:
    """The output of both MLPs at a point."""
    return layer(steps.second, {**point, **layer(steps.first, point)})


def steps_of(numbers, axes, tables) -> ThresholdSteps:
    names = {"one": "one", "bos": "bos", "name": "n", "below": "n_below"}
    return threshold_steps("x", numbers, axes, tables, **names)


@pytest.mark.parametrize("longest", [1, 2, 5, 17, 64, 93])
def test_widths_are_recovered_exactly(longest: int) -> None:
    """The share 1 / (1 + w), rounded to bfloat16, gives the one-hot vector of w without error."""
    widths = list(range(longest, -1, -1))
    shares = [Fraction(1, 1 + w) for w in widths]
    steps = steps_of(shares, [], {(): [{f"w:{w}": 1.0} for w in widths]})
    for w, share in zip(widths, shares, strict=True):
        found = run(steps, {"x": float(share), "one": 1.0})
        assert {label: c for label, c in found.items() if c} == {f"w:{w}": 1.0}
    assert not any(run(steps, {"x": 1.0, "one": 1.0, "bos": 1.0}).values())


def test_ramps_of_one_mlp_do_not_recover_widths() -> None:
    """Why there are two MLPs: neurons above 2^8 halves round away the difference of a ramp."""
    from raspc.craft_dialect.constructions.steps import step_mlp

    widths = list(range(64, -1, -1))
    shares = [Fraction(1, 1 + w) for w in widths]
    outputs = [{f"w:{w}": 1.0} for w in widths]
    maps = step_mlp("x", shares, outputs, one="one", bos="bos", name="n")
    found = layer(maps, {"x": 0.5, "one": 1.0})
    assert {label: c for label, c in found.items() if c} != {"w:1": 1.0}


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[Fraction], list[OneHotAxis], dict[tuple, list[Point]]]:
    """Numbers, axes, and an output for each number and some tuples of the axes' values."""
    fractions = st.fractions(-4, 4, max_denominator=4)
    numbers = sorted(draw(st.lists(fractions, min_size=1, max_size=4, unique=True)))
    names = draw(st.sampled_from([(), ("u",), ("v",), ("u", "v")]))
    axes = [OneHotAxis(name, VALUES[name]) for name in names]
    output = st.dictionaries(st.sampled_from(["p", "q"]), st.integers(-2, 2).map(float))
    tables = {
        held: [draw(output) for _ in numbers]
        for held in product(*(axis.values for axis in axes))
        if not axes or draw(st.integers(0, 4))
    }
    return numbers, axes, tables


@given(cases(), st.sampled_from([-0.45, 0.0, 0.45]))
def test_every_tuple_undefined_and_bos(case, noise: float) -> None:
    """Noise of nearly a quarter of a gap, half of the way to a threshold, is lost."""
    numbers, axes, tables = case
    steps = steps_of(numbers, axes, tables)
    gap = min((b - a for a, b in pairwise(numbers)), default=Fraction(1))
    off = noise * float(gap) / 2 - 2.0**-6 * np.sign(noise) * float(gap)
    for held in product(*((*axis.values, None) for axis in axes)):
        embedded = {
            label: c
            for axis, value in zip(axes, held, strict=True)
            for label, c in zip(axis.labels, axis.embed(value), strict=True)
        }
        for i, number in enumerate(numbers):
            found = run(steps, {**embedded, "x": float(number) + off, "one": 1.0})
            wanted = tables.get(held, [{}] * len(numbers))[i]
            assert all(found.get(label, 0.0) == c for label, c in wanted.items())
            assert all(wanted.get(label, 0.0) == c for label, c in found.items())
    assert not any(run(steps, {"x": off, "one": 1.0, "bos": 1.0}).values())


@given(st.fractions(-100, 100, max_denominator=64), st.fractions(Fraction(1, 8), 50))
def test_thresholds_have_few_bits(low: Fraction, gap: Fraction) -> None:
    threshold = place_threshold(low, low + gap)
    assert low < threshold < low + gap
    numerator = abs(threshold.numerator)
    odd = numerator // (numerator & -numerator) if numerator else 0
    few = odd < 2**THRESHOLD_BITS and threshold.denominator.bit_count() == 1
    assert few or threshold == low + gap / 2


def test_numbers_too_close_for_few_bits_have_the_threshold_between_them() -> None:
    assert place_threshold(Fraction(1000), Fraction(1001)) == Fraction(2001, 2)
    assert place_threshold(Fraction(-1), Fraction(1)) == 0
