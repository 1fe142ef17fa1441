"""The effects of edges: an independent run confirms witnesses, and inert edges change nothing."""

import json
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import raspc
from corpus_programs.index import entry_of
from json_schema import violations
from raspc.backends.runners.token_batch import encode
from raspc.cli.main import main
from raspc.frontends.python import load_program
from raspc.model import Model
from raspc.transformer_dialect import NormOp, WeightAttr
from raspc.transformer_dialect.interpreter import TransformerFunctions, choose, run_model
from raspc.truth import truth_schema
from raspc.truth.edge_weights import EdgeWeights
from raspc.truth.path_run import Edge, PathRun, edges_of
from raspc.truth.zero_products import is_zero_product
from raspc.values import RaspcError

EXAMPLES = Path(__file__).parents[2] / "examples"


def compiled(key: str, pipeline: str, **options: Any) -> Model:
    return raspc.compile(entry_of(key).module(), pipeline=pipeline, validate="off", **options)


class Patched(TransformerFunctions):
    """The interpreter of models, with the reading of a slot shifted: `slot` by `shift`."""

    edge: Edge
    shift: Any = None
    wrote: dict[str, Any]

    def embed(self, op: Any, ids: Any) -> Any:
        stream = super().embed(op, ids)
        self.wrote = {op.component: stream.x}
        return stream

    def run_head(self, op: Any, stream: Any) -> Any:
        read = dict.fromkeys("qkv", stream.x)
        if self.shift is not None and op.component == self.edge.reader:
            read[self.edge.slot] = stream.x + self.shift
        q, k, v = (read[s] @ self.weight(op, f"W_{s.upper()}") for s in "qkv")
        scores = q @ np.swapaxes(k, -1, -2)
        found = self.read(scores, stream.visible, v, "") @ self.weight(op, "W_O")
        self.wrote[op.component] = found
        return found

    def product(self, x: Any, matrix: Any) -> Any:
        if self.shift is not None and self.edge.slot == "in" and self.is_next_mlp(matrix):
            x = x + self.shift
        return x @ matrix

    mlp: Any = None

    def is_next_mlp(self, matrix: Any) -> bool:
        return self.mlp is not None and np.array_equal(matrix, self.mlp)

    def add(self, op: Any, stream: Any, added: Any) -> Any:
        self.wrote.setdefault(op.component, added)
        return super().add(op, stream, added)


def results(model: Model, ids: Any, edge: Edge | None = None, other: Any = None) -> list[Any]:
    """The decoded results of a model, with an edge patched from a run on other ids."""
    functions = Patched(np, model.op.dtype)
    donor = Patched(np, model.op.dtype)
    shift = None
    if edge is not None:
        run_model(model.op, other, donor)
        run_model(model.op, ids, functions)
        given = donor.wrote[edge.writer][:, : ids.shape[1]]
        shift = given - functions.wrote[edge.writer]
        functions.edge, functions.shift = edge, shift
        if edge.reader.endswith("mlp"):
            functions.mlp = model.params[f"{edge.reader}/W_in"]
    logits = list(run_model(model.op, ids, functions))
    for i, op in enumerate(model.op.unembeds):
        if edge is not None and edge.reader == op.component:
            logits[i] = logits[i] + shift @ model.params[f"{op.component}/W_U"]
    found = zip(logits, model.op.unembeds, strict=True)
    return [choose(np, each, op.decode.data)[:, 1:].tolist() for each, op in found]


def ids_of(model: Model, tokens: Any) -> Any:
    place = {token: i for i, token in enumerate(model.op.tokens.data)}
    return np.array([[model.op.bos_id, *(place[token] for token in tokens)]], np.int32)


def edge_of(pair: dict[str, Any]) -> Edge:
    reader, _, slot = pair["to"].rpartition("/")
    return Edge(pair["from"], reader, slot)


@pytest.mark.sample(3)
@pytest.mark.parametrize("pipeline", ["interp", "default"])
@pytest.mark.parametrize("key", ["reverse.py:program", "hist.py:program", "frac_prevs.py:program"])
def test_witnesses_change_results_and_inert_edges_do_not(key: str, pipeline: str) -> None:
    model = compiled(key, pipeline)
    found = model.truth().edges()
    assert found["counts"]["undecided"] == 0 < found["counts"]["live"]
    random = np.random.default_rng(1)
    for pair in found["pairs"]:
        edge = edge_of(pair)
        if pair["status"] == "live":
            base, other = (ids_of(model, pair["witness"][each]) for each in ("base", "other"))
            assert results(model, base, edge, other) != results(model, base), pair
            continue
        for _ in range(40):
            length = random.integers(1, model.max_seq_len + 1, size=2)
            base, other = (
                ids_of(model, [model.vocab[i] for i in random.integers(len(model.vocab), size=n)])
                for n in sorted(length.tolist())
            )
            assert results(model, base, edge, other) == results(model, base), pair


