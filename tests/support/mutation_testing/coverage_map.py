"""
The lines of the code that each golden test runs, measured once for each text of test and files.

    runs = golden_runs(slots=range(2))
    runs["passes/rasp-count-sums/count.mlir"].lines["passes/rasp/count_sums.py"]    {40, 41, ...}

Each test runs in a process of its own, so that its lines include those that run at import. The
results are kept in build/mutants/coverage/, and hold until the test changes or a file that it runs.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from golden_tests import GOLDEN, failure_of, golden_files
from mutation_testing.forked_tasks import Report, Task, run_forked
from mutation_testing.mutant_tree import BUILD, MutantTree, hash_of
from mutation_testing.progress import progress
from mutation_testing.sampling import is_sampled
from mutation_testing.sites import Mutant
from source_tree import ROOT

FOLDER = BUILD / "coverage"


@dataclass(frozen=True)
class GoldenRun:
    """A golden test that passes."""

    name: str
    """The path below lit_tests."""
    hash: str
    seconds: float
    lines: dict[str, frozenset[int]] | None
    """The lines by file; None for a test that only lit can run."""

    def reaches(self, mutant: Mutant) -> bool:
        """Whether the test runs the changed line; of a change at import, the file."""
        if self.lines is None:
            return True
        lines = self.lines.get(mutant.file, frozenset())
        if mutant.lines is None:
            return bool(lines)
        first, last = mutant.lines
        return any(first <= line <= last for line in lines)

    def lines_in(self, file: str) -> int:
        """The number of lines of a file that the test runs."""
        return 0 if self.lines is None else len(self.lines.get(file, ()))


def unmeasured(name: str) -> GoldenRun:
    """A golden test whose lines and time are not measured."""
    return GoldenRun(name, hash_of(GOLDEN / name), 10.0, None)


def golden_runs(slots: Sequence[int]) -> dict[str, GoldenRun]:
    """The measured runs of all golden tests; raises `SystemExit` if a test fails."""
    paths = {path.relative_to(GOLDEN).as_posix(): path for path in golden_files()}
    FOLDER.mkdir(parents=True, exist_ok=True)
    found = {name: run for name, path in paths.items() if (run := _known_run(name, path))}
    missing = [name for name in paths if name not in found]
    if missing:
        for slot in slots:
            MutantTree(slot).create()
    tasks = [(name, _measurement(paths[name])) for name in missing]
    for name, messages, _ in progress(run_forked(tasks, slots), len(tasks), "golden tests"):
        run = _known_run(name, paths[name])
        if run is None:
            reason = messages[-1].get("failure") if messages else "it ended early"
            raise SystemExit(f"golden test {name} fails without a mutation: {reason}")
        found[name] = run
    return {name: found[name] for name in paths}


def _record_of(golden: Path) -> Path:
    """The file that keeps the measurement of a golden test."""
    return FOLDER / f"{hash_of(golden)}.json"


def _known_run(name: str, golden: Path) -> GoldenRun | None:
    """The run of a golden test as it was measured; None if a file that it runs has changed."""
    record = _record_of(golden)
    if not record.is_file():
        return None
    seconds, hashes, lines = json.loads(record.read_text())
    if any(_source_hash(file) != old for file, old in hashes.items()):
        return None
    sets = None if lines is None else {file: frozenset(each) for file, each in lines.items()}
    return GoldenRun(name, hash_of(golden), seconds, sets)


@cache
def _source_hash(file: str) -> str | None:
    """The hash of a file of the repository; None if there is none."""
    return hash_of(ROOT / file) if (ROOT / file).is_file() else None


def _measurement(path: Path) -> Task:
    """The task that runs a golden test, and writes its time and lines to a file."""

    def task(slot: int, report: Report) -> None:
        import coverage

        report({"limit": 600})
        tree = MutantTree(slot)
        sys.path.insert(0, str(tree.path))
        measured = coverage.Coverage(data_file=None, include=[f"{ROOT}/*"], config_file=False)
        measured.start()
        begin = time.perf_counter()
        failure = failure_of(path)
        seconds = time.perf_counter() - begin
        measured.stop()
        if failure is not None:
            report({"failure": failure})
            return
        data = measured.get_data()
        lines = {
            Path(file).relative_to(ROOT).as_posix(): sorted(data.lines(file) or ())
            for file in data.measured_files()
        }
        hashes = {file: hash_of(ROOT / file) for file in lines if is_sampled(file)}
        if not any(file.startswith("rasp_dialect/") for file in lines):
            lines = None  # lit ran the test in processes of its own
        record = _record_of(path)
        new = record.with_suffix(".new")
        new.write_text(json.dumps([round(seconds, 3), hashes, lines]))
        new.rename(record)

    return task


def reaching(mutant: Mutant, runs: Mapping[str, GoldenRun]) -> list[GoldenRun]:
    """The golden tests that reach a mutant, those first that run most of its file."""
    found = [run for run in runs.values() if run.reaches(mutant)]
    return sorted(found, key=lambda run: (-run.lines_in(mutant.file), run.seconds))
