"""Stock checkpoints as users of transformers run them: padding, losses, training, ONNX."""

import itertools
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from raspc.cli.main import main

pytestmark = pytest.mark.needs("torch", "transformers")

ROOT = Path(__file__).resolve().parents[2]

# The next token is the token before, which the first position lacks.
PREVIOUS = """
from raspc import rasp
before = rasp.Select(rasp.indices, rasp.indices, lambda key, query: key == query - 1)
program = rasp.Aggregate(before, rasp.tokens).named("previous")
vocab, max_seq_len, causal = ["a", "b"], 4, True
"""


def export(folder: Path, program: str, arch: str, *options: str) -> Path:
    command = ["export", program, "--to", "transformers", "--arch", arch, *options]
    assert main([*command, "-o", str(folder)]) == 0
    return folder


@pytest.fixture(scope="module")
def classifiers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A classifier of each architecture."""
    parent = tmp_path_factory.mktemp("classifiers")
    program, other = str(ROOT / "examples/frac_prevs.py"), str(ROOT / "examples/hist.py")
    return {
        "gpt2": export(parent / "gpt2", program, "gpt2", "--causal"),
        "llama": export(parent / "llama", program, "llama", "--causal"),
        "neox": export(parent / "neox", program, "neox", "--causal"),
        "bert": export(parent / "bert", other, "bert"),
    }


@pytest.fixture(scope="module")
def undefined(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A GPT-2 of the next token, which is undefined at the first position."""
    parent = tmp_path_factory.mktemp("undefined")
    (parent / "previous.py").write_text(PREVIOUS, encoding="utf-8")
    return export(parent / "out", str(parent / "previous.py"), "gpt2")


def loaded(folder: Path) -> Any:
    from transformers import (  # pyright: ignore[reportMissingImports]
        AutoModelForCausalLM,
        AutoModelForTokenClassification,
    )

    name = json.loads((folder / "config.json").read_text())["architectures"][0]
    is_classifier = name.endswith("TokenClassification")
    auto: Any = AutoModelForTokenClassification if is_classifier else AutoModelForCausalLM
    return auto.from_pretrained(folder)


def batch_of(model: Any) -> tuple[Any, Any]:
    """The ids of all short inputs, padded on the right, and their mask."""
    import torch  # pyright: ignore[reportMissingImports]

    bos, pad = model.config.bos_token_id, model.config.pad_token_id
    tokens = [i for i in range(model.config.vocab_size) if i not in (bos, pad)]
    rows = [list(each) for n in (1, 2, 3) for each in itertools.product(tokens, repeat=n)]
    ids = torch.tensor([[bos, *row, *[pad] * (3 - len(row))] for row in rows])
    return ids, (ids != pad).long()


ARCHITECTURES = ("gpt2", "llama", "neox", "bert")


@pytest.mark.parametrize("arch", ARCHITECTURES)
def test_padding_on_the_left_with_positions(classifiers: dict[str, Path], arch: str) -> None:
    import torch  # pyright: ignore[reportMissingImports]

    model = loaded(classifiers[arch])
    ids, mask = batch_of(model)
    shifts = [int(count) for count in (mask == 0).sum(1)]
    left = torch.stack([row.roll(shift) for row, shift in zip(ids, shifts, strict=True)])
    shown = (left != model.config.pad_token_id).long()
    positions = (shown.cumsum(1) - 1).clamp(min=0)
    with torch.no_grad():
        wanted = model(ids, attention_mask=mask).logits.argmax(-1)[mask.bool()]
        found = model(left, attention_mask=shown, position_ids=positions).logits.argmax(-1)
    assert torch.equal(found[shown.bool()], wanted)


