"""Scalar ops: exact values of Python's operators, undefined where Python raises an error."""

import operator
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import raspc.rasp_dialect as rasp
from raspc.rasp_dialect import ScalarOpInterface
from raspc.values import Domain, Value, canonical

X, Y, Z = (rasp.LiteralOp(value).result for value in (1, 2, 3))

BINARY: list[tuple[ScalarOpInterface, Callable[[Any, Any], object]]] = [
    (rasp.AddOp(X, Y), operator.add),
    (rasp.SubOp(X, Y), operator.sub),
    (rasp.MulOp(X, Y), operator.mul),
    (rasp.DivOp(X, Y), lambda a, b: Fraction(a) / b),
    (rasp.FloorDivOp(X, Y), operator.floordiv),
    (rasp.ModOp(X, Y), operator.mod),
    (rasp.MinOp(X, Y), min),
    (rasp.MaxOp(X, Y), max),
    *[
        (rasp.CmpOp(comparison, X, Y), getattr(operator, comparison.value))
        for comparison in rasp.Comparison
    ],
]

UNARY: list[tuple[ScalarOpInterface, Callable[[Any], object]]] = [
    (rasp.NegOp(X), operator.neg),
    (rasp.AbsOp(X), abs),
    (rasp.RoundOp(X), round),
    (rasp.NotOp(X), operator.not_),
]

NUMBERS = st.booleans() | st.integers(-9, 9) | st.fractions(-9, 9, max_denominator=9).map(canonical)
VALUES = NUMBERS | st.text("ab", max_size=2) | st.tuples(NUMBERS) | st.tuples(NUMBERS, NUMBERS)


def python(function: Callable[..., object], *args: Value) -> Value:
    """The value that Python computes; None if Python raises an error."""
    try:
        return canonical(function(*args))
    except (ArithmeticError, TypeError, ValueError):
        return None


@pytest.mark.parametrize(("op", "function"), BINARY, ids=lambda x: getattr(x, "name", ""))
@given(x=VALUES, y=VALUES)
def test_binary_ops_are_those_of_python(
    op: ScalarOpInterface, function: Callable[..., object], x: Value, y: Value
):
    assume(op.name not in ("rasp.mod", "rasp.div") or not isinstance(x, str))
    assert op.evaluate((x, y)) == python(function, x, y)


@pytest.mark.parametrize(("op", "function"), UNARY, ids=lambda x: getattr(x, "name", ""))
@given(x=VALUES)
def test_unary_ops_are_those_of_python(
    op: ScalarOpInterface, function: Callable[..., object], x: Value
):
    assert op.evaluate((x,)) == python(function, x)


STRICT = [op for op, _ in BINARY + UNARY] + [
    rasp.PowOp(X, Y),
    rasp.TupleOp(X, Y, Z),
    rasp.ItemOp(X, 0),
    rasp.InOp(X, Domain.of([1, None])),
    rasp.LookupOp([X, Y], {(1, 1): 1}),
]


@pytest.mark.parametrize("op", STRICT, ids=lambda op: op.name)
def test_strict_ops_of_undefined_operands(op: ScalarOpInterface):
    for undefined in range(len(op.operands)):
        args: list[Value] = [1] * len(op.operands)
        args[undefined] = None
        assert op.evaluate(tuple(args)) is None


@pytest.mark.parametrize(
    ("base", "exponent", "power"),
    [
        (2, 10, 1024),
        (Fraction(1, 2), 2, Fraction(1, 4)),
        (2, -2, Fraction(1, 4)),
        (0, 0, 1),
        (0, -1, None),
        (4, Fraction(1, 2), 2),
        (2, Fraction(1, 2), canonical(2**0.5)),
        (-1, Fraction(1, 2), None),
        (True, 3, 1),
        (2, True, 2),
        ("a", 2, None),
        (2, 10**9, None),
        (Fraction(1, 3), 10**9, None),
        (10**9, Fraction(10**9, 7), None),
        (-1, 10**9 + 1, -1),
        (0, 10**9, 0),
    ],
)
def test_pow(base: Value, exponent: Value, power: Value):
    result = rasp.PowOp(X, Y).evaluate((base, exponent))
    assert result == power
    assert type(result) is type(power)


@pytest.mark.parametrize(
    ("x", "y", "product"),
    [
        ("ab", 2, "abab"),
        (2, "ab", "abab"),
        ((1, "a"), True, (1, "a")),
        ("a", -1, ""),
        ("a", Fraction(1, 2), None),
        ("a", "b", None),
        ("a", 10**9, None),
        (2**4000, 2**4000, None),
        (2**5000, 1, 2**5000),
    ],
)
def test_mul(x: Value, y: Value, product: Value):
    assert rasp.MulOp(X, Y).evaluate((x, y)) == product


def test_integral_results_are_ints():
    assert type(rasp.AddOp(X, Y).evaluate((Fraction(1, 2), Fraction(1, 2)))) is int
    assert type(rasp.DivOp(X, Y).evaluate((4, 2))) is int
    assert type(rasp.ModOp(X, Y).evaluate((Fraction(7, 2), Fraction(1, 2)))) is int


def test_mod_does_not_format():
    assert rasp.ModOp(X, Y).evaluate(("%d", 3)) is None


@pytest.mark.parametrize(
    ("op", "args", "result"),
    [
        (rasp.AndOp(X, Y), (0, None), 0),
        (rasp.AndOp(X, Y), ("a", 2), 2),
        (rasp.AndOp(X, Y), ("a", None), None),
        (rasp.AndOp(X, Y), (None, 2), None),
        (rasp.OrOp(X, Y), (1, None), 1),
        (rasp.OrOp(X, Y), ("", 2), 2),
        (rasp.OrOp(X, Y), ("", None), None),
        (rasp.OrOp(X, Y), (None, 2), None),
        (rasp.SeqOp(X, Y), (0, 2), 2),
        (rasp.SeqOp(X, Y), (0, None), None),
        (rasp.SeqOp(X, Y), (None, 2), None),
        (rasp.IfOp(X, Y, Z), (1, "then", None), "then"),
        (rasp.IfOp(X, Y, Z), ("", None, "else"), "else"),
        (rasp.IfOp(X, Y, Z), (None, "then", "else"), None),
    ],
    ids=str,
)
def test_ops_that_look_as_far_as_python(
    op: ScalarOpInterface, args: tuple[Value, ...], result: Value
):
    assert op.evaluate(args) == result


@pytest.mark.parametrize(
    ("container", "index", "item"),
    [((1, "a"), 1, "a"), ((1, "a"), -2, 1), ("abc", -1, "c"), ((1,), 1, None), (3, 0, None)],
)
def test_item(container: Value, index: int, item: Value):
    assert rasp.ItemOp(X, index).evaluate((container,)) == item


def test_tuples_sets_and_tables():
    assert rasp.TupleOp(X, Y).evaluate((1, "a")) == (1, "a")
    assert rasp.TupleOp().evaluate(()) == ()
    assert rasp.InOp(X, Domain.of([1, "a"])).evaluate((True,)) is True
    assert rasp.InOp(X, Domain.of([1, "a"])).evaluate(("b",)) is False
    table = rasp.LookupOp([X, Y], {(1, "a"): "A", (2, "a"): None})
    assert [table.evaluate((x, "a")) for x in (1, True, 2, 3)] == ["A", "A", None, None]
