"""Two exported folders in one process: each import and each `load()` gives the own model."""

import importlib
import importlib.util
import pickle
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from forgotten_modules import modules_forgotten

import raspc
from raspc import rasp
from raspc.model_export import export

MODULES = {
    "torch": pytest.param("torch", "raspc_torch", marks=pytest.mark.needs("torch")),
    "equinox": pytest.param("equinox", "raspc_equinox", marks=pytest.mark.needs("equinox")),
    "transformer-lens": pytest.param(
        "transformer-lens", "raspc_lens", marks=pytest.mark.needs("torch", "transformer_lens")
    ),
}


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """A folder whose modules are forgotten afterwards."""
    with modules_forgotten(tmp_path):
        yield tmp_path


def write_two(place: Path, to: str) -> tuple[Path, Path]:
    """The folders of a model that finds "a" and of one that finds "y", of other sizes."""
    for name, vocabulary, sought in (("finds_a", "ab", "a"), ("finds-y", "xyz", "y")):
        model = raspc.compile(
            rasp.Map(lambda token, x=sought: token == x, rasp.tokens).named("found"),
            vocab=vocabulary,
            max_seq_len=3,
            backend="numpy",
        )
        export(model, to, place / name)
    return place / "finds_a", place / "finds-y"


def check(first: object, second: object) -> None:
    """Assert that two loaded models are the first and the second."""
    assert first.answer([["a", "b"]]) == [[True, False]]  # pyright: ignore
    assert second.answer([["x", "y", "z"]]) == [[False, True, False]]  # pyright: ignore


def by_file(name: str, path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.filterwarnings("ignore::raspc.model_export.UncoveredWarning")
@pytest.mark.filterwarnings("ignore::raspc.model_export.PaddedWarning")
@pytest.mark.parametrize(("to", "module"), MODULES.values())
def test_two_folders(place: Path, to: str, module: str) -> None:
    one, two = write_two(place, to)
    sys.path.insert(0, str(place))
    check(importlib.import_module("finds_a").load(), importlib.import_module("finds-y").load())
    files = [by_file(f"of_{path.stem}", path / f"{module}.py") for path in (one, two)]
    check(*(each.load() for each in files))
    sys.path.insert(0, str(one))
    first = importlib.import_module(module)
    check(first.load(), first.load(two))
    sys.path.insert(0, str(two))
    assert importlib.import_module(module) is first
    with pytest.raises(ImportError, match=rf"Python has {module} of .*finds_a, .* to .*finds-y: "):
        first.load()
    check(first.load(one), first.load(two))


@pytest.mark.needs("torch")
def test_a_model_can_be_pickled(place: Path) -> None:
    one, two = write_two(place, "torch")
    sys.path.insert(0, str(place))
    models = [importlib.import_module(name).load() for name in (one.name, two.name)]
    check(*pickle.loads(pickle.dumps(models)))
    sys.path.insert(0, str(one))
    alone = importlib.import_module("raspc_torch").load()
    assert pickle.loads(pickle.dumps(alone)).answer([["b", "a"]]) == [[False, True]]
