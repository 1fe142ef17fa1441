"""Sums over selections, in the interpreters, in both front ends and in models."""

from collections.abc import Sequence
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from oracle import assert_right

import raspc
from raspc import rasp
from raspc.certification import certify
from raspc.frontends.python import evaluate, lower_program
from raspc.frontends.rasp_language import load_program
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.values import Domain, RaspcError

UP_TO_HERE = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ)
SAME = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
EVERYWHERE = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE)
DIGITS = rasp.aggregate_sum(EVERYWHERE, rasp.tokens * 10 ** (rasp.length - 1 - rasp.indices))

CASES: dict[str, tuple[rasp.SOp, Sequence[Any]]] = {
    "prefix": (rasp.aggregate_sum(UP_TO_HERE, rasp.tokens), [0, 1, 2]),
    "everything": (rasp.aggregate_sum(EVERYWHERE, rasp.tokens), [0, 1, 2]),
    "truth values": (rasp.aggregate_sum(UP_TO_HERE, rasp.tokens == 1), [0, 1]),
    "indices": (rasp.aggregate_sum(SAME, rasp.indices), [3, 4]),
    "fractions and negatives": (rasp.aggregate_sum(SAME, rasp.tokens), [0.5, -1, 3]),
    "zeros": (rasp.aggregate_sum(SAME, rasp.tokens * 0), [1, 2]),
    "a choice": (rasp.aggregate_sum(rasp.last(SAME), rasp.indices), [1, 2]),
    "a single key": (rasp.aggregate_sum(rasp.single(SAME), rasp.indices), [1, 2, 3]),
    "as a number": (rasp.numerical(rasp.aggregate_sum(SAME, rasp.tokens)), [1, 2]),
    "read by a map": (rasp.aggregate_sum(UP_TO_HERE, rasp.tokens) % 2 == 0, [0, 1, 2]),
}


@pytest.mark.sample(4)
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("name", CASES)
def test_models(name: str, causal: bool) -> None:
    sop, vocab = CASES[name]
    assert_right(sop, vocab, 3, causal=causal)


def test_meaning() -> None:
    for word in (w for n in (1, 2, 3) for w in product([0, 1, 5], repeat=n)):
        found = evaluate(rasp.aggregate_sum(SAME, rasp.tokens), word)
        assert found == [sum(y for y in word if y == x) for x in word]
    nothing = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.FALSE)
    assert rasp.aggregate_sum(nothing, rasp.tokens)([1, 2]) == [0, 0]


def test_only_numbers_have_a_sum() -> None:
    with pytest.raises(RaspcError, match=", and only numbers have a sum; aggregate numbers"):
        rasp.aggregate_sum(SAME, rasp.tokens)("aa")
    with pytest.raises(RaspcError, match="only numbers have a sum, and its values are"):
        raspc.compile(rasp.aggregate_sum(SAME, rasp.tokens), vocab="ab", max_seq_len=2)


@pytest.mark.parametrize("length", [2, 3])
def test_digits(length: int) -> None:
    module = lower_program(DIGITS, vocab=range(10), max_seq_len=length)
    value = module.body.block.first_op.return_op.values[0]  # pyright: ignore
    assert ValueAnalysis(value.owner.parent_op()).domain(value) == Domain.interval(
        0, 10**length - 1
    )
    model = raspc.compile(module, backend="numpy")
    for digits in ([7], [0, 9], [9] * length):
        number = int("".join(map(str, digits)))
        assert model.apply(digits).decoded == [number] * len(digits)


def test_too_many_sums_are_refused() -> None:
    program = rasp.aggregate_sum(UP_TO_HERE, 2**rasp.tokens)
    with pytest.raises(RaspcError, match="its values are too many to enumerate"):
        raspc.compile(program, vocab=range(0, 80, 2), max_seq_len=30)


def test_the_checker_proves_models() -> None:
    model = raspc.compile(CASES["prefix"][0], vocab=[0, 1], max_seq_len=3, backend="numpy")
    assert certify(model.op, model.source)


def test_rasp_language(tmp_path: Path) -> None:
    path = tmp_path / "p.rasp"
    path.write_text(
        "so_far = select(indices, indices, <=);\nr = aggregate_sum(so_far, tokens_int);\n",
        encoding="utf-8",
    )
    assert load_program(str(path)).sop("1205") == [1, 3, 3, 8]
    path.write_text("r = aggregate_sum(full_s, tokens_str);\n", encoding="utf-8")
    with pytest.raises(RaspcError, match="can't add up strings"):
        load_program(str(path))


def test_operands_are_checked() -> None:
    with pytest.raises(TypeError, match="the first operand of AggregateSum must be a selector"):
        rasp.aggregate_sum(rasp.indices, rasp.indices)  # pyright: ignore[reportArgumentType]
    with pytest.raises(TypeError, match="the second operand of AggregateSum must be an s-op"):
        rasp.aggregate_sum(SAME, 3)  # pyright: ignore[reportArgumentType]
