"""The definitions of patterns: words in the input, and properties of the whole input."""

from __future__ import annotations

import re
from typing import Any

from corpus_programs.definitions.everywhere import everywhere, so_far

HOME = "corpus/patterns"


def matches(pattern: str):
    """The definition whether the whole input matches a regular expression."""
    return everywhere(lambda xs: re.fullmatch(pattern, "".join(xs)) is not None)


def ends_in(pattern: str):
    """The definition whether the tokens so far end in a match of a regular expression."""
    return so_far(lambda xs: re.search(f"({pattern})$", "".join(xs)) is not None)


def complement(xs: list[Any]) -> list[Any]:
    return list("".join(xs).translate(str.maketrans("ACGT", "TGCA")))[::-1]


def password(xs: list[Any]) -> bool:
    text = "".join(xs)
    has_both = re.search("[ab]", text) and re.search("[01]", text)
    return bool(has_both) and "_" not in text and len(text) > 3


def repeated_bigram(xs: list[Any]) -> bool:
    earlier = [tuple(xs[i : i + 2]) for i in range(len(xs) - 2)]
    return tuple(xs[-2:]) in earlier if len(xs) > 1 else False


def a_n_b_n(xs: list[Any]) -> bool:
    half = len(xs) // 2
    return xs == ["a"] * half + ["b"] * half


DEFINITIONS = {
    f"{HOME}/bigram.rasp:bigram": ends_in("ab"),
    f"{HOME}/trigram.py:program": ends_in("a.b"),
    f"{HOME}/count_bigram.py:program": everywhere(lambda xs: "".join(xs).count("ab")),
    f"{HOME}/repeated_bigram.rasp:repeated_bigram": so_far(repeated_bigram),
    f"{HOME}/contains_word.rasp:contains_word": matches(".*cab.*"),
    f"{HOME}/starts_with.rasp:starts_with": matches("ab.*"),
    f"{HOME}/ends_with.py:program": matches(".*ba"),
    f"{HOME}/palindrome.rasp:palindrome": everywhere(lambda xs: xs == xs[::-1]),
    f"{HOME}/mirror_marks.py:program": lambda xs: [
        x == y for x, y in zip(xs, reversed(xs), strict=True)
    ],
    f"{HOME}/reverse_complement.py:program": complement,
    f"{HOME}/dna_palindrome.rasp:dna_palindrome": everywhere(lambda xs: complement(xs) == xs),
    f"{HOME}/is_square.rasp:is_square": matches(r"(.*)\1"),
    f"{HOME}/alternating.py:program": everywhere(
        lambda xs: re.search(r"(.)\1", "".join(xs)) is None
    ),
    f"{HOME}/a_n_b_n.rasp:a_n_b_n": everywhere(a_n_b_n),
    f"{HOME}/same_ends.rasp:same_ends": matches(r"(.)(.*\1)?"),
    f"{HOME}/password.py:program": everywhere(password),
}
