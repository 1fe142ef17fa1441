"""Passes on models with biases in attention: the same function before and after."""

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from biased_models import EXTRACTING, give_output_bias
from xdsl.dialects.builtin import ModuleOp

import raspc
from corpus_programs.index import entry_of
from raspc.hidden_models import hide
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.transformer.disguise_parts.disguise_parts import disguise
from raspc.passes.transformer.disguise_parts.reachable_span import embedded_span, span_after
from raspc.transformer_dialect import AttentionOp, EmbedOp, HeadOp, ModelOp, WeightAttr
from raspc.transformer_dialect.interpreter import TransformerFunctions, run_model
from raspc.transformer_dialect.plain_architecture import has_attention_biases, plain_form

NETWORKS = Path(__file__).resolve().parents[1] / "transformer_dialect" / "networks.py"

PRESERVING = (
    "transformer-pad-heads{min-heads=4 min-d-head=6}",
    "transformer-scale-attention",
    "transformer-factorize-qk",
    "canonicalize",
    "cse",
    "transformer-rotate-basis{seed=3}",
    "transformer-disguise-parts{seed=2}",
    "transformer-disguise-parts,transformer-rotate-basis,transformer-drop-names",
    "transformer-pad-heads,transformer-scale-attention,transformer-insert-norms{whole-heads=true "
    "log2-pin=20},transformer-fill-heads",
)


@pytest.fixture(scope="module")
def networks() -> ModuleType:
    spec = importlib.util.spec_from_file_location("transformer_networks", NETWORKS)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def model_of(module: ModuleOp) -> ModelOp:
    (model,) = (op for op in module.ops if isinstance(op, ModelOp))
    return model


def logits_of(model: ModelOp, ids: Any) -> Any:
    (logits,) = run_model(model, ids, TransformerFunctions(np, np.float64))
    return logits[ids != model.pad_id]


def run(module: ModuleOp, passes: str) -> ModelOp:
    after = module.clone()
    run_passes(after, parse_passes(passes))
    after.verify()
    return model_of(after)


