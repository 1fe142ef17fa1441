"""
Functions of the index: the value of an s-op at a position, and selectors between two of them.

In a causal program the query at position j sees the keys at positions 0 to j alone, so that a
selector such as `select(indices, indices, <=)` selects every key that a query sees.
"""

from __future__ import annotations

from itertools import accumulate
from typing import Any

from xdsl.ir import SSAValue

from raspc.rasp_dialect.logic_ops import COMPARISONS, NEGATED, Comparison
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.selector_ops import SelectOp
from raspc.rasp_dialect.sop_ops import ConstantOp, IndicesOp, MapOp
from raspc.values.value import Value, is_number

MAX_PAIRS = 1 << 14
"""The largest number of pairs of positions at which a predicate other than an order is tried."""

ORDERS = (Comparison.LT, Comparison.LE, Comparison.GT, Comparison.GE)


def value_at_index(value: SSAValue, index: int, known: dict[SSAValue, Value]) -> Value:
    """
    The value at a position of an s-op that is a function of the index; None for other s-ops.

    `known` holds the values found so far at this index, which several maps may read.
    """
    stack = [value]
    while stack:
        sop = stack[-1]
        op = sop.owner
        missing = [arg for arg in op.args if arg not in known] if isinstance(op, MapOp) else []
        if missing:
            stack += missing
            continue
        stack.pop()
        match op:
            case IndicesOp():
                known[sop] = index
            case ConstantOp():
                known[sop] = op.value.data
            case MapOp():
                args = [known[arg] for arg in op.args]
                known[sop] = None if None in args else ScalarFunction(op.body)(*args)
            case _:
                known[sop] = None
    return known[value]


def visible_answer(op: SelectOp, max_seq_len: int) -> bool | None:
    """
    The answer that a select gives for every key that a query sees under a causal mask.

    None if the answers differ, or if a side is no function of the index, is undefined somewhere,
    or has a predicate other than an order at more than `MAX_PAIRS` pairs of positions.
    """
    keys = _values(op.keys, max_seq_len)
    queries = _values(op.queries, max_seq_len)
    if keys is None or queries is None:
        return None
    function = ScalarFunction(op.predicate)
    order = function.key_comparison
    if order is not None and order in ORDERS and _are_comparable(keys, queries):
        return _order_answer(order, keys, queries)
    if max_seq_len * (max_seq_len + 1) // 2 > MAX_PAIRS:
        return None
    answers = {
        bool(function(key, query)) for j, query in enumerate(queries) for key in keys[: j + 1]
    }
    return answers.pop() if len(answers) == 1 else None


def selects_up_to_query(selector: SSAValue) -> bool:
    """Whether a selector is the select of the keys whose index is at most that of the query."""
    return order_of_indices(selector) is Comparison.LE


def selects_before_query(selector: SSAValue) -> bool:
    """Whether a selector is the select of the keys whose index is below that of the query."""
    return order_of_indices(selector) is Comparison.LT


def order_of_indices(selector: SSAValue) -> Comparison | None:
    """The comparison of the key's index with the query's that a selector is, if it is one."""
    op = selector.owner
    if not isinstance(op, SelectOp):
        return None
    if not all(isinstance(side.owner, IndicesOp) for side in (op.keys, op.queries)):
        return None
    return ScalarFunction(op.predicate).key_comparison


def _values(sop: SSAValue, max_seq_len: int) -> list[Value] | None:
    """The values of a function of the index at all positions, if all are defined."""
    found: list[Value] = []
    for index in range(max_seq_len):
        value = value_at_index(sop, index, {})
        if value is None:
            return None
        found.append(value)
    return found


def _are_comparable(keys: list[Value], queries: list[Value]) -> bool:
    return all(map(is_number, keys + queries)) or all(isinstance(v, str) for v in keys + queries)


def _order_answer(order: Comparison, keys: list[Any], queries: list[Any]) -> bool | None:
    """The one answer to an order of key and query at all pairs with no key behind its query."""
    for answer, tried in ((True, order), (False, NEGATED[order])):
        # The key that satisfies the order least, of those up to each position.
        worst = accumulate(keys, max if tried in (Comparison.LT, Comparison.LE) else min)
        if all(map(COMPARISONS[tried], worst, queries)):
            return answer
    return None