@pytest.mark.parametrize("arch", ARCHITECTURES)
def test_losses_embeddings_and_training(classifiers: dict[str, Path], arch: str) -> None:
    import torch  # pyright: ignore[reportMissingImports]

    model = loaded(classifiers[arch])
    ids, mask = batch_of(model)
    found = model(ids, attention_mask=mask)
    labels = torch.where(mask.bool(), found.logits.argmax(-1), -100)
    wanted = torch.nn.functional.cross_entropy(found.logits.flatten(0, 1), labels.flatten())
    loss = model(ids, attention_mask=mask, labels=labels).loss
    assert abs(loss.item() - wanted.item()) <= 1e-5 * wanted.item()
    rows = model.get_input_embeddings()(ids)
    assert torch.equal(model(inputs_embeds=rows, attention_mask=mask).logits, found.logits)
    model.train()  # Dropout is 0.
    assert torch.equal(model(ids, attention_mask=mask).logits, found.logits)
    loss = model(ids, attention_mask=mask, labels=labels).loss
    loss.backward()
    gradients = [each.grad for each in model.parameters() if each.grad is not None]
    assert gradients
    assert all(bool(each.isfinite().all()) for each in gradients)


@pytest.mark.parametrize("arch", ARCHITECTURES)
def test_weights_are_loaded_in_float32(classifiers: dict[str, Path], arch: str) -> None:
    model = loaded(classifiers[arch])
    assert str(model.dtype) == "torch.float32"
    assert model.config._attn_implementation == "eager"


def test_the_rotation_has_the_names_of_both_versions(classifiers: dict[str, Path]) -> None:
    config = json.loads((classifiers["llama"] / "config.json").read_text())
    assert config["rope_scaling"] == config["rope_parameters"]
    assert config["rope_theta"] == config["rope_parameters"]["rope_theta"]


def test_an_undefined_result_ends_a_continuation(undefined: Path) -> None:
    import torch  # pyright: ignore[reportMissingImports]

    model = loaded(undefined)
    bos, pad = model.config.bos_token_id, model.config.pad_token_id
    assert type(model).__name__ == "GPT2LMHeadModel"
    assert model.generation_config.eos_token_id == pad
    a, b = (i for i in range(4) if i not in (bos, pad))
    found = model.generate(torch.tensor([[bos, a], [bos, b]]), max_new_tokens=2)
    assert found[:, 2:].tolist() == [[pad], [pad]]
    found = model.generate(torch.tensor([[bos, a, b]]), max_new_tokens=2)
    assert found[0, 3:].tolist() == [a, b]


def test_the_pipeline_appends_words(undefined: Path) -> None:
    from transformers import pipeline  # pyright: ignore[reportMissingImports]

    run: Any = pipeline("text-generation", model=str(undefined))
    assert run("a b", max_new_tokens=2)[0]["generated_text"] == "a b a b"
    assert run("a", max_new_tokens=2)[0]["generated_text"] == "a"


@pytest.mark.needs("onnxruntime")
@pytest.mark.parametrize("arch", ARCHITECTURES)
def test_the_export_of_torch_to_onnx(
    classifiers: dict[str, Path], arch: str, tmp_path: Path
) -> None:
    import onnxruntime  # pyright: ignore[reportMissingImports]
    import torch  # pyright: ignore[reportMissingImports]

    model = loaded(classifiers[arch]).eval()
    ids, mask = batch_of(model)

    class Logits(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def forward(self, input_ids: Any, attention_mask: Any) -> Any:
            return self.model(input_ids=input_ids, attention_mask=attention_mask).logits

    names, sizes = ["input_ids", "attention_mask"], {0: "batch", 1: "sequence"}
    path = str(tmp_path / "model.onnx")
    torch.onnx.export(
        Logits(),
        (ids[:2, :3], mask[:2, :3]),
        path,
        input_names=names,
        output_names=["logits"],
        dynamic_axes=dict.fromkeys((*names, "logits"), sizes),
        opset_version=17,
        dynamo=False,
    )
    session = onnxruntime.InferenceSession(path)
    feed = dict(zip(names, (ids.numpy(), mask.numpy()), strict=True))
    found: Any = session.run(["logits"], feed)[0]
    with torch.no_grad():
        wanted = model(ids, attention_mask=mask).logits.numpy()
    known = mask.numpy() == 1
    assert np.array_equal(found.argmax(-1)[known], wanted.argmax(-1)[known])
