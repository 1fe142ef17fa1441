"""
Cheaper terms of selectors that are and, or or not of others.

    (a and b) or (a and c)                  ==>       a and (b or c)

The others are the arguments of the term. Of selects that compare the same keys with the same
queries the truths that occur together are known, such as that of `key < query` and `key > query`
at most one holds; any others are taken to be independent.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from functools import partial
from itertools import product
from math import inf

from xdsl.ir import Operation, SSAValue

from raspc.passes.rasp.normalize_selectors.accepted_pairs import truth
from raspc.passes.rasp.normalize_selectors.selector_blocks import (
    MAX_PAIRS,
    BlockPlan,
    plan_conjunction,
    product_values,
)
from raspc.passes.rasp.saturate.cheapest_terms import (
    Choice,
    Choices,
    Cost,
    build_term,
    cheapest_terms,
)
from raspc.passes.rasp.saturate.equality_graph import EqualityGraph, Limits, Term
from raspc.passes.rasp.saturate.rewrite_rules import Rule
from raspc.rasp_dialect import SelectOp, SelectorAndOp, SelectorNotOp, SelectorOrOp, SelectorType
from raspc.rasp_dialect.analysis.selector_formulas import (
    Formula,
    Literal,
    junction,
    literals,
    negation,
)
from raspc.rasp_dialect.analysis.structural_equality import selector_key, sop_key
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.values.value import Value

Composite = SelectorAndOp | SelectorOrOp | SelectorNotOp

MAX_LITERALS = 1 << 8
"""The most literals of a selector that is looked at, each as often as it occurs."""


def is_composite(selector: SSAValue) -> bool:
    """Whether a selector is and, or or not of others."""
    return isinstance(selector.owner, (SelectorAndOp, SelectorOrOp, SelectorNotOp))


def formula_cost(formula: Formula, analysis: ValueAnalysis) -> Cost:
    """The values in product variables that heads need for a formula, and its literals."""
    plans = plan_conjunction(formula, analysis)
    values = product_values(plans)
    joined = 0 if values in (0, inf) else sum(plan.joined_values for plan in plans)
    return (values, joined, sum(1 for _ in literals(formula)))


class SelectorTerms:
    """
    The terms of a composite selector that select the same pairs.

    Args:
        selector: the selector, a composite.
        arguments: the selects that it is made of.
        cases: the truths of the arguments that occur together.
        analysis: the values of the program.

    """

    def __init__(
        self,
        selector: SSAValue,
        arguments: Sequence[SSAValue],
        cases: Sequence[tuple[Value, ...]],
        analysis: ValueAnalysis,
    ):
        self.arguments = arguments
        self.analysis = analysis
        self._source = selector
        self._cases = cases
        self._by_key = {selector_key(value): i for i, value in enumerate(arguments)}

    @classmethod
    def of(cls, selector: SSAValue, analysis: ValueAnalysis, most: int) -> SelectorTerms | None:
        """
        The terms of a selector; None if it stays.

        It stays if it has more than `most` cases, arguments but selects, or too many literals.
        """
        if _literal_count(selector) > MAX_LITERALS:
            return None
        by_key = {selector_key(v): v for v in _parts(selector) if not is_composite(v)}
        arguments = list(by_key.values())
        if not all(isinstance(value.owner, SelectOp) for value in arguments):
            return None
        cases = _joint_truths(arguments, analysis, most)
        return None if cases is None else cls(selector, arguments, cases, analysis)

    def cheapest(
        self, rules: Sequence[Rule], limits: Limits
    ) -> tuple[SSAValue, list[Operation]] | None:
        """The cheapest term, with its new ops in order; None if the selector costs no more."""
        graph = EqualityGraph(len(self.arguments), self._cases, _evaluate)
        root = self._add(graph)
        graph.saturate(rules, limits)
        fewest = cheapest_terms(graph, _op_count)
        formulas = _Formulas(fewest, self.arguments)
        choices = cheapest_terms(graph, partial(self._cost, formulas))
        before = self._formula(self._source)
        after = _Formulas(choices, self.arguments).of(root)
        if formula_cost(after, self.analysis) >= formula_cost(before, self.analysis):
            return None
        return build_term(root, choices, self.arguments, SelectorType())

    def _add(self, graph: EqualityGraph) -> int:
        """The class of the selector in a graph of its arguments."""
        classes: dict[SSAValue, int] = {}
        for value in _parts(self._source):
            op = value.owner
            if isinstance(op, (SelectorAndOp, SelectorOrOp, SelectorNotOp)):
                operands = tuple(classes[operand] for operand in op.operands)
                classes[value] = graph.add(Term(type(op), (), operands))
            else:
                classes[value] = graph.arguments[self._by_key[selector_key(value)]]
        return classes[self._source]

    def _cost(self, formulas: _Formulas, term: Term, operands: Sequence[Choice]) -> Cost:
        """The values in product variables of a term, and its ops: a conjunction needs no more."""
        ops = sum(choice.cost[1] for choice in operands)
        if term.kind is None:
            return (0, ops)
        if term.kind is SelectorAndOp:
            return (sum(choice.cost[0] for choice in operands), ops + 1)
        return (BlockPlan(formulas.of_term(term), self.analysis).cost, ops + 1)

    def _formula(self, value: SSAValue) -> Formula:
        """The formula of a selector, of its arguments."""
        op = value.owner
        match op:
            case SelectorNotOp():
                return negation(self._formula(op.operand))
            case SelectorAndOp() | SelectorOrOp():
                parts = [self._formula(op.lhs), self._formula(op.rhs)]
                return junction(isinstance(op, SelectorAndOp), parts)
            case _:
                return _literal(self.arguments[self._by_key[selector_key(value)]])


class _Formulas:
    """The formulas of the chosen terms of classes."""

    def __init__(self, choices: Choices, arguments: Sequence[SSAValue]):
        self._choices = choices
        self._arguments = arguments
        self._known: dict[int, Formula] = {}

    def of(self, number: int) -> Formula:
        """The formula of the chosen term of a class."""
        if number not in self._known:
            self._known[number] = self.of_term(self._choices[number].term)
        return self._known[number]

    def of_term(self, term: Term) -> Formula:
        """The formula of a term, whose operands are chosen."""
        if term.kind is None:
            return _literal(self._arguments[term.operands[0]])
        parts = [self.of(operand) for operand in term.operands]
        if term.kind is SelectorNotOp:
            return negation(parts[0])
        return junction(term.kind is SelectorAndOp, parts)


def _literal(selector: SSAValue) -> Literal:
    assert isinstance(selector.owner, SelectOp)
    return Literal(selector.owner, True, selector_key(selector))


def _parts(selector: SSAValue) -> Iterator[SSAValue]:
    """The selectors that a selector is made of, operands first, and itself."""
    seen: set[SSAValue] = set()
    todo = [(selector, False)]
    while todo:
        value, is_ready = todo.pop()
        if is_ready:
            yield value
        elif value not in seen:
            seen.add(value)
            todo.append((value, True))
            if is_composite(value) and isinstance(value.owner, Operation):
                todo.extend((operand, False) for operand in reversed(value.owner.operands))


def _literal_count(selector: SSAValue) -> int:
    """The number of literals of a selector; those of a part that occurs twice count twice."""
    counts: dict[SSAValue, int] = {}
    for value in _parts(selector):
        if is_composite(value) and isinstance(value.owner, Operation):
            counts[value] = sum(counts[operand] for operand in value.owner.operands)
        else:
            counts[value] = 1
    return counts[selector]


def _joint_truths(
    arguments: Sequence[SSAValue], analysis: ValueAnalysis, most: int
) -> list[tuple[Value, ...]] | None:
    """The truths that selects have together; None if they are more than `most`."""
    groups: dict[Hashable, list[int]] = {}
    for i, value in enumerate(arguments):
        select = value.owner
        assert isinstance(select, SelectOp)
        groups.setdefault((sop_key(select.keys), sop_key(select.queries)), []).append(i)
    rows: list[list[tuple[bool, ...]]] = []
    count = 1
    for places in groups.values():
        selects = [arguments[i].owner for i in places]
        rows.append(_rows([s for s in selects if isinstance(s, SelectOp)], analysis))
        count *= len(rows[-1])
        if count > most:
            return None
    order = [i for places in groups.values() for i in places]
    found: list[tuple[Value, ...]] = []
    for each in product(*rows):
        flat = dict(zip(order, (x for row in each for x in row), strict=True))
        found.append(tuple(flat[i] for i in range(len(arguments))))
    return found


def _rows(selects: Sequence[SelectOp], analysis: ValueAnalysis) -> list[tuple[bool, ...]]:
    """The truths that selects of the same keys and queries have together, in order."""
    domains = [analysis.domain(value) for value in (selects[0].keys, selects[0].queries)]
    sizes = [len(domain) + domain.undefined for domain in domains]
    if sizes[0] * sizes[1] > MAX_PAIRS or any(domain.merged for domain in domains):
        return list(product((False, True), repeat=len(selects)))
    keys, queries = ((*d.values, None) if d.undefined else d.values for d in domains)
    tables = [
        truth(Literal(s, True, None), {s.keys: keys}, {s.queries: queries}).reshape(-1).tolist()
        for s in selects
    ]
    return sorted(set(zip(*tables, strict=True)))


def _evaluate(op: Operation, arguments: tuple[Value, ...]) -> Value:
    match op:
        case SelectorAndOp():
            return all(arguments)
        case SelectorOrOp():
            return any(arguments)
        case _:
            return not arguments[0]


def _op_count(term: Term, operands: Sequence[Choice]) -> Cost:
    return (sum(choice.cost[0] for choice in operands) + (term.kind is not None),)
