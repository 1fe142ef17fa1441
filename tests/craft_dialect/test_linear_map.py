"""Linear maps against dense matrices, and their text forms."""

from __future__ import annotations

import contextlib
from io import StringIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal
from numpy.typing import NDArray
from xdsl.context import Context
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.utils.exceptions import ParseError

from raspc.craft_dialect import linear_map
from raspc.craft_dialect.linear_map import Entries, LinearMap

LABELS = ("a", "b:1", 'c "d"', "é", "\n", "\0")
INDEX = {label: i for i, label in enumerate(LABELS)}

labels = st.sampled_from(LABELS)
whole = st.integers(-3, 3).map(float)
doubles = st.floats(allow_nan=False, allow_infinity=False, min_value=-1e200, max_value=1e200)
triples = st.lists(st.tuples(labels, labels, whole), max_size=12)
maps = triples.map(LinearMap.of)


def dense(linear: LinearMap) -> NDArray[np.float64]:
    return linear.dense(INDEX, INDEX)


def text_of(linear: LinearMap) -> str:
    stream = StringIO()
    linear.print(Printer(stream))
    return stream.getvalue()


def parse(text: str) -> LinearMap:
    return LinearMap.parse(Parser(Context(), text))


def assert_canonical(linear: LinearMap) -> None:
    """Assert the canonical form: no zeros, no duplicates, used labels, columns as first used."""
    assert np.all(linear.entries != 0)
    places = list(zip(linear.row_ids.tolist(), linear.col_ids.tolist(), strict=True))
    assert places == sorted(set(places))
    assert list(dict.fromkeys(linear.row_ids.tolist())) == list(range(len(linear.rows)))
    assert list(dict.fromkeys(linear.col_ids.tolist())) == list(range(len(linear.cols)))
    assert len(set(linear.rows)) == len(linear.rows)
    assert len(set(linear.cols)) == len(linear.cols)


@given(triples)
def test_of_sums_entries(entries: list[tuple[str, str, float]]) -> None:
    expected = np.zeros((len(LABELS), len(LABELS)))
    for row, col, value in entries:
        expected[INDEX[row], INDEX[col]] += value
    linear = LinearMap.of(entries)
    assert_array_equal(dense(linear), expected)
    assert len(linear) == np.count_nonzero(expected)
    assert_canonical(linear)


@given(triples)
def test_items_give_the_map_back(entries: list[tuple[str, str, float]]) -> None:
    linear = LinearMap.of(entries)
    again = LinearMap.of(linear.items())
    assert again == linear
    assert hash(again) == hash(linear)


@given(st.lists(maps, max_size=4))
def test_concatenate_is_the_sum(parts: list[LinearMap]) -> None:
    total = LinearMap.concatenate(parts)
    assert_array_equal(dense(total), sum((dense(m) for m in parts), np.zeros((6, 6))))
    assert_canonical(total)


@given(maps, maps)
def test_then_is_the_product(first: LinearMap, second: LinearMap) -> None:
    composed = first.then(second)
    assert_array_equal(dense(composed), dense(first) @ dense(second))
    assert_canonical(composed)


@given(maps, st.lists(labels))
def test_without_rows(linear: LinearMap, gone: list[str]) -> None:
    expected = dense(linear)
    expected[[INDEX[label] for label in gone], :] = 0
    rest = linear.without_rows(gone)
    assert_array_equal(dense(rest), expected)
    assert_canonical(rest)


@given(maps, whole)
def test_scaled(linear: LinearMap, factor: float) -> None:
    assert_array_equal(dense(linear.scaled(factor)), dense(linear) * factor)
    assert_canonical(linear.scaled(factor))


@given(maps)
def test_transposed(linear: LinearMap) -> None:
    assert_array_equal(dense(linear.transposed()), dense(linear).T)
    assert_canonical(linear.transposed())


@given(maps)
def test_from_dense(linear: LinearMap) -> None:
    assert_array_equal(dense(LinearMap.from_dense(LABELS, LABELS, dense(linear))), dense(linear))


@given(triples)
def test_order_of_equal_entries_is_all_that_tells_equal_maps_apart(
    entries: Entries,
) -> None:
    linear = LinearMap.of(entries)
    ordered = LinearMap.from_dense(LABELS, LABELS, dense(linear))
    other = LinearMap.from_dense(LABELS, LABELS, dense(LinearMap.of(reversed([*entries]))))
    assert ordered == other
    assert (ordered == LinearMap.of([("a", "a", 17.0)])) is False
    assert linear != "a map"


def test_identity() -> None:
    assert LinearMap.identity(["x", "y"]) == LinearMap.of([("x", "x", 1.0), ("y", "y", 1.0)])
    renamed = LinearMap.identity(["x", "y"], ["p", "q"])
    assert renamed == LinearMap.of([("x", "p", 1.0), ("y", "q", 1.0)])


def test_arrays_cannot_be_written() -> None:
    linear = LinearMap.of([("x", "y", 1.0)])
    with pytest.raises(ValueError, match="read-only"):
        linear.entries[0] = 2.0


def test_dense_needs_every_label() -> None:
    with pytest.raises(KeyError):
        LinearMap.of([("x", "y", 1.0)]).dense({"z": 0}, {"y": 0})


@given(st.lists(st.tuples(labels, labels, doubles), max_size=8))
def test_text_is_a_fixed_point(entries: list[tuple[str, str, float]]) -> None:
    linear = LinearMap.of(entries)
    assert parse(text_of(linear)) == linear


@given(st.text(max_size=5).filter(lambda t: t.isprintable()), doubles)
def test_any_label_survives(label: str, value: float) -> None:
    linear = LinearMap.of([(label, f"{label}:x", value)])
    assert parse(text_of(linear)) == linear


@given(st.lists(st.tuples(labels, labels, doubles), max_size=8))
def test_packed_text_is_exact(entries: list[tuple[str, str, float]]) -> None:
    linear = LinearMap.of(entries)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(linear_map, "MAX_PRINTED_ENTRIES", -1)
        text = text_of(linear)
    assert text.startswith('packed "')
    assert parse(text) == linear


def test_a_large_map_packs() -> None:
    matrix = np.random.default_rng(0).normal(size=(65, 64))
    rows, cols = [f"r{i}" for i in range(65)], [f"c{i}" for i in range(64)]
    linear = LinearMap.from_dense(rows, cols, matrix)
    assert len(linear) > linear_map.MAX_PRINTED_ENTRIES
    again = parse(text_of(linear))
    assert again == linear
    back = again.dense({r: i for i, r in enumerate(rows)}, {c: i for i, c in enumerate(cols)})
    assert_allclose(back, matrix, rtol=0, atol=0)


@given(st.integers(0, 50), st.sampled_from("Aa0+/=!"))
def test_damage_is_an_error_or_a_map(place: int, character: str) -> None:
    """A packed map with a changed character is a parse error or another map."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(linear_map, "MAX_PRINTED_ENTRIES", -1)
        text = text_of(LinearMap.of([("a", "x", 1.0), ("b", "y", 2.0)]))
    place = 8 + place % (len(text) - 9)
    with contextlib.suppress(ParseError):
        parse(text[:place] + character + text[place + 1 :])
