"""Selectors as attention scores: what aggregates and widths have in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray
from xdsl.ir import Operation, SSAValue

import rasp_dialect as rasp
from craft_dialect.constructions.attention import selection_scores, softmax_scale
from craft_dialect.linear_map import LinearMap
from passes.lowering.conversion import ONE, Conversion
from rasp_dialect.function import ScalarFunction
from values.diagnostic import error_at
from values.value import Value, is_number, sort_key


@dataclass(frozen=True)
class Scores:
    """The query and key vectors of a head, and its bilinear form."""

    queries: list[SSAValue]
    keys: list[SSAValue]
    qk: LinearMap


def scale_of(conversion: Conversion) -> float:
    """The score of a selected key: enough for the longest sequence with BOS."""
    return softmax_scale(conversion.source.max_seq_len + 1)


def selector_scores(
    conversion: Conversion, reader: Operation, selector: SSAValue, bos_offset: float
) -> Scores:
    """The scores that select what a selector selects.

    The scores of a conjunction are the sum of those of its parts, m of them: a key that all
    accept scores m times the scale, any other at least one scale less. BOS scores as a
    selected key does, plus `bos_offset`.

    Raises:
        RaspcError: if the selector is a composite that one head cannot score.

    """
    parts = [_select_scores(conversion, part) for part in _conjuncts(reader, selector)]
    bos_score = len(parts) * scale_of(conversion) + bos_offset
    qk = [part.qk for part in parts] + [LinearMap.of([(ONE, conversion.bos_label, bos_score)])]
    queries = [value for part in parts for value in part.queries]
    keys = [value for part in parts for value in part.keys]
    return Scores(
        list(dict.fromkeys(queries)), list(dict.fromkeys(keys)), LinearMap.concatenate(qk)
    )


def _conjuncts(reader: Operation, selector: SSAValue) -> list[rasp.SelectOp]:
    """The selects of which a selector is the conjunction."""
    op = selector.owner
    match op:
        case rasp.SelectOp():
            return [op]
        case rasp.SelectorAndOp():
            return [*_conjuncts(reader, op.lhs), *_conjuncts(reader, op.rhs)]
        case _:
            assert isinstance(op, Operation)
            kind = {"selector_or": "disjunction", "selector_not": "negation"}
            what = kind.get(op.name.split(".")[1], op.name)
            raise error_at(
                reader,
                f"its selector is a {what} of selectors over different keys or queries, which one "
                "head cannot score yet",
                "combine the conditions in one Select over an s-op that holds both variables",
            )


def _select_scores(conversion: Conversion, select: rasp.SelectOp) -> Scores:
    """The scores of one select, BOS scoring 0."""
    queries = conversion.onehot(select.queries, select)
    keys = conversion.onehot(select.keys, select)
    selected = _selected(select, queries.values, keys.values)
    undefined = (
        conversion.domain(select.queries).undefined or conversion.domain(select.keys).undefined
    )
    # "All but the rejected pairs" is smaller where most are accepted, but takes in undefined.
    by_rejected = (
        select.selects_none is not None
        if undefined
        else 2 + int(np.count_nonzero(~selected)) < int(np.count_nonzero(selected))
    )
    qk = selection_scores(
        queries,
        keys,
        selected,
        scale=scale_of(conversion),
        bos_score=0.0,
        one=ONE,
        bos=conversion.bos_label,
        selects_none=by_rejected,
    )
    key_vectors = [conversion.vector(select.keys), conversion.bos]
    if by_rejected:
        key_vectors.append(conversion.one)
    query_vectors = [conversion.vector(select.queries), conversion.one, conversion.bos]
    return Scores(query_vectors, key_vectors, qk)


def _selected(
    select: rasp.SelectOp, queries: Sequence[Value], keys: Sequence[Value]
) -> NDArray[np.bool_]:
    """Which key values a predicate accepts for which query values: `selected[query, key]`."""
    accepts = ScalarFunction(select.predicate)
    compared = accepts.comparison
    values = (*queries, *keys)
    comparable = all(map(is_number, values)) or all(isinstance(v, str) for v in values)
    if compared is None or not comparable:
        pairs = [bool(accepts(k, q)) for q, k in product(queries, keys)]
        return np.array(pairs, dtype=bool).reshape(len(queries), len(keys))
    # Values of one kind compare as their places among all values do, array by array.
    place = {v: i for i, v in enumerate(sorted(dict.fromkeys(values), key=sort_key))}
    key_row = np.array([[place[k] for k in keys]], int)
    query_column = np.array([[place[q]] for q in queries], int).reshape(len(queries), 1)
    comparison, (left, right) = compared
    sides = (key_row, query_column)
    selected = UFUNCS[comparison](sides[left], sides[right])
    return np.broadcast_to(selected, (len(queries), len(keys)))


UFUNCS: dict[rasp.Comparison, Callable[..., NDArray[np.bool_]]] = {
    rasp.Comparison.EQ: np.equal,
    rasp.Comparison.NE: np.not_equal,
    rasp.Comparison.LT: np.less,
    rasp.Comparison.LE: np.less_equal,
    rasp.Comparison.GT: np.greater,
    rasp.Comparison.GE: np.greater_equal,
}
"""The comparisons of arrays."""
