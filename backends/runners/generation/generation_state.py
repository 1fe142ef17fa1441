"""
The state of a generation: growing sequences of ids, and the step that appends a token to each.

    request = GenerationRequest(ids, lengths, limits, next_ids, stops)
    state = begin(np, request)
    column, state = append(np, request, state, choices, known)      # ids of position `known`

All sequences of a batch advance together, position by position: a sequence whose prompt is longer
than `known` keeps its own token there. The functions are generic in the array namespace, so that
they run in NumPy and inside the loop that XLA compiles.
"""

from __future__ import annotations

from enum import IntEnum
from types import ModuleType
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect.interpreter import NOTHING_CHOSEN, Array
from raspc.values.short_repr import short_repr

NO_TOKEN = -1
"""The entry of `GenerationRequest.next_ids` for a result that is no token."""


class Ended(IntEnum):
    """The reason for which a sequence does not grow."""

    RUNNING = 0
    """None: the sequence grows."""
    STOP = 1
    """The last token is a stop token."""
    LIMIT = 2
    """The sequence has the largest number of tokens."""
    NO_TOKEN = 3
    """The result at the last position is no token."""


class GenerationRequest(NamedTuple):
    """A batch of prompts as arrays, with the conditions that end their growth."""

    ids: NDArray[np.int32]
    """The prompts [B, 1 + max_seq_len]: BOS, tokens, PAD."""

    lengths: NDArray[np.int32]
    """The number of ids [B] of each prompt, BOS counted."""

    limits: NDArray[np.int32]
    """The largest number of ids [B] of each sequence, BOS counted; at most 1 + max_seq_len."""

    next_ids: NDArray[np.int32]
    """The id of the token that each choice stands for, or `NO_TOKEN`; the last entry is the latter,
    for the choice `NOTHING_CHOSEN`."""

    stops: NDArray[np.bool_]
    """The flags [number of ids] of the stop tokens."""

    __repr__ = short_repr


class GenerationState(NamedTuple):
    """The sequences of a batch, except for their ids."""

    lengths: Array
    """The number of ids int32 [B], BOS counted."""

    ended: Array
    """The reason int32 [B], a number of `Ended`."""

    choices: Array
    """The choice int32 [B] at the last position of the sequence, once it was computed."""

    __repr__ = short_repr


class GeneratedIds(NamedTuple):
    """The grown sequences of a batch."""

    ids: NDArray[np.int32]
    """The ids [B, 1 + max_seq_len]."""

    state: GenerationState
    """The lengths, reasons and last choices, as NumPy arrays."""

    __repr__ = short_repr


class Generator(Protocol):
    """A model with its weights placed for generation."""

    @property
    def arithmetic(self) -> str:
        """The name of the arithmetic, a key of `RUN_ARITHMETICS`."""
        ...

    def generate(self, request: GenerationRequest) -> GeneratedIds:
        """The grown sequences of a request."""
        ...


def begin(xp: ModuleType, request: GenerationRequest) -> GenerationState:
    """The state of a batch before the first step."""
    lengths = xp.asarray(request.lengths)
    full = lengths >= xp.asarray(request.limits)
    ended = xp.where(full, int(Ended.LIMIT), int(Ended.RUNNING)).astype(np.int32)
    return GenerationState(lengths, ended, xp.full_like(lengths, NOTHING_CHOSEN))


def is_running(state: GenerationState) -> Any:
    """The flag that a sequence of the batch grows: a scalar of the namespace."""
    return (state.ended == int(Ended.RUNNING)).any()


def append(
    xp: ModuleType,
    request: GenerationRequest,
    state: GenerationState,
    column: Array,
    choices: Array,
    known: Array | int,
) -> tuple[Array, GenerationState]:
    """
    The ids of the next position and the state, after the choices of the last known position.

    Args:
        xp: the array namespace.
        request: the batch.
        state: the state; each sequence that grows has at least `known` ids.
        column: the ids int32 [B] of position `known` in the prompts.
        choices: int [B], the choices of the model at position `known - 1`.
        known: the number of known ids in each sequence.

    """
    at_end = (state.ended == int(Ended.RUNNING)) & (state.lengths == known)
    token = xp.asarray(request.next_ids)[choices]
    grows = at_end & (token != NO_TOKEN)
    lengths = state.lengths + grows.astype(np.int32)
    is_stop = xp.asarray(request.stops)[token]
    reason = xp.where(lengths >= xp.asarray(request.limits), int(Ended.LIMIT), int(Ended.RUNNING))
    reason = xp.where(is_stop, int(Ended.STOP), reason)
    reason = xp.where(grows, reason, int(Ended.NO_TOKEN))
    ended = xp.where(at_end, reason, state.ended).astype(np.int32)
    last = xp.where(at_end, choices, state.choices).astype(np.int32)
    return xp.where(grows, token, column), GenerationState(lengths, ended, last)
