"""Compiled means of numbers, with every kind of default and encoding."""

import pytest
from oracle import assert_right

import raspc
from raspc import rasp
from raspc.passes.pipelines import PIPELINES
from raspc.values import RaspcError

BEFORE = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LT)
SAME = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
PREVIOUS = rasp.Select(rasp.indices, rasp.indices, lambda k, q: k == q - 1)
IS_A = rasp.Map(lambda x: 1 if x == "a" else 0, rasp.tokens)

causally = pytest.mark.parametrize("causal", [False, True], ids=["", "causal"])


@pytest.mark.sample(7)
@causally
@pytest.mark.parametrize("default", [0, 7, 1.5, None, "none", (1, "a")], ids=str)
@pytest.mark.parametrize("vocab", [(1, 2, 5), (0.5, 1, 2.25), (-3, 0, 1000)], ids=str)
def test_any_default(vocab, default, causal):
    assert_right(rasp.Aggregate(BEFORE, rasp.tokens, default=default), vocab, 3, causal=causal)


@causally
def test_a_truth_value_as_default(causal):
    """True stands beside means of which none is 1; where one is, a model cannot tell the two."""
    mean = rasp.Aggregate(BEFORE, rasp.tokens, default=True)
    assert_right(mean, (-3, 0, 1000), 3, causal=causal)
    with pytest.raises(RaspcError, match="can be a truth value and also a number"):
        raspc.compile(mean, vocab=(1, 2, 5), max_seq_len=3, causal=causal)
    with pytest.raises(RaspcError, match="can be a truth value and also a number"):
        raspc.compile(mean, vocab=(0, 2), max_seq_len=3, causal=causal)


@causally
def test_a_truth_value_among_numbers(causal):
    """True is averaged with numbers, of which others have the mean 1."""
    values = rasp.Map(lambda x: True if x == "a" else 2 if x == "b" else 0, rasp.tokens)
    with pytest.raises(RaspcError, match="can be a truth value and also a number"):
        raspc.compile(
            rasp.Aggregate(BEFORE, values, default=0), vocab="abc", max_seq_len=3, causal=causal
        )
    values = rasp.Map(lambda x: True if x == "a" else 2 if x == "b" else 3, rasp.tokens)
    assert_right(rasp.Aggregate(BEFORE, values, default=0), "abc", 3, causal=causal)


@causally
@pytest.mark.parametrize("default", [0, "none", None, (1, 2)], ids=str)
def test_any_default_of_one_string(default, causal):
    assert_right(rasp.Aggregate(PREVIOUS, rasp.tokens, default=default), "ab", 4, causal=causal)


@causally
def test_numerical_values(causal):
    mean = rasp.Aggregate(BEFORE, rasp.numerical(rasp.Map(lambda x: x / 4, rasp.tokens)))
    assert_right(mean, (1, 2, 5), 3, causal=causal)


@causally
def test_means_of_means(causal):
    inner = rasp.Aggregate(SAME, rasp.indices, default=0)
    assert_right(rasp.Aggregate(BEFORE, inner, default=0), "ab", 3, causal=causal)


@causally
def test_means_of_widths(causal):
    assert_right(rasp.Aggregate(BEFORE, rasp.SelectorWidth(SAME)), "ab", 4, causal=causal)


@causally
def test_means_as_keys(causal):
    share = rasp.Aggregate(BEFORE, IS_A)
    equal = rasp.Select(share, share, rasp.Comparison.EQ)
    assert_right(rasp.SelectorWidth(equal), "ab", 4, causal=causal)


@causally
def test_functions_of_means_that_can_be_undefined(causal):
    share = rasp.Aggregate(BEFORE, IS_A)
    assert_right(rasp.Map(lambda x, i: (x > 0.5, i), share, rasp.indices), "ab", 4, causal=causal)
    assert_right(rasp.Fill(share, "-"), "ab", 4, causal=causal)


def test_many_means_or_what_is_no_number():
    """Means of too many values for one-hot, with a default that no numerical encoding holds."""
    few = PIPELINES["default"].replace("rasp-choose-encodings", "rasp-choose-encodings{means=8}")
    mean = rasp.Aggregate(BEFORE, rasp.tokens, default="none").named("mean")
    nothing = rasp.Map(lambda x: x == "none", mean)
    assert_right(nothing, (0, 1, 2), 4, pipelines=[few])
