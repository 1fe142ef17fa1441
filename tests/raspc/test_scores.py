"""Scores against the ground truth: equal to scikit-learn's and to their definitions."""

import json
from itertools import pairwise, permutations
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sklearn.metrics import average_precision_score, f1_score, roc_auc_score

import raspc
from corpus_programs.index import entry_of
from raspc.cli.main import main
from raspc.model import Model
from raspc.truth.path_run import edges_of
from raspc.truth.ranking_scores import auroc, average_precision, f1_at
from raspc.truth.score_file import all_edges, dense, score
from raspc.truth.subspace_scores import interchange_accuracy, principal_angles
from raspc.values import RaspcError

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def model() -> Model:
    return raspc.compile(
        entry_of("sort_freq.py:program").module(), pipeline="interp", validate="off"
    )


def rankings() -> list[tuple[list[bool], list[float]]]:
    """Random labels and scores, with many ties."""
    random = np.random.default_rng(0)
    return [
        (
            [True, False, *(random.random(size) < 0.4).tolist()],
            random.integers(-levels, levels, size + 2).astype(float).tolist(),
        )
        for size in (0, 1, 3, 5, 30)
        for levels in (1, 2, 20)
        for _ in range(5)
    ]


def test_auroc_and_average_precision_are_those_of_scikit_learn() -> None:
    for labels, scores in rankings():
        assert auroc(labels, scores) == pytest.approx(roc_auc_score(labels, scores))
        expected = average_precision_score(labels, scores)
        assert average_precision(labels, scores) == pytest.approx(expected)


def test_auroc_is_the_share_of_ordered_pairs() -> None:
    for labels, scores in rankings():
        pairs = [
            1.0 if scores[i] > scores[j] else 0.5 if scores[i] == scores[j] else 0.0
            for i, positive in enumerate(labels)
            for j, other in enumerate(labels)
            if positive and not other
        ]
        assert auroc(labels, scores) == pytest.approx(sum(pairs) / len(pairs))


def test_f1_is_the_mean_over_the_orders_of_ties() -> None:
    for labels, scores in rankings():
        if len(labels) > 5:
            continue
        for k in range(1, len(labels) + 1):
            found: list[float] = []
            for order in permutations(range(len(labels))):
                if any(scores[a] < scores[b] for a, b in pairwise(order)):
                    continue
                chosen = [i in order[:k] for i in range(len(labels))]
                found.append(float(f1_score(labels, chosen)))
            assert f1_at(labels, scores, k) == pytest.approx(sum(found) / len(found))


def test_scores_without_positive_items() -> None:
    assert auroc([False], [1.0]) is auroc([True], [1.0]) is None
    assert average_precision([False], [1.0]) is f1_at([False], [1.0]) is None
    assert f1_at([True, False], [1.0, 2.0]) == 0
    assert auroc([True, False], [float("-inf"), float("-inf")]) == 0.5


def test_principal_angles_of_known_planes() -> None:
    random = np.random.default_rng(1)
    rotation, _ = np.linalg.qr(random.normal(size=(6, 6)))
    for small in (0.0, 1e-9, 0.3, 1.2, np.pi / 2):
        left = np.eye(6)[:2]
        right = np.zeros((2, 6))
        right[0, 0], right[0, 2] = np.cos(small), np.sin(small)
        right[1, 1], right[1, 3] = np.cos(0.7), np.sin(0.7)
        mixed = random.normal(size=(3, 2)) @ right
        found = principal_angles(left @ rotation, mixed @ rotation)
        assert found == pytest.approx(sorted([small, 0.7]), rel=1e-6, abs=1e-12)
    line = principal_angles(np.eye(6)[:1], np.eye(6)[:3])
    assert line == pytest.approx([0.0])
    with pytest.raises(RaspcError, match="no nonzero vector"):
        principal_angles(np.zeros((1, 6)), np.eye(6))


def test_all_edges_are_those_of_the_model(model: Model) -> None:
    listed = all_edges(model.truth())
    assert len(listed) == len(set(listed))
    assert set(listed) == {(edge.writer, edge.target) for edge in edges_of(model.op)}


def test_interchange_accuracy_of_the_held_subspace(model: Model) -> None:
    truth = model.truth()
    pairs = truth.counterfactuals(60, change="hist", outcome="changes", seed=3)
    record = next(each for each in truth["variables"] if each["name"] == "hist")
    basis = dense(record["basis"])
    assert interchange_accuracy(model.op, pairs, record["stages"][0], basis) == 1.0
    mixed = np.random.default_rng(0).normal(size=(len(basis), len(basis))) @ basis
    assert interchange_accuracy(model.op, pairs, record["stages"][0], mixed) == 1.0
    other = next(each for each in truth["variables"] if each["name"] == "tokens")
    wrong = dense(other["basis"])
    assert interchange_accuracy(model.op, pairs, record["stages"][0], wrong) < 0.5
    for stage, found, message in (
        ("layer9/mlp", basis, "no stage 'layer9/mlp'"),
        (record["stages"][0], basis[:, 1:], "give vectors of"),
    ):
        with pytest.raises(RaspcError, match=message):
            interchange_accuracy(model.op, pairs, stage, found)


