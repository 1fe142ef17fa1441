"""The conversion of Python functions to operations or tables, and the refusal of others."""

import math
from fractions import Fraction
from itertools import count
from typing import Any

import pytest
from xdsl.dialects import test
from xdsl.ir import SSAValue

from raspc.frontends import python as rasp
from raspc.frontends.python.source_location import SourceLocation
from raspc.frontends.python.value_function import MAX_CHECKED, MAX_TABLE, ValueFunction
from raspc.rasp_dialect import LookupOp, SOpType
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.values import Domain, RaspcError

EARLIER = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LT)

TOKENS: Any = rasp.tokens

CONVERTING = [
    lambda x: x + int(rasp.tokens),
    lambda x: x * float(rasp.indices),
    lambda x: math.sqrt(rasp.indices),
    lambda x: round(rasp.indices),
    lambda x: (1, 2, 3)[rasp.indices],
    lambda x: range(rasp.indices)[0],
    lambda x: len(rasp.tokens),
    lambda x: rasp.tokens[x],
    lambda x: sum(TOKENS),
    lambda x: x in rasp.tokens,
    lambda x: max(*rasp.tokens, x),
    lambda x: EARLIER[x],
]
"""Functions that take an s-op or selector for a number or a sequence."""


def sop() -> SSAValue:
    return test.TestOp(result_types=[SOpType()]).results[0]


def function(f, *domains, predicate=False, same=False):
    """The region of `f` on s-ops with the domains; `same` makes them one s-op."""
    operands = [sop() for _ in domains]
    if same:
        operands = [operands[0]] * len(domains)
    known = dict(zip(operands, (Domain.of(domain) for domain in domains), strict=True))
    return ValueFunction(
        f, tuple(operands), known.__getitem__, "f", SourceLocation("p.py", 3, 1), predicate
    )


def table(region):
    """The table of a region that is a lookup, otherwise None."""
    first = region.block.first_op
    return dict(first.table.data) if isinstance(first, LookupOp) else None


def test_a_function_that_can_be_traced_becomes_operations():
    region = function(lambda x: x + 1, range(3)).region()
    assert [op.name for op in region.block.ops] == ["rasp.literal", "rasp.add", "rasp.yield"]


def test_a_function_that_can_not_is_tabulated():
    region = function(lambda x: x.upper(), "ab").region()
    assert table(region) == {("a",): "A", ("b",): "B"}


def test_a_table_holds_the_product_of_the_operands():
    region = function(lambda x, i: x * int(i), "ab", [0, 2]).region()
    assert table(region) == {("a", 0): "", ("a", 2): "aa", ("b", 0): "", ("b", 2): "bb"}


def test_a_table_leaves_undefined_arguments_out():
    assert table(function(lambda x: len(x), ["a", None]).region()) == {("a",): 1}


@pytest.mark.parametrize(
    "f",
    [
        lambda x: 1 / int(x),
        lambda x: len(x),
        lambda x: int("no number") + int(x),
        lambda x: {1: 2}[x],
        lambda x: math.sqrt(-1 - x),
        lambda x: float("nan") + float(x),
    ],
    ids=["ArithmeticError", "TypeError", "ValueError", "LookupError", "domain", "nan"],
)
def test_pythons_errors_of_values_mean_undefined(f):
    assert table(function(f, [0]).region()) == {(0,): None}


def test_functions_of_values_are_called_with_what_users_see():
    seen = []

    def f(x):
        seen.append(x)
        return str(x)

    region = function(f, [Fraction(1, 2), ("a", Fraction(1, 4))]).region()
    assert table(region) == {
        (Fraction(1, 2),): "0.5",
        (("a", Fraction(1, 4)),): "('a', 0.25)",
    }


def test_a_function_of_an_empty_set_is_undefined():
    region = function(lambda x: len(x), []).region()
    assert [op.name for op in region.block.ops] == ["rasp.literal", "rasp.yield"]
    assert ScalarFunction(region)(1) is None


# Checking traces.


def test_a_wrong_trace_is_found_and_tabulated():
    # `type` of a tracer differs from that of a value, and cannot be intercepted.
    region = function(lambda x: x + 1 if type(x) is int else 0, [1, 2, "a"]).region()
    assert table(region) == {(1,): 2, (2,): 3, ("a",): 0}


def test_a_wrong_trace_is_found_among_more_arguments_than_are_checked():
    domain = range(int(MAX_CHECKED**0.5) + 20)
    region = function(lambda x, y: x + y if type(x) is int else 0, domain, domain).region()
    assert table(region) == {(x, y): x + y for x in domain for y in domain}


def test_formatting_a_string_is_not_a_remainder():
    assert table(function(lambda x: x % 3, ["%d!"]).region()) == {("%d!",): "3!"}


def test_rounding_of_floats_is_no_difference():
    thirds = [Fraction(k, 3) for k in range(7)]
    assert table(function(lambda x: x * 3 / 7 + 0.1, thirds).region()) is None


