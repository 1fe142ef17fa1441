"""Exact factors of low rank: of minimal rank, of equal product, and without cancellation."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raspc.proof.exact_products import exact_product
from raspc.proof.low_rank_factors import CANCELLATION, low_rank_factors

F32, F64 = np.dtype("float32"), np.dtype("float64")


@pytest.mark.parametrize("n", [1, 2, 9, 60])
def test_a_step_has_the_rank_of_its_distinct_columns(n: int) -> None:
    keys, queries = np.meshgrid(np.arange(n), np.repeat(np.arange(n), 2))
    step = 18.7 * (keys < queries)
    factors = low_rank_factors(step, F64)
    assert factors is not None
    assert factors[0].shape[1] == n - 1
    assert (factors[0] @ factors[1] == step).all()


def test_zeros_have_rank_0() -> None:
    factors = low_rank_factors(np.zeros((4, 3)), F32)
    assert factors is not None
    assert (factors[0].shape, factors[1].shape) == ((4, 0), (0, 3))


def test_factors_are_stored_as_asked() -> None:
    factors = low_rank_factors(np.eye(3), F32)
    assert factors is not None
    assert {factor.dtype for factor in factors} == {F32}


def test_a_matrix_that_float32_does_not_hold_has_no_factors() -> None:
    assert low_rank_factors(np.array([[0.1, 0.3]]), F32) is None


def test_terms_that_cancel_are_refused() -> None:
    """The third column is 1000 times the difference of two that are nearly equal."""
    matrix = np.array([[1024.0, 1023.0, 1024.0], [1024.0, 1023.5, 512.0]])
    factors = low_rank_factors(matrix, F64)
    assert factors is not None
    left, right = (np.abs(factor) for factor in factors)
    assert (left @ right).max() <= CANCELLATION * matrix.max()


@settings(max_examples=2 * settings.default.max_examples)
@given(
    st.integers(1, 6),
    st.integers(1, 6),
    st.integers(0, 3),
    st.integers(0, 2**32 - 1),
    st.sampled_from([F32, F64]),
)
def test_the_product_stays(rows: int, cols: int, rank: int, seed: int, dtype: np.dtype) -> None:
    dice = np.random.default_rng(seed)
    left = dice.integers(-2, 3, (rows, rank)).astype(float)
    right = dice.integers(-2, 3, (rank, cols)).astype(float)
    product = left @ right
    factors = low_rank_factors(product, dtype)
    assert factors is not None
    assert factors[0].shape[1] <= min(rows, cols)
    assert (factors[0].astype(float) @ factors[1] == product).all()


@pytest.mark.parametrize("dtype", [F32, F64])
@pytest.mark.parametrize("exponent", [-90, -43, -13, 13, 43, 90])
def test_columns_of_any_unit_stay(exponent: int, dtype: np.dtype) -> None:
    """A column 2^43 times another's size leaves the other as it is."""
    unit = 2.0**exponent
    matrix = np.array([[1.0, unit, 1.0], [2.0, 2 * unit, 2.0], [3.0, 4 * unit, 3.0]])
    factors = low_rank_factors(matrix, dtype)
    assert factors is not None
    left, right = (factor.astype(float) for factor in factors)
    assert left.shape[1] == 2
    assert (left @ right == matrix).all()


@pytest.mark.parametrize("off", [2.0**-20, 2.0**-45, 2.0**-52])
def test_what_differs_a_little_has_a_factor_of_its_own(off: float) -> None:
    matrix = np.array([[1.0, 1.0], [1.0, 1.0 + off]])
    factors = low_rank_factors(matrix, F64)
    assert factors is not None
    assert factors[0].shape[1] == 2
    assert (factors[0] @ factors[1] == matrix).all()


@pytest.mark.parametrize("small", [1e-220, -(2.0**-600), 1e-163, 3e-160, 5e-324])
@pytest.mark.parametrize("other", [1e-220, 2.0**-500, 2.0**-1074, 0.5])
def test_products_that_underflow_are_not_taken_for_exact(small: float, other: float) -> None:
    product = exact_product(np.array([[small]]), np.array([[other]]))
    exact = Fraction(small) * Fraction(other)
    assert product is None or Fraction(product[0, 0]) == exact


@given(st.integers(1, 4), st.integers(1, 4), st.integers(1, 4), st.data())
def test_products_are_exact_or_none(m: int, r: int, n: int, data: st.DataObject) -> None:
    numbers = st.one_of(
        st.sampled_from([0.0, 1.0, -1.0, 3.0, 1e13, 1e-13, 1 / 3]), st.floats(-4, 4)
    )

    def matrix(rows: int, columns: int) -> np.ndarray:
        row = st.lists(numbers, min_size=columns, max_size=columns)
        return np.array(data.draw(st.lists(row, min_size=rows, max_size=rows)))

    left, right = matrix(m, r), matrix(r, n)
    product = exact_product(left, right)
    exact = [
        [
            sum(Fraction(x) * Fraction(y) for x, y in zip(a, b, strict=True))
            for b in right.T.tolist()
        ]
        for a in left.tolist()
    ]
    held = all(Fraction(float(x)) == x for row in exact for x in row)
    assert product is not None or not held
    if product is not None:
        assert [[Fraction(x) for x in row] for row in product.tolist()] == exact


@settings(max_examples=2 * settings.default.max_examples)
@given(st.integers(1, 7), st.integers(1, 7), st.integers(1, 3), st.integers(0, 2**32 - 1))
def test_factors_are_columns_or_rows_and_whole_numbers(
    rows: int, cols: int, rank: int, seed: int
) -> None:
    """One factor holds entries of the matrix, so sums of products are as exact as the matrix."""
    dice = np.random.default_rng(seed)
    product = dice.integers(-2, 3, (rows, rank)) @ (22.5 * dice.integers(-2, 3, (rank, cols)))
    factors = low_rank_factors(product, F64)
    assert factors is not None
    taken = [bool(np.isin(factor, [*product.ravel(), 0.0]).all()) for factor in factors]
    whole = [bool((factor == np.round(factor)).all()) for factor in factors]
    assert (taken[0] and whole[1]) or (taken[1] and whole[0])
    assert (factors[0] @ factors[1] == product).all()
    terms = np.abs(factors[0]) @ np.abs(factors[1])
    assert (terms <= CANCELLATION * np.abs(product)).all()


def test_fractions_of_columns_are_refused() -> None:
    """A matrix of rank 1, whose columns are 1/2 and 3/2 of the first, loses one copy alone."""
    matrix = np.array([[2.0, 1.0, 3.0], [4.0, 2.0, 6.0]])
    factors = low_rank_factors(matrix, F64)
    assert factors is not None
    assert all((factor == np.round(factor)).all() for factor in factors)
    assert (factors[0] @ factors[1] == matrix).all()


def test_a_difference_of_columns_is_refused() -> None:
    """A difference of columns rounds, because its terms are larger than the difference."""
    steps = np.array([[3.0, 1.0, 2.0], [5.0, 2.0, 3.0], [7.0, 3.0, 4.0]])
    factors = low_rank_factors(steps, F64)
    assert factors is not None
    assert (np.abs(factors[0]) @ np.abs(factors[1]) == steps).all()
