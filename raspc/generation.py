"""
Generation by a model: a prompt, continued by the tokens that the model computes one after another.

    tokens = NextTokens.of(model.op)
    generation = generate(model.op, tokens, model.generator, [[0, 1, 2]], max_new_tokens=3)[0]
    generation.tokens       # [3, 4, 5]
    generation.stopped      # "max_new_tokens"
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from raspc.backends.runners.generation.generation_state import (
    Ended,
    GeneratedIds,
    GenerationRequest,
    Generator,
)
from raspc.backends.runners.generation.next_tokens import NextTokens
from raspc.backends.runners.token_batch import (
    MAX_LISTED_TOKENS,
    Batch,
    encode,
    encode_sequence,
    token_ids,
)
from raspc.transformer_dialect.interpreter import NOTHING_CHOSEN
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import PythonValue, RaspcError, to_python
from raspc.values.html_view import html_of
from raspc.values.short_repr import short_repr
from raspc.values.text import value_text

Stopped: TypeAlias = Literal["stop", "max_new_tokens", "max_seq_len"]
"""
The reason for which a generation stopped: its last token is a stop token, it has as many new tokens
as asked for, or the sequence has as many tokens as the model takes.
"""


@dataclass(frozen=True)
class Generation:
    """A prompt and its continuation."""

    prompt: list[PythonValue]
    """The tokens of the prompt."""

    tokens: list[PythonValue]
    """The generated tokens, the stop token included."""

    stopped: Stopped
    """The reason for which the generation stopped."""

    __repr__ = short_repr

    @property
    def sequence(self) -> list[PythonValue]:
        """The tokens of the prompt and the generated ones."""
        return self.prompt + self.tokens

    def _repr_html_(self) -> str:
        return html_of(self)


def generate(
    model: ModelOp,
    tokens: NextTokens,
    generator: Generator,
    prompts: Iterable[Iterable[object]],
    *,
    max_new_tokens: int | None = None,
    stop: Iterable[object] = (),
) -> list[Generation]:
    """
    The continuations of prompts; `Model.generate_batch` describes the arguments and errors.

    tokens: the results of the model as tokens.
    generator: a generator of the model, with a cache of keys or without.

    A `RaspcError` about one of several prompts has the location `sequences[2]`, counted from 0.
    """
    stops = _stops(model, stop)
    if max_new_tokens is not None and max_new_tokens < 0:
        raise RaspcError(f"max_new_tokens is {max_new_tokens}", remedy="give at least 0")
    batch = encode(model, prompts)
    if not batch.lengths:
        return []
    found = generator.generate(request_of(model, batch, tokens, max_new_tokens, stops))
    _check_tokens(model, batch, tokens, found)
    table = [to_python(value) for value in model.tokens.data]
    return [
        _generation(table, row, 1 + length, end, reason, max_new_tokens)
        for row, length, end, reason in zip(
            found.ids.tolist(),
            batch.lengths,
            found.state.lengths.tolist(),
            found.state.ended.tolist(),
            strict=True,
        )
    ]


def request_of(
    model: ModelOp,
    batch: Batch,
    tokens: NextTokens,
    max_new_tokens: int | None,
    stops: NDArray[np.bool_],
) -> GenerationRequest:
    """The request of a batch of prompts, at whose limits the model has no further position."""
    longest = 1 + model.max_length
    ids = np.full((len(batch.ids), longest), model.pad_id, np.int32)
    ids[:, : batch.ids.shape[1]] = batch.ids
    lengths = 1 + np.array(batch.lengths, np.int32)
    most = longest if max_new_tokens is None else min(max_new_tokens, longest)
    limits = np.minimum(lengths + most, longest).astype(np.int32)
    return GenerationRequest(ids, lengths, limits, tokens.ids, stops)


def _stops(model: ModelOp, stop: Iterable[object]) -> NDArray[np.bool_]:
    """Whether each id of the model is that of a stop token."""
    flags = np.zeros(len(model.tokens.data), np.bool_)
    if isinstance(stop, str):
        raise RaspcError(
            f"stop is one string, {value_text(stop)}, where a list of tokens is expected",
            remedy=f"give [{value_text(stop)}]",
        )
    known = token_ids(model)
    for token in stop:
        try:
            flags[encode_sequence(model, known, [token])] = True
        except RaspcError:
            raise RaspcError(
                f"the stop token {token!r} is not in the vocabulary",
                remedy=f"use {', '.join(map(value_text, model.vocab[:MAX_LISTED_TOKENS]))}",
            ) from None
    return flags


def _check_tokens(model: ModelOp, batch: Batch, tokens: NextTokens, found: GeneratedIds) -> None:
    """Raise an error for the first sequence whose last result is no token."""
    for row in np.flatnonzero(found.state.ended == Ended.NO_TOKEN).tolist():
        choice, length = int(found.state.choices[row]), int(found.state.lengths[row])
        sequence = [model.tokens.data[token] for token in found.ids[row, 1:length].tolist()]
        prompt = " ".join(value_text(token) for token in sequence[: batch.lengths[row]])
        raise RaspcError(
            f"the result at position {length - 2}, after the prompt {prompt}, is "
            f"{_no_token(tokens, choice)}",
            location=f"sequences[{row}]" if len(batch.lengths) > 1 else None,
            remedy="give a prompt that the program continues, or a stop token that comes before",
        )


def _no_token(tokens: NextTokens, choice: int) -> str:
    """A choice that is no token, as text."""
    if choice == NOTHING_CHOSEN:
        return "a number that is not finite, which decodes to no token"
    value = tokens.values[choice]
    if value is None:
        return "undefined (None), which is no token"
    return f"{value_text(value)}, which is no token of the vocabulary"


def _generation(
    table: Sequence[PythonValue],
    ids: Sequence[int],
    begin: int,
    end: int,
    reason: int,
    max_new_tokens: int | None,
) -> Generation:
    """The generation in a row of ids, BOS first, from `begin` to `end`."""
    tokens = [table[token] for token in ids[:end]]
    stopped: Stopped = "max_seq_len"
    if reason == Ended.STOP:
        stopped = "stop"
    elif end - begin == max_new_tokens:
        stopped = "max_new_tokens"
    return Generation(tokens[1:begin], tokens[begin:], stopped)
