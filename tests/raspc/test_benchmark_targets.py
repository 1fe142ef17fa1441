"""The targets of docs/benchmarks.md: reached and missed targets are reported correctly."""

import importlib
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"


@pytest.fixture
def modules(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[ModuleType, ModuleType]]:
    monkeypatch.syspath_prepend(BENCHMARKS)
    names = ("depth", "measure", "targets", "tracr_models")
    before = {name: sys.modules.pop(name, None) for name in names}
    yield importlib.import_module("measure"), importlib.import_module("targets")
    for name, module in before.items():
        sys.modules.pop(name, None)
        if module is not None:
            sys.modules[name] = module


def comparison(measure: ModuleType, program: str, length: int) -> Any:
    """The measurements of a program that reaches every target by the smallest amount."""
    tracr = measure.Size(8, 32, 160, 700, 100_000, 0.1, 1000.0, 4000.0)
    default = measure.Size(1, 4, 90, 10 * length, 10_000, 0.29, 2000.0, 5000.0)
    return measure.Comparison(program, length, tracr, default, 1)


def reached(targets: ModuleType, comparisons: list[Any]) -> dict[str, bool]:
    return {each.aim: each.reached for each in targets.targets(comparisons)}


@pytest.mark.parametrize(
    "change, missed",
    [
        ({}, None),
        ({"layers": 2}, "no program deeper than its dataflow needs"),
        ({"parameters": 10_001}, "10 times fewer parameters than `tracr` at length 10"),
        (
            {"sequences_per_second": 4999.0},
            "5 times the sequences a second of `tracr`'s network at length 10",
        ),
        ({"compile_seconds": 0.3}, "every program compiled in 0.3 s at length 10"),
    ],
)
def test_a_target_is_missed_by_a_little(
    modules: tuple[ModuleType, ModuleType], change: dict[str, Any], missed: str | None
) -> None:
    measure, targets = modules
    each = comparison(measure, "mine", 10)
    found = reached(targets, [replace(each, default=replace(each.default, **change))])
    assert [aim for aim, yes in found.items() if not yes] == ([] if missed is None else [missed])


def test_the_sum_of_layers_is_of_the_programs_that_tracr_has(
    modules: tuple[ModuleType, ModuleType],
) -> None:
    measure, targets = modules
    programs = [model.program for model in targets.tracr_models()[1] if model.max_seq_len == 5]
    assert len(programs) == 17
    all_of_them = [comparison(measure, program, 5) for program in (*programs, "shift_by_2")]
    (total,) = [each for each in targets.targets(all_of_them) if "(Tracr: 54)" in each.aim]
    assert total.measured == "17"
    deep = [replace(each, default=replace(each.default, layers=2)) for each in all_of_them]
    (total,) = [each for each in targets.targets(deep) if "(Tracr: 54)" in each.aim]
    assert (total.measured, total.reached) == ("34", False)
    assert not any("(Tracr: 54)" in each.aim for each in targets.targets(all_of_them[1:]))


def test_what_a_person_can_work_out(modules: tuple[ModuleType, ModuleType]) -> None:
    measure, targets = modules
    found = reached(targets, [comparison(measure, "frac_prevs", 5)])
    assert found["frac_prevs in 1 layer and no MLP"] is False
    each = comparison(measure, "frac_prevs", 5)
    found = reached(targets, [replace(each, default=replace(each.default, neurons=0))])
    assert found["frac_prevs in 1 layer and no MLP"] is True


def test_neurons_grow_no_faster_than_lengths(modules: tuple[ModuleType, ModuleType]) -> None:
    measure, targets = modules
    aim = "neurons of shuffle_dyck2 grow no faster than max_seq_len (Tracr: its square)"
    pair = [comparison(measure, "shuffle_dyck2", length) for length in (10, 40)]
    assert reached(targets, pair)[aim] is True
    pair[1] = replace(pair[1], default=replace(pair[1].default, neurons=401))
    assert reached(targets, pair)[aim] is False
