"""Spaces: the labels, the embedding of values and the text form of each encoding."""

from __future__ import annotations

from fractions import Fraction
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xdsl.context import Context
from xdsl.parser import Parser
from xdsl.printer import Printer

from raspc.craft_dialect.space import AXIS_KINDS, OneHotAxis, ScalarAxis, Space, value_names
from raspc.values.domain import Domain
from raspc.values.value import Value

scalars = st.one_of(st.integers(-3, 3), st.booleans(), st.fractions(max_denominator=4))
strings = st.text(st.characters(codec="ascii", categories=("L", "N", "P")), max_size=3)
values = st.one_of(scalars, strings, st.tuples(scalars, strings))
domains = st.lists(values, max_size=6).map(lambda vs: Domain.of(vs).values)
axes = st.one_of(
    st.builds(OneHotAxis, strings, domains),
    st.builds(ScalarAxis, strings),
)
spaces = st.lists(axes, max_size=3).map(lambda a: Space(tuple(a)))


def round_trip(space: Space) -> Space:
    stream = StringIO()
    space.print(Printer(stream))
    return Space.parse(Parser(Context(), stream.getvalue()))


@given(spaces)
def test_text_round_trips(space: Space) -> None:
    again = round_trip(space)
    assert again == space
    assert hash(again) == hash(space)
    assert again.labels == space.labels


@given(spaces)
def test_labels_are_those_of_the_axes_in_order(space: Space) -> None:
    assert list(space.labels) == [label for axis in space.axes for label in axis.labels]
    assert len(space) == len(space.labels)
    assert all(space.labels[i] == label for label, i in space.index.items())


@given(domains)
def test_value_names_are_distinct(members: tuple[Value, ...]) -> None:
    names = value_names(members)
    assert len(set(names)) == len(members)


@given(strings, domains)
def test_onehot_embeds_unit_vectors(name: str, members: tuple[Value, ...]) -> None:
    axis = OneHotAxis(name, members)
    assert axis.embed(None) == (0.0,) * len(members)
    for i, value in enumerate(members):
        embedded = axis.embed(value)
        assert embedded == tuple(float(j == i) for j in range(len(members)))
        assert axis.label_of(value) == axis.labels[i]


def test_onehot_labels() -> None:
    assert OneHotAxis("x", (0, "a")).labels == ("x:0", "x:a")
    assert OneHotAxis("x", (1, "1")).labels == ("x:1", 'x:"1"')
    assert Space.onehot("x", [0, 1]) == Space((OneHotAxis("x", (0, 1)),))


def test_onehot_rejects_other_values() -> None:
    with pytest.raises(ValueError, match=r"axis 'x' has no direction for \"b\""):
        OneHotAxis("x", ("a",)).embed("b")


@given(scalars)
def test_scalar_embeds_the_number(value: int | Fraction) -> None:
    assert ScalarAxis("x").embed(value) == (float(value),)
    assert Space.scalar("x").labels == ("x",)


@pytest.mark.parametrize("value", [None, "a", (1, 2)])
def test_scalar_rejects_what_is_no_number(value: Value) -> None:
    with pytest.raises(ValueError, match="axis 'x' holds numbers, not"):
        ScalarAxis("x").embed(value)


def test_every_encoding_is_registered_by_its_keyword() -> None:
    assert all(kind.keyword == keyword for keyword, kind in AXIS_KINDS.items())
