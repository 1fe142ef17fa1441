"""The encoding of tokens as ids, the decoding of choices, and the error of each invalid input."""

from types import ModuleType
from typing import Any

import numpy as np
import pytest

from raspc.backends.runners.runner import Run
from raspc.backends.runners.token_batch import decode, encode
from raspc.transformer_dialect import DecodeAttr, ReturnOp, UnembedOp
from raspc.values import RaspcError


def test_ragged_sequences_are_padded_behind(networks: ModuleType) -> None:
    batch = encode(networks.model_of(networks.shift_module()), [["a", "b", "b"], ("b",)])
    assert batch.ids.tolist() == [[2, 0, 1, 1], [2, 1, 3, 3]]
    assert batch.ids.dtype == np.int32
    assert batch.lengths == (3, 1)


def test_an_empty_batch(networks: ModuleType) -> None:
    batch = encode(networks.model_of(networks.shift_module()), [])
    assert batch.ids.shape == (0, 1)
    assert batch.lengths == ()


def test_tokens_may_be_any_equal_value(networks: ModuleType) -> None:
    model = networks.model_of(networks.random_module(0))
    tokens = [np.int64(1), 2.0, False, np.float32(0.0)]
    assert encode(model, [tokens]).ids.tolist() == [[3, 1, 2, 0, 0]]


@pytest.mark.parametrize(
    ("sequence", "message"),
    [
        ([], "the input has no tokens; give at least one token"),
        (
            ["a"] * 5,
            "the input has 5 tokens, but the model takes at most 4; "
            "give fewer, or compile the program with a larger max_seq_len",
        ),
        (
            ["a", "z"],
            'the token "z" at position 1 is not in the vocabulary; use "a", "b"',
        ),
        (["a", None], 'the token none at position 1 is not in the vocabulary; use "a", "b"'),
        (
            ["bos", "a"],
            'the token "bos" at position 0 is reserved; '
            "leave it out: the model adds the beginning of a sequence and padding itself",
        ),
        (
            ["a", "pad"],
            'the token "pad" at position 1 is reserved; '
            "leave it out: the model adds the beginning of a sequence and padding itself",
        ),
        (
            "ab",
            'the input is one string, "ab", where a list of tokens is expected; '
            "give a list, such as list(text) or text.split()",
        ),
        (7, "the input is int, where a list of tokens is expected; give a list of tokens"),
        (
            [{}],
            "the token at position 0: dict is not a value of RASP; "
            "use a bool, a number, a string, None or a tuple of these",
        ),
    ],
)
def test_what_a_model_does_not_take(networks: ModuleType, sequence: Any, message: str) -> None:
    model = networks.model_of(networks.shift_module())
    with pytest.raises(RaspcError) as caught:
        encode(model, [sequence])
    assert str(caught.value) == message
    with pytest.raises(RaspcError) as caught:
        encode(model, [["a"], sequence])
    assert str(caught.value) == f"sequences[1]: {message}"


def test_a_large_vocabulary_is_not_listed_in_full(networks: ModuleType) -> None:
    model = networks.model_of(networks.shift_module())
    model.properties["tokens"] = type(model.tokens)(["x", "y", "bos", "pad", *range(20)])
    with pytest.raises(RaspcError, match=r'use "x", "y", 0, 1, 2, 3, 4, 5, 6, 7 or one of 12 more'):
        encode(model, [[99]])


def test_values_are_those_of_python(networks: ModuleType) -> None:
    model = networks.model_of(networks.shift_module())
    model.unembeds[0].properties["decode"] = DecodeAttr("categorical", [0.5, (1, 0.25), None])
    run = Run((np.array([[9, 0, 1, 2], [9, 2, 0, 0]], np.int32),), {})
    assert decode(model, run, [3, 1]) == [[0.5, (1, 0.25), None], [None]]


def test_several_results_are_tuples(networks: ModuleType) -> None:
    model = networks.model_of(networks.shift_module())
    end = model.body.block.last_op
    assert isinstance(end, ReturnOp)
    number = UnembedOp(
        model.unembeds[0].input, np.zeros((10, 1), np.float32), DecodeAttr("numerical", [1, 2])
    )
    model.body.block.insert_op_before(number, end)
    end.operands = [*end.operands, number.logits]
    run = Run((np.array([[0, 0, 2]], np.int32), np.array([[0, 1, 0]], np.int32)), {})
    assert decode(model, run, [2]) == [(["a", None], [2, 1])]


def test_a_result_that_is_not_finite_is_an_error(networks: ModuleType) -> None:
    model = networks.model_of(networks.shift_module())
    run = Run((np.array([[0, 0, -1]], np.int32),), {})
    assert decode(model, run, [1]) == [["a"]]
    with pytest.raises(RaspcError, match="not finite, which decodes to no value; scale"):
        decode(model, run, [2])
