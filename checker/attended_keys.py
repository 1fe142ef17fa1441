"""
The keys that a head attends to, matched with a selector of the program.

For every pair of query and key values that can meet, the scores of selected keys are alike and
above those of all others, by a gap that bounds the attention that goes elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from raspc_check.roundoff import (
    Arithmetic,
    own_error,
    project,
    sum_error,
    unit_of_products,
    units,
    units_of_floats,
)
from raspc_check.stored_program import Node, rank
from raspc_check.stream_table import Stream, in_advance, nodes_held, read, read_bos, soft
from raspc_check.value_domains import Combinations, Domains, Rejected, TooMany

Array = NDArray[np.float64]


MAX_PAIRS = 30_000_000
"""The most pairs of a query and a key whose scores are compared: some gigabytes of numbers."""

MAX_EXPONENTIAL = 2.0**100
"""The largest exponential: numbers with it as a factor stay finite."""


class Projected(NamedTuple):
    """Queries, keys or values: the rounded products of the stream with a weight matrix."""

    middle: Array
    radius: Array
    height: Array
    """The sums of the magnitudes of the terms."""
    unit: Array
    """A common unit of the terms, 0 where none is known."""


@dataclass(frozen=True)
class Head:
    """The weights of a head; the biases are zero where the model has none."""

    name: str
    w_q: Array
    w_k: Array
    w_v: Array
    w_o: Array
    b_q: Array
    b_k: Array
    b_v: Array


@dataclass(frozen=True)
class Attention:
    """The heads of a half-layer, and its output bias, zero where the model has none."""

    heads: tuple[Head, ...]
    b_o: Array


@dataclass(frozen=True)
class Attended:
    """Bounds for the keys that a head attends to, for all queries together."""

    spread: float
    """The largest difference of the scores of two selected keys."""
    leak: float
    """The attention to keys that are not selected, relative to one selected key."""
    bos_low: float
    bos_high: float
    """The attention to BOS, relative to one selected key."""
    leak_alone: float
    """The attention to all keys where none is selected, relative to BOS."""

    def __post_init__(self) -> None:
        """Reject bounds that are infinite or no numbers."""
        if not np.isfinite(astuple(self)).all():
            raise Rejected("the attention of a head is not bounded")


class MatchedHead:
    """
    A head, matched with a selector of the program.

    Raises:
        Rejected: if it attends as no selector of its aggregates says.

    """

    def __init__(
        self,
        domains: Domains,
        arithmetic: Arithmetic,
        stream: Stream,
        head: Head,
        aggregates: Sequence[Node],
    ):
        self.domains, self.arithmetic, self.stream, self.head = domains, arithmetic, stream, head
        self.queries = [int(d) for d in np.flatnonzero(head.w_q.any(axis=1))]
        self.keys = [int(d) for d in np.flatnonzero(head.w_k.any(axis=1))]
        self.values = [int(d) for d in np.flatnonzero(head.w_v.any(axis=1))]
        self.aggregates: list[Node] = []
        self.attended: Attended | None = None
        reasons: list[str] = []
        for selector in dict.fromkeys(node.args[0] for node in aggregates):
            reason = compared = ""
            for apart in (True, False):
                try:
                    self.attended = self._match(domains.program.nodes[selector], apart=apart)
                    break
                except TooMany as error:
                    told = f"; with values taken as independent, {compared}" if compared else ""
                    reason = f"{error}{told}"
                except Rejected as error:
                    reason = compared = str(error)
            if self.attended is None:
                reasons.append(f"'{domains.program.nodes[selector].name}': {reason}")
                continue
            self.aggregates = [node for node in aggregates if node.args[0] == selector]
            break
        if self.attended is None and aggregates:
            raise Rejected(f"{head.name} attends as no selector says: {'; '.join(reasons)}")

    def _match(self, selector: Node, *, apart: bool) -> Attended:
        """
        Compare the scores of all pairs with a selector.

        apart: take the s-ops that are read as independent, which needs no fact about the program.
        """
        at_key, at_query = self._leaves(selector)
        queries, keys = (
            self.domains.combinations(nodes_held(self.stream, read), compared, apart=apart)
            for read, compared in ((self.queries, at_query), (self.keys, at_key))
        )
        score, error, bos, bos_error = self._scores(queries, keys)
        truth = self._truth(selector, queries, keys, at_query, at_key)
        low, high = score - error, score + error
        if selector.op == "selector_best":
            ranks = self._ranks(selector, keys)
            return self._best(truth, ranks, low, high, bos - bos_error, bos + bos_error)
        top_low = np.where(truth, low, np.inf).min(axis=1)
        top_high = np.where(truth, high, -np.inf).max(axis=1)
        rest = np.where(truth, -np.inf, high).max(axis=1)
        some = truth.any(axis=1)
        bos_high, bos_low = bos + bos_error, bos - bos_error
        gap = np.where(some, top_low - rest, np.inf)
        if not (gap > 0.0).all():
            what = "a key that is not selected scores as high as a selected one"
            raise _too_close(what, score, truth, ~truth, gap)
        u = 1.0 + 2 * self.arithmetic.exponential * self.arithmetic.roundoff
        n = self.domains.program.max_seq_len
        leak = n * _power(np.where(some, rest - top_low, -np.inf)).max(initial=0.0)
        alone = n * _power(rest - bos_low)
        shares = _power((bos_low - top_high)[some]), _power((bos_high - top_low)[some])
        return Attended(
            float(np.where(some, top_high - top_low, 0.0).max(initial=0.0)),
            float(leak) * u,
            float(shares[0].min(initial=MAX_EXPONENTIAL)) / u if some.any() else 0.0,
            float(shares[1].max(initial=0.0)) * u,
            float(alone.max(initial=0.0)) * u,
        )

    def _ranks(self, selector: Node, keys: Combinations) -> NDArray[np.int64]:
        """The ranks of keys in a choice, the best last; the same for keys chosen together."""
        scores = list(selector.args[1:])
        rows, places = _distinct(keys, scores)
        values = self.domains.values
        held = [[values[s][p] for s, p in zip(scores, row, strict=True)] for row in rows]
        found = [None if None in row else rank(selector, row) for row in held]
        levels = sorted({level for level in found if level is not None})
        number = {level: i for i, level in enumerate(levels)}
        numbers = np.array([-1 if x is None else number[x] for x in found], np.int64)
        return numbers[places]

    def _best(
        self,
        truth: NDArray[np.bool_],
        ranks: NDArray[np.int64],
        low: Array,
        high: Array,
        bos_low: Array,
        bos_high: Array,
    ) -> Attended:
        """A choice: of two keys that may be chosen the better one must score more, by a gap."""
        u = 1.0 + 2 * self.arithmetic.exponential * self.arithmetic.roundoff
        n = self.domains.program.max_seq_len
        rest = np.maximum(np.where(truth, -np.inf, high).max(axis=1), bos_high)
        below, spread, gap = rest.copy(), 0.0, np.inf
        for level in range(int(ranks.max(initial=-1)) + 1):
            here = truth & (ranks == level)[None]
            some = here.any(axis=1)
            lowest = np.where(here, low, np.inf).min(axis=1)
            highest = np.where(here, high, -np.inf).max(axis=1)
            gaps = np.where(some, lowest - below, np.inf)
            if not (gaps > 0.0).all():
                what = "a key that is not the best scores as high as the best"
                lesser = ~truth | (ranks < level)[None]
                raise _too_close(what, (low + high) / 2, here, lesser, gaps)
            gap = min(gap, float(gaps.min(initial=np.inf)))
            spread = max(spread, float((highest - lowest)[some].max(initial=0.0)))
            below = np.maximum(below, highest)
        others = np.where(truth, -np.inf, high).max(axis=1)
        leak = float(_power(np.array([-gap]))[0]) * u
        alone = float((n * _power(others - bos_low)).max(initial=0.0)) * u
        return Attended(spread, n * leak, 0.0, leak, alone)

    def _leaves(self, selector: Node) -> tuple[list[int], list[int]]:
        """The s-ops that a selector compares, at keys and at queries."""
        if selector.op == "select":
            return [selector.args[0]], [selector.args[1]]
        if selector.op == "selector_best":
            inner = self.domains.program.nodes[selector.args[0]]
            if inner.op == "selector_best":
                raise Rejected("a choice of keys is part of another selector")
            at_key, at_query = self._leaves(inner)
            return sorted({*at_key, *selector.args[1:]}), at_query
        operands = [self.domains.program.nodes[arg] for arg in selector.args]
        if any(part.op == "selector_best" for part in operands):
            raise Rejected("a choice of keys is part of another selector")
        parts = [self._leaves(part) for part in operands]
        return (
            sorted({node for part in parts for node in part[0]}),
            sorted({node for part in parts for node in part[1]}),
        )

    def _scores(
        self, queries: Combinations, keys: Combinations
    ) -> tuple[Array, Array, Array, Array]:
        """Scores and errors [queries, keys], and those of BOS [queries]."""
        q = self.projected(*read(self.stream, self.queries, queries), self.queries, "q")
        k = self.projected(*read(self.stream, self.keys, keys), self.keys, "k")
        if (pairs := len(q.middle) * len(k.middle)) > MAX_PAIRS:
            raise TooMany("its queries and keys are too many to compare", pairs, MAX_PAIRS)
        b = self.projected(*read_bos(self.stream, self.keys), self.keys, "k")
        score, error = self.products(q, k)
        bos, bos_error = self.products(q, b)
        if not all(np.isfinite(part).all() for part in (score, error, bos, bos_error)):
            raise Rejected("scores are not bounded")
        return score, error, bos[:, 0], bos_error[:, 0]

    def projected(
        self, middle: Array, radius: Array, directions: Sequence[int], kind: str
    ) -> Projected:
        """The products of coordinates [m, directions] with W_Q or W_K, and the bias."""
        matrix, bias = {
            "q": (self.head.w_q, self.head.b_q),
            "k": (self.head.w_k, self.head.b_k),
        }[kind]
        weights = matrix[list(directions)]
        may_be_soft = soft(self.arithmetic, self.stream, directions)
        found = project(middle, radius, weights, self.arithmetic, may_be_soft, bias)
        height = (np.abs(middle) + radius) @ np.abs(weights) + np.abs(bias)
        unit = units_of_floats(middle, radius, self.arithmetic.bits, may_be_soft)
        return Projected(*found, height, unit_of_products(unit, weights, units(bias)))

    def products(self, q: Projected, k: Projected) -> tuple[Array, Array]:
        """The scores of queries and keys, with their errors."""
        score = q.middle @ k.middle.T
        magnitude = (np.abs(q.middle) + q.radius) @ (np.abs(k.middle) + k.radius).T
        error = np.abs(q.middle) @ k.radius.T + q.radius @ (np.abs(k.middle) + k.radius).T
        # The factors of the query's and the key's position.
        error = error + 2.1 * self.arithmetic.common * (np.abs(score) + error)
        width, bits = q.middle.shape[1], self.arithmetic.bits
        factors = [units_of_floats(part.middle, part.radius, bits) for part in (q, k)]
        unit = _unit_of_scores(*factors)
        rounding = sum_error(magnitude, magnitude, unit, width, self.arithmetic)
        if self.arithmetic.folded:
            # W_Q times known keys is a factor of its own, rounded once: queries are not computed.
            height, unit = q.height @ k.height.T, _unit_of_scores(q.unit, k.unit)
            biases = bool(self.head.b_q.any()) + bool(self.head.b_k.any())
            terms = width + len(self.queries) + len(self.keys) + biases + 2
            rounding = np.maximum(rounding, sum_error(height, height, unit, terms, self.arithmetic))
        inexact = q.radius.any() or k.radius.any()
        return score, error + rounding + (own_error(magnitude, width) if inexact else 0.0)

    def of_bos_alone(self, value: float) -> float:
        """
        The rounding of the reading of BOS alone, where exponentials are computed in advance.

        These are relative to the highest score of any key, which an input may lack: the weight of
        BOS is e^-40 at least, more than 2^-58, and not 1.
        """
        if not self.arithmetic.folded or value == 0.0:
            return 0.0
        underflow = float(np.ldexp(self.arithmetic.smallest, 58)) * (
            self.domains.program.max_seq_len + 2
        )
        exact = float(units(np.array([value]))[0]) == abs(value)
        return underflow + (0.0 if exact else 4 * self.arithmetic.roundoff * abs(value))

    def in_advance(self) -> bool:
        """Whether a folded network may compute the head's readings in advance."""
        read = [*self.queries, *self.keys, *self.values]
        return self.domains.program.causal and in_advance(self.stream, read)

    def _truth(
        self,
        selector: Node,
        queries: Combinations,
        keys: Combinations,
        at_query: Sequence[int],
        at_key: Sequence[int],
    ) -> NDArray[np.bool_]:
        """Whether the selector selects each key for each query."""
        values, program = self.domains.values, self.domains.program
        q_rows, q_of = _distinct(queries, at_query)
        k_rows, k_of = _distinct(keys, at_key)
        table = np.zeros((len(q_rows), len(k_rows)), bool)
        for i, q_row in enumerate(q_rows):
            at_q = dict(zip(at_query, q_row, strict=True))
            for j, k_row in enumerate(k_rows):
                at_k = dict(zip(at_key, k_row, strict=True))
                table[i, j] = program.selects(
                    selector,
                    lambda s, key, at_k=at_k, at_q=at_q: values[s][(at_k if key else at_q)[s]],
                )
        return table[np.ix_(q_of, k_of)]


