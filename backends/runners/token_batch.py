"""
Batches: the encoding of token sequences as an array of ids, and the decoding of choices to values.

    batch = encode(model, [["a", "b"], ["b"]])        # ids [[BOS, a, b], [BOS, b, PAD]]
    decode(model, runner.run(batch.ids), batch.lengths)     # [[value, value], [value]]
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from raspc.backends.runners.runner import Run
from raspc.transformer_dialect.interpreter import NOTHING_CHOSEN
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import PythonValue, RaspcError, Value, canonical, to_python
from raspc.values.short_repr import short_repr
from raspc.values.text import value_text

MAX_LISTED_TOKENS = 10
"""The largest number of tokens that an error message lists."""


class Batch(NamedTuple):
    """Token sequences as an array of ids, and the lengths of the sequences."""

    ids: NDArray[np.int32]
    """The ids [B, T]; T is 1 plus the number of tokens of the longest sequence."""

    lengths: tuple[int, ...]
    """The number of tokens of each sequence, BOS not counted."""

    __repr__ = short_repr


def encode(model: ModelOp, sequences: Iterable[Iterable[object]]) -> Batch:
    """
    The batch of token sequences without BOS, of any lengths up to `max_seq_len`.

    Raises:
        RaspcError: if a sequence is empty, too long, or holds a token outside the vocabulary. Its
            location is `sequences[1]` in a batch of several, counted from 0, as positions of
            tokens are, which are the indices of RASP.

    """
    inputs = list(sequences)
    ids = token_ids(model)
    found = _encode_known(ids, inputs, model.max_length)
    if found is None:
        rows = [_encode_numbered(model, ids, inputs, number) for number in range(len(inputs))]
        found = [token for row in rows for token in row], tuple(map(len, rows))
    tokens, lengths = found
    batch = np.full((len(inputs), 1 + max(lengths, default=0)), model.pad_id, np.int32)
    batch[:, 0] = model.bos_id
    taken = np.arange(batch.shape[1] - 1) < np.array(lengths, int)[:, None]
    batch[:, 1:][taken] = tokens
    return Batch(batch, lengths)


def token_ids(model: ModelOp) -> dict[Value, int]:
    """The id of each token that a sequence may hold: all but BOS and PAD."""
    reserved = (model.bos_id, model.pad_id)
    return {token: i for i, token in enumerate(model.tokens.data) if i not in reserved}


def _encode_known(
    ids: Mapping[Value, int], inputs: Sequence[Iterable[object]], longest: int
) -> tuple[Sequence[int], tuple[int, ...]] | None:
    """
    The concatenated ids of all sequences, and the lengths, in one pass over the tokens.

    None unless every sequence is a list or tuple of 1 to `longest` values of the vocabulary;
    `encode_sequence` then converts the tokens of a sequence, or raises an error.
    """
    lists = [sequence for sequence in inputs if isinstance(sequence, (list, tuple))]
    lengths = tuple(map(len, lists))
    if len(lists) < len(inputs) or not all(1 <= length <= longest for length in lengths):
        return None
    tokens = cast(Iterable[Value], chain.from_iterable(lists))
    try:
        return list(map(ids.__getitem__, tokens)), lengths
    except (KeyError, TypeError):
        return None


def _encode_numbered(
    model: ModelOp, ids: Mapping[Value, int], inputs: Sequence[Iterable[object]], number: int
) -> list[int]:
    """The ids of sequence `number` of a batch; in a batch of several, errors name the sequence."""
    try:
        return encode_sequence(model, ids, inputs[number])
    except RaspcError as error:
        if len(inputs) > 1:
            error.location = f"sequences[{number}]"
        raise


def encode_sequence(
    model: ModelOp, ids: Mapping[Value, int], sequence: Iterable[object]
) -> list[int]:
    """
    The ids of the tokens of one sequence, without BOS.

    Args:
        model: the model.
        ids: the result of `token_ids` for the model.
        sequence: the tokens.

    Raises:
        RaspcError: as `encode`.

    """
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
            f"the input has {len(tokens)} tokens, but the model takes at most {model.max_length}",
            remedy="give fewer, or compile the program with a larger max_seq_len",
        )
    return [_encode_token(model, ids, token, at) for at, token in enumerate(tokens)]


def _encode_token(model: ModelOp, ids: Mapping[Value, int], token: object, at: int) -> int:
    try:
        value = canonical(token)
    except TypeError as error:
        raise RaspcError(f"the token at position {at}: {error}") from None
    if value in ids:
        return ids[value]
    if value not in model.tokens.data:
        vocab = [value_text(token) for token in model.vocab[:MAX_LISTED_TOKENS]]
        more = len(model.vocab) - len(vocab)
        raise RaspcError(
            f"the token {value_text(value)} at position {at} is not in the vocabulary",
            remedy=f"use {', '.join(vocab)}" + (f" or one of {more} more" if more else ""),
        )
    raise RaspcError(
        f"the token {value_text(value)} at position {at} is reserved",
        remedy="leave it out: the model adds the beginning of a sequence and padding itself",
    )


def decode(
    model: ModelOp, run: Run, lengths: Sequence[int]
) -> list[list[PythonValue]] | list[tuple[list[PythonValue], ...]]:
    """
    The output values of each sequence of a batch: a list with a value for each token.

    The output of a model with several outputs is a tuple of such lists for each sequence.

    Args:
        model: the model.
        run: its choices for the batch.
        lengths: the number of tokens of each sequence, BOS not counted.

    Raises:
        RaspcError: if a logit at a token is not finite.

    """
    columns = [
        _decode_choices(unembed.decode.values, choice, lengths)
        for unembed, choice in zip(model.unembeds, run.choices, strict=True)
    ]
    return columns[0] if len(columns) == 1 else list(zip(*columns, strict=True))


def _decode_choices(
    values: Sequence[Value], choices: NDArray[np.int32], lengths: Sequence[int]
) -> list[list[PythonValue]]:
    """The values [lengths[b]] of each sequence b for choices [B, T], BOS first."""
    chosen = choices[:, 1:]
    within = np.arange(chosen.shape[1]) < np.array(lengths, int)[:, None]
    if np.any(chosen[within] == NOTHING_CHOSEN):
        raise RaspcError(
            "the network computed a number that is not finite, which decodes to no value",
            remedy="scale its weights down, or use a wider element type",
        )
    table = np.empty(len(values), object)  # Filled in a loop: NumPy would unpack tuples.
    for i, value in enumerate(values):
        table[i] = to_python(value)
    safe = np.where(within, chosen, 0)
    rows: list[list[PythonValue]] = table[safe].tolist()
    return [row[:length] for row, length in zip(rows, lengths, strict=True)]
