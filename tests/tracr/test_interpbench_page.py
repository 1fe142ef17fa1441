"""The script that compares the circuits, on a repository of the same form with two programs."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

CASE = """
from tracr.compiler import compiling, lib
from tracr.rasp import rasp


class Case{number}:
    def get_max_seq_len(self):
        return 5

    def get_tracr_output(self):
        program = {program}
        return compiling.compile_rasp_to_model(program, {{"a", "b"}}, 4, compiler_bos="BOS")
"""

# As in the builder, a reader that reads an embedding through another node too loses its edge.
BUILDER = """
from types import SimpleNamespace

from networkx import DiGraph
from raspc.truth.interpbench_circuits import interpbench
from tracr.craft.transformers import MLP

WRONG = False


def build_tracr_circuits(graph, craft_model, granularity):
    assert any(isinstance(block, MLP) for block in craft_model.blocks)
    content = interpbench(graph.graph["compiled"].model.truth())[granularity]
    found = DiGraph(map(tuple, content["edges"]))
    found.add_nodes_from(content["nodes"])
    if granularity != "component":
        found.remove_edges_from([
            ("embed.W_E", "blocks.1.mlp.W_in"), ("hook_embed", "blocks.1.hook_mlp_in")
        ])
    labels = {name.rpartition("_")[0] or name: name for name in graph.nodes}
    mapping = {labels[name]: set(nodes) for name, nodes in content["alignment"].items()}
    if granularity == "acdc_hooks":
        mapping["tokens"].add("blocks.0.attn.hook_q[0]")
    mapping[labels["same_tok"]] = {"blocks.0.attn[0]"}
    mapping[labels["hist"] + "_selector_width_attn_output"] = {"blocks.0.attn[0]"}
    if WRONG:
        mapping["tokens"] = {"pos_embed"}
    alignment = SimpleNamespace(hl_to_ll_mapping=mapping)
    return SimpleNamespace(tracr_transformer_circuit=found, alignment=alignment)
"""

CORRESPONDENCE = """
class TracrCorrespondence:
    @staticmethod
    def build_tracr_base_corr(output):
        return {}
"""

FILES = {
    "benchmark/cases/case_2.py": CASE.format(
        number=2, program="rasp.SequenceMap(lambda x, y: f'{x}{y}', lib.make_hist(), rasp.tokens)"
    ),
    "benchmark/cases/case_10.py": CASE.format(number=10, program="lib.make_hist()"),
    "benchmark/cases/case_other.py": "raise ImportError",
    "transformers/tracr_circuits_builder.py": BUILDER,
    "utils/iit/correspondence.py": CORRESPONDENCE,
}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        path = tmp_path / "circuits_benchmark" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    git = ["git", "-C", str(tmp_path), "-c", "user.name=a", "-c", "user.email=a@example.org"]
    subprocess.run([*git, "init", "-q"], check=True)
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "a"], check=True)
    return tmp_path


def run(repository: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """The command on a repository."""
    command = ["benchmarks/interpbench.py", "--repository", str(repository), *options]
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        text=True,
    )


def test_what_is_no_repository_is_told_in_a_line(repository: Path, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    bare = tmp_path / "bare"
    shutil.copytree(repository / "circuits_benchmark", bare / "circuits_benchmark")
    for folder, options, told in (
        (nowhere, (), f"{nowhere} has no cases; give a checkout of circuits-benchmark"),
        (repository, ("--cases", "77"), f"there is no case 77; give --cases of {repository}"),
    ):
        done = run(folder, *options)
        assert done.returncode == 2
        assert done.stderr.splitlines()[-1].endswith(f": error: {told}")
    (repository / ".git").rename(repository / "git")
    done = run(bare)
    assert done.returncode == 2
    assert f": error: {bare} is no checkout of git: " in done.stderr
    assert "Traceback" not in done.stderr


def test_the_page(repository: Path) -> None:
    page = repository / "page.md"
    done = run(repository, "--write", "--output", str(page))
    assert done.returncode == 0, done.stderr
    text = page.read_text()
    assert "All 2 programs compile with `raspc.tracr`, each with a certificate for float32" in text
    assert "| `component` | 2 | 2 | 0 | 0 | 0 | 0 |" in text
    assert "| `matrix` | 1 | 2 | 0 | 0 | 1 | 0 |" in text
    lines = text.splitlines()
    rows = [line for line in lines if line.startswith(("| 2 |", "| 10 |"))]
    assert rows[0].endswith("| float32 | 4 | 9 (1 d) | 13 (1 d) | 10 (1 d) |")
    assert rows[1].endswith("| float32 | 2 | 7 | 11 | 8 |")
    assert "| 2 | `embed.W_E` | `blocks.1.mlp.W_in` | `" in text
    assert "| `matrix` | 5 | 2 | 2 | 0 | 0 |" in text
    assert "| `acdc_hooks` | 3 | 2 | 2 | 2 | 0 |" in text
    # The correspondence of this repository has no places at all.
    places = [line for line in lines if line.startswith("| 10 | `hist_")]
    assert [line.split(" | ", 2)[2] for line in places] == [
        " | `blocks.0.mlp` |",
        " | `blocks.0.attn[0]` |",
    ]


def test_an_alignment_without_an_explanation_is_told(repository: Path) -> None:
    builder = repository / "circuits_benchmark" / "transformers" / "tracr_circuits_builder.py"
    builder.write_text(builder.read_text().replace("WRONG = False", "WRONG = True"))
    done = run(repository, "--cases", "10")
    assert done.returncode == 1
    assert "case 10: " in done.stderr and ", unexplained" in done.stderr
    assert "| `component` | 1 | 1 | 1 | 0 | 1 |" in done.stdout
