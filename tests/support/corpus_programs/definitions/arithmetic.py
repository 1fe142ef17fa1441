"""The definitions of arithmetic: sums, numbers in a base, and comparisons of numbers."""

from __future__ import annotations

import re
from typing import Any

from corpus_programs.definitions.everywhere import everywhere, so_far

HOME = "corpus/arithmetic"


def increment(xs: list[Any]) -> list[Any]:
    number = (int("".join(reversed(xs)), 2) + 1) % 2 ** len(xs)
    return list(f"{number:0{len(xs)}b}")[::-1]


def calculator(xs: list[Any]) -> int:
    found = re.fullmatch("([0-4])([+-])([0-4])", "".join(xs))
    if found is None:
        return -99
    left, right = int(found[1]), int(found[3])
    return left + right if found[2] == "+" else left - right


def compare_halves(xs: list[Any]) -> str:
    half = len(xs) // 2
    left, right = xs[:half], xs[half : 2 * half]
    return "=" if left == right else ("<" if left < right else ">")


def dot_product(xs: list[Any]) -> int:
    half = len(xs) // 2
    return sum(x * y for x, y in zip(xs[:half], xs[half : 2 * half], strict=True))


def clock(xs: list[Any]) -> int:
    hour = 12
    for x in xs:
        hour += {"+": 1, "-": -1}.get(x, 0)
        hour = {0: 12, 13: 1}.get(hour, hour)
    return hour


DEFINITIONS = {
    f"{HOME}/modular_sum.rasp:modular_sum": everywhere(lambda xs: sum(xs) % 5),
    f"{HOME}/running_sum.py:program": so_far(lambda xs: sum(xs) % 3),
    f"{HOME}/add_mod.rasp:add_mod": everywhere(lambda xs: sum(xs[:2]) % 7),
    f"{HOME}/binary_increment.rasp:binary_increment": increment,
    f"{HOME}/binary_value.rasp:binary_value": everywhere(
        lambda xs: int("".join(reversed(xs[:6])), 2)
    ),
    f"{HOME}/decimal_value.rasp:decimal_value": everywhere(
        lambda xs: int("".join(reversed(xs[:6])))
    ),
    f"{HOME}/alternating_sum.py:program": so_far(lambda xs: sum(xs[::2]) - sum(xs[1::2])),
    f"{HOME}/divisible_by_three.rasp:divisible_by_three": everywhere(
        lambda xs: int("".join(xs)) % 3 == 0
    ),
    f"{HOME}/calculator.rasp:calculator": everywhere(calculator),
    f"{HOME}/mean.py:program": everywhere(lambda xs: sum(xs) / len(xs)),
    f"{HOME}/compare_halves.py:program": everywhere(compare_halves),
    f"{HOME}/dot_product.rasp:dot_product": everywhere(dot_product),
    f"{HOME}/collatz.py:program": lambda xs: [3 * x + 1 if x & 1 else x // 2 for x in xs],
    f"{HOME}/clock.rasp:clock": so_far(clock),
}
