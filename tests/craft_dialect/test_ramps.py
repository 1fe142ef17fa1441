"""The slopes and thresholds of ramps, and their exactness in float32."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from raspc.craft_dialect.constructions.steps import (
    MAX_ODD_DENOMINATOR,
    THRESHOLD_DENOMINATOR,
    place_ramps,
)
from raspc.craft_dialect.space import ReciprocalAxis

HALF = Fraction(1, 2)
THRESHOLD_ROUNDING = Fraction(1, 2 * THRESHOLD_DENOMINATOR)
"""The largest change of a threshold by rounding: the shift of a ramp times its slope."""

denominators = st.sampled_from([6, 10, 31, 64, 97])
values = denominators.flatmap(
    lambda d: st.lists(
        st.integers(-200, 200).map(lambda i: Fraction(i, d)), min_size=2, max_size=8, unique=True
    ).map(sorted)
)


def all_ramps(numbers: list[Fraction]) -> dict[int, tuple[Fraction, Fraction]]:
    return place_ramps(numbers, list(range(1, len(numbers))))


def odd_part(number: int) -> int:
    return number // (number & -number)


def is_power_of_two(number: Fraction) -> bool:
    return odd_part(number.numerator) == odd_part(number.denominator) == 1


def readings(n: int) -> list[Fraction]:
    """The reciprocal coordinates of the widths n to 0, ascending."""
    axis = ReciprocalAxis("w", n)
    return [axis.coordinate(width) for width in range(n, -1, -1)]


@given(values)
def test_a_ramp_lies_in_the_middle_half_of_its_gap(numbers: list[Fraction]) -> None:
    for i, (slope, threshold) in all_ramps(numbers).items():
        a, b = numbers[i - 1], numbers[i]
        quarter = (b - a) / 4
        low, high = (threshold - HALF) / slope, (threshold + HALF) / slope
        assert (
            a + quarter - THRESHOLD_ROUNDING / slope
            <= low
            < high
            <= b - quarter + THRESHOLD_ROUNDING / slope
        )


@given(values)
def test_slopes_are_powers_of_two_times_the_odd_denominator(numbers: list[Fraction]) -> None:
    odd = np.lcm.reduce([odd_part(number.denominator) for number in numbers])
    octave = numbers[0] >= HALF and numbers[-1] <= 1
    for i, (slope, threshold) in all_ramps(numbers).items():
        assert is_power_of_two(slope if octave else slope / int(odd))
        assert (threshold * THRESHOLD_DENOMINATOR).denominator == 1
        if not octave:  # The smallest admissible slope.
            assert slope / 2 < 2 / (numbers[i] - numbers[i - 1]) <= slope


@given(values)
def test_a_value_times_its_slope_is_a_multiple_of_a_power_of_two(numbers: list[Fraction]) -> None:
    if numbers[0] >= HALF and numbers[-1] <= 1:
        return
    for slope, _ in all_ramps(numbers).values():
        assert all(odd_part((number * slope).denominator) == 1 for number in numbers)


def test_denominators_that_are_too_large_are_no_factors() -> None:
    primes = [Fraction(1, p) for p in (37, 31, 29)]  # Their least common multiple is 33,263.
    assert MAX_ODD_DENOMINATOR < 37 * 31 * 29
    assert all(is_power_of_two(slope) for slope, _ in all_ramps(primes).values())
    few = [Fraction(1, 31), Fraction(1, 29)]
    assert [odd_part(slope.numerator) for slope, _ in all_ramps(few).values()] == [31 * 29]


def test_only_changes_have_ramps() -> None:
    assert set(place_ramps([Fraction(i) for i in range(5)], [2, 4])) == {2, 4}
    assert place_ramps([Fraction(1, 2)], []) == {}


@pytest.mark.parametrize("n", [1, 2, 3, 10, 64, 128])
def test_readings_of_widths_have_one_slope(n: int) -> None:
    numbers = readings(n)
    (slope,) = {slope for slope, _ in all_ramps(numbers).values()}
    assert is_power_of_two(slope)
    gap = min(b - a for a, b in pairwise(numbers))
    assert slope / 2 < 2 / gap <= slope


def test_beyond_an_octave_each_has_its_own() -> None:
    numbers = [Fraction(1, 4), Fraction(1, 2), Fraction(1)]
    assert [slope for slope, _ in all_ramps(numbers).values()] == [8, 4]


@given(st.integers(1, 128), st.integers(0, 2**32 - 1))
def test_noise_of_a_reading_is_gone_exactly_in_float32(n: int, seed: int) -> None:
    """Each ramp is 0 or 1 in every order of the neurons' terms and of the sum."""
    numbers = readings(n)
    noise = np.random.default_rng(seed).uniform(-1.0, 1.0, n + 1)
    near = min(float(b - a) for a, b in pairwise(numbers)) / 4 * (1 - 4 / THRESHOLD_DENOMINATOR)
    x = (np.array([float(number) for number in numbers]) + noise * near).astype(np.float32)
    steps = []
    for slope, threshold in all_ramps(numbers).values():
        ends = [np.float32(float(threshold + at)) for at in (-HALF, HALF)]
        up, down = (np.maximum(np.float32(float(slope)) * x - end, np.float32(0)) for end in ends)
        ramp = up - down
        assert ramp.dtype == np.float32
        assert np.isin(ramp, (0, 1)).all()
        steps.append(ramp)
    assert sum(steps).tolist() == list(range(n + 1))
