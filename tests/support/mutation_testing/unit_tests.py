"""
The unit tests for the mutants that golden tests do not catch.

    tests = unit_tests_of("passes/rasp/count_sums.py")
    [path.name for path in tests]       test_averages.py, ...

A module's unit tests are the test files that name it or its pass, then those of its room. A test
file is timed once without a mutation; files that fail so, or take longer than `MAX_SECONDS`, are
left out.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from mutation_testing.mutant_tree import BUILD, MutantTree, hash_of, module_of, tree_hash
from source_tree import ROOT

MAX_SECONDS = 30.0
"""The most seconds that a test file may take."""

MAX_TOTAL_SECONDS = 45.0
"""The most seconds that the tests of a mutant may take without the mutation."""

FOLDERS_OF_ROOMS = {
    "rasp_dialect": ("tests/rasp_dialect", "tests/language"),
    "craft_dialect": ("tests/craft_dialect",),
    "transformer_dialect": ("tests/transformer_dialect",),
    "passes": ("tests/passes", "tests/language"),
    "proof": ("tests/soundness", "tests/passes", "tests/checker"),
    "values": ("tests/values",),
}
"""The folders of tests by the first folder of a module."""

LEFT_OUT = ("architecture", "lit", "support", "data", "mutation_testing")
"""Folders of tests that say nothing of one module."""


@cache
def _texts() -> dict[Path, str]:
    """The texts of all test files."""
    paths = sorted((ROOT / "tests").glob("*/test_*.py"))
    return {p: p.read_text(encoding="utf-8") for p in paths if p.parent.name not in LEFT_OUT}


def unit_tests_of(file: str) -> list[Path]:
    """The test files for a file: those that name it, then those of its room."""
    stem = Path(file).stem
    names = {module_of(file).removesuffix(".__init__")}
    if file.startswith("passes/"):
        names |= {f"{level}-{stem.replace('_', '-')}" for level in ("rasp", "craft", "transformer")}
        names.add(stem.replace("_", "-"))
    naming = [p for p, text in _texts().items() if any(name in text for name in names)]
    folders = [ROOT / folder for folder in FOLDERS_OF_ROOMS[file.split("/")[0]]]
    near = [path for path in _texts() if path.parent in folders]
    return list(dict.fromkeys([*naming, *near]))


def seconds_of(test: Path) -> float | None:
    """The time of a test file without a mutation; None if it fails or takes too long."""
    record = BUILD / "unit" / f"{tree_hash()}-{hash_of(test)}.json"
    if not record.is_file():
        record.parent.mkdir(parents=True, exist_ok=True)
        begin = time.perf_counter()
        passes = run_pytest([test], _plain_tree(), MAX_SECONDS) == 0
        record.write_text(json.dumps(time.perf_counter() - begin if passes else None))
    return json.loads(record.read_text())


@cache
def _plain_tree() -> MutantTree:
    """A tree without a mutation."""
    tree = MutantTree(1000)
    tree.create()
    return tree


def affordable(tests: Sequence[Path]) -> tuple[list[Path], float]:
    """The first tests that pass and fit the time limit, and their seconds."""
    chosen: list[Path] = []
    total = 0.0
    for test in tests:
        if total > MAX_TOTAL_SECONDS / 2:
            break
        seconds = seconds_of(test)
        if seconds is not None and total + seconds <= MAX_TOTAL_SECONDS:
            chosen.append(test)
            total += seconds
    return chosen, total


def run_pytest(tests: Sequence[Path], tree: MutantTree, limit: float) -> int | None:
    """The exit status of pytest with the modules of a tree; None after the time limit."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider"]
    command += ["-m", "not slow and not needs", *map(str, tests)]
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=tree.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=limit,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return None
    return done.returncode
