"""Parts of attention scores: the pairs that a selector accepts, and a bilinear form of vectors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray
from xdsl.ir import SSAValue

import raspc.rasp_dialect as rasp
from raspc.craft_dialect.constructions.hard_attention import softmax_scale
from raspc.craft_dialect.linear_map import LinearMap
from raspc.proof.number_precision import FloatFormat
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.values.diagnostic import error_at
from raspc.values.value import Value, is_number, sort_key

MAX_PAIRS = 1 << 28
"""The largest number of pairs of key and query values that arrays of flags can have."""

MAX_CALLS = 1 << 24
"""The largest number of pairs at which a predicate that is no comparison is called."""


@dataclass(frozen=True)
class Scores:
    """
    The query and key vectors of a head, and its bilinear form.

    Attributes:
        queries, keys: the vectors.
        qk: from directions of the queries to those of the keys.
        floor: the least that a selected key scores.

    """

    queries: list[SSAValue]
    keys: list[SSAValue]
    qk: LinearMap
    floor: float


def selected_score(max_seq_len: int, format: FloatFormat) -> float:
    """The score of a selected key: enough for the longest sequence with BOS."""
    return softmax_scale(max_seq_len + 1, float(format.leakage))


def accepted(
    select: rasp.SelectOp, queries: Sequence[Value], keys: Sequence[Value]
) -> NDArray[np.bool_]:
    """
    The pairs of values that a predicate accepts: `selected[query, key]`.

    Raises:
        RaspcError: if the pairs are too many to enumerate.

    """
    accepts = ScalarFunction(select.predicate)
    compared = accepts.comparison
    values = (*queries, *keys)
    comparable = all(map(is_number, values)) or all(isinstance(v, str) for v in values)
    by_call = compared is None or not comparable
    _check_pairs(select, len(queries), len(keys), MAX_CALLS if by_call else MAX_PAIRS)
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


def _check_pairs(select: rasp.SelectOp, n_queries: int, n_keys: int, most: int) -> None:
    if n_queries * n_keys > most:
        raise error_at(
            select,
            f"its {n_keys} values of keys and {n_queries} values of queries make more than {most} "
            "pairs to enumerate",
            "map the tokens to fewer values before they are compared, or compile for a smaller "
            "max_seq_len",
        )


UFUNCS: dict[rasp.Comparison, Callable[..., NDArray[np.bool_]]] = {
    rasp.Comparison.EQ: np.equal,
    rasp.Comparison.NE: np.not_equal,
    rasp.Comparison.LT: np.less,
    rasp.Comparison.LE: np.less_equal,
    rasp.Comparison.GT: np.greater,
    rasp.Comparison.GE: np.greater_equal,
}
"""The comparisons of arrays."""
