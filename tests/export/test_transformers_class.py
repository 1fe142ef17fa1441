"""The custom class of the transformers export: arguments, activations and refusals."""

import warnings
from pathlib import Path
from typing import Any

import pytest

import raspc
from raspc import rasp
from raspc.frontends.python import load_program
from raspc.model_export import PaddedWarning, UncoveredWarning, export

pytestmark = pytest.mark.needs("torch", "transformers")

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The export of a model of two layers, which is not causal."""
    program = load_program(str(ROOT / "examples" / "reverse.py"))
    made = raspc.compile(program.sop, vocab="abc", max_seq_len=5, backend="numpy", name="reverse")
    path = tmp_path_factory.mktemp("class") / "reverse"
    export(made, "transformers", path)
    return path


@pytest.fixture(scope="module")
def model(folder: Path) -> Any:
    from transformers import AutoModel

    return AutoModel.from_pretrained(folder, trust_remote_code=True)


@pytest.fixture(scope="module")
def tokenizer(folder: Path) -> Any:
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(folder, trust_remote_code=False)


def decoded(model: Any, logits: Any, mask: Any) -> list[list[Any]]:
    """The values at the tokens of each row, without BOS."""
    values = model.config.description["outputs"][0]["values"]
    rows = zip(logits.argmax(-1).tolist(), mask.bool().tolist(), strict=True)
    return [
        [values[c] for c, seen in zip(row, real, strict=True) if seen][1:] for row, real in rows
    ]


def test_a_batch_of_texts(model: Any, tokenizer: Any) -> None:
    batch = tokenizer(["a b c", "b", "c a"], return_tensors="pt", padding=True)
    logits = model(**batch).logits
    expected = [["c", "b", "a"], ["b"], ["a", "c"]]
    assert decoded(model, logits, batch["attention_mask"]) == expected


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("masked", [True, False])
def test_padding_at_either_end(model: Any, tokenizer: Any, side: str, masked: bool) -> None:
    texts = ["a b c a b", "b", "c a", "a a b c"]
    batch = tokenizer(texts, return_tensors="pt", padding=True, padding_side=side)
    mask = batch.pop("attention_mask")
    logits = model(**batch, **({"attention_mask": mask} if masked else {})).logits
    assert decoded(model, logits, mask) == [text.split()[::-1] for text in texts]
    for row, text in enumerate(texts):
        alone = model(**tokenizer(text, return_tensors="pt")).logits[0]
        assert (logits[row][mask[row].bool()] - alone).abs().max() < 1e-4


def test_padding_longer_than_the_context(model: Any, tokenizer: Any) -> None:
    batch = tokenizer(["a b", "c"], return_tensors="pt", padding="max_length", max_length=16)
    assert decoded(model, model(**batch).logits, batch["attention_mask"]) == [["b", "a"], ["c"]]


def test_padding_on_the_left_of_a_causal_model(tmp_path: Path) -> None:
    import torch
    from transformers import AutoModel

    before = rasp.Select(rasp.indices, rasp.indices, lambda key, query: key == query - 1)
    shifted = rasp.Aggregate(before, rasp.tokens, "a").named("shifted")
    made = raspc.compile(shifted, vocab="ab", max_seq_len=4, causal=True, backend="numpy")
    export(made, "transformers", tmp_path / "shifted")
    loaded = AutoModel.from_pretrained(tmp_path / "shifted", trust_remote_code=True)
    bos, pad = made.op.bos_id, made.op.pad_id
    ids = torch.tensor([[pad, pad, bos, 1, 0], [bos, 1, 1, 0, 1]])
    assert decoded(loaded, loaded(ids).logits, ids != pad) == [["a", "b"], ["a", "b", "b", "a"]]


def test_activations(model: Any, tokenizer: Any) -> None:
    import torch

    batch = tokenizer(["a b c", "b"], return_tensors="pt", padding=True)
    out = model(**batch, output_hidden_states=True, output_attentions=True, output_residuals=True)
    layers = model.config.num_hidden_layers
    assert layers == 2
    assert len(out.hidden_states) == layers + 1
    assert torch.equal(out.hidden_states[0], out.residuals[0])
    assert torch.equal(out.hidden_states[-1], out.residuals[-1])
    described = model.config.description["layers"]
    names = ["embed", "layer0/attn", "layer0/mlp", "layer1/attn", "layer1/mlp"]
    kept = [
        n
        for n in names
        if n == "embed"
        or described[int(n[5])]["heads" if n.endswith("attn") else "neurons"] is not None
    ]
    assert len(out.residuals) == len(kept)
    assert len(out.attentions) == layers
    for layer, pattern in zip(described, out.attentions, strict=True):
        assert pattern.shape == (2, len(layer["heads"] or ()), 4, 4)
        assert (pattern.sum(-1) - 1).abs().max() < 1e-6
        assert not pattern[1, :, :, 2:].any()
    plain = model(**batch)
    assert plain.hidden_states is None and plain.attentions is None and plain.residuals is None
    assert torch.equal(plain.logits, out.logits)


def test_the_pattern_is_that_of_attention(model: Any, tokenizer: Any) -> None:
    """The stream after an attention is that before, with the values weighted by the patterns."""
    import torch

    out = model(
        **tokenizer("c a b", return_tensors="pt"), output_attentions=True, output_residuals=True
    )
    attention = model.transformer.layers[0].attn
    x = out.residuals[0]
    for number, head in enumerate(attention.heads):
        x = x + out.attentions[0][:, number] @ (out.residuals[0] @ head.W_V) @ head.W_O
    assert torch.allclose(x, out.residuals[1], atol=1e-5)


def test_tuples(model: Any, tokenizer: Any) -> None:
    import torch

    batch = tokenizer("a b", return_tensors="pt")
    (logits,) = model(**batch, return_dict=False)
    assert torch.equal(logits, model(**batch).logits)
    labels = torch.tensor([[-100, 0, 1]])
    found = model(**batch, labels=labels, output_hidden_states=True, return_dict=False)
    assert [type(each) for each in found] == [torch.Tensor, torch.Tensor, tuple]
    assert torch.equal(found[1], logits) and found[0].ndim == 0
    model.config.return_dict = False
    try:
        assert isinstance(model(**batch), tuple)
    finally:
        model.config.return_dict = True


def test_labels(model: Any, tokenizer: Any) -> None:
    """Right labels have a smaller loss than wrong ones, and BOS and PAD have none."""
    import torch

    values = model.config.description["outputs"][0]["values"]
    batch = tokenizer(["a b c", "b"], return_tensors="pt", padding=True)
    ignored = -100
    right = torch.tensor(
        [[ignored, *map(values.index, "cba")], [ignored, values.index("b"), ignored, ignored]]
    )
    out = model(**batch, labels=right)
    expected = torch.nn.functional.cross_entropy(out.logits.transpose(1, 2), right)
    assert torch.allclose(out.loss, expected)
    wrong = torch.where(right >= 0, (right + 1) % 3, right)
    assert model(**batch, labels=wrong).loss > out.loss
    out.loss.backward()
    assert model.transformer.embed.W_E.grad is not None
    model.zero_grad()


def test_labels_of_several_outputs_are_refused(tmp_path: Path) -> None:
    import torch
    from transformers import AutoModel

    results = {"one": rasp.tokens, "two": rasp.indices}
    made = raspc.compile(results, vocab="ab", max_seq_len=2, backend="numpy")
    export(made, "transformers", tmp_path / "two")
    loaded = AutoModel.from_pretrained(tmp_path / "two", trust_remote_code=True)
    ids = torch.tensor([[made.op.bos_id, 0, 1]])
    with pytest.raises(ValueError, match="labels are for a model of one categorical output"):
        loaded(ids, labels=ids)


def test_embeddings(model: Any, tokenizer: Any) -> None:
    import torch

    batch = tokenizer(["a b c", "b"], return_tensors="pt", padding=True, padding_side="left")
    rows = model.get_input_embeddings()(batch["input_ids"])
    assert rows.requires_grad
    found = model(inputs_embeds=rows, attention_mask=batch["attention_mask"])
    assert torch.equal(found.logits, model(**batch).logits)
    alone = tokenizer("c a", return_tensors="pt")
    rows = model.get_input_embeddings()(alone["input_ids"])
    assert torch.equal(model(inputs_embeds=rows).logits, model(**alone).logits)
    assert model.get_input_embeddings().weight is model.transformer.embed.W_E
    with pytest.raises(ValueError, match="keeps its vocabulary"):
        model.resize_token_embeddings(9)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"input_ids": [[3, 0, 4, 1]]}, "row 0 has padding between its tokens"),
        ({"input_ids": [[3, 0, 1], [0, 1, 2]]}, r"row 1 does not start with BOS \(3\)"),
        ({"input_ids": [[3, 0], [4, 4]]}, r"row 1 does not start with BOS"),
        ({"input_ids": [[3, 0, 1, 2, 0, 1, 2]]}, "6 tokens after BOS, .* at most 5"),
        (
            {"input_ids": [[3, 0, 4]], "attention_mask": [[1, 1, 1]]},
            "attention_mask is 1 at row 0, position 2, where the id is PAD",
        ),
        (
            {"input_ids": [[3, 0, 1]], "attention_mask": [[1, 0, 1]]},
            "row 0 has padding between its tokens",
        ),
        (
            {"input_ids": [[3, 0, 1]], "attention_mask": [[0, 1, 1]]},
            "row 0 does not start with BOS",
        ),
        (
            {"input_ids": [[3, 0, 1]], "attention_mask": [[[1, 1, 1]]]},
            r"the shape \[1, 1, 3\], and not \[B, T\], which is \[1, 3\]",
        ),
        ({"input_ids": [3, 0, 1]}, r"\[B, T\], got the shape \[3\]"),
        ({}, "either input_ids or inputs_embeds"),
    ],
)
def test_refused_inputs(model: Any, arguments: dict[str, Any], message: str) -> None:
    import torch

    assert (model.config.bos_token_id, model.config.pad_token_id) == (3, 4)
    tensors = {name: torch.tensor(value) for name, value in arguments.items()}
    with pytest.raises(ValueError, match=message):
        model(**tensors)


def test_ids_and_embeddings_together_are_refused(model: Any) -> None:
    import torch

    ids = torch.tensor([[3, 0, 1]])
    with pytest.raises(ValueError, match="either input_ids or inputs_embeds"):
        model(ids, inputs_embeds=model.get_input_embeddings()(ids))


@pytest.mark.parametrize(
    "name", ["position_ids", "past_key_values", "use_cache", "output_attention"]
)
def test_unknown_arguments_are_errors(model: Any, name: str) -> None:
    import torch

    with pytest.raises(TypeError, match=f"unexpected keyword argument '{name}'"):
        model(torch.tensor([[3, 0, 1]]), **{name: None})


def test_a_masked_end_is_padding(model: Any) -> None:
    import torch

    ids, mask = torch.tensor([[3, 0, 1, 2]]), torch.tensor([[1, 1, 1, 0]])
    expected = model(torch.tensor([[3, 0, 1]])).logits
    assert torch.allclose(model(ids, attention_mask=mask).logits[:, :3], expected)


def test_kernels_of_the_library_are_refused(folder: Path) -> None:
    from transformers import AutoModel

    with pytest.raises(ValueError, match="scaled_dot_product_attention"):
        AutoModel.from_pretrained(folder, trust_remote_code=True, attn_implementation="sdpa")


def test_two_folders_of_one_name(tmp_path: Path) -> None:
    """The code and the weights are those of the own folder, in one process."""
    from transformers import AutoModel, AutoTokenizer

    for name, vocabulary, function in (("one", "ab", "a"), ("two", "xyz", "y")):
        made = raspc.compile(
            rasp.Map(lambda token, f=function: token == f, rasp.tokens),
            vocab=vocabulary,
            max_seq_len=3,
            backend="numpy",
        )
        (tmp_path / name).mkdir()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UncoveredWarning)
            warnings.simplefilter("ignore", PaddedWarning)
            export(made, "transformers", tmp_path / name / "model")
    loaded = {
        name: AutoModel.from_pretrained(tmp_path / name / "model", trust_remote_code=True)
        for name in ("one", "two")
    }
    assert loaded["one"].answer(["ab"]) == [[True, False]]
    assert loaded["two"].answer(["xyz"]) == [[False, True, False]]
    found = AutoTokenizer.from_pretrained(tmp_path / "two" / "model", trust_remote_code=False)
    assert found("z y").input_ids == [3, 2, 1]
