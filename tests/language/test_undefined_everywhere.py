"""Guards of s-ops that no position of any input defines, such as a branch that is never taken."""

from itertools import product
from typing import Any

import pytest

import raspc
from raspc import rasp
from raspc.frontends.python.expression_evaluation import evaluate
from raspc.frontends.rasp_language import load_program
from raspc.values import RaspcError

NOWHERE = 1 / (rasp.indices - rasp.indices)
NO_KEY = rasp.Aggregate(rasp.Select(rasp.tokens, rasp.Full("c"), rasp.Comparison.EQ), rasp.tokens)
NEVER = rasp.indices == 99

HEAD = """
# raspc: vocab = "ab"
# raspc: max_seq_len = 3
u = 1 / (indices - indices);
k = aggregate(select(tokens, "c", ==), tokens);
"""

CASES: dict[str, tuple[str, rasp.SOp, list[Any]]] = {
    "branch never taken": ("u if indices == 99 else 2", rasp.where(NEVER, NOWHERE, 2), [2, 2, 2]),
    "other branch": ("2 if indices < 99 else u", rasp.where(~NEVER, 2, NOWHERE), [2, 2, 2]),
    "operation on it, never taken": (
        "2 if indices < 99 else 2 * u + 1",
        rasp.where(~NEVER, 2, 2 * NOWHERE + 1),
        [2, 2, 2],
    ),
    "branch taken once": (
        "u if indices == 1 else 2",
        rasp.where(rasp.indices == 1, NOWHERE, 2),
        [2, None, 2],
    ),
    "condition": (
        "default(1 if u else 2, 7)",
        rasp.default(rasp.where(NOWHERE, 1, 2), 7),
        [7, 7, 7],
    ),
    "default": ("default(u, 3)", rasp.default(NOWHERE, 3), [3, 3, 3]),
    "fill": ("default(u + 1, 3)", rasp.Fill(NOWHERE + 1, 3), [3, 3, 3]),
    "default by an s-op": (
        "default(u, indices)",
        rasp.default(NOWHERE, rasp.indices),
        [0, 1, 2],
    ),
    "default of a default": (
        "default(default(u, k), 3)",
        rasp.default(rasp.default(NOWHERE, NO_KEY), 3),
        [3, 3, 3],
    ),
    "is_defined": ("is_defined(u)", rasp.is_defined(NOWHERE), [False, False, False]),
    "or": ("indices == 0 or u", (rasp.indices == 0) | NOWHERE, [True, None, None]),
    "and": (
        "indices == 0 and u == 1",
        (rasp.indices == 0) & (NOWHERE == 1),
        [None, False, False],
    ),
    "no key": ('default(k, "-")', rasp.default(NO_KEY, "-"), ["-", "-", "-"]),
    "no key, never taken": (
        'k + "!" if indices == 99 else "x"',
        rasp.where(NEVER, NO_KEY + "!", "x"),
        ["x", "x", "x"],
    ),
    "read by a selector behind a guard": (
        "selector_width(select(default(u, 1), indices, ==))",
        rasp.SelectorWidth(rasp.Select(rasp.default(NOWHERE, 1), rasp.indices, rasp.Comparison.EQ)),
        [0, 3, 0],
    ),
    "table": (
        'default(indices if tokens == "c" else u, 4)',
        rasp.default(rasp.Map(lambda token: {"c": 1}.get(token), rasp.tokens), 4),
        [4, 4, 4],
    ),
}

INPUTS = ["".join(word) for n in (1, 2, 3) for word in product("ab", repeat=n)]


@pytest.mark.parametrize("name", CASES)
def test_both_front_ends(name: str, tmp_path: Any) -> None:
    text, sop, expected = CASES[name]
    path = tmp_path / "guard.rasp"
    path.write_text(f"{HEAD}r = {text};\n", encoding="utf-8")
    for program in (sop, load_program(str(path)).sop):
        assert program("aba") == expected


@pytest.mark.sample(12)
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("pipeline", ["default", "interp", "tracr"])
@pytest.mark.parametrize("name", CASES)
def test_models(name: str, pipeline: str, causal: bool) -> None:
    _, sop, _ = CASES[name]
    model = raspc.compile(
        sop, vocab="ab", max_seq_len=3, causal=causal, pipeline=pipeline, backend="numpy"
    )
    for tokens in INPUTS:
        assert model.apply(list(tokens)).decoded == evaluate(sop, tokens, causal=causal)


@pytest.mark.parametrize(
    "sop",
    [
        NOWHERE,
        NOWHERE + 1,
        rasp.tokens + 1,
        rasp.where(rasp.indices == 0, 1, 2) + NOWHERE,
        rasp.SelectorWidth(rasp.Select(NOWHERE, rasp.indices, rasp.Comparison.EQ)),
        rasp.default(NOWHERE, 1) + NOWHERE,
    ],
    ids=["result", "operation", "wrong type", "operand", "key", "also without a guard"],
)
def test_without_a_guard_it_is_refused(sop: rasp.SOp) -> None:
    with pytest.raises(RaspcError, match="undefined for every value of its operands") as caught:
        raspc.compile(sop, vocab="ab", max_seq_len=3)
    assert "test_undefined_everywhere.py:" in str(caught.value)
    assert "default(x, value)" in str(caught.value)
