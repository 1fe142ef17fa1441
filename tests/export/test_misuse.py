"""Exported models in other dtypes and with inputs too long; exports to a disk that is full."""

import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import raspc
from limited_processes import refused_in_one_line, run_command_limited
from raspc import rasp
from raspc.model_export import export

ImportFrom = Callable[[Path, str], ModuleType]
TOO_LONG = "an input has 5 tokens after BOS, but the model takes at most 4"


@pytest.fixture(scope="module")
def model() -> raspc.Model:
    """The model of a program with a causal mask, so that keys are hidden at every length."""
    before = rasp.Select(rasp.indices, rasp.indices, lambda key, query: key == query - 1)
    shifted = rasp.Aggregate(before, rasp.tokens, "a").named("shifted")
    return raspc.compile(shifted, vocab="ab", max_seq_len=4, causal=True, backend="numpy")


@pytest.mark.needs("torch", "transformers")
@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_transformers_in_half_precision(model: raspc.Model, tmp_path: Path, dtype: str) -> None:
    """Weights and an autocast of half precision are refused, and float32 is right again."""
    import torch

    from raspc.backends.export.standalone.raspc_transformers import RaspcModel

    export(model, "transformers", tmp_path / "half")
    half = RaspcModel.from_pretrained(tmp_path / "half", dtype=getattr(torch, dtype))
    ids = torch.tensor([[2, 0, 1, 3], [2, 1, 1, 0]])
    refusal = rf"compiled for torch.float32, and its results in torch.{dtype} can be wrong"
    for refused in (half, RaspcModel.from_pretrained(tmp_path / "half").to(getattr(torch, dtype))):
        with pytest.raises(ValueError, match=refusal):
            refused(input_ids=ids)
        with pytest.raises(ValueError, match=refusal):
            refused.answer([["b", "b", "a"]])
    full = RaspcModel.from_pretrained(tmp_path / "half")
    with torch.autocast("cpu", getattr(torch, dtype)), pytest.raises(ValueError, match=refusal):
        full(input_ids=ids)
    assert full.answer([["b", "b", "a"]]) == [["a", "b", "b"]]


@pytest.mark.needs("torch", "transformers")
def test_torch_in_its_own_and_in_double_precision(model: raspc.Model, tmp_path: Path) -> None:
    """No warning."""
    from raspc.backends.export.standalone.raspc_transformers import RaspcModel

    export(model, "transformers", tmp_path / "full")
    full = RaspcModel.from_pretrained(tmp_path / "full")
    for each in (full, full.double()):
        assert each.answer([["b", "b", "a"]]) == [["a", "b", "b"]]


@pytest.mark.needs("torch", "transformers")
def test_ids_longer_than_the_context_of_torch(
    model: raspc.Model, tmp_path: Path, import_from: ImportFrom
) -> None:
    import torch

    from raspc.backends.export.standalone.raspc_transformers import RaspcModel

    ids = torch.tensor([[2, 0, 1, 0, 1, 0]])
    export(model, "transformers", tmp_path / "hf")
    with pytest.raises(ValueError, match=TOO_LONG):
        RaspcModel.from_pretrained(tmp_path / "hf")(input_ids=ids)
    export(model, "torch", tmp_path / "torch")
    with pytest.raises(ValueError, match=TOO_LONG):
        import_from(tmp_path / "torch", "raspc_torch").load()(ids)


@pytest.mark.needs("equinox")
def test_ids_longer_than_the_context_of_equinox(
    model: raspc.Model, tmp_path: Path, import_from: ImportFrom
) -> None:
    import jax.numpy as jnp

    export(model, "equinox", tmp_path / "equinox")
    with pytest.raises(ValueError, match=TOO_LONG):
        import_from(tmp_path / "equinox", "raspc_equinox").load()(jnp.array([[2, 0, 1, 0, 1, 0]]))


@pytest.mark.parametrize(
    "name",
    [
        "safetensors",
        pytest.param("torch", marks=[pytest.mark.needs("torch"), pytest.mark.slow]),
        pytest.param("transformers", marks=pytest.mark.needs("torch", "transformers")),
        pytest.param(
            "transformer-lens",
            marks=[pytest.mark.needs("torch", "transformer_lens"), pytest.mark.slow],
        ),
        pytest.param("equinox", marks=[pytest.mark.needs("equinox"), pytest.mark.slow]),
        pytest.param("onnx", marks=pytest.mark.needs("onnx")),
    ],
)
def test_no_space_left(
    model: raspc.Model, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of at most 512 bytes can be written: one line, and nothing is left behind."""
    saved = tmp_path / "model.rmodel"
    model.save(saved)
    place: Any = tmp_path / "out"
    arguments = ["export", saved, "--to", name, "-o", place]
    done = run_command_limited("raspc", arguments, file_size=512, cpu_s=120, memory=1 << 40)
    lines = [line for line in done.stderr.splitlines(True) if "note: " not in line]
    done.stderr = "".join(lines)
    line = refused_in_one_line(done)
    assert re.search(r"error: the file cannot be written: .*; choose another place", line), line
    assert list(tmp_path.iterdir()) == [saved]
