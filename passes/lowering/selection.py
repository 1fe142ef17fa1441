"""Selectors as attention scores: what aggregates and widths have in common."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np
from xdsl.ir import Operation, SSAValue

import rasp_dialect as rasp
from craft_dialect.constructions.attention import selection_scores, softmax_scale
from craft_dialect.linear_map import LinearMap
from passes.lowering.conversion import ONE, Conversion
from rasp_dialect.function import ScalarFunction
from values.diagnostic import error_at


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
    conversion: Conversion, reader: Operation, selector: SSAValue, bos_score: float
) -> Scores:
    """The scores that select what a selector selects, BOS scoring `bos_score`.

    Raises:
        RaspcError: if the selector is a composite that no pass has made one select.

    """
    select = selector.owner
    if not isinstance(select, rasp.SelectOp):
        assert isinstance(select, Operation)
        raise error_at(
            reader,
            f"its selector is a {select.name.split('.')[1]} of selectors over different keys or "
            "queries, which one head cannot score yet",
            "combine the conditions in one Select over an s-op that holds both variables",
        )
    queries = conversion.onehot(select.queries, select)
    keys = conversion.onehot(select.keys, select)
    accepts = ScalarFunction(select.predicate)
    selected = np.array(
        [bool(accepts(k, q)) for q, k in product(queries.values, keys.values)], dtype=bool
    ).reshape(len(queries.values), len(keys.values))
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
        bos_score=bos_score,
        one=ONE,
        bos=conversion.bos_label,
        selects_none=by_rejected,
    )
    key_vectors = [conversion.vector(select.keys), conversion.bos]
    if by_rejected:
        key_vectors.append(conversion.one)
    query_vectors = [conversion.vector(select.queries), conversion.one, conversion.bos]
    return Scores(query_vectors, key_vectors, qk)
