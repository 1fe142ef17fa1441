"""Each export format, loaded by its library: the same results, and residuals within 1e-4."""

import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

ImportFrom = Callable[[Path, str], ModuleType]


@pytest.mark.sample(4)
def test_safetensors(case: Any, tmp_path: Path) -> None:
    from safetensors.numpy import load_file

    folder = case.export("safetensors", tmp_path)
    arrays = load_file(folder / "model.safetensors")
    assert {name: array.dtype for name, array in arrays.items()} == {
        name: array.dtype for name, array in case.model.params.items()
    }
    for name, array in case.model.params.items():
        np.testing.assert_array_equal(arrays[name], array)
    config = json.loads((folder / "config.json").read_text())
    assert config["residual_labels"] == list(case.model.residual_labels)
    assert config["d_model"] == case.model.stats.d_model


@pytest.mark.sample(4)
@pytest.mark.needs("torch")
def test_torch(case: Any, tmp_path: Path, import_from: ImportFrom) -> None:
    import torch

    folder = case.export("torch", tmp_path)
    model = import_from(folder, "raspc_torch").load()
    with torch.no_grad():
        residuals = model.run(torch.tensor(case.ids)).residuals
    case.check(model.answer(case.sequences), residuals)
    assert list(residuals) == list(case.residuals)
    logits = model(torch.tensor(case.ids[:2]))
    assert len(logits) == len(case.model.op.unembeds)
    sum(each.sum() for each in logits).backward()
    assert model.embed.W_E.grad.abs().sum() > 0


@pytest.mark.sample(4)
@pytest.mark.needs("torch", "transformers")
def test_transformers(case: Any, tmp_path: Path, monkeypatch: Any) -> None:
    import torch
    from transformers import AutoModel

    from raspc.backends.export.standalone.raspc_transformers import RaspcModel

    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_MODULES_CACHE", str(tmp_path / "modules"))
    folder = case.export("transformers", tmp_path)
    model = AutoModel.from_pretrained(folder, trust_remote_code=True)
    assert model.config.hidden_size == case.model.stats.d_model
    model.save_pretrained(tmp_path / "again")
    again = AutoModel.from_pretrained(tmp_path / "again", trust_remote_code=True)
    ids = torch.tensor(case.ids)
    with torch.no_grad():
        output = again(input_ids=ids, output_residuals=True)
        masked = again(
            input_ids=ids.masked_fill(ids == case.model.op.pad_id, 0),
            attention_mask=(ids != case.model.op.pad_id).long(),
        )
    residuals = dict(zip(case.residuals, output.residuals, strict=True))
    case.check(again.answer(case.sequences), residuals)
    assert torch.equal(masked.logits, output.logits)
    assert RaspcModel.from_pretrained(folder).answer(case.sequences) == case.answers


@pytest.mark.sample(4)
@pytest.mark.needs("equinox")
def test_equinox(case: Any, tmp_path: Path, import_from: ImportFrom) -> None:
    import equinox
    import jax

    folder = case.export("equinox", tmp_path)
    with jax.enable_x64(case.model.op.dtype == np.float64):
        model = import_from(folder, "raspc_equinox").load()
        if case.model.name == "reverse":
            assert model.answer(case.sequences) == case.answers
        run = equinox.filter_jit(model.run)(case.ids)
        choices = [np.asarray(choice) for choice in model.choose(run.logits)]
        case.check(model.vocabulary.decode(choices, case.lengths), run.residuals)


@pytest.mark.needs("onnx", "onnxruntime")
def test_onnx(case: Any, tmp_path: Path) -> None:
    import onnxruntime

    from raspc.backends.export.standalone.raspc_vocabulary import Vocabulary

    session = onnxruntime.InferenceSession(case.export("onnx", tmp_path))
    names = [output.name for output in session.get_outputs()]
    outputs = dict(zip(names, session.run(names, {"ids": case.ids}), strict=True))
    description = json.loads(session.get_modelmeta().custom_metadata_map["raspc"])
    several = len(case.model.op.unembeds) > 1
    numbers = range(len(case.model.op.unembeds)) if several else [""]
    choices = [outputs[f"choice{number}"] for number in numbers]
    answers = Vocabulary(description).decode(choices, case.lengths)
    case.check(answers, {n.removeprefix("residual/"): each for n, each in outputs.items()})
    assert all(outputs[f"logits{number}"].shape[:2] == case.ids.shape for number in numbers)


@pytest.mark.sample(4)
@pytest.mark.needs("torch", "transformer_lens")
def test_transformer_lens(case: Any, tmp_path: Path, import_from: ImportFrom) -> None:
    """TransformerLens 4 loads a TransformerBridge."""
    import torch

    folder = case.export("transformer-lens", tmp_path)
    lens = import_from(folder, "raspc_lens").load()
    ids, _ = lens.encode(case.sequences)
    assert torch.equal(ids, torch.tensor(case.ids))
    with torch.no_grad():
        logits, cache = lens.model.run_with_cache(ids)
    assert torch.equal(logits, lens.model(ids))
    texts = [" ".join(map(str, tokens)) for tokens in case.sequences]
    assert torch.equal(lens.model.to_tokens(texts), ids)
    found = {"embed": cache["hook_embed"] + cache["hook_pos_embed"]}
    for layer in range(lens.model.cfg.n_layers):
        found[f"layer{layer}/attn"] = cache[f"blocks.{layer}.hook_resid_mid"]
        found[f"layer{layer}/mlp"] = cache[f"blocks.{layer}.hook_resid_post"]
    case.check(lens.answer(case.sequences), found)
