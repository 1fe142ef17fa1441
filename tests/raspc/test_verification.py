"""Verification: correct models pass; wrong models and wrong passes are found and named."""

from itertools import permutations

import numpy as np
import pytest
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

import raspc
import raspc.craft_dialect as craft
import raspc.rasp_dialect as rasp_ops
from raspc import rasp
from raspc.backends.dataset.input_numbers import input_count, numbered_inputs
from raspc.compiler import front_end
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import PIPELINES
from raspc.passes.registry import ALL_PASSES
from raspc.values import RaspcError
from raspc.verification import distinct_inputs as distinct
from raspc.verification.counterexample_shrinking import shrink
from raspc.verification.fault_bisection import find_fault
from raspc.verification.level_runners import level_of, runners
from raspc.verification.model_validator import (
    WrongModelError,
)
from raspc.verification.translation_validation import Miscompilation, TranslationValidator
from raspc.verification.verification_inputs import KINDS, plan_inputs
from raspc.verification.verify_model import verify
from wrong_models import WrongTransformer, hist_program


class WrongRasp(ModulePass):
    """A wrong pass that changes the comparison of a select."""

    name = "wrong-rasp"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for found in op.walk():
            if isinstance(found, rasp_ops.CmpOp):
                ne = rasp_ops.ComparisonAttr(rasp_ops.Comparison.NE)
                found.properties["comparison"] = ne


