"""The definitions of sorting, order and extremes."""

from __future__ import annotations

from statistics import median_low
from typing import Any

from corpus_programs.definitions.everywhere import at_each, everywhere, so_far

HOME = "corpus/sorting"


def second_largest(xs: list[Any]) -> int:
    return sorted({0, *xs})[-2] if len(set(xs)) > 1 else 0


DEFINITIONS = {
    f"{HOME}/descending.rasp:descending": lambda xs: sorted(xs, reverse=True),
    f"{HOME}/letters.rasp:letters": sorted,
    f"{HOME}/letters_directly.rasp:letters_directly": sorted,
    f"{HOME}/by_two_keys.py:program": lambda xs: sorted(xs, key=lambda x: (x % 10, x // 10)),
    f"{HOME}/rank.rasp:rank": lambda xs: [sorted(xs).index(x) for x in xs],
    f"{HOME}/dense_rank.rasp:dense_rank": lambda xs: [sorted(set(xs)).index(x) for x in xs],
    f"{HOME}/is_sorted.rasp:is_sorted": everywhere(lambda xs: xs == sorted(xs)),
    f"{HOME}/inversions.py:program": at_each(lambda xs, i: sum(x > xs[i] for x in xs[:i])),
    f"{HOME}/minimum.rasp:minimum": everywhere(min),
    f"{HOME}/maximum_so_far.py:program": so_far(max),
    f"{HOME}/second_largest.rasp:second_largest": everywhere(second_largest),
    f"{HOME}/median.rasp:median": everywhere(median_low),
    f"{HOME}/evens_before_odds.py:program": lambda xs: sorted(xs, key=lambda x: x % 2),
    f"{HOME}/argmax.rasp:argmax": everywhere(lambda xs: xs.index(max(xs))),
    f"{HOME}/is_permutation.py:program": everywhere(lambda xs: sorted(xs) == list(range(len(xs)))),
}
