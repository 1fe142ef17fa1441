"""
The files that mutation testing changes, and the sample of their mutants that a seed gives.

    mutants = sample(seed=1, count=150)

Each file gets mutants in proportion to the number that it has, within one; the seed decides about
the rest, and draws the mutants of a file without repetition.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from mutation_testing.sites import Mutant, list_mutants
from source_tree import ROOT

ROOMS = (
    "rasp_dialect",
    "rasp_dialect/analysis",
    "rasp_dialect/canonicalization",
    "craft_dialect",
    "craft_dialect/analysis",
    "craft_dialect/constructions",
    "transformer_dialect",
    "passes",
    "passes/rasp",
    "passes/craft",
    "passes/transformer",
    "passes/conversion",
    "passes/support",
    "proof",
    "proof/witness",
)
"""The folders whose mutants are sampled, each with a score of its own."""


def files() -> list[str]:
    """The files of the rooms, relative to the root of the repository."""
    tops = sorted({room.split("/")[0] for room in ROOMS})
    paths = [path for top in tops for path in sorted((ROOT / top).rglob("*.py"))]
    return [path.relative_to(ROOT).as_posix() for path in paths]


def is_sampled(file: str) -> bool:
    """Whether a file lies in a room."""
    return any(file.startswith(f"{room}/") for room in ROOMS)


def room_of(file: str) -> str:
    """The innermost room of a file."""
    parents = [parent.as_posix() for parent in Path(file).parents]
    return next(parent for parent in parents if parent in ROOMS)


@cache
def text_of(file: str) -> str:
    """The text of a file of the repository."""
    return (ROOT / file).read_text(encoding="utf-8")


@cache
def mutants_of(file: str) -> list[Mutant]:
    """The mutants of a file of the repository."""
    return list_mutants(file, text_of(file))


def sample(seed: int, count: int, names: Sequence[str] | None = None) -> list[Mutant]:
    """`count` mutants of all files, or of the files or folders `names`."""
    chosen = [file for file in files() if names is None or _is_below(file, names)]
    return draw({file: mutants_of(file) for file in chosen}, seed, count)


def _is_below(file: str, names: Sequence[str]) -> bool:
    """Whether a file has one of the names, or lies in a folder of one of the names."""
    return any(file == name or file.startswith(name.rstrip("/") + "/") for name in names)


def draw(mutants: Mapping[str, Sequence[Mutant]], seed: int, count: int) -> list[Mutant]:
    """`count` mutants, or all if there are fewer, in proportion to the mutants of each file."""
    total = sum(map(len, mutants.values()))
    count = min(count, total)
    offset = random.Random(seed).random()
    found: list[Mutant] = []
    before = 0
    for file, of_file in mutants.items():
        after = before + len(of_file)
        share = int(after * count / total + offset) - int(before * count / total + offset)
        found += random.Random(f"{seed} {file}").sample(of_file, min(share, len(of_file)))
        before = after
    return found
