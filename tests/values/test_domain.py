"""Domains: canonical form, membership, and the set operations."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from raspc.values.domain import Domain
from raspc.values.value import sort_key


def test_of_sorts_and_removes_repetitions():
    domain = Domain.of(["b", 2, None, 0.5, "a", 2.0, None])
    assert domain == Domain((Fraction(1, 2), 2, "a", "b"), undefined=True)


def test_of_keeps_the_first_of_equal_values():
    assert Domain.of([True, 1]).values[0] is True
    assert Domain.of([1, True]).values[0] is not True
    assert Domain.of([True]) == Domain.of([1])


def test_equal_values_of_two_types_are_noticed():
    assert Domain.of([1, True]).merged and Domain.of([0.0, False, "a"]).merged
    assert not Domain.of([0, True, 2, 2.0]).merged
    assert Domain.of([1, "a"]).union(Domain.of([True])).merged
    assert not Domain.of([1]).union(Domain.of([1, False])).merged
    assert Domain.of([1, True]).with_undefined().merged


def test_interval_includes_both_ends():
    assert Domain.interval(-1, 2).values == (-1, 0, 1, 2)
    assert Domain.interval(2, 1) == Domain(())


def test_len_counts_defined_values():
    assert len(Domain.of([1, None])) == 1
    assert list(Domain.of([1, None])) == [1]


def test_membership():
    domain = Domain.of([1, "a", None])
    assert True in domain
    assert 1.0 in domain
    assert None in domain
    assert 2 not in domain
    assert None not in Domain.of([1])


def test_index():
    assert Domain.of(["b", "a", 3]).index("a") == 1


def test_numbers():
    assert Domain.of([1, "a", 0.5]).numbers == (Fraction(1, 2), 1)
    assert not Domain.of([1, "a"]).all_numbers
    assert Domain.of([1, 0.5, None]).all_numbers


def test_union():
    union = Domain.of([1, "a"]).union(Domain.of([0, None]), Domain.of([1, "b"]))
    assert union == Domain.of([0, 1, "a", "b", None])


def test_with_undefined():
    assert Domain.of([1]).with_undefined() == Domain.of([1, None])
    assert Domain.of([1, None]).with_undefined(False) == Domain.of([1])


def test_min_gap():
    assert Domain.of([0, 1, 1.25, "a"]).min_gap() == Fraction(1, 4)
    assert Domain.of([3, 7]).min_gap() == 4
    assert Domain.of([3, "a"]).min_gap() is None


VALUES = st.lists(st.none() | st.booleans() | st.integers(-3, 3) | st.fractions() | st.text())


@given(VALUES, VALUES)
def test_union_is_that_of_sets(left: list[object], right: list[object]):
    union = Domain.of(left).union(Domain.of(right))
    assert set(union) | ({None} if union.undefined else set()) == set(left) | set(right)
    assert list(union) == sorted(union, key=sort_key)
