"""Choices among selected keys: first, last, latest, closest, argmax, argmin, minimum, maximum."""

from collections.abc import Callable
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from oracle import assert_right

import raspc
from raspc import rasp
from raspc.certification import certify
from raspc.frontends.python import evaluate
from raspc.frontends.rasp_language import load_program
from raspc.proof.attention_leakage import select
from raspc.proof.score_bounds import Scores
from raspc.values import RaspcError

INDEX, TOKEN = rasp.indices, rasp.tokens
SAME = rasp.Select(TOKEN, TOKEN, rasp.Comparison.EQ)
OTHERS = rasp.Select(TOKEN, TOKEN, rasp.Comparison.NEQ)
PREVIOUS = rasp.Aggregate(rasp.Select(INDEX, INDEX, lambda k, q: k == q - 1), TOKEN)

Choose = Callable[[list[int], str, int], int]
"""The chosen of some keys, of an input, for a query."""

CASES: dict[str, tuple[str, rasp.SOp, rasp.Selector, Choose]] = {
    "first": ("first(others)", INDEX, rasp.first(OTHERS), lambda keys, xs, q: min(keys)),
    "last": ("last(others)", INDEX, rasp.last(OTHERS), lambda keys, xs, q: max(keys)),
    "leftmost": ("leftmost(others)", INDEX, rasp.leftmost(OTHERS), lambda keys, xs, q: keys[0]),
    "rightmost": ("rightmost(others)", INDEX, rasp.rightmost(OTHERS), lambda keys, xs, q: keys[-1]),
    "argmax": (
        "argmax(others, tokens)",
        INDEX,
        rasp.argmax(OTHERS, TOKEN),
        lambda keys, xs, q: min(k for k in keys if xs[k] == max(xs[j] for j in keys)),
    ),
    "argmin": (
        "argmin(others, tokens)",
        INDEX,
        rasp.argmin(OTHERS, TOKEN),
        lambda keys, xs, q: min(k for k in keys if xs[k] == min(xs[j] for j in keys)),
    ),
    "closest": (
        "closest(others)",
        INDEX,
        rasp.closest(OTHERS),
        lambda keys, xs, q: min(keys, key=lambda k: (abs(k - q), k)),
    ),
}


def expected(choose: Choose, xs: str, causal: bool) -> list[int]:
    """The chosen index for each query, by plain Python; -1 where no key is selected."""
    found: list[int] = []
    for q in range(len(xs)):
        keys = [k for k in range(q + 1 if causal else len(xs)) if xs[k] != xs[q]]
        found.append(choose(keys, xs, q) if keys else -1)
    return found


INPUTS = ["".join(word) for n in (1, 2, 3, 4) for word in product("abc", repeat=n)]


@pytest.mark.sample(5)
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("name", CASES)
def test_python(name: str, causal: bool) -> None:
    _, values, selector, choose = CASES[name]
    sop = rasp.Aggregate(selector, values, -1)
    for xs in INPUTS:
        assert evaluate(sop, xs, causal=causal) == expected(choose, xs, causal)


@pytest.mark.sample(3)
@pytest.mark.parametrize("name", CASES)
def test_rasp_language(name: str, tmp_path: Path) -> None:
    text, _, _, choose = CASES[name]
    path = tmp_path / "p.rasp"
    path.write_text(
        "others = select(tokens, tokens, !=);\n"
        f"r = aggregate({text}, indices, -1);\nfirst = indices;\n",
        encoding="utf-8",
    )
    sop = load_program(f"{path}:r").sop
    for xs in INPUTS:
        assert sop(xs) == expected(choose, xs, False)


@pytest.mark.sample(5)
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("name", CASES)
def test_models(name: str, causal: bool) -> None:
    _, values, selector, choose = CASES[name]
    sop = rasp.Aggregate(selector, values, -1)
    for model in assert_right(sop, "abc", 4, causal=causal):
        for xs in INPUTS[::5]:
            assert model.apply(list(xs)).decoded == expected(choose, xs, causal)


OTHER_READERS = {
    "latest": rasp.Aggregate(rasp.latest(OTHERS), TOKEN, "-"),
    "maximum": rasp.aggregate_max(OTHERS, TOKEN, "-"),
    "minimum": rasp.aggregate_min(SAME, INDEX),
    "as a number": rasp.numerical(rasp.aggregate_max(SAME, INDEX, 0)),
    "width": rasp.SelectorWidth(rasp.last(OTHERS)),
    "conjunction": rasp.Aggregate(
        rasp.last(OTHERS) & rasp.Select(INDEX, INDEX, rasp.Comparison.LT), INDEX, -1
    ),
    "negation": rasp.SelectorWidth(~rasp.last(OTHERS)),
    "undefined scores": rasp.Aggregate(rasp.argmax(SAME, PREVIOUS), INDEX, -1),
    "a choice of a choice": rasp.Aggregate(rasp.first(rasp.last(OTHERS)), INDEX, -1),
    "ties averaged": rasp.Aggregate(rasp.SelectorBest(OTHERS, [TOKEN], [True]), INDEX, -1),
    "numbers and strings": rasp.Aggregate(
        rasp.argmax(OTHERS, rasp.where(TOKEN == "a", 1, TOKEN)), INDEX, -1
    ),
}


