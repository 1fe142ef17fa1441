"""
Circuit finders on exports to TransformerLens and on a checkpoint of GPT-2: they run, and name edges
as the truth does.

The finders are no packages of `make test-exports`: a test runs if its finder is in a folder of the
variable CIRCUIT_FINDERS, before that of another TransformerLens if it needs one. docs/tools.md has
the folders.
"""

import json
import os
import subprocess
import sys
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any

import pytest

from raspc.cli.main import main
from raspc.truth.edge_findings import SCORES
from raspc.truth.edge_lists import acdc, auto_circuit, eap_ig
from raspc.truth.score_file import score

EXAMPLES = Path(__file__).parents[2] / "examples"
EXAMPLE = EXAMPLES / "hist.py"
NEXT_TOKEN = EXAMPLES / "corpus" / "generation" / "counting.rasp"
RUNNER = Path(__file__).with_name("run_circuit_finder.py")
FINDERS = [path for path in os.environ.get("CIRCUIT_FINDERS", "").split(os.pathsep) if path]


def needs(*modules: str) -> pytest.MarkDecorator:
    missing = [name for name in modules if PathFinder.find_spec(name, FINDERS) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not in CIRCUIT_FINDERS: {', '.join(missing)}")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The export of a program, with its truth, its circuit and pairs of inputs."""
    folder = tmp_path_factory.mktemp("finders")
    program = [str(EXAMPLE), "--pipeline", "interp"]
    truth = ["truth", *program, "--edges", "-o"]
    assert main([*truth, str(folder / "truth.json")]) == 0
    assert main([*truth, str(folder / "graph.json"), "--for", "eap-ig"]) == 0
    # ACDC and auto-circuit take texts of one length.
    pairs = ["truth", *program, "--for", "eap-ig-pairs", "--pairs", "30", "--length", "5"]
    assert main([*pairs, "-o", str(folder / "pairs.csv")]) == 0
    export = ["export", *program, "--to", "transformer-lens"]
    assert main([*export, "-o", str(folder / "lens")]) == 0
    return folder


@pytest.fixture(scope="module")
def truth(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "truth.json").read_text())


def found(name: str, folder: Path) -> Any:
    """The findings of a finder in a process of its own."""
    paths = [*FINDERS, str(Path(sys.prefix) / "hooked"), *sys.path]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    command = [sys.executable, str(RUNNER), name, str(folder)]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return json.loads((folder / "found.json").read_text())


def auroc(truth: dict[str, Any], finder: str, findings: Any) -> float:
    return score(truth, SCORES[finder](truth, findings))["edges"]["live"]["auroc"]


@needs("eap")
def test_eap_ig(folder: Path, truth: dict[str, Any]) -> None:
    graphs = found("eap-ig", folder)
    assert graphs["same edges"]
    edges = eap_ig(truth)["edges"]
    assert graphs["read"] == sorted(name for name, each in edges.items() if each["in_graph"])
    assert auroc(truth, "eap-ig", graphs["exact"]) == 1.0
    assert set(graphs["EAP-IG-inputs"]["edges"]) == set(edges)


@needs("eap")
def test_eap_ig_on_a_stock_checkpoint(tmp_path: Path) -> None:
    """Norms and GELU are those of GPT-2, the tokenizer is that of the folder."""
    checkpoint = str(tmp_path / "stock")
    export = ["export", str(NEXT_TOKEN), "--to", "transformers", "--arch", "gpt2", "-o", checkpoint]
    assert main(export) == 0
    command = ["truth", str(tmp_path / "stock" / "model.rmodel"), "-o"]
    assert main([*command, str(tmp_path / "truth.json"), "--edges"]) == 0
    assert main([*command, str(tmp_path / "graph.json"), "--edges", "--for", "eap-ig"]) == 0
    pairs = ["--for", "eap-ig-pairs", "--pairs", "30", "--length", "5"]
    assert main([*command, str(tmp_path / "pairs.csv"), *pairs]) == 0
    graphs = found("stock", tmp_path)
    truth = json.loads((tmp_path / "truth.json").read_text())
    assert graphs["same edges"]
    assert auroc(truth, "eap-ig", graphs["exact"]) == 1.0
    assert set(graphs["EAP-IG-inputs"]["edges"]) == set(eap_ig(truth)["edges"])
    assert graphs["whole"] == pytest.approx(graphs["part"], rel=1e-5)


@needs("eap", "MIB_circuit_track")
def test_the_circuit_track_of_mib(folder: Path) -> None:
    results = found("mib", folder)
    # The live edges alone give the results of the model, and MIB's ranking starts with them.
    assert results["part"] == results["whole"]
    assert results["faithfulness"][-2:] == [1.0, 1.0]
    assert results["roc"]["TPR"][-2] == 1.0
    assert results["roc"]["FPR"][-2] == 0.0


@needs("acdc")
def test_acdc(folder: Path, truth: dict[str, Any]) -> None:
    every, kept = found("acdc", folder)
    assert all(key in every for key in acdc(truth))
    assert auroc(truth, "acdc", kept) == 1.0


@needs("auto_circuit")
def test_auto_circuit(folder: Path, truth: dict[str, Any]) -> None:
    scores = found("auto-circuit", folder)
    assert set(auto_circuit(truth)) <= set(scores)
    assert len(scores) == len(eap_ig(truth)["edges"])
    assert 0.0 <= auroc(truth, "auto-circuit", scores) <= 1.0