@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("passes", PRESERVING)
def test_logits_stay(networks: ModuleType, passes: str, causal: bool) -> None:
    module = networks.random_module(3, causal=causal, dtype=np.float64)
    networks.with_attention_biases(module)
    ids = networks.random_ids(0, rows=12)
    after = run(module, passes)
    assert has_attention_biases(after)
    expected = logits_of(model_of(module), ids)
    np.testing.assert_allclose(logits_of(after, ids), expected, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("kind", ["rms", "layer"])
def test_absorbed_biases_are_read_from_pinned_directions(networks: ModuleType, kind: str) -> None:
    module = networks.random_module(4, causal=True, dtype=np.float64)
    networks.with_attention_biases(module)
    # One dimension of values more than the widest head has, for the output biases.
    passes = (
        "transformer-pad-heads{min-d-head=6},transformer-scale-attention,"
        f"transformer-insert-norms{{kind={kind} log2-pin=24}},transformer-absorb-biases"
    )
    after = run(module, passes)
    assert not any("/b_" in name for name in after.parameters)
    ids = networks.random_ids(0, rows=12)
    expected = logits_of(model_of(module), ids)
    np.testing.assert_allclose(logits_of(plain_form(after), ids), expected, rtol=1e-6, atol=1e-6)
    np.testing.assert_allclose(logits_of(after, ids), expected, rtol=1e-3, atol=1e-3)


def test_each_bias_matters_to_the_passes(networks: ModuleType) -> None:
    """A pass that left out a bias of queries, values or outputs would change the logits above."""
    module = networks.random_module(3, dtype=np.float64)
    networks.with_attention_biases(module)
    ids = networks.random_ids(0, rows=12)
    expected = logits_of(model_of(module), ids)
    for name in ("b_Q", "b_V", "b_O"):
        without = model_of(module.clone())
        for op in without.walk():
            if isinstance(op, (AttentionOp, HeadOp)):
                op.properties.pop(name, None)
        assert np.abs(logits_of(without, ids) - expected).max() > 1e-3


def test_the_plain_form_scales_the_bias_of_queries(networks: ModuleType) -> None:
    module = networks.random_module(3, dtype=np.float64)
    networks.with_attention_biases(module)
    scaled = run(module, "transformer-scale-attention")
    before, after = (
        next(op for op in model.walk() if isinstance(op, HeadOp))
        for model in (model_of(module), plain_form(scaled))
    )
    assert before.b_Q is not None
    assert after.b_Q is not None
    np.testing.assert_array_equal(after.b_Q.array[: before.d_qk], before.b_Q.array)


def test_biases_are_states_of_the_stream() -> None:
    """The output bias, and what a head writes of its bias of values, span directions."""
    model = ModelOp(
        "m", tokens=["a", "bos", "pad"], bos=1, pad=2, max_seq_len=1, residual_labels="xyz"
    )
    embed = EmbedOp(model.input, np.eye(1, 3).repeat(3, axis=0), np.zeros((2, 3)))
    nothing, out = np.zeros((3, 1)), np.eye(1, 3, 1)
    head = HeadOp("h", nothing, nothing, nothing, out)
    attention = AttentionOp(embed, [head], 0)
    span = embedded_span(model, embed)
    assert np.linalg.matrix_rank(span_after(span, attention)) == 1
    head.b_V = WeightAttr(np.ones(1))
    after = span_after(span, attention)
    np.testing.assert_allclose(after.T @ after, np.diag([1.0, 1.0, 0.0]), atol=1e-12)
    attention.b_O = WeightAttr(np.array([0.0, 0.0, 2.0]))
    assert np.linalg.matrix_rank(span_after(span, attention)) == 3


@pytest.mark.parametrize("key", ["hist.py:program", "reverse.py:program", "sort.py:program"])
def test_disguised_heads_map_to_their_originals(key: str) -> None:
    """On the states of runs, the queries of a disguised head are those of its original."""
    model = raspc.compile(entry_of(key).module(4), pipeline=EXTRACTING, backend="numpy").op
    for head in (op for op in model.walk() if isinstance(op, HeadOp)):
        for name in ("b_Q", "b_K", "b_V"):
            size = head.weights[f"W_{name[2:]}"].shape[1]
            head.properties.setdefault(name, WeightAttr(np.arange(1, size + 1, dtype=np.float32)))
    give_output_bias(model)
    hidden, maps = disguise(model, seed=1)
    ids = np.array([[model.bos_id, 0, 1, 0, 1]])
    parts: list[dict[str, Any]] = []
    for each in (model, hidden):
        functions = _Readings(np, np.float64)
        run_model(each, ids, functions)
        parts.append(functions.readings)
    originals = [name for name, each in maps.items() if each.origin]
    assert originals
    for name in originals:
        each = maps[name]
        for letter, inner in zip("QKV", (each.q, each.k, each.v), strict=True):
            found = parts[1][f"{name}/{letter}"] @ inner
            expected = parts[0][f"{each.origin}/{letter}"]
            np.testing.assert_allclose(found, expected, rtol=1e-3, atol=1e-3)


class _Readings(TransformerFunctions):
    """The interpreter, which keeps queries, keys and values."""

    def affine(self, op: Any, x: Any, name: str) -> Any:
        found = super().affine(op, x, name)
        if isinstance(op, HeadOp):
            self.readings[f"{op.component}/{name}"] = found
        return found

    @property
    def readings(self) -> dict[str, Any]:
        return self.activations


def test_a_hidden_model_has_the_results_of_a_biased_one() -> None:
    """`hide` compares results on all inputs of a small model."""
    model = raspc.compile(
        entry_of("hist.py:program").module(4), pipeline=EXTRACTING, backend="numpy"
    )
    assert has_attention_biases(model.op)
    hidden, _ = hide(model, seed=5)
    assert has_attention_biases(hidden.op)
