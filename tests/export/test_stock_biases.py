"""Stock checkpoints of models whose attention and MLPs keep their biases."""

import itertools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from biased_models import EXTRACTING, give_output_bias
from safetensors.numpy import load_file
from xdsl.dialects.builtin import ModuleOp

import raspc
from corpus_programs.index import entry_of
from raspc.backends.export.stock.architectures import ARCHITECTURES
from raspc.backends.export.stock.gguf_file import _llama_layout
from raspc.backends.export.stock.weight_names import Network, add_unembedding
from raspc.backends.runners.token_batch import encode
from raspc.model import Model
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import PIPELINES
from raspc.stock_models import export_stock_model, realise
from raspc.transformer_dialect import ModelOp
from raspc.transformer_dialect.plain_architecture import has_attention_biases
from raspc.values import RaspcError

CASES = {
    "gpt2": ("frac_prevs.py:program", "default"),
    "bert": ("sort_unique.py:program", "default"),
    "llama": ("corpus/counting/parity_so_far.py:program", "rotary"),
    "phi3": ("frac_prevs.py:program", "rotary"),
    "neox": ("corpus/counting/parity_so_far.py:program", "rotary"),
}
"""A program for each architecture, and the pipeline that compiles it."""

BIASES: dict[str, Callable[[int], dict[str, str]]] = {
    "gpt2": lambda i: {
        "qkv": f"transformer.h.{i}.attn.c_attn.bias",
        "o": f"transformer.h.{i}.attn.c_proj.bias",
    },
    "bert": lambda i: {
        "q": f"bert.encoder.layer.{i}.attention.self.query.bias",
        "o": f"bert.encoder.layer.{i}.attention.output.dense.bias",
    },
    "llama": lambda i: {
        "q": f"model.layers.{i}.self_attn.q_proj.bias",
        "o": f"model.layers.{i}.self_attn.o_proj.bias",
    },
    "neox": lambda i: {
        "qkv": f"gpt_neox.layers.{i}.attention.query_key_value.bias",
        "o": f"gpt_neox.layers.{i}.attention.dense.bias",
    },
}


def in_module(module: ModuleOp) -> ModelOp:
    (model,) = (op for op in module.ops if isinstance(op, ModelOp))
    return model


def native(arch: str) -> Model:
    """A realised model whose biases are native, of heads, outputs of attention and MLPs."""
    key, compiled_by = CASES[arch]
    entry = entry_of(key)
    program = entry.load(4)
    plain = raspc.compile(
        program.sop,
        vocab=entry.vocab,
        max_seq_len=4,
        causal=arch != "bert",
        pipeline=f"{compiled_by},transformer-extract-biases,transformer-convert-unembedding",
        backend="numpy",
    )
    module = plain.module.clone()
    assert give_output_bias(in_module(module))
    # The unembedding of a causal-lm has no bias in any of these classes.
    passes = PIPELINES[arch].replace(
        "transformer-absorb-biases", "transformer-absorb-biases{of=unembedding}"
    )
    run_passes(module, parse_passes(passes))
    return Model(module, backend="numpy")


def loaded(folder: Path) -> Any:
    from transformers import AutoModelForTokenClassification

    found: Any = AutoModelForTokenClassification.from_pretrained(folder, output_loading_info=True)
    model, info = found
    assert not any(info.values())
    return model


