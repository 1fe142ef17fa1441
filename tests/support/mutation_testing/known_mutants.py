"""
Mutants by hand, which golden tests once let pass, each with the golden test that catches it.

    for known in known_mutants():
        known.mutant, known.text, known.golden
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from mutation_testing.sampling import text_of
from mutation_testing.sites import Mutant

LIST = Path(__file__).with_name("known.json")


class KnownMutant(NamedTuple):
    """A mutant with a name."""

    name: str
    mutant: Mutant
    text: str
    """The text of the changed file."""
    golden: str
    """The golden test that catches the mutant, as a path below lit_tests."""


def known_mutants() -> list[KnownMutant]:
    """The mutants of known.json; raises `ValueError` for one that is not in the code once."""
    return [_known(**entry) for entry in json.loads(LIST.read_text(encoding="utf-8"))]


def _known(name: str, file: str, before: str, after: str, golden: str) -> KnownMutant:
    text = text_of(file)
    if text.count(before) != 1:
        raise ValueError(f"known mutant '{name}': {file} has {text.count(before)} times: {before}")
    first = text[: text.index(before)].count("\n") + 1
    lines = (first, first + before.strip("\n").count("\n"))
    shown, changed = (" ".join(part.split()) for part in (before, after))
    mutant = Mutant(file, "known", name, shown, changed, 0, first, lines, -1)
    return KnownMutant(name, mutant, text.replace(before, after), golden)
