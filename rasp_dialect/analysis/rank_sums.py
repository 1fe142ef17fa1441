"""
Sums of selector widths that rank the positions of a sequence: 0 to n - 1, each once.

    select(tokens, tokens, <), and select(tokens, tokens, ==) and select(indices, indices, <)

The widths of these two add up to a position's place in the order of the tokens, equal ones in the
order of their positions. It is so because the pairs that one or the other selects are a strict
order of all positions: of any two positions one comes before the other, and there is no cycle, so
that the number of positions before one tells all apart (Landau 1953: the scores of a transitive
tournament are 0 to n - 1).

Whether a pair is selected depends here on the values of one s-op, the base, at key and query, and
on which of the two has the smaller value of another s-op that differs from position to position.
So a selector is three relations of base values, one for each outcome of that comparison, and the
proof looks at all pairs and triples of base values. Relations are lists of bit sets: of the key's
value, the set of the query's values.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from xdsl.ir import SSAValue

from raspc.rasp_dialect.analysis.attention_mask import Unmasked
from raspc.rasp_dialect.analysis.structural_equality import sop_key
from raspc.rasp_dialect.logic_ops import COMPARISONS
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.selector_ops import SelectOp, SelectorAndOp, SelectorNotOp, SelectorOrOp
from raspc.rasp_dialect.sop_ops import MapOp, SelectorWidthOp
from raspc.values.domain import Domain, Extent
from raspc.values.value import Value, sort_key

MAX_SUMMED_SOPS = 64
"""The most s-ops that a sum is followed through: sums of shared sums double in each step."""

MAX_BASE_VALUES = 256
"""The most values of the base, or of the operands of a predicate that is no comparison."""

ORDERS = (-1, 0, 1)
"""The orders of the unique value at the key and that at the query: less, equal, greater."""

Relation = list[int]


class KnowsSops(Protocol):
    """The facts about s-ops that the proof needs."""

    @property
    def max_seq_len(self) -> int:
        """The length of the longest sequence."""
        ...

    def domain(self, value: SSAValue) -> Domain:
        """The values that an s-op can take."""
        ...

    def unique(self, sop: SSAValue) -> bool:
        """Whether the defined values of an s-op differ from position to position."""
        ...


@dataclass(frozen=True)
class _Cases:
    """The relation of base values where the key's unique value is less, equal, or greater."""

    less: Relation
    equal: Relation
    greater: Relation

    def both(self, other: _Cases) -> _Cases:
        """The pairs that are in both."""
        return _Cases(*(_zipped(int.__and__, a, b) for a, b in self._beside(other)))

    def either(self, other: _Cases) -> _Cases:
        """The pairs that are in one or both."""
        return _Cases(*(_zipped(int.__or__, a, b) for a, b in self._beside(other)))

    def other(self, everything: int) -> _Cases:
        """The pairs that are not in it; `everything` is the set of all values."""
        each = (self.less, self.equal, self.greater)
        return _Cases(*([everything & ~row for row in relation] for relation in each))

    def _beside(self, other: _Cases) -> list[tuple[Relation, Relation]]:
        return [
            (self.less, other.less),
            (self.equal, other.equal),
            (self.greater, other.greater),
        ]


def _zipped(function: Callable[[int, int], int], a: Relation, b: Relation) -> Relation:
    return [function(x, y) for x, y in zip(a, b, strict=True)]


class _NoProof(Exception):
    """The selectors are not of the kind that is looked at."""


def is_rank(value: SSAValue, known: KnowsSops, unmasked: Unmasked) -> bool:
    """Whether an s-op of a program without causal mask is each of 0 to n - 1 at one position."""
    del unmasked  # A count of the keys before a query ranks nothing: all must be counted.
    widths = _summed_widths(value, known)
    if not widths:
        return False
    try:
        return _Proof(known, widths).holds()
    except _NoProof:
        return False


def _summed_widths(value: SSAValue, known: KnowsSops) -> list[SSAValue]:
    """The selectors of the widths that an s-op is the sum of; none if it is no such sum."""
    found: list[SSAValue] = []
    left = [value]
    extent = Extent.of(MAX_SUMMED_SOPS * known.max_seq_len, 1)
    for _ in range(MAX_SUMMED_SOPS):
        if not left:
            return found
        match left.pop().owner:
            case SelectorWidthOp(selector=selector):
                found.append(selector)
            case MapOp() as op:
                form = ScalarFunction(op.body).affine_form([extent] * len(op.args))
                if form is None or form[1] != 0 or any(c != 1 for c in form[0]):
                    return []
                left += reversed(op.args)
            case _:
                return []
    return []


