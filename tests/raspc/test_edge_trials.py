"""The decision of edges on all distinct pairs of inputs, compared with runs of all pairs."""

from itertools import product

import numpy as np
import pytest
from biased_models import EXTRACTING, give_output_bias

import raspc
from corpus_programs.index import entry_of
from raspc.certification import source_and_lowered
from raspc.frontends import python as rasp
from raspc.model import Model
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.truth.edge_search import _EdgeSearch, find_edges  # pyright: ignore[reportPrivateUsage]
from raspc.truth.edge_trials import EdgeTrials, Input
from raspc.truth.edge_weights import EdgeWeights
from raspc.truth.path_run import Edge, PathRun, edges_of
from raspc.verification.variable_locations import StagedRun


def compiled(key: str, pipeline: str, length: int) -> Model:
    module = entry_of(key).module(length)
    return raspc.compile(module, pipeline=pipeline, validate="off", backend="numpy")


def ids_of(model: Model, length: int) -> np.ndarray:
    """The ids of all inputs of a length."""
    tokens = [model.op.tokens.data.index(token) for token in model.vocab]
    return np.array([[model.op.bos_id, *row] for row in product(tokens, repeat=length)], np.int32)


def live_edges(model: Model, longest: int) -> set[Edge]:
    """The edges that change a result on some pair of inputs, by runs of all pairs."""
    runs = {n: PathRun(model.op, ids_of(model, n)) for n in range(1, longest + 1)}
    found: set[Edge] = set()
    for edge in edges_of(model.op):
        for length, run in runs.items():
            for longer in range(length, longest + 1):
                for given in runs[longer].writes[edge.writer][:, : length + 1]:
                    chosen = run.patched(edge, np.broadcast_to(given, run.writes["embed"].shape))
                    if any((a != b).any() for a, b in zip(chosen, run.choices, strict=True)):
                        found.add(edge)
    return found


@pytest.mark.sample(3)
@pytest.mark.parametrize(
    "key, pipeline, length",
    [
        ("reverse.py:program", "interp", 2),
        ("hist.py:program", "default", 2),
        ("frac_prevs.py:program", "interp", 3),
        ("detect_pattern.py:program", "interp", 3),
        ("sort_freq.py:program", "tracr", 2),
        ("corpus/patterns/bigram.rasp:bigram", "interp", 3),
        ("reverse.py:program", EXTRACTING, 2),
        ("frac_prevs.py:program", EXTRACTING, 3),
        ("sort_unique.py:program", EXTRACTING, 2),
    ],
)
def test_all_distinct_pairs_decide_as_all_pairs_do(key: str, pipeline: str, length: int) -> None:
    model = compiled(key, pipeline, length)
    if pipeline == EXTRACTING:
        give_output_bias(model.op)
    source, _ = source_and_lowered(model.source)
    found = find_edges(model.op, find_program(source), samples=0)
    assert {each.status for each in found} >= {"live", "inert"}
    assert "undecided" not in {each.status for each in found}
    assert {each.edge for each in found if each.status == "live"} == live_edges(model, length)