def test_scores_of_the_true_edges_are_perfect(model: Model) -> None:
    truth = model.truth()
    truth["edges"] = truth.edges()
    live = [each for each in truth["edges"]["pairs"] if each["status"] == "live"]
    edges = [{"from": each["from"], "to": each["to"], "score": 1.0} for each in live]
    found = score(truth, {"edges": edges})["edges"]
    perfect = {"auroc": 1.0, "average_precision": 1.0, "f1": 1.0}
    assert found["live"] == {"edges": 62, "positive": 11, "k": 11, **perfect}
    assert found["circuit"]["positive"] > 11
    assert found["circuit"]["auroc"] < 1
    under = truth.edges(pairs=truth.counterfactuals(1, lengths=[1]))
    assert 0 < under["counts"]["live"] < found["live"]["positive"]
    assert under["counts"]["undecided"] == 0


def write(folder: Path, name: str, content: Any) -> str:
    (folder / name).write_text(json.dumps(content))
    return str(folder / name)


def test_the_command(model: Model, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    truth = model.truth()
    truth["edges"] = truth.edges()
    path = write(tmp_path, "truth.json", truth)
    record = next(each for each in truth["variables"] if each["name"] == "hist")
    scores = {
        "edges": [{"from": "embed", "to": "layer0/head0/q", "score": 0.5}],
        "subspaces": [{"variable": "hist", "basis": dense(record["basis"]).tolist()}],
        "interchanges": [{"expected": [1], "found": [1]}, {"expected": [1], "found": [2]}],
    }
    assert main(["score", path, write(tmp_path, "scores.json", scores), "-k", "1"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == (
        "live edges (11 of 62): AUROC 0.545, average precision 0.252, F1 at 1 0.167"
    )
    assert lines[2:] == [
        "'hist': principal angles 0.00 0.00 0.00 0.00 0.00 0.00 degrees",
        "interchange accuracy 0.500 of 2",
    ]
    for wrong, message in (
        ({"edges": [{"from": "embed", "to": "layer9/mlp/in", "score": 1}]}, "no edge from 'embed'"),
        ({"edges": [{"from": "embed", "to": "layer0/head0/q"}]}, "is None; give a number"),
        (
            {"edges": [{"from": "embed", "to": "layer9/mlp/in", "score": 1}]},
            "are the scores those of the model 'sort_freq'?",
        ),
        ({"edges": 3}, "the field 'edges' is no list; give a list of {"),
        ({"edges": [["embed", "unembed/in", 1]]}, "edges[0] is ['embed', 'unembed/in', 1], no ob"),
        ({"edges": [{"from": "embed", "score": 1}]}, "edges[0] lacks the field 'to'; give {"),
        (
            {"edges": [{"from": "embed", "to": "layer0/head0/q", "score": x} for x in (1, 2)]},
            "the edge from 'embed' to 'layer0/head0/q' has two scores; give one score for each",
        ),
        ({"edges": [], "digest": "0"}, "the scores have the digest 0, and the model 'sort_freq'"),
        ({"edge": []}, "the fields edge; give edges, subspaces"),
        ({"subspaces": [{"variable": "keys", "basis": [[1.0]]}]}, "the basis for 'keys'"),
        ({"subspaces": [{"variable": "none"}]}, "no directions are held by 'none'"),
        ({"subspaces": [{"basis": []}]}, "subspaces[0] lacks the field 'variable'"),
        ({"interchanges": []}, "the field 'interchanges' is empty"),
        ({"interchanges": [{"found": [1]}]}, "interchanges[0] lacks the field 'expected'"),
        ([], "the file holds no object"),
    ):
        assert main(["score", path, write(tmp_path, "wrong.json", wrong)]) == 1
        error = capsys.readouterr().err
        assert message in error and error.count("\n") == 1, error
    assert main(["score", write(tmp_path, "x.json", {}), path]) == 1
    assert "not of the schema raspc-truth/1" in capsys.readouterr().err


def test_the_command_with_a_digest_and_without_live_edges(
    model: Model, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    truth = model.truth()
    path = write(tmp_path, "truth.json", truth)
    scores: dict[str, Any] = {
        "edges": [{"from": "embed", "to": "layer0/head0/q", "score": 0.5}],
        "digest": truth["model"]["digest"],
    }
    assert main(["score", path, write(tmp_path, "scores.json", scores)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("circuit edges (20 of 62): ")
    assert lines[1:] == ["live edges: not known, as TRUTH was written without --edges"]
    small = raspc.compile(entry_of("sort_freq.py:program").module(), validate="off").truth()
    assert small["model"]["digest"] != truth["model"]["digest"]
    with pytest.raises(RaspcError, match="the scores have the digest"):
        score(small, scores)