@pytest.mark.needs("torch", "transformers")
@pytest.mark.parametrize("arch", BIASES)
def test_biases_are_native_in_the_stock_class(arch: str, tmp_path: Path) -> None:
    import torch

    model = native(arch)
    assert has_attention_biases(model.op)
    export_stock_model(model, arch, tmp_path / "out", uncertified=True)
    arrays = load_file(tmp_path / "out" / "model.safetensors")
    last = max(op.layer_index for op in Network.of(model.op).attentions)
    names = BIASES[arch](last)
    assert arrays[names["o"]].any()
    assert any(arrays[next(iter(BIASES[arch](i).values()))].any() for i in range(last + 1))
    config = json.loads((tmp_path / "out" / "config.json").read_text())
    if arch == "llama":
        assert config["attention_bias"] is True
        assert config["mlp_bias"] is True
    inputs = [list(x) for n in (1, 2, 3, 4) for x in itertools.product(model.vocab, repeat=n)]
    ids = encode(model.op, inputs).ids
    real = (ids != model.op.pad_id) & (ids != model.op.bos_id)
    stock = loaded(tmp_path / "out")
    mask = torch.tensor((ids != model.op.pad_id).astype(np.int64))
    with torch.no_grad():
        logits = stock(torch.tensor(ids.astype(np.int64)), attention_mask=mask).logits.numpy()
    values = model.op.unembeds[0].decode.values
    place = {value: i for i, value in enumerate(values)}
    expected = [place[v] for row in model.apply_batch(inputs) for v in _canonical(row)]
    assert logits.argmax(-1)[real].tolist() == expected
    # The biases are read: without those of the outputs the results differ.
    bias = dict(stock.named_parameters())[names["o"]]
    with torch.no_grad():
        bias.zero_()
        logits = stock(torch.tensor(ids.astype(np.int64)), attention_mask=mask).logits.numpy()
    assert logits.argmax(-1)[real].tolist() != expected


def _canonical(row: Any) -> list[Any]:
    from raspc.values import canonical

    return [canonical(value) for value in row]


def test_a_bias_that_an_unembedding_cannot_hold_is_refused() -> None:
    entry = entry_of("length.py:program")
    passes = "default,transformer-extract-biases"
    model = raspc.compile(entry.module(4), pipeline=passes, backend="numpy")
    unembed, found = model.op.unembeds[0], dict[str, Any]()
    with pytest.raises(RaspcError, match="has no bias in this class, and the model has one"):
        add_unembedding(found, "lm_head", unembed, bias=False)
    assert not found
    add_unembedding(found, "classifier", unembed, bias=True)
    assert found["classifier.bias"].any()


def test_a_neox_without_biases_has_zeros_there(tmp_path: Path) -> None:
    """Loaders of other libraries, such as that of TransformerLens, read them."""
    model = raspc.compile(entry_of("frac_prevs.py:program").module(4), backend="numpy")
    export_stock_model(model, "neox", tmp_path / "out")
    arrays = load_file(tmp_path / "out" / "model.safetensors")
    for name in BIASES["neox"](0).values():
        assert arrays[name].shape and not arrays[name].any()
    assert json.loads((tmp_path / "out" / "config.json").read_text())["attention_bias"] is True


def test_phi3_has_no_biases() -> None:
    network = Network.of(native("phi3").op)
    with pytest.raises(RaspcError, match="a Phi-3 model has no biases, and the attention or") as e:
        ARCHITECTURES["phi3"].config(network)
    assert e.value.remedy is not None
    assert "run transformer-absorb-biases on the model" in e.value.remedy


def test_the_biases_of_llama_lie_in_gguf_files_as_its_weights_do() -> None:
    network = Network.of(native("llama").op)
    width = network.n_heads * network.d_head
    bias = np.arange(width, dtype=np.float32)
    rows = np.stack([bias, bias], axis=1)
    for part in ("q_proj", "k_proj"):
        name = f"model.layers.0.self_attn.{part}"
        np.testing.assert_array_equal(
            _llama_layout(f"{name}.bias", bias, network),
            _llama_layout(f"{name}.weight", rows, network)[:, 0],
        )
    assert not np.array_equal(_llama_layout(f"{name}.bias", bias, network), bias)
    v_proj = _llama_layout("model.layers.0.self_attn.v_proj.bias", bias, network)
    np.testing.assert_array_equal(v_proj, bias)


@pytest.mark.parametrize(
    ("key", "arch", "causal"),
    [("hist.py:program", "bert", False), ("frac_prevs.py:program", "gpt2", True)],
)
def test_pipelines_of_architectures_absorb_the_biases_of_heads(
    key: str, arch: str, causal: bool
) -> None:
    entry = entry_of(key)
    program = entry.load(4)
    model = raspc.compile(
        program.sop,
        vocab=entry.vocab,
        max_seq_len=4,
        causal=causal,
        pipeline=EXTRACTING,
        backend="numpy",
    )
    assert has_attention_biases(model.op)
    stock = realise(model, arch)
    assert stock.model.proofs
    assert not has_attention_biases(stock.model.op)
