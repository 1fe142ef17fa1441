"""The definitions of the programs whose result is the next token."""

from __future__ import annotations

import random
import re

from corpus_programs.definitions.everywhere import at_each, so_far

HOME = "corpus/generation"

RULES = {
    ("A", "0"): "1RB",
    ("A", "1"): "1RH",
    ("B", "0"): "1LB",
    ("B", "1"): "0RC",
    ("C", "0"): "1LC",
    ("C", "1"): "1LA",
}
"""The busy beaver of three states: symbol to write, move and next state."""


def counting(xs: list[int]) -> int:
    step = xs[-1] - xs[-2] if len(xs) > 1 else 1
    return (xs[-1] + step) % 10


def copying(xs: list[str], i: int) -> str | None:
    separator = xs.index("|") if "|" in xs else len(xs)
    return xs[i - separator] if i >= separator else None


def sum_of(first: str, second: str) -> str:
    """The digits of a sum from last to first, at least as many as either number has, and a dot."""
    width = max(len(first), len(second))
    return str(int(first) + int(second)).zfill(width)[::-1] + "."


def addition(xs: list[str]) -> list[str] | None:
    found = re.fullmatch(r"(\d+)\+(\d+)=([\d.]*)", "".join(xs))
    if found is None:
        return None
    first, second, begun = found.groups()
    digits = sum_of(first, second) + "." * len(xs)
    if not digits.startswith(begun):
        return None
    return ["."] * xs.index("=") + list(digits[: len(begun) + 1])


def run_of(tape: list[str]) -> list[str]:
    """The steps of the machine from the cell behind a tape, up to 100."""
    cells, head, state = dict(enumerate(tape)), len(tape), "A"
    steps: list[str] = []
    while state != "H" and len(steps) < 100:
        steps.append(RULES[state, cells.get(head, "0")])
        cells[head], move, state = steps[-1]
        head += 1 if move == "R" else -1
    return steps


def turing_machine(xs: list[str]) -> list[str | None] | None:
    if "A" not in xs:
        return [None] * len(xs) if all(x in "01" for x in xs) else None
    start = xs.index("A")
    steps: list[str | None] = [*run_of(xs[:start]), None]
    begun = xs[start + 1 :]
    if not all(x in "01" for x in xs[:start]) or steps[: len(begun)] != begun:
        return None
    return [None] * start + steps[: len(begun) + 1]


def begun_sum(dice: random.Random) -> list[str]:
    """A sum of numbers of one to three digits, with the first tokens of its result."""
    first, second = (str(dice.randint(0, 10 ** dice.randint(1, 3) - 1)) for _ in range(2))
    result = sum_of(first, second)
    return [*f"{first}+{second}=", *result[: dice.randint(0, len(result) - 1)]]


def begun_run(dice: random.Random) -> list[str]:
    """A tape of the machine with the first steps from it."""
    tape = dice.choices("01", k=dice.randint(0, 6))
    steps = run_of(tape)
    return [*tape, "A", *steps[: dice.randint(0, min(len(steps), 17))]]


FITTING = {"addition": begun_sum, "turing_machine": begun_run}
"""The generators of inputs for which a definition has a value, by the titles of programs."""

DEFINITIONS = {
    f"{HOME}/counting.rasp:counting": so_far(counting),
    f"{HOME}/copying.rasp:copying": at_each(copying),
    f"{HOME}/addition.py:program": addition,
    f"{HOME}/turing_machine.rasp:turing_machine": turing_machine,
}
