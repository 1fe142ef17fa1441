"""The values that the checker takes to meet at one position are those of all inputs."""

import json
from pathlib import Path

import pytest

import raspc
from checked_models import ARITHMETIC, Case
from raspc.certification import certify
from raspc.frontends.rasp_language import load_program
from raspc_check import attended_keys, counted_values
from raspc_check.check import check
from raspc_check.counted_values import CountedValues, TooManyCounts
from raspc_check.placed_values import PlacedValues
from raspc_check.seen_values import SeenValues, all_inputs, has_few_inputs
from raspc_check.stored_program import Program
from raspc_check.value_domains import Domains, Rejected

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"

COUNTING = ["hist", "frac_prevs", "pair_balance", "sort_unique", "count_less_freq"]


def stored_program(name: str, n: int, *, causal: bool = False) -> Program:
    program = Case(str(EXAMPLES / f"{name}.py"), n).stored().program
    program.causal = causal
    return program


@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("name", COUNTING)
def test_first_counts_meet_as_on_all_inputs(name: str, causal: bool) -> None:
    program = stored_program(name, 3, causal=causal)
    seen = SeenValues(program)
    counted = CountedValues(program, PlacedValues(program))
    sops = [node.number for node in program.nodes if not node.is_selector]
    group = [sop for sop in sops if counted.is_first(sop)]
    assert any(program.nodes[sop].op in ("width", "aggregate") for sop in group)
    found = [
        [seen.values[s][p] for s, p in zip(group, row, strict=True)] for row in seen.together(group)
    ]
    assert set(counted.together(group)) == set(map(tuple, found))


def test_counts_of_counts_are_no_first_counts() -> None:
    program = stored_program("sort_freq", 3)
    counted = CountedValues(program, PlacedValues(program))
    widths = [node.number for node in program.nodes if node.op == "width"]
    assert [counted.is_first(width) for width in widths] == [True, False]


def test_too_many_sums_are_not_enumerated(monkeypatch: pytest.MonkeyPatch) -> None:
    program = stored_program("hist", 3)
    counted = CountedValues(program, PlacedValues(program))
    (width,) = (node.number for node in program.nodes if node.op == "width")
    monkeypatch.setattr(counted_values, "MAX_STEPS", 10)
    with pytest.raises(TooManyCounts):
        counted.together([width])


def test_few_inputs_are_counted() -> None:
    program = stored_program("hist", 3)
    inputs = len(list(all_inputs(program)))
    assert inputs == sum(len(program.vocab) ** length for length in (1, 2, 3))
    assert has_few_inputs(program, inputs)
    assert not has_few_inputs(program, inputs - 1)


def test_a_set_that_leaves_out_a_value_that_occurs_is_rejected() -> None:
    program = stored_program("hist", 3)
    (width,) = (node for node in program.nodes if node.op == "width")
    width.claimed = (1, 2)
    with pytest.raises(Rejected, match="'hist' takes a value outside its listed ones"):
        Domains(program, seen=SeenValues(program))


def test_a_program_with_few_inputs_is_compared_on_all_of_them() -> None:
    case = Case(str(EXAMPLES / "hist.py"), 3)
    assert case.check().assumptions == ()
    text = json.dumps(case.witness["source"]).replace('"cmp_eq"', '"cmp_ne"')
    with pytest.raises(Rejected, match="the lowered program differs from the source"):
        check(case.stored(source=json.loads(text)), ARITHMETIC)


def test_counts_that_bound_each_other_are_related(monkeypatch: pytest.MonkeyPatch) -> None:
    """The index bounds the number of brackets, without which the reading has no bound."""
    case = Case(str(EXAMPLES / "shuffle_dyck.py:shuffle_dyck1"), 4)
    monkeypatch.setattr("raspc_check.check.has_few_inputs", lambda *_: False)
    case.check()
    monkeypatch.setattr(counted_values, "MAX_STEPS", 10)
    with pytest.raises(Rejected, match="is no function of an aggregate: relative to the l") as told:
        case.check()
    margin, error = str(told.value).rpartition("the margin is ")[2].split(" and the error ")
    assert float(margin) < float(error)


def test_all_inputs_are_run_where_counts_give_no_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    program = load_program(str(EXAMPLES / "corpus/counting/longest_run.rasp"), max_seq_len=3)
    model = raspc.compile(program.sop, vocab=set("ab"), max_seq_len=3, backend="numpy")
    assert all(proof["assumptions"] == () for proof in certify(model.op, model.source))
    monkeypatch.setattr("raspc_check.check.has_few_inputs", lambda *_: False)
    with pytest.raises(raspc.RaspcError, match="may be decoded as"):
        certify(model.op, model.source)


def test_pairs_of_queries_and_keys_are_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    """A score and an error for each pair of too many would fill the memory."""
    case = Case(str(EXAMPLES / "reverse.py"), 4)
    monkeypatch.setattr(attended_keys, "MAX_PAIRS", 3)
    reason = "its queries and keys are too many to compare: 16, and 3 at most are enumerated"
    with pytest.raises(Rejected, match=reason):
        case.check()
