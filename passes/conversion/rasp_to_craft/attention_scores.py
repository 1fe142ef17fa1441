"""Attention scores of selectors, for the heads of aggregates and of selector widths."""

from __future__ import annotations

from functools import partial

import numpy as np
from xdsl.ir import Operation, SSAValue

import raspc.rasp_dialect as rasp
from raspc.craft_dialect.constructions.hard_attention import selection_scores
from raspc.craft_dialect.linear_map import LinearMap
from raspc.passes.conversion.rasp_to_craft.best_scores import best_scores
from raspc.passes.conversion.rasp_to_craft.nearest_selectors import nearest_scores
from raspc.passes.conversion.rasp_to_craft.program_under_conversion import ONE, Conversion
from raspc.passes.conversion.rasp_to_craft.selector_scores import Scores, accepted
from raspc.values.diagnostic import error_at


def selector_scores(
    conversion: Conversion,
    reader: Operation,
    selector: SSAValue,
    bos_offset: float,
    *,
    equal: bool = False,
) -> Scores:
    """
    The scores by which a head attends to the keys that a selector selects.

    The scores of a conjunction are the sum of those of its parts, m of them: a key that all
    accept scores m times the scale, any other at least one scale less. BOS scores as a
    selected key does, or as the least that one may score, plus `bos_offset`.

    Args:
        conversion: the program.
        reader: the s-op that reads the selector.
        selector: the selector.
        bos_offset: by how much BOS scores more than a selected key.
        equal: whether all selected keys must score exactly the same, which those of a `nearest`
            select do but for rounding.

    Raises:
        RaspcError: if the selector is a composite that one head cannot score.

    """
    if isinstance(selector.owner, rasp.SelectorBestOp):
        best = selector.owner
        conjuncts = _conjuncts(reader, best.selector)
        return best_scores(conversion, best, conjuncts, partial(_select_scores, conversion))
    parts = [
        nearest_scores(conversion, part)
        if part.nearest is not None and not equal
        else _select_scores(conversion, part, scale_of(conversion))
        for part in _conjuncts(reader, selector)
    ]
    floor = sum(part.floor for part in parts)
    bos_score = floor + bos_offset
    qk = [part.qk for part in parts] + [LinearMap.of([(ONE, conversion.bos_label, bos_score)])]
    queries = [value for part in parts for value in part.queries]
    keys = [value for part in parts for value in part.keys]
    return Scores(
        list(dict.fromkeys(queries)), list(dict.fromkeys(keys)), LinearMap.concatenate(qk), floor
    )


def scale_of(conversion: Conversion) -> float:
    """The score of a selected key, by all selects but the nearest to numbers."""
    return conversion.selected_score


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


def _select_scores(conversion: Conversion, select: rasp.SelectOp, scale: float) -> Scores:
    """The scores of one select, of which a selected key scores `scale` and BOS 0."""
    queries = conversion.onehot(select.queries, select)
    keys = conversion.onehot(select.keys, select)
    selected = accepted(select, queries.values, keys.values)
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
        scale=scale,
        bos_score=0.0,
        one=ONE,
        bos=conversion.bos_label,
        selects_none=by_rejected,
    )
    key_vectors = [conversion.vector(select.keys), conversion.bos]
    if by_rejected:
        key_vectors.append(conversion.one)
    query_vectors = [conversion.vector(select.queries), conversion.one, conversion.bos]
    return Scores(query_vectors, key_vectors, qk, scale)
