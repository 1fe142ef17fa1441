"""
Scores of a ranking of edges, or of anything else, against labels.

    auroc([True, False, True], [0.9, 0.1, 0.4])                 # 1.0
    average_precision([True, False, True], [0.9, 0.5, 0.4])     # 5/6
    f1_at([True, False, True], [0.9, 0.5, 0.4], k=2)            # 1/2

Higher scores come first. Equal scores have no order: AUROC counts half of a tied pair, average
precision takes tied items at once, and F1 at k is the mean over all orders of the tied items.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Labels: TypeAlias = Sequence[bool] | NDArray[np.bool_]
Scores: TypeAlias = Sequence[float] | NDArray[np.floating]


def auroc(labels: Labels, scores: Scores) -> float | None:
    """
    The area under the receiver operating characteristic.

    It is the share of pairs of a positive and a negative item in which the positive item has the
    higher score. None if there are no such pairs.
    """
    positive, _, values = _arrays(labels, scores)
    n_positive, n_negative = int(positive.sum()), int((~positive).sum())
    if not n_positive or not n_negative:
        return None
    _, group, sizes = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(sizes)
    ranks = ((ends - sizes + 1 + ends) / 2)[group]
    above = float(ranks[positive].sum()) - n_positive * (n_positive + 1) / 2
    return above / (n_positive * n_negative)


def average_precision(labels: Labels, scores: Scores) -> float | None:
    """
    The sum over thresholds of the precision, weighted by the growth of the recall.

    None if no item is positive.
    """
    positive, order, values = _arrays(labels, scores)
    if not positive.any():
        return None
    ordered = values[order]
    last = np.flatnonzero(np.append(ordered[1:] != ordered[:-1], True))
    found = np.cumsum(positive[order])[last]
    precision, recall = found / (last + 1), found / found[-1]
    return float((np.diff(recall, prepend=0.0) * precision).sum())


def f1_at(labels: Labels, scores: Scores, k: int | None = None) -> float | None:
    """
    The F1 score of the `k` items with the highest scores, by default as many as are positive.

    None if no item is positive.
    """
    positive, order, values = _arrays(labels, scores)
    count = int(positive.sum())
    if not count:
        return None
    k = count if k is None else min(k, len(positive))
    if k < 1:
        return 0.0
    bound = values[order][k - 1]
    above, tied = values > bound, values == bound
    share = (k - int(above.sum())) / int(tied.sum())
    found = int((above & positive).sum()) + share * int((tied & positive).sum())
    return 2 * found / (k + count)


def _arrays(
    labels: Labels, scores: Scores
) -> tuple[NDArray[np.bool_], NDArray[np.intp], NDArray[np.float64]]:
    """The labels, the order of falling scores, and the scores."""
    positive, values = np.asarray(labels, np.bool_), np.asarray(scores, np.float64)
    if positive.shape != values.shape or positive.ndim != 1:
        raise ValueError(f"{positive.shape} labels for {values.shape} scores")
    if np.isnan(values).any():
        raise ValueError("a score is not a number")
    return positive, np.argsort(-values, kind="stable"), values
