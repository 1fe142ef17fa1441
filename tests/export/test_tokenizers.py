"""Tokenizers of exports: the ids of raspc for every text that they accept, and refusals."""

import tempfile
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raspc.backends.export.tokenizer_files import Split, tokenizer_files
from raspc.backends.runners.token_batch import encode
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError, Value
from raspc.values.equal_tokens import distinct_tokens
from raspc.values.token_words import read_token, words, write_token

BOS, PAD = "compiler_bos", "compiler_pad"


def made(vocabulary: list[Any], *, first: int | None = None, bos: Any = BOS) -> ModelOp:
    """A model without a network, with BOS and PAD at id `first`, by default the last ids."""
    place = len(vocabulary) if first is None else first
    tokens = [*vocabulary[:place], bos, PAD, *vocabulary[place:]]
    return ModelOp(
        "made", tokens=tokens, bos=place, pad=place + 1, max_seq_len=99, residual_labels=["one"]
    )


def loaded(model: ModelOp, split: Split = "words") -> Any:
    """The tokenizer that transformers loads from the files."""
    from transformers import AutoTokenizer

    with tempfile.TemporaryDirectory() as folder:
        for name, text in tokenizer_files(model, split).items():
            (Path(folder) / name).write_text(text, encoding="utf-8")
        return AutoTokenizer.from_pretrained(folder)


def raw(model: ModelOp, split: Split = "words") -> Any:
    """The tokenizer of the tokenizers library."""
    from tokenizers import Tokenizer

    return Tokenizer.from_str(tokenizer_files(model, split)["tokenizer.json"])


def ids_of_raspc(model: ModelOp, text: str) -> list[int] | None:
    """The ids of `raspc run --input`; None if it refuses the text."""
    try:
        tokens = [read_token(word, model.vocab) for word in words(text)]
        return encode(model, [tokens]).ids[0].tolist()
    except RaspcError:
        return None


def ids_of(tokenizer: Any, text: str) -> list[int] | None:
    """The ids of a tokenizer; None if it refuses the text."""
    try:
        return tokenizer(text)["input_ids"]
    except Exception as error:
        if "Missing [UNK] token" not in str(error):
            raise
        return None


pieces = st.text(st.sampled_from(' \t\n\u3000\x1c"\\.-_<>aé\u0301bosxpd01中😀{}[]'), max_size=6)
strings = st.one_of(
    pieces,
    st.sampled_from([BOS, "bos", "xcompiler_bos", "x-compiler_pad", "<compiler_bos>", "None"]),
    st.sampled_from(["1", "True", "1.0", "1/3", "[UNK]", "<unk>", "unk", "true"]),
    st.text(max_size=4).filter(lambda text: text.isprintable()),
)
tokens = st.one_of(strings, st.integers(-3, 12), st.booleans(), st.fractions(-2, 2))


@st.composite
def vocabularies(draw: st.DrawFn) -> list[Any]:
    found: list[Any] = []
    for token in draw(st.lists(tokens, min_size=1, max_size=8)):
        try:
            distinct_tokens([*found, token])
        except RaspcError:
            continue
        if token not in found and token not in (BOS, PAD):
            found.append(token)
    return found or ["a"]


@pytest.mark.needs("tokenizers", "transformers")
@settings(max_examples=40, deadline=None)
@given(data=st.data(), vocabulary=vocabularies())
def test_ids_are_those_of_raspc(data: st.DataObject, vocabulary: list[Any]) -> None:
    model = made(vocabulary, first=data.draw(st.integers(0, len(vocabulary))))
    tokenizer = loaded(model)
    known = [write_token(token, model.vocab) for token in model.vocab]
    blank = st.sampled_from([" ", "  ", "\t", "\n", " \u3000"])
    some_words = st.lists(st.sampled_from([*known, *tokenizer.all_special_tokens, "z"]))
    some_words = some_words.map(" ".join)
    for _ in range(4):
        chosen = data.draw(st.lists(st.sampled_from(known), min_size=1, max_size=6))
        text = "".join(word + data.draw(blank) for word in chosen)
        expected = ids_of_raspc(model, text)
        assert expected is not None
        assert tokenizer(text)["input_ids"] == expected
        assert raw(model).encode(text).ids == expected
        assert words(tokenizer.decode(expected, skip_special_tokens=True)) == chosen
        assert words(raw(model).decode(expected)) == chosen
    for _ in range(4):
        other = data.draw(st.one_of(pieces, st.text(max_size=8), some_words))
        found = ids_of(tokenizer, other)
        if found is not None and len(found) > 1:
            assert found == ids_of_raspc(model, other), other


@pytest.mark.needs("tokenizers", "transformers")
@settings(max_examples=20, deadline=None)
@given(data=st.data(), text=st.text(st.characters(exclude_categories=["Cs"]), max_size=8))
def test_characters(data: st.DataObject, text: str) -> None:
    letters = data.draw(st.sets(st.sampled_from([*text, *"abcompiler_bspd<> \n"]), min_size=1))
    model = made(sorted(letters), first=0)
    tokenizer = loaded(model, "characters")
    rows = data.draw(st.lists(st.sampled_from(sorted(letters)), max_size=8))
    expected = [0, *(model.tokens.data.index(letter) for letter in rows)]
    assert tokenizer("".join(rows))["input_ids"] == expected
    assert raw(model, "characters").encode("".join(rows)).ids == expected
    assert tokenizer.decode(expected, skip_special_tokens=True) == "".join(rows)
    found = ids_of(tokenizer, text)
    assert (found is not None) == (set(text) <= letters)


