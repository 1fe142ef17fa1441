"""Edges, swaps, ground truth and displays of models with biases in attention."""

import importlib.util
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from biased_models import EXTRACTING, give_output_bias

import raspc
from corpus_programs.index import entry_of
from raspc.display.part_rows import rows_of
from raspc.model import Model
from raspc.model_inspection import describe_model
from raspc.transformer_dialect import MlpOp, ModelOp, WeightAttr
from raspc.transformer_dialect.interpreter import (
    Stream,
    TransformerFunctions,
    resume_model,
    run_model,
)
from raspc.truth.edge_trials import EdgeTrials, Input
from raspc.truth.edge_weights import EdgeWeights
from raspc.truth.part_reads import parts_of
from raspc.truth.path_run import PathRun, edges_of
from raspc.truth.stream_sources import sources_of
from raspc.verification.changed_part import ChangedPart
from raspc.verification.variable_locations import StagedRun, stage_ops

NETWORKS = Path(__file__).resolve().parents[1] / "transformer_dialect" / "networks.py"


@pytest.fixture(scope="module")
def networks() -> ModuleType:
    spec = importlib.util.spec_from_file_location("transformer_networks", NETWORKS)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def biased(networks: ModuleType, seed: int, **options: Any) -> ModelOp:
    module = networks.random_module(seed, dtype=np.float64, **options)
    return networks.model_of(networks.with_attention_biases(module))


def extracted(key: str, length: int = 4) -> Model:
    return raspc.compile(entry_of(key).module(length), pipeline=EXTRACTING, backend="numpy")


def ids(rows: int) -> Any:
    random = np.random.default_rng(5)
    return np.insert(random.integers(3, size=(rows, 4)), 0, 3, axis=1).astype(np.int32)


@pytest.mark.parametrize("causal", [False, True])
def test_logits_of_a_path_run_are_those_of_the_interpreter(
    networks: ModuleType, causal: bool
) -> None:
    model = biased(networks, 2, causal=causal)
    (expected,) = run_model(model, ids(6), TransformerFunctions(np, np.float64))
    run = PathRun(model, ids(6))
    np.testing.assert_allclose(run.logits[0], expected[:, 1:], atol=1e-9)
    for edge in edges_of(model):
        (same,) = run.patched_logits(edge, run.writes[edge.writer])
        np.testing.assert_allclose(same, run.logits[0], atol=1e-9)


@pytest.mark.parametrize("causal", [False, True])
def test_a_changed_part_has_the_logits_of_the_whole_run(networks: ModuleType, causal: bool) -> None:
    model = biased(networks, 3, causal=causal)
    random = np.random.default_rng(4)
    run = StagedRun(model, ids(5))
    for op in stage_ops(model):
        stage = op.component
        for size in (1, 2, model.d_model):
            mask = np.zeros(model.d_model, np.bool_)
            mask[random.permutation(model.d_model)[:size]] = True
            part = ChangedPart(model, stage, mask)
            x = run.stream(stage).copy()
            x[:, :, part.start] += random.normal(size=x[:, :, part.start].shape)
            (found,) = part.ready(run).logits(np.arange(len(x)), x[:, :, part.start])
            functions = TransformerFunctions(np, np.float64)
            (expected,) = resume_model(op, Stream(x, run.visible), functions)
            np.testing.assert_allclose(found[:, 1:], expected[:, 1:], atol=1e-9, err_msg=stage)


def test_trials_give_the_pairs_that_change_results_of_the_whole_run() -> None:
    """With an output bias on the dimensions that the patched heads write."""
    model = extracted("hist.py:program", 3).op
    give_output_bias(model, 3.0)
    assert model.parameters["layer0/attn/b_O"].data.n_nonzero
    weights, functions = EdgeWeights(model), np.random.default_rng(0)
    place = [model.tokens.data.index(token) for token in model.vocab]
    rows = np.array(list(product(place, repeat=2)), np.int32)
    every = np.insert(rows, 0, model.bos_id, axis=1)
    inputs = [Input(2, row) for row in range(len(every))]

    def staged(chosen: Any) -> StagedRun:
        return StagedRun(model, every[[each.row for each in chosen]], keeps_writes=True)

    changes = 0
    for edge in (e for e in edges_of(model) if not weights.is_absent(e)):
        trials = EdgeTrials(model, edge, weights)
        trials.add(staged(inputs), inputs)
        for base, other in trials.changed(staged, trials.pairs, functions):
            run, donor = (PathRun(model, every[[each.row]]) for each in (base, other))
            patched = run.patched(edge, donor.writes[edge.writer])
            assert any((a != b).any() for a, b in zip(patched, run.choices, strict=True))
            changes += 1
    assert changes > 20


def test_a_constant_that_is_no_direction_any_more_is_read_from_no_writer() -> None:
    """The truth of the extracted model is that of the model, but for the constant direction."""
    key = "reverse.py:program"
    before = raspc.compile(entry_of(key).module(4), backend="numpy").truth()
    after = extracted(key).truth()
    names = [{each["label"] for each in truth["directions"]} for truth in (before, after)]
    assert names[0] - names[1] == {"one"}
    slots = [
        {(e["from"], e["to"], e["source"]) for e in truth["circuits"]["slot"]["edges"]}
        for truth in (before, after)
    ]
    assert {edge for edge in slots[0] if edge[2] != "one"} == slots[1]
    biases = {each["name"]: each["biases"] for each in after["components"] if "biases" in each}
    assert biases == {"layer0/head0": ["b_Q", "b_K"], "layer1/head0": ["b_Q"]}
    assert not any("biases" in each for each in before["components"])


@pytest.mark.parametrize("key", ["reverse.py:program", "hist.py:program"])
def test_live_edges_of_an_extracted_model_are_those_of_the_model(key: str) -> None:
    before = raspc.compile(entry_of(key).module(3), backend="numpy").truth().edges()
    after = extracted(key, 3).truth().edges()
    live = [
        {(pair["from"], pair["to"]) for pair in found["pairs"] if pair["status"] == "live"}
        for found in (before, after)
    ]
    assert live[0] == live[1] != set()


def test_a_neuron_that_reads_its_bias_alone_is_a_constant() -> None:
    model = raspc.compile(entry_of("sort_unique.py:program").module(4), backend="numpy").op
    mlp = next(op for op in model.components if isinstance(op, MlpOp))
    matrix = mlp.W_in.array.copy()
    matrix[:, 0] = 0.0
    mlp.W_in = WeightAttr(matrix)
    for bias, role in ((0.0, "padding"), (1.0, "constant")):
        mlp.b_in = WeightAttr(np.full(mlp.d_mlp, bias, np.float32))
        (part,) = (p for p in parts_of(model, sources_of(model)) if p.name == mlp.component)
        assert part.neurons[0].role == role
        assert part.biases == (["b_in"] if bias else [])


def test_inspection_shows_the_biases() -> None:
    model = extracted("reverse.py:program").op
    assert give_output_bias(model)
    text = describe_model(model)
    assert " b_Q b_K " in text
    assert any(line.split()[1:3] == ["attn", "b_O"] for line in text.splitlines())
    rows = list(rows_of(model))
    assert any(row[1].endswith(", b_Q, b_K") for row in rows)
    assert ["layer1/attn", "b_O", "", "", ""] in rows