def test_exact_arithmetic_is_not_taken_for_a_wrong_trace():
    # 0.29 * 100 is 28.999999999999996 in floats.
    region = function(lambda x: x * 100 // 1, [Fraction(29, 100)]).region()
    assert table(region) is None
    assert ScalarFunction(region)(Fraction(29, 100)) == 29


def test_without_a_known_domain_a_trace_is_taken_as_it_is():
    def too_many(_):
        raise RaspcError("too many")

    operand = sop()
    traced = ValueFunction(lambda x: x + 1, (operand,), too_many, "f", None)
    assert table(traced.region()) is None
    with pytest.raises(RaspcError, match="too many"):
        ValueFunction(lambda x: len(x), (operand,), too_many, "f", None).region()


# Predicates count by their truth.


def test_a_predicate_is_tabulated_by_its_truth():
    region = function(lambda k, q: k.count(q), ["ab", "bb"], ["a"], predicate=True).region()
    assert table(region) == {("ab", "a"): True, ("bb", "a"): False}


def test_a_predicate_may_return_any_object():
    region = function(lambda k, q: [] if k.isupper() else {q}, "aA", "b", predicate=True).region()
    assert table(region) == {("a", "b"): True, ("A", "b"): False}


def test_predicates_agree_if_their_truth_does():
    region = function(lambda k, q: k and q, [0, 2], [0, "a"], predicate=True).region()
    assert table(region) is None


# The same s-op twice.


def test_a_table_of_an_sop_with_itself_holds_all_pairs():
    region = function(lambda x, y: x.count(y), "ab", "ab", same=True).region()
    assert table(region) == {(x, y): int(x == y) for x in "ab" for y in "ab"}


def test_a_large_table_of_an_sop_with_itself_holds_equal_pairs():
    domain = range(MAX_TABLE // 100)
    region = function(lambda x, y: str(x + y), domain, domain, same=True).region()
    assert table(region) == {(x, x): str(2 * x) for x in domain}


# Refused functions.


def error(*args, **kwargs):
    with pytest.raises(RaspcError) as info:
        function(*args, **kwargs).region()
    message = str(info.value)
    assert message.startswith("p.py:3:1: s-op 'f': its function ")
    assert "\n" not in message
    return message


def test_a_table_that_is_too_large_is_refused():
    domain = range(int(MAX_TABLE**0.5) + 1)
    message = error(lambda x, y: str(x) + str(y), domain, domain)
    assert (
        f"can't be traced (it needs a value as a string), and a table of it would have {257**2}"
        in message
    )
    assert message.endswith("; write it with operators and comparisons, or give it fewer values")


def test_other_errors_of_the_function_are_told_with_their_input():
    def f(x, y):
        raise RuntimeError(f"no such\nluck with {y}")

    message = error(f, ["a"], [Fraction(1, 2)])
    assert "raises RuntimeError: no such luck with 0.5 for 'a', 0.5" in message


@pytest.mark.parametrize(
    "f, told",
    [
        (lambda x: 1 if rasp.indices == x else 0, "an s-op has no truth value of its own"),
        (lambda x: bool(EARLIER), "a selector has no truth value of its own"),
        (lambda x: rasp.is_defined(x), "the operand of is_defined must be an s-op, not the int 1"),
        (lambda x: rasp.default(rasp.tokens, EARLIER), "an operand beside an s-op must be an s-op"),
        (lambda x: rasp.tokens + EARLIER, "an operand beside an s-op must be an s-op or a value"),
        (lambda x: rasp.Map(x, rasp.tokens), "Map takes a function of values, not 1"),
        (lambda x: rasp.Map(lambda: x, rasp.tokens), "Map calls its function with 1 value"),
        (lambda x: rasp.annotate(x, name="x"), "annotations go on s-ops and selectors, not on"),
        (lambda x: {1: 2}[TOKENS], "<TokensType 'tokens'> is no key"),
        (lambda x: divmod(x, TOKENS), "unsupported operand type(s) for divmod(): 'int' and 'Tok"),
        (lambda x: f"{TOKENS:d}", "unsupported format string passed to TokensType.__format__"),
        (lambda x: "".join([TOKENS]), "sequence item 0: expected str instance, TokensType found"),
        (lambda x: -EARLIER, "bad operand type for unary -: 'Select'"),
        *[(f, "an s-op or selector has no number, length or items of its own") for f in CONVERTING],
    ],
)
@pytest.mark.parametrize("predicate", [False, True])
def test_a_function_that_works_with_sops_is_refused(f, told, predicate):
    """Other errors of types, such as 1 + "a", are undefined values."""
    with pytest.raises(RaspcError) as caught:
        function(f, [1, 2], predicate=predicate).region()
    message = str(caught.value)
    assert message.startswith(f"p.py:3:1: s-op 'f': its function works with s-ops: {told}")
    assert message.endswith("; a function gets and returns values; build s-ops outside of it")


class Map:
    """A class with the name of a kind of s-op."""


def test_a_type_error_about_other_classes_is_an_undefined_value():
    def raises(x):
        raise TypeError("Select a token that is no Map")

    for f in (lambda x: x if x == 2 else 1 + Map(), lambda x: x if x == 2 else raises(x)):
        found = ScalarFunction(function(f, [1, 2]).region())
        assert (found(1), found(2)) == (None, 2)


def test_an_unbounded_recursion_is_told():
    def f(x):
        return f(x) + 1

    assert "raises RecursionError" in error(f, [1])


def test_what_is_no_value_is_refused():
    assert "returns a set for 1" in error(lambda x: {x}, [1])


def test_a_function_that_is_not_deterministic_is_refused():
    calls = count()
    message = error(lambda x: x + next(calls), [1, 2])
    assert "gives different values for 1 each time; let it depend on its arguments alone" in message


def test_an_untraceable_function_that_is_not_deterministic_is_refused():
    calls = count()
    assert "gives different values for 'a'" in error(lambda x: x.upper() + str(next(calls)), "ab")
