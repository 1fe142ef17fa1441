"""The Python API of the dialect: constructors, names of parameters, sizes of models."""

import subprocess
import sys
from types import ModuleType

import numpy as np
import pytest

from raspc.transformer_dialect import (
    AttentionOp,
    DecodeAttr,
    EmbedOp,
    HeadOp,
    MlpOp,
    ModelOp,
    ReturnOp,
    UnembedOp,
    WeightAttr,
)
from raspc.transformer_dialect.model_size import ModelStatistics


def test_names_of_parameters(networks: ModuleType) -> None:
    parameters = networks.model_of(networks.random_module(0)).parameters
    head = [f"/head{i}/W_{name}" for i in range(3) for name in "QKVO"]
    assert list(parameters) == [
        "embed/W_E",
        "embed/W_pos",
        *(f"layer0{name}" for name in head[:4]),
        *(f"layer0/mlp/{name}" for name in ("W_in", "b_in", "W_out", "b_out")),
        "layer1/mlp/W_in",
        "layer1/mlp/W_out",
        *(f"layer2{name}" for name in head),
        *(f"layer2/mlp/{name}" for name in ("W_in", "b_in", "W_out", "b_out")),
        "unembed/W_U",
    ]


def test_statistics_of_the_model_by_hand(networks: ModuleType) -> None:
    stats = ModelStatistics.of(networks.model_of(networks.shift_module()))
    assert stats == ModelStatistics(
        n_layers=1,
        n_heads=1,
        total_heads=1,
        d_head=4,
        d_mlp=1,
        d_model=10,
        n_params=40 + 50 + 40 + 40 + 20 + 20 + 10 + 1 + 10 + 30,
        n_nonzero=3 + 4 + 4 + 4 + 2 + 2 + 2 + 1 + 1 + 3,
    )


def test_statistics_take_the_most_and_the_widest(networks: ModuleType) -> None:
    model = networks.model_of(networks.random_module(2))
    stats = ModelStatistics.of(model)
    heads = [h for op in model.components if isinstance(op, AttentionOp) for h in op.heads]
    mlps = [op for op in model.components if isinstance(op, MlpOp)]
    assert (stats.n_layers, stats.n_heads, stats.total_heads) == (3, 3, 4)
    assert stats.d_head == max(head.d_qk for head in heads)
    assert stats.d_mlp == max(mlp.d_mlp for mlp in mlps)
    assert stats.n_params == sum(weight.data.size for weight in model.parameters.values())
    assert stats.n_nonzero == stats.n_params  # Random weights are not zero.


def test_statistics_of_an_empty_model(networks: ModuleType) -> None:
    model = ModelOp(
        "least", tokens=["a", "bos", "pad"], bos=1, pad=2, max_seq_len=1, residual_labels=["x"]
    )
    embed = EmbedOp(model.input, np.zeros((3, 1)), np.zeros((2, 1)))
    unembed = UnembedOp(embed, np.zeros((1, 1)), DecodeAttr("categorical", ["a"]))
    model.body.block.add_ops([embed, unembed, ReturnOp(unembed)])
    model.verify()
    assert ModelStatistics.of(model) == ModelStatistics(0, 0, 0, 0, 0, 1, 6, 0)


def test_constructors_take_lists_arrays_and_attributes(networks: ModuleType) -> None:
    shared = WeightAttr([[1.0], [2.0]])
    head = HeadOp("h", shared, [[1.0], [2.0]], np.ones((2, 1), np.float32), [[1.0, 0.0]])
    assert head.W_Q is shared
    assert shared == head.W_K
    assert (head.d_model, head.d_qk, head.d_v, head.label.data) == (2, 1, 1, "h")


def test_a_model_is_built_as_it_is_parsed(networks: ModuleType) -> None:
    module = networks.random_module(1, causal=True)
    again = networks.parse(str(module))
    assert again.is_structurally_equivalent(module)
    assert str(again) == str(module)
    model = networks.model_of(again)
    assert model.vocab == (0, 1, 2)
    assert (model.bos_id, model.pad_id, model.max_length, model.d_model) == (3, 4, 7, 6)
    assert model.dtype == np.float32


def test_a_numerical_decoding_sorts_and_refuses_what_is_no_number() -> None:
    assert DecodeAttr("numerical", [2, -1, 0.5]).values == (
        -1,
        DecodeAttr("numerical", [0.5]).values[0],
        2,
    )
    with pytest.raises(Exception, match="numbers alone"):
        DecodeAttr("numerical", [1, None])


def test_the_dialect_loads_no_jax_and_no_backend() -> None:
    code = (
        "import sys, raspc.transformer_dialect.interpreter\n"
        "print([m for m in ('jax', 'raspc.backends', 'safetensors') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
