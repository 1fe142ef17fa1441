"""The pairs of values that a formula accepts, as an array of truth values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from xdsl.ir import SSAValue

from raspc.passes.conversion.rasp_to_craft.selector_scores import accepted
from raspc.rasp_dialect.analysis.selector_formulas import Formula, Junction, Literal
from raspc.values.value import Value

Truth = NDArray[np.bool_]


def truth(
    formula: Formula,
    keys: Mapping[SSAValue, Sequence[Value]],
    queries: Mapping[SSAValue, Sequence[Value]],
) -> Truth:
    """
    The truth of a formula for all values of its variables.

    The axes of the array are the variables: those at the key, then those at the query. None may
    be among the values, at which a select holds if it `selects_none`.
    """
    axes = {(side, v): i for i, (side, v) in enumerate([*_tagged(0, keys), *_tagged(1, queries)])}
    shape = [len(values) for side in (keys, queries) for values in side.values()]

    def evaluate(part: Formula) -> Truth:
        match part:
            case bool():
                return np.full([1] * len(shape), part)
            case Literal():
                pairs = _pairs(part, keys[part.select.keys], queries[part.select.queries])
                spread = [1] * len(shape)
                spread[axes[0, part.select.keys]] = pairs.shape[1]
                spread[axes[1, part.select.queries]] = pairs.shape[0]
                # Axes of keys come first, so the array is transposed before it is spread.
                return pairs.T.reshape(spread)
            case Junction():
                combine = np.logical_and if part.all_of else np.logical_or
                found = evaluate(part.parts[0])
                for each in part.parts[1:]:
                    found = combine(found, evaluate(each))
                return found

    return np.broadcast_to(evaluate(formula), shape)


def _tagged(side: int, variables: Mapping[SSAValue, object]) -> list[tuple[int, SSAValue]]:
    return [(side, variable) for variable in variables]


def _pairs(literal: Literal, keys: Sequence[Value], queries: Sequence[Value]) -> Truth:
    """Whether a literal holds, by query and key."""
    select = literal.select
    defined_keys = [k for k in keys if k is not None]
    defined_queries = [q for q in queries if q is not None]
    holds = accepted(select, defined_queries, defined_keys)
    found = np.full((len(queries), len(keys)), select.selects_none is not None)
    rows = [i for i, q in enumerate(queries) if q is not None]
    columns = [i for i, k in enumerate(keys) if k is not None]
    found[np.ix_(rows, columns)] = holds
    return found if literal.positive else ~found


def classes(table: Truth) -> NDArray[np.intp]:
    """For each row of a table the first row that is the same."""
    _, first, inverse = np.unique(
        np.packbits(table, axis=1), axis=0, return_index=True, return_inverse=True
    )
    return first[inverse.reshape(-1)]
