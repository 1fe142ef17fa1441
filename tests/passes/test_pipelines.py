"""The named pipelines: each has a golden test whose RUN line lists its passes."""

from pathlib import Path

import pytest

from raspc.pass_pipeline import parse_passes
from raspc.passes.pipelines import PIPELINES
from raspc.passes.registry import ALL_PASSES
from raspc.tools.run_lines import parse_run_lines

GOLDEN = Path(__file__).resolve().parents[2] / "lit_tests" / "pipelines"


@pytest.mark.parametrize("name", PIPELINES)
def test_the_golden_test_spells_the_pipeline_out(name: str) -> None:
    (line,) = parse_run_lines(GOLDEN / f"{name}.mlir")
    (command,) = line.commands
    assert PIPELINES[name] in command.arguments


@pytest.mark.parametrize("name", PIPELINES)
def test_a_pipeline_runs_passes_of_the_registry(name: str) -> None:
    for spec in parse_passes(PIPELINES[name]):
        assert spec.name in ALL_PASSES or spec.name in ("dce", "cse", "canonicalize")


def test_every_pass_is_named_as_its_class_says() -> None:
    for name, factory in ALL_PASSES.items():
        assert factory().name == name
