"""The definitions of positions: copies, rotations, exchanges."""

from __future__ import annotations

from typing import Any

from corpus_programs.definitions.everywhere import at_each, everywhere

HOME = "corpus/positions"


def swap_neighbours(xs: list[Any]) -> list[Any]:
    ys = list(xs)
    for i in range(0, len(xs) - 1, 2):
        ys[i], ys[i + 1] = ys[i + 1], ys[i]
    return ys


def swap_ends(xs: list[Any]) -> list[Any]:
    ys = list(xs)
    ys[0], ys[-1] = ys[-1], ys[0]
    return ys


def mirror(xs: list[Any]) -> list[Any]:
    half = xs[: len(xs) // 2]
    return half + xs[len(half) : len(xs) - len(half)] + half[::-1]


def fizzbuzz(_: list[Any], i: int) -> str:
    return {(True, False): "fizz", (False, True): "buzz", (True, True): "fizzbuzz"}.get(
        ((i + 1) % 3 == 0, (i + 1) % 5 == 0), "-"
    )


DEFINITIONS = {
    f"{HOME}/copy.py:program": lambda xs: list(xs),
    f"{HOME}/first_token.rasp:first_token": everywhere(lambda xs: xs[0]),
    f"{HOME}/last_token.rasp:last_token": everywhere(lambda xs: xs[-1]),
    f"{HOME}/middle_token.rasp:middle_token": everywhere(lambda xs: xs[(len(xs) - 1) // 2]),
    f"{HOME}/previous_token.py:program": lambda xs: ["-", *xs[:-1]],
    f"{HOME}/next_token.rasp:next_token": lambda xs: [*xs[1:], "."],
    f"{HOME}/rotate_left.rasp:rotate_left": lambda xs: xs[1:] + xs[:1],
    f"{HOME}/rotate_right.py:program": at_each(lambda xs, i: xs[(i - 2) % len(xs)]),
    f"{HOME}/swap_neighbours.rasp:swap_neighbours": swap_neighbours,
    f"{HOME}/swap_ends.py:program": swap_ends,
    f"{HOME}/evens_first.rasp:evens_first": lambda xs: xs[::2] + xs[1::2],
    f"{HOME}/mirror.rasp:mirror": mirror,
    f"{HOME}/repeat_beginning.py:program": lambda xs: (xs[:3] * len(xs))[: len(xs)],
    f"{HOME}/every_other.rasp:every_other": at_each(lambda xs, i: "-" if i & 1 else xs[i]),
    f"{HOME}/distance_to_end.rasp:distance_to_end": at_each(lambda xs, i: len(xs[i + 1 :])),
    f"{HOME}/is_last.py:program": lambda xs: [False] * (len(xs) - 1) + [True],
    f"{HOME}/fizzbuzz.py:program": at_each(fizzbuzz),
}
