"""
Batches: sequences of tokens as an array of ids, and what was chosen as values.

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
from raspc.values.text import value_text

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

    Raises `RaspcError` for a sequence that the model does not take, which is located as
    `sequences[1]` if there are several: counted from 0, as Python, NumPy and JAX do, and as the
    positions of tokens are in it, which are the indices of RASP.
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
    """The ids of the tokens that a sequence may hold: all but BOS and PAD."""
    reserved = (model.bos_id, model.pad_id)
    return {token: i for i, token in enumerate(model.tokens.data) if i not in reserved}


def _encode_known(
    ids: Mapping[Value, int], inputs: Sequence[Iterable[object]], longest: int
) -> tuple[Sequence[int], tuple[int, ...]] | None:
    """
    The ids of all sequences in a row and their lengths, in one pass over the tokens.

    None if a sequence is no list or tuple of up to `longest` values of the vocabulary: it may have
    to be converted first, or is an error, which `encode_sequence` tells.
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
    """The ids of one sequence of a batch; an error says which one, if there are several."""
    try:
        return encode_sequence(model, ids, inputs[number])
    except RaspcError as error:
        if len(inputs) > 1:
            error.location = f"sequences[{number}]"
        raise


def encode_sequence(
    model: ModelOp, ids: Mapping[Value, int], sequence: Iterable[object]
) -> list[int]:
    """The ids of the tokens of one sequence, without BOS; `ids` is what `token_ids` gives."""
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
    return [_encode_token(model, ids, token, at) for at, token in enumerate(tokens)]


def _encode_token(model: ModelOp, ids: Mapping[Value, int], token: object, at: int) -> int:
    try:
        value = canonical(token)
    except TypeError as error:
        raise RaspcError(f"the token at position {at}: {error}") from None
    if value in ids:
        return ids[value]
    if value not in model.tokens.data:
        vocab = [value_text(token) for token in model.vocab[:MOST_LISTED]]
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
    What a model says about each sequence of a batch: a list of values, as long as the sequence.

    A model with several results gives a tuple of such lists for each sequence.
    lengths: the number of tokens of each sequence, BOS not counted.
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
    table = np.empty(len(values), object)  # Filled one by one: a tuple is one value here.
    for i, value in enumerate(values):
        table[i] = to_python(value)
    safe = np.where(within, chosen, 0)
    rows: list[list[PythonValue]] = table[safe].tolist()
    return [row[:length] for row, length in zip(rows, lengths, strict=True)]
