"""Values: exact conversion from Python objects, and the order of values."""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from raspc.values.value import Value, canonical, is_number, normalise, sort_key, to_python


@pytest.mark.parametrize(
    ("python", "value"),
    [
        (1 / 3, Fraction(1, 3)),
        (0.1, Fraction(1, 10)),
        (-2 / 7, Fraction(-2, 7)),
        (0.5, Fraction(1, 2)),
        (2.0, 2),
        (-0.0, 0),
        (1e300, int(1e300)),
        (Fraction(4, 2), 2),
        (math.nan, None),
        (math.inf, None),
        (-math.inf, None),
        (np.float64(1 / 3), Fraction(1, 3)),
        (np.float32(1 / 3), Fraction(1, 3)),
        (np.float16(0.1), Fraction(1, 10)),
        (np.int64(3), 3),
        (np.bool_(True), True),
        (np.str_("a"), "a"),
        ([1.5, ["a", None]], (Fraction(3, 2), ("a", None))),
    ],
)
def test_canonical(python: object, value: Value):
    result = canonical(python)
    assert result == value
    assert type(result) is type(value) or isinstance(python, np.str_)


def test_canonical_keeps_bools():
    assert canonical(True) is True
    assert canonical(np.bool_(False)) is False


@pytest.mark.parametrize("x", [b"a", {1}, {}, 1j, object(), np.array([1, 2]), np.datetime64("now")])
def test_canonical_rejects_what_is_no_value(x: object):
    with pytest.raises(TypeError, match="not a value of RASP"):
        canonical(x)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_floats_round_trip(x: float):
    assert to_python(canonical(x)) == x


@given(st.floats(width=32, allow_nan=False, allow_infinity=False))
def test_float32_round_trips_in_its_own_precision(x: float):
    value = canonical(np.float32(x))
    assert is_number(value)
    assert np.float32(float(value)) == np.float32(x)


@given(st.integers(-(10**6), 10**6), st.integers(1, 10**6))
def test_a_quotient_of_small_integers_is_recovered(numerator: int, denominator: int):
    assert canonical(numerator / denominator) == Fraction(numerator, denominator)


@given(st.floats(min_value=1e-6, max_value=1e6))
def test_no_simpler_fraction_rounds_to_the_float(x: float):
    value = canonical(x)
    assert is_number(value)
    if value.denominator > 1:
        simpler = Fraction(x).limit_denominator(value.denominator - 1)
        assert float(simpler) != x


def test_normalise_turns_integral_fractions_into_ints():
    assert type(normalise(Fraction(6, 3))) is int
    assert normalise(Fraction(1, 2)) == Fraction(1, 2)
    assert normalise(True) is True


def test_is_number():
    assert all(map(is_number, (0, True, Fraction(1, 2))))
    assert not any(map(is_number, (None, "1", (1,))))


def test_to_python():
    assert to_python((Fraction(1, 2), 1, True, "a", None)) == (0.5, 1, True, "a", None)


@pytest.mark.parametrize("sign", [1, -1])
def test_to_python_of_a_fraction_beyond_the_floats(sign):
    assert to_python(sign * Fraction(3 * 10**400 + 1, 3)) == sign * 10**400


def test_sort_key_orders_kinds_and_values():
    values: list[Value] = [None, (1, "a"), (1,), "b", "a", 2, Fraction(1, 2), False, -1]
    ordered = [-1, False, Fraction(1, 2), 2, "a", "b", (1,), (1, "a"), None]
    assert sorted(values, key=sort_key) == ordered


def test_equal_values_have_equal_keys():
    assert sort_key(True) == sort_key(1)
    assert sort_key((True, "a")) == sort_key((1, "a"))


def test_numbers_are_in_order_beyond_the_precision_of_floats() -> None:
    tiny = Fraction(1, 10**400)
    numbers = [-(10**400), -tiny, 0, tiny, 2 * tiny, Fraction(1, 3), Fraction(1, 3) + tiny, 10**400]
    numbers.append(10**400 + 1)
    assert sorted([*numbers[1::2], *numbers[::2]], key=sort_key) == numbers
    assert sort_key(True) == sort_key(1)
