"""`make bench` runs; what it measures is its own matter."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_benchmark_measures_a_program() -> None:
    script = ROOT / "benchmarks" / "run.py"
    command = [sys.executable, script, "reverse", "--max-seq-len", "3", "--batch", "4"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    header, row = done.stdout.splitlines()
    assert header.split()[:2] == ["program", "n"]
    assert row.split()[:2] == ["reverse", "3"]
    assert float(row.split()[-1]) > 0
