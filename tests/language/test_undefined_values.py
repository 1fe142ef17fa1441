"""Guards: conditionals, `and` and `or` are undefined only where the operands that count are."""

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest
from oracle import assert_right

import raspc
from raspc import rasp
from raspc.certification import certify
from raspc.frontends.rasp_language import load_program
from raspc.values import RaspcError

PREVIOUS = rasp.Aggregate(
    rasp.Select(rasp.indices, rasp.indices, lambda k, q: k == q - 1), rasp.tokens
)
FIRST = rasp.indices == 0

HEAD = """
# raspc: vocab = "ab"
# raspc: max_seq_len = 4
prev = aggregate(select(indices, indices - 1, ==), tokens);
"""

Case = tuple[str, rasp.SOp, Callable[[int, Any], Any]]

CASES: dict[str, Case] = {
    "conditional": (
        '"-" if indices == 0 else prev',
        rasp.where(FIRST, "-", PREVIOUS),
        lambda i, prev: "-" if i == 0 else prev,
    ),
    "quotient": (
        "0 if indices == 0 else 1 / indices",
        rasp.where(FIRST, 0, 1 / rasp.indices),
        lambda i, prev: 0 if i == 0 else 1 / i,
    ),
    "or": (
        'indices == 0 or prev == "a"',
        FIRST | (PREVIOUS == "a"),
        lambda i, prev: i == 0 or prev == "a",
    ),
    "and": (
        'indices > 0 and prev == "a"',
        (rasp.indices > 0) & (PREVIOUS == "a"),
        lambda i, prev: i > 0 and prev == "a",
    ),
    "undefined first": (
        'prev == "a" or indices == 0',
        (PREVIOUS == "a") | FIRST,
        lambda i, prev: None if prev is None else prev == "a" or i == 0,
    ),
    "undefined condition": (
        'indices if prev == "a" else 7',
        rasp.where(PREVIOUS == "a", rasp.indices, 7),
        lambda i, prev: None if prev is None else i if prev == "a" else 7,
    ),
    "not taken": (
        "prev if indices > 0 else indices",
        rasp.where(rasp.indices > 0, PREVIOUS, rasp.indices),
        lambda i, prev: prev if i > 0 else i,
    ),
    "nested": (
        '"-" if indices == 0 else ("b" if prev == "a" else prev + "!")',
        rasp.where(FIRST, "-", rasp.where(PREVIOUS == "a", "b", PREVIOUS + "!")),
        lambda i, prev: "-" if i == 0 else "b" if prev == "a" else prev + "!",
    ),
    "is_defined": (
        "is_defined(prev)",
        rasp.is_defined(PREVIOUS),
        lambda i, prev: prev is not None,
    ),
    "default": (
        'default(prev, "-")',
        rasp.default(PREVIOUS, "-"),
        lambda i, prev: "-" if prev is None else prev,
    ),
    "default by an s-op": (
        "default(prev, indices)",
        rasp.default(PREVIOUS, rasp.indices),
        lambda i, prev: i if prev is None else prev,
    ),
    "lazy map": (
        '0 if not is_defined(prev) else (1 if prev == "a" else 2)',
        rasp.Map(lambda p: 0 if p == None else 1 if p == "a" else 2, PREVIOUS, lazy=True),  # noqa: E711
        lambda i, prev: 0 if prev is None else 1 if prev == "a" else 2,
    ),
}


def expected(meaning: Callable[[int, Any], Any], tokens: str) -> list[Any]:
    """The values at the positions of an input, by plain Python."""
    return [meaning(i, tokens[i - 1] if i else None) for i in range(len(tokens))]


INPUTS = ["".join(word) for n in (1, 2, 3, 4) for word in product("ab", repeat=n)]


@pytest.mark.sample(5)
@pytest.mark.parametrize("name", CASES)
def test_python(name: str) -> None:
    _, sop, meaning = CASES[name]
    for tokens in INPUTS:
        assert sop(tokens) == expected(meaning, tokens)


@pytest.mark.sample(5)
@pytest.mark.parametrize("name", CASES)
def test_rasp_language(name: str, tmp_path: Any) -> None:
    text, _, meaning = CASES[name]
    path = tmp_path / "guard.rasp"
    path.write_text(f"{HEAD}r = {text};\n", encoding="utf-8")
    sop = load_program(str(path)).sop
    for tokens in INPUTS:
        assert sop(tokens) == expected(meaning, tokens)


@pytest.mark.sample(4)
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("name", CASES)
def test_models(name: str, causal: bool) -> None:
    _, sop, meaning = CASES[name]
    for model in assert_right(sop, "ab", 4, causal=causal):
        for tokens in INPUTS:
            assert model.apply(list(tokens)).decoded == expected(meaning, tokens)


def test_a_guard_of_one_input_costs_no_layer() -> None:
    model = raspc.compile(rasp.where(FIRST, 0, 1 / rasp.indices), vocab="ab", max_seq_len=9)
    assert "0 layers" in repr(model)


@pytest.mark.parametrize("name", ["conditional", "and", "is_defined", "default by an s-op"])
def test_the_checker_proves_models(name: str) -> None:
    _, sop, _ = CASES[name]
    model = raspc.compile(sop, vocab="ab", max_seq_len=3, backend="numpy")
    proof, *_ = certify(model.op, model.source)
    assert proof


def test_maps_stay_strict() -> None:
    strict = rasp.Map(lambda c, x: "-" if c else x, FIRST, PREVIOUS)
    assert strict("ab") == [None, "a"]


def test_a_lazy_map_must_be_traceable() -> None:
    sop = rasp.Map(lambda x: x.upper(), PREVIOUS, lazy=True)
    with pytest.raises(RaspcError, match=r"can't be traced .* as that of a lazy map must"):
        sop("ab")


@pytest.mark.parametrize(
    "function",
    [lambda x: "-" if x is None else x, lambda x: x is not None and x == "a"],
    ids=["is", "is not"],
)
def test_a_lazy_map_does_not_test_identity(function: Any) -> None:
    """`x is None` is no operation that tracing sees; `x == None` is."""
    with pytest.raises(RaspcError, match=r"'is'.*compare with == None, or use is_defined"):
        rasp.Map(function, PREVIOUS, lazy=True)("ab")
    assert rasp.Map(lambda x: "-" if x == None else x, PREVIOUS, lazy=True)("ab") == ["-", "a"]  # noqa: E711


def test_operands_are_checked() -> None:
    with pytest.raises(TypeError, match="the condition of where must be an s-op"):
        rasp.where(True, 1, 2)
    with pytest.raises(TypeError, match="must be an s-op or a value"):
        rasp.where(FIRST, rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ), 2)
    with pytest.raises(TypeError, match="the operand of is_defined must be an s-op"):
        rasp.is_defined("a")


def test_programs_may_use_the_names(tmp_path: Any) -> None:
    path = tmp_path / "names.rasp"
    path.write_text(f"{HEAD}default = indices;\nr = default + 1;\n", encoding="utf-8")
    assert load_program(str(path)).sop("ab") == [1, 2]
