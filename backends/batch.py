"""
Batches: sequences of tokens as an array of ids, and what was chosen as values.

    batch = encode(model, [["a", "b"], ["b"]])        # ids [[BOS, a, b], [BOS, b, PAD]]
    decode(model, runner.run(batch.ids), batch.lengths)     # [[value, value], [value]]
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from backends.runner import Run
from transformer_dialect.interpreter import NOTHING_CHOSEN
from transformer_dialect.model_op import ModelOp
from values import PythonValue, RaspcError, Value, canonical, to_python
from values.text import value_text

MOST_LISTED = 10
"""The most tokens that an error message lists."""


class Batch(NamedTuple):
    """Sequences of tokens as a model takes them."""

    ids: NDArray[np.int32]
    """The ids [B, T], where T is one more than the longest sequence has tokens."""

    lengths: tuple[int, ...]
    """The number of tokens of each sequence, BOS not counted."""


def encode(model: ModelOp, sequences: Iterable[Iterable[object]]) -> Batch:
    """
    The batch of sequences without BOS, which need not have one length.

    Raises `RaspcError` for a sequence that the model does not take, with the number of the
    sequence if there are several.
    """
    inputs = list(sequences)
    rows: list[list[int]] = []
    for number, sequence in enumerate(inputs):
        try:
            rows.append(encode_sequence(model, sequence))
        except RaspcError as error:
            if len(inputs) > 1:
                error.location = f"sequence {number}"
            raise
    lengths = tuple(len(row) for row in rows)
    ids = np.full((len(rows), 1 + max(lengths, default=0)), model.pad_id, np.int32)
    ids[:, 0] = model.bos_id
    for row, tokens in zip(ids, rows, strict=True):
        row[1 : 1 + len(tokens)] = tokens
    return Batch(ids, lengths)


def encode_sequence(model: ModelOp, sequence: Iterable[object]) -> list[int]:
    """The ids of the tokens of one sequence, without BOS."""
    if isinstance(sequence, str):
        raise RaspcError(
            f"the input is one string, {value_text(sequence)}, where a list of tokens is expected",
            remedy="give a list, such as list(text) or text.split()",
        )
    if not isinstance(sequence, Iterable):
        raise RaspcError(
            f"the input is {type(sequence).__name__}, where a list of tokens is expected",
            remedy="give a list of tokens",
        )
    tokens = list(sequence)
    if not tokens:
        raise RaspcError("the input has no tokens", remedy="give at least one token")
    if len(tokens) > model.max_length:
        raise RaspcError(
            f"the input has {len(tokens)} tokens, and the model takes at most {model.max_length}",
            remedy="give fewer, or compile the program with a larger max_seq_len",
        )
    ids = {token: i for i, token in enumerate(model.tokens.data)}
    return [_encode_token(model, ids, token, at) for at, token in enumerate(tokens)]


def _encode_token(model: ModelOp, ids: dict[Value, int], token: object, at: int) -> int:
    try:
        value = canonical(token)
    except TypeError as error:
        raise RaspcError(f"token {at} of the input: {error}") from None
    number = ids.get(value)
    if number is None:
        vocab = [value_text(token) for token in model.vocab[:MOST_LISTED]]
        more = len(model.vocab) - len(vocab)
        raise RaspcError(
            f"token {at} of the input, {value_text(value)}, is not in the vocabulary",
            remedy=f"use {', '.join(vocab)}" + (f" or one of {more} more" if more else ""),
        )
    if number in (model.bos_id, model.pad_id):
        raise RaspcError(
            f"token {at} of the input, {value_text(value)}, is reserved",
            remedy="leave it out: the model adds the beginning of a sequence and padding itself",
        )
    return number


def decode(
    model: ModelOp, run: Run, lengths: Sequence[int]
) -> list[list[PythonValue]] | list[tuple[list[PythonValue], ...]]:
    """
    What a model says about each sequence of a batch: a list of values, as long as the sequence.

    A model with several results gives a tuple of such lists for each sequence.
    lengths: the number of tokens of each sequence, BOS not counted.
    """
    tables = [[to_python(value) for value in unembed.decode.values] for unembed in model.unembeds]
    sequences = [
        tuple(
            [_decode_token(table, int(chosen)) for chosen in choice[row, 1 : 1 + length]]
            for table, choice in zip(tables, run.choices, strict=True)
        )
        for row, length in enumerate(lengths)
    ]
    return [results[0] for results in sequences] if len(tables) == 1 else sequences


def _decode_token(table: list[PythonValue], chosen: int) -> PythonValue:
    if chosen == NOTHING_CHOSEN:
        raise RaspcError(
            "the network computed a number that is not finite, which decodes to no value",
            remedy="scale its weights down, or use a wider element type",
        )
    return table[chosen]
