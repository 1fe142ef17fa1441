"""Norms, gates, scales and rotary positions of the interpreter, against independent formulas."""

import math
from types import ModuleType
from typing import Any

import jax.numpy as jnp
import numpy as np
import pytest
from numpy.typing import NDArray
from xdsl.dialects import test

from raspc.backends.runners.jax_settings import element_types
from raspc.transformer_dialect import (
    Activation,
    AttentionOp,
    HeadOp,
    MlpOp,
    ModelOp,
    Norm,
    NormOp,
    ResidualType,
    RotaryAttr,
    WeightAttr,
)
from raspc.transformer_dialect.interpreter import (
    TransformerFunctions,
    activation_names,
    run_model,
)
from raspc.transformer_dialect.plain_architecture import is_plain, plain_form
from raspc.transformer_dialect.rotary import turned
from raspc.values import RaspcError

Array = NDArray[Any]
TOKENS = [3, 0, 2, 1, 1, 0]


def normed(op: NormOp, x: Array) -> Array:
    """The norm of each vector, number by number."""
    rows: list[list[float]] = []
    gain = op.gain.array.tolist()
    shift = [0.0] * len(gain) if op.shift is None else op.shift.array.tolist()
    for row in x.tolist():
        mean = sum(row) / len(row) if op.kind.data is Norm.LAYER else 0.0
        square = sum((each - mean) ** 2 for each in row) / len(row)
        root = math.sqrt(square + op.epsilon)
        rows.append([(v - mean) / root * g + s for v, g, s in zip(row, gain, shift, strict=True)])
    return np.array(rows)


def rotated(rotary: RotaryAttr, x: Array) -> Array:
    """The vectors of positions 0, 1, ..., pairs of dimensions as complex numbers."""
    half = x.shape[1] // 2
    base, factor = rotary.base.value.data, rotary.factor.value.data
    out = np.zeros_like(x)
    for position, row in enumerate(x):
        for i in range(half):
            angle = position / (factor * base ** (2 * i / (2 * half)))
            turned = complex(row[i], row[i + half]) * complex(math.cos(angle), math.sin(angle))
            out[position, i], out[position, i + half] = turned.real, turned.imag
    return out


def head_output(op: HeadOp, attention: AttentionOp, x: Array) -> Array:
    W = {name: attr.array.astype(np.float64) for name, attr in op.weights.items()}
    queries, keys, values = (x @ W[f"W_{name}"] + W.get(f"b_{name}", 0.0) for name in "QKV")
    if attention.rotary is not None:
        queries, keys = (rotated(attention.rotary, each) for each in (queries, keys))
    scores = np.exp(queries @ keys.T * attention.score_scale)
    return scores / scores.sum(axis=1, keepdims=True) @ values @ W["W_O"]


def act(kind: Activation, z: Array) -> Array:
    formulas = {
        Activation.RELU: lambda v: max(v, 0.0),
        Activation.GELU: lambda v: v * math.erfc(-v / math.sqrt(2)) / 2,
        Activation.GELU_TANH: lambda v: (
            v / (1 + math.exp(-2 * math.sqrt(2 / math.pi) * (v + 0.044715 * v**3)))
        ),
        Activation.SILU: lambda v: v / (1 + math.exp(-v)),
    }
    return np.vectorize(formulas[kind])(z)