def test_a_pair_that_the_whole_run_does_not_confirm_hides_no_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The sums of a patched part may have other orders, which decide where two values tie."""
    shout = rasp.Map(lambda x: x + "!", rasp.tokens)
    model = raspc.compile(shout, vocab=("a", "b"), max_seq_len=1, pipeline="interp")
    tried: list[Edge] = []
    original = _EdgeSearch._try

    def unconfirmed_at_first(search: _EdgeSearch, edges: list[Edge], *inputs: np.ndarray) -> None:
        tried.extend(edges)
        if tried.count(edges[0]) > 1:
            original(search, edges, *inputs)

    monkeypatch.setattr(_EdgeSearch, "_try", unconfirmed_at_first)
    found = find_edges(model.op, samples=0)
    live = {each.edge for each in found if each.status == "live"}
    assert live == live_edges(model, 1) == {edge for edge in tried if tried.count(edge) == 2}
    assert len(live) == 2


def test_edges_of_an_mlp_without_neurons_are_decided() -> None:
    nothing = rasp.Map(lambda x: None, rasp.tokens).named("nothing")
    program = rasp.SequenceMap(lambda x, y: (x, y), rasp.is_defined(nothing), rasp.tokens)
    model = raspc.compile(program, vocab=("a", "b"), max_seq_len=2, pipeline="interp")
    found = find_edges(model.op, samples=0)
    assert {each.edge for each in found if each.status == "live"} == live_edges(model, 2)
    assert {each.status for each in found} == {"absent", "inert", "live"}


def trials_of(model: Model, edge: Edge, longest: int) -> EdgeTrials:
    trials = EdgeTrials(model.op, edge, EdgeWeights(model.op))
    for length in range(1, longest + 1):
        ids = ids_of(model, length)
        rows = [Input(length, row) for row in range(len(ids))]
        trials.add(StagedRun(model.op, ids, keeps_writes=True), rows)
    return trials


def test_pairs_that_differ_in_nothing_that_is_read_are_one() -> None:
    """The edge from the widths of `hist` carries one number at each position."""
    model = compiled("hist.py:program", "interp", 3)
    (edge,) = [
        e for e in edges_of(model.op) if (e.writer, e.reader) == ("layer0/head0", "layer0/mlp")
    ]
    trials = trials_of(model, edge, 3)
    inputs = {n: len(ids_of(model, n)) for n in (1, 2, 3)}
    assert (
        0
        < trials.pairs
        < sum(a * b for m, a in inputs.items() for n, b in inputs.items() if m <= n) / 5
    )


def test_a_share_of_the_pairs_is_tried_if_there_are_more_than_wanted() -> None:
    model = compiled("sort_freq.py:program", "interp", 3)
    weights = EdgeWeights(model.op)
    tried: list[int] = []

    def staged(rows: object) -> StagedRun:
        tried.append(1)
        assert isinstance(rows, list)
        ids = ids_of(model, rows[0].length)[[each.row for each in rows]]
        return StagedRun(model.op, ids, keeps_writes=True)

    (edge,) = [e for e in edges_of(model.op) if e == Edge("embed", "layer0/head0", "k")]
    trials = EdgeTrials(model.op, edge, weights)
    for length in (1, 2, 3):
        rows = [Input(length, row) for row in range(len(ids_of(model, length)))]
        trials.add(staged(rows), rows)
    witnesses = list(trials.changed(staged, 200, np.random.default_rng(0)))
    assert witnesses
    for base, other in witnesses:
        left, right = (ids_of(model, e.length)[[e.row]] for e in (base, other))
        run, donor = PathRun(model.op, left), PathRun(model.op, right)
        patched = run.patched(edge, donor.writes["embed"][:, : base.length + 1])
        assert any((a != b).any() for a, b in zip(patched, run.choices, strict=True))
    assert list(trials.changed(staged, 0, np.random.default_rng(0))) == []


@pytest.mark.parametrize(
    "key, causal",
    [
        ("corpus/positions/next_token.rasp:next_token", False),
        ("corpus/patterns/bigram.rasp:bigram", True),
    ],
)
def test_writers_that_read_positions_alone_are_constant(key: str, causal: bool) -> None:
    """An edge from such a writer is inert, with a vocabulary too large to try all inputs."""
    entry = entry_of(key)
    model = raspc.compile(entry.module(), pipeline="interp", validate="off", backend="numpy")
    found = find_edges(model.op, samples=256, budget=0)
    weights = EdgeWeights(model.op)
    by_writer = [e for e in found if e.reason == "constant" and e.edge.writer != "embed"]
    assert (model.op.causal is not None) == causal
    assert by_writer
    random = np.random.default_rng(0)
    tokens = np.array([model.op.tokens.data.index(token) for token in model.vocab])
    rows = tokens[random.integers(len(tokens), size=(50, model.max_seq_len))].astype(np.int32)
    run = PathRun(model.op, np.insert(rows, 0, model.op.bos_id, axis=1))
    short = PathRun(model.op, np.insert(rows[:, :3], 0, model.op.bos_id, axis=1))
    for each in by_writer:
        wrote = weights.read(each.edge, run.writes[each.edge.writer])
        np.testing.assert_array_equal(wrote, np.broadcast_to(wrote[:1], wrote.shape))
        np.testing.assert_array_equal(
            weights.read(each.edge, short.writes[each.edge.writer]), wrote[:, :4]
        )
