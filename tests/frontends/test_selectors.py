"""Selectors, and the s-ops that use them."""

import pytest

from raspc.frontends import python as rasp
from raspc.frontends.python import Aggregate, Comparison, Select, SelectorWidth, indices, tokens
from raspc.values import RaspcError

TRUE = Select(tokens, tokens, Comparison.TRUE)
EARLIER = Select(indices, indices, Comparison.LT)
SELF = Select(indices, indices, Comparison.EQ)


@pytest.mark.parametrize(
    "comparison, rows",
    [
        (Comparison.EQ, [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
        (Comparison.NEQ, [[0, 1, 1], [1, 0, 1], [1, 1, 0]]),
        (Comparison.LT, [[0, 0, 0], [1, 0, 0], [1, 1, 0]]),
        (Comparison.LEQ, [[1, 0, 0], [1, 1, 0], [1, 1, 1]]),
        (Comparison.GT, [[0, 1, 1], [0, 0, 1], [0, 0, 0]]),
        (Comparison.GEQ, [[1, 1, 1], [0, 1, 1], [0, 0, 1]]),
        (Comparison.TRUE, [[1, 1, 1]] * 3),
        (Comparison.FALSE, [[0, 0, 0]] * 3),
    ],
)
def test_rows_are_queries_and_columns_keys(comparison, rows):
    assert Select(indices, indices, comparison)("abc") == rows
    assert [[int(comparison(key, query)) for key in range(3)] for query in range(3)] == rows
    # The same predicate as a user's function.
    assert Select(indices, indices, lambda k, q: comparison(k, q))("abc") == rows


def test_select_between_different_sops():
    assert Select(tokens, indices, Comparison.LT)([2, 0, 0]) == [[0, 0, 0], [0, 1, 1], [0, 1, 1]]


def test_predicates_that_can_not_be_traced():
    rhymes = Select(tokens, tokens, lambda k, q: k[-2:] == q[-2:])
    assert rhymes(["cat", "hat", "dog"]) == [[1, 1, 0], [1, 1, 0], [0, 0, 1]]


def test_undefined_keys_and_queries_select_nothing():
    undefined = rasp.Map(lambda x: None if x == 0 else x, indices)
    assert Select(undefined, indices, Comparison.TRUE)("abc") == [[0, 1, 1]] * 3
    assert Select(indices, undefined, Comparison.TRUE)("abc") == [[0] * 3, [1] * 3, [1] * 3]
    assert Select(undefined, undefined, lambda k, q: True)("ab") == [[0, 0], [0, 1]]
    # The complement of a selector complements its rows, however it was made.
    assert (~Select(undefined, indices, Comparison.TRUE))("ab") == [[1, 0], [1, 0]]


def test_operators():
    assert (EARLIER | SELF)("ab") == [[1, 0], [1, 1]]
    assert (EARLIER & TRUE)("ab") == [[0, 0], [1, 0]]
    assert (~EARLIER)("ab") == [[1, 1], [0, 1]]
    assert rasp.selector_and(EARLIER, TRUE, simplify=False)("ab") == [[0, 0], [1, 0]]
    assert rasp.selector_or(EARLIER, SELF)("ab") == [[1, 0], [1, 1]]
    assert rasp.selector_not(EARLIER)("ab") == [[1, 1], [0, 1]]
    assert TRUE("") == []


def test_the_truth_of_a_selector_is_refused_since_it_would_be_wrong():
    with pytest.raises(TypeError, match=r"no truth value .* use &"):
        _ = EARLIER and SELF
    with pytest.raises(TypeError, match="no truth value"):
        _ = not EARLIER


def test_width():
    assert SelectorWidth(EARLIER)("abc") == [0, 1, 2]


def test_aggregate():
    assert Aggregate(SELF, tokens)("abc") == ["a", "b", "c"]
    assert Aggregate(EARLIER, tokens)([1, 2, 4]) == [None, 1, 1.5]
    assert Aggregate(EARLIER, tokens, default="x")([1, 2]) == ["x", 1]
    assert Aggregate(EARLIER, tokens, default=(0.5, "y"))([1]) == [(0.5, "y")]
    assert Aggregate(TRUE, tokens)(["b", "b"]) == ["b", "b"]


def test_the_mean_of_strings_is_an_error_that_names_the_line():
    mean = Aggregate(TRUE, tokens).named("mean")
    line = mean.location.line
    with pytest.raises(RaspcError, match=rf"test_selectors\.py:{line}:12: s-op 'mean': .* no mean"):
        mean("ab")


def test_causal_evaluation_masks_every_selector():
    assert rasp.evaluate(SelectorWidth(TRUE), "abc", causal=True) == [1, 2, 3]
    assert rasp.evaluate(~EARLIER, "abc", causal=True) == [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    assert rasp.evaluate(SelectorWidth(TRUE), "abc") == [3, 3, 3]


@pytest.mark.parametrize(
    "build, message",
    [
        (lambda: Select(TRUE, tokens, Comparison.EQ), "the keys of Select must be an s-op"),
        (lambda: Select(tokens, 1, Comparison.EQ), "the queries of Select must be an s-op"),
        (lambda: Select(tokens, tokens, lambda k: k), "Select calls its function with 2 values"),
        (lambda: Select(tokens, tokens, True), "takes a function of values"),
        (lambda: TRUE & tokens, "second operand of SelectorAnd must be a selector"),
        (lambda: TRUE | 1, "second operand of SelectorOr must be a selector"),
        (lambda: rasp.selector_not(tokens), "operand of SelectorNot must be a selector"),
        (lambda: SelectorWidth(tokens), "operand of SelectorWidth must be a selector"),
        (lambda: Aggregate(tokens, tokens), "first operand of Aggregate must be a selector"),
        (lambda: Aggregate(TRUE, TRUE), "second operand of Aggregate must be an s-op"),
        (lambda: Aggregate(TRUE, tokens, default={1}), "not a value of RASP"),
    ],
)
def test_mistakes_are_told_where_they_are_made(build, message):
    with pytest.raises(TypeError) as info:
        build()
    assert message in str(info.value)
