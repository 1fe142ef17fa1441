"""S-ops and selectors: their values on an input, and equality to those of the Python front end."""

from collections.abc import Callable
from typing import Any

import pytest

from raspc import rasp

T, F = True, False

SOPS: list[tuple[str, Any, list[Any]]] = [
    ("indices;", "abc", [0, 1, 2]),
    ("length;", "abc", [3, 3, 3]),
    ("tokens;", "abc", ["a", "b", "c"]),
    ("tokens;", [1, 2], ["1", "2"]),
    ("tokens_str;", [1, 2], ["1", "2"]),
    ("tokens_asis;", [1, 2], [1, 2]),
    ("tokens_int + 1;", "38", [4, 9]),
    ("tokens_float / 2;", ["1", "0.5"], [0.5, 0.25]),
    ("tokens_bool;", [0, 1], [F, T]),
    ("tokens = tokens_int; tokens;", "12", [1, 2]),
    ("indices + 1;", "ab", [1, 2]),
    ("2 - indices;", "ab", [2, 1]),
    ("indices * indices;", "abc", [0, 1, 4]),
    ("indices / length;", "ab", [0, 0.5]),
    ("indices % 2;", "abc", [0, 1, 0]),
    ("2 ^ indices;", "abc", [1, 2, 4]),
    ("-indices;", "ab", [0, -1]),
    ("+indices;", "ab", [0, 1]),
    ('tokens + "!";', "ab", ["a!", "b!"]),
    ("tokens + tokens;", "ab", ["aa", "bb"]),
    ("indices == 1;", "ab", [F, T]),
    ("indices != 1;", "ab", [T, F]),
    ("indices < 1;", "ab", [T, F]),
    ("indices <= 0;", "ab", [T, F]),
    ("indices > 0;", "ab", [F, T]),
    ("length - 1 >= indices + 1;", "ab", [T, F]),
    ('tokens == "a" and indices > 0;', "aa", [F, T]),
    ('tokens == "a" or indices > 0;', "bb", [F, T]),
    ("indices and 2;", "ab", [F, T]),  # truth values
    ("indices or 0;", "ab", [F, T]),
    ('not (tokens == "a");', "ab", [F, T]),
    ("not indices;", "ab", [T, F]),
    ('1 if tokens == "a" else 2;', "ab", [1, 2]),
    ("indices if indices > 1 else length;", "abc", [3, 3, 2]),
    ("7 if indices else length;", "ab", [2, 7]),
    ("indices if indices else 9;", "ab", [9, 1]),
    ('tokens in ["a", "c"];', "abc", [T, F, T]),
    ("tokens in [];", "a", [F]),
    ('"a" in tokens;', "ba", [T, T]),
    ('"c" in tokens;', "ba", [F, F]),
    ("round(indices / 2);", "abcd", [0, 0, 1, 2]),
    ("indicator(indices > 0);", "ab", [0, 1]),
    ("[7, 8, 9][indices];", "abc", [7, 8, 9]),
    ("[7, 8, 9][-indices];", "abc", [7, 9, 8]),
    ('"xyz"[indices];', "ab", ["x", "y"]),
    ('{"a": 1, "b": 2}[tokens];', "ba", [2, 1]),
    ('{"a": 1}[tokens];', "ba", [None, 1]),  # undefined for a missing key
    ("tokens[0];", "abc", ["a", "a", "a"]),
    ("tokens[5];", "abc", [0, 0, 0]),
    ('shift(tokens, indices, "-");', "hello", ["h", "-", "e", "-", "l"]),
    ('shift(tokens, length - 1 - 2 * indices, "-");', "hello", ["o", "l", "l", "e", "h"]),
    ("shift(indices, indices % 2, -1);", "hello", [0, -1, 1.5, -1, 3.5]),
    ("tokens_str;", [True, 1, 1.5], ["True", "1", "1.5"]),
    ('tokens == "1";', [1, True, 0], [T, F, F]),
    ("tokens_int;", [True, 2, 1], [1, 2, 1]),
    ('aggregate(select(indices, indices, <=), tokens == "a");', "aa", [T, T]),
    ("tokens[-1];", "abc", ["c", "c", "c"]),
    ("indices[5];", "ab", [0, 0]),
    ("aggregate(select(indices, 0, ==), tokens);", "ab", ["a", "a"]),
    ("aggregate(select(indices, indices, <=), indices);", "abc", [0, 0.5, 1]),
    ("aggregate(select(indices, indices, <), indices);", "ab", [0, 0]),
    ("aggregate(select(indices, indices, <), indices, 9);", "ab", [9, 0]),
    ('aggregate(select(indices, 5, ==), tokens, "-");', "ab", ["-", "-"]),
    ("aggregate(select(indices, 5, ==), tokens);", "a", [None]),
    ("aggregate(select(indices, 0, ==), 4);", "ab", [4, 4]),
    ("selector_width(select(tokens, tokens, ==));", "aba", [2, 1, 2]),
    ("x = 0; for i in range(3) { x = x + (i if indices == i else 0); } x;", "abc", [0, 1, 2]),
    ("[indices + k for k in range(3)][2];", "ab", [2, 3]),
    ('{t: tokens == t for t in ["a"]}["a"];', "ab", [T, F]),
    ("def f(s) { t = s + 1; return t, t * 2; } a, b = f(indices); b;", "ab", [2, 4]),
]


