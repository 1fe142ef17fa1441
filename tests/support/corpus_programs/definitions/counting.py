"""The definitions of counts: parity, majority, frequencies, runs."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import Any

from corpus_programs.definitions.everywhere import at_each, everywhere, so_far

HOME = "corpus/counting"


def runs(xs: list[Any]) -> list[int]:
    """The lengths of the runs of equal tokens, in order."""
    return [len(list(run)) for _, run in groupby(xs)]


def majority(xs: list[Any]) -> str:
    counts = Counter(xs)
    return "=" if counts["a"] == counts["b"] else max("ab", key=lambda x: counts[x])


def mode(xs: list[Any]) -> Any:
    return min(set(xs), key=lambda x: (-xs.count(x), x))


DEFINITIONS = {
    f"{HOME}/parity.rasp:parity": everywhere(lambda xs: "".join(xs).count("1") & 1),
    f"{HOME}/parity_so_far.py:program": so_far(lambda xs: sum(xs) & 1),
    f"{HOME}/majority.rasp:majority": everywhere(majority),
    f"{HOME}/majority_so_far.py:program": so_far(lambda xs: 2 * xs.count("a") > len(xs)),
    f"{HOME}/mode.rasp:mode": everywhere(mode),
    f"{HOME}/least_frequent.rasp:least_frequent": at_each(
        lambda xs, i: xs.count(xs[i]) == min(Counter(xs).values())
    ),
    f"{HOME}/distinct.rasp:distinct": everywhere(lambda xs: len(set(xs))),
    f"{HOME}/singletons.py:program": at_each(lambda xs, i: xs[i] not in xs[:i] + xs[i + 1 :]),
    f"{HOME}/nth_occurrence.py:program": so_far(lambda xs: xs.count(xs[-1])),
    f"{HOME}/vowel_share.py:program": everywhere(
        lambda xs: sum(x in "aeiou" for x in xs) / len(xs)
    ),
    f"{HOME}/run_length.rasp:run_length": lambda xs: [n for n in runs(xs) for _ in range(n)],
    f"{HOME}/longest_run.rasp:longest_run": everywhere(lambda xs: max(runs(xs))),
    f"{HOME}/number_of_runs.py:program": everywhere(lambda xs: len(runs(xs))),
    f"{HOME}/equally_many.rasp:equally_many": everywhere(lambda xs: xs.count("a") == xs.count("b")),
    f"{HOME}/at_least_two.rasp:at_least_two": everywhere(lambda xs: xs.count("x") > 1),
}
