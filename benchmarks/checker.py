"""
`make checker`: counts of the models that the independent checker accepts and rejects.

    make checker                                        both counts, about an hour
    python benchmarks/checker.py edits --count 1000     edited weights of the examples
    python benchmarks/checker.py corpus rover           programs whose file or name has a word

`edits` changes one weight, neuron or head of an example's model at a time, finds by brute force
whether an output changes on any input, and asks the checker with the witness of the unedited
model. `corpus` compiles the programs of examples/index.json at their own max_seq_len and asks the
checker for a proof of each.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

import raspc
from checked_models import Case, edited
from corpus_programs.index import EXAMPLES, entries_with
from raspc.certification import certify
from raspc.time_limit import time_limit
from raspc.values import RaspcError

LENGTH = 3
"""The max_seq_len of the edited models: all inputs are run."""

MAX_SECONDS = 120
"""The time limit of the proof of one program."""


def count_edits(count: int, seed: int) -> int:
    """Print the counts of edits over all examples; 1 if an edit that changes an output passes."""
    cases: dict[str, Case] = {}
    for path in sorted(EXAMPLES.glob("*.py")):
        case = _case(path)
        if case is not None:
            cases[path.stem] = case
    found: Counter[tuple[bool, bool]] = Counter()
    print("program                changed  rejected  unchanged  rejected", flush=True)
    for number, (name, case) in enumerate(cases.items()):
        random = np.random.default_rng([seed, number])
        share = count // len(cases) + (number < count % len(cases))
        own: Counter[tuple[bool, bool]] = Counter()
        for _ in range(share):
            weights = edited(case.weights, random)
            own[case.changes_outputs(weights), case.is_accepted(weights)] += 1
        found += own
        print(_line(name, own), flush=True)
    print(_line("total", found))
    return 1 if found[True, True] else 0


def _case(path: Path) -> Case | None:
    """The model of an example, if the checker proves it and all its inputs can be run."""
    try:
        case = Case(str(path), LENGTH)
    except RaspcError as error:
        print(f"{path.stem}: {error}", file=sys.stderr)
        return None
    if not case.is_exhaustive or not case.is_accepted(case.weights):
        print(f"{path.stem}: left out, no proof or too many inputs", file=sys.stderr)
        return None
    return case


def _line(name: str, counts: Counter[tuple[bool, bool]]) -> str:
    changed = counts[True, True] + counts[True, False]
    unchanged = counts[False, True] + counts[False, False]
    return (
        f"{name:20} {changed:9,} {counts[True, False]:9,} {unchanged:10,} {counts[False, False]:9,}"
    )


def prove_corpus(words: Sequence[str]) -> int:
    """Print a line for each program of the corpus, and the count of proofs."""
    outcomes: Counter[str] = Counter()
    for entry in entries_with(words):
        begin = time.perf_counter()
        try:
            with time_limit(MAX_SECONDS):
                model = raspc.compile(
                    entry.module(entry.max_seq_len),
                    backend="numpy",
                    allow_uncertified=entry.uncertified is not None,
                    validate="off",
                )
                outcome = _outcome(model)
        except RaspcError as error:
            outcome = f"refused: {error}"
        except TimeoutError as error:
            outcome = f"not proved: {error}"
        outcomes[outcome.partition(":")[0]] += 1
        print(f"{entry.key} ({time.perf_counter() - begin:.1f} s): {outcome}", flush=True)
    print(json.dumps(outcomes))
    return 0


def _outcome(model: raspc.Model) -> str:
    try:
        proofs = certify(model.op, model.source)
    except RaspcError as error:
        return f"not proved: {error.message}"
    names = ", ".join(proof["arithmetic"] for proof in proofs)
    return f"proved: {len(proofs[0]['assumptions'])} assumptions; {names}"


def main(argv: Sequence[str] | None = None) -> int:
    """Print the counts of the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    edits = commands.add_parser("edits", help="count the edits that the checker rejects")
    edits.add_argument("--count", type=int, default=10_000, metavar="N")
    edits.add_argument("--seed", type=int, default=0, metavar="N")
    corpus = commands.add_parser("corpus", help="count the programs that the checker proves")
    corpus.add_argument("words", nargs="*", help="words in the files or names of programs")
    arguments = parser.parse_args(argv)
    if arguments.command == "edits":
        return count_edits(arguments.count, arguments.seed)
    return prove_corpus(arguments.words)


if __name__ == "__main__":
    sys.exit(main())
