"""
Compiles random programs for a given time, and counts the outcomes.

    python -m random_programs --seconds 60 --seed 1

A program that is neither correct nor refused is printed with its seed, and again as `rasp-reduce`
makes it smaller; the exit status is 1.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from functools import partial

from xdsl.dialects.builtin import ModuleOp

from random_programs.checks import check_program, text_of
from random_programs.choices import RandomChoices
from random_programs.programs import random_program
from raspc.passes.pipelines import COMPILING
from raspc.tools.reduction.reducer import reduce_module


def kind_of(reason: str) -> str:
    """The reason of a refusal or failure without the names, numbers and lists of the program."""
    return re.sub(r"\[[^\]]*\]|'[^']*'|\{[^}]*\}|-?\d+(/\d+)?", "_", reason)[:110]


def fails_alike(check: Callable[[ModuleOp], object], error: Exception, module: ModuleOp) -> bool:
    """Whether the check of a module raises an error of the same class and text, but for names."""
    try:
        check(module)
    except Exception as other:
        return type(other) is type(error) and kind_of(str(other)) == kind_of(str(error))
    return False


def summary(tried: int, refused: Counter[str], failed: int) -> str:
    """The numbers of compiled, refused and failed programs, as text."""
    right = tried - failed - refused.total()
    return f"{tried:,} programs: {right:,} right, {refused.total():,} refused, {failed} failed"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, help="how long to go on")
    parser.add_argument("--seed", type=int, default=0, help="the first program's")
    parser.add_argument("--count", type=int, default=None, help="how many programs to try at most")
    parser.add_argument("--longest", type=int, default=4, help="the largest max_seq_len")
    parser.add_argument("--inputs", type=int, default=60, help="the most inputs for each program")
    parser.add_argument(
        "--pipeline",
        action="append",
        choices=list(COMPILING),
        help="the pipelines that compile, in turn; all of them",
    )
    parser.add_argument(
        "--thorough",
        type=int,
        default=1,
        metavar="N",
        help="look after every pass, at texts and at the analyses for one program of N; the others "
        "are compiled and their models held against the interpreter",
    )
    parser.add_argument(
        "--report", type=int, default=0, metavar="N", help="say how far it is every N programs"
    )
    parser.add_argument("--failures", type=int, default=5, help="stop after so many")
    parser.add_argument(
        "--reduce", type=int, default=500, metavar="N", help="the most tests to reduce a failure"
    )
    options = parser.parse_args()
    pipelines = options.pipeline or list(COMPILING)
    end = time.monotonic() + options.seconds
    refused: Counter[str] = Counter()
    first: dict[str, int] = {}
    tried = failed = 0
    seed = options.seed
    while time.monotonic() < end and failed < options.failures:
        if options.count is not None and tried >= options.count:
            break
        # Some programs are longer, and run on some of their inputs.
        longest = options.longest if seed % 16 else 2 * options.longest
        module = random_program(RandomChoices(seed), longest)
        tried += 1
        thorough = seed % options.thorough == 0
        check = partial(
            check_program,
            most_inputs=options.inputs,
            texts=thorough and seed % 4 == 0,
            facts=thorough,
            every_pass=thorough,
            pipeline=pipelines[seed // 2 % len(pipelines)],
        )
        try:
            outcome = check(module)
        except Exception as error:
            failed += 1
            print(f"--- seed {seed}", text_of(module), traceback.format_exc(), sep="\n", flush=True)
            smaller = reduce_module(
                module, partial(fails_alike, check, error), max_tests=options.reduce
            )
            print(f"--- seed {seed}, reduced", text_of(smaller), sep="\n", flush=True)
        else:
            if outcome.refused is not None:
                kind = kind_of(outcome.refused)
                refused[kind] += 1
                first.setdefault(kind, seed)
        seed += 1
        if options.report and tried % options.report == 0:
            print(summary(tried, refused, failed), flush=True)
    print(summary(tried, refused, failed))
    for reason, count in refused.most_common():
        print(f"  {count:6} {reason} (seed {first[reason]})")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
