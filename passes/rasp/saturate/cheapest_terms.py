"""
The cheapest term of each class of an e-graph, and the ops of a term.

A cost is a tuple of numbers, compared from left to right. The caller computes that of a term
from the costs of its operands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from xdsl.ir import Attribute, Operation, SSAValue

from raspc.passes.rasp.saturate.equality_graph import EqualityGraph, Term

Cost: TypeAlias = tuple[float, ...]


@dataclass(frozen=True)
class Choice:
    """The term of a class, and its cost."""

    term: Term
    cost: Cost


Choices: TypeAlias = Mapping[int, Choice]
"""The choice of each class that has one."""

CostOf: TypeAlias = Callable[[Term, Sequence[Choice]], Cost | None]
"""
The cost of a term, from the choices of its operands; None for a term that is not wanted.

It is more than that of each operand, so that no term is a part of itself.
"""


def cheapest_terms(graph: EqualityGraph, cost_of: CostOf) -> Choices:
    """The cheapest term of each class that has a wanted one, of equal ones the first."""
    found: dict[int, Choice] = {}
    changed = True
    while changed:
        changed = False
        for number, terms in enumerate(graph.classes):
            for term in terms:
                cost = _cost(term, found, cost_of)
                if cost is not None and (number not in found or cost < found[number].cost):
                    found[number] = Choice(term, cost)
                    changed = True
    return found


def _cost(term: Term, found: Choices, cost_of: CostOf) -> Cost | None:
    if term.kind is None:
        return cost_of(term, ())
    known = [found[operand] for operand in term.operands if operand in found]
    return cost_of(term, known) if len(known) == len(term.operands) else None


def build_term(
    root: int, choices: Choices, arguments: Sequence[SSAValue], result_type: Attribute
) -> tuple[SSAValue, list[Operation]]:
    """
    The value of the chosen term of a class, and its new ops, in order.

    Args:
        root: the class.
        choices: the chosen terms.
        arguments: the value of each argument of the graph.
        result_type: the type of the results of ops.

    """
    built: dict[int, SSAValue] = {}
    made: list[Operation] = []
    todo = [root]
    while todo:
        number = todo[-1]
        term = choices[number].term
        if number in built:
            todo.pop()
        elif term.kind is None:
            built[number] = arguments[term.operands[0]]
        elif waiting := [each for each in term.operands if each not in built]:
            todo.extend(reversed(waiting))
        else:
            op = term.kind.create(
                operands=[built[each] for each in term.operands],
                result_types=[result_type],
                properties=dict(term.properties),
            )
            made.append(op)
            built[number] = op.results[0]
    return built[root], made
