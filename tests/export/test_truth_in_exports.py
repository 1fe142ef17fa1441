"""The ground truth in every export: that of the model, with names that the library knows."""

import json
import operator
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from raspc.model_export import prepare

ImportFrom = Callable[[Path, str], ModuleType]


@pytest.fixture(scope="module")
def case(cases: list[Any]) -> Any:
    """A model of two results and several layers."""
    return next(each for each in cases if each.name == "two-results")


def truth_of_export(case: Any, to: str) -> dict[str, Any]:
    """The ground truth of the model as it is exported, from JSON."""
    return json.loads(json.dumps(prepare(case.model, to)[0].truth()))


def names(truth: dict[str, Any], library: str) -> dict[str, Any]:
    """The names of a library by component and variable."""
    found = {each["name"]: each["names"][library] for each in truth["components"]}
    located = [each for each in truth["variables"] if each["location"] != "none"]
    assert located
    return found | {f"variable {each['name']}": each["names"][library] for each in located}


@pytest.mark.needs("torch", "transformer_lens", "transformers", "equinox", "onnx")
def test_every_export_has_the_truth(case: Any, tmp_path: Path) -> None:
    for to in ("safetensors", "torch", "transformer-lens", "transformers", "equinox"):
        written = json.loads((case.export(to, tmp_path) / "truth.json").read_text())
        assert written == truth_of_export(case, to)
        assert {each["location"] for each in written["variables"]} >= {"held"}


def test_truth_beside_stablehlo(case: Any, tmp_path: Path) -> None:
    from raspc.cli.main import main

    case.model.save(tmp_path / "m.rmodel")
    out = tmp_path / "m.stablehlo"
    assert main(["compile", str(tmp_path / "m.rmodel"), "-o", str(out)]) == 0
    written = json.loads((tmp_path / "m.stablehlo.truth.json").read_text())
    assert written == truth_of_export(case, "safetensors")


@pytest.mark.needs("torch", "transformer_lens")
def test_hooks_of_transformer_lens(case: Any, tmp_path: Path, import_from: ImportFrom) -> None:
    folder = case.export("transformer-lens", tmp_path)
    truth = json.loads((folder / "truth.json").read_text())
    lens = import_from(folder, "raspc_lens").load(folder)
    ids, _ = lens.encode(case.sequences[:2])
    logits, cache = lens.model.run_with_cache(ids)
    for name, found in names(truth, "transformer_lens").items():
        if name.startswith("variable"):
            assert all(cache[hook].shape[-1] == truth["model"]["d_model"] for hook in found), name
            continue
        hooks = {key: hook for key, hook in found.items() if key not in ("index", "columns")}
        assert all(hook in cache for hook in hooks.values()), name
        if "index" in found:
            assert found["index"] < cache[found["q"]].shape[2]
    columns = [names(truth, "transformer_lens")[f"unembed{i}"]["columns"] for i in range(2)]
    assert columns[0][1] == columns[1][0] and columns[1][1] == logits.shape[-1]
    labels = {each["name"]: each for each in truth["components"]}
    neurons = [each for each in truth["neurons"] if each["component"] == "layer0/mlp"]
    assert cache[labels["layer0/mlp"]["names"]["transformer_lens"]["neurons"]].shape[-1] == len(
        neurons
    )


@pytest.mark.needs("torch")
def test_modules_of_torch(case: Any, tmp_path: Path, import_from: ImportFrom) -> None:
    import torch

    folder = case.export("torch", tmp_path)
    model = import_from(folder, "raspc_torch").load(folder)
    truth = json.loads((folder / "truth.json").read_text())
    residuals = model.run(torch.tensor(case.ids[:1])).residuals
    for name, found in names(truth, "torch").items():
        if name.startswith("variable"):
            assert set(found) <= set(residuals)
        else:
            assert isinstance(operator.attrgetter(found)(model), torch.nn.Module), name


@pytest.mark.needs("torch", "transformers")
def test_modules_of_transformers(case: Any, tmp_path: Path) -> None:
    import torch

    from raspc.backends.export.standalone.raspc_transformers import RaspcModel

    folder = case.export("transformers", tmp_path)
    model = RaspcModel.from_pretrained(folder)
    truth = json.loads((folder / "truth.json").read_text())
    modules = dict(model.named_modules())
    output = model(torch.tensor(case.ids[:1]), output_residuals=True)
    for name, found in names(truth, "transformers").items():
        if not name.startswith("variable"):
            assert found in modules, name
    assert len(truth["model"]["stages"]) == len(output.residuals)
    for stage in truth["model"]["stages"]:
        key, _, index = stage["transformers"].partition(".")
        found = output[key][int(index)].detach().numpy()
        expected = case.residuals[stage["name"]][:1]
        np.testing.assert_allclose(found[0][case.real[0]], expected[0][case.real[0]], atol=1e-4)


@pytest.mark.needs("onnx", "onnxruntime")
def test_outputs_of_onnx(case: Any, tmp_path: Path) -> None:
    import onnxruntime

    session = onnxruntime.InferenceSession(case.export("onnx", tmp_path))
    truth = json.loads(session.get_modelmeta().custom_metadata_map["raspc_truth"])
    assert truth == truth_of_export(case, "onnx")
    outputs = {output.name for output in session.get_outputs()}
    for name, found in names(truth, "onnx").items():
        assert set(found if name.startswith("variable") else [found]) <= outputs, name
