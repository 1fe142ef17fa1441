"""`make bench` runs; what it measures is its own matter."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "benchmarks" / "run.py"


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    pytest.importorskip("tqdm")
    command = [sys.executable, SCRIPT, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True)


def cells(document: str, program: str) -> list[str]:
    """The first row of a program in a document's tables."""
    rows = [line for line in document.splitlines() if line.startswith(f"| {program} |")]
    return [cell.strip() for cell in rows[0].strip("|").split("|")]


def test_a_quick_comparison_is_printed() -> None:
    done = run("--quick", "--batch", "4")
    _, least, layers, *_, speed = cells(done.stdout, "reverse")
    assert least == "2 ✓"
    assert layers == "4 → 2"
    assert all(float(part.replace(",", "")) > 0 for part in speed.split("→"))
    assert done.stderr == ""


def test_a_document_and_its_plots_are_written(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    run("length", "--max-seq-len", "5", "--batch", "4", "--note", "A try.", "--output", tmp_path)
    document = (tmp_path / "benchmarks.md").read_text(encoding="utf-8")
    assert cells(document, "length")[1] == "1 ✓"
    assert "A try." in document
    # Tracr's own model of it.
    assert "1,208 → " in document
    assert "<svg" in (tmp_path / "benchmarks.svg").read_text(encoding="utf-8")
    assert (tmp_path / "benchmarks.png").read_bytes().startswith(b"\x89PNG")
    (found,) = json.loads((tmp_path / "benchmarks.json").read_text())["comparisons"]
    assert found["max_seq_len"] == 5
    run("--redraw", "--output", tmp_path)
    assert (tmp_path / "benchmarks.md").read_text(encoding="utf-8") == document
