"""
Mutants run against tests, and the outcomes, which are kept from run to run.

    outcomes = Outcomes(BUILD / "mutants.jsonl")
    for mutant, outcome in golden_stage(mutants, runs, outcomes, slots=range(2)):
        ...
    for mutant, outcome in unit_stage(survivors, outcomes, slots=range(2)):
        ...

An outcome holds as long as the text of the changed file is the same, and the text of the test that
caught the mutant. A survivor is run against new tests only.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from golden_tests import GOLDEN, failure_of
from mutation_testing.coverage_map import GoldenRun, reaching
from mutation_testing.forked_tasks import Ending, Message, Report, Task, run_forked
from mutation_testing.mutant_tree import MutantTree, hash_of, module_of
from mutation_testing.sites import Mutant
from mutation_testing.unit_tests import affordable, run_pytest, unit_tests_of

FACTOR = 20.0
"""The time limit of a test on a mutant, as a multiple of its time without a mutation."""


@dataclass(frozen=True)
class Outcome:
    """The outcome of the tests of a mutant."""

    caught_by: str | None = None
    """The test that fails, times out or dies; `import` if the module cannot be imported."""
    how: str | None = None
    caught_hash: str = ""
    passed: Mapping[str, str] = field(default_factory=dict)
    """The golden tests that pass, with the hashes of their texts."""
    unit_passed: str | None = None
    """A hash of the unit tests that pass; None if they did not run."""

    @property
    def kind(self) -> str:
        """One of `golden`, `unit`, `invalid` and `survived`."""
        if self.caught_by is None:
            return "survived"
        if self.caught_by == "import":
            return "invalid"
        return "unit" if self.caught_by == "unit tests" else "golden"


class Outcomes:
    """A file of outcomes, to which each is added when it is known."""

    def __init__(self, path: Path):
        self.path = path
        self.known: dict[str, Outcome] = {}
        if path.is_file():
            for line in path.read_text(encoding="utf-8").splitlines():
                key, outcome = json.loads(line)
                self.known[key] = Outcome(**outcome)

    def of(self, mutant: Mutant, text: str) -> Outcome:
        """The known outcome of a mutant by the text of its file; empty if there is none."""
        return self.known.get(_key(mutant, text), Outcome())

    def add(self, mutant: Mutant, text: str, outcome: Outcome) -> None:
        """Keep an outcome."""
        key = _key(mutant, text)
        self.known[key] = outcome
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps([key, asdict(outcome)]) + "\n")


def _key(mutant: Mutant, text: str) -> str:
    return hashlib.sha256(f"{mutant.file}\0{mutant.key}\0{text}".encode()).hexdigest()[:24]


def golden_stage(
    mutants: Mapping[Mutant, str],
    runs: Mapping[str, GoldenRun],
    outcomes: Outcomes,
    slots: Sequence[int],
) -> Iterator[tuple[Mutant, Outcome]]:
    """Run mutants, each with the text of its file, against golden tests; yield the outcomes."""
    waiting: dict[Mutant, Task] = {}
    for mutant, text in mutants.items():
        known = _still_holding(outcomes.of(mutant, text), runs)
        goldens = _goldens_needed(mutant, runs, known)
        if goldens:
            waiting[mutant] = _golden_task(mutant, text, goldens)
        else:
            yield mutant, known
    for mutant, messages, ending in _run(waiting, slots):
        known = _still_holding(outcomes.of(mutant, mutants[mutant]), runs)
        outcome = _golden_outcome(messages, ending, runs, known)
        outcomes.add(mutant, mutants[mutant], outcome)
        yield mutant, outcome


def _still_holding(known: Outcome, runs: Mapping[str, GoldenRun]) -> Outcome:
    """A known outcome without a catch by a golden test that has changed, or is not among `runs`."""
    by = runs.get(known.caught_by or "")
    if known.kind == "golden" and (by is None or by.hash != known.caught_hash):
        return Outcome(passed=known.passed)
    return known


def _goldens_needed(
    mutant: Mutant, runs: Mapping[str, GoldenRun], known: Outcome
) -> list[GoldenRun]:
    """The golden tests that could change an outcome that holds."""
    if known.kind in ("golden", "invalid"):
        return []
    return [run for run in reaching(mutant, runs) if known.passed.get(run.name) != run.hash]


def _run(
    tasks: Mapping[Mutant, Task], slots: Sequence[int]
) -> Iterator[tuple[Mutant, list[Message], Ending]]:
    """Run the tasks of mutants, each slot with a tree of its own."""
    if tasks:
        for slot in slots:
            MutantTree(slot).create()
    mutants = list(tasks)
    named = [(str(number), tasks[mutant]) for number, mutant in enumerate(mutants)]
    for name, messages, ending in run_forked(named, slots):
        yield mutants[int(name)], messages, ending


def _golden_task(mutant: Mutant, text: str, goldens: Sequence[GoldenRun]) -> Task:
    """The task that runs golden tests with the modules of a changed tree, until one fails."""

    def task(slot: int, report: Report) -> None:
        tree = MutantTree(slot)
        tree.place(mutant.file, text)
        sys.path.insert(0, str(tree.path))
        sys.dont_write_bytecode = True
        os.environ.update(tree.environment())
        try:
            importlib.import_module(module_of(mutant.file).removesuffix(".__init__"))
            importlib.import_module("raspc.tools.rasp_opt")
        except BaseException:
            report({"caught_by": "import", "how": "failed"})
            return
        for golden in goldens:
            report({"golden": golden.name, "limit": 20 + FACTOR * golden.seconds})
            if _fails(GOLDEN / golden.name):
                report({"caught_by": golden.name, "how": "failed"})
                return
            report({"passed": golden.name})

    return task


def _fails(golden: Path) -> bool:
    """Whether a golden test fails, by whatever exception."""
    try:
        return failure_of(golden) is not None
    except BaseException:
        return True


def _golden_outcome(
    messages: Sequence[Message], ending: Ending, runs: Mapping[str, GoldenRun], known: Outcome
) -> Outcome:
    """The outcome that the messages of a task give."""
    passed = dict(known.passed)
    passed |= {m["passed"]: runs[m["passed"]].hash for m in messages if "passed" in m}
    caught = next((m for m in messages if "caught_by" in m), None)
    if caught is not None:
        by, how = caught["caught_by"], caught["how"]
    elif ending != "done":
        by, how = next((m["golden"] for m in reversed(messages) if "golden" in m), "import"), ending
    elif known.kind == "unit":
        return replace(known, passed=passed)
    else:
        return Outcome(passed=passed, unit_passed=known.unit_passed)
    return Outcome(by, how, runs[by].hash if by in runs else "", passed)


def unit_stage(
    mutants: Mapping[Mutant, str], outcomes: Outcomes, slots: Sequence[int]
) -> Iterator[tuple[Mutant, Outcome]]:
    """Run mutants that golden tests do not catch against unit tests; yield the outcomes."""
    waiting: dict[Mutant, Task] = {}
    hashes: dict[Mutant, str] = {}
    for mutant, text in mutants.items():
        known = outcomes.of(mutant, text)
        tests, seconds = affordable(unit_tests_of(mutant.file))
        joined = "".join(map(hash_of, tests))
        hashes[mutant] = hashlib.sha256(joined.encode()).hexdigest()[:16]
        if not tests or hashes[mutant] in (known.caught_hash, known.unit_passed):
            yield mutant, known
        else:
            waiting[mutant] = _unit_task(mutant, text, tests, seconds)
    for mutant, messages, ending in _run(waiting, slots):
        known = outcomes.of(mutant, mutants[mutant])
        if messages[-1].get("status") == 0 and ending == "done":
            outcome = replace(known, caught_by=None, unit_passed=hashes[mutant])
        else:
            how = "failed" if ending == "done" else ending
            outcome = Outcome("unit tests", how, hashes[mutant], known.passed)
        outcomes.add(mutant, mutants[mutant], outcome)
        yield mutant, outcome


def _unit_task(mutant: Mutant, text: str, tests: Sequence[Path], seconds: float) -> Task:
    """The task that runs unit tests with the modules of a changed tree."""

    def task(slot: int, report: Report) -> None:
        tree = MutantTree(slot)
        tree.place(mutant.file, text)
        limit = 60 + 3 * seconds
        report({"limit": limit + 60})
        report({"status": run_pytest(tests, tree, limit)})

    return task
