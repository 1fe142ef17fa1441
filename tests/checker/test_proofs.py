"""The checker proves right models, and rejects every edit that changes an output."""

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from checked_models import ARITHMETIC, Case, edited
from raspc_check import selector_facts, stream_table, value_domains
from raspc_check.attended_keys import Attended, MatchedHead
from raspc_check.check import check
from raspc_check.head_readings import HeadStep
from raspc_check.placed_values import PlacedValues
from raspc_check.roundoff import ARITHMETICS
from raspc_check.stored_model import UnreadableError
from raspc_check.stored_program import Node
from raspc_check.value_domains import Domains, Rejected, TooMany

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parents[1] / "examples"


PROGRAMS = ["count", "detect_pattern", "frac_prevs", "hist", "length", "pair_balance", "reverse"]
DEEPER = ["shift_by", "shuffle_dyck", "sort", "sort_freq", "sort_unique"]


@pytest.mark.sample(6)
@pytest.mark.parametrize("name", [*PROGRAMS, *DEEPER])
def test_examples_are_proved(name: str) -> None:
    report = Case(str(EXAMPLES / f"{name}.py"), 4).check()
    assert all(0.0 <= d.error < d.margin for d in report.decoded)


@pytest.mark.parametrize("name", ["hist", "reverse", "frac_prevs"])
def test_the_construction_of_tracr_is_proved(name: str) -> None:
    Case(str(EXAMPLES / f"{name}.py"), 4, "tracr").check()


@pytest.mark.parametrize(("name", "missing"), [("reverse", False), ("shift_by", True)])
def test_selectors_of_positions_are_enumerated(name: str, missing: bool) -> None:
    """A reversal finds a key in every input, and a shift does not."""
    case = Case(str(EXAMPLES / f"{name}.py"), 4)
    program = case.stored().program
    selectors = {node.args[0] for node in program.nodes if node.op == "aggregate"}
    widths = [PlacedValues(program).widths(selector) for selector in selectors]
    assert all(found is not None and len(found) == 10 for found in widths)
    assert any(0 in (found or ()) for found in widths) == missing
    assert not any(fact.startswith(f"'{name}' takes no value") for fact in case.check().assumptions)


