"""Expressions without s-ops, which the elaboration of the program evaluates."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from raspc.values import canonical

THIRD = Fraction(1, 3)

EXPRESSIONS: list[tuple[str, Any]] = [
    ("3", 3),
    ("0.25", Fraction(1, 4)),
    ('"a # b"', "a # b"),
    ("True", True),
    ("1 + 2 * 3", 7),
    ("(1 + 2) * 3", 9),
    ("7 - 2 - 1", 4),
    ("1 / 3", THIRD),
    ("4 / 2", 2),
    ("7 % 4", 3),
    ("2 * 7 % 4", 2),  # products bind stronger than remainders
    ("1 + 7 % 4", 4),
    ("2 ^ 3 ^ 2", 64),  # to the left
    ("-2 ^ 2", 4),  # a sign binds strongest
    ("2 ^ -1", Fraction(1, 2)),
    ('"a" + "b"', "ab"),
    ("[1] + [2, 3]", [1, 2, 3]),
    ("1 < 2", True),
    ("2 != 2", False),
    ("1 <= 1 and 2 >= 3", False),
    ('"" or "a"', "a"),
    ("not 1 == 2", False),  # (not 1) == 2
    ("not (1 == 2)", True),
    ('"a" if 1 < 2 else "b"', "a"),
    ("1 if True else 2 if False else 3", 3),  # to the left
    ("1 if False else (2 if False else 3)", 3),
    ("2 in [1, 2]", True),
    ("2 in [1] + [2]", True),  # `in` binds weakest
    ("[1, [2, 3]]", [1, [2, 3]]),
    ("[1, {2: 3}] == [1, {2: 3}]", True),
    ("[1, indices] == [1, indices]", True),
    ("[1, indices] != [1, tokens]", True),
    ("[indices] == {1: 2}", False),
    ("[]", []),
    ("{}", {}),
    ('{"a": 1, 2: True}', {"a": 1, 2: True}),
    ("[5, 6, 7][1]", 6),
    ("[5, 6, 7][-1]", 7),
    ('"abc"[2]', "c"),
    ('{"a": 1}["a"]', 1),
    ("range(3)", [0, 1, 2]),
    ("range(1, 3)", [1, 2]),
    ("range(6, 0, -2)", [6, 4, 2]),
    ("zip([1, 2], [3, 4])", [[1, 3], [2, 4]]),
    ("len([1, 2])", 2),
    ("[x * x for x in range(4)]", [0, 1, 4, 9]),
    ("[a + b for a, b in zip([1, 2], [3, 4])]", [4, 6]),
    ("{x: 2 * x for x in [1, 2]}", {1: 2, 2: 4}),
    ("{x: y for x, y in [[1, 2], [3, 4]]}", {1: 2, 3: 4}),
    ('[k for k in {"a": 1, "b": 2}]', ["a", "b"]),
    ("round(5 / 2)", 2),  # to even, as Python's
    ("round(8 / 3)", 3),
    ("indicator(True)", 1),
]


@pytest.mark.parametrize("text, value", EXPRESSIONS)
def test_expressions(constant: Callable[[str], Any], text: str, value: Any) -> None:
    found = constant(text)
    assert found == value and type(found) is type(value)


STATEMENTS: list[tuple[str, Any]] = [
    ("a = 1; a + 1;", 2),
    ("a, b = 1, 2; a + b;", 3),
    ("a, b = [1, 2]; b;", 2),
    ("a = 1, 2; a;", [1, 2]),
    ("# a comment\na = 1; # and another ;\n a;", 1),
    ("n = 0; for x in range(5) { n = n + x; } n;", 10),
    ("n = 0; for x, y in zip([1, 2], [3, 4]) { n = n + x * y; } n;", 11),
    ('s = ""; for k in {"a": 1, "b": 2} { s = s + k; } s;', "ab"),
    ("for x in [1, 2] { y = x; } x + y;", 4),  # a loop has no scope of its own
    ("x = 5; [x for x in [1]]; x;", 5),  # a comprehension has
    ("def f() { return 3; } f();", 3),
    ("def f(a, b) { c = a * b; return c + 1; } f(2, 3);", 7),
    ("def f(a) { return a, a + 1; } x, y = f(1); [x, y];", [1, 2]),
    ("c = 1; def f() { c = 2; return c; } f() * 10 + c;", 21),
    ("def f() { return c; } c = 4; f();", 4),  # looked up when it is called
    ("def f(a) { def g(b) { return a + b; } return g(10); } f(1);", 11),
    ("def f(a) { def g(b) { return a + b; } return g; } h = f(1); h(2);", 3),
    ("def f(g, x) { return g(g(x)); } def d(x) { return 2 * x; } f(d, 3);", 12),
    ("def f(n) { return 1 if n == 0 else n * f(n - 1); } f(5);", 120),
    ("def f(max) { return max; } f(1);", 1),  # hides the library's
    ('set example "abc"\nfull seq display on\ns-op examples off\nshow example\n1;', 1),
]


@pytest.mark.parametrize("text, value", STATEMENTS)
def test_statements(variables: Callable[[str], dict[str, Any]], text: str, value: Any) -> None:
    assert variables(text)["out"] == value


@pytest.mark.parametrize(
    "text, expected",
    [
        ('"ab" * 3', "ababab"),
        ("2 * [1, 2]", [1, 2, 1, 2]),
        ('"a" * 0', ""),
        ("4 ^ 0.5", 2),
        ("2 ^ 0.5", canonical(2**0.5)),
        ('[o + "x" + c for o, c in ["()", "{}"]]', ["(x)", "{x}"]),
        ('[b for a, b in [{"a": 1, "b": 2}]]', ["b"]),
    ],
)
def test_repetition_roots_and_unpacking(
    constant: Callable[[str], Any], text: str, expected: Any
) -> None:
    assert constant(text) == expected


def test_names_of_characters(result: Callable[[str, Any], Any]) -> None:
    assert result('x, y = "ab";\ntokens == y;', "ab") == [False, True]
    assert result("tokens * 2;", "ab") == ["aa", "bb"]
