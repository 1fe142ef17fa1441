"""The text of tokens and results on the command line."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raspc.values import RaspcError, Value
from raspc.values.token_words import read_token, read_value, show_value, show_values, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a b  c", ["a", "b", "c"]),
        ("", []),
        ("  ", []),
        ("( ) {", ["(", ")", "{"]),
        ('"a b" c', ['"a b"', "c"]),
        (r'"a\"b"', [r'"a\"b"']),
        ('" a', ['"', "a"]),
        ("1\t2\n3", ["1", "2", "3"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_words_that_start_with_quotes_stay_apart() -> None:
    assert words(show_values(['"', '"', '"a', 'b"'])) == [r'"\""', r'"\""', r'"\"a"', 'b"']


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("3", 3),
        ("-3", -3),
        ("0.5", Fraction(1, 2)),
        ("1/2", Fraction(1, 2)),
        ("1e2", 100),
        ("true", True),
        ("False", False),
        ("a", "a"),
        ('"3"', "3"),
        ('""', ""),
        ("1/0", "1/0"),
        ("1e999999999", "1e999999999"),
        ("nan", "nan"),
    ],
)
def test_a_word_without_a_vocabulary(word: str, value: Value) -> None:
    read = read_value(word)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    ("word", "vocabulary", "token"),
    [
        ("3", [1, 2, 3], 3),
        ("3.0", [1, 2, 3], 3),
        ("0.1", [Fraction(1, 10)], Fraction(1, 10)),
        ("3", ["3", "4"], "3"),
        ("3", ["3", 3], 3),
        ('"3"', ["3", 3], "3"),
        ("true", [True, False], True),
        ("1", [True, False], True),
        ("True", ["True"], "True"),
        ('"', ['"'], '"'),
        ('"a b"', ["a b"], "a b"),
    ],
)
def test_a_word_is_a_token_of_the_vocabulary(
    word: str, vocabulary: list[Value], token: Value
) -> None:
    read = read_token(word, vocabulary)
    assert read == token
    assert type(read) is type(token)


def test_a_word_outside_the_vocabulary() -> None:
    with pytest.raises(RaspcError) as error:
        read_token("z", ["a", 1])
    assert str(error.value) == "token 'z' is not in the vocabulary; the vocabulary is \"a\", 1"


def test_a_large_vocabulary_is_not_listed_whole() -> None:
    with pytest.raises(RaspcError, match=r"0, 1, .*, 11 and 88 more$"):
        read_token("z", list(range(100)))


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "None"),
        (True, "True"),
        (3, "3"),
        (0.5, "0.5"),
        (1 / 3, "0.333333"),
        (Fraction(1, 3), "0.333333"),
        ("a", "a"),
        ("", '""'),
        ("a b", '"a b"'),
        ("None", '"None"'),
        ((1, "a"), "(1, a)"),
    ],
)
def test_show_value(value: object, shown: str) -> None:
    assert show_value(value) == shown


def test_show_values() -> None:
    assert show_values(["d", None, 0.25]) == "d None 0.25"


@given(st.lists(st.text() | st.integers() | st.booleans(), min_size=1))
def test_what_is_shown_can_be_given_back(tokens: list[str | int | bool]) -> None:
    """The text of tokens parses to the tokens, for vocabularies of strings and of numbers."""
    for token in tokens:
        written = f'"{_escaped(token)}"' if isinstance(token, str) else show_value(token)
        (word,) = words(written)
        assert read_token(word, tokens) == token


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
