"""
The lines of the code that each golden test runs, measured once for each text of test and files.

    runs = golden_runs(slots=range(2))
    runs["passes/rasp-count-sums/count.mlir"].lines["passes/rasp/count_sums.py"]    {40, 41, ...}

Each test runs in a process of its own, so that no test depends on what another has cached. The
results are kept in build/mutants/coverage/, and hold until the test changes or a file that it runs.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from golden_tests import GOLDEN, failure_of, golden_files
from mutation_testing.forked_tasks import Report, Task, run_forked
from mutation_testing.mutant_tree import BUILD, MutantTree, hash_of
from mutation_testing.progress import progress
from mutation_testing.sampling import is_sampled
from mutation_testing.sites import Mutant
from source_tree import ROOT

if TYPE_CHECKING:
    from coverage import CoverageData

FOLDER = BUILD / "coverage"

BATCH = 20
"""The number of golden tests for which the driver is imported once."""


@dataclass(frozen=True)
class GoldenRun:
    """A golden test that passes."""

    name: str
    """The path below lit_tests."""
    hash: str
    seconds: float
    lines: dict[str, frozenset[int]] | None
    """The lines by file that is imported; None if they are not measured."""

    def reaches(self, mutant: Mutant) -> bool:
        """Whether the test runs the changed line; of a change at import, the file."""
        if self.lines is None:
            return True
        if mutant.lines is None:
            return mutant.file in self.lines
        first, last = mutant.lines
        return any(first <= line <= last for line in self.lines.get(mutant.file, ()))

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
    batches = [missing[i : i + BATCH] for i in range(0, len(missing), BATCH)]
    tasks = [(" ".join(batch), _measurement([paths[name] for name in batch])) for batch in batches]
    for names, messages, _ in progress(run_forked(tasks, slots), len(tasks), "golden tests"):
        failures = {m["golden"]: m["failure"] for m in messages if "failure" in m}
        for name in names.split():
            run = _known_run(name, paths[name])
            if run is None:
                reason = failures.get(str(paths[name]), "it ended early")
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


def _measurement(goldens: Sequence[Path]) -> Task:
    """The task that runs golden tests, each in a process that has the driver imported."""

    def task(slot: int, report: Report) -> None:
        tree = MutantTree(slot)
        sys.path.insert(0, str(tree.path))
        os.environ.update(tree.environment())
        importlib.import_module("raspc.tools.rasp_opt")
        for golden in goldens:
            report({"limit": 600})
            pid = os.fork()
            if pid:
                os.waitpid(pid, 0)
                continue
            try:
                failure = _measure(golden)
                if failure is not None:
                    report({"golden": str(golden), "failure": failure})
            finally:
                os._exit(0)

    return task


def _measure(golden: Path) -> str | None:
    """Run a golden test, and write its time and lines to a file; the reason if it fails."""
    import coverage

    measured = coverage.Coverage(data_file=None, include=[f"{ROOT}/*"], config_file=False)
    measured.start()
    begin = time.perf_counter()
    failure = failure_of(golden)
    seconds = time.perf_counter() - begin
    measured.stop()
    if failure is not None:
        return failure
    lines = _lines_of(measured.get_data())
    by_lit = not lines
    if by_lit:
        lines = _lines_of_lit(golden)
    hashes = {file: hash_of(ROOT / file) for file in lines}
    if not by_lit:
        for file in _imported():
            lines.setdefault(file, [])
    record = _record_of(golden)
    new = record.with_suffix(".new")
    new.write_text(json.dumps([round(seconds, 3), hashes, lines]))
    new.rename(record)
    return None


def _lines_of(data: CoverageData) -> dict[str, list[int]]:
    """The measured lines of sampled files."""
    paths = {path: path.relative_to(ROOT).as_posix() for path in map(Path, data.measured_files())}
    return {
        file: sorted(data.lines(str(path)) or ())
        for path, file in paths.items()
        if is_sampled(file)
    }


def _lines_of_lit(golden: Path) -> dict[str, list[int]]:
    """The lines that the processes of a golden test run, those at import among them."""
    import coverage

    with TemporaryDirectory() as folder:
        settings = Path(folder, "coveragerc")
        settings.write_text(
            f"[run]\nparallel = true\ndata_file = {folder}/data\ninclude = {ROOT}/*\n"
        )
        Path(folder, "sitecustomize.py").write_text(
            "import os, coverage\n"
            f"os.environ['COVERAGE_PROCESS_START'] = {str(settings)!r}\n"
            "coverage.process_startup()\n"
        )
        os.environ["PYTHONPATH"] = os.pathsep.join((folder, os.environ["PYTHONPATH"]))
        failure_of(golden)
        measured = coverage.Coverage(data_file=f"{folder}/data", config_file=False)
        measured.combine([folder])
        return _lines_of(measured.get_data())


def _imported() -> set[str]:
    """The sampled files that are imported, by their names in the repository."""
    paths = [getattr(module, "__file__", None) for module in list(sys.modules.values())]
    real = [Path(path).resolve() for path in paths if path is not None]
    files = {path.relative_to(ROOT).as_posix() for path in real if path.is_relative_to(ROOT)}
    return {file for file in files if is_sampled(file)}


def reaching(mutant: Mutant, runs: Mapping[str, GoldenRun]) -> list[GoldenRun]:
    """The golden tests that reach a mutant, those first that run most of its file in a second."""
    found = [run for run in runs.values() if run.reaches(mutant)]
    return sorted(found, key=lambda run: (1 + run.seconds) / (1 + run.lines_in(mutant.file)))