@pytest.mark.parametrize("key", ["hist.py:program", "sort_freq.py:program"])
def test_patched_runs_are_those_of_the_interpreter(key: str) -> None:
    """On equal and on longer inputs, a run with a patched edge has the same results."""
    model = compiled(key, "interp")
    random = np.random.default_rng(2)
    weights = EdgeWeights(model.op)
    changed: set[Edge] = set()
    for length, longer in ((4, 4), (5, 5), (3, 5)):
        rows = [random.integers(len(model.vocab), size=(20, n)) for n in (length, longer)]
        base, other = (
            np.concatenate([ids_of(model, [model.vocab[i] for i in row]) for row in each])
            for each in rows
        )
        run, donor = PathRun(model.op, base), PathRun(model.op, other)
        for edge in edges_of(model.op):
            if weights.is_absent(edge):
                continue
            given = donor.writes[edge.writer][:, : base.shape[1]]
            found = [each.tolist() for each in run.patched(edge, given)]
            assert found == results(model, base, edge, other), edge
            if found != [each.tolist() for each in run.choices]:
                changed.add(edge)
    assert len(changed) >= 4


def test_logits_of_a_patched_run_choose_its_results() -> None:
    model = compiled("sort_freq.py:program", "interp", backend="numpy")
    ids, other_ids = (encode(model.op, [tokens]).ids for tokens in ([1, 2, 2], [3, 3, 1]))
    single, double = PathRun(model.op, ids), PathRun(model.op, ids, dtype=np.float64)
    (logits,) = run_model(model.op, ids, TransformerFunctions(np, np.float32))
    assert single.logits[0].dtype == np.float32 and double.logits[0].dtype == np.float64
    np.testing.assert_allclose(single.logits[0], logits[:, 1:], atol=1e-4)
    np.testing.assert_allclose(double.logits[0], logits[:, 1:], atol=1e-4)
    other = PathRun(model.op, other_ids, dtype=np.float64)
    for edge in edges_of(model.op):
        given = other.writes[edge.writer]
        (patched,) = double.patched_logits(edge, given)
        (chosen,) = double.patched(edge, given)
        np.testing.assert_array_equal(patched.argmax(-1), chosen)
        (same,) = double.patched_logits(edge, double.writes[edge.writer])
        np.testing.assert_array_equal(same, double.logits[0])


@pytest.mark.parametrize("passes", ["gpt2", "llama", "phi3", "neox", "bert"])
def test_edges_of_realised_models_are_those_of_the_plain_ones(passes: str) -> None:
    """Added heads and constants have no edge that changes a result."""
    program = load_program(str(EXAMPLES / "hist.py"))
    compiling = f"interp,transformer-convert-unembedding,{passes}"
    plain, realised = (
        raspc.compile(
            program.sop,
            vocab=program.vocab,
            max_seq_len=3,
            causal=passes != "bert",
            pipeline=pipeline,
            backend="numpy",
            validate="off",
        )
        for pipeline in (compiling.rpartition(",")[0], compiling)
    )
    live, live_realised = (
        {
            (pair["from"], pair["to"])
            for pair in model.truth().edges()["pairs"]
            if pair["status"] == "live"
        }
        for model in (plain, realised)
    )
    assert live == live_realised
    assert ("embed", "layer0/head0/k") in live


def test_a_model_whose_norms_change_results_has_no_edges() -> None:
    program = load_program(str(EXAMPLES / "hist.py"))
    model = raspc.compile(
        program.sop,
        vocab=program.vocab,
        max_seq_len=3,
        pipeline="interp,transformer-convert-unembedding,bert",
        backend="numpy",
        validate="off",
    )
    last = [op for op in model.op.components if isinstance(op, NormOp)][-1]
    last.gain = WeightAttr(-last.gain.array)
    with pytest.raises(RaspcError) as caught:
        PathRun(model.op, encode(model.op, [["a", "b"]]).ids)
    assert str(caught.value) == (
        "the norms and activations of 'hist' change results, so that the edges of its plain form "
        "are not those of the model; certify the model (raspc certify), which tells the part at "
        "fault"
    )


def test_the_edges_of_a_program_are_its_dataflow() -> None:
    """Every reader of a variable of `sort_freq` in the program is a live edge of the model."""
    found = compiled("sort_freq.py:program", "interp").truth().edges()
    live = {(pair["from"], pair["to"]) for pair in found["pairs"] if pair["status"] == "live"}
    assert ("embed", "layer0/head0/q") in live  # hist reads tokens.
    assert ("embed", "layer0/head0/k") in live
    assert not {edge for edge in live if edge[0] == "embed" and edge[1].endswith("mlp/in")}
    reasons = {pair["reason"] for pair in found["pairs"] if pair["status"] == "inert"}
    assert reasons <= {"constant", "exhausted"}


def test_an_edge_that_only_lengths_change_has_a_longer_witness() -> None:
    found = compiled("reverse.py:program", "interp").truth().edges()
    (edge,) = [p for p in found["pairs"] if p["to"] == "layer0/mlp/in" and p["from"] != "embed"]
    assert edge["status"] == "live"
    assert len(edge["witness"]["other"]) > len(edge["witness"]["base"])


