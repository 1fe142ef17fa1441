"""The circuit in the formats of circuit finders: every edge once, under the names that they use."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

import raspc
from corpus_programs.index import entry_of
from raspc.cli.main import main
from raspc.cli.score_command import FORMATS
from raspc.cli.truth_command import ADAPTERS as NAMES
from raspc.truth.edge_findings import SCORES, scores_from_eap_ig
from raspc.truth.edge_lists import ADAPTERS, acdc, auto_circuit, eap_ig
from raspc.truth.score_file import score
from raspc.values import RaspcError, canonical

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def truth() -> dict[str, Any]:
    module = entry_of("sort_freq.py:program").module()
    found = raspc.compile(module, pipeline="interp", validate="off").truth()
    found["edges"] = found.edges()
    return found


def live(truth: dict[str, Any]) -> list[tuple[str, str]]:
    return [(p["from"], p["to"]) for p in truth["edges"]["pairs"] if p["status"] == "live"]


def test_eap_ig_lists_every_edge_and_marks_the_live(truth: dict[str, Any]) -> None:
    graph = eap_ig(truth)
    n_layers, n_heads = (graph["cfg"][key] for key in ("n_layers", "n_heads"))
    assert (n_layers, n_heads) == (5, 1)
    # Of layer l, 1 + 2 l writers for each slot of a head, one more for the MLP, and the logits.
    expected = sum(3 * (1 + 2 * layer) + 2 + 2 * layer for layer in range(5)) + 11
    assert len(graph["edges"]) == expected
    chosen = {name for name, each in graph["edges"].items() if each["in_graph"]}
    assert len(chosen) == len(live(truth)) == 11
    assert "input->a0.h0<q>" in chosen and "a0.h0->m0" in chosen
    assert {name for name, each in graph["edges"].items() if each["score"] == 1.0} == chosen
    assert not any(name.endswith("a0.h0") or "<q>->" in name for name in graph["edges"])
    ends = {end.partition("<")[0] for name in chosen for end in name.split("->")}
    assert {name for name, each in graph["nodes"].items() if each["in_graph"]} == ends
    assert set(graph["nodes"]) == {"input", "logits", *(f"m{i}" for i in range(5))} | {
        f"a{i}.h0" for i in range(5)
    }


def test_names_of_acdc_and_auto_circuit(truth: dict[str, Any]) -> None:
    edges = acdc(truth)
    assert ["blocks.0.hook_q_input", [None, None, 0], "blocks.0.hook_resid_pre", [None]] in edges
    mlp = ["blocks.0.hook_mlp_in", [None], "blocks.0.attn.hook_result", [None, None, 0]]
    assert mlp in edges
    children = {edge[0] for edge in edges}
    assert "blocks.4.hook_resid_post" in children
    names = auto_circuit(truth)
    assert len(edges) == len(names) == len(set(names)) == len(live(truth))
    assert {"Resid Start->A0.0.Q", "Resid Start->A0.0.K", "A0.0->MLP 0"} <= set(names)
    assert any(name.endswith("->Resid End") for name in names)


def test_scores_of_eap_ig_are_read_back(truth: dict[str, Any]) -> None:
    found = score(truth, scores_from_eap_ig(truth, eap_ig(truth)))["edges"]["live"]
    assert found["auroc"] == found["average_precision"] == found["f1"] == 1.0
    wrong = eap_ig(truth)
    for each in wrong["edges"].values():
        each["score"] = -0.5 if each["in_graph"] else 0.7
    assert score(truth, scores_from_eap_ig(truth, wrong))["edges"]["live"]["auroc"] == 0.0


@pytest.mark.parametrize("name", ["acdc", "auto-circuit"])
def test_the_circuit_in_a_format_has_the_best_scores(truth: dict[str, Any], name: str) -> None:
    circuit = ADAPTERS[name](truth)
    findings = dict.fromkeys(circuit, -2.0) if name == "auto-circuit" else circuit
    scores = SCORES[name](truth, findings)
    assert len(scores["edges"]) == len(live(truth))
    assert score(truth, scores)["edges"]["live"]["auroc"] == 1.0
    inner = ["blocks.0.attn.hook_q", [None, None, 0], "blocks.0.hook_q_input", [None, None, 0]]
    assert SCORES["acdc"](truth, [[*inner, 3.0]])["edges"] == []


def test_the_command_scores_a_format(
    truth: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tuple(SCORES) == FORMATS
    paths = [str(tmp_path / name) for name in ("truth.json", "found.json")]
    Path(paths[0]).write_text(json.dumps(truth))
    Path(paths[1]).write_text(json.dumps(acdc(truth)))
    assert main(["score", *paths, "--from", "acdc"]) == 0
    assert "AUROC 1.000" in capsys.readouterr().out
    assert main(["score", *paths, "--from", "auto-circuit"]) == 1
    assert "not have the form" in capsys.readouterr().err
    assert main(["score", *paths]) == 1
    assert "the file holds no object" in capsys.readouterr().err


def test_pairs_as_a_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "pairs.csv"
    program = str(EXAMPLES / "hist.py")
    command = ["truth", program, "--for", "eap-ig-pairs", "-o", str(path)]
    assert main([*command, "--pairs", "20", "--seed", "3"]) == 0
    rows = list(csv.DictReader(path.read_text().splitlines()))
    model = raspc.compile(entry_of("hist.py:program").module(), validate="off")
    causal, values = model.causal_model(), model.op.unembeds[0].decode.values
    assert 0 < len(rows) <= 20
    for row in rows:
        found = [causal.run(row[key].split()).results[0][-1] for key in ("clean", "corrupted")]
        places = [values.index(canonical(each)) for each in found]
        assert places == [int(row["correct_idx"]), int(row["incorrect_idx"])]
        assert places[0] != places[1]
    assert main([*command, "--pairs", "0"]) == 1
    assert "--pairs is 0; give at least 1" in capsys.readouterr().err
    number = str(EXAMPLES / "frac_prevs.py")
    assert main(["truth", number, "--for", "eap-ig-pairs"]) == 1
    assert "the result is a number" in capsys.readouterr().err


def test_the_command_writes_a_format(tmp_path: Path) -> None:
    assert (*ADAPTERS, "interpbench", "eap-ig-pairs") == NAMES
    path = tmp_path / "edges.json"
    program = str(EXAMPLES / "hist.py")
    assert main(["truth", program, "--edges", "--for", "auto-circuit", "-o", str(path)]) == 0
    assert json.loads(path.read_text())[0] == "Resid Start->A0.0.Q"
    without = raspc.compile(entry_of("hist.py:program").module(), validate="off").truth()
    assert len(auto_circuit(without)) > 4


@pytest.mark.parametrize(
    "name, findings",
    [
        ("eap-ig", {"edges": {"input->a9.h0<q>": {"score": 1}}}),
        ("acdc", [["blocks.9.hook_mlp_in", [], "hook_embed", []]]),
        ("auto-circuit", {"Resid Start->A9.0.Q": 1}),
    ],
)
def test_findings_of_another_model_are_refused(
    truth: dict[str, Any], name: str, findings: Any
) -> None:
    message = f"the findings name no edge of the model '{truth['model']['name']}'; name edges as in"
    with pytest.raises(RaspcError, match=message):
        SCORES[name](truth, findings)
