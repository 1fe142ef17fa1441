"""Units of numbers, and the numbers that floats hold, against exact arithmetic."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from raspc.proof.exact_units import NONE, fits, last_place, unit, units

BITS = 24

floats = st.one_of(
    st.floats(-1e6, 1e6, allow_subnormal=False),
    st.floats(-1e6, 1e6, width=32, allow_subnormal=False),
    st.builds(lambda m, e: m * 2.0**e, st.integers(-100, 100), st.integers(-60, 60)),
)


def multiple(value: float, step: float) -> bool:
    return (Fraction(value) / Fraction(step)).denominator == 1


@given(st.lists(floats, min_size=1, max_size=8))
def test_units_are_the_largest_powers_of_two(values: list[float]) -> None:
    found = units(np.array(values))
    for value, step in zip(values, found.tolist(), strict=True):
        if value == 0.0:
            assert step == NONE
            continue
        assert math.frexp(step)[0] == 0.5
        assert multiple(value, step)
        assert not multiple(value, 2 * step)


@given(st.lists(floats, min_size=1, max_size=8))
def test_the_unit_of_many_is_one_of_all(values: list[float]) -> None:
    step = unit(np.array(values))
    if not any(values):
        assert step == NONE
        return
    assert all(multiple(value, step) for value in values)
    assert not all(multiple(value, 2 * step) for value in values)


def test_nothing_has_no_unit() -> None:
    assert unit(np.zeros(0)) == unit(np.zeros(3)) == NONE


@given(st.integers(-20, 20), st.integers(1, 1 << (BITS + 1)))
def test_what_fits_is_held(exponent: int, size: int) -> None:
    """A float holds all multiples up to the size, but not both of the next two."""
    step = 2.0**exponent
    held = bool(fits(size * step, step, BITS))
    assert held == (size <= 1 << BITS)
    near = [size - 1, size] if held else [(1 << BITS) + 1]
    for count in near:
        assert (float(np.float32(count * step)) == count * step) == held


def test_fits_where_there_is_nothing_or_no_unit() -> None:
    assert fits(0.0, 0.0, BITS)
    assert fits(0.0, NONE, BITS)
    assert not fits(1e-30, 0.0, BITS)


@given(st.floats(2.0**-100, 2.0**100, width=32))
def test_the_last_place_is_that_of_floats(value: float) -> None:
    place = float(last_place(np.array([value]), BITS)[0])
    assert place == float(np.spacing(np.float32(value)))


@pytest.mark.parametrize("least", [0.0, -1.0])
def test_what_may_be_0_has_no_last_place(least: float) -> None:
    assert last_place(np.array([least]), BITS).tolist() == [0.0]
