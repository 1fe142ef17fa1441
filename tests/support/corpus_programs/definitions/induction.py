"""The definitions of induction: earlier occurrences of tokens, and their successors."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from corpus_programs.definitions.everywhere import at_each, everywhere, so_far

HOME = "corpus/induction"


def last_before(xs: list[Any], i: int) -> int | None:
    """The position of the last earlier occurrence of the token at position `i`, or None."""
    return next((j for j in reversed(range(i)) if xs[j] == xs[i]), None)


def induction(xs: list[Any], i: int) -> int:
    place = last_before(xs, i)
    return -1 if place is None else xs[place + 1]


def bigram_average(xs: list[Any], i: int) -> float:
    followers = [xs[j + 1] for j in range(i) if xs[j] == xs[i]]
    return followers.count("a") / len(followers) if followers else 0


def recall(xs: list[Any], i: int) -> int:
    if xs[i] not in "ab":
        return -1
    pairs = pairwise(xs[: i + 1])
    return next((int(value) for key, value in pairs if key == xs[i] and value in "012"), -1)


def repeat_after(xs: list[Any]) -> list[Any]:
    if xs.count("|") != 1:
        return ["-"] * len(xs)
    place = xs.index("|")
    return ["-"] * (place + 1) + xs[: len(xs) - place - 1]


def odd_name_out(xs: list[Any]) -> int:
    single = [x for x in xs if x and xs.count(x) == 1]
    return single[0] if len(single) == 1 else 0


def next_identical(xs: list[Any], i: int) -> int:
    return xs.index(xs[i], i + 1) if xs[i] in xs[i + 1 :] else -1


def since_last(xs: list[Any], i: int) -> int:
    place = last_before(xs, i)
    return 0 if place is None else i - place


DEFINITIONS = {
    f"{HOME}/induction.rasp:induction": at_each(induction),
    f"{HOME}/bigram_average.py:program": at_each(bigram_average),
    f"{HOME}/duplicate.py:program": so_far(lambda xs: xs[-1] in xs[:-1]),
    f"{HOME}/since_last.rasp:since_last": at_each(since_last),
    f"{HOME}/next_identical.rasp:next_identical": at_each(next_identical),
    f"{HOME}/skip_bigram.py:program": so_far(lambda xs: xs[-1] == "c" and "a" in xs),
    f"{HOME}/recall.rasp:recall": at_each(recall),
    f"{HOME}/repeat_after.rasp:repeat_after": repeat_after,
    f"{HOME}/odd_name_out.rasp:odd_name_out": everywhere(odd_name_out),
    f"{HOME}/greater_than_first.py:program": lambda xs: [x > xs[0] for x in xs],
    f"{HOME}/same_as_two_ago.py:program": so_far(lambda xs: len(xs) > 2 and xs[-1] == xs[-3]),
    f"{HOME}/first_repeated.rasp:first_repeated": everywhere(
        lambda xs: next((i for i in range(len(xs)) if xs[i] in xs[:i]), -1)
    ),
}
