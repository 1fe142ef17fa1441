"""The definitions for letters, words and marks."""

from __future__ import annotations

import re
from itertools import groupby
from typing import Any

from corpus_programs.definitions.everywhere import at_each, everywhere, so_far

HOME = "corpus/text"


def moved(letter: str, by: int, size: int) -> str:
    return chr((ord(letter) - ord("a") + by) % size + ord("a"))


def word_length(xs: list[Any]) -> list[int]:
    found: list[int] = []
    for is_blank, run in groupby(xs, key=lambda x: x == " "):
        tokens = list(run)
        found += [0 if is_blank else len(tokens)] * len(tokens)
    return found


def run_starts(xs: list[Any]) -> list[int]:
    runs = [len(list(run)) for _, run in groupby(xs)]
    return [length for n in runs for length in [n, *[0] * (n - 1)]]


def remove_blanks(xs: list[Any]) -> list[int]:
    kept = [x for x in xs if x]
    return kept + [0] * (len(xs) - len(kept))


def fight(xs: list[Any]) -> str:
    here, left = xs[-1], xs[-2] if len(xs) > 1 else xs[-1]
    return {"rs": "+", "pr": "+", "sp": "+", "sr": "-", "rp": "-", "ps": "-"}.get(here + left, "=")


def tic_tac_toe(xs: list[Any]) -> str:
    board = "".join(xs[:9]).ljust(9, ".")
    lines = [board[i : i + 3] for i in (0, 3, 6)] + [board[i::3] for i in range(3)]
    lines += [board[::4], board[2:7:2]]
    winners = {line[0] for line in lines if line in ("xxx", "ooo")}
    return winners.pop() if len(winners) == 1 else "-"


DEFINITIONS = {
    f"{HOME}/caesar.rasp:caesar": lambda xs: [moved(x, 3, 26) for x in xs],
    f"{HOME}/vigenere.py:program": at_each(lambda xs, i: moved(xs[i], (1, 0, 3)[i % 3], 5)),
    f"{HOME}/deduplicate.rasp:deduplicate": at_each(
        lambda xs, i: xs[i] if xs.index(xs[i]) == i else "-"
    ),
    f"{HOME}/title_case.rasp:title_case": lambda xs: list("".join(xs).title()),
    f"{HOME}/word_index.py:program": at_each(lambda xs, i: xs[:i].count("_")),
    f"{HOME}/word_length.rasp:word_length": word_length,
    f"{HOME}/run_starts.rasp:run_starts": run_starts,
    f"{HOME}/remove_blanks.rasp:remove_blanks": remove_blanks,
    f"{HOME}/rock_paper_scissors.rasp:rock_paper_scissors": so_far(fight),
    f"{HOME}/tic_tac_toe.rasp:tic_tac_toe": everywhere(tic_tac_toe),
    f"{HOME}/tic_tac_toe_fields.rasp:tic_tac_toe_fields": everywhere(tic_tac_toe),
    f"{HOME}/mask_after_end.py:program": lambda xs: list(
        re.sub(r"(?<=\.).*", lambda rest: "-" * len(rest[0]), "".join(xs), count=1)
    ),
    f"{HOME}/vowel_harmony.py:program": everywhere(
        lambda xs: not ({"e", "i"} & set(xs) and {"a", "o"} & set(xs))
    ),
}
