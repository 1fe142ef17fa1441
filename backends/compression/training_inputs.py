"""
The inputs that a compression is trained and measured on: all of them, where that is possible.

    inputs = all_inputs(model, distinct=True)
    inputs.ids                  # int32 [N, T], BOS first and PAD behind
    inputs.weights              # float64 [N], summing to 1: each length counts the same
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

MOST_INPUTS = 4096
"""More inputs than this are sampled, not enumerated."""


@dataclass(frozen=True)
class Inputs:
    """Sequences of ids."""

    ids: NDArray[np.int32]
    """[N, T]: BOS, the tokens, and PAD behind."""

    lengths: NDArray[np.int64]
    """[N]: the number of tokens, BOS not counted."""

    exhaustive: bool
    """Whether these are all the inputs that there are."""

    @cached_property
    def weights(self) -> NDArray[np.float64]:
        """[N]: how much a sequence counts; each length counts the same."""
        sizes, counts = np.unique(self.lengths, return_counts=True)
        of_length = dict(zip(sizes.tolist(), counts.tolist(), strict=True))
        raw = np.array([1 / of_length[n] for n in self.lengths.tolist()])
        return raw / raw.sum()

    @cached_property
    def token_mask(self) -> NDArray[np.bool_]:
        """[N, T]: the positions that hold a token of the input."""
        positions = np.arange(self.ids.shape[1])
        return (positions >= 1) & (positions <= self.lengths[:, None])

    @cached_property
    def visible_mask(self) -> NDArray[np.bool_]:
        """[N, T]: the positions that are not padding, BOS among them."""
        return np.arange(self.ids.shape[1]) <= self.lengths[:, None]


def all_inputs(
    model: ModelOp, *, distinct: bool = False, limit: int = MOST_INPUTS, seed: int = 0
) -> Inputs:
    """
    The inputs of a model: all of them, or a sample where there are more than `limit`.

    distinct: only those in which no token occurs twice, as `sort_unique` asks of its inputs.
    """
    reserved = (model.bos_id, model.pad_id)
    tokens = [i for i in range(len(model.tokens.data)) if i not in reserved]
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
    """About `limit` sequences, the same number of each length, without repetition."""
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
