"""The scripts of `make bench` run and write their pages; figures are not compared."""

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "benchmarks" / "run.py"


THROUGHPUT = SCRIPT.with_name("throughput.py")


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    pytest.importorskip("tqdm")
    command = [sys.executable, SCRIPT, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True)


def cells(document: str, program: str) -> list[str]:
    """The cells of the first row of a program in a page's tables."""
    rows = [line for line in document.splitlines() if line.startswith(f"| {program} |")]
    return [cell.strip() for cell in rows[0].strip("|").split("|")]


def test_a_quick_comparison_is_printed() -> None:
    done = run("--quick", "--batch", "4")
    _, least, layers, *_, plain, speed, gain = cells(done.stdout, "reverse")
    assert least == "2 ✓"
    assert layers == "4 → 2"
    rates = [float(part.replace(",", "")) for part in f"{plain}→{speed}".split("→")]
    assert all(rate > 0 for rate in rates)
    assert float(gain.removesuffix("×")) == pytest.approx(rates[3] / rates[0], abs=0.06)
    assert done.stderr == ""


def test_a_document_and_its_plots_are_written(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    run("length", "--max-seq-len", "5", "--batch", "4", "--note", "A try.", "--output", tmp_path)
    document = (tmp_path / "benchmarks.md").read_text(encoding="utf-8")
    assert cells(document, "length")[1] == "1 ✓"
    assert "A try." in document
    # The parameters of Tracr's own model.
    assert "1,208 → " in document
    assert "<svg" in (tmp_path / "benchmarks.svg").read_text(encoding="utf-8")
    assert (tmp_path / "benchmarks.png").read_bytes().startswith(b"\x89PNG")
    (found,) = json.loads((tmp_path / "benchmarks.json").read_text())["comparisons"]
    assert found["max_seq_len"] == 5
    run("--redraw", "--output", tmp_path)
    assert (tmp_path / "benchmarks.md").read_text(encoding="utf-8") == document


def test_throughput_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    options = ["--max-seq-len", "4", "11", "--batch", "8", "--write", "--output", tmp_path]
    command = [sys.executable, THROUGHPUT, "hist", "count_less_freq", *options]
    subprocess.run(command, capture_output=True, text=True, check=True)
    document = (tmp_path / "throughput.md").read_text(encoding="utf-8")
    found = json.loads((tmp_path / "throughput.json").read_text())
    shown = [(row["program"], row["max_seq_len"]) for row in found["rows"]]
    assert shown == [(name, n) for name in ("hist", "count_less_freq") for n in (4, 11)]
    assert "Not measured" not in document
    monkeypatch.syspath_prepend(THROUGHPUT.parent)
    throughput = importlib.import_module("throughput")
    rows = [throughput.Throughput(**row) for row in found["rows"][:3]]
    less = throughput.document(rows, ["hist", "count_less_freq"], found["run"])
    assert less.endswith("Not measured at this length: count_less_freq.\n")
    for row in found["rows"]:
        assert row["agree"]
        assert list(row["tokens_per_second"]) == list(row["of_peak"])
        # No form is faster than its matrix products.
        assert all(0 < part < 1 for part in row["of_peak"].values())
    speeds = found["rows"][0]["tokens_per_second"]
    assert cells(document, "hist")[1].startswith(f"{speeds['tracr plain']:,.0f} (")
    assert cells(document, "hist")[-1].endswith("×")


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["--device", "gpu"], "JAX finds no gpu here: it has cpu"),
        (["histogram"], "there is no program histogram; choose from length, "),
    ],
)
def test_what_throughput_cannot_measure(arguments: list[str], message: str) -> None:
    command = [sys.executable, THROUGHPUT, *arguments]
    environment = {**os.environ, "JAX_PLATFORMS": "cpu"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert message in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
