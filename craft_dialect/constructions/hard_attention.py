"""
Hard attention: scores under which softmax attends to the keys that a predicate accepts.

A selected key scores `scale`, any other key 0, and BOS `bos_score`. With
`bos_score = scale / 2` BOS receives the attention if and only if nothing is selected, and the
margin on either side is `scale / 2`: of n keys, the unselected keys and BOS together draw less
than `n * exp(-scale / 2)` of the attention. `softmax_scale` computes the scale from the allowed
leakage, so that scores and their rounding errors stay small: the error of a score s is at most
`s * eps`, which changes attention by that relative amount.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import OneHotAxis

LEAKAGE = 2.0**-30
"""The share of attention that unselected keys may draw: 1/64 of float32's roundoff, 2^-24."""


def softmax_scale(n_keys: int, leakage: float = LEAKAGE) -> float:
    """
    The smallest whole score of a selected key such that half of it bounds the leakage.

    From `n * exp(-scale / 2) <= leakage`: `scale = 2 ln(n / leakage)`, rounded up.

    Args:
        n_keys: the largest number of keys that compete, BOS among them.
        leakage: the share of attention that unselected keys may draw.

    """
    return float(math.ceil(2.0 * math.log(n_keys / leakage)))


def leakage_of(n_keys: int, scale: float) -> float:
    """The share of attention that unselected keys may draw if a selected key scores `scale`."""
    return min(1.0, n_keys * math.exp(-scale / 2.0))


def selection_scores(
    queries: OneHotAxis,
    keys: OneHotAxis,
    selected: NDArray[np.bool_],
    *,
    scale: float,
    bos_score: float,
    one: str,
    bos: str,
    selects_none: bool = False,
) -> LinearMap:
    """
    The bilinear form of a selector: rows are query directions and columns key directions.

    Args:
        queries, keys: one-hot axes of the query and the key; undefined is their zero vector.
        selected: [n_queries, n_keys], True where the query value selects the key value.
        scale: score of a selected key.
        bos_score: score of BOS for every query.
        one: label of the direction that is 1 everywhere.
        bos: label of the direction that is 1 at BOS alone.
        selects_none: whether a pair with an undefined query or key is selected. If so, the form
            selects every pair and subtracts the rejected ones:
            `scale ((one - bos) (one - bos) - sum of rejected q k)`, which is `scale` wherever
            either side is the zero vector, but at BOS.

    """
    sign, pairs = (-1.0, ~selected) if selects_none else (1.0, selected)
    q, k = np.nonzero(pairs)
    scores = LinearMap(queries.labels, keys.labels, q, k, np.full(len(q), sign * scale))
    if not selects_none:
        return LinearMap.concatenate([scores, LinearMap.of([(one, bos, bos_score)])])
    constant = LinearMap.of(
        [
            (one, one, scale),
            (one, bos, bos_score - scale),
            (bos, one, -scale),
            (bos, bos, scale),
        ]
    )
    return LinearMap.concatenate([scores, constant])