def by_formula(model: ModelOp) -> dict[str, Array]:
    """Activations of the sequence TOKENS, in float64, independently of the interpreter."""
    p = {name: attr.array.astype(np.float64) for name, attr in model.parameters.items()}
    values: dict[Any, Array] = {}
    found: dict[str, Array] = {}
    for op in model.components:
        match op:
            case NormOp():
                x = values[op.output] = normed(op, values[op.input])
            case AttentionOp() | MlpOp():
                read = values[op.input if op.reads is None else op.reads]
                if isinstance(op, AttentionOp):
                    added = sum(head_output(head, op, read) for head in op.heads)
                    added = added + p.get(f"{op.component}/b_O", 0)
                else:
                    W_up = p.get(f"{op.component}/W_up")
                    hidden = read @ p[f"{op.component}/W_in"] + p.get(f"{op.component}/b_in", 0)
                    neurons = act(op.act, hidden) * (1 if W_up is None else read @ W_up)
                    added = neurons @ p[f"{op.component}/W_out"]
                    added = added + p.get(f"{op.component}/b_out", 0)
                    found[f"{op.component}/neurons"] = neurons
                x = added
                values[op.output] = values[op.input] + added
                found[f"residual/{op.component}"] = values[op.output]
            case _ if op.component == "embed":
                x = p["embed/W_E"][TOKENS] + p["embed/W_pos"][: len(TOKENS)]
                values[op.results[0]] = x
            case _:
                matrix = p.get("unembed/W_U", p["embed/W_E"].T)
                read = values[op.operands[0]] * p.get("unembed/gain", np.ones(1))
                x = read @ matrix + p.get("unembed/b_U", np.zeros(1))
        found[op.component] = x
    return found


@pytest.mark.sample(8)
@pytest.mark.parametrize("biased", [False, True])
@pytest.mark.parametrize("library", ["numpy", "jax"])
@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("kind", Activation)
def test_agrees_with_the_formula(
    networks: ModuleType, kind: Activation, after: bool, library: str, biased: bool
) -> None:
    module = networks.realised_module(2, kind, after=after, dtype=np.float64)
    model = networks.model_of(networks.with_attention_biases(module) if biased else module)
    expected = by_formula(model)
    names = activation_names(model)
    assert set(expected) < set(names)
    with element_types(np.dtype(np.float64)):
        functions = (
            TransformerFunctions(np, np.float64, wanted=names)
            if library == "numpy"
            else TransformerFunctions(jnp, np.float64, wanted=names)
        )
        run_model(model, np.array([TOKENS]), functions)
    assert tuple(functions.activations) == names
    for name, activation in expected.items():
        found = np.asarray(functions.activations[name])[0]
        assert found == pytest.approx(activation, rel=1e-9, abs=1e-9), name


@pytest.mark.parametrize("name", ["b_Q", "b_K", "b_V", "b_O"])
def test_each_bias_changes_the_logits_of_rotary_attention(networks: ModuleType, name: str) -> None:
    """The bias of keys too, which is turned by the position of each key."""
    module = networks.realised_module(2, Activation.RELU, dtype=np.float64)
    model = networks.model_of(networks.with_attention_biases(module))
    (expected,) = run_model(model, np.array([TOKENS]), TransformerFunctions(np, np.float64))
    for op in model.walk():
        if isinstance(op, (AttentionOp, HeadOp)) and name in op.weights:
            op.properties[name] = WeightAttr(op.weights[name].array + 1.0)
    (found,) = run_model(model, np.array([TOKENS]), TransformerFunctions(np, np.float64))
    assert np.abs(found - expected).max() > 1e-3


def test_positions_turn_pairs_of_dimensions() -> None:
    x = np.random.default_rng(0).normal(size=(2, 5, 6))
    rotary = RotaryAttr.of(100.0, 0.5)
    for library in (np, jnp):
        with element_types(np.dtype(np.float64)):
            found = np.asarray(turned(library, rotary, library.asarray(x), library.arange(5)))
        assert found == pytest.approx(np.array([rotated(rotary, each) for each in x]), abs=1e-14)
    # The score of two vectors depends on the distance of their positions alone.
    q, k = (np.broadcast_to(each, (5, 6)) for each in x[:, 0])
    scores = turned(np, rotary, q, np.arange(5)) @ turned(np, rotary, k, np.arange(5)).T
    for shift in range(-4, 5):
        along = np.diagonal(scores, shift)
        assert along == pytest.approx(along[0], rel=1e-12)


def stream(width: int) -> Any:
    return test.TestOp(result_types=[ResidualType(width)]).results[0]