@pytest.mark.parametrize("name", ["hist", "pair_balance", "frac_prevs", "shuffle_dyck"])
def test_more_combinations_than_are_enumerated_are_a_rejection(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wherever the limit is met: at keys, values, neurons or results."""
    case, told = Case(str(EXAMPLES / f"{name}.py"), 4), set[str]()
    for most in (1, 4, 8, 16, 32, 64, 128):
        for module in (selector_facts, stream_table, value_domains):
            monkeypatch.setattr(module, "MAX_COMBINATIONS", most)
        try:
            case.check()
        except Rejected as error:
            told.add(str(error))
    counted = re.compile(r"too many combinations of values: [\d,]+, and [\d,]+ at most are enumera")
    assert any(map(counted.search, told))


@pytest.mark.parametrize("arithmetic", ["float32-sum-then-divide", "float32-divide-then-sum"])
def test_arithmetics_have_their_own_errors(arithmetic: str) -> None:
    case = Case(str(EXAMPLES / "frac_prevs.py"), 5)
    (decoded,) = case.check(arithmetic=arithmetic).decoded
    wider = arithmetic == "float32-divide-then-sum"
    assert (decoded.error > 4e-7) == wider


def test_each_arithmetic_is_named() -> None:
    assert all(name == arithmetic.name for name, arithmetic in ARITHMETICS.items())


@pytest.mark.parametrize("name", ["hist", "reverse", "shift_by", "sort_unique", "frac_prevs"])
def test_an_edit_that_changes_an_output_is_rejected(name: str) -> None:
    case = Case(str(EXAMPLES / f"{name}.py"), 3)
    random = np.random.default_rng(len(name))
    changed = 0
    for _ in range(20):
        weights = edited(case.weights, random)
        if case.changes_outputs(weights):
            changed += 1
            assert not case.is_accepted(weights)
    assert changed > 3


@pytest.mark.parametrize("name", ["detect_pattern", "sort_unique"])
def test_neurons_may_be_permuted_and_rescaled(name: str) -> None:
    case = Case(str(EXAMPLES / f"{name}.py"), 4)
    weights = dict(case.weights)
    mlps = [key.removesuffix("/W_in") for key in weights if key.endswith("/W_in")]
    for mlp in mlps:
        order = np.random.default_rng(1).permutation(weights[f"{mlp}/W_in"].shape[1])
        weights[f"{mlp}/W_in"] = weights[f"{mlp}/W_in"][:, order] * np.float32(4.0)
        weights[f"{mlp}/W_out"] = weights[f"{mlp}/W_out"][order] * np.float32(0.25)
    assert mlps
    assert case.is_accepted(weights)


def test_another_program_is_rejected() -> None:
    case = Case(str(EXAMPLES / "hist.py"), 4)
    text = json.dumps(case.witness["program"]).replace('"cmp_eq"', '"cmp_ne"')
    with pytest.raises(Rejected, match="attends as no selector says"):
        check(case.stored(program=json.loads(text), source=None), ARITHMETIC)


def test_a_limit_hides_no_margin(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the values that can meet are too many, the reason has the margin of a larger set."""
    match = MatchedHead._match

    def limited(self: MatchedHead, selector: Node, *, apart: bool) -> Attended:
        if not apart:
            raise TooMany(number=7, most=2)
        return match(self, selector, apart=apart)

    monkeypatch.setattr(MatchedHead, "_match", limited)
    case = Case(str(EXAMPLES / "hist.py"), 4)
    text = json.dumps(case.witness["program"]).replace('"cmp_eq"', '"cmp_ne"')
    told = (
        "too many combinations of values: 7, and 2 at most are enumerated; "
        "with values taken as independent, a key that is not selected .*: the margin is "
    )
    with pytest.raises(Rejected, match=told):
        check(case.stored(program=json.loads(text), source=None), ARITHMETIC)


def test_a_lowering_that_differs_from_the_source_is_rejected() -> None:
    case = Case(str(EXAMPLES / "hist.py"), 4)
    text = json.dumps(case.witness["source"]).replace('"cmp_eq"', '"cmp_ne"')
    with pytest.raises(Rejected, match="the lowered program differs from the source"):
        check(case.stored(source=json.loads(text)), ARITHMETIC)


def test_a_wrong_claim_of_values_is_listed() -> None:
    case = Case(str(EXAMPLES / "hist.py"), 4)
    program = json.loads(json.dumps(case.witness["program"]))
    (node,) = [node for node in program["nodes"] if node["op"] == "width"]
    node["domain"] = [1, 2, 3]
    report = check(case.stored(program=program, source=None), ARITHMETIC)
    assert any("'hist' takes no value outside its 3 listed ones" in f for f in report.assumptions)


def test_no_width_is_0_where_each_query_selects_itself() -> None:
    case = Case(str(EXAMPLES / "hist.py"), 4)
    (node,) = [node for node in case.witness["program"]["nodes"] if node["op"] == "width"]
    assert node["domain"] == [1, 2, 3, 4]
    report = check(case.stored(), ARITHMETIC)
    assert not any("takes no value outside" in fact for fact in report.assumptions)


def test_a_witness_of_another_schema_is_not_read() -> None:
    case = Case(str(EXAMPLES / "length.py"), 3)
    with pytest.raises(UnreadableError, match="schema 'raspc-witness/9'"):
        case.stored(schema="raspc-witness/9")


def edit(case: Case, name: str, place: tuple[int, int], value: float) -> dict[str, Any]:
    """The weights of a case with one entry changed."""
    new = np.array(case.weights[name])
    new[place] = value
    return {**case.weights, name: new}


def test_a_direction_that_depends_on_a_token_unknown_to_the_program_is_rejected() -> None:
    """The program reads no token, so that a constant must be the same for all of them."""
    case = Case(str(EXAMPLES / "length.py"), 3)
    (column, *_) = np.flatnonzero((case.weights["embed/W_E"][:4] == 1.0).all(axis=0))
    weights = edit(case, "embed/W_E", (2, int(column)), -1.0)
    assert case.changes_outputs(weights)
    assert not case.is_accepted(weights)


def test_attention_to_bos_that_overflows_is_rejected() -> None:
    """The exponential of the score of BOS, beside that of a selected key, is infinite."""
    case = Case(str(EXAMPLES / "hist.py"), 3)
    weights = edit(case, "layer0/head0/W_K", (0, 2), 45.0)
    assert case.changes_outputs(weights)
    assert not case.is_accepted(weights)


def test_weights_that_overflow_are_rejected() -> None:
    case = Case(str(EXAMPLES / "sort_unique.py"), 3)
    weights = edit(case, "layer0/mlp/W_out", (0, 0), 3e38)
    with pytest.raises(Rejected, match=r"overflow|not bounded"):
        case.check(weights)


def test_selected_keys_whose_scores_are_far_apart_hide_nothing() -> None:
    """The exponentials of BOS and of some selected keys underflow: either may be all."""
    step = object.__new__(HeadStep)
    step.attended = Attended(
        spread=1e4,
        leak=0.0,
        bos_low=0.0,
        bos_high=0.0,
        leak_alone=0.0,
    )
    step.arithmetic = ARITHMETICS[ARITHMETIC]
    step.domains = Domains(Case(str(EXAMPLES / "hist.py"), 3).stored().program)
    low, high = step._counted(1.0, 1.0, (0.0, 0.0))
    assert low <= 0.0
    assert high >= 1.0


def small_weights(case: Case, factor: float) -> dict[str, Any]:
    """The weights of an MLP that computes in numbers `factor` times as large."""
    weights = dict(case.weights)
    weights["layer0/mlp/W_in"] = weights["layer0/mlp/W_in"] * np.float32(factor)
    weights["layer0/mlp/W_out"] = weights["layer0/mlp/W_out"] / np.float32(factor)
    return weights


@pytest.mark.parametrize(("exponent", "accepted"), [(-60, True), (-124, False)])
def test_numbers_that_may_be_flushed_to_zero_are_rejected(exponent: int, accepted: bool) -> None:
    """A machine may take neurons of 2^-127 for zero."""
    case = Case(str(EXAMPLES / "sort_unique.py"), 3)
    assert case.is_accepted(small_weights(case, 2.0**exponent)) == accepted


def test_decoded_numbers_in_another_order_are_rejected() -> None:
    case = Case(str(EXAMPLES / "frac_prevs.py"), 3)
    network = json.loads(json.dumps(case.witness["network"]))
    network["unembeds"][0]["values"].reverse()
    with pytest.raises(Rejected, match="not in ascending order"):
        check(case.stored(network=network), ARITHMETIC)


LAST_PLACE = """
from raspc import rasp
same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
program = rasp.Aggregate(rasp.last(same), rasp.indices).named("place")
vocab, max_seq_len = ["a", "b"], 4
"""


def test_scores_that_meet_are_told_with_margin_and_error(tmp_path: Path) -> None:
    (tmp_path / "last_place.py").write_text(LAST_PLACE, encoding="utf-8")
    for path, most, reason in (
        (EXAMPLES / "shift_by.py", "-320", "is not selected scores as high as a selected one"),
        (tmp_path / "last_place.py", "-112", "is not the best scores as high as the best"),
    ):
        case = Case(str(path), 4)
        turned = {**case.weights, "layer0/head0/W_Q": -case.weights["layer0/head0/W_Q"]}
        with pytest.raises(Rejected) as error:
            case.check(turned)
        assert f"a key that {reason}: the margin is {most} and the error 0" in str(error.value)
