"""
The inputs of a compression, for training and measurement: all of a model, or a sample.

    inputs = all_inputs(model, distinct=True)
    inputs.ids                  # int32 [N, T], BOS first and PAD last
    inputs.weights              # float64 [N], with sum 1 and equal sums for each length
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import permutations, product
from math import perm

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError
from raspc.values.short_repr import short_repr

MAX_INPUTS = 4096
"""The default of the largest number of inputs; more inputs are sampled, not enumerated."""


@dataclass(frozen=True)
class Inputs:
    """Token sequences as ids, with their lengths and weights."""

    ids: NDArray[np.int32]
    """The ids [N, T]: BOS, the tokens, and PAD."""

    lengths: NDArray[np.int64]
    """The number [N] of tokens of each sequence, BOS not counted."""

    exhaustive: bool
    """Whether the sequences are all inputs of the model."""

    __repr__ = short_repr

    @cached_property
    def weights(self) -> NDArray[np.float64]:
        """The weight [N] of each sequence in means: sum 1 in all, and equal sums by length."""
        sizes, counts = np.unique(self.lengths, return_counts=True)
        of_length = dict(zip(sizes.tolist(), counts.tolist(), strict=True))
        raw = np.array([1 / of_length[n] for n in self.lengths.tolist()])
        return raw / raw.sum()

    @cached_property
    def token_mask(self) -> NDArray[np.bool_]:
        """The mask [N, T] of the positions that hold a token of the input."""
        positions = np.arange(self.ids.shape[1])
        return (positions >= 1) & (positions <= self.lengths[:, None])

    @cached_property
    def visible_mask(self) -> NDArray[np.bool_]:
        """The mask [N, T] of the positions that do not hold PAD, BOS among them."""
        return np.arange(self.ids.shape[1]) <= self.lengths[:, None]


def all_inputs(
    model: ModelOp, *, distinct: bool = False, limit: int = MAX_INPUTS, seed: int = 0
) -> Inputs:
    """
    All inputs of a model, or a sample if there are more than `limit`.

    Args:
        model: the model.
        distinct: whether to exclude inputs with repeated tokens, which `sort_unique` does not take.
        limit: the largest number of inputs.
        seed: the seed of the sample.

    Raises:
        RaspcError: if the vocabulary is empty, so that the model takes no input.

    """
    tokens = list(model.vocab_ids)
    longest = min(model.max_length, len(tokens)) if distinct else model.max_length
    if longest < 1:
        raise RaspcError("the model takes no input", remedy="give its vocabulary a token")
    counts = {n: perm(len(tokens), n) if distinct else len(tokens) ** n for n in _up_to(longest)}
    exhaustive = sum(counts.values()) <= limit
    if exhaustive:
        rows = list(_enumerate(tokens, longest, distinct))
    else:
        rows = _sample(tokens, counts, distinct, limit, np.random.default_rng(seed))
    ids = np.full((len(rows), model.max_length + 1), model.pad_id, np.int32)
    ids[:, 0] = model.bos_id
    for row, sequence in zip(ids, rows, strict=True):
        row[1 : 1 + len(sequence)] = sequence
    return Inputs(ids, np.array([len(row) for row in rows]), exhaustive)


def split(inputs: Inputs, share: float, seed: int = 0) -> tuple[Inputs, Inputs]:
    """The inputs in two parts, the second with a share of them; each has one input at least."""
    order = np.random.default_rng(seed).permutation(len(inputs.lengths))
    if len(order) < 2:
        raise RaspcError("the model has a single input", remedy="give it a larger max_seq_len")
    size = min(max(1, round(share * len(order))), len(order) - 1)
    held_out, seen = np.sort(order[:size]), np.sort(order[size:])
    first, second = (Inputs(inputs.ids[p], inputs.lengths[p], False) for p in (seen, held_out))
    return first, second


def split_by_tokens(inputs: Inputs, share: float, seed: int = 0) -> tuple[Inputs, Inputs]:
    """
    Two parts of the inputs without a common token: a share of the tokens is for the second part.

    Inputs with tokens of both parts are left out. Raises a `RaspcError` if a part has no input.
    """
    mask = inputs.token_mask
    tokens = np.unique(inputs.ids[mask])
    order = np.random.default_rng(seed).permutation(len(tokens))
    chosen = tokens[order[: max(1, round(share * len(tokens)))]]
    is_chosen = np.isin(inputs.ids, chosen)
    parts = ~(is_chosen & mask).any(axis=1), (is_chosen | ~mask).all(axis=1)
    if not all(part.any() for part in parts):
        raise RaspcError(
            "no input has only tokens of one part",
            remedy="hold out another share, or inputs in place of tokens",
        )
    first, second = (Inputs(inputs.ids[p], inputs.lengths[p], False) for p in parts)
    return first, second


def _up_to(longest: int) -> range:
    return range(1, longest + 1)


def _enumerate(tokens: list[int], longest: int, distinct: bool) -> Iterator[tuple[int, ...]]:
    for n in _up_to(longest):
        yield from permutations(tokens, n) if distinct else product(tokens, repeat=n)


def _sample(
    tokens: list[int],
    counts: dict[int, int],
    distinct: bool,
    limit: int,
    generator: np.random.Generator,
) -> list[tuple[int, ...]]:
    """Up to `limit` distinct sequences, of each length the same number or all."""
    rows: dict[tuple[int, ...], None] = {}
    share = limit // len(counts)
    for n, count in counts.items():
        if count <= share:
            kind = permutations(tokens, n) if distinct else product(tokens, repeat=n)
            rows.update(dict.fromkeys(kind))
            continue
        wanted = len(rows) + share
        while len(rows) < wanted:
            drawn = generator.choice(tokens, n, replace=not distinct)
            rows[tuple(int(token) for token in drawn)] = None
    return list(rows)