def _unit_of_scores(q: Array, k: Array) -> Array:
    """A common unit [m, n] of the products of queries and keys, of units [m, d] and [n, d]."""
    unit = np.full((len(q), len(k)), np.inf)
    # Dimensions that are 0, such as those of padding, have no unit.
    for j in np.flatnonzero(np.isfinite(q).any(axis=0) & np.isfinite(k).any(axis=0)):
        with np.errstate(invalid="ignore"):
            unit = np.fmin(unit, np.multiply.outer(q[:, j], k[:, j]))
    return unit


def _power(exponents: Array) -> Array:
    """
    The exponentials of differences of scores, at most `MAX_EXPONENTIAL`.

    The ratio of attention to other keys and to selected ones moves a mean by at most the whole
    span of what is read, so that any bound above 1 is as good as the ratio.
    """
    with np.errstate(over="ignore"):
        return np.minimum(np.exp(exponents), MAX_EXPONENTIAL)


def _distinct(
    found: Combinations, nodes: Sequence[int]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    rows = np.stack([found[node] for node in nodes], axis=1)
    unique, inverse = np.unique(rows, axis=0, return_inverse=True)
    return unique, inverse.reshape(-1)


def _too_close(
    what: str,
    scores: Array,
    better: NDArray[np.bool_],
    worse: NDArray[np.bool_],
    gaps: Array,
) -> Rejected:
    """
    The reason that scores may meet, with the margin and the error at the query where it is worst.

    what: the keys whose scores may meet.
    scores: the scores of all keys for each query, without their errors.
    better: the keys of which each must score more.
    worse: the keys of which each must score less.
    gaps: for each query the least distance of their scores, with errors; infinite for no keys.
    """
    at = int(np.argmin(gaps))
    margin = float(scores[at][better[at]].min() - scores[at][worse[at]].max(initial=-np.inf))
    if not np.isfinite(margin):
        return Rejected(what)
    return Rejected(f"{what}: the margin is {margin:.3g} and the error {margin - gaps[at]:.3g}")
