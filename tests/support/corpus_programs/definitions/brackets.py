"""The definitions for brackets, quotes and comments, by stacks and scanners."""

from __future__ import annotations

from typing import Any

from corpus_programs.definitions.everywhere import everywhere, so_far

HOME = "corpus/brackets"


def open_brackets(xs: list[Any]) -> int:
    return xs.count("(") - xs.count(")")


def depth(xs: list[Any]) -> list[int]:
    found, level = [], 0
    for x in xs:
        level += x == "("
        found.append(level)
        level -= x == ")"
    return found


def deepest(xs: list[Any]) -> int:
    return max(0, *(open_brackets(xs[: i + 1]) for i in range(len(xs))), 0)


def partners(xs: list[Any]) -> list[int] | None:
    """The position of each bracket's partner, by a stack; None for an unopened closing bracket."""
    stack: list[int] = []
    found: list[int] = []
    for i, x in enumerate(xs):
        if x == "(":
            stack.append(i)
            found.append(-1)
        elif stack:
            found.append(stack.pop())
        else:
            return None
    return found


def balanced(xs: list[Any]) -> bool:
    text = "".join(xs)
    while "()" in text:
        text = text.replace("()", "")
    return not text


def in_comment(xs: list[Any]) -> list[bool]:
    found, inside = [], False
    for x in xs:
        inside = {"#": True, "/": False}.get(x, inside)
        found.append(inside)
    return found


DEFINITIONS = {
    f"{HOME}/depth.rasp:depth": depth,
    f"{HOME}/deepest.rasp:deepest": everywhere(deepest),
    f"{HOME}/balanced.py:program": everywhere(balanced),
    f"{HOME}/open_at_end.rasp:open_at_end": everywhere(open_brackets),
    f"{HOME}/partner.rasp:partner": partners,
    f"{HOME}/too_deep.py:program": so_far(lambda xs: deepest(xs) > 2),
    f"{HOME}/in_quotes.rasp:in_quotes": so_far(lambda xs: len("".join(xs).split("'")) % 2 == 0),
    f"{HOME}/in_comment.py:program": in_comment,
}
