"""The best of selected keys, by the ranks of their values."""

from __future__ import annotations

import numpy as np

from raspc.values.value import sort_key
from raspc.verification.oracle.value_numbering import UNDEFINED, Flags, Ids, Numbering


def best_keys(selected: Flags, ids: Ids, numbering: Numbering, *, least: bool) -> Flags:
    """
    The selected keys [B, T, T] with the best value among those that their query selects.

    Args:
        selected: [B, T, T], query before key.
        ids: the numbers of the values [B, T]; an undefined value is not selected.
        numbering: the numbers of values.
        least: whether the least value is the best, not the greatest.
    """
    distinct, places = np.unique(ids, return_inverse=True)
    keys = [sort_key(numbering.values[i]) for i in distinct.tolist()]
    order = {key: rank for rank, key in enumerate(sorted(set(keys), reverse=least))}
    ranks = np.array([order[key] for key in keys], np.int64)[places.reshape(ids.shape)]
    found = selected & (ids != UNDEFINED)[:, None, :]
    ranked = np.where(found, ranks[:, None, :], -1)
    return found & (ranked == ranked.max(axis=2, keepdims=True))
