"""The column basis of a matrix."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from raspc.craft_dialect.space import OneHotAxis, Space
from raspc.passes.craft.narrow_spaces import narrow_spaces as craft_narrow_spaces
from raspc.passes.craft.narrow_spaces.column_basis import FEW, LARGEST, MANY, spanning_columns


def rebuilt(matrix, found):
    return matrix[:, found.columns] @ found.inverse @ matrix[found.rows]


@given(st.integers(2, 20), st.integers(1, 4), st.integers(1, 30), st.integers(0, 10_000))
def test_a_product_is_spanned_by_few(m, rank, n, seed):
    rng = np.random.default_rng(seed)
    left, right = rng.integers(-9, 10, (m, rank)), rng.integers(-9, 10, (rank, n))
    matrix = (left @ right).astype(float)
    found = spanning_columns(matrix, min(m, rank) + 1)
    if found is not None:
        assert len(found.columns) == len(found.rows) == np.linalg.matrix_rank(matrix)
        assert rebuilt(matrix, found) == pytest.approx(matrix, abs=1e-9)


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
    assert spanning_columns(np.ones((LARGEST + 1, 2)), 4) is None
    nearly = np.ones((5, 2))
    nearly[4, 1] += 1e-7
    assert spanning_columns(nearly, 2) is None


@pytest.mark.parametrize(("rank", "found"), [(FEW - 1, True), (FEW, False)])
def test_of_many_rows_only_few_columns_are_looked_for(rank: int, found: bool):
    """A matrix of `rank` distinct unit vectors, each repeated."""
    columns = np.tile(np.eye(MANY + 1)[:, :rank], 3)
    assert (spanning_columns(columns, 100) is not None) == found


def test_of_few_rows_more_columns_are_found():
    columns = np.tile(np.eye(MANY)[:, : 2 * FEW], 3)
    spanning = spanning_columns(columns, 100)
    assert spanning is not None
    assert len(spanning.columns) == 2 * FEW


@pytest.mark.parametrize("part", [3, 7, 49, 98])
def test_narrowed_directions_hold_whole_numbers(part: int):
    """Coordinates of narrowed directions are whole: 49 times the float nearest to 1/49 is not 1."""
    space = Space((OneHotAxis("t", tuple(range(8))),))
    column = np.arange(8.0) / part
    matrix = np.stack([column, -2 * column, 5 * column], axis=1)
    spanning = spanning_columns(matrix, 4)
    assert spanning is not None
    change = craft_narrow_spaces._Change._spanned(
        space, matrix, ["t:a", "t:b", "t:c"], spanning, ()
    )
    assert {v for _, _, v in change.write.items()} == set(range(1, 8))
