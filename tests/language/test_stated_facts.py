"""Statements of a program: a selector of one position, and selected values that agree."""

from itertools import product
from pathlib import Path
from typing import Any

import pytest
from oracle import assert_right

import raspc
from raspc import rasp
from raspc.certification import certify
from raspc.cli.main import main
from raspc.frontends.python import lower_program
from raspc.frontends.rasp_language import load_program
from raspc.values import RaspcError
from raspc.verification.verify_model import verify

IS_A = rasp.Select(rasp.tokens, rasp.Full("a"), rasp.Comparison.EQ)
UP_TO_HERE = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ)
ONE_A = rasp.single(IS_A)
MIXED = rasp.where(rasp.indices == 1, "x", rasp.indices)

INPUTS = ["".join(word) for n in (1, 2, 3, 4) for word in product("ab", repeat=n)]
SEVERAL = [word for word in INPUTS if word.count("a") > 1]

SINGLE = {
    "numbers": rasp.Aggregate(ONE_A, rasp.indices, -1),
    "as a number": rasp.numerical(rasp.Aggregate(ONE_A, rasp.indices, -1)),
    "numbers and strings": rasp.Aggregate(ONE_A & UP_TO_HERE, MIXED),
    "width": rasp.SelectorWidth(ONE_A),
    "negation": rasp.SelectorWidth(~ONE_A),
    "disjunction": rasp.Aggregate(ONE_A | UP_TO_HERE, rasp.indices),
}


@pytest.mark.sample(6)
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("name", SINGLE)
def test_models(name: str, causal: bool) -> None:
    assert_right(SINGLE[name], "abc", 3, causal=causal)


@pytest.mark.parametrize("name", SINGLE)
def test_inputs_that_break_the_statement_are_in_error(name: str) -> None:
    for tokens in INPUTS:
        if tokens in SEVERAL:
            with pytest.raises(
                RaspcError, match="keys, and the program states that it selects at most one"
            ):
                SINGLE[name](tokens)
        else:
            SINGLE[name](tokens)
    module = lower_program(SINGLE[name], vocab="ab", max_seq_len=4)
    verdict = verify(module, raspc.compile(module, backend="numpy").op, backend="numpy")
    assert (verdict.tried, verdict.in_error, verdict.wrong) == (30 - len(SEVERAL), len(SEVERAL), 0)


@pytest.mark.parametrize("causal", [False, True])
def test_agreeing_numbers(causal: bool) -> None:
    assert_right(rasp.Aggregate(IS_A, rasp.indices % 2, agreeing=True), "ab", 4, causal=causal)
    assert_right(rasp.Aggregate(IS_A, MIXED, 7, agreeing=True), "ab", 4, causal=causal)


def test_agreeing_values_are_counted() -> None:
    sop = rasp.Aggregate(IS_A, rasp.indices % 2, agreeing=True)
    assert sop("aba") == [0, 0, 0]
    with pytest.raises(RaspcError, match=", and the program states that the values agree"):
        sop("aa")
    wrong = {w for w in INPUTS if len({i % 2 for i, x in enumerate(w) if x == "a"}) > 1}
    module = lower_program(sop, vocab="ab", max_seq_len=4)
    verdict = verify(module, raspc.compile(module, backend="numpy").op, backend="numpy")
    assert (verdict.in_error, verdict.wrong) == (len(wrong), 0)


def test_strings_have_no_mean() -> None:
    with pytest.raises(RaspcError, match='with the values 0, "x", which have no mean'):
        rasp.Aggregate(IS_A, MIXED)("aa")
    with pytest.raises(RaspcError, match=", which have no mean"):
        rasp.Aggregate(UP_TO_HERE, rasp.tokens)("ab")


def test_a_statement_spares_the_means() -> None:
    plain = rasp.Aggregate(IS_A, rasp.indices, -1)
    sizes = [
        raspc.compile(sop, vocab="ab", max_seq_len=12, backend="numpy").op.d_model
        for sop in (plain, SINGLE["numbers"])
    ]
    assert sizes[1] <= 12 + 12 + 6 < sizes[0]


@pytest.mark.parametrize("name", ["numbers", "as a number", "numbers and strings"])
def test_the_checker_lists_the_assumption(name: str) -> None:
    model = raspc.compile(SINGLE[name], vocab="ab", max_seq_len=3, backend="numpy")
    proof, *_ = certify(model.op, model.source)
    assert any("selects for a query agree on its values" in text for text in proof["assumptions"])


PROGRAM = """
# raspc: vocab = "ab"
# raspc: max_seq_len = 4
is_a = select(tokens, "a", ==);
place = aggregate(single(is_a), indices, -1);
parity = aggregate_agreeing(is_a, indices % 2, "none");
"""


@pytest.mark.parametrize("name", ["place", "parity"])
def test_rasp_language(name: str, tmp_path: Path, capsys: Any) -> None:
    path = tmp_path / "p.rasp"
    path.write_text(PROGRAM, encoding="utf-8")
    sop = load_program(f"{path}:{name}").sop
    assert sop("bab") == [1, 1, 1]
    assert sop("bb") == [{"place": -1, "parity": "none"}[name]] * 2
    assert main(["verify", f"{path}:{name}", "--backend", "numpy"]) == 0
    assert "on which the program is in error" in capsys.readouterr().out


def test_the_print_of_values_names_the_assumption(tmp_path: Path, capsys: Any) -> None:
    path = tmp_path / "p.rasp"
    path.write_text(PROGRAM, encoding="utf-8")
    out = tmp_path / "p.mlir"
    assert main(["compile", f"{path}:parity", "--emit", "rasp", "-o", str(out)]) == 0
    from raspc.tools.rasp_opt import main as rasp_opt

    rasp_opt([str(out), "-p", "rasp-print-values"])
    assert "assumed to agree on" in capsys.readouterr().out