@pytest.mark.parametrize("text, xs, values", SOPS)
def test_sops(result: Callable[[str, Any], Any], text: str, xs: Any, values: list[Any]) -> None:
    assert result(text, xs) == values


SELECTORS: list[tuple[str, list[list[int]]]] = [
    ("select(indices, 1, ==);", [[0, 1], [0, 1]]),
    ("select(1, indices, ==);", [[0, 0], [1, 1]]),
    ("select(indices, indices, !=);", [[0, 1], [1, 0]]),
    ("select(indices, indices, <);", [[0, 0], [1, 0]]),  # the key comes first
    ("select(indices, indices, <=);", [[1, 0], [1, 1]]),
    ("select(indices, indices, >);", [[0, 1], [0, 0]]),
    ("select(indices, indices, >=);", [[1, 1], [0, 1]]),
    ("select(1, 1, ==);", [[1, 1], [1, 1]]),
    ("select(indices, indices, <=) and select(indices, 0, ==);", [[1, 0], [1, 0]]),
    ("select(indices, 0, ==) or select(indices, indices, ==);", [[1, 0], [1, 1]]),
    ("not select(indices, indices, ==);", [[0, 1], [1, 0]]),
    ("full_s;", [[1, 1], [1, 1]]),
]


@pytest.mark.parametrize("text, rows", SELECTORS)
def test_selectors(result: Callable[[str, Any], Any], text: str, rows: list[list[int]]) -> None:
    assert result(text, "ab") == rows


LIBRARY: list[tuple[str, Any, list[Any]]] = [
    ("has_focus(select(indices, indices, <));", "ab", [F, T]),
    ('count(tokens, "l");', "hello", [2] * 5),
    ('contains(tokens, "l");', "hello", [T] * 5),
    ('contains(tokens, "x");', "hello", [F] * 5),
    ("max(indices, 1);", "abc", [1, 1, 2]),
    ("min(indices, length - 2);", "abc", [0, 1, 1]),
    ("min(3, 2);", None, [2]),
    ("average(indices);", "abcd", [1.5] * 4),
    ("load_from_location(tokens, indices + 1);", "abc", ["b", "c", None]),
    ('shift(tokens, 1, "-");', "abc", ["-", "a", "b"]),
    ('shift(tokens, -1, "-");', "abc", ["b", "c", "-"]),
    ('mark_first_instance(tokens, "l");', "hello", [F, F, T, F, F]),
    ('mark_last_instance(tokens, "l");', "hello", [F, F, F, T, F]),
    ('aggregate(select_from_first(tokens, "l"), indices);', "hello", [2] * 5),
    ('aggregate(select_from_last(tokens, "l"), indices);', "hello", [3] * 5),
    ("aggregate(select_next_identical(tokens), indices, 0 - 1);", "abab", [2, 3, -1, -1]),
    ("sort(tokens, tokens);", "hello", list("ehllo")),
    ("sort(tokens, -indices);", "abc", list("cba")),
]


@pytest.mark.parametrize("text, xs, values", LIBRARY)
def test_library(
    variables: Callable[[str], dict[str, Any]], text: str, xs: Any, values: list[Any]
) -> None:
    out = variables(text)["out"]
    assert ([out] if xs is None else out(xs)) == values


def test_applying(variables: Callable[[str], dict[str, Any]]) -> None:
    applied = variables('a = indices + 1; a("abc");')["out"]
    assert applied.values == [1, 2, 3] and applied.given == "abc"
    assert variables("a = tokens_int; a([1, 2]);")["out"].values == [1, 2]


# As the embedded language


same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
earlier = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LT)
opposite = rasp.Select(rasp.indices, rasp.length - rasp.indices - 1, rasp.Comparison.EQ)

EQUAL: list[tuple[str, rasp.SOp]] = [
    ("s = select(tokens, tokens, ==); r = selector_width(s);", rasp.SelectorWidth(same_token)),
    (
        "r = selector_width(select(tokens, tokens, ==) and select(indices, indices, <));",
        rasp.SelectorWidth(same_token & earlier),
    ),
    (
        "r = selector_width(select(tokens, tokens, ==) or not select(indices, indices, <));",
        rasp.SelectorWidth(same_token | ~earlier),
    ),
    (
        "r = aggregate(select(indices, length - indices - 1, ==), tokens);",
        rasp.Aggregate(opposite, rasp.tokens),
    ),
    (
        'r = aggregate(select(indices, indices, <), indicator(tokens == "a"));',
        rasp.Aggregate(earlier, rasp.Map(lambda x: 1 if x else 0, rasp.tokens == "a"), default=0),
    ),
    (
        'r = (indices * 2 if tokens == "a" else -1) % 3;',
        rasp.Map(lambda t, i: i * 2 if t == "a" else -1, rasp.tokens, rasp.indices) % 3,
    ),
    ('r = {"a": 2, "b": 0}[tokens] ^ 2;', rasp.Map({"a": 2, "b": 0}.get, rasp.tokens) ** 2),
]


@pytest.mark.parametrize("text, embedded", EQUAL)
@pytest.mark.parametrize("xs", ["a", "ab", "baab", "bbaaba"])
def test_the_same_program_gives_the_same_in_python(
    variables: Callable[[str], dict[str, Any]], text: str, embedded: rasp.SOp, xs: str
) -> None:
    sop = variables(text)["r"]
    assert sop(xs) == embedded(xs)
    assert rasp.evaluate(sop, xs, causal=True) == rasp.evaluate(embedded, xs, causal=True)
