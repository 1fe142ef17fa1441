"""The column basis of a matrix."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import OneHotAxis, Space
from raspc.passes.craft.narrow_spaces import narrow_spaces as craft_narrow_spaces
from raspc.passes.craft.narrow_spaces.column_basis import (
    MAX_COLUMNS_OF_TALL,
    MAX_ROWS,
    MAX_ROWS_OF_WIDE_BASES,
    spanning_columns,
)


def _nothing(_label: str) -> bool:
    """No label is taken by another space."""
    return False


def rebuilt(matrix, found):
    return found.held @ found.coefficients(matrix)


@given(st.integers(2, 20), st.integers(1, 4), st.integers(1, 30), st.integers(0, 10_000))
def test_a_product_is_spanned_by_few(m, rank, n, seed):
    rng = np.random.default_rng(seed)
    left, right = rng.integers(-9, 10, (m, rank)), rng.integers(-9, 10, (rank, n))
    matrix = (left @ right).astype(float)
    found = spanning_columns(matrix, min(m, rank) + 1)
    if found is not None:
        assert len(found.columns) == np.linalg.matrix_rank(matrix)
        assert rebuilt(matrix, found) == pytest.approx(matrix, abs=1e-9)


UNITS = st.integers(-60, 60).map(lambda e: 3.0**e)


@given(
    st.integers(4, 9),
    st.integers(1, 3),
    st.lists(UNITS, min_size=2, max_size=8),
    st.integers(0, 10_000),
)
def test_every_column_has_a_unit_of_its_own(m, rank, units, seed):
    """Combinations of whole numbers stay what they are, whatever the units of the columns."""
    rng = np.random.default_rng(seed)
    whole = (rng.integers(-9, 10, (m, rank)) @ rng.integers(-9, 10, (rank, len(units)))).astype(
        float
    )
    found = spanning_columns(whole * units, m)
    if found is not None:
        rebuilt_columns, matrix = rebuilt(whole * units, found), whole * units
        sizes = np.abs(matrix).max(axis=0)
        assert (np.abs(rebuilt_columns - matrix) <= 2.0**-48 * sizes).all()


@pytest.mark.parametrize("scale", [1e-300, 1e-30, 1e-12, 1.0, 1e12, 1e30, 1e300])
@pytest.mark.parametrize("off", [2.0**-20, 2.0**-40, 2.0**-48])
def test_what_differs_a_little_is_different(scale, off):
    """No multiple of the other column, by a part of an entry that float64 holds."""
    matrix = np.array([[1.0, 2.0], [2.0, 4.0], [3.0, 6.0 * (1 + off)]]) * scale
    assert spanning_columns(matrix, 2) is None
    assert craft_narrow_spaces._multiples_of_one_row(matrix.T) is None
    assert craft_narrow_spaces._multiples_of_one_row(matrix[:2].T) is not None


def test_features_rather_than_what_is_made_of_them():
    i = np.arange(8.0)
    features = np.stack([i, i**2], axis=1)
    scores = features @ np.array([[14.0, 3.0], [-2.0, 50.0]]).T
    found = spanning_columns(np.concatenate([scores, features], axis=1), 8)
    assert found is not None
    assert sorted(found.columns) == [2, 3]


def test_what_is_not_spanned():
    assert spanning_columns(np.eye(4), 4) is None
    assert spanning_columns(np.zeros((4, 3)), 4) is None
    assert spanning_columns(np.zeros((0, 3)), 4) is None
    assert spanning_columns(np.ones((MAX_ROWS + 1, 2)), 4) is None
    nearly = np.ones((5, 2))
    nearly[4, 1] += 1e-7
    assert spanning_columns(nearly, 2) is None


@pytest.mark.parametrize(
    ("rank", "found"), [(MAX_COLUMNS_OF_TALL - 1, True), (MAX_COLUMNS_OF_TALL, False)]
)
def test_of_many_rows_only_few_columns_are_looked_for(rank: int, found: bool):
    """A matrix of `rank` distinct unit vectors, each repeated."""
    columns = np.tile(np.eye(MAX_ROWS_OF_WIDE_BASES + 1)[:, :rank], 3)
    assert (spanning_columns(columns, 100) is not None) == found


def test_of_few_rows_more_columns_are_found():
    columns = np.tile(np.eye(MAX_ROWS_OF_WIDE_BASES)[:, : 2 * MAX_COLUMNS_OF_TALL], 3)
    spanning = spanning_columns(columns, 100)
    assert spanning is not None
    assert len(spanning.columns) == 2 * MAX_COLUMNS_OF_TALL


@pytest.mark.parametrize("part", [3, 7, 49, 98])
def test_narrowed_directions_hold_whole_numbers(part: int):
    """Coordinates of narrowed directions are whole: 49 times the float nearest to 1/49 is not 1."""
    space = Space((OneHotAxis("t", tuple(range(8))),))
    column = np.arange(8.0) / part
    matrix = np.stack([column, -2 * column, 5 * column], axis=1)
    spanning = spanning_columns(matrix, 4)
    assert spanning is not None
    change = craft_narrow_spaces._Change._spanned(space, ["t:a", "t:b", "t:c"], spanning, _nothing)
    assert {v for _, _, v in change.write.items()} == set(range(1, 8))


@pytest.mark.parametrize("scale", [1e-300, 1e-30, 1e-10, 1 / 3, 1e10, 1e30])
def test_readings_of_any_scale_stay(scale):
    """What readers read of a narrowed vector is what they read of the vector, at any scale."""
    space = Space((OneHotAxis("t", tuple(range(6))),))
    matrix = np.stack([np.ones(6), np.arange(6.0) * scale, np.arange(6.0) ** 2], axis=1)
    map = LinearMap.from_dense(space.labels, ("a", "b", "c"), matrix)
    change = craft_narrow_spaces._Change.of(space, matrix, map.cols, _nothing)
    assert change is not None
    assert len(change.space.labels) == 3
    read = change.write.then(change.read(map))
    columns = {label: i for i, label in enumerate(map.cols)}
    found = read.dense({label: i for i, label in enumerate(space.labels)}, columns)
    assert (np.abs(found - matrix) <= 2.0**-51 * np.abs(matrix)).all()


def test_combinations_of_readings_are_read():
    """A vector that is query and key of one head: the key is read by what the query becomes."""
    matrix = np.stack([np.ones(6), np.arange(6.0) / 3, np.arange(6.0) ** 2], axis=1)
    found = spanning_columns(np.concatenate([matrix, matrix], axis=1), 6)
    assert found is not None
    combined = matrix @ np.array([[2.0, -1.0], [0.0, 3.0], [1.0, 0.5]])
    assert np.allclose(found.held @ found.coefficients(combined), combined, rtol=2.0**-50, atol=0)
    assert not found.coefficients(np.zeros((6, 2))).any()
    inexact = matrix @ np.array([[0.1], [2.0**-30], [7e8]])
    assert np.allclose(found.held @ found.coefficients(inexact), inexact, rtol=1e-13)
