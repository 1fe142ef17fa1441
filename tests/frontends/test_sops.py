"""S-ops and Python's operators on them: their values on a list of tokens."""

import math

import pytest

from raspc.frontends import python as rasp
from raspc.frontends.python import indices, length, tokens

XS = [3, 1, 2]


def test_inputs():
    assert tokens("abc") == ["a", "b", "c"]
    assert indices("abc") == [0, 1, 2]
    assert length("abc") == [3, 3, 3]
    assert rasp.Full(7)("ab") == [7, 7]
    assert rasp.Full(None)("ab") == [None, None]
    assert tokens([]) == []


def test_results_are_python_values():
    assert tokens([0.5, True, ("a", 0.25)]) == [0.5, True, ("a", 0.25)]
    (half, *_) = (indices + 1 / 2)("a")
    assert type(half) is float


@pytest.mark.parametrize(
    "sop, expected",
    [
        (tokens + 1, [4, 2, 3]),
        (1 + tokens, [4, 2, 3]),
        (tokens - 1, [2, 0, 1]),
        (1 - tokens, [-2, 0, -1]),
        (tokens * 2, [6, 2, 4]),
        (2 * tokens, [6, 2, 4]),
        (tokens / 2, [1.5, 0.5, 1]),
        (6 / tokens, [2, 6, 3]),
        (tokens // 2, [1, 0, 1]),
        (7 // tokens, [2, 7, 3]),
        (tokens % 2, [1, 1, 0]),
        (7 % tokens, [1, 0, 1]),
        (tokens**2, [9, 1, 4]),
        (2**tokens, [8, 2, 4]),
        (-tokens, [-3, -1, -2]),
        (+tokens, [3, 1, 2]),
        (abs(1 - tokens), [2, 0, 1]),
        (tokens < 2, [False, True, False]),
        (tokens <= 2, [False, True, True]),
        (tokens > 2, [True, False, False]),
        (tokens >= 2, [True, False, True]),
        (tokens == 2, [False, False, True]),
        (tokens != 2, [True, True, False]),
        (tokens & 7, [7, 7, 7]),
        (indices & 7, [0, 7, 7]),
        (7 & indices, [0, 1, 2]),
        (indices | 7, [7, 1, 2]),
        (0 | indices, [0, 1, 2]),
        (~indices, [True, False, False]),
        (tokens == "x", [False, False, False]),
    ],
)
def test_operators_with_a_constant(sop, expected):
    assert type(sop) is rasp.Map
    assert sop(XS) == expected


@pytest.mark.parametrize(
    "sop, expected",
    [
        (tokens + indices, [3, 2, 4]),
        (tokens - indices, [3, 0, 0]),
        (tokens * indices, [0, 1, 4]),
        (indices / tokens, [0, 1, 1]),
        (tokens // length, [1, 0, 0]),
        (tokens % length, [0, 1, 2]),
        (tokens**indices, [1, 1, 4]),
        (tokens < indices, [False, False, False]),
        (tokens <= indices, [False, True, True]),
        (tokens > indices, [True, False, False]),
        (tokens >= indices, [True, True, True]),
        (tokens == indices, [False, True, True]),
        (tokens != indices, [True, False, False]),
        (indices & tokens, [0, 1, 2]),
        (indices | tokens, [3, 1, 2]),
    ],
)
def test_operators_with_another_sop(sop, expected):
    assert type(sop) is rasp.SequenceMap
    assert sop(XS) == expected


def test_comparing_sops_leaves_them_usable_as_keys():
    assert tokens in {tokens: 1}
    assert len({tokens, indices, tokens}) == 2


def test_the_truth_of_an_sop_is_refused_since_it_would_be_wrong():
    with pytest.raises(TypeError, match=r"no truth value .* use &"):
        _ = 0 < tokens < 3
    with pytest.raises(TypeError, match="no truth value"):
        _ = tokens and indices


def test_maps():
    assert rasp.Map(lambda x: x.upper(), tokens)("ab") == ["A", "B"]
    assert rasp.SequenceMap(lambda x, y: x - y, length, tokens)([1, 2, 3]) == [2, 1, 0]
    assert rasp.Map(lambda a, b, c: (c, b, a), tokens, indices, length)("a") == [(1, 0, "a")]
    assert rasp.LinearSequenceMap(tokens, indices, 2, -0.5)([1, 2]) == [2, 3.5]
    assert rasp.Map(lambda x: x, tokens, simplify=False)("a") == ["a"]
    assert rasp.Map(math.sqrt, tokens)([4, 9]) == [2, 3]
    assert rasp.Map(str, tokens)([4, 0.5]) == ["4", "0.5"]
    assert rasp.sop_not(indices)("abc") == [True, False, False]


def test_undefined_is_handed_on_and_the_function_not_called():
    undefined = rasp.Map(lambda x: None if x == 1 else x, tokens)
    assert undefined([1, 2]) == [None, 2]
    assert (undefined + 1)([1, 2]) == [None, 3]
    assert (undefined == 2)([1, 2]) == [None, True]
    assert rasp.Map(lambda x: x is None, undefined)([1, 2]) == [None, False]
    assert rasp.Map(lambda x, y: 0, undefined, tokens)([1, 2]) == [None, 0]
    assert (6 / indices)("ab") == [None, 6]


def test_an_unreachable_error_does_no_harm():
    # 1 / 0 is possible for the function, not for the program.
    assert (1 / (indices + 1))("ab") == [1, 0.5]


@pytest.mark.parametrize(
    "build, message",
    [
        (lambda: rasp.Map(lambda x: x, 3), "must be an s-op, not the int 3"),
        (lambda: rasp.Map(tokens, tokens), "takes a function of values"),
        (lambda: rasp.Map(3, tokens), "takes a function of values"),
        (lambda: rasp.Map(lambda x, y: x, tokens), "with 1 value, which <lambda>(x, y)"),
        (lambda: rasp.SequenceMap(lambda x: x, tokens, indices), "with 2 values"),
        (lambda: rasp.Full({1}), "set is not a value of RASP"),
        (lambda: tokens + {1}, "set is not a value of RASP"),
        (lambda: tokens == all_true(), "must be an s-op or a value"),
        (lambda: rasp.numerical(all_true()), "must be an s-op, not <Select 'select'>"),
        (lambda: rasp.annotate(3, name="x"), "not on the int 3"),
        (lambda: tokens.named(""), "a name must be a string"),
        (lambda: tokens.named("é"), "a name must be a string of ASCII"),
        (lambda: tokens.annotated(encoding="numerical"), "must be a member of Encoding"),
    ],
)
def test_mistakes_are_told_where_they_are_made(build, message):
    with pytest.raises(TypeError) as info:
        build()
    assert message in str(info.value)


def all_true():
    return rasp.Select(tokens, tokens, rasp.Comparison.TRUE)


# Annotations.


def test_annotations_make_copies():
    named = tokens.named("input")
    assert named is not tokens
    assert (named.name, tokens.name) == ("input", "tokens")
    numeric = rasp.numerical(named)
    assert rasp.is_numerical(numeric)
    assert rasp.is_categorical(named)
    assert numeric.name == "input"
    assert rasp.get_encoding(rasp.categorical(numeric)) is rasp.Encoding.CATEGORICAL


def test_other_annotations_are_kept():
    sop = (tokens + 1).annotated(note="why").named("more")
    assert sop.annotations["note"] == "why"
    assert dict(sop.annotations) == {"note": "why", "name": "more"}
    with pytest.raises(KeyError, match=r"no annotation 'other'.*encoding, name, note"):
        sop.annotations["other"]
    copy = sop.copy()
    assert copy is not sop
    assert copy.annotations["note"] == "why"


def test_default_annotators_can_be_added(monkeypatch):
    monkeypatch.setitem(rasp.DEFAULT_ANNOTATORS, "depth", lambda expr: len(expr.children))
    assert (tokens + indices).annotations["depth"] == 2


@pytest.mark.parametrize(
    "expr, name",
    [
        (rasp.Map(lambda x: x, tokens), "map"),
        (rasp.SequenceMap(lambda x, y: x, tokens, tokens), "sequence_map"),
        (rasp.LinearSequenceMap(tokens, tokens, 1, 1), "linear_sequence_map"),
        (rasp.Full(1), "full"),
        (rasp.SelectorWidth(all_true()), "selector_width"),
        (rasp.Aggregate(all_true(), tokens), "aggregate"),
        (all_true(), "select"),
        (all_true() & all_true(), "selector_and"),
        (all_true() | all_true(), "selector_or"),
        (~all_true(), "selector_not"),
        (length, "length"),
    ],
)
def test_default_names(expr, name):
    assert expr.name == name
    assert repr(expr) == f"<{type(expr).__name__} '{name}'>"
