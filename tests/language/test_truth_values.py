"""Aggregates of truth values: equal ones have themselves as a mean, and others none."""

from itertools import product
from typing import Any

import pytest

import raspc
from raspc import rasp
from raspc.frontends.rasp_language import load_program
from raspc.tracr.rasp import rasp as tracr
from raspc.values import RaspcError
from raspc.verification.verify_model import verify

UP_TO_HERE = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ)
PREVIOUS = rasp.Select(rasp.indices, rasp.indices, lambda k, q: k == q - 1)
IS_A = rasp.tokens == "a"

TRUTHS: dict[str, rasp.SOp] = {
    "comparison": IS_A,
    "function": rasp.Map(lambda x: x == "a", rasp.tokens),
    "function in a table": rasp.Map(lambda x: x.upper() == "A", rasp.tokens),
    "not": ~(rasp.tokens == "b"),
    "and": IS_A & (rasp.indices >= 0),
    "or": (rasp.indices < 0) | IS_A,
    "conditional": rasp.where(rasp.indices < 9, IS_A, False),
    "conditional of constants": rasp.Map(lambda x: x == "a" or False, rasp.tokens),
    "is_defined": rasp.is_defined(rasp.Map(lambda x: 1 if x == "a" else None, rasp.tokens)),
    "fill": rasp.Fill(rasp.Map(lambda x: True if x == "a" else None, rasp.tokens), False),
    "aggregate": rasp.Aggregate(rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.EQ), IS_A),
}
"""S-ops that are true at "a" and false at "b"."""

INPUTS = ["".join(word) for n in (1, 2, 3) for word in product("ab", repeat=n)]


@pytest.mark.sample(6)
@pytest.mark.parametrize("name", TRUTHS)
def test_truth_values_that_differ_have_no_mean(name: str) -> None:
    mean = rasp.Aggregate(UP_TO_HERE, TRUTHS[name]).named("mean")
    model = raspc.compile(mean, vocab="ab", max_seq_len=3, backend="numpy")
    for tokens in INPUTS:
        if len(set(tokens)) == 1:
            expected = [tokens[0] == "a"] * len(tokens)
            assert mean(tokens) == model.apply(list(tokens)).decoded == expected
        else:
            with pytest.raises(RaspcError, match="truth values that differ have no mean") as error:
                mean(tokens)
            assert "s-op 'mean'" in str(error.value)


def test_the_compiler_counts_the_inputs_in_error() -> None:
    module = rasp.lower_program(rasp.Aggregate(UP_TO_HERE, IS_A), vocab="ab", max_seq_len=3)
    model = raspc.compile(module.clone(), backend="numpy")
    verdict = verify(module, model.op, backend="numpy")
    assert (verdict.in_error, verdict.wrong) == (len(INPUTS) - 6, 0)


@pytest.mark.parametrize(
    "mean",
    [
        rasp.numerical(rasp.Aggregate(UP_TO_HERE, IS_A)),
        rasp.Aggregate(UP_TO_HERE, rasp.numerical(IS_A)),
        rasp.Aggregate(UP_TO_HERE, rasp.Map(lambda x: 1 if x == "a" else 0, rasp.tokens)),
        rasp.Aggregate(UP_TO_HERE, IS_A + 0),
        tracr.Aggregate(UP_TO_HERE, IS_A),
    ],
    ids=["mean", "values", "indicator", "sum", "Tracr's class"],
)
def test_numerical_truth_values_have_a_mean(mean: rasp.SOp) -> None:
    model = raspc.compile(mean, vocab="ab", max_seq_len=3, backend="numpy")
    for tokens in INPUTS:
        shares = [tokens[: i + 1].count("a") / (i + 1) for i in range(len(tokens))]
        assert mean(tokens) == pytest.approx(shares)
        assert model.apply(list(tokens)).decoded == pytest.approx(shares)


def test_both_front_ends(tmp_path: Any) -> None:
    path = tmp_path / "p.rasp"
    path.write_text(
        '# raspc: vocab = "ab"\nr = aggregate(select(indices, indices, <=), tokens == "a");'
    )
    loaded, traced = load_program(str(path)).sop, rasp.Aggregate(UP_TO_HERE, IS_A, default=False)
    for tokens in INPUTS:
        if len(set(tokens)) == 1:
            assert loaded(tokens) == traced(tokens)
        else:
            for sop in (loaded, traced):
                with pytest.raises(RaspcError, match="truth values that differ have no mean"):
                    sop(tokens)


def test_one_truth_value_for_each_query() -> None:
    """A selector of one key is proved to select one, without an assumption."""
    shifted = rasp.Aggregate(PREVIOUS, IS_A, default=False)
    model = raspc.compile(shifted, vocab="ab", max_seq_len=3, backend="numpy")
    for tokens in INPUTS:
        expected = [False, *(token == "a" for token in tokens[:-1])]
        assert shifted(tokens) == model.apply(list(tokens)).decoded == expected


def test_classes_of_tracr_are_those_of_raspc() -> None:
    made = tracr.Aggregate(UP_TO_HERE, IS_A)
    assert isinstance(made, rasp.Aggregate) and made.name == "aggregate"
    assert tracr.Aggregate(UP_TO_HERE, IS_A)("ab") == [True, 0.5]
