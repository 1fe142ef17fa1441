"""The definitions of the RASP paper, long addition, the rover, and the library."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from corpus_programs.definitions.everywhere import at_each, everywhere, so_far

HOME = "rasp_paper"


def verdict(wrong: bool, complete: bool) -> str:
    return "F" if wrong else ("T" if complete else "P")


def dyck(pairs: list[str]):
    """The definition of a Dyck language of brackets `pairs`, by a stack."""
    closers = {pair[0]: pair[1] for pair in pairs}

    def state(xs: list[Any]) -> str:
        stack: list[str] = []
        for x in xs:
            if x in closers:
                stack.append(closers[x])
            elif not stack or stack.pop() != x:
                return "F"
        return verdict(False, not stack)

    return so_far(state)


def shuffle_dyck(pairs: list[str]):
    def state(xs: list[Any]) -> str:
        prefixes = [xs[: i + 1] for i in range(len(xs))]
        balances = [[p.count(o) - p.count(c) for p in prefixes] for o, c in pairs]
        return verdict(min(map(min, balances)) < 0, all(b[-1] == 0 for b in balances))

    return so_far(state)


def most_frequent(xs: list[Any]) -> list[Any]:
    ordered = [x for x, _ in Counter(xs).most_common()]
    return ordered + [0] * (len(xs) - len(ordered))


def long_addition(xs: list[Any]) -> list[int] | None:
    """The digits of the sum of two numbers, the first with no more digits than the places."""
    text = "".join(xs)
    if not re.fullmatch("[0-9]+[+][0-9]+", text):
        return None
    left, right = text.split("+")
    return [int(digit) for digit in str(int(left) + int(right)).zfill(len(xs))]


def hist_bos(xs: list[Any]) -> list[int] | None:
    """The histogram of inputs with a § at the start alone, which does not count itself."""
    if xs[0] != "§" or "§" in xs[1:]:
        return None
    return [0, *(xs.count(x) for x in xs[1:])]


def sort_bos(xs: list[Any]) -> list[Any] | None:
    """The sorted tokens of inputs with a § at the start alone, which keeps its position."""
    if xs[0] != "§" or "§" in xs[1:]:
        return None
    return ["§", *sorted(xs[1:])]


def steps(xs: list[Any], barred: str) -> dict[str, int]:
    """The number of routes to each reachable site."""
    routes = [(xs[i], xs[i + 1]) for i in range(2, len(xs) - 1, 2) if xs[i + 1] not in barred]
    distance = {xs[0]: 0}
    for k in range(len(xs)):
        reached = [end for start, end in routes if distance.get(start) == k]
        for end in reached:
            distance.setdefault(end, k + 1)
    return distance


def to_goal(xs: list[Any], barred: str) -> int:
    return steps(xs, barred).get(xs[1], -1) if len(xs) > 1 else -1


def answer(xs: list[Any]) -> str:
    if to_goal(xs, "ef") >= 0:
        return "rover"
    return "drone" if to_goal(xs, "") >= 0 else "none"


def place_of(xs: list[Any], i: int) -> int:
    return xs.index(xs[i], i + 1) if xs[i] in xs[i + 1 :] else -1


def last_place(xs: list[Any], x: Any) -> int:
    return len(xs) - 1 - xs[::-1].index(x) if x in xs else -1


LIBRARY = {
    "counted": everywhere(lambda xs: xs.count(1)),
    "contained": everywhere(lambda xs: 1 in xs),
    "focused": lambda xs: [x > min(xs) for x in xs],
    "smaller": at_each(lambda xs, i: min(xs[i], i)),
    "larger": at_each(lambda xs, i: max(xs[i], i)),
    "averaged": everywhere(lambda xs: sum(xs) / len(xs)),
    "shifted": lambda xs: [-1, -1, *xs][: len(xs)],
    "loaded": lambda xs: xs[::-1],
    "first_one": at_each(lambda xs, i: 1 in xs and xs.index(1) == i),
    "last_one": at_each(lambda xs, i: last_place(xs, 1) == i),
    "place_of_first": everywhere(lambda xs: xs.index(1) if 1 in xs else -1),
    "place_of_last": everywhere(lambda xs: last_place(xs, 1)),
    "place_of_next": at_each(place_of),
    "ordered": lambda xs: sorted(range(len(xs)), key=lambda i: xs[i]),
    "whole": everywhere(len),
}

DEFINITIONS = {
    f"{HOME}/reverse.rasp:reverse": lambda xs: xs[::-1],
    f"{HOME}/hist.rasp:hist": lambda xs: [xs.count(x) for x in xs],
    f"{HOME}/hist_bos.rasp:hist_bos": hist_bos,
    f"{HOME}/double_hist.rasp:double_hist": at_each(
        lambda xs, i: list(Counter(xs).values()).count(xs.count(xs[i]))
    ),
    f"{HOME}/sort.rasp:sorted": sorted,
    f"{HOME}/sort_or.rasp:sort_or": sorted,
    f"{HOME}/sort_bos.rasp:sort_bos": sort_bos,
    f"{HOME}/most_frequent.rasp:most_frequent": most_frequent,
    f"{HOME}/dyck1_ptf.rasp:dyck1_ptf": dyck(["()"]),
    f"{HOME}/dyckk_ptf.rasp:dyck2_ptf": dyck(["()", "{}"]),
    f"{HOME}/dyckk_ptf.rasp:dyck3_ptf": dyck(["()", "{}", "[]"]),
    f"{HOME}/dyckk_strings.rasp:dyck2_strings": dyck(["()", "{}"]),
    f"{HOME}/dyckk_strings.rasp:dyck3_strings": dyck(["()", "{}", "[]"]),
    f"{HOME}/shuffle_dyck.rasp:shuffle_dyck2": shuffle_dyck(["()", "{}"]),
    f"{HOME}/shuffle_dyck.rasp:shuffle_dyck3": shuffle_dyck(["()", "{}", "[]"]),
    f"{HOME}/long_addition.rasp:long_addition": long_addition,
    f"{HOME}/rover.rasp:answer": everywhere(answer),
    f"{HOME}/rover.rasp:rover_steps": everywhere(lambda xs: to_goal(xs, "ef")),
    f"{HOME}/rover.rasp:drone_steps": everywhere(lambda xs: to_goal(xs, "")),
    **{f"{HOME}/library.rasp:{name}": meaning for name, meaning in LIBRARY.items()},
}
