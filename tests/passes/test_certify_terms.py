"""Bounds on the rounding of sums, against float32 sums in random orders."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from raspc.proof.summand_bounds import ROUNDED, Terms

BITS = 24
ROUNDOFF = 2.0**-BITS
ORDERS = 12

Array = NDArray[np.float64]
seeds = st.integers(0, 2**32 - 1)


def numbers(dice: np.random.Generator, shape: tuple[int, ...], kind: str) -> Array:
    """Random numbers of a kind, summed exactly, nearly so, or not; a third of them zero."""
    match kind:
        case "whole":
            found = dice.integers(-40, 41, shape).astype(float)
        case "large":
            found = dice.integers(-(2**21), 2**21, shape).astype(float)
        case "sixteenths":
            found = dice.integers(-500, 501, shape) / 16.0
        case "powers":
            found = dice.choice([-1.0, 1.0], shape) * 2.0 ** dice.integers(-6, 12, shape)
        case _:
            found = dice.normal(size=shape) * 10.0 ** dice.integers(-2, 3, shape)
    return np.where(dice.random(shape) < 1 / 3, 0.0, found.astype(np.float32).astype(float))


kinds = st.sampled_from(["whole", "large", "sixteenths", "powers", "any"])


def errors(products: Array, dice: np.random.Generator) -> float:
    """The largest error of float32 sums of products, in several orders, groupings and fused."""
    exact = sum(map(Fraction, products.tolist()), Fraction(0))
    worst = Fraction(0)
    for _ in range(ORDERS):
        parts = [np.float32(v) for v in dice.permutation(products)]
        one_by_one = dice.random() < 0.5
        while len(parts) > 1:
            i = 0 if one_by_one else int(dice.integers(len(parts) - 1))
            parts[i : i + 2] = [parts[i] + parts[i + 1]]
        total = Fraction(float(parts[0])) if parts else Fraction(0)
        worst = max(worst, abs(total - exact))
        fused = np.float32(0)
        for product in dice.permutation(products).tolist():
            fused = np.float32(float(Fraction(float(fused)) + Fraction(product)))
        worst = max(worst, abs(Fraction(float(fused)) - exact))
    return float(worst)


def standard(products: Array) -> float:
    """The bound of the standard model: each product and each sum has a relative error."""
    n = len(products) + 1
    return n * ROUNDOFF / (1 - n * ROUNDOFF) * float(np.abs(products).sum())


@settings(max_examples=2 * settings.default.max_examples)
@given(st.integers(1, 12), kinds, kinds, seeds)
def test_sums_of_exact_coordinates(r: int, points: str, weights: str, seed: int) -> None:
    dice = np.random.default_rng(seed)
    x, w = numbers(dice, (3, r), points), numbers(dice, (r, 2), weights)
    terms = Terms.of_exact(x, w, BITS)
    otherwise = np.full(2, np.inf)
    bound = terms.rounding(BITS, otherwise)
    for i in range(3):
        for j in range(2):
            products = x[i] * w[:, j]
            assert terms.plus[i, j] >= products[products > 0].sum() * (1 - 1e-12)
            assert terms.minus[i, j] >= -products[products < 0].sum() * (1 - 1e-12)
            assert terms.count[i, j] == np.count_nonzero(products)
            assert errors(products.astype(np.float32).astype(float), dice) <= bound[i, j]
            if np.isfinite(bound[i, j]):  # A finite bound: no product rounds.
                assert np.array_equal(products, products.astype(np.float32))


@settings(max_examples=2 * settings.default.max_examples)
@given(st.integers(1, 6), kinds, seeds, st.just(0.0) | st.floats(1e-9, 0.2))
def test_a_noisy_number_beside_exact_ones(r: int, kind: str, seed: int, error: float) -> None:
    """The bound of `x w + sum of constants`, for floats x near a value."""
    dice = np.random.default_rng(seed)
    value = numbers(dice, (1,), "sixteenths")
    w = numbers(dice, (1,), "powers" if seed % 2 else "any")
    constants, weights = numbers(dice, (1, r), kind), numbers(dice, (r, 1), "powers")
    number = Terms.of_number(value, error, w, BITS)
    terms = number.outer(Terms.of_exact(constants, weights, BITS))
    bound = float(terms.rounding(BITS, np.full(1, np.inf))[0, 0])
    for _ in range(8):
        x = np.float32(value[0] + dice.uniform(-error, error))
        if abs(float(x) - value[0]) > error:
            continue
        products = np.concatenate([[float(x) * w[0]], constants[0] * weights[:, 0]])
        assert errors(products, dice) <= bound


def test_whole_numbers_round_nothing() -> None:
    x, w = np.array([[1.0, 2.0, 3.0]]), np.array([[64.0], [-16.0], [0.5]])
    terms = Terms.of_exact(x, w, BITS)
    assert terms.rounding(BITS, np.full(1, np.inf)).tolist() == [[0.0]]
    assert (terms.plus[0, 0], terms.minus[0, 0], terms.count[0, 0]) == (65.5, 32.0, 3)


def test_a_sum_that_does_not_fit_rounds() -> None:
    x = np.array([[2.0**24, 1.0, 1.0, 1.0]])
    terms = Terms.of_exact(x, np.ones((4, 1)), BITS)
    assert terms.rounding(BITS, np.full(1, np.inf))[0, 0] >= 1.0


def test_of_what_is_not_known_the_standard_bound_holds() -> None:
    terms = Terms.unknown(np.array([3.0, 0.0]))
    assert terms.rounding(BITS, np.array([0.25, 0.25])).tolist() == [[0.25, 0.0]]
    many = terms.at_points(3)
    assert many.plus.shape == many.minus.shape == many.count.shape == many.unit.shape == (3, 2)


def test_products_that_round_have_no_unit() -> None:
    third = float(np.float32(1 / 3))
    terms = Terms.of_exact(np.array([[third]]), np.array([[third]]), BITS)
    assert terms.unit.tolist() == [[0.0]]
    noisy = Terms.of_number(np.array([0.5]), 0.1, np.array([3.0, 4.0]), BITS)
    assert noisy.unit[0, 0] == ROUNDED
    assert noisy.products.tolist() == [[2.0**-24, 0.0]]  # Half the last place of numbers to 1.8.
    assert noisy.unit[0, 1] == 4 * 2.0**-25  # The unit of floats from 0.4.


@given(st.integers(1, 4), st.integers(1, 4), seeds)
def test_the_terms_of_both(m: int, k: int, seed: int) -> None:
    dice = np.random.default_rng(seed)
    xs, ys = numbers(dice, (m, 2), "whole"), numbers(dice, (k, 3), "sixteenths")
    v, w = numbers(dice, (2, 2), "powers"), numbers(dice, (3, 2), "powers")
    both = Terms.of_exact(xs, v, BITS).outer(Terms.of_exact(ys, w, BITS))
    pairs = np.array([[*x, *y] for x in xs for y in ys])
    together = Terms.of_exact(pairs, np.concatenate([v, w]), BITS)
    for name in ("plus", "minus", "count"):
        assert np.array_equal(getattr(both, name), getattr(together, name))
    assert both.unit.shape == together.unit.shape


def one_by_one(values: list[float]) -> float:
    """The sum of the values in float32, in their order."""
    total = np.float32(0)
    for value in values:
        total = total + np.float32(value)
    return float(total)


@pytest.mark.parametrize(("k", "rest"), [(12, [1.5, 1.0, 3.0]), (40, [1.5, 1.0, *[3.0] * 5])])
def test_sums_that_rounding_lifts_over_a_power_of_two(k: int, rest: list[float]) -> None:
    """Partial sums below 2^24 whose roundings reach 2^24, where floats are 2 apart."""
    values = [2.0**23 - k] * 2 + [1.5] * k + rest
    terms = Terms.of_exact(np.array([values]), np.ones((len(values), 1)), BITS)
    assert terms.plus[0, 0] < 2.0**24
    error = abs(one_by_one(values) - sum(values))
    assert error <= terms.rounding(BITS, np.full(1, np.inf))[0, 0]