@pytest.mark.needs("tokenizers", "transformers")
@pytest.mark.parametrize(
    ("vocabulary", "text"),
    [
        (["a b", " a", "a", "b "], '"a b" " a" a "b "'),
        (["", "a"], '"" a'),
        ([1, "1"], '1 "1"'),
        ([True, "True", "true"], 'True "True" "true"'),
        ([1, "True"], '1 "True"'),
        ([Fraction(1, 3), Fraction(1, 2), -1], "1/3 0.5 -1"),
        (["é", "e\u0301", "ﬁ", "中文", "😀"], "é e\u0301 ﬁ 中文 😀"),
        (['"a"', "\\", 'x"y'], '"\\"a\\"" \\ x"y'),
        (['"', '" "', 'a"', '"b'], '"\\"" "\\" \\"" a" "\\"b"'),
        (["bosx", "xbos", "b"], "bosx xbos b"),
        (
            ["compiler_bosx", "x-compiler_bos", "compiler_pad compiler_bos"],
            'compiler_bosx x-compiler_bos "compiler_pad compiler_bos"',
        ),
        ([".", "?", "n't", "'s", "a"], ". ? n't 's a"),
        (["None", "[UNK]", "unk", "<unk>"], '"None" [UNK] unk <unk>'),
        (["\x1c", "\x00", "\u00a0"], '"\x1c" \x00 "\u00a0"'),
    ],
)
def test_vocabularies_that_need_care(vocabulary: list[Any], text: str) -> None:
    model = made(vocabulary)
    tokenizer = loaded(model)
    expected = [model.bos_id, *range(len(vocabulary))]
    assert tokenizer(text)["input_ids"] == expected == ids_of_raspc(model, text)
    assert tokenizer.decode(expected, skip_special_tokens=True) == text
    assert raw(model).encode(text).ids == expected


@pytest.mark.needs("tokenizers", "transformers")
@pytest.mark.parametrize("bos", [BOS, "bos", "b", "", "my bos", 7, ("b", 1), "<s>"])
def test_every_token_can_be_bos(bos: Any) -> None:
    model = made(["a", "bosx"], first=1, bos=bos)
    tokenizer = loaded(model)
    assert tokenizer("bosx a")["input_ids"] == [1, 3, 0]
    assert (tokenizer.bos_token_id, tokenizer.pad_token_id) == (1, 2)
    assert tokenizer.unk_token is None
    assert tokenizer.decode([1, 3, 0, 2], skip_special_tokens=True) == "bosx a"


@pytest.mark.needs("tokenizers", "transformers")
def test_a_batch_is_padded(tmp_path: Path) -> None:
    tokenizer = loaded(made(["a", "b"]))
    batch = tokenizer(["a b a", "b"], padding=True)
    assert batch["input_ids"] == [[2, 0, 1, 0], [2, 1, 3, 3]]
    assert batch["attention_mask"] == [[1, 1, 1, 1], [1, 1, 0, 0]]
    assert set(batch) == {"input_ids", "attention_mask"}
    assert tokenizer.model_max_length == 100
    assert tokenizer("b a", padding="max_length")["input_ids"] == [2, 1, 0, *[3] * 97]
    tokenizer.save_pretrained(tmp_path)
    from transformers import AutoTokenizer, PreTrainedTokenizerFast

    again = AutoTokenizer.from_pretrained(tmp_path)
    assert isinstance(again, PreTrainedTokenizerFast)
    assert again("a b")["input_ids"] == [2, 0, 1]
    assert ids_of(again, "a compiler_bos") is None


@pytest.mark.needs("tokenizers", "transformers")
@pytest.mark.parametrize("text", ["c", "A", "ab", "compiler_bos", "a compiler_pad", "[UNK]", '"a"'])
def test_unknown_words_raise(text: str) -> None:
    assert ids_of(loaded(made(["a", "b"])), text) is None


def refusal(model: ModelOp, split: Split = "words") -> str:
    with pytest.raises(RaspcError) as caught:
        tokenizer_files(model, split)
    return str(caught.value)


@pytest.mark.parametrize(
    ("vocabulary", "split", "message"),
    [
        (
            ["a", (1, "b")],
            "words",
            'made: no word stands for the token (1, "b"); write the token as a number or a string '
            "in the vocabulary of the program",
        ),
        (
            ["a", "ab"],
            "characters",
            'made: the token "ab" is not a single character; split texts into words instead',
        ),
        (
            ["a", ""],
            "characters",
            'made: the token "" is not a single character; split texts into words instead',
        ),
        (
            [1, "1"],
            "characters",
            'made: the tokens 1 and "1" are the same character; split texts into words instead: '
            "words in quotes are strings",
        ),
        (
            [True],
            "characters",
            "made: the token true is not a single character; split texts into words instead",
        ),
    ],
)
def test_refusals(vocabulary: list[Any], split: Split, message: str) -> None:
    assert refusal(made(vocabulary), split) == message


def word_or_none(token: Value, vocabulary: list[Value]) -> str | None:
    try:
        return write_token(token, vocabulary)
    except RaspcError:
        return None


@given(vocabularies())
def test_words_are_read_as_their_tokens(vocabulary: list[Value]) -> None:
    found = [word_or_none(token, vocabulary) for token in vocabulary]
    assert None not in found
    for word, token in zip(found, vocabulary, strict=True):
        assert word is not None
        read = read_token(word, vocabulary)
        assert read == token and type(read) is type(token)
