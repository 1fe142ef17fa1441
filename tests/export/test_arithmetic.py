"""The arithmetic of exported code: sums before divisions where certificates need it, or a note."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import raspc
from raspc import rasp
from raspc.backends.export.export_formats import FORMATS
from raspc.backends.export.model_description import describe
from raspc.backends.export.model_facts import ModelFacts
from raspc.model_export import UncoveredWarning, export, uncovered

PLAIN, SOFTMAX_FIRST = "float32-sum-then-divide", "float32-divide-then-sum"


def compiled() -> raspc.Model:
    same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    return raspc.compile(
        rasp.Aggregate(same, rasp.indices), vocab="ab", max_seq_len=3, name="mean", validate="off"
    )


def test_descriptions_name_arithmetics() -> None:
    model = compiled()
    found = describe(model.op, "divide-then-sum", [SOFTMAX_FIRST])
    assert found["arithmetic"] == SOFTMAX_FIRST
    assert found["proved_in"] == [*model.covered, SOFTMAX_FIRST]
    model.op.certificate = None
    assert describe(model.op)["proved_in"] == []
    assert describe(model.op, None)["arithmetic"] is None


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_a_format_that_is_not_covered_says_so(name: str) -> None:
    model = compiled()
    arithmetic = FORMATS[name].arithmetic(model.op)
    expected = (
        "'mean' is not proved in float32-divide-then-sum, the arithmetic of transformer-lens: "
        "`raspc certify MODEL --arithmetic float32-divide-then-sum` proves it where it can"
    )
    assert uncovered(model, name) == (expected if arithmetic == SOFTMAX_FIRST else None)
    model.proofs = ({"arithmetic": SOFTMAX_FIRST},)
    assert uncovered(model, name) is None


def test_weights_without_code_have_no_arithmetic(tmp_path: Path) -> None:
    model = compiled()
    model.op.certificate = None
    export(raspc.Model(model.module), "safetensors", tmp_path / "weights")
    config = json.loads((tmp_path / "weights" / "config.json").read_text())
    assert (config["arithmetic"], config["proved_in"]) == (None, [])


@pytest.mark.needs("torch")
def test_an_uncertified_export_warns(tmp_path: Path) -> None:
    model = compiled()
    model.op.certificate = None
    with pytest.warns(UncoveredWarning, match="'mean' is not proved in float32-sum-then-divide"):
        export(raspc.Model(model.module), "torch", tmp_path / "mean")


def exact_mean(n: int) -> tuple[Any, Any, Any]:
    """Equal scores of n keys, and values whose sum is exact: (n - 1) / 2 is their mean."""
    scores = np.zeros((1, n, n), np.float32)
    return scores, np.ones((1, n, n), bool), np.arange(n, dtype=np.float32)[None, :, None]


@pytest.mark.needs("torch")
@pytest.mark.parametrize("n", [601, 1023])
def test_torch_sums_first(n: int) -> None:
    import torch

    from raspc.backends.export.standalone.raspc_torch import attend

    arrays = [torch.tensor(each) for each in exact_mean(n)]
    assert (attend(*arrays)[0, :, 0] == (n - 1) / 2).all()


def test_code_of_a_graph_sums_first() -> None:
    """ONNX has no Softmax in its graph: its order of division and sum would be the runtime's."""
    pytest.importorskip("onnx")
    import onnx

    from raspc.backends.export.to_onnx import _Graph  # pyright: ignore[reportPrivateUsage]

    made = _Graph(onnx, compiled().op, ModelFacts()).build()
    kinds = [node.op_type for node in made.graph.node]
    assert "Softmax" not in kinds
    assert kinds.index("Div") > kinds.index("ReduceSum") > kinds.index("Exp")
