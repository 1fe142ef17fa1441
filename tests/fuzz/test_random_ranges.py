"""A few programs over ranges; `make fuzz-ranges` checks more."""

import numpy as np
import pytest

import raspc
from random_ranges.check import check_draw, first_wrong
from random_ranges.draws import ARITHMETICS, FORMS, draw
from raspc.backends.runners.token_batch import encode
from raspc.transformer_dialect import UnembedOp
from raspc.transformer_dialect.attributes import WeightAttr
from raspc.transformer_dialect.weights import Weight
from run_forms.runners import runner_of

SEEDS = [pytest.param(seed, marks=() if seed < 8 else (pytest.mark.slow,)) for seed in range(16)]


@pytest.mark.sample(2)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_program_is_right_or_refused(seed):
    outcome = check_draw(draw(seed, longest=48))
    assert outcome.kind in ("right", "refused"), outcome


@pytest.mark.sample(2)
@pytest.mark.parametrize("seed", range(3, 64, 4))
def test_a_program_is_right_or_refused_in_bfloat16(seed):
    outcome = check_draw(draw(seed, longest=48), "bfloat16")
    assert outcome.kind in ("right", "refused"), outcome


def test_the_draws_cover_every_form_and_range():
    drawn = [draw(seed) for seed in range(400)]
    pairs = {(each.arithmetic, each.form) for each in drawn}
    assert pairs == {(name, form) for name in ARITHMETICS for form in FORMS[name]}
    assert sum(each.length >= 256 for each in drawn) > 30
    assert {each.causal for each in drawn} == {False, True}
    assert min(each.scale for each in drawn) < 1e-25
    assert max(each.scale for each in drawn) > 1e25
    assert max(len(each.results) for each in drawn) == 3


def test_a_wrong_model_is_found():
    program = draw(2, longest=8)
    module = program.module()
    model = raspc.compile(module, dtype="float64", allow_uncertified=True, validate="off")
    (unembed, *_) = [op for op in model.op.components if isinstance(op, UnembedOp)]
    wrong = -np.array(unembed.properties["W_U"].data.array)
    unembed.properties["W_U"] = WeightAttr(Weight.of(wrong))
    assert first_wrong(module, model.op, "numpy") is not None


@pytest.mark.parametrize(
    ("form", "differs"),
    [("numpy", False), ("tf32", True), ("bfloat16", True), ("bfloat16-numpy", True)],
)
def test_emulated_products_are_cut(form, differs):
    """A number of 12 bits is held by float32 alone."""
    program = raspc.rasp.numerical(raspc.rasp.Map(lambda i: i + 4095, raspc.rasp.indices))
    model = raspc.compile(program, vocab="a", max_seq_len=2, allow_uncertified=True, validate="off")
    (choice,) = runner_of(model.op, form).run(encode(model.op, [["a", "a"]]).ids).choices
    right = runner_of(model.op, "plain").run(encode(model.op, [["a", "a"]]).ids).choices[0]
    assert bool((np.asarray(choice)[:, 1:] != right[:, 1:]).any()) == (form != "numpy")
