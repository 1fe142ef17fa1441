"""The benchmark of `generate` of transformers: equal tokens, a row for each measurement."""

import importlib
from pathlib import Path
from typing import Any

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"


@pytest.fixture
def stock_speed(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The module of the benchmark, with few rounds of a short model."""
    monkeypatch.syspath_prepend(BENCHMARKS)
    module = importlib.import_module("stock_speed")
    monkeypatch.setattr(module, "ROUNDS", 1)
    monkeypatch.setitem(module.CASES, "counting", (5, [0, 2]))
    return module


@pytest.mark.needs("torch", "transformers")
def test_transformers_and_raspc_generate_equal_tokens(stock_speed: Any) -> None:
    speeds = stock_speed.stock_speeds("counting")
    assert [(each.arch, each.batch, each.tokens) for each in speeds] == [
        (arch, batch, 3 * batch) for arch in ("gpt2", "llama") for batch in (1, 64)
    ]
    assert all(len(each.rates) == 3 and min(each.rates) > 0.0 for each in speeds)


def test_a_row_has_the_ratio_of_one_run_or_the_refusal(stock_speed: Any) -> None:
    speeds = [
        stock_speed.StockSpeed("addition", "gpt2", 13),
        stock_speed.StockSpeed("counting", "llama", 40, 399_360, 64, 2_496, (3e3, 1e3, 2e4)),
    ]
    section = stock_speed.stock_section(speeds, 1.25)
    assert "the load\naverage was 1.2 at the end" in section
    assert section.splitlines()[-2:] == [
        "| addition | gpt2 | refused | 13 |  |  |  |  |  |  |",
        "| counting | llama | 399,360 | 40 | 64 | 2,496 | 3,000 | 1,000 | 3.0× | 20,000 |",
    ]
