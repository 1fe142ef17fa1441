"""
Run a sample of the mutants of the code against golden tests, and survivors against unit tests.

    python -m mutation_testing --seed 1                          150 mutants of all files
    python -m mutation_testing --seed 1 --count 60 passes/rasp   60 of the rasp passes
    python -m mutation_testing --show 'count_sums.py | _Round'   the changes by these names

A run of 150 or more mutants of all files writes docs/mutation_testing.md. The exit status is 1 if
a mutant survives.
"""

from __future__ import annotations

import argparse
import difflib
import importlib
import signal
import sys
from collections.abc import Mapping, Sequence

from mutation_testing.coverage_map import golden_runs, unmeasured
from mutation_testing.known_mutants import known_mutants
from mutation_testing.mutant_runs import Outcomes, golden_stage, unit_stage
from mutation_testing.mutant_tree import BUILD
from mutation_testing.progress import progress
from mutation_testing.report import (
    PAGE,
    Score,
    equivalent_mutants,
    keep_score,
    name_of,
    page,
    shares,
)
from mutation_testing.sampling import files, mutants_of, sample, text_of
from mutation_testing.sites import mutated_text

COUNT = 150
PRELOADED = ("numpy", "xdsl.xdsl_opt_main", "xdsl.dialects.builtin", "filecheck.matcher")
"""Modules of other distributions that golden tests import, imported once before all forks."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line, and return the exit status."""
    assert __doc__ is not None
    parser = argparse.ArgumentParser(
        prog="mutation_testing",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("names", nargs="*", help="files or folders (default: all that are sampled)")
    parser.add_argument("--seed", type=int, default=1, help="the seed of the sample")
    parser.add_argument("--count", type=int, default=COUNT, help="the number of mutants")
    parser.add_argument("--jobs", type=int, default=1, help="the number of processes")
    parser.add_argument("--slot", type=int, default=0, help="the first tree, for runs side by side")
    parser.add_argument("--known", action="store_true", help="run the mutants of known.json")
    parser.add_argument("--no-unit", action="store_true", help="run golden tests only")
    parser.add_argument("--show", metavar="TEXT", help="print mutants whose names have a text")
    parser.add_argument("--page", action="store_true", help="write the page from known scores only")
    options = parser.parse_args(argv)
    if options.show is not None:
        show(options.show)
        return 0
    if options.page:
        PAGE.write_text(page(), encoding="utf-8")
        return 0
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    is_sample = not options.names and not options.known
    is_whole = is_sample and options.count >= COUNT
    try:
        score = run(options)
    except KeyboardInterrupt:
        print("\nstopped: the next run continues with the same seed", file=sys.stderr)
        return 130
    if is_whole:
        keep_score(options.seed, score, with_unit_tests=not options.no_unit)
        PAGE.write_text(page(), encoding="utf-8")
    return 1 if score.survivors or score.contradictions else 0


def show(text: str) -> None:
    """Print the changes of the mutants whose names have a text."""
    for file in files():
        for mutant in mutants_of(file):
            if text in name_of(mutant):
                before = mutated_text(text_of(file), None).splitlines()
                after = mutated_text(text_of(file), mutant).splitlines()
                print(f"{file}:{mutant.line}: {mutant.key}")
                print(*difflib.unified_diff(before, after, lineterm="", n=3), sep="\n")


def run(options: argparse.Namespace) -> Score:
    """Run a sample, print the survivors and the score, and return the score."""
    for name in PRELOADED:
        importlib.import_module(name)
    slots = range(options.slot, options.slot + options.jobs)
    outcomes = Outcomes(BUILD / "mutants.jsonl")
    assert "raspc" not in sys.modules, "forked processes import the code that they test"
    if options.known:
        return printed(run_known(outcomes, slots[:1]), options.seed, with_unit_tests=False)
    mutants = sample(options.seed, options.count, options.names or None)
    texts = {mutant: mutated_text(text_of(mutant.file), mutant) for mutant in mutants}
    runs = golden_runs(slots)
    reasons = equivalent_mutants()
    found = dict(progress(golden_stage(texts, runs, outcomes, slots), len(texts), "mutants"))
    if not options.no_unit:
        left = {
            mutant: texts[mutant]
            for mutant, outcome in found.items()
            if outcome.kind in ("survived", "unit") and name_of(mutant) not in reasons
        }
        found |= dict(progress(unit_stage(left, outcomes, slots), len(left), "survivors"))
    score = Score()
    for mutant in texts:
        score.add(mutant, found[mutant], reasons)
    score.contradictions += [f"not in the code: {name}" for name in missing_of(reasons)]
    return printed(score, options.seed, with_unit_tests=not options.no_unit)


def missing_of(reasons: Mapping[str, str]) -> list[str]:
    """The names of equivalent mutants that the code no longer has."""
    known = {name_of(mutant) for file in files() for mutant in mutants_of(file)}
    return [name for name in reasons if name not in known]


def run_known(outcomes: Outcomes, slots: Sequence[int]) -> Score:
    """Run each known mutant, and the code as it is, against its golden test."""
    score = Score()
    for known in progress(known_mutants(), len(known_mutants()), "known mutants"):
        runs = {known.golden: unmeasured(known.golden)}
        unchanged = {known.mutant: text_of(known.mutant.file)}
        for _, outcome in golden_stage(unchanged, runs, outcomes, slots):
            if outcome.kind != "survived":
                raise SystemExit(f"golden test {known.golden} fails without a mutation")
        for mutant, outcome in golden_stage({known.mutant: known.text}, runs, outcomes, slots):
            score.add(mutant, outcome, {})
    return score


def printed(score: Score, seed: int, *, with_unit_tests: bool) -> Score:
    """Print a score."""
    for title, names in (
        ("caught by unit tests only", score.only_units),
        ("survived", score.survivors),
        ("listed as equivalent wrongly", score.contradictions),
    ):
        for name in names:
            print(f"{title}: {name}")
    for room, counts in score.counts.items():
        print(f"{room}: {dict(counts)}; golden tests {shares(counts)[0]}")
    golden, both = shares(score.total)
    units = f", all tests {both}" if with_unit_tests else ", unit tests not run"
    print(f"seed {seed}: {dict(score.total)}; golden tests {golden}{units}")
    return score


if __name__ == "__main__":
    sys.exit(main())
