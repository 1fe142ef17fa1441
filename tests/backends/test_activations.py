"""Activations by name: those of the interpreter, and the directions of s-ops in the stream."""

from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

import raspc
from raspc.backends.runners.activations import ActivationRequest, columns_of, sops_of, stage_of
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.xla_runner import XlaRunner
from raspc.frontends.python import load_program
from raspc.transformer_dialect.attributes import LabelsAttr
from raspc.values import RaspcError

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def test_directions_of_an_sop(networks: ModuleType) -> None:
    model = networks.model_of(networks.shift_module())
    ids = np.array([[2, 0, 1, 3], [2, 1, 1, 0]], np.int32)
    names = ["residual/shift", "layer0/head0/pattern", "residual/layer0/attn"]
    by_numpy, by_xla = NumpyRunner(model).run(ids, names), XlaRunner(model).run(ids, names)
    for run in (by_numpy, by_xla):
        assert set(run.activations) == set(names)
        assert run.activations["residual/shift"].shape == (2, 4, 3)
        assert run.activations["layer0/head0/pattern"].shape == (2, 4, 4)
        whole = run.activations["residual/layer0/attn"]
        assert np.allclose(run.activations["residual/shift"][..., :2], whole[..., 7:9])


def test_an_unknown_name_lists_the_known(networks: ModuleType) -> None:
    model = networks.model_of(networks.shift_module())
    for name in ("residual/none", "shift", "layer9/attn"):
        with pytest.raises(RaspcError, match=f"'{name}'; choose from embed, .*shift"):
            ActivationRequest.of(model, [name])


def test_directions_that_s_ops_share(networks: ModuleType) -> None:
    model = networks.model_of(networks.shift_module())
    labels = list(model.residual_labels.data)
    labels[0] = "first:1/3/second:a"
    model.properties["residual_labels"] = LabelsAttr(labels)
    assert columns_of(model, "first") == columns_of(model, "second") == (0,)
    assert {"first", "second", "shift"} <= set(sops_of(model))
    assert stage_of(model, "first") == stage_of(model, "second") == "residual/layer0/mlp"
    (mlp,) = [op for op in model.components if op.component == "layer0/mlp"]
    mlp.properties["neurons"] = LabelsAttr(["erase(first:1/3)"])
    assert stage_of(model, "first") == "residual/layer0/attn"
    assert stage_of(model, "second") == "residual/layer0/mlp"


@pytest.mark.parametrize("name", ["reverse", "shuffle_dyck"])
def test_one_hot_sops_of_a_compiled_program_are_one_hot(name: str) -> None:
    program = load_program(f"{EXAMPLES}/{name}.py", max_seq_len=5)
    assert program.vocab is not None
    model = raspc.compile(program.sop, vocab=program.vocab, max_seq_len=5).op
    one_hot = [
        sop
        for sop in sops_of(model)
        if all(":" in label for label in model.residual_labels.data if label.startswith(sop))
        and len(columns_of(model, sop)) > 1
        and not sop.startswith(("tokens", "indices"))
    ]
    assert one_hot
    ids = np.array([[model.bos_id, 0, 1, 2, 3, 0]], np.int32)
    run = NumpyRunner(model).run(ids, [f"residual/{sop}" for sop in one_hot])
    for activation in run.activations.values():
        assert (np.abs(activation[0, 1:] - np.round(activation[0, 1:])) < 1e-3).all()
        assert (activation[0, 1:].sum(axis=-1) < 1 + 1e-3).all()
