"""The analyses that passes of the named pipelines keep are those of the changed programs."""

from collections import Counter

import pytest

from corpus_programs.index import Entry, entries
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import COMPILING
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis

COMPILED = [entry for entry in entries() if entry.refused is None]

SOME_SLOW = [
    pytest.param(entry, id=entry.key, marks=() if number % 4 == 0 else (pytest.mark.slow,))
    for number, entry in enumerate(COMPILED)
]
"""The programs; tests of three of four are slow."""

LAST = "craft-pad-bases"
"""The last pass that asks for an analysis."""


@pytest.mark.sample(12)
@pytest.mark.parametrize("pipeline", COMPILING)
@pytest.mark.parametrize("entry", SOME_SLOW)
def test_kept_analyses_hold_after_every_pass(entry: Entry, pipeline: str) -> None:
    specs = parse_passes(pipeline)
    last = [spec.name for spec in specs].index(LAST)
    run_passes(entry.module(), specs[: last + 1], check_analyses=True)


def test_value_sets_are_shared_by_the_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: Counter[str] = Counter()
    get, init = AnalysisManager.get, ValueAnalysis.__init__

    def counted_get(self: AnalysisManager, analysis: object, *args: object, **options: object):
        asked["get"] += analysis is ValueAnalysis
        return get(self, analysis, *args, **options)  # pyright: ignore

    def counted_init(self: ValueAnalysis, *args: object, **options: object) -> None:
        asked["computed"] += 1
        init(self, *args, **options)  # pyright: ignore

    entry = next(entry for entry in COMPILED if entry.key == "sort.py:program")
    module = entry.module()
    monkeypatch.setattr(AnalysisManager, "get", counted_get)
    monkeypatch.setattr(ValueAnalysis, "__init__", counted_init)
    run_passes(module, parse_passes("default"))
    assert asked["get"] >= 9
    assert asked["computed"] == 1
