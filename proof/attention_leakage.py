"""Bounds for attention: the gap by which selected keys win, and the attention that leaks."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from raspc.proof.bounded_numbers import require_finite
from raspc.proof.score_bounds import Scores
from raspc.proof.unfollowed_values import Unknown

MISSING = "an input may lack the key that it selects, and another key scores more than BOS"


@dataclass
class Selection:
    """
    The gap and the leakage of the selections of a head, over all queries.

    Attributes:
        longest: max_seq_len.
        gap: the least difference between the score of what is attended to and of what is not.
        error: the largest error of such a difference.
        stray: the most attention that goes astray.
        skew: the most attention that moves between keys that are attended to.
        single: whether no query selects keys of two positions of one input.
        prefixes: whether every query selects the first few positions.
        may_miss: whether possibly nothing is selected, so that BOS is read alone.
        weights: the weights of BOS against 1 for each selected key; 0 where it gets none.
        drift: the most by which a score drifts from that of BOS, where both are weighed.
        equal: whether all the keys that a query attends to have exactly the same score.
        others: whether keys that are not attended to hold anything but BOS.
        level: whether BOS, where it is weighed, has exactly the score of the selected keys.

    """

    longest: int
    gap: float = math.inf
    error: float = 0.0
    stray: float = 0.0
    skew: float = 0.0
    single: bool = True
    prefixes: bool = True
    may_miss: bool = False
    weights: set[float] = field(default_factory=set[float])
    drift: float = 0.0
    equal: bool = True
    others: bool = False
    level: bool = True

    @property
    def mixes_bos(self) -> bool:
        """Whether BOS has a weight beside selected keys, as where widths are counted."""
        return any(weight > 0.0 for weight in self.weights)

    def note(self, gap: float, error: float) -> None:
        """
        Record the attention that leaks to a key `gap - error` below the selected keys.

        A gap or an error that is infinite or NaN is `Unknown`.
        """
        require_finite(gap - error)
        if gap - error < self.gap - self.error:
            self.gap, self.error = gap, error
        self.stray = max(self.stray, stray_attention(self.longest, gap - error))

    def note_spread(self, spread: float) -> None:
        """
        Record that scores of keys that are attended to move by up to `spread` relative to others.

        A spread that is infinite or NaN is `Unknown`.
        """
        require_finite(spread)
        self.skew = max(self.skew, skew(spread))

    def note_drift(self, drift: float) -> None:
        """
        Record by how much a score drifts from that of BOS, where both are weighed.

        A drift that is infinite or NaN is `Unknown`.
        """
        require_finite(drift)
        self.drift = max(self.drift, drift)


def stray_attention(longest: int, gap: float) -> float:
    """The most attention of all keys whose scores are lower by a gap."""
    return min((longest + 1) * math.exp(min(-gap, 50.0)), 1.0)


def select(
    scores: Scores,
    longest: int,
    *,
    positional: bool,
    ordered: bool = False,
    counts: bool = True,
) -> Selection:
    """
    The selected keys of every query.

    Args:
        scores: of all pairs.
        longest: max_seq_len.
        positional: whether the keys' points are the positions, in order.
        ordered: whether any key may be absent, so that the best of those that are there wins.
        counts: whether BOS may have a weight beside the selected keys, as where widths are counted.

    """
    if ordered:
        return _select_best(scores, longest)
    found = Selection(longest)
    mixed = math.log(longest) + 1.0
    # Of more positions than are listed each is an index of its own.
    index = np.arange(len(scores.index)) if positional else scores.index
    tops = np.where(scores.met, scores.ideal, -np.inf).max(axis=1)
    for q, (row, error, met) in enumerate(zip(scores.ideal, scores.error, scores.met, strict=True)):
        if not met.any():
            continue
        top, bos, bos_error = float(tops[q]), float(scores.bos[q]), float(scores.bos_error[q])
        if top < bos - mixed:
            found.note(bos - top, float(error[met].max()) + bos_error)
            found.may_miss = True
            continue
        doubt = float(scores.doubt[q])
        chosen = met & (row >= top - 2 * doubt)
        rest = met & ~chosen
        e = float(error[chosen].max())
        found.single &= _is_one_index(index[chosen])
        if positional:
            found.prefixes &= bool(chosen[: int(chosen.sum())].all())
        spread = float(top - row[chosen].min())
        found.equal &= e == 0.0 and spread == 0.0
        if counts and bos > top - mixed and bos < top + mixed:
            found.weights.add(weight_of_bos(bos - top, 2 * doubt))
            found.note_drift(e + bos_error + spread + 2 * doubt)
            found.note_spread(2 * max(e, bos_error) + spread)
            found.level &= e == 0.0 and bos_error == 0.0 and spread == 0.0 and bos == top
        else:
            found.weights.add(0.0)
            found.note_spread(2 * e + spread)
            found.note(top - bos, e + bos_error)
        if rest.any():
            found.others = True
            highest = float(row[rest].max())
            found.note(top - highest, e + float(error[rest].max()))
            if not (positional and bool((chosen & scores.seen[q]).any())):
                if highest >= bos:
                    raise Unknown(MISSING)
                found.note(bos - highest, float(error[rest].max()) + bos_error)
                found.may_miss = True
    return found


def _is_one_index(indices: NDArray[np.int64]) -> bool:
    """Whether keys all occur at one and the same index."""
    return bool(indices[0] >= 0 and (indices == indices[0]).all())


def _select_best(scores: Scores, longest: int) -> Selection:
    """
    The keys that may be selected: all that score more than BOS, each above the keys below it.

    Keys of one score are selected together. A query for which no such key is there reads BOS.
    """
    found = Selection(longest, prefixes=False, may_miss=True, others=True)
    found.weights.add(0.0)
    for q, met in enumerate(scores.met):
        row, error = scores.ideal[q, met], scores.error[q, met]
        bos, bos_error = float(scores.bos[q]), float(scores.bos_error[q])
        doubt = 2 * float(scores.doubt[q])
        order = np.argsort(-row)
        ranked, errors = row[order], error[order]
        above = int(np.count_nonzero(ranked > bos))
        if above < len(ranked):
            found.note(bos - float(ranked[above]), float(errors[above:].max()) + bos_error)
        if not above:
            continue
        highest_error = float(errors[:above].max())
        found.note(float(ranked[above - 1]) - bos, highest_error + bos_error)
        falls = ranked[: above - 1] - ranked[1:above]
        apart = falls > doubt
        # Several positions may hold a key of no one index, at any score.
        indices = scores.index[met][order][:above]
        alike = apart | (indices[1:] == indices[:-1])
        found.single &= bool(alike.all() and (indices >= 0).all())
        if apart.any():
            found.note(float(falls[apart].min()), 2 * highest_error)
        spread = float(falls[~apart].sum()) if not apart.all() else 0.0
        found.equal &= highest_error == 0.0 and spread == 0.0
        if not apart.all():
            found.note_spread(2 * highest_error + spread)
    return found


def weight_of_bos(difference: float, doubt: float) -> float:
    """The weight of BOS for a difference of scores, rounded to a whole number within the doubt."""
    weight = math.exp(difference)
    whole = float(round(weight))
    # The logarithm, the exponential and the difference of two scores are rounded as well.
    off = doubt + 2.0**-50 * (1.0 + abs(difference))
    return whole if whole > 0.0 and abs(weight / whole - 1.0) <= off else weight


def skew(spread: float) -> float:
    """
    The most attention that moves as scores move by up to `spread` relative to each other.

    Weights p_i become p_i r_i, normalised, with all log r_i in a range of D: the total variation
    is at most tanh(D / 4), which two keys of equal weight attain.
    """
    return math.tanh(spread / 4)
