"""
The files of a fast tokenizer for a model, which `AutoTokenizer.from_pretrained` loads.

    tokenizer_files(model)["tokenizer.json"]                 # the text of the file
    AutoTokenizer.from_pretrained(folder)("a b").input_ids   # [BOS, a, b]

The tokenizer reads texts as `raspc run --input` does: words between blanks, a part in double quotes
is one word. Its words are those of `write_token`, such as `a`, `3`, `True`, and `"a b"` in quotes.
A word of another form (`3.0`, `true`, `"a"`) or of no token has no id: the tokenizers library
raises an exception, because the model has no unknown token. With the split "characters" each
character of a text is a token.

BOS and PAD are special tokens, which no word contains. transformers does not look for them in a
text (`split_special_tokens`), and a word with their text is unknown. The tokenizers library by
itself reads such a word as the special token.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from itertools import chain
from typing import Any, Literal, TypeAlias

from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError, Value
from raspc.values.text import value_text
from raspc.values.token_words import BLANKS, WORD_PATTERN, write_token

Split: TypeAlias = Literal["words", "characters"]
"""The parts of a text that are tokens: words between blanks, or single characters."""

TOKENIZER = "tokenizer.json"
"""The file of the tokenizers library."""

TOKENIZER_CONFIG = "tokenizer_config.json"
"""The file of the settings that transformers adds."""

_MARKS = (("", ""), ("<", ">"), ("[", "]"), ("{", "}"))
"""The brackets around the text of a special token, in the order of preference."""

_PRIVATE = range(0xE000, 0xF8FF)
"""Characters without a meaning, for a vocabulary that has all brackets."""


_BLANK_BEFORE = {
    "type": "Sequence",
    "decoders": [
        {"type": "Replace", "pattern": {"Regex": "^"}, "content": " "},
        {"type": "Fuse"},
    ],
}
"""The decoder that joins words, with a blank before each."""


def tokenizer_files(
    model: ModelOp,
    split: Split = "words",
    *,
    unknown_id: int | None = None,
    continues: bool = False,
) -> dict[str, str]:
    """
    The texts of the tokenizer's files by name; ids are those of the model.

    Args:
        model: the model.
        split: the parts of a text that are tokens.
        unknown_id: the id of words of no token; by default such a word is an error of the
            tokenizer. An id that the model does not have leaves the error to the model, for tools
            that try the tokenizer on words of their own.
        continues: whether a decoded word begins with a blank, so that the decoded continuation of a
            prompt can be appended to the prompt. By default blanks are between words alone.

    Raises:
        RaspcError: if no text stands for a token, or the same text for two.

    """
    reserved = (model.bos_id, model.pad_id)
    texts = token_texts(model, split)
    vocabulary = {text: number for number, text in texts.items()}
    occurs = _occurrence(texts.values(), split)
    special = special_texts(model, split)
    unknown = _special_text("unk", "unk", occurs, special)
    settings = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "bos_token": special[0],
        "pad_token": special[1],
        "model_max_length": model.max_length + 1,
        "model_input_names": ["input_ids", "attention_mask"],
        "padding_side": "right",
        "clean_up_tokenization_spaces": False,
        "split_special_tokens": True,
    }
    ids = vocabulary | dict(zip(special, reserved, strict=True))
    if unknown_id is not None:
        ids[unknown] = unknown_id
        settings["unk_token"] = unknown
        special = [*special, unknown]
    tokenizer = _tokenizer(ids, special, unknown, split)
    if split == "words" and continues:
        tokenizer["decoder"] = _BLANK_BEFORE
    return {TOKENIZER: _json(tokenizer), TOKENIZER_CONFIG: _json(settings)}


def token_texts(model: ModelOp, split: Split) -> dict[int, str]:
    """
    The text of each token by its id, without BOS and PAD.

    Raises:
        RaspcError: if no text stands for a token, or the same text for two.

    """
    reserved = (model.bos_id, model.pad_id)
    numbers = [i for i in range(len(model.tokens.data)) if i not in reserved]
    texts = _words(model) if split == "words" else _characters(model)
    return dict(zip(numbers, texts, strict=True))


def special_texts(model: ModelOp, split: Split) -> list[str]:
    """The texts of BOS and PAD, which occur in no text of tokens; raises as `token_texts`."""
    occurs = _occurrence(token_texts(model, split).values(), split)
    special: list[str] = []
    for number, name in ((model.bos_id, "bos"), (model.pad_id, "pad")):
        special.append(_special_text(model.tokens.data[number], name, occurs, special))
    return special


def _occurrence(texts: Iterable[str], split: Split) -> Callable[[str], bool]:
    """The test of whether tokens can contain a text, or compose it."""
    return _inside_words(texts) if split == "words" else set(texts).issuperset


def _json(content: Mapping[str, Any]) -> str:
    return json.dumps(content, indent=1) + "\n"


def _words(model: ModelOp) -> list[str]:
    """The word of each token of the vocabulary, in the order of ids."""
    return [_named(model, token, write_token) for token in model.vocab]


def _named(model: ModelOp, token: Value, write: Callable[[Value, tuple[Value, ...]], str]) -> str:
    """The text of a token; an error has the name of the model as its place."""
    try:
        return write(token, model.vocab)
    except RaspcError as error:
        error.location = error.location or model.sym_name.data
        raise


def _characters(model: ModelOp) -> list[str]:
    """The character of each token of the vocabulary, in the order of ids."""
    texts = [_named(model, token, _character) for token in model.vocab]
    for number, (token, text) in enumerate(zip(model.vocab, texts, strict=True)):
        if text in texts[:number]:
            twin = model.vocab[texts.index(text)]
            raise RaspcError(
                f"the tokens {value_text(twin)} and {value_text(token)} are the same character",
                location=model.sym_name.data,
                remedy="split texts into words instead: words in quotes are strings",
            )
    return texts


def _character(token: Value, _vocabulary: tuple[Value, ...]) -> str:
    """The character that stands for a token: a string, or a number of one digit."""
    text = token if isinstance(token, str) else str(token)
    if len(text) != 1:
        raise RaspcError(
            f"the token {value_text(token)} is not a single character",
            remedy="split texts into words instead",
        )
    return text


def _inside_words(texts: Iterable[str]) -> Callable[[str], bool]:
    """The test of whether a text occurs in a word."""
    joined = "\0\0".join(texts)
    return lambda text: text in joined


def _special_text(
    token: Value, name: str, occurs: Callable[[str], bool], others: Iterable[str]
) -> str:
    """
    The text of a special token, which occurs in no text of tokens.

    Args:
        token: the token of the model, whose text it has if it can.
        name: the text otherwise, of two or more letters.
        occurs: the test of whether tokens can contain a text, or compose one.
        others: the texts of other special tokens.

    """
    base = token if isinstance(token, str) and len(token) > 1 and token.isprintable() else name
    base = name if re.search(r"\s", base) else base
    marks = chain(_MARKS, ((chr(code), chr(code)) for code in _PRIVATE))
    for left, right in marks:
        text = f"{left}{base}{right}"
        if not occurs(text) and not any(text in other or other in text for other in others):
            return text
    raise AssertionError("a vocabulary with all characters of private use")


def _tokenizer(
    ids: Mapping[str, int], special: list[str], unknown: str, split: Split
) -> dict[str, Any]:
    """The contents of tokenizer.json, for the ids of all texts and the texts of BOS and PAD."""
    bos = special[0]
    added = [
        {
            "id": ids[text],
            "content": text,
            "single_word": split == "words",
            "lstrip": False,
            "rstrip": False,
            "normalized": False,
            "special": True,
        }
        for text in sorted(special, key=ids.__getitem__)
    ]
    first = {"SpecialToken": {"id": bos, "type_id": 0}}
    one, two = ({"Sequence": {"id": name, "type_id": 0}} for name in "AB")
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": added,
        "normalizer": _refusal(special) if split == "words" else None,
        "pre_tokenizer": _pre_tokenizer(split),
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [first, one],
            "pair": [first, one, two],
            "special_tokens": {bos: {"id": bos, "ids": [ids[bos]], "tokens": [bos]}},
        },
        "decoder": {"type": "Fuse"} if split == "characters" else None,
        "model": {"type": "WordLevel", "vocab": dict(ids), "unk_token": unknown},
    }


def _pre_tokenizer(split: Split) -> dict[str, Any]:
    """The split of a text into words, dropping what lies between, or into characters."""
    if split == "words":
        pattern, behavior = WORD_PATTERN, "Removed"
    else:
        pattern, behavior = r"[^\n]|\n", "Isolated"
    return {
        "type": "Split",
        "pattern": {"Regex": pattern},
        "behavior": behavior,
        "invert": split == "words",
    }


def _refusal(special: list[str]) -> dict[str, Any]:
    """
    The replacement of words that are the text of a special token by a word of no token.

    The model has ids for these texts, so that it would read the words. No word of a token contains
    such a text, so that no token changes.
    """
    escaped = "|".join(re.sub(r"([][\\^$.|?*+(){}])", r"\\\1", text) for text in special)
    return {
        "type": "Replace",
        "pattern": {"Regex": f"(?<![^{BLANKS}])(?:{escaped})(?![^{BLANKS}])"},
        "content": "".join(special),
    }
