"""Points that meet, by sets of index and length, against sets of Python; programs that need it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import raspc
from corpus_programs.index import entry_of
from raspc.proof import reachable_places
from raspc.proof.reachable_places import FAR, Places

LONGEST = 4

EVERYWHERE = {(i, length) for length in range(1, LONGEST + 1) for i in range(length)}


def occurrences(places: Places) -> list[set[tuple[int, int]]]:
    """The indices and lengths of each point."""
    if not places.listed:
        return [EVERYWHERE] * places.count
    found = [set() for _ in range(places.count)]
    for point, at in zip(places.points.tolist(), places.at.tolist(), strict=True):
        found[point].add((at % FAR, at // FAR))
    return found


KINDS = st.sampled_from(
    [Places.of_indices(LONGEST), Places.of_lengths(LONGEST), Places.everywhere(3)]
)


@st.composite
def merged(draw: st.DrawFn) -> Places:
    """Some points, of which several may be one."""
    places = draw(KINDS)
    which = draw(
        st.lists(st.integers(0, 2), min_size=places.count, max_size=places.count).map(np.array)
    )
    return places.merged(which, 3)


def test_points_of_one_index_or_length():
    by_index, by_length = Places.of_indices(LONGEST), Places.of_lengths(LONGEST)
    for n in range(LONGEST):
        assert occurrences(by_index)[n] == {x for x in EVERYWHERE if x[0] == n}
        assert occurrences(by_length)[n] == {x for x in EVERYWHERE if x[1] == n + 1}


@given(merged(), merged())
def test_pairs_occur_where_both_points_do(one, other):
    pairs = one.pairs(other)
    assert occurrences(pairs) == [a & b for a in occurrences(one) for b in occurrences(other)]
    assert pairs.possible.tolist() == [bool(each) for each in occurrences(pairs)]
    met = pairs.only(pairs.possible)
    assert occurrences(met) == [each for each in occurrences(pairs) if each]


@given(merged(), merged(), st.booleans())
def test_queries_and_keys_of_one_sequence_meet(queries, keys, causal):
    """Nothing that occurs is left out, and a key that is surely seen is there for every query."""
    met, seen = (f(keys, causal=causal) for f in (queries.meet, queries.surely_see))
    for q, at_query in enumerate(occurrences(queries)):
        for k, at_key in enumerate(occurrences(keys)):
            pairs = {(i, j) for i, m in at_query for j, n in at_key if m == n}
            assert met[q, k] or not any(not causal or j <= i for i, j in pairs)
            if seen[q, k] and at_query:
                ((index,),) = [{j for j, _ in at_key}]
                assert all(index < m and (not causal or index <= i) for i, m in at_query)


def test_too_many_occurrences_are_not_listed(monkeypatch):
    monkeypatch.setattr(reachable_places, "MAX_OCCURRENCES", 5)
    assert not Places.of_indices(LONGEST).listed
    few = Places.of_indices(2)
    assert not few.pairs(Places.everywhere(3)).listed
    assert few.pairs(Places.everywhere(3)).possible.all()


@pytest.mark.parametrize("key", ["reverse.py:program", "rasp_paper/library.rasp:loaded"])
def test_keys_that_every_input_has(key, monkeypatch):
    """Queries that read numbers have no place of BOS: their keys are proved to be there."""
    module = entry_of(key).module()
    assert raspc.compile(module, validate="off").certificate.holds
    monkeypatch.setattr(reachable_places, "MAX_OCCURRENCES", 0)
    with pytest.raises(raspc.RaspcError, match="lack the key"):
        raspc.compile(module, validate="off")
