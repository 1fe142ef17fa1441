"""Bounds of sums that finer floats add up, against exact arithmetic that rounds as said."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from raspc.craft_dialect.linear_map import LinearMap
from raspc.proof.float_arithmetic import ARITHMETICS, Arithmetic
from raspc.proof.mlp_results import Cleared
from raspc.proof.score_bounds import Scorer
from raspc.proof.stored_sums import (
    are_held,
    rounding_of_storage,
    rounding_up_to,
    stored_rounding,
    terms_of_floats,
    terms_of_form,
)
from raspc.proof.stream_bounds import Stream
from raspc.proof.vector_bounds import Vector
from raspc.proof.write_rounding import Writing

Array = NDArray[np.float64]
seeds = st.integers(0, 2**32 - 1)
kinds = st.sampled_from(["whole", "few bits", "powers", "any"])
arithmetics = st.sampled_from(["bfloat16", "tf32"])


def rounded(number: float | Fraction, bits: int) -> float:
    """The float of some significant bits that is nearest to a number, of two the even one."""
    exact = Fraction(number)
    if not exact:
        return 0.0
    exponent = abs(exact).numerator.bit_length() - abs(exact).denominator.bit_length()
    exponent -= abs(exact) < Fraction(2) ** exponent
    unit = Fraction(2) ** (exponent - bits + 1)
    return float(round(exact / unit) * unit)


def numbers(dice: np.random.Generator, shape: tuple[int, ...], kind: str) -> Array:
    """Random numbers of a kind; a third of them zero."""
    match kind:
        case "whole":
            found = dice.integers(-9, 10, shape).astype(float)
        case "few bits":
            found = dice.integers(-255, 256, shape) / 2.0 ** dice.integers(0, 9, shape)
        case "powers":
            found = dice.choice([-1.0, 1.0], shape) * 2.0 ** dice.integers(-6, 7, shape)
        case _:
            found = dice.normal(size=shape) * 10.0 ** dice.integers(-2, 3, shape)
    return np.where(dice.random(shape) < 1 / 3, 0.0, found)


def factor(number: float, arithmetic: Arithmetic) -> float:
    """A stored number as a factor of a product."""
    return rounded(number, arithmetic.operand_bits)


def stored_sum(
    left: list[float], right: list[float], arithmetic: Arithmetic, dice: np.random.Generator
) -> float:
    """The stored sum of products of stored numbers, added up in float32 in a random order."""
    pairs = zip(left, right, strict=True)
    parts = [
        Fraction(rounded(Fraction(factor(a, arithmetic)) * Fraction(factor(b, arithmetic)), 24))
        for a, b in pairs
    ]
    dice.shuffle(parts)  # pyright: ignore[reportArgumentType]
    while len(parts) > 1:
        i = int(dice.integers(len(parts) - 1))
        parts[i : i + 2] = [Fraction(rounded(parts[i] + parts[i + 1], 24))]
    return rounded(parts[0] if parts else 0, arithmetic.bits)


def actual(
    ideal: Array, arithmetic: Arithmetic, dice: np.random.Generator, noise: float
) -> tuple[Array, Array]:
    """Stored numbers near ideal ones, and by how much they are off."""
    off = np.where(dice.random(ideal.shape) < 0.5, noise * dice.normal(size=ideal.shape), 0.0)
    found = np.vectorize(lambda x: rounded(float(x), arithmetic.bits))(ideal * (1 + off))
    return found, np.abs(found - ideal) * (1 + 2.0**-50)


def exact_product(left: list[float], right: list[float]) -> Fraction:
    terms = (Fraction(a) * Fraction(b) for a, b in zip(left, right, strict=True))
    return sum(terms, Fraction(0))


@given(st.integers(1, 8), kinds, kinds, arithmetics, seeds, st.sampled_from([0.0, 0.01, 0.3]))
def test_sums_of_coordinates(
    r: int, points: str, weights: str, name: str, seed: int, noise: float
) -> None:
    dice, arithmetic = np.random.default_rng(seed), ARITHMETICS[name]
    x, w = numbers(dice, (3, r), points), numbers(dice, (r, 2), weights)
    found, errors = actual(x, arithmetic, dice, noise)
    kept = np.vectorize(lambda v: rounded(float(v), arithmetic.bits))(w)
    moved = errors @ np.abs(w)
    bound = stored_rounding(terms_of_floats(x, errors, w, arithmetic), x @ w, moved, arithmetic)
    for i, j in product(range(3), range(2)):
        result = stored_sum(found[i].tolist(), kept[:, j].tolist(), arithmetic, dice)
        ideal = exact_product(x[i].tolist(), w[:, j].tolist())
        assert abs(Fraction(result) - ideal) <= Fraction(moved[i, j] + bound[i, j]) * (1 + 2**-40)


@given(st.integers(2, 8), kinds, kinds, arithmetics, seeds)
def test_sums_of_which_only_sizes_are_known(
    r: int, points: str, weights: str, name: str, seed: int
) -> None:
    dice, arithmetic = np.random.default_rng(seed), ARITHMETICS[name]
    x, _ = actual(numbers(dice, (r,), points), arithmetic, dice, 0.0)
    w = numbers(dice, (r, 1), weights)
    kept = [rounded(float(v), arithmetic.bits) for v in w[:, 0]]
    units = [Fraction(v).denominator for v in x.tolist()]
    terms = terms_of_form(np.abs(x), 1.0 / max(units), w, arithmetic)
    bound = stored_rounding(terms, (x @ w)[None], 0.0, arithmetic)
    result = stored_sum(x.tolist(), kept, arithmetic, dice)
    ideal = exact_product(x.tolist(), w[:, 0].tolist())
    assert abs(Fraction(result) - ideal) <= Fraction(float(bound[0, 0])) * (1 + 2**-40)


@given(st.integers(1, 6), kinds, kinds, arithmetics, seeds)
def test_writes_of_activations(r: int, kind: str, weights: str, name: str, seed: int) -> None:
    dice, arithmetic = np.random.default_rng(seed), ARITHMETICS[name]
    hidden, errors = actual(np.abs(numbers(dice, (1, r), kind)), arithmetic, dice, 0.0)
    V = numbers(dice, (r, 1), weights)
    unit = [2.0 ** -(Fraction(v).denominator.bit_length() - 1) for v in hidden[0].tolist()]
    writing = Writing(V, [Cleared()], arithmetic)
    bound = writing.noise(hidden, np.zeros_like(errors), np.array([unit])).errors[0, 0]
    kept = [rounded(float(v), arithmetic.bits) for v in V[:, 0]]
    result = stored_sum(hidden[0].tolist(), kept, arithmetic, dice)
    ideal = exact_product(hidden[0].tolist(), V[:, 0].tolist())
    assert abs(Fraction(result) - ideal) <= Fraction(float(bound)) * (1 + 2**-40)


def scorer_of(q: Array, k: Array, form: Array, arithmetic: Arithmetic) -> Scorer:
    """The form of a head on queries and keys without errors."""
    rows, columns = [f"q{i}" for i in range(q.shape[1])], [f"k{i}" for i in range(k.shape[1])]
    zero = np.zeros(q.shape[1])
    vectors = [
        Vector.of_points("q", rows, q, zero, zero, zero),
        Vector.of_points("k", columns, k, zero, zero, zero),
    ]
    entries = [(rows[i], columns[j], float(form[i, j])) for i, j in np.argwhere(form)]
    dimension = {label: i for i, label in enumerate([*rows, *columns])}
    return Scorer(LinearMap.of(entries), Stream(vectors, dimension, {}, arithmetic))


def largest_share(scorer: Scorer, *, of_keys: bool, dice: np.random.Generator) -> float:
    """
    The largest error of a score, as a part of its bound.

    of_keys: whether keys are multiplied by the entries of the form, and queries by ones.
    """
    arithmetic, form = scorer.stream.arithmetic, scorer.QK
    queries, keys = scorer.queries(), scorer.keys().points
    assert queries.found is not None
    errors = scorer.scores(queries, scorer.keys(), causal=False).error
    kept = np.vectorize(lambda v: rounded(float(v), arithmetic.bits))(form)
    worst = 0.0
    for (i, query), (j, key) in product(enumerate(queries.found.points), enumerate(keys)):
        sides, side = [query.tolist(), key.tolist()], int(of_keys)
        weights = kept if of_keys else kept.T
        sides[side] = [stored_sum(sides[side], row.tolist(), arithmetic, dice) for row in weights]
        result = stored_sum(sides[0], sides[1], arithmetic, dice)
        by_row = [exact_product(row.tolist(), key.tolist()) for row in form]
        terms = (Fraction(a) * b for a, b in zip(query.tolist(), by_row, strict=True))
        off = float(abs(Fraction(result) - sum(terms, Fraction(0))))
        assert off <= errors[i, j] * (1 + 2.0**-40) + 2.0**-120, (query, key)
        worst = max(worst, off / errors[i, j] if errors[i, j] else 0.0)
    return worst


@given(st.integers(1, 4), kinds, kinds, arithmetics, seeds, st.booleans())
def test_scores_of_exact_coordinates(
    r: int, points: str, entries: str, name: str, seed: int, of_keys: bool
) -> None:
    dice, arithmetic = np.random.default_rng(seed), ARITHMETICS[name]
    q, _ = actual(numbers(dice, (2, r), points), arithmetic, dice, 0.0)
    k, _ = actual(numbers(dice, (2, r), points), arithmetic, dice, 0.0)
    form = numbers(dice, (r, r), entries)
    if form.any():
        largest_share(scorer_of(q, k, form, arithmetic), of_keys=of_keys, dice=dice)


@pytest.mark.parametrize("of_keys", [False, True])
@pytest.mark.parametrize("entry", [64.0, 63.7])
def test_bounds_of_scores_are_nearly_attained(entry: float, of_keys: bool) -> None:
    """One rounding of a whole entry's score, and three with that of an entry and a factor."""
    dice, arithmetic = np.random.default_rng(3), ARITHMETICS["bfloat16"]
    numbers_of_few_bits = (np.arange(129, 256, 6) / 128.0)[:, None]
    form = np.array([[entry]])
    scorer = scorer_of(numbers_of_few_bits, numbers_of_few_bits, form, arithmetic)
    assert 0.4 < largest_share(scorer, of_keys=of_keys, dice=dice) <= 1.0


