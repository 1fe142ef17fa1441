"""Runners of models with biases in attention, against the interpreter."""

import random
from pathlib import Path
from types import ModuleType
from typing import Any

import jax.numpy as jnp
import numpy as np
import pytest
from biased_models import EXTRACTING, give_output_bias

import raspc
from raspc.backends.compression.compressed_forward import compressed_forward, layer_names
from raspc.backends.runners.folded.folded_network import fold
from raspc.backends.runners.generation.cached_network import CachedFunctions, GrowingCache
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.stablehlo_program import StablehloProgram
from raspc.backends.runners.token_batch import encode
from raspc.backends.runners.xla_runner import XlaRunner
from raspc.frontends.python import load_program
from raspc.stablehlo_text import generic_text, to_stablehlo
from raspc.transformer_dialect import AttentionOp, HeadOp, ModelOp, WeightAttr
from raspc.transformer_dialect.interpreter import TransformerFunctions, activation_names, run_model

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"

PROGRAMS = {
    "length.py": {},  # Keys and queries along START.
    "hist.py": {},  # Along TOKEN.
    "reverse.py": {},  # Keys along POSITION, queries that depend on the sequence.
    "pair_balance.py": {"causal": True},
    "shift_by.py:shift_by_1": {"causal": True},
    "sort_unique.py": {},
    "corpus/positions/previous_token.py": {},  # With biases of values.
}
"""Programs whose heads get biases, for each combination of row axes of the folded form."""


def extracted(name: str, **options: Any) -> ModelOp:
    program = load_program(str(EXAMPLES / name), max_seq_len=6)
    return raspc.compile(
        program.sop, vocab=program.vocab, max_seq_len=6, pipeline=EXTRACTING, **options
    ).op


def biased(networks: ModuleType, seed: int, **options: Any) -> ModelOp:
    module = networks.random_module(seed, **options)
    return networks.model_of(networks.with_attention_biases(module, seed))


def bias_names(model: ModelOp) -> set[str]:
    """The kinds of biases of attention that a model has."""
    parts = [op for op in model.walk() if isinstance(op, (AttentionOp, HeadOp))]
    return {name for op in parts for name in op.weights if name.startswith("b_")}


def inputs_of(model: ModelOp, rows: int = 60) -> Any:
    dice = random.Random(0)
    lengths = [1 + i % model.max_length for i in range(rows)]
    return encode(model, [dice.choices(model.vocab, k=n) for n in lengths]).ids


@pytest.mark.parametrize("name", PROGRAMS)
def test_extracted_models_run_in_every_form(name: str) -> None:
    model = extracted(name, **PROGRAMS[name])
    assert bias_names(model) & {"b_Q", "b_K", "b_V"}
    shifted = model.clone()
    give_output_bias(shifted)
    assert shifted.parameters.keys() != model.parameters.keys()
    ids = inputs_of(model)
    read = (ids != model.pad_id) & (np.arange(ids.shape[1]) > 0)
    (expected,) = NumpyRunner(model).run(ids).choices
    for each in (model, shifted):
        assert fold(each) is not None
        for form in ("plain", "fused", "folded"):
            (found,) = XlaRunner(each, form=form).run(ids).choices  # pyright: ignore
            assert np.array_equal(found[read], expected[read]), form


@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("seed", range(2))
def test_logits_of_random_networks(networks: ModuleType, seed: int, causal: bool) -> None:
    model = biased(networks, seed, layers=1, causal=causal)
    ids = networks.random_ids(7, rows=20)
    read = (ids != model.pad_id) & (np.arange(ids.shape[1]) > 0)
    expected = NumpyRunner(model).run(ids, {"unembed"}).activations["unembed"][read]
    found: dict[str, Any] = {
        form: XlaRunner(model, form=form).run(ids, {"unembed"}).activations["unembed"]  # pyright: ignore
        for form in ("plain", "fused")
    }
    program = fold(model, allow_more_work=True, decoded=False)
    assert program is not None
    constants = [jnp.asarray(each) for each in program.constants]
    (found["folded"],) = program.run(constants, jnp.asarray(ids))
    text = generic_text(to_stablehlo(model.parent_op()))  # pyright: ignore
    weights = [weight.array for weight in model.parameters.values()]
    (found["stablehlo"],) = StablehloProgram(text, weights).run(ids)
    for form, logits in found.items():
        np.testing.assert_allclose(
            np.asarray(logits)[read], expected, rtol=1e-4, atol=1e-4, err_msg=form
        )


def test_heads_of_one_width_with_different_biases_attend_together(networks: ModuleType) -> None:
    from raspc.backends.runners.fused_network import FusedFunctions

    model = biased(networks, 4, layers=3)
    attention = next(op for op in model.components if op.component == "layer3/attn")
    assert isinstance(attention, AttentionOp)
    shape = attention.heads[0]
    for number, head in enumerate(attention.heads):
        for name in ("W_Q", "W_K", "W_V", "W_O"):
            head.properties[name] = shape.properties[name]
        head.b_Q = WeightAttr(np.full(head.d_qk, number, np.float32)) if number % 2 else None
        head.b_K = None
        head.b_V = WeightAttr(np.full(head.d_v, -number, np.float32))
    names = activation_names(model)
    ids = networks.random_ids(4, rows=3)
    expected = NumpyRunner(model).run(ids, names).activations
    functions = FusedFunctions(np, np.float32, wanted=frozenset(names))
    run_model(model, ids, functions)
    for name, found in functions.activations.items():
        assert found == pytest.approx(expected[name], rel=1e-4, abs=1e-4), name


def test_a_cache_holds_keys_and_values_with_their_biases(networks: ModuleType) -> None:
    model = biased(networks, 3, causal=True)
    weights = {name: attr.array for name, attr in model.parameters.items()}
    ids = np.array([[3, 0, 2, 1, 1], [3, 1, 1, 0, 2]], np.int32)
    (expected,) = run_model(model, ids, TransformerFunctions(np, np.float32))
    cache = GrowingCache(rows=2, positions=5)
    for start, stop in ((0, 3), (3, 4), (4, 5)):
        functions = CachedFunctions(np, np.float32, weights, cache=cache, start=start)
        (found,) = run_model(model, ids[:, start:stop], functions)
        np.testing.assert_allclose(found, expected[:, start:stop], rtol=1e-4, atol=1e-5)


def test_a_compression_that_drops_nothing_gives_the_same(networks: ModuleType) -> None:
    model = biased(networks, 5)
    for op in model.components:
        if isinstance(op, AttentionOp) and op.layer_index == 0:
            for head in op.heads:
                head.W_O = WeightAttr(np.zeros_like(head.W_O.array))
    assert "layer0/attn" in layer_names(model)  # Its output bias is no padding.
    ids = networks.random_ids(1, rows=5)
    (expected,) = run_model(model, ids, TransformerFunctions(np, np.float32))
    weights = {name: jnp.asarray(attr.array) for name, attr in model.parameters.items()}
    identity = jnp.eye(model.d_model)
    run = compressed_forward(model, weights, identity, identity, jnp.asarray(ids))
    real = ids != model.pad_id
    np.testing.assert_allclose(
        np.asarray(run.logits[0])[real], expected[real], rtol=1e-3, atol=1e-4
    )
