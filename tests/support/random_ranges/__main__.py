"""
Compiles random programs over ranges, and runs each in the form and arithmetic of its seed.

    python -m random_ranges --count 1000 --seed 0

A certified model that decodes an input wrongly is printed with its settings, and the exit status
is 1. Programs that are refused are compiled again without a certificate: the last line counts the
refused ones whose models are right in float64.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections import Counter

from random_programs.__main__ import kind_of
from random_ranges.check import Outcome, check_draw
from random_ranges.draws import ARITHMETICS, Draw, draw

LONG = 256
"""The length from which a program counts as long."""


def main() -> int:
    """Check the programs of a range of seeds, and print the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=200, help="the number of programs")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="the time limit")
    parser.add_argument("--seed", type=int, default=0, help="the first program's")
    parser.add_argument("--longest", type=int, default=1024, help="the largest max_seq_len")
    parser.add_argument("--report", type=int, default=0, metavar="N", help="say how far it is")
    parser.add_argument("--failures", type=int, default=5, help="stop after so many")
    parser.add_argument("--pipeline", default="default", help="the passes (default)")
    parser.add_argument("--dtype", choices=ARITHMETICS, help="programs of one arithmetic alone")
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    end = time.monotonic() + options.seconds
    for seed in range(options.seed, options.seed + options.count):
        if time.monotonic() > end or counts["wrong"] + counts["crashed"] >= options.failures:
            break
        program = draw(seed, options.longest)
        if options.dtype not in (None, program.arithmetic):
            continue
        outcome = _checked(program, options.pipeline)
        _count(counts, refused, program, outcome)
        if options.report and (seed - options.seed + 1) % options.report == 0:
            print(_summary(counts), flush=True)
    print(_summary(counts))
    for reason, count in refused.most_common():
        print(f"  {count:6} {reason}")
    return 1 if counts["wrong"] + counts["crashed"] else 0


def _checked(program: Draw, pipeline: str) -> Outcome:
    try:
        return check_draw(program, pipeline)
    except Exception:
        print(f"--- {program}", traceback.format_exc(), sep="\n", flush=True)
        return Outcome("crashed")


def _count(counts: Counter[str], refused: Counter[str], program: Draw, outcome: Outcome) -> None:
    counts["programs"] += 1
    counts[outcome.kind] += 1
    counts[f"{program.arithmetic} {program.form}"] += 1
    counts["long"] += program.length >= LONG
    counts["long and right"] += program.length >= LONG and outcome.kind == "right"
    if outcome.kind == "refused":
        counts[f"{program.arithmetic} refused"] += 1
    if outcome.right_in_float64:
        counts[f"{program.arithmetic} refused though right in float64"] += 1
    if outcome.kind == "refused":
        refused[kind_of(outcome.message)] += 1
    if outcome.kind == "wrong":
        print(f"--- {program}: {outcome.message}", flush=True)


def _summary(counts: Counter[str]) -> str:
    main = ("programs", "right", "refused", "wrong", "crashed", "long", "long and right")
    rest = sorted(name for name in counts if name not in main)
    return ", ".join(f"{counts[name]:,} {name}" for name in (*main, *rest))


if __name__ == "__main__":
    sys.exit(main())
