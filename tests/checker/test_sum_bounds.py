"""The bound on the rounding of sums: above the error of any order, small where terms cancel."""

from collections.abc import Sequence
from fractions import Fraction

import numpy as np
import pytest

from raspc_check.roundoff import ARITHMETICS, partial_sums, sum_error

PLAIN, FOLDED = ARITHMETICS["float32-sum-then-divide"], ARITHMETICS["float32-folded"]


def in_order(terms: Sequence[np.float32]) -> np.float32:
    total = np.float32(0)
    for term in terms:
        total = np.float32(total + term)
    return total


def in_pairs(terms: Sequence[np.float32]) -> np.float32:
    if len(terms) == 1:
        return terms[0]
    middle = len(terms) // 2
    return np.float32(in_pairs(terms[:middle]) + in_pairs(terms[middle:]))


def bound(x: np.ndarray, weights: np.ndarray, arithmetic=PLAIN) -> float:
    magnitude = np.abs(x) @ np.abs(weights)
    partial = partial_sums(x[None], np.zeros((1, len(x))), weights[:, None])[0]
    return float(sum_error(magnitude[None], partial, np.zeros(1), len(x), arithmetic)[0])


@pytest.mark.parametrize("seed", range(20))
def test_no_order_has_a_larger_error(seed: int) -> None:
    random = np.random.default_rng(seed)
    x = random.normal(size=40).astype(np.float32) * np.float32(2.0) ** random.integers(-3, 9, 40)
    weights = random.normal(size=40).astype(np.float32)
    if seed % 2:  # Terms that cancel.
        x, weights = np.concatenate([x, x]), np.concatenate([weights, -weights])
        weights[-1] *= np.float32(1.25)
    exact = sum(Fraction(float(a)) * Fraction(float(b)) for a, b in zip(x, weights, strict=True))
    terms = [np.float32(a * b) for a, b in zip(x, weights, strict=True)]
    orders = [sorted(terms), sorted(terms, reverse=True), sorted(terms, key=abs), terms]
    orders += [[terms[i] for i in random.permutation(len(terms))] for _ in range(20)]
    limit = bound(x.astype(float), weights.astype(float))
    for order in orders:
        for added in (in_order, in_pairs):
            assert abs(Fraction(float(added(order))) - exact) <= limit


def test_terms_that_cancel_have_half_the_error() -> None:
    x = np.full(100, 3.0)
    weights = np.tile([1.0, -1.0], 50) / 3
    usual = PLAIN.gamma(100) * float(np.abs(x) @ np.abs(weights))
    assert bound(x, weights) < 0.55 * usual


def test_terms_of_one_sign_have_the_usual_error() -> None:
    x, weights = np.full(100, 3.0), np.full(100, 1 / 3)
    usual = PLAIN.gamma(100) * float(x @ weights)
    assert usual <= bound(x, weights) < usual * (1 + 2.0**-20)


def test_partial_sums_of_a_folded_network_are_not_known() -> None:
    x, weights = np.full(100, 3.0), np.tile([1.0, -1.0], 50) / 3
    assert bound(x, weights, FOLDED) >= FOLDED.gamma(100) * float(np.abs(x) @ np.abs(weights))
