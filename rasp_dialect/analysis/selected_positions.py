"""
Selectors by position: which of the first position and of pairs of positions they surely select.

    select(indices, 0, ==)                         selects the first position, and no other
    select(tokens, tokens, ==) and not the above   does not select the first position
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from math import prod
from typing import TypeAlias

from xdsl.ir import SSAValue

from raspc.rasp_dialect.analysis.index_functions import MAX_PAIRS, value_at_index
from raspc.rasp_dialect.analysis.selection_facts import SelectionFacts
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.selector_ops import (
    SelectOp,
    SelectorAndOp,
    SelectorNotOp,
    SelectorOrOp,
    SelectorSingleOp,
)
from raspc.rasp_dialect.sop_ops import MapOp
from raspc.values.diagnostic import RaspcError
from raspc.values.value import Value

MAX_TUPLES = 1 << 10
"""The largest number of tuples of operands at which a map is tried, at one position."""

Answer: TypeAlias = bool | None
"""The answer of a selector to a pair of positions; None if that depends on the input."""


def selects_first(selector: SSAValue, facts: SelectionFacts) -> bool:
    """Whether every query selects the first position."""
    return _of_first(selector, facts, True, {})


def excludes_first(selector: SSAValue, facts: SelectionFacts) -> bool:
    """Whether no query selects the first position."""
    return _of_first(selector, facts, False, {})


def selects_first_alone(selector: SSAValue, facts: SelectionFacts) -> bool:
    """Whether every query selects the first position and no other."""
    op = selector.owner
    if not isinstance(op, SelectOp) or not selects_first(selector, facts):
        return False
    later = [value_at_index(op.keys, i, {}) for i in range(1, facts.max_seq_len)]
    return all(key is not None and _selected(op, key, facts) is False for key in set(later))


def width_range(selector: SSAValue, facts: SelectionFacts) -> tuple[int, int]:
    """The least and the largest width that a selector may have."""
    n = facts.max_seq_len
    least = int(facts.selects_something(selector) or selects_first(selector, facts))
    if facts.at_most_one(selector):
        return least, 1
    return least, max(least, n - 1 if excludes_first(selector, facts) else n)


def covers(selector: SSAValue, part: SSAValue, facts: SelectionFacts) -> bool:
    """
    Whether a selector selects all pairs that `part`, a selector of positions, selects.

    `part` must give an answer to each pair of positions that does not depend on the input.
    """
    n, causal = facts.max_seq_len, facts.values.unmasked is None
    if n * n > MAX_PAIRS:
        return False
    answers: _Answers = _Answers(facts)
    for query in range(n):
        for key in range(query + 1 if causal else n):
            selected = answers.at(part, key, query)
            if selected is None or (selected and not answers.at(selector, key, query)):
                return False
    return True


Known: TypeAlias = dict[tuple[SSAValue, bool], bool]
"""The selectors that were asked for an answer before, and whether they give it."""


def _of_first(selector: SSAValue, facts: SelectionFacts, answer: bool, known: Known) -> bool:
    """Whether a selector gives one answer to every query for the first position."""
    if (selector, answer) not in known:
        known[selector, answer] = _answers_first(selector, facts, answer, known)
    return known[selector, answer]


def _answers_first(selector: SSAValue, facts: SelectionFacts, answer: bool, known: Known) -> bool:
    op = selector.owner
    match op:
        case SelectOp():
            key = value_at_index(op.keys, 0, {})
            return key is not None and _selected(op, key, facts) is answer
        case SelectorNotOp():
            return _of_first(op.operand, facts, not answer, known)
        case SelectorAndOp() | SelectorOrOp():
            parts = (_of_first(part, facts, answer, known) for part in (op.lhs, op.rhs))
            return all(parts) if isinstance(op, SelectorAndOp) == answer else any(parts)
        case SelectorSingleOp():
            return not answer and _of_first(op.operand, facts, False, known)
        case _:
            return False


def _selected(op: SelectOp, key: Value, facts: SelectionFacts) -> Answer:
    """Whether all queries select the keys of a value, or none; None if some do."""
    try:
        queries = facts.domain(op.queries)
    except RaspcError:
        return None
    if queries.undefined:
        return None
    function = ScalarFunction(op.predicate)
    answers = {bool(function(key, query)) for query in queries}
    return answers.pop() if len(answers) == 1 else None


class _Answers:
    """The answers of selectors to pairs of positions, for every input."""

    def __init__(self, facts: SelectionFacts):
        self.facts = facts
        self._values: dict[tuple[SSAValue, int], Value] = {}
        self._functions: dict[SelectOp, Callable[..., Value]] = {}
        self._known: dict[tuple[SSAValue, int, int], Answer] = {}

    def at(self, selector: SSAValue, key: int, query: int) -> Answer:
        """Whether a selector selects the key at one position for the query at another."""
        pair = selector, key, query
        if pair not in self._known:
            self._known[pair] = self._at(selector, key, query)
        return self._known[pair]

    def _at(self, selector: SSAValue, key: int, query: int) -> Answer:
        op = selector.owner
        match op:
            case SelectOp():
                at_key, at_query = self._value(op.keys, key), self._value(op.queries, query)
                if at_key is None or at_query is None:
                    return None
                if op not in self._functions:
                    self._functions[op] = ScalarFunction(op.predicate)
                return bool(self._functions[op](at_key, at_query))
            case SelectorNotOp():
                inner = self.at(op.operand, key, query)
                return None if inner is None else not inner
            case SelectorAndOp() | SelectorOrOp():
                parts = [self.at(part, key, query) for part in (op.lhs, op.rhs)]
                decisive = isinstance(op, SelectorOrOp)
                if decisive in parts:
                    return decisive
                return None if None in parts else not decisive
            case _:
                return None

    def _value(self, sop: SSAValue, index: int) -> Value:
        """The value of an s-op at a position, if it does not depend on the input; else None."""
        if (sop, index) not in self._values:
            value = value_at_index(sop, index, {})
            op = sop.owner
            if value is None and isinstance(op, MapOp):
                value = self._map(op, index)
            self._values[sop, index] = value
        return self._values[sop, index]

    def _map(self, op: MapOp, index: int) -> Value:
        """The value of a map at a position, if it is the same for all unknown operands."""
        args = list(dict.fromkeys(op.args))
        columns: list[tuple[Value, ...]] = []
        for arg in args:
            value = self._value(arg, index)
            if value is None:
                try:
                    domain = self.facts.domain(arg)
                except RaspcError:
                    return None
                if domain.undefined or len(domain) > MAX_TUPLES:
                    return None
                columns.append(tuple(domain))
            else:
                columns.append((value,))
        if prod(map(len, columns)) > MAX_TUPLES:
            return None
        function, places = ScalarFunction(op.body), [args.index(arg) for arg in op.args]
        results = {function(*(values[p] for p in places)) for values in product(*columns)}
        return results.pop() if len(results) == 1 else None
