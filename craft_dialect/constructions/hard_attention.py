"""
Hard attention: scores that select exactly the keys that a predicate accepts.

A selected key scores `scale`, any other key 0, and BOS `bos_score`. With
`bos_score = scale / 2` BOS receives the attention if and only if nothing is selected, and the
margin on either side is `scale / 2`: of n keys, the unselected ones and BOS together draw less
than `n * exp(-scale / 2)` of the attention. `softmax_scale` turns the leakage that is allowed
into the scale, so that scores stay small and their rounding with them: a score s is off by at
most `s * eps`, which changes attention by that relative amount.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import OneHotAxis

LEAKAGE = 2.0**-30
"""The attention that may go to keys that were not selected: well below float32's 2^-24."""


def softmax_scale(n_keys: int, leakage: float = LEAKAGE) -> float:
    """
    The smallest whole score for selected keys such that half of it is margin enough.

    From `n * exp(-scale / 2) <= leakage`: `scale = 2 ln(n / leakage)`, rounded up.

    Args:
        n_keys: the most keys that compete, BOS among them.
        leakage: the share of attention that may go astray.

    """
    return float(math.ceil(2.0 * math.log(n_keys / leakage)))


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
    The bilinear form of a selector, rows query directions and columns key directions.

    Args:
        queries, keys: one-hot axes of the query and the key; undefined is their zero vector.
        selected: `selected[q, k]` says whether the q-th query value selects the k-th key value.
        scale: score of a selected key.
        bos_score: score of BOS for every query.
        one: label of the direction that is 1 everywhere.
        bos: label of the direction that is 1 at BOS alone.
        selects_none: whether a pair with an undefined query or key is selected. Then the form
            is written as "all but the rejected pairs":
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