@pytest.mark.parametrize("kind", Norm)
def test_norms_of_large_and_small_numbers_are_finite(kind: Norm) -> None:
    op = NormOp(stream(4), "n", kind, 1e-6, np.ones(4, np.float32))
    x = np.array([[[0, 0, 0, 0], [1e-30, 0, 0, 0], [1e18, 0, 0, -1e18]]], np.float32)
    found = TransformerFunctions().norm(op, x)
    assert found.dtype == np.float32
    assert np.isfinite(found).all()
    assert found[0, 2] == pytest.approx([math.sqrt(2), 0, 0, -math.sqrt(2)], rel=1e-6)


@pytest.mark.needs("torch")
def test_norms_agree_with_torch() -> None:
    import torch

    rng = np.random.default_rng(1)
    x = rng.normal(size=(2, 3, 16)).astype(np.float32)
    gain, shift = rng.normal(size=(2, 16)).astype(np.float32)
    given = [torch.from_numpy(each) for each in (x, gain, shift)]
    layer = NormOp(stream(16), "n", Norm.LAYER, 1e-5, gain, shift)
    expected = torch.nn.functional.layer_norm(given[0], (16,), given[1], given[2], 1e-5)
    found = TransformerFunctions().norm(layer, x)
    assert found == pytest.approx(expected.numpy(), rel=1e-5, abs=1e-6)
    rms = NormOp(stream(16), "n", Norm.RMS, 1e-6, gain)
    expected = torch.nn.functional.rms_norm(given[0], (16,), given[1], 1e-6)
    found = TransformerFunctions().norm(rms, x)
    assert found == pytest.approx(expected.numpy(), rel=1e-5, abs=1e-6)


@pytest.mark.needs("torch", "transformers")
def test_rotary_positions_agree_with_llama() -> None:
    import torch
    from transformers import LlamaConfig
    from transformers.models.llama.modeling_llama import (
        LlamaRotaryEmbedding,
        apply_rotary_pos_emb,
    )

    config = LlamaConfig(
        hidden_size=8,
        num_attention_heads=1,
        num_hidden_layers=1,
        rope_parameters={"rope_type": "linear", "rope_theta": 100.0, "factor": 2.0},
    )
    rng = np.random.default_rng(2)
    q, k = rng.normal(size=(2, 1, 6, 8)).astype(np.float32)
    queries, keys = (torch.from_numpy(each)[:, None] for each in (q, k))
    cos, sin = LlamaRotaryEmbedding(config)(queries, torch.arange(6)[None])
    theirs = apply_rotary_pos_emb(queries, keys, cos, sin)
    rotary = RotaryAttr.of(100.0, 2.0)
    for mine, expected in zip((q, k), theirs, strict=True):
        found = turned(np, rotary, mine, np.arange(6))
        assert found == pytest.approx(expected[:, 0].numpy(), abs=1e-5)


def test_tied_embeddings_have_no_matrix_of_their_own(networks: ModuleType) -> None:
    plain, tied = (
        networks.model_of(networks.realised_module(0, Activation.SILU, after=after))
        for after in (False, True)
    )
    assert "unembed/W_U" in plain.parameters
    assert not {"unembed/W_U", "unembed/W_E"} & set(tied.parameters)
    (unembed,) = tied.unembeds
    expected = unembed.gain.array[:, None] * tied.parameters["embed/W_E"].array.T
    assert (unembed.matrix == expected).all()
    (restored,) = plain_form(tied).unembeds
    assert restored.tied is None
    assert (restored.matrix != 0).any()
    assert not is_plain(tied)


def test_only_plain_models_change_basis(networks: ModuleType) -> None:
    from raspc.transformer_dialect.change_of_basis import change_basis

    model = networks.model_of(networks.realised_module(0, Activation.RELU))
    eye = np.eye(model.d_model)
    with pytest.raises(RaspcError, match="norm 'layer0/attn_norm', and a change of basis knows"):
        change_basis(model, eye, eye, model.residual_labels.data)
