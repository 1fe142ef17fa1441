"""Reciprocal axes, with coordinates M / (M + w), ordinal axes, and named axes of narrow spaces."""

from fractions import Fraction

import pytest
from xdsl.context import Context
from xdsl.parser import Parser
from xdsl.printer import Printer

from raspc.craft_dialect import CRAFT, SpaceAttr
from raspc.craft_dialect.ordinal_axis import OrdinalAxis
from raspc.craft_dialect.space import NamedAxis, ReciprocalAxis, ScalarAxis, Space


def read_back(space: Space) -> Space:
    from io import StringIO

    stream = StringIO()
    Printer(stream).print_attribute(SpaceAttr(space))
    ctx = Context()
    ctx.load_dialect(CRAFT)
    attribute = Parser(ctx, stream.getvalue()).parse_attribute()
    assert isinstance(attribute, SpaceAttr)
    return attribute.data


@pytest.mark.parametrize(
    ("weight", "number", "coordinate"),
    [
        (1, 0, Fraction(1)),
        (1, 1, Fraction(1, 2)),
        (4, 0, Fraction(1)),
        (4, 4, Fraction(1, 2)),
        (4, 12, Fraction(1, 4)),
        (3, Fraction(1, 2), Fraction(6, 7)),
        (2, True, Fraction(2, 3)),
    ],
)
def test_a_reciprocal_coordinate_is_exact(weight, number, coordinate) -> None:
    axis = ReciprocalAxis("w", weight)
    assert axis.coordinate(number) == coordinate
    assert axis.embed(number) == (float(coordinate),)


def test_reciprocal_coordinates_fall_as_the_number_grows() -> None:
    axis = ReciprocalAxis("w", 5)
    readings = [axis.coordinate(w) for w in range(12)]
    assert readings == sorted(readings, reverse=True)
    assert len(set(readings)) == 12


@pytest.mark.parametrize("value", [None, "a", (1, 2)])
def test_a_reciprocal_axis_holds_numbers(value) -> None:
    with pytest.raises(ValueError, match="axis 'w' holds numbers"):
        ReciprocalAxis("w", 2).embed(value)


def test_a_reciprocal_axis_is_one_direction_with_its_name() -> None:
    axis = ReciprocalAxis("w", 2)
    assert axis.labels == ("w",)
    assert axis != ReciprocalAxis("w", 3)
    assert axis != ScalarAxis("w")


def test_a_named_axis_names_its_directions() -> None:
    assert NamedAxis("t", ("a|b", "c")).labels == ("t:a|b", "t:c")
    assert NamedAxis("t", ("",)).labels == ("t",)
    assert NamedAxis("t", ()).labels == ()


def test_a_named_axis_embeds_no_values() -> None:
    with pytest.raises(ValueError, match="axis 't' has been narrowed and embeds no values"):
        NamedAxis("t", ("a",)).embed("a")


@pytest.mark.parametrize(
    "axes",
    [
        (ReciprocalAxis("w", 7),),
        (NamedAxis("t", ("a|b", 'quo"te', "")),),
        (NamedAxis("t", ()),),
        (ReciprocalAxis("w", 1), NamedAxis("t", ("x",)), ScalarAxis("s")),
    ],
)
def test_text(axes) -> None:
    assert read_back(Space(axes)) == Space(axes)


def test_a_space_numbers_the_directions_of_its_axes_in_order() -> None:
    space = Space((NamedAxis("t", ("a|b", "c")), ReciprocalAxis("w", 2)))
    assert space.index == {"t:a|b": 0, "t:c": 1, "w": 2}


def test_ordinals_count_from_one() -> None:
    axis = OrdinalAxis("w", (True, 2, "a"))
    assert axis.labels == ("w",)
    assert [axis.embed(value) for value in (True, 2, "a", None)] == [(1.0,), (2.0,), (3.0,), (0.0,)]
    assert read_back(Space((axis,))) == Space((axis,))
    with pytest.raises(ValueError, match="axis 'w' has no ordinal for \"b\""):
        axis.embed("b")


def test_the_nearest_ordinal_is_decoded() -> None:
    axis = OrdinalAxis("w", tuple("abcdef"))
    forms = axis.logits(axis.values)
    for ordinal in range(7):
        for error in (Fraction(-49, 100), Fraction(49, 100)):
            x = {"w": float(ordinal + error)}
            logits = [Fraction(axis.undefined_logit(axis.values)), *(form(x) for form in forms)]
            assert logits.index(max(logits)) == ordinal