def test_edges_without_budget_are_undecided() -> None:
    model = compiled("sort_freq.py:program", "default")
    found = model.truth().edges(samples=0, budget=0)
    assert found["counts"]["live"] == 0 < found["counts"]["undecided"]
    constant = [pair for pair in found["pairs"] if pair["status"] == "inert"]
    assert {pair["reason"] for pair in constant} == {"constant"}
    sampled = model.truth().edges(samples=256, budget=0)
    assert sampled == model.truth().edges(samples=256, budget=0)
    assert sampled["counts"]["live"] > 10


def test_absent_edges_are_exact() -> None:
    big, small = 2.0**60, 2.0**-60
    assert is_zero_product(np.array([[big, small]]), np.array([[0.0], [0.0]]))
    assert not is_zero_product(np.array([[big, small, -big]]), np.array([[1.0], [1.0], [1.0]]))
    assert is_zero_product(np.array([[big, 0.1, -big]]), np.array([[1.0], [0.0], [1.0]]))
    assert is_zero_product(np.array([[1 / 3, 1 / 3]]), np.array([[1.0], [-1.0]]))
    model = compiled("sort_freq.py:program", "interp").op
    weights = EdgeWeights(model)
    parameters = {name: each.array for name, each in model.parameters.items()}
    for edge in edges_of(model):
        if edge.writer.endswith("mlp") and edge.reader.endswith("mlp"):
            product_ = parameters[f"{edge.writer}/W_out"] @ parameters[f"{edge.reader}/W_in"]
            assert weights.is_absent(edge) == (not product_.any())


def test_counterfactuals_are_interventions_of_the_causal_model() -> None:
    truth = compiled("sort_freq.py:program", "interp").truth()
    causal = truth.causal_model()
    options: Any = {"change": "target_pos", "keep": ["indices"], "lengths": [3, 4]}
    pairs = truth.counterfactuals(30, seed=2, outcome="changes", **options)
    assert len(pairs) == 30
    assert pairs == truth.counterfactuals(30, seed=2, outcome="changes", **options)
    for pair in pairs:
        assert len(pair.base) == len(pair.other) in (3, 4)
        left, right = (causal.run(tokens).values for tokens in (pair.base, pair.other))
        assert left["indices"] == right["indices"]
        assert left["target_pos"] != right["target_pos"]
        given = {"target_pos": right["target_pos"]}
        assert pair.results == causal.run(pair.base).results
        assert pair.expected == causal.run(pair.base, do=given).results
        assert pair.changes
    for pair in truth.counterfactuals(20, keep=["hist"], lengths=[3]):
        values = [causal.run(tokens).values["hist"] for tokens in (pair.base, pair.other)]
        assert values[0] == values[1]
        assert pair.expected == causal.run(pair.other).results
    for pair in truth.counterfactuals(20, change="hist", outcome="stays"):
        given = {"hist": causal.run(pair.other).values["hist"]}
        assert causal.run(pair.base, do=given).results == pair.expected == pair.results


def test_counterfactuals_that_do_not_exist() -> None:
    truth = compiled("reverse.py:program", "interp").truth()
    for options, message in (
        ({"change": "lengths"}, "no variable 'lengths'"),
        ({"lengths": [9]}, "give lengths from 1 to 5"),
        ({"change": "length"}, "no such pair was found"),
        ({"outcome": "change"}, "the outcome is 'change'; give 'changes', 'stays' or None"),
    ):
        with pytest.raises(RaspcError, match=message):
            truth.counterfactuals(1, **options)
    with pytest.raises(RaspcError, match="the number of pairs is -1; give 0 or more"):
        truth.counterfactuals(-1)


@pytest.mark.parametrize("option", ["samples", "budget"])
def test_no_negative_numbers_of_trials(option: str) -> None:
    truth = compiled("reverse.py:program", "interp").truth()
    with pytest.raises(RaspcError, match=f"{option} is -1; give 0 or more"):
        truth.edges(**{option: -1})


def test_all_pairs_of_short_inputs_are_found() -> None:
    truth = compiled("reverse.py:program", "interp").truth()
    vocab = [0, 1, 2, 3]
    pairs = truth.counterfactuals(1000, lengths=[1])
    assert len(pairs) == sum(a != b for a, b in product(vocab, repeat=2))


def test_the_command_writes_edges(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "truth.json"
    program = str(EXAMPLES / "hist.py")
    assert main(["truth", program, "--edges", "-o", str(path)]) == 0
    assert capsys.readouterr().out == "3 live, 2 inert, 0 undecided, 0 absent\n"
    truth = json.loads(path.read_text())
    assert not list(violations(truth, truth_schema()))
    assert {pair["status"] for pair in truth["edges"]["pairs"]} == {"live", "inert"}
    assert main(["truth", program, "--edges", "--budget", "-1", "-o", str(path)]) == 1
    assert "error: --budget is -1; give at least 0" in capsys.readouterr().err
