"""Sets of ideal numbers, against enumeration."""

from __future__ import annotations

from itertools import combinations_with_replacement, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from raspc.proof import mean_sets as sets
from raspc.proof.mean_sets import SAME, MeanSet, distinct, sums

numbers = st.integers(-12, 12).map(lambda i: i / 4)
some = st.lists(numbers, min_size=1, max_size=4)


@given(st.lists(numbers, max_size=10), st.data())
def test_distinct_numbers(values: list[float], data: st.DataObject) -> None:
    again = data.draw(st.permutations([*values, *values]))
    noise = 1 + SAME / 8 * np.array(
        data.draw(st.lists(st.floats(-1, 1), min_size=len(again), max_size=len(again)))
    )
    found = distinct(np.array(again) * noise)
    assert found == pytest.approx(sorted(set(values)), abs=1e-10)
    assert len(found) == len(set(values))


@given(st.lists(some, max_size=4))
def test_all_sums(parts: list[list[float]]) -> None:
    found = sums([np.array(part) for part in parts])
    assert found is not None
    assert found.tolist() == sorted({sum(each) for each in product(*parts)})


def test_too_many_sums(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sets, "MAX_SET_NUMBERS", 20)
    assert sums([np.arange(4.0), 10 * np.arange(5.0)]) is not None
    assert sums([np.arange(4.0), 10 * np.arange(6.0)]) is None


def means(values: list[float], longest: int) -> set[float]:
    """The means of every selection of up to `longest` keys."""
    return {
        sum(keys) / w
        for w in range(1, longest + 1)
        for keys in combinations_with_replacement(values, w)
    }


def covers(found: np.ndarray, wanted: set[float]) -> bool:
    return all(np.abs(found - value).min() <= 1e-9 for value in wanted)


@given(some, st.integers(1, 5), st.lists(numbers, max_size=2))
def test_every_mean_is_read(values: list[float], longest: int, others: list[float]) -> None:
    column = np.array(values)[:, None]
    found = MeanSet(column, longest, None, np.array(others).reshape(-1, 1)).readings(
        np.array([2.0])
    )
    assert found is not None
    assert covers(found, {2 * mean for mean in means(values, longest)} | {2 * v for v in others})
    ends = [2 * v for v in (*values, *others)]
    assert min(ends) - 1e-9 <= found.min() <= found.max() <= max(ends) + 1e-9


@given(st.integers(1, 6), st.integers(1, 4), numbers)
def test_of_neighbouring_multiples_no_other_mean_is_read(j: int, longest: int, low: float) -> None:
    values = [low + i / 2 for i in range(j + 1)]
    found = MeanSet(np.array(values)[:, None], longest, None, np.zeros((0, 1))).readings(np.ones(1))
    assert found is not None
    assert found == pytest.approx(sorted(set(distinct(np.array([*means(values, longest)])))))


def test_prefixes_are_read_as_they_are() -> None:
    prefixes = np.array([[1.0, 0.0], [0.5, 0.5]])
    found = MeanSet(np.eye(2), 2, prefixes, np.zeros((1, 2))).readings(np.array([1.0, 3.0]))
    assert found is not None
    assert found.tolist() == [0.0, 1.0, 2.0]


def test_no_step_is_found_in_what_has_none() -> None:
    values = np.array([[0.0], [1.0], [np.sqrt(2)]])
    assert MeanSet(values, 3, None, np.zeros((0, 1))).readings(np.ones(1)) is None


def test_some_directions() -> None:
    whole = MeanSet(np.eye(3), 4, np.ones((4, 3)), np.zeros((1, 3)))
    part = whole.picked(np.array([True, False, True]))
    assert part.prefixes is not None
    assert (part.values.shape, part.prefixes.shape, part.others.shape) == ((3, 2), (4, 2), (1, 2))
    assert part.longest == 4
