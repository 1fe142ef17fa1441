"""Compiled `Fill`: a default value at positions where an s-op is undefined."""

import pytest
from oracle import assert_right

from raspc import rasp

PREVIOUS = rasp.Select(rasp.indices, rasp.indices, lambda k, q: k == q - 1)
BEFORE = rasp.Aggregate(PREVIOUS, rasp.tokens)


def test_meaning():
    assert rasp.Fill(BEFORE, "-")("abc") == ["-", "a", "b"]


def test_none_fills_nothing():
    with pytest.raises(TypeError, match="by a defined value, not by None"):
        rasp.Fill(BEFORE, None)


@pytest.mark.sample(5)
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize(
    "sop",
    [
        rasp.Fill(BEFORE, 0),
        rasp.Fill(BEFORE, 1),
        rasp.Fill(BEFORE, "-"),
        rasp.Fill(rasp.tokens, "-"),
        rasp.numerical(rasp.Fill(BEFORE, 7)),
        rasp.Fill(rasp.numerical(rasp.Map(lambda x: x / 2, rasp.tokens)), 7),
        rasp.SelectorWidth(rasp.Select(rasp.Fill(BEFORE, 5), rasp.tokens, rasp.Comparison.GT)),
    ],
    ids=["new", "same", "string", "pointless", "numerical", "of a number", "keys"],
)
def test_compiled(sop, causal):
    assert_right(sop, [1, 2, 3], 4, causal=causal)