@pytest.mark.parametrize("name", ["bfloat16", "tf32"])
def test_fractions_are_off_by_no_more_than_the_last_place(name: str) -> None:
    arithmetic = ARITHMETICS[name]
    most = float(rounding_up_to(np.array([1.0]), arithmetic)[0])
    assert most == 2.0 ** -(arithmetic.bits + 1)
    for w in range(1, 65):
        for k in range(w + 1):
            share = Fraction(k, w)
            off = abs(Fraction(rounded(share, arithmetic.bits)) - share)
            assert off <= most
            near = np.array([k / w])
            if arithmetic.bits < arithmetic.sum_bits:
                bound = rounding_of_storage(near, 2.0**-50, arithmetic)[0]
                assert off <= bound * (1 + 2.0**-40)


def test_numbers_of_few_bits_are_held() -> None:
    held = are_held(np.array([0.0, 255.0, 257.0, 2.0**-120, 1 / 3, -96.0]), 8)
    assert held.tolist() == [True, True, False, True, False, True]


def test_a_known_result_of_few_bits_is_exact() -> None:
    """257 - 1 is stored exactly, though 257 is no bfloat16 number: it is a sum, added finer."""
    arithmetic = ARITHMETICS["bfloat16"]
    x, w = np.array([[128.0, 1.0]]), np.array([[2.0, 2.0], [1.0, 3.0]])
    terms = terms_of_floats(x, np.zeros(2), w, arithmetic)
    assert stored_rounding(terms, x @ w, 0.0, arithmetic).tolist() == [[1.0, 1.0]]
    minus = terms_of_floats(x, np.zeros(2), np.array([[2.0], [-4.0]]), arithmetic)
    assert stored_rounding(minus, np.array([[252.0]]), 0.0, arithmetic).tolist() == [[0.0]]
    noisy = terms_of_floats(x, np.array([0.25, 0.0]), np.array([[2.0], [-4.0]]), arithmetic)
    assert 0.5 < stored_rounding(noisy, np.array([[252.0]]), 0.5, arithmetic)[0, 0] < 0.51


def test_a_noisy_number_is_a_multiple_of_its_last_place() -> None:
    """A bfloat16 number around 3/4 is a multiple of 1/256, and so is its distance from 1/2."""
    arithmetic = ARITHMETICS["bfloat16"]
    terms = terms_of_floats(np.array([[0.75]]), np.array([0.1]), np.array([[4.0]]), arithmetic)
    assert terms.unit.tolist() == [[4 * 2.0**-8]]
    half = terms_of_floats(np.array([[1.0]]), np.zeros(1), np.array([[-2.0]]), arithmetic)
    both = terms.outer(half)
    assert stored_rounding(both, np.array([[1.0]]), 0.4, arithmetic).tolist() == [[0.0]]
