"""Tracing: the trace of a function, untraceable functions, and equal values of both."""

import math
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raspc import rasp
from raspc.frontends.python import lower_program
from raspc.frontends.python.region_builder import region_of_expression
from raspc.frontends.python.tracing import TraceError, trace
from raspc.rasp_dialect.program_evaluator import evaluate
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.scalar_ops import UNDEFINED_IN_PYTHON
from raspc.values import canonical


def traced(f, arity=None):
    return str(trace(f, f.__code__.co_argcount if arity is None else arity))


@pytest.mark.parametrize(
    "f, expression",
    [
        (lambda x: x, "x0"),
        (lambda x: 3, "3"),
        (lambda x: None, "none"),
        (lambda x, y: x + y - 2 * x / y, "(sub (add x0 x1) (div (mul 2 x0) x1))"),
        (lambda x: 7 // x % 3, "(mod (floordiv 7 x0) 3)"),
        (lambda x: 2**x, "(pow 2 x0)"),
        (lambda x: -abs(round(x)), "(neg (abs (round x0)))"),
        (lambda x: "a" + x, '(add "a" x0)'),
        (lambda x: x + 0.1, "(add x0 1/10)"),
        (lambda x: +x, "(add 0 x0)"),
        (lambda x: 3 < x, "(cmp gt x0 3)"),  # noqa: SIM300
        (lambda x: x != "a", '(cmp ne x0 "a")'),
        (lambda x: (x, 1), "(tuple x0 1)"),
        (lambda x: [x, (1, x)], "(tuple x0 (tuple 1 x0))"),
        (lambda x: (1, 2), "(1, 2)"),
        (lambda x: x[0] + x[-1], "(add (item 0 x0) (item -1 x0))"),
        (lambda x, y: divmod(x, y), "(tuple (floordiv x0 x1) (mod x0 x1))"),
        (lambda x: math.floor(x), "(floordiv x0 1)"),
        (lambda x: math.ceil(x), "(neg (floordiv (neg x0) 1))"),
        (lambda x: sum([x, x]), "(add (add 0 x0) x0)"),
    ],
)
def test_operators_are_recorded(f, expression):
    assert traced(f) == expression


@pytest.mark.parametrize(
    "f, expression",
    [
        (lambda x, y: x if x == y else 0, "(if (cmp eq x0 x1) x0 0)"),
        (lambda x, y: x and y, "(and x0 x1)"),
        (lambda x, y: x or y, "(or x0 x1)"),
        (lambda x: not x, "(not x0)"),
        (lambda x: bool(x), "(if x0 true false)"),
        (lambda x: 1 < x < 3, "(and (cmp gt x0 1) (cmp lt x0 3))"),
        (lambda x: x in ("a", "b"), '(or (cmp eq x0 "a") (cmp eq x0 "b"))'),
        (lambda x: x is not None and x == 1, "(cmp eq x0 1)"),
        (lambda x: x == None, "false"),  # noqa: E711
        (lambda x, y: min(x, y), "(min x0 x1)"),
        (lambda x, y: max(x, y), "(max x0 x1)"),
        (lambda x, y: x if x <= y else y, "(min x0 x1)"),
        (lambda x, y: y if x >= y else x, "(min x1 x0)"),
        (lambda x, y: y if x < y else x, "(max x0 x1)"),
        (lambda x: sorted((x, 2))[0], "(min x0 2)"),
        (lambda x: any([x == 1, x == 2]), "(or (cmp eq x0 1) (cmp eq x0 2))"),
    ],
)
def test_decisions_are_joined(f, expression):
    assert traced(f) == expression


def test_the_same_condition_is_decided_once():
    def f(x):
        total = 0
        for _ in range(40):
            total += 1 if x > 0 else 2
        return total

    assert traced(f) == "(if (cmp gt x0 0) 40 80)"


@pytest.mark.parametrize(
    "f, expression",
    [
        # Both operands of `&` are evaluated, so both must be defined.
        (lambda x, y: (x > 0) & (y == 1), "(and (cmp gt x0 0) (cmp eq x1 1))"),
        (lambda x, y: (y == 1) & (x > 0), "(min (cmp eq x1 1) (cmp gt x0 0))"),
        (lambda x, y: (x == 0) | (y == 1), "(or (cmp eq x0 0) (cmp eq x1 1))"),
        (lambda x, y: (x == 0) | (y > 1), "(max (cmp eq x0 0) (cmp gt x1 1))"),
        (lambda x, y: (x == 0) ^ (y == 1), "(cmp ne (cmp eq x0 0) (cmp eq x1 1))"),
        (lambda x: True & (x == 0), "(and true (cmp eq x0 0))"),
    ],
)
def test_bitwise_operators_between_truth_values(f, expression):
    assert traced(f) == expression


def unused_division(x):
    quotient = 1 / x
    return 0 if x == 0 else quotient


def test_an_operation_that_may_fail_is_kept_though_its_result_is_not_used():
    assert traced(lambda x: (1 / x, 5)[1]) == "(seq (div 1 x0) 5)"
    assert traced(unused_division) == "(if (cmp eq x0 0) (seq (div 1 x0) 0) (div 1 x0))"
    function = ScalarFunction(region_of_expression(trace(unused_division, 1), 1))
    assert function(0) is None
    assert function(2) == Fraction(1, 2)


def swallow_everything(x):
    try:
        return len(x)
    except BaseException:
        return 0


@pytest.mark.parametrize(
    "f, reason",
    [
        (lambda x: len(x), "the length of a value"),
        (lambda x: int(x), "a value as an int"),
        (lambda x: math.sqrt(x), "a value as a float"),
        (lambda x: [0, 1, 2][x], "a value as an index"),
        (lambda x: f"{x}", "a value as a string"),
        (lambda x: str(x), "a value as a string"),
        (lambda x: {1: 2}[x], "a value as a key"),
        (lambda x: x in {1, 2}, "a value as a key"),
        (lambda x: "a" in x, "the items of a value"),
        (lambda x: (*x, 1), "the items of a value"),
        (lambda x: x.upper(), "the attribute 'upper'"),
        (lambda x: isinstance(x, str), "the type of a value"),
        (lambda x: hasattr(x, "upper"), "the attribute 'upper'"),
        (lambda x: ~x, "the bits of a value"),
        (lambda x: x & 1, "may not be truth values"),
        (lambda x: round(x, 2), "a number of digits"),
        (lambda x: x["key"], "subscripts"),
        (lambda x: x < math.inf, "no rational number"),
        (lambda x: x == {1}, "uses a set"),
        (lambda x: x in "ab", "TypeError"),
        (lambda x: x << 1, "TypeError"),
        (lambda x: object(), "uses a object"),
        (swallow_everything, "the length of a value"),
    ],
)
def test_what_only_a_value_can_answer_is_not_traced(f, reason):
    with pytest.raises(TraceError, match=reason):
        trace(f, 1)


def test_an_except_clause_of_the_function_does_not_hide_an_untraceable_step():
    def f(x):
        try:
            return x.upper()
        except Exception:
            return "?"

    with pytest.raises(TraceError, match="upper"):
        trace(f, 1)


def test_loops_on_values_are_given_up():
    def f(x):
        while x > 0:
            x -= 1
        return x

    with pytest.raises(TraceError, match="branches too often"):
        trace(f, 1)


def test_too_many_paths_are_given_up():
    with pytest.raises(TraceError, match="branches too often"):
        trace(lambda *xs: sum(1 for x in xs if x > 0), 10)


def test_a_function_that_changes_from_call_to_call_is_not_traced():
    calls = iter(range(100))
    with pytest.raises(TraceError, match="same at every call"):
        trace(lambda x: x + next(calls), 1)


def test_a_value_kept_from_an_earlier_call_is_not_traced():
    kept = []

    def f(x):
        kept.append(x)
        return kept[0] + x

    trace(lambda x: kept.append(x), 1)
    with pytest.raises(TraceError, match="earlier call"):
        trace(f, 1)


# Random functions, as text of lambdas, against the traces of them.

LEAVES = st.sampled_from(["x", "y", "0", "1", "2", "3", "True", "'a'", "0.5"])


def extended(inner):
    binary = st.sampled_from(["+", "-", "*", "/", "//", "%", "<", "<=", "==", "!=", ">", ">="])
    logical = st.sampled_from(["and", "or"])
    return st.one_of(
        st.builds("({} {} {})".format, inner, binary, inner),
        st.builds("({} {} {})".format, inner, logical, inner),
        st.builds("({} if {} else {})".format, inner, inner, inner),
        st.builds("(not {})".format, inner),
        st.builds("(-{})".format, inner),
        st.builds("abs({})".format, inner),
        st.builds("min({}, {})".format, inner, inner),
        st.builds("max({}, {})".format, inner, inner),
        st.builds("({}, {})[1]".format, inner, inner),
        st.builds("({} in ({}, {}))".format, inner, inner, inner),
        st.builds("(({} == {}) & ({} < {}))".format, inner, inner, inner, inner),
        st.builds("(({} < {}) | ({} != {}))".format, inner, inner, inner, inner),
    )


EXPRESSIONS = st.recursive(LEAVES, extended, max_leaves=8)
VALUES = [-2, 0, 1, True, Fraction(1, 2), Fraction(-1, 3), "a", ""]


def called(f, *args):
    try:
        return canonical(f(*args))
    except UNDEFINED_IN_PYTHON:
        return None


def exact(value):
    """The value with integers as fractions: Python's quotient of two integers is a float."""
    return Fraction(value) if isinstance(value, int) else value


def alike(a, b):
    if isinstance(a, (int, Fraction)) and isinstance(b, (int, Fraction)):
        return a == pytest.approx(b)
    return a == b


@pytest.mark.parametrize("text", ["'a' % x", "'a' % (x + 1)", "('a' % x, x)[1]"])
def test_strings_are_not_formatted_by_a_tracer(text):
    """A tracer is no mapping, which Python formats strings without a placeholder with."""
    with pytest.raises(TraceError):
        trace(eval(f"lambda x: {text}"), 1)


def test_subscripts_are_traced():
    assert str(trace(lambda x: x[0] + x[1], 1)) == "(add (item 0 x0) (item 1 x0))"


@settings(max_examples=5 * settings.default.max_examples)
@given(EXPRESSIONS)
def test_a_trace_computes_what_the_function_does(text):
    f = eval(f"lambda x, y: {text}")
    try:
        expression = trace(f, 2)
    except TraceError:
        return
    function = ScalarFunction(region_of_expression(expression, 2))
    for x, y in product(VALUES, VALUES):
        result = function(x, y)
        if isinstance(result, str) and Fraction in (type(x), type(y)):
            continue  # 1/2 + 1/2 is the integer 1, which repeats strings; Python's is a fraction.
        # Integers alone repeat strings, and fractions alone are exact.
        matches = alike(result, called(f, x, y)) or result == called(f, exact(x), exact(y))
        assert matches, (str(expression), x, y)


def test_fractions_as_constants() -> None:
    half = Fraction(1, 2)
    functions = (
        lambda x, y: half * x + y * half - half,
        lambda x, y: half - x + y / half,
        lambda x, y: half < x,
    )
    for function in functions:
        program = rasp.SequenceMap(function, rasp.tokens, rasp.indices)
        module = lower_program(program, vocab=(1, 2), max_seq_len=4, name="p")
        assert "rasp.lookup" not in str(module)
        assert evaluate(module, [1, 2, 1, 2])[3] == function(Fraction(2), 3)
