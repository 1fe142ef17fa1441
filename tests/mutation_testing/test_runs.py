"""Runs of mutants: forked tasks, the known mutants, the choice of tests and the page."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mutation_testing.coverage_map import GoldenRun, reaching
from mutation_testing.forked_tasks import Report, run_forked
from mutation_testing.mutant_runs import Outcome, Outcomes, golden_stage
from mutation_testing.mutant_tree import module_of
from mutation_testing.report import PAGE, Score, page, shares
from mutation_testing.sites import Mutant, list_mutants
from mutation_testing.unit_tests import unit_tests_of
from source_tree import ROOT


def test_forked_tasks_end_well_late_or_early() -> None:
    def well(slot: int, report: Report) -> None:
        report({"slot": slot})

    def late(slot: int, report: Report) -> None:
        report({"limit": 0.3})
        time.sleep(60)

    def early(slot: int, report: Report) -> None:
        os._exit(3)

    tasks = [("well", well), ("late", late), ("early", early)]
    endings = {name: (messages, ending) for name, messages, ending in run_forked(tasks, [7])}
    assert endings["well"] == ([{"slot": 7}], "done")
    assert endings["late"] == ([{"limit": 0.3}], "timeout")
    assert endings["early"] == ([], "died")


@pytest.mark.slow
def test_known_mutants_are_caught_by_golden_tests() -> None:
    """Each mutant of known.json fails the golden test that it names."""
    done = subprocess.run(
        [sys.executable, "-m", "mutation_testing", "--known", "--no-unit", "--slot", "500"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "tests" / "support")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "'golden': 20" in done.stdout.splitlines()[-1]


def mutant() -> Mutant:
    return list_mutants("proof/f.py", "def f(a, b):\n    return a < b\n")[0]


def test_golden_tests_that_reach_a_mutant_most_lines_first() -> None:
    few = GoldenRun("few", "", 1.0, {"proof/f.py": frozenset({1, 2})})
    many = GoldenRun("many", "", 1.0, {"proof/f.py": frozenset({1, 2, 3})})
    other = GoldenRun("other", "", 1.0, {"proof/f.py": frozenset({1})})
    by_lit = GoldenRun("by_lit", "", 1.0, None)
    runs = {run.name: run for run in (few, other, by_lit, many)}
    assert [run.name for run in reaching(mutant(), runs)] == ["many", "few", "by_lit"]


def test_outcomes_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "outcomes.jsonl"
    caught = Outcome("a.mlir", "failed", "hash", {"b.mlir": "other"})
    Outcomes(path).add(mutant(), "text", caught)
    assert Outcomes(path).of(mutant(), "text") == caught
    assert Outcomes(path).of(mutant(), "other text") == Outcome()


def test_a_catch_by_a_changed_test_does_not_hold(tmp_path: Path) -> None:
    outcomes = Outcomes(tmp_path / "outcomes.jsonl")
    outcomes.add(mutant(), "text", Outcome("a.mlir", "failed", "old", {"b.mlir": "same"}))
    passed = GoldenRun("b.mlir", "same", 1.0, {"proof/f.py": frozenset({2})})
    for caught, kind in ((GoldenRun("a.mlir", "old", 1.0, {}), "golden"), (passed, "survived")):
        runs = {run.name: run for run in (caught, passed)}
        ((_, outcome),) = golden_stage({mutant(): "text"}, runs, outcomes, slots=[])
        assert outcome.kind == kind


def test_scores() -> None:
    score = Score()
    name = f"proof/f.py | {mutant().key}"
    score.add(mutant(), Outcome("a.mlir"), {})
    score.add(mutant(), Outcome("unit tests"), {})
    score.add(mutant(), Outcome("import"), {})
    score.add(mutant(), Outcome(), {})
    score.add(mutant(), Outcome(), {name: "why"})
    assert score.total == {"golden": 1, "unit": 1, "survived": 1, "equivalent": 1}
    assert shares(score.total) == ("33.3 %", "66.7 %")
    assert score.survivors == [name]
    assert not score.contradictions
    score.add(mutant(), Outcome("a.mlir"), {name: "why"})
    assert score.contradictions == [name]


def test_unit_tests_of_a_module_are_those_that_name_it_and_those_of_its_room() -> None:
    tests = [
        path.relative_to(ROOT).as_posix() for path in unit_tests_of("passes/rasp/count_sums.py")
    ]
    assert "tests/passes/test_split_comparisons.py" in tests
    assert not any(test.startswith(("tests/architecture", "tests/lit")) for test in tests)
    assert module_of("passes/rasp/count_sums.py") == "raspc.passes.rasp.count_sums"
    assert module_of("checker/check.py") == "raspc_check.check"


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "python -m mutation_testing --page"
