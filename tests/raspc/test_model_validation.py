"""The validation of finished models, and the run form or stage at fault for a wrong result."""

import numpy as np
import pytest
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass
from xdsl.rewriter import Rewriter

import raspc
import raspc.transformer_dialect as transformer
from raspc import rasp
from raspc.backends.runners.runner import Run
from raspc.backends.runners.xla_runner import XlaRunner
from raspc.compiler import front_end
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.registry import ALL_PASSES
from raspc.transformer_dialect.attributes import WeightAttr
from raspc.transformer_dialect.weights import Weight
from raspc.verification.fault_bisection import find_fault
from raspc.verification.model_validator import (
    ModelValidator,
    WrongModelError,
    validation_inputs,
)
from wrong_models import WrongTransformer, hist_program


class WrongAtFullLength(ModulePass):
    """A wrong pass that takes the last position for the one before."""

    name = "wrong-at-full-length"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        (embed,) = [found for found in op.walk() if isinstance(found, transformer.EmbedOp)]
        wrong = np.array(embed.properties["W_pos"].data.array)
        wrong[41] = wrong[40]
        embed.properties["W_pos"] = WeightAttr(Weight.of(wrong))


def test_validation_runs_inputs_of_full_length(monkeypatch):
    """The model is right on all inputs but those of the full length, 41."""
    monkeypatch.setitem(ALL_PASSES, WrongAtFullLength.name, lambda: WrongAtFullLength)
    program = front_end(rasp.indices + 0, vocab=["a", "b"], max_seq_len=41, name="indices")
    raspc.compile(program)
    with pytest.raises(WrongModelError, match=r"on .* and 25 more.* @indices is"):
        raspc.compile(program, pipeline=f"default,{WrongAtFullLength.name}")


class WrongOther(WrongTransformer):
    """A wrong pass that changes the second model of a module alone."""

    name = "wrong-other"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        (_, model) = op.ops
        super().apply(ctx, ModuleOp([copy := model.clone()]))
        copy.detach()
        Rewriter.replace_op(model, copy)


def test_each_model_of_a_module_is_validated(monkeypatch):
    monkeypatch.setitem(ALL_PASSES, WrongOther.name, lambda: WrongOther)
    module = hist_program()
    other = hist_program(3)
    (program,) = other.ops
    program.detach()
    program.properties["sym_name"] = type(program.properties["sym_name"])("other")
    module.body.block.add_op(program)
    run_passes(module.clone(), parse_passes("default"), ModelValidator())
    with pytest.raises(WrongModelError, match="@other"):
        run_passes(module, parse_passes("default,wrong-other"), ModelValidator())


@pytest.mark.parametrize(("length", "usual", "full"), [(5, 62, 0), (64, 256, 36), (1024, 256, 21)])
def test_inputs_of_a_validation(length, usual, full):
    program = hist_program(length)
    (op,) = program.ops
    model = raspc.compile(program, validate="off").op
    lengths = np.concatenate([inputs.lengths for inputs in validation_inputs(model, op)])
    assert [np.sum(lengths <= 32), np.sum(lengths == length) * (length > 32)] == [usual, full]


def test_inputs_of_a_validation_are_no_longer_than_memory_allows():
    program = front_end(rasp.indices, vocab=["a"], max_seq_len=10_000, name="indices")
    (op,) = program.ops
    model = raspc.compile(hist_program(), validate="off").op
    assert max(int(inputs.lengths.max()) for inputs in validation_inputs(model, op)) == 4096


def test_an_input_that_is_right_alone():
    fault = find_fault(hist_program(), "default", ["a", "b"], raspc.compile(hist_program()).op)
    assert str(fault) == "none: the input is right when it runs alone, and wrong in a batch"


def test_a_fault_in_the_weights_of_a_model():
    model = raspc.compile(hist_program())
    WrongTransformer().apply(Context(), model.module)
    fault = find_fault(hist_program(), "default", ["a", "b"], model.op)
    assert str(fault).startswith("the weights of this model: ")


@pytest.mark.sample(1)
@pytest.mark.parametrize("wrong", ["plain", "fused", "folded"])
def test_a_fault_in_a_run_form(wrong, monkeypatch):
    """The forms that are slower than the wrong one are right."""
    run = XlaRunner.run

    def run_wrongly(self, ids, wanted=()):
        found = run(self, ids, wanted)
        changed = tuple(1 - choice for choice in found.choices)
        return found if self.form != wrong else Run(changed, found.activations)

    monkeypatch.setattr(XlaRunner, "run", run_wrongly)
    model = raspc.compile(hist_program())
    fault = find_fault(hist_program(), "default", ["a"], model.op)
    assert fault.stage == f"jax form {wrong}"
    assert "the weights are right with NumPy, and wrong in this run form" in str(fault)