class WrongCraft(ModulePass):
    """A wrong pass that removes half of the entries of the first head's OV map."""

    name = "wrong-craft"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        head = next(found for found in op.walk() if isinstance(found, craft.HeadOp))
        entries = list(head.ov.data.items())
        kept = type(head.ov.data).of(entries[: len(entries) // 2])
        head.properties["ov"] = craft.MapAttr(kept)


WRONG = {
    "rasp": (WrongRasp, "dce"),
    "craft": (WrongCraft, "craft-compose-linear"),
    "transformer": (WrongTransformer, "materialize-weights"),
}
"""For each level, a wrong pass and the pass of the default pipeline after which it runs."""


@pytest.fixture(params=WRONG)
def wrong_pipeline(request, monkeypatch):
    """A level, the name of a wrong pass at that level, and a pipeline that contains the pass."""
    pass_class, after = WRONG[request.param]
    monkeypatch.setitem(ALL_PASSES, pass_class.name, lambda: pass_class)
    pipeline = PIPELINES["default"].replace(f"{after},", f"{after},{pass_class.name},", 1)
    assert pass_class.name in pipeline
    return request.param, pass_class.name, pipeline


# Translation validation


@pytest.mark.parametrize("pipeline", ["default", "tracr"])
def test_right_passes_are_let_through(pipeline):
    validator = TranslationValidator()
    specs = parse_passes(pipeline)
    run_passes(hist_program(), specs, validator)
    assert validator.checked == [spec.name for spec in specs]


def test_a_wrong_pass_is_named(wrong_pipeline):
    level, name, pipeline = wrong_pipeline
    with pytest.raises(Miscompilation, match=f"pass '{name}' changed the meaning of @hist") as got:
        run_passes(hist_program(), parse_passes(pipeline), TranslationValidator())
    assert (got.value.pass_name, got.value.level) == (name, level)
    assert "\n" not in str(got.value)


def test_compile_refuses_a_wrong_model(wrong_pipeline):
    _, _, pipeline = wrong_pipeline
    with pytest.raises(WrongModelError, match=r"compiled model is wrong: on .* @hist is") as got:
        raspc.compile(hist_program(), pipeline=pipeline)
    assert "\n" not in str(got.value)


def test_compile_names_the_wrong_pass(wrong_pipeline):
    _, name, pipeline = wrong_pipeline
    with pytest.raises(Miscompilation, match=name):
        raspc.compile(hist_program(), pipeline=pipeline, validate="passes")


def test_compile_without_validation(wrong_pipeline):
    _, _, pipeline = wrong_pipeline
    assert raspc.compile(hist_program(), pipeline=pipeline, validate="off").name == "hist"


def test_an_unknown_validation():
    with pytest.raises(RaspcError, match="validate is 'all'; choose from model, passes, off"):
        raspc.compile(hist_program(), validate="all")


def test_programs_of_a_module_are_told_apart():
    module = hist_program()
    other = hist_program(3)
    (program,) = other.ops
    program.detach()
    program.properties["sym_name"] = type(program.properties["sym_name"])("other")
    module.body.block.add_op(program)
    assert set(runners(module)) == {"hist", "other"}
    run_passes(module, parse_passes("canonicalize,dce"), TranslationValidator())
    assert level_of(module) == "rasp"


# Models


def test_a_right_model():
    program = hist_program()
    verdict = verify(program, raspc.compile(program).op, backend="numpy")
    assert verdict.plan.is_exhaustive
    assert (verdict.tried, verdict.wrong, verdict.counterexample) == (62, 0, None)


def test_a_wrong_model(wrong_pipeline):
    level, name, pipeline = wrong_pipeline
    program = hist_program(12)
    model = raspc.compile(program, pipeline=pipeline, validate="off")
    verdict = verify(program, model.op, budget=500, backend="numpy")
    assert verdict.tried == 500
    assert 0 < verdict.wrong <= 500
    found = verdict.counterexample
    assert found is not None
    assert found.actual != found.expected
    ((_, run),) = runners(program).items()
    assert run([found.tokens]) == [found.expected]
    assert [tuple(model.apply_batch([found.tokens]))] == [found.actual]
    fault = find_fault(program, pipeline, found.tokens, model.op)
    assert (fault.stage, fault.pass_name) == (level, name)


def test_inputs_on_which_the_program_is_in_error_are_left_out():
    everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE)
    first = rasp.Aggregate(everywhere, rasp.tokens).named("hist")
    program = front_end(first, vocab=["a", "b"], max_seq_len=5)
    model = raspc.compile(hist_program())
    verdict = verify(program, model.op, backend="numpy")
    assert verdict.in_error + verdict.tried == 62
    assert verdict.tried == 10  # all "a" or all "b"


def test_a_model_of_another_program_is_refused():
    longer = hist_program(7)
    with pytest.raises(RaspcError, match="verify the model against the program"):
        verify(longer, raspc.compile(hist_program()).op, backend="numpy")


def test_a_model_of_other_tokens_is_refused():
    """The error shows the token as written in a program: 1/2, not a Python object."""
    program = front_end(rasp.tokens, vocab=["a", (1, 0.5)], max_seq_len=5)
    with pytest.raises(RaspcError, match=r"a token that the model lacks: \(1, 1/2\); verify"):
        verify(program, raspc.compile(hist_program()).op, backend="numpy")


# Inputs


@pytest.mark.parametrize("vocab", [1, 2, 3, 7])
@pytest.mark.parametrize("longest", [1, 2, 5, 64])
@pytest.mark.parametrize("budget", [1, 10, 1000])
def test_plans(vocab, longest, budget):
    plan = plan_inputs(vocab, longest, budget)
    chunks = list(plan.chunks(seed=3))
    lengths = np.concatenate([chunk.lengths for chunk in chunks])
    assert len(lengths) == plan.total
    assert plan.total == budget or (plan.is_exhaustive and plan.total <= budget)
    rows = set()
    for tokens, counts in chunks:
        assert tokens.min() >= 0
        assert tokens.max() < vocab
        assert tokens.shape[1] == counts.max() <= longest
        rows |= {tuple(row[:n]) for row, n in zip(tokens.tolist(), counts, strict=True)}
    short = [row for row in rows if len(row) <= plan.exhaustive_length]
    assert len(short) == plan.exhaustive
    if budget >= 1000:
        assert set(lengths.tolist()) == set(range(1, longest + 1))


def test_plans_are_the_same_for_the_same_seed():
    plan = plan_inputs(4, 30, 200)
    one, other, third = (
        np.concatenate([chunk.tokens.ravel() for chunk in plan.chunks(seed)]) for seed in (1, 1, 2)
    )
    assert np.array_equal(one, other)
    assert len(one) != len(third) or not np.array_equal(one, third)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("vocab", [1, 2, 5])
@pytest.mark.parametrize("length", [1, 2, 33])
def test_kinds(kind, vocab, length):
    rng = np.random.default_rng(0)
    for _ in range(20):
        row = kind(rng, vocab, length)
        assert row.shape == (length,)
        assert row.dtype == np.int32
        assert 0 <= row.min() <= row.max() < vocab


@pytest.mark.parametrize("vocab", [1, 2, 3, 7, 200])
@pytest.mark.parametrize("longest", [1, 2, 5, 64])
@pytest.mark.parametrize("budget", [1, 10, 1000])
def test_plans_of_distinct_inputs(vocab, longest, budget):
    plan = plan_inputs(vocab, longest, budget, distinct=True)
    longest = min(longest, vocab)
    chunks = list(plan.chunks(seed=3))
    lengths = np.concatenate([chunk.lengths for chunk in chunks])
    assert len(lengths) == plan.total
    assert plan.total == budget or (plan.is_exhaustive and plan.total <= budget)
    rows = [
        row[:n]
        for tokens, counts in chunks
        for row, n in zip(tokens.tolist(), counts.tolist(), strict=True)
    ]
    assert all(len(set(row)) == len(row) <= longest for row in rows)
    assert all(set(row) <= set(range(vocab)) for row in rows)
    short = {tuple(row) for row in rows if len(row) <= plan.exhaustive_length}
    assert short == {
        each for n in range(1, plan.exhaustive_length + 1) for each in permutations(range(vocab), n)
    }
    assert plan.exhaustive == len(short)
    if budget >= 1000:
        assert set(lengths.tolist()) == set(range(1, longest + 1))


def test_distinct_inputs_are_all_tried_where_they_are_few():
    """Inputs without repetitions are enumerated: few of the 9,330 of up to five of six tokens."""
    assert not plan_inputs(6, 5, 2000).is_exhaustive
    assert plan_inputs(6, 5, 2000, distinct=True).exhaustive == 6 + 30 + 120 + 360 + 720
    plan = plan_inputs(3, 10_000, 100, distinct=True)
    assert (plan.longest, plan.total, plan.is_exhaustive) == (3, 15, True)


def test_distinct_inputs_have_numbers():
    """Inputs without repetitions are decoded from their numbers, in order."""
    expected = list(permutations(range(5), 3))
    assert input_count(5, 3, distinct_tokens=True) == len(expected) == 60
    for start, stop in ((0, 60), (7, 31), (59, 60)):
        found = numbered_inputs(np.arange(start, stop), 5, 3, distinct_tokens=True)
        assert [tuple(row) for row in found.tolist()] == expected[start:stop]


@pytest.mark.parametrize("kind", distinct.KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize(("vocab", "length"), [(1, 1), (5, 1), (5, 2), (5, 5), (99, 33)])
def test_kinds_of_distinct_inputs(kind, vocab, length):
    rng = np.random.default_rng(0)
    for _ in range(20):
        row = kind(rng, vocab, length)
        assert row.shape == (length,)
        assert row.dtype == np.int32
        assert len(set(row.tolist())) == length
        assert 0 <= row.min() <= row.max() < vocab


# Shrinking


def test_shrink_to_two_different_tokens():
    calls = []

    def wrong(rows):
        calls.append(len(rows))
        return [len(set(row)) > 1 for row in rows]

    assert sorted(shrink([3, 1, 4, 1, 5, 9, 2, 6] * 20, wrong)) == [0, 1]
    assert sum(calls) < 2000


def test_shrink_keeps_what_cannot_be_shorter():
    assert shrink([2, 2, 2], lambda rows: [row == [2, 2, 2] for row in rows]) == [2, 2, 2]


def test_shrink_by_distinct_inputs():
    """Shrinking keeps tokens distinct, although equal tokens would be simpler and wrong too."""

    def wrong(rows):
        assert all(len(set(row)) == len(row) for row in rows)
        return [len(row) > 1 for row in rows]

    assert sorted(shrink([3, 1, 4, 5, 9, 2, 6], wrong, distinct=True)) == [0, 1]
