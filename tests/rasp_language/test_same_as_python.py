"""A program in the RASP language and in Python: equal values, and equal models."""

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

import raspc
from raspc.frontends.python import (
    Aggregate,
    Comparison,
    Full,
    Map,
    Select,
    SelectorWidth,
    SOp,
    evaluate,
    indices,
    length,
    tokens,
)

EQ, LT, LEQ, GT = Comparison.EQ, Comparison.LT, Comparison.LEQ, Comparison.GT
SAME = Select(tokens, tokens, EQ)
EARLIER = Select(indices, indices, LT)
EVERYWHERE = Select(Full(True), Full(True), EQ)


def is_a(x: Any) -> int:
    return 1 if x == "a" else 0


def rank(keys: SOp) -> SOp:
    return SelectorWidth(Select(keys, keys, LT)) + SelectorWidth(Select(keys, keys, EQ) & EARLIER)


def share_as_number(token: str) -> SOp:
    """The number of occurrences of a token so far, from its mean."""
    mean = Aggregate(
        Select(indices, indices, LEQ), Map(lambda x: 1 if x else 0, tokens == token), 0
    )
    return Map(lambda x: round(x), (indices + 1) * mean)


NUMBERS = Map(lambda x: {"a": 2, "b": 0, "c": 1}[x], tokens)

PROGRAMS: dict[str, tuple[str, SOp]] = {
    "arithmetic": ("(indices + 1) * 2 - length % 2;", (indices + 1) * 2 - length % 2),
    "division": ("indices / length;", indices / length),
    "power": ("2 ^ indices;", 2**indices),
    "concatenation": ('tokens + "x";', tokens + "x"),
    "comparison": ("indices <= length - 2;", indices <= length - 2),
    "logic": ('tokens == "a" and not indices == 0;', (tokens == "a") & ~(indices == 0)),
    "conditional": (
        'tokens if indices < 1 else "-";',
        Map(lambda c, x: x if c else "-", indices < 1, tokens),
    ),
    "membership": ('tokens in ["a", "c"];', Map(lambda x: x in ("a", "c"), tokens)),
    "dictionary": ('{"a": 2, "b": 0, "c": 1}[tokens];', NUMBERS),
    "round": ("round(indices / 2);", Map(lambda i: round(i / 2), indices)),
    "mean": (
        'aggregate(full_s, indicator(tokens == "a"));',
        Aggregate(EVERYWHERE, Map(is_a, tokens), 0),
    ),
    "shift": (
        'shift(tokens, 1, "-");',
        Aggregate(Select(indices, indices - 1, EQ), tokens, "-"),
    ),
    "selector width": ("selector_width(select(tokens, tokens, ==));", SelectorWidth(SAME)),
    "composite selector": (
        "selector_width(select(tokens, tokens, ==) and select(indices, indices, <));",
        SelectorWidth(SAME & EARLIER),
    ),
    "negated selector": (
        "selector_width(not select(tokens, tokens, ==));",
        SelectorWidth(~SAME),
    ),
    "disjunction of selectors": (
        "selector_width(select(tokens, tokens, ==) or select(indices, indices, <));",
        SelectorWidth(SAME | EARLIER),
    ),
    "negated conjunction": (
        "selector_width(not (select(tokens, tokens, ==) and select(indices, indices, <)));",
        SelectorWidth(~(SAME & EARLIER)),
    ),
    "mean of numbers": (
        "aggregate(select(indices, indices, <=), indices);",
        Aggregate(Select(indices, indices, LEQ), indices, 0),
    ),
    "mean of fractions": (
        "average(indices / length);",
        Aggregate(EVERYWHERE, indices / length, 0),
    ),
    "string as default": (
        'aggregate(select(indices, 2, ==), tokens, "-");',
        Aggregate(Select(indices, Full(2), EQ), tokens, "-"),
    ),
    "number as key": (
        "m = average(indices); selector_width(select(indices, m, <));",
        SelectorWidth(Select(indices, Aggregate(EVERYWHERE, indices, 0), LT)),
    ),
    "several maps of one position": (
        '(indices + length) * (2 if tokens == "a" else 1) == length;',
        (indices + length) * Map(lambda c: 2 if c else 1, tokens == "a") == length,
    ),
    "a constant": ('"x" if True else "y"; indices * 0 + 3;', indices * 0 + 3),
    "constant query": (
        'selector_width(select(tokens, "b", ==));',
        SelectorWidth(Select(tokens, Full("b"), EQ)),
    ),
    "default": (
        "aggregate(select(indices, indices, <), indices, -1);",
        Aggregate(EARLIER, indices, -1),
    ),
    "sort": (
        'n = {"a": 2, "b": 0, "c": 1}[tokens]; sort(n, n);',
        Aggregate(Select(rank(NUMBERS), indices, EQ), NUMBERS, 0),
    ),
    "function and loop": (
        "def prefix(x, y) { return round((indices + 1) * aggregate(select(indices, indices, <=), "
        "indicator(x == y))); }\n"
        'total = 0; for t in ["a", "b"] { total = total + prefix(tokens, t); } total;',
        0 + share_as_number("a") + share_as_number("b"),
    ),
}

by_name = pytest.mark.parametrize("name", PROGRAMS)
INPUTS = [xs for n in range(1, 4) for xs in product("abc", repeat=n)]


@pytest.fixture
def both(variables: Callable[[str], dict[str, Any]]) -> Callable[[str], tuple[SOp, SOp]]:
    def of(name: str) -> tuple[SOp, SOp]:
        text, sop = PROGRAMS[name]
        return variables(text)["out"], sop

    return of


@pytest.mark.sample(7)
@by_name
@pytest.mark.parametrize("causal", [False, True])
def test_values(both: Callable[[str], tuple[SOp, SOp]], name: str, causal: bool) -> None:
    first, second = both(name)
    for tokens_in in INPUTS:
        one = evaluate(first, tokens_in, causal=causal)
        assert one == evaluate(second, tokens_in, causal=causal)


@pytest.mark.sample(5)
@by_name
def test_models(both: Callable[[str], tuple[SOp, SOp]], name: str) -> None:
    first, second = (
        raspc.compile(sop, vocab="abc", max_seq_len=4, backend="numpy") for sop in both(name)
    )
    assert first.apply_batch(INPUTS) == second.apply_batch(INPUTS)
    assert first.apply_batch(INPUTS) == [both(name)[1](xs) for xs in INPUTS]
    assert first.stats == second.stats
