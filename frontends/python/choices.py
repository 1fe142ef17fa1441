"""
Choices among selected keys: the first, the last, and those with the greatest or least values.

    same = Select(tokens, tokens, Comparison.EQ)
    Aggregate(last(same), indices)("abab") == [2, 3, 2, 3]
    aggregate_max(same, indices)("abab") == [2, 3, 2, 3]
    Aggregate(argmin(same, score), tokens)

Each position chooses among the keys that its query selects; a choice of none is empty.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from raspc.frontends.python.expression import RASPExpr, require
from raspc.frontends.python.selector_expressions import (
    Aggregate,
    AggregateSum,
    Comparison,
    Select,
    Selector,
)
from raspc.frontends.python.sop_expressions import SOp, indices
from raspc.frontends.python.undefined_values import is_defined, where


class SelectorBest(Selector):
    """
    The selected keys with the best values: of a first s-op, then of a second, and so on.

    The best value of an s-op is the greatest, or the least. Keys at which an s-op is undefined are
    not chosen; several keys with the best values are chosen together.
    """

    default_name = "selector_best"

    def __init__(self, selector: Selector, scores: Sequence[SOp], least: Sequence[bool]):
        super().__init__()
        require(selector, Selector, "the first operand of a choice")
        for score in scores:
            require(score, SOp, "the score of a choice")
        self.selector = selector
        self.scores = tuple(scores)
        self.least = tuple(least)

    @property
    def children(self) -> Sequence[RASPExpr]:
        """The selector, and the s-ops that keys are compared by."""
        return (self.selector, *self.scores)


def first(selector: Selector) -> Selector:
    """The selector of the first key that a selector selects for each query."""
    return SelectorBest(selector, [indices], [True])


def last(selector: Selector) -> Selector:
    """The selector of the last key that a selector selects for each query."""
    return SelectorBest(selector, [indices], [False])


leftmost, rightmost = first, last


def argmax(selector: Selector, score: SOp) -> Selector:
    """The selector of the key with the greatest value of `score`; of several, the first."""
    return SelectorBest(selector, [score, indices], [False, True])


def argmin(selector: Selector, score: SOp) -> Selector:
    """The selector of the key with the least value of `score`; of several, the first."""
    return SelectorBest(selector, [score, indices], [True, True])


def latest(selector: Selector) -> Selector:
    """The selector of the last key up to the query's own position that a selector selects."""
    return last(selector & Select(indices, indices, Comparison.LEQ))


def closest(selector: Selector) -> Selector:
    """The selector of the key nearest to the query's own position; of two, the first."""
    before = Aggregate(latest(selector), indices)
    after = Aggregate(first(selector & Select(indices, indices, Comparison.GEQ)), indices)
    is_after = is_defined(after) & (~is_defined(before) | (after - indices < indices - before))
    return Select(indices, where(is_after, after, before), Comparison.EQ)


def aggregate_sum(selector: Selector, sop: SOp) -> SOp:
    """The exact sum of the values that each query selects; 0 where there is none."""
    return AggregateSum(selector, sop)


def aggregate_max(selector: Selector, sop: SOp, default: Any = None) -> SOp:
    """The greatest of the values that each query selects; the default where there is none."""
    return Aggregate(SelectorBest(selector, [sop], [False]), sop, default)


def aggregate_min(selector: Selector, sop: SOp, default: Any = None) -> SOp:
    """The least of the values that each query selects; the default where there is none."""
    return Aggregate(SelectorBest(selector, [sop], [True]), sop, default)
