"""Programs whose proofs need a rule of their own, at the lengths of the corpus."""

import pytest

import raspc
from corpus_programs.index import entries
from raspc.certification import certify

PROGRAMS = {
    ":partner": "directions are erased by neurons with opposite inputs",
    ":rover_steps": "s-ops of few values stand for the widths that they are computed from",
    ":answer": "s-ops with the same values on most inputs are told apart by what is read",
    ":long_addition": "values that no run input takes are claimed by the axis of their s-op",
    ":tic_tac_toe": "sixteen counts are joined one by one",
    "generation/addition.py:program": "uneven attention to keys that agree moves no mean",
    ":dyck2_strings": "keys hold the aggregated values within some percent",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", PROGRAMS)
def test_the_program_is_proved(name: str) -> None:
    (entry,) = (entry for entry in entries() if entry.key.endswith(name))
    model = raspc.compile(
        entry.module(entry.max_seq_len),
        backend="numpy",
        allow_uncertified=entry.uncertified is not None,
        validate="off",
    )
    proof, *_ = certify(model.op, model.source)
    assert proof["arithmetic"] == "float32-sum-then-divide"