@pytest.mark.sample(6)
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("name", OTHER_READERS)
def test_other_models(name: str, causal: bool) -> None:
    assert_right(OTHER_READERS[name], "abc", 4, causal=causal)


def test_extremes() -> None:
    assert rasp.aggregate_max(OTHERS, TOKEN, "-")("abca") == ["c", "c", "b", "c"]
    assert rasp.aggregate_min(OTHERS, TOKEN, "-")("aa") == ["-", "-"]
    assert rasp.aggregate_min(SAME, INDEX)("abab") == [0, 1, 0, 1]
    assert rasp.Aggregate(rasp.argmax(SAME, PREVIOUS), INDEX, -1)("aab") == [1, 1, 2]


LONG: dict[str, tuple[rasp.SOp, bool, int]] = {
    "latest match": (rasp.Aggregate(rasp.latest(OTHERS), TOKEN, "-"), True, 16),
    "latest match of all positions": (rasp.Aggregate(rasp.latest(OTHERS), TOKEN, "-"), False, 56),
    "first": (rasp.Aggregate(rasp.first(OTHERS), TOKEN, "-"), False, 16),
    "last": (rasp.Aggregate(rasp.last(OTHERS), TOKEN, "-"), False, 16),
    "argmax": (rasp.Aggregate(rasp.argmax(OTHERS, INDEX % 7), TOKEN, "-"), False, 24),
    "maximum": (rasp.aggregate_max(OTHERS, TOKEN, "-"), False, 16),
    "minimum": (rasp.aggregate_min(OTHERS, TOKEN, "-"), False, 16),
    "place of the latest match": (rasp.Aggregate(rasp.latest(SAME), INDEX, -1), True, 10),
    "place of the first": (rasp.Aggregate(rasp.first(OTHERS), INDEX), False, 10),
}


@pytest.mark.sample(4)
@pytest.mark.parametrize("name", LONG)
def test_models_of_256_positions(name: str) -> None:
    sop, causal, most = LONG[name]
    model = raspc.compile(sop, vocab="abcde", max_seq_len=256, causal=causal, backend="numpy")
    assert model.op.d_model <= most
    assert model.op.certificate is not None
    rng = np.random.default_rng(0)
    for length in (1, 2, 100, 256):
        xs = [str(x) for x in rng.choice(list("abcde"), length)]
        assert model.apply(xs).decoded == evaluate(sop, xs, causal=causal)


@pytest.mark.parametrize("name", ["first", "argmax", "closest"])
def test_the_checker_proves_models(name: str) -> None:
    sop = rasp.Aggregate(CASES[name][2], TOKEN, "-")
    model = raspc.compile(sop, vocab="abc", max_seq_len=4, backend="numpy")
    assert certify(model.op, model.source)


def test_the_checker_proves_places_on_a_line() -> None:
    """The result has a direction of 17 ordinals, and no default: it may be undefined."""
    sop = rasp.Aggregate(rasp.last(OTHERS), INDEX)
    model = raspc.compile(sop, vocab="ab", max_seq_len=17, backend="numpy")
    assert model.op.d_model <= 9
    assert certify(model.op, model.source)


@pytest.mark.parametrize("pipeline", ["default", "tracr"])
def test_the_checker_rejects_keys_out_of_order(pipeline: str) -> None:
    """The choice of another key: the weights of one program, the text of the other."""
    models = [
        raspc.compile(
            rasp.Aggregate(choice, TOKEN, "-").named("r"),
            vocab="abc",
            max_seq_len=4,
            backend="numpy",
            pipeline=pipeline,
        )
        for choice in (rasp.first(OTHERS), rasp.last(OTHERS))
    ]
    for model, other in (models, models[::-1]):
        with pytest.raises(RaspcError, match="is not proved"):
            certify(model.op, other.source)


def test_the_certificate_needs_steps_between_all_keys() -> None:
    """The best of the keys that are there wins, so that any two selected keys need a gap."""
    nothing = np.zeros((1, 4))
    everywhere = np.ones((1, 4), np.bool_)
    scores = Scores(
        np.array([[90.0, 60.0, 59.5, 0.0]]),
        nothing,
        np.array([30.0]),
        nothing[:, 0],
        nothing[:, 0],
        met=everywhere,
        seen=everywhere,
        index=np.arange(4),
    )
    assert select(scores, 8, positional=True).gap == 30.0
    assert select(scores, 8, positional=False, ordered=True).gap == 0.5


def test_operands_are_checked() -> None:
    with pytest.raises(TypeError, match="the first operand of a choice must be a selector"):
        rasp.first(INDEX)  # pyright: ignore[reportArgumentType]
    with pytest.raises(TypeError, match="the score of a choice must be an s-op"):
        rasp.argmax(SAME, 3)  # pyright: ignore[reportArgumentType]
