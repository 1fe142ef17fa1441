"""
A realised model as a GGUF file, which llama.cpp and the tools around it load.

    gguf_bytes(model, ARCHITECTURES["llama"], "words")      # a model of the next token

The weights are those of the checkpoint of transformers, under llama.cpp's names and in its layout.
The tokenizer is a unigram model whose pieces are the tokens of the program: a text has one
segmentation, since each piece begins with a blank, or is a single character.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from raspc.backends.export.optional_libraries import require
from raspc.backends.export.stock.architectures import Architecture
from raspc.backends.export.stock.weight_names import Array, Network
from raspc.backends.export.tokenizer_files import Split, special_texts, token_texts
from raspc.transformer_dialect import ModelOp
from raspc.transformer_dialect.next_token_columns import is_next_token
from raspc.values import RaspcError

BLANK = "\N{LOWER ONE EIGHTH BLOCK}"
"""The character that stands for a blank in the pieces of a tokenizer."""

ARCHITECTURES_OF_GGUF = ("gpt2", "llama")


def gguf_bytes(model: ModelOp, architecture: Architecture, split: Split) -> bytes:
    """
    The bytes of the GGUF file of a model of the next token.

    Args:
        model: the model, which the pipeline of the architecture has realised.
        architecture: the architecture.
        split: the parts of a text that are tokens.

    Raises:
        RaspcError: if the architecture is none of GGUF's, the model is a classifier, its tokens
            cannot be pieces of a tokenizer, or the package gguf is missing.

    """
    network = Network.of(model)
    config = architecture.config(network)
    kind = config["model_type"]
    if architecture.causal and kind not in ARCHITECTURES_OF_GGUF:
        raise RaspcError(
            f"models of {kind} are not written as GGUF files",
            remedy=f"choose --arch {' or '.join(ARCHITECTURES_OF_GGUF)}, or --to transformers",
        )
    if not architecture.causal or not is_next_token(model, network.unembed):
        raise RaspcError(
            f"'{model.sym_name.data}' as {kind} labels positions, and a GGUF file holds a model "
            "of the next token",
            remedy="export it with --to transformers",
        )
    pieces = _pieces(model, split)
    gguf = require("gguf", "gguf")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "model.gguf"
        writer = gguf.GGUFWriter(path, kind)
        _write_sizes(gguf, writer, network, config)
        _write_tokenizer(gguf, writer, model, pieces, split)
        names = gguf.get_tensor_name_map(gguf.MODEL_ARCH[kind.upper()], len(network.attentions))
        for name, array in architecture.tensors(network, "causal-lm").items():
            found = names.get_name(name, try_suffixes=(".weight", ".bias"))
            layout = _LAYOUTS[kind](name, array, network)
            writer.add_tensor(found, np.ascontiguousarray(layout, np.float32))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        return path.read_bytes()


def _write_sizes(gguf: Any, writer: Any, network: Network, config: Mapping[str, Any]) -> None:
    """Write the name, the sizes and the constants of a model."""
    model = network.model
    writer.add_name(model.sym_name.data)
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    writer.add_context_length(model.max_length + 1)
    writer.add_embedding_length(model.d_model)
    writer.add_block_count(len(network.attentions))
    writer.add_head_count(network.n_heads)
    writer.add_feed_forward_length(network.d_mlp)
    epsilon = network.norms["final_norm"].epsilon
    if config["model_type"] == "gpt2":
        writer.add_layer_norm_eps(epsilon)
        return
    rotary = config["rope_parameters"]
    writer.add_vocab_size(len(model.tokens.data))
    writer.add_layer_norm_rms_eps(epsilon)
    writer.add_head_count_kv(network.n_heads)
    writer.add_key_length(network.d_head)
    writer.add_value_length(network.d_head)
    writer.add_rope_dimension_count(network.d_head)
    writer.add_rope_freq_base(rotary["rope_theta"])
    writer.add_rope_scaling_type(gguf.RopeScalingType.LINEAR)
    writer.add_rope_scaling_factor(rotary["factor"])


def _write_tokenizer(
    gguf: Any, writer: Any, model: ModelOp, pieces: list[str], split: Split
) -> None:
    """Write a unigram tokenizer whose pieces are the tokens, BOS first."""
    reserved = (model.bos_id, model.pad_id)
    kinds = [
        gguf.TokenType.CONTROL if i in reserved else gguf.TokenType.NORMAL
        for i in range(len(pieces))
    ]
    writer.add_tokenizer_model("t5")
    writer.add_token_list(pieces)
    writer.add_token_scores([0.0] * len(pieces))
    writer.add_token_types(kinds)
    writer.add_add_space_prefix(split == "words")
    writer.add_remove_extra_whitespaces(split == "words")
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)
    writer.add_bos_token_id(model.bos_id)
    # An undefined result and an unknown word are PAD, which ends a continuation.
    for add in (writer.add_eos_token_id, writer.add_unk_token_id, writer.add_pad_token_id):
        add(model.pad_id)


def _pieces(model: ModelOp, split: Split) -> list[str]:
    """
    The piece of each id.

    Raises:
        RaspcError: if a word has a blank, or a token the character that stands for blanks.

    """
    texts = dict(zip(special_texts(model, split), (model.bos_id, model.pad_id), strict=True))
    found = {number: text for text, number in texts.items()}
    for number, text in token_texts(model, split).items():
        blank = any(character.isspace() for character in text)
        if BLANK in text or (blank and (split == "words" or text != " ")):
            raise RaspcError(
                f"the word {text} has a blank, at which tokenizers of GGUF files split",
                location=model.sym_name.data,
                remedy="rename the token",
            )
        found[number] = BLANK + text if split == "words" else text.replace(" ", BLANK)
    return [found[number] for number in range(len(found))]


def _gpt2_layout(name: str, array: Array, network: Network) -> Array:
    """A weight of GPT-2 as llama.cpp stores it: [outputs, inputs]."""
    is_matrix = name.endswith(("attn.weight", "c_proj.weight", "c_fc.weight"))
    return array.T if is_matrix else array


def _llama_layout(name: str, array: Array, network: Network) -> Array:
    """A weight of Llama as llama.cpp stores it: the two numbers of a rotation side by side."""
    if not name.endswith(("q_proj.weight", "k_proj.weight", "q_proj.bias", "k_proj.bias")):
        return array
    halves = array.reshape(network.n_heads, 2, network.d_head // 2, *array.shape[1:])
    return halves.swapaxes(1, 2).reshape(array.shape)


_LAYOUTS: dict[str, Callable[[str, Array, Network], Array]] = {
    "gpt2": _gpt2_layout,
    "llama": _llama_layout,
}
