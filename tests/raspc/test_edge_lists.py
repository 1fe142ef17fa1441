"""The circuit in the formats of circuit finders: every edge once, under the names that they use."""

import json
from pathlib import Path
from typing import Any

import pytest

import raspc
from corpus_programs.index import entry_of
from raspc.cli.main import main
from raspc.cli.truth_command import ADAPTERS as NAMES
from raspc.truth.edge_lists import ADAPTERS, acdc, auto_circuit, eap_ig, scores_from_eap_ig
from raspc.truth.score_file import score

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


def test_the_command_writes_a_format(tmp_path: Path) -> None:
    assert tuple(ADAPTERS) == NAMES
    path = tmp_path / "edges.json"
    program = str(EXAMPLES / "hist.py")
    assert main(["truth", program, "--edges", "--for", "auto-circuit", "-o", str(path)]) == 0
    assert json.loads(path.read_text())[0] == "Resid Start->A0.0.Q"
    without = raspc.compile(entry_of("hist.py:program").module(), validate="off").truth()
    assert len(auto_circuit(without)) > 4
