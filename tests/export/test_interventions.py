"""Swaps of variables in exports by other libraries, at the places of the truth in the export."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tool_imports import import_tool

import raspc
from raspc.cli.main import main
from raspc.truth.counterfactuals import Counterfactual
from raspc.truth.variable_place import VariablePlace, place_of

# Two heads copy from the previous position, and a neuron between them exchanges two tokens.
TWICE = """
from raspc import rasp
before = rasp.Select(rasp.indices, rasp.indices, lambda key, query: key == max(query - 1, 0))
prev = rasp.Aggregate(before, rasp.tokens, default="a").named("prev")
other = rasp.Map(lambda x: {"a": "b", "b": "a"}.get(x, x), prev).named("other")
program = rasp.Aggregate(before, other, default="a").named("twice")
vocab, max_seq_len, causal = ["a", "b", "c"], 4, True
"""

Swap = Callable[[VariablePlace, Counterfactual], list[str]]


class Export:
    """An export of a program, with its truth and pairs of inputs."""

    def __init__(self, folder: Path, *options: str):
        source = folder / "twice.py"
        source.write_text(TWICE, encoding="utf-8")
        self.folder = folder / "export"
        command = ["export", str(source), "--pipeline", "interp", "--to", "transformers"]
        assert main([*command, *options, "-o", str(self.folder)]) == 0
        self.truth = json.loads((self.folder / "truth.json").read_text())
        assert main(["compile", str(source), "-o", str(folder / "m.rmodel")]) == 0
        self.pairs = raspc.load(folder / "m.rmodel", backend="numpy").truth().counterfactuals

    def check(self, swap: Swap) -> None:
        """Assert that swaps of each variable give the results of the interpreter."""
        for name in ("tokens", "prev", "other", "twice"):
            place = place_of(self.truth, name)
            pairs = self.pairs(6, change=name, lengths=[4], outcome="changes")
            assert len(pairs) == 6
            for pair in pairs:
                assert swap(place, pair) == pair.expected[0], (name, pair)


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Export:
    return Export(tmp_path_factory.mktemp("gpt2"), "--arch", "gpt2")


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Export:
    return Export(tmp_path_factory.mktemp("plain"))


def loaded(export: Export) -> tuple[Any, Any]:
    """The model of transformers and its tokenizer."""
    from transformers import AutoModelForCausalLM, AutoTokenizer

    from raspc.backends.export.standalone.raspc_transformers import RaspcModel

    stock = (export.folder / "certificate.json").exists()
    kind: Any = AutoModelForCausalLM if stock else RaspcModel
    return kind.from_pretrained(export.folder).eval(), AutoTokenizer.from_pretrained(export.folder)


def ids_of(tokenizer: Any, tokens: list[Any]) -> Any:
    return tokenizer(" ".join(tokens), return_tensors="pt").input_ids


def decoded(export: Export, logits: Any) -> list[str]:
    """The tokens of logits [1, T, n], whose columns are ids in a stock model, else values."""
    labels = export.truth["model"]["vocab"]
    return [labels[i] for i in logits[0, 1:].argmax(-1).tolist()]


@pytest.mark.needs("torch", "transformers")
@pytest.mark.parametrize("kind", ["stock", "plain"])
def test_hooks_of_torch(kind: str, request: pytest.FixtureRequest) -> None:
    import torch

    export: Export = request.getfixturevalue(kind)
    model, tokenizer = loaded(export)
    modules = dict(model.named_modules())
    streams: dict[str, Any] = {}

    def swap(place: VariablePlace, pair: Counterfactual) -> list[str]:
        name, _, side = place.modules[0].rpartition(".")

        def keep(stream: Any) -> None:
            if "other" in streams:
                # In place: the block also adds the input of a norm to its result.
                stream[:, 1:] = place.swapped(stream, streams["other"])[:, 1:]
            else:
                streams["other"] = stream.clone()

        streams.clear()
        hook = (
            modules[name].register_forward_pre_hook(lambda _, given: keep(given[0]))
            if side == "input"
            else modules[name].register_forward_hook(lambda _, __, result: keep(result))
        )
        with torch.no_grad():
            model(input_ids=ids_of(tokenizer, pair.other))
            logits = model(input_ids=ids_of(tokenizer, pair.base)).logits
        hook.remove()
        return decoded(export, logits)

    export.check(swap)


@pytest.mark.needs("torch", "transformers", "pyvene")
@pytest.mark.parametrize("kind", ["stock", "plain"])
def test_pyvene(kind: str, request: pytest.FixtureRequest) -> None:
    pyvene = import_tool("pyvene")
    export: Export = request.getfixturevalue(kind)
    model, tokenizer = loaded(export)
    where = [[[1, 2, 3, 4]]]

    def swap(place: VariablePlace, pair: Counterfactual) -> list[str]:
        patched = pyvene.IntervenableModel(place.for_pyvene(), model)
        base, other = ({"input_ids": ids_of(tokenizer, x)} for x in (pair.base, pair.other))
        _, found = patched(base, [other], unit_locations={"sources->base": (where, where)})
        return decoded(export, found.logits)

    export.check(swap)


@pytest.mark.needs("torch", "transformers", "nnsight")
def test_nnsight(stock: Export) -> None:
    import torch

    nnsight = import_tool("nnsight")
    model = nnsight.LanguageModel(str(stock.folder), dispatch=True)

    def swap(place: VariablePlace, pair: Counterfactual) -> list[str]:
        name, _, side = place.modules[0].rpartition(".")
        with torch.no_grad():
            with model.trace(" ".join(map(str, pair.other))):
                other = nnsight.save(getattr(model.get(name), side))
            with model.trace(" ".join(map(str, pair.base))):
                stream = getattr(model.get(name), side)
                stream[:, 1:] = place.swapped(stream, other)[:, 1:]
                logits = nnsight.save(model.lm_head.output)
        return decoded(stock, logits)

    stock.check(swap)
    assert stock.truth["model"]["vocab"] == ["a", "b", "c"]
