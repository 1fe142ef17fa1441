"""
Prompts of the programs in examples/corpus/generation, with their continuations by definition.

    make, stop = CASES["addition"]
    make(random.Random(0))          # (["7", "+", "5", "="], ["2", "1", "."])
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from corpus_programs.definitions.generation import run_of, sum_of

FOLDER = "corpus/generation"

KEYS = {
    "counting": f"{FOLDER}/counting.rasp:counting",
    "copying": f"{FOLDER}/copying.rasp:copying",
    "addition": f"{FOLDER}/addition.py:program",
    "turing_machine": f"{FOLDER}/turing_machine.rasp:turing_machine",
}
"""The keys of the programs in the index, by their titles."""

Case = tuple[list[Any], list[Any]]
"""A prompt and its continuation, at the length of the index."""


def counting_case(dice: random.Random) -> Case:
    first, step = dice.randint(0, 9), dice.randint(0, 9)
    numbers = [(first + step * i) % 10 for i in range(10)]
    length = dice.randint(2, 9)
    return numbers[:length], numbers[length:]


def copying_case(dice: random.Random) -> Case:
    word = dice.choices("abc", k=dice.randint(0, 5))
    return [*word, "|"], [*word, "|"]


def addition_case(dice: random.Random) -> Case:
    """Half of the sums have two numbers of three digits."""
    digits = [dice.choice((3, dice.randint(1, 3))) for _ in range(2)]
    first, second = (str(dice.randint(0, 10**n - 1)).zfill(n) for n in digits)
    return list(f"{first}+{second}="), list(sum_of(first, second))


def turing_case(dice: random.Random) -> Case:
    """A tape of up to 8 symbols, and the steps that fit the length of the model."""
    tape = dice.choices("01", k=dice.randint(0, 8))
    return [*tape, "A"], run_of(tape)[: 24 - len(tape) - 1]


CASES: dict[str, tuple[Callable[[random.Random], Case], list[str]]] = {
    "counting": (counting_case, []),
    "copying": (copying_case, ["|"]),
    "addition": (addition_case, ["."]),
    "turing_machine": (turing_case, ["1RH"]),
}
"""The generator of cases of each example, and its stop tokens."""
