"""
The cheapest term of each class of an e-graph, and the ops of a term.

A cost is a tuple of numbers, compared from left to right. That of a term is the sum of the costs
of its ops unless the caller computes it otherwise, from the costs of the operands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from xdsl.dialects.equivalence import AnyClassOp
from xdsl.ir import Block, Operation, SSAValue

from raspc.passes.rasp.saturate.class_values import class_of
from raspc.passes.rasp.saturate.equality_graph import EqualityGraph

Cost: TypeAlias = tuple[float, ...]


@dataclass(frozen=True)
class Choice:
    """The term of a class, and its cost."""

    term: SSAValue
    cost: Cost


Choices: TypeAlias = Mapping[AnyClassOp, Choice]

CostOf: TypeAlias = Callable[[SSAValue, Sequence[Choice]], Cost | None]
"""The cost of a term, from the choices of its operands; None for a term that is not wanted."""


def cheapest_terms(graph: EqualityGraph, cost_of: CostOf) -> Choices:
    """The cheapest term of each class that has a wanted one, of equal ones the first."""
    found: dict[AnyClassOp, Choice] = {}
    classes = graph.classes()
    changed = True
    while changed:
        changed = False
        for each in classes:
            for term in each.operands:
                cost = _cost(term, found, cost_of)
                if cost is not None and (each not in found or cost < found[each].cost):
                    found[each] = Choice(term, cost)
                    changed = True
    return found


def _cost(term: SSAValue, found: Choices, cost_of: CostOf) -> Cost | None:
    if isinstance(term.owner, Block):
        return cost_of(term, ())
    operands = [found.get(class_of(operand)) for operand in term.owner.operands]
    known = [each for each in operands if each is not None]
    return cost_of(term, known) if len(known) == len(operands) else None


def build_term(
    root: AnyClassOp, choices: Choices, arguments: Mapping[SSAValue, SSAValue]
) -> tuple[SSAValue, list[Operation]]:
    """
    The value of the chosen term of a class, and its new ops, in order.

    arguments: the value of each argument of the graph.
    """
    built: dict[AnyClassOp, SSAValue] = {}
    made: list[Operation] = []
    todo = [root]
    while todo:
        each = todo[-1]
        term = choices[each].term
        if each in built:
            todo.pop()
        elif isinstance(term.owner, Block):
            built[each] = arguments[term]
        elif waiting := [c for c in map(class_of, term.owner.operands) if c not in built]:
            todo.extend(waiting)
        else:
            operands = [built[class_of(operand)] for operand in term.owner.operands]
            op = type(term.owner).create(
                operands=operands,
                result_types=term.owner.result_types,
                properties=dict(term.owner.properties),
            )
            made.append(op)
            built[each] = op.results[0]
    return built[root], made