class _Proof:
    """That the pairs which some selectors select are a strict order of the positions."""

    def __init__(self, known: KnowsSops, selectors: Sequence[SSAValue]):
        self.known = known
        self.selectors = selectors
        self.base: SSAValue | None = None
        self.unique: SSAValue | None = None
        for selector in selectors:
            self._find_sops(selector)
        self.values: list[Value] = []
        if self.base is not None:
            domain = known.domain(self.base)
            if domain.undefined or len(domain) > MAX_BASE_VALUES:
                raise _NoProof
            self.values = list(domain)
        self.size = max(len(self.values), 1)
        self.all = (1 << self.size) - 1

    def holds(self) -> bool:
        """Whether it is proved."""
        parts = [self._cases(selector) for selector in self.selectors]
        total = parts[0]
        for part in parts[1:]:
            both = total.both(part)
            # A pair must not count twice; equal unique values are one position, of one base value.
            twice = any(both.less) or any(both.greater)
            if twice or any(row >> i & 1 for i, row in enumerate(both.equal)):
                return False
            total = total.either(part)
        less, greater = total.less, total.greater
        if any(row >> i & 1 for i, row in enumerate(total.equal)):
            return False
        if greater != [self.all & ~row for row in _transposed(less)]:
            return False
        return not _has_cycle(less, less, greater) and not _has_cycle(less, greater, greater)

    def _find_sops(self, selector: SSAValue) -> None:
        op = selector.owner
        match op:
            case SelectOp():
                if sop_key(op.keys) != sop_key(op.queries):
                    raise _NoProof
                if self.known.unique(op.keys):
                    self.unique = self._same(self.unique, op.keys)
                else:
                    self.base = self._same(self.base, _chain(op.keys)[0])
            case SelectorAndOp() | SelectorOrOp():
                self._find_sops(op.lhs)
                self._find_sops(op.rhs)
            case SelectorNotOp():
                self._find_sops(op.operand)
            case _:
                raise _NoProof

    @staticmethod
    def _same(found: SSAValue | None, sop: SSAValue) -> SSAValue:
        if found is not None and sop_key(found) != sop_key(sop):
            raise _NoProof
        return sop

    def _cases(self, selector: SSAValue) -> _Cases:
        op = selector.owner
        match op:
            case SelectOp():
                if self.unique is not None and sop_key(op.keys) == sop_key(self.unique):
                    return self._by_position(op)
                rows = self._relation(op)
                return _Cases(rows, rows, rows)
            case SelectorAndOp():
                return self._cases(op.lhs).both(self._cases(op.rhs))
            case SelectorOrOp():
                return self._cases(op.lhs).either(self._cases(op.rhs))
            case SelectorNotOp():
                return self._cases(op.operand).other(self.all)
            case _:
                raise _NoProof

    def _relation(self, op: SelectOp) -> Relation:
        """The pairs of base values that a select accepts."""
        _, functions = _chain(op.keys)
        held = [_applied(functions, value) for value in self.values]
        if any(value is None for value in held):
            raise _NoProof
        predicate = ScalarFunction(op.predicate)
        return [
            sum(1 << j for j, query in enumerate(held) if predicate(key, query)) for key in held
        ]

    def _by_position(self, op: SelectOp) -> _Cases:
        """A select over values that differ from position to position, by how they compare."""
        domain = self.known.domain(op.keys)
        values = list(domain)
        comparable = domain.all_numbers or all(isinstance(v, str) for v in values)
        if domain.undefined or not comparable:
            raise _NoProof
        predicate = ScalarFunction(op.predicate)
        if predicate.comparison is not None:
            comparison, (left, right) = predicate.comparison
            holds = COMPARISONS[comparison]
            answers = {order: {holds(*((order, 0)[p] for p in (left, right)))} for order in ORDERS}
        else:
            answers = _by_values(predicate, values)
        if any(len(found) > 1 for found in answers.values()):
            raise _NoProof
        full = {
            order: [self.all if True in found else 0] * self.size
            for order, found in answers.items()
        }
        return _Cases(full[-1], full[0], full[1])


def _by_values(predicate: ScalarFunction, values: Sequence[Value]) -> dict[int, set[bool]]:
    """The result of a predicate where the key's value is less (-1), equal (0) or greater (1)."""
    if len(values) > MAX_BASE_VALUES:
        raise _NoProof
    answers: dict[int, set[bool]] = {order: set() for order in ORDERS}
    for key in values:
        for query in values:
            before, after = sort_key(key) < sort_key(query), sort_key(query) < sort_key(key)
            answers[after - before].add(bool(predicate(key, query)))
    return answers


def _chain(sop: SSAValue) -> tuple[SSAValue, list[ScalarFunction]]:
    """The s-op that an s-op is a function of alone, and the functions, the last one first."""
    functions: list[ScalarFunction] = []
    while isinstance(sop.owner, MapOp) and len(sop.owner.args) == 1:
        functions.append(ScalarFunction(sop.owner.body))
        (sop,) = sop.owner.args
    return sop, functions


def _applied(functions: Sequence[ScalarFunction], value: Value) -> Value:
    for function in reversed(functions):
        value = function(value)
        if value is None:
            return None
    return value


def _transposed(relation: Relation) -> Relation:
    return [
        sum(1 << i for i, row in enumerate(relation) if row >> j & 1) for j in range(len(relation))
    ]


def _has_cycle(first: Relation, second: Relation, third: Relation) -> bool:
    """Whether some a, b, c have a-b in the first relation, b-c in the second, c-a in the third."""
    back = _transposed(third)
    return any(
        row >> b & 1 and second[b] & back[a]
        for a, row in enumerate(first)
        for b in range(len(first))
    )
