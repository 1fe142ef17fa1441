"""The text of values and domains: printing, parsing and errors."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xdsl.context import Context
from xdsl.parser import Parser
from xdsl.utils.exceptions import ParseError

from raspc.values.domain import Domain
from raspc.values.text import domain_text, parse_domain, parse_value, value_text
from raspc.values.value import Value, canonical


def value_of(text: str) -> Value:
    return parse_value(Parser(Context(), text))


def domain_of(text: str) -> Domain:
    return parse_domain(Parser(Context(), text))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1, "1"),
        (-3, "-3"),
        (Fraction(1, 3), "1/3"),
        (Fraction(-1, 3), "-1/3"),
        (True, "true"),
        (False, "false"),
        ("a", '"a"'),
        ("1", '"1"'),
        ('a"\\', r'"a\22\\"'),
        ("é", '"é"'),
        (None, "none"),
        ((), "()"),
        ((1, ("a", None)), '(1, ("a", none))'),
    ],
)
def test_value_text(value: Value, text: str):
    assert value_text(value) == text
    parsed = value_of(text)
    assert parsed == value
    assert type(parsed) is type(value)


@pytest.mark.parametrize(
    ("text", "value"), [("4/6", Fraction(2, 3)), ("4/2", 2), ("0.5", Fraction(1, 2)), ('"é"', "é")]
)
def test_other_spellings(text: str, value: Value):
    assert value_of(text) == value


@pytest.mark.parametrize(
    ("members", "text"),
    [
        ([], "{}"),
        ([None], "{none}"),
        ([0, 1], "{0, 1}"),
        ([0, 1, 2], "{0 to 2}"),
        ([-2, -1, 0, 4, 6, 7, 8], "{-2 to 0, 4, 6 to 8}"),
        ([0, 0.5, 1, 2, 3], "{0, 1/2, 1 to 3}"),
        ([False, True, 2, 3], "{false, true, 2, 3}"),
        ([False, True, 2, 3, 4], "{false, true, 2 to 4}"),
        (["b", "a", None, (1, "a")], '{"a", "b", (1, "a"), none}'),
    ],
)
def test_domain_text(members: list[object], text: str):
    domain = Domain.of(members)
    assert domain_text(domain) == text
    assert domain_of(text) == domain


def test_members_come_in_any_order():
    assert domain_of('{none, "a", 3 to 5, 4, 1}') == Domain.of([1, 3, 4, 5, "a", None])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{1/0}", "Expected a denominator other than 0"),
        ("{5 to 1}", "Expected a range from the smaller to the larger"),
        ('{0 to "a"}', "Expected integers at both ends of a range"),
        ("{false to 3}", "Expected integers at both ends of a range"),
        ("{0 to 1000000000000}", "Expected a range of at most 1000000 values"),
        ("{1,}", "Expected a value"),
        ("{yes}", "Expected a value"),
        (r'{"\FF"}', "Expected a string that is valid UTF-8"),
        ("1", "in a set of values"),
    ],
)
def test_errors(text: str, message: str):
    with pytest.raises(ParseError, match=message):
        domain_of(text)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.fractions() | st.text(),
    lambda inner: st.lists(inner, max_size=3).map(tuple),
)


@given(VALUES)
def test_any_value_round_trips(python: object):
    value = canonical(python)
    parsed = value_of(value_text(value))
    assert parsed == value
    assert value_text(parsed) == value_text(value)


@given(st.lists(VALUES | st.integers(-5, 5)))
def test_any_domain_round_trips(members: list[object]):
    domain = Domain.of(members)
    parsed = domain_of(domain_text(domain))
    assert parsed == domain
    assert domain_text(parsed) == domain_text(domain)
