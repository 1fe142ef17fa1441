"""The page docs/mutation_testing.md: how to run, the operators, the scores and the survivors."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mutation_testing.mutant_runs import Outcome
from mutation_testing.operators import OPERATORS
from mutation_testing.sampling import ROOMS, room_of
from mutation_testing.sites import Mutant
from source_tree import ROOT

PAGE = ROOT / "docs" / "mutation_testing.md"
SCORES = ROOT / "docs" / "mutation_testing.json"
EQUIVALENT = Path(__file__).with_name("equivalent.json")

KINDS = ("golden", "unit", "equivalent", "survived")
"""What becomes of a mutant, in the order of the columns."""

INTRODUCTION = Path(__file__).with_name("introduction.md")

CLASSES = """## Equivalent mutants

No input tells these from the code, so that no test can catch them. They are left out of the scores;
`tests/support/mutation_testing/equivalent.json` has them by file, function and mutation.
"""


@dataclass
class Score:
    """The numbers of mutants of a sample, by room and kind, and the names of survivors."""

    counts: dict[str, Counter[str]] = field(default_factory=dict)
    only_units: list[str] = field(default_factory=list)
    """The mutants that unit tests alone catch."""
    survivors: list[str] = field(default_factory=list)
    contradictions: list[str] = field(default_factory=list)
    """Mutants that are listed as equivalent, and are caught or not in the code."""

    def add(self, mutant: Mutant, outcome: Outcome, reasons: Mapping[str, str]) -> None:
        """Count a mutant; `reasons` has the equivalent ones by name."""
        name = name_of(mutant)
        kind = outcome.kind
        if kind == "invalid":
            return
        if name in reasons:
            if kind != "survived":
                self.contradictions.append(name)
            else:
                kind = "equivalent"
        if kind == "unit":
            self.only_units.append(name)
        if kind == "survived":
            self.survivors.append(name)
        self.counts.setdefault(room_of(mutant.file), Counter())[kind] += 1

    @property
    def total(self) -> Counter[str]:
        """The numbers of all rooms."""
        return sum(self.counts.values(), Counter())


def name_of(mutant: Mutant) -> str:
    """The name of a mutant in the list of equivalent mutants and in the page."""
    return f"{mutant.file} | {mutant.key}"


def equivalent_mutants() -> dict[str, str]:
    """The reasons why mutants are equivalent, by the names of the mutants."""
    return {
        f"{file} | {function} | {mutation}": why
        for file, functions in json.loads(EQUIVALENT.read_text(encoding="utf-8")).items()
        for function, mutations in functions.items()
        for mutation, why in mutations.items()
    }


def shares(counts: Mapping[str, int]) -> tuple[str, str]:
    """The shares of mutants that golden tests catch, and golden and unit tests."""
    golden, unit = counts.get("golden", 0), counts.get("unit", 0)
    total = golden + unit + counts.get("survived", 0)
    if not total:
        return "-", "-"
    return f"{100 * golden / total:.1f} %", f"{100 * (golden + unit) / total:.1f} %"


def keep_score(seed: int, score: Score, *, with_unit_tests: bool) -> None:
    """Write the numbers of a seed to the file that the page is made of."""
    known = json.loads(SCORES.read_text(encoding="utf-8")) if SCORES.is_file() else {}
    known[str(seed)] = {
        "rooms": {room: dict(score.counts[room]) for room in ROOMS if room in score.counts},
        "only_units": sorted(score.only_units),
        "survivors": sorted(score.survivors),
        "with_unit_tests": with_unit_tests,
    }
    ordered = dict(sorted(known.items(), key=lambda item: int(item[0])))
    SCORES.write_text(json.dumps(ordered, indent=1) + "\n", encoding="utf-8")


def page() -> str:
    """The text of the page."""
    known = json.loads(SCORES.read_text(encoding="utf-8")) if SCORES.is_file() else {}
    parts = [
        INTRODUCTION.read_text(encoding="utf-8"),
        _scores_by_seed(known),
        _scores_by_room(known),
        _operators(),
    ]
    parts.append(_equivalents())
    for title, field_name in (
        ("Survivors", "survivors"),
        ("Mutants that unit tests alone catch", "only_units"),
    ):
        names = sorted({name for seed in known.values() for name in seed[field_name]})
        lines = "\n".join(f"- `{_escape(name)}`" for name in names) or "None."
        parts.append(f"## {title}\n\n{lines}\n")
    return "\n".join(parts)


def _scores_by_seed(known: Mapping[str, dict[str, dict[str, dict[str, int]]]]) -> str:
    rows = [
        _row(
            seed,
            sum((Counter(each) for each in found["rooms"].values()), Counter()),
            with_unit_tests=bool(found["with_unit_tests"]),
        )
        for seed, found in known.items()
    ]
    return _table("## Scores by seed", "seed", rows)


def _scores_by_room(known: Mapping[str, dict[str, dict[str, dict[str, int]]]]) -> str:
    rooms = {
        room: sum((Counter(seed["rooms"].get(room, {})) for seed in known.values()), Counter())
        for room in ROOMS
    }
    whole = all(found["with_unit_tests"] for found in known.values())
    rows = [
        _row(f"`{room}`", counts, with_unit_tests=whole) for room, counts in rooms.items() if counts
    ]
    return _table("## Scores by room, over all seeds", "room", rows)


def _table(title: str, first: str, rows: Sequence[str]) -> str:
    counts = "mutants | golden | unit | equivalent | survived"
    head = f"| {first} | {counts} | caught by golden tests | by all tests |\n"
    return f"{title}\n\n{head}|---|--:|--:|--:|--:|--:|--:|--:|\n" + "\n".join(rows) + "\n"


def _row(name: str, counts: Mapping[str, int], *, with_unit_tests: bool) -> str:
    numbers = " | ".join(str(counts.get(kind, 0)) for kind in KINDS)
    golden, both = shares(counts)
    if not with_unit_tests:
        both = "not run"
    return f"| {name} | {sum(counts.values())} | {numbers} | {golden} | {both} |"


def _operators() -> str:
    rows = "\n".join(f"| {each.name} | {_escape(each.meaning)} |" for each in OPERATORS)
    return f"## Operators\n\n| operator | change |\n|---|---|\n{rows}\n"


def _equivalents() -> str:
    rows = "\n".join(
        f"| `{_escape(name)}` | {why} |" for name, why in sorted(equivalent_mutants().items())
    )
    return f"{CLASSES}\n| mutant | reason |\n|---|---|\n{rows}\n"


def _escape(text: str) -> str:
    return text.replace("|", "\\|")
