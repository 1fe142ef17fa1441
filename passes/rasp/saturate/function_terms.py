"""
Cheaper terms of scalar functions: the functions of maps, and the predicates of selects.

    map(%x, %y)  x + y - y                  ==>       map(%x)  x
    select       not (key >= query)         ==>       select   key < query
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import product
from math import prod

from xdsl.ir import Block, Operation, Region, SSAValue

from raspc.passes.rasp.saturate.cheapest_terms import (
    Choice,
    Choices,
    Cost,
    build_term,
    cheapest_terms,
)
from raspc.passes.rasp.saturate.equality_graph import EqualityGraph, Limits, Term
from raspc.passes.rasp.saturate.rewrite_rules import Rule
from raspc.rasp_dialect import AddOp, DivOp, LiteralOp, MulOp, NegOp, SubOp, YieldOp
from raspc.rasp_dialect.attributes import ValueAttr, ValueType
from raspc.rasp_dialect.scalar_ops import ScalarOpInterface
from raspc.rasp_dialect.scalar_region import scalar_region, yielded_value
from raspc.values.domain import Domain
from raspc.values.value import Value, is_number


class FunctionTerms:
    """
    The terms of a scalar function that are equal to it for arguments of some values.

    Args:
        region: the function; it does not change.
        domains: the values of each argument, of which there is at least one, all defined.
        rules: the rules that find other terms.
        limits: the bounds of the search.

    """

    def __init__(
        self, region: Region, domains: Sequence[Domain], rules: Sequence[Rule], limits: Limits
    ):
        cases = list(product(*domains))
        self.graph = EqualityGraph(len(domains), cases, _evaluate, LiteralOp)
        self.domains = domains
        classes: dict[SSAValue, int] = dict(
            zip(region.block.args, self.graph.arguments, strict=True)
        )
        for op in region.block.ops:
            if not isinstance(op, YieldOp):
                operands = [classes[operand] for operand in op.operands]
                classes[op.results[0]] = self.graph.add_op(op, operands)
        self.root = classes[yielded_value(region)]
        self.graph.saturate(rules, limits)

    @property
    def read_arguments(self) -> list[int]:
        """The places of the arguments that the value of the function depends on."""
        key = self.graph.columns[self.root].key
        sizes = [len(domain) for domain in self.domains]
        found: list[int] = []
        for i, size in enumerate(sizes):
            step = prod(sizes[i + 1 :])
            firsts = [c - (c // step % size) * step for c in range(len(key))]
            if any(key[c] != key[first] for c, first in enumerate(firsts)):
                found.append(i)
        return found

    def cheapest(self, arguments: Iterable[int]) -> Region | None:
        """The term of the fewest ops that reads some arguments alone; None if none is known."""
        return self._region(self._of_arguments(arguments, _is_any))

    def linear(self, arguments: Iterable[int]) -> Region | None:
        """The term of the fewest ops that is affine by its form; None if none is known."""
        return self._region(self._of_arguments(arguments, _is_linear))

    def predicate(self) -> Region:
        """The term of the fewest ops that is true for the same arguments."""
        truth = self.graph.columns[self.root].truth
        if len(set(truth)) == 1:
            return scalar_region(len(self.domains), lambda *_: LiteralOp(truth[0]))
        choices = self._of_arguments(range(len(self.domains)), _is_any)
        alike = [each for each in choices if self.graph.columns[each].truth == truth]
        best = min(alike, key=lambda each: choices[each].cost)
        found = self._region(choices, best)
        assert found is not None, "the function itself is a term of its own class"
        return found

    def _of_arguments(
        self, arguments: Iterable[int], is_wanted: Callable[[Term, Sequence[Choice]], bool]
    ) -> Choices:
        allowed = set(arguments)

        def cost_of(term: Term, operands: Sequence[Choice]) -> Cost | None:
            if term.kind is None:
                return (0,) if term.operands[0] in allowed else None
            if not is_wanted(term, operands):
                return None
            return (1 + sum(choice.cost[0] for choice in operands),)

        return cheapest_terms(self.graph, cost_of)

    def _region(self, choices: Choices, root: int | None = None) -> Region | None:
        """The region of all arguments that computes the chosen term of the root."""
        root = self.root if root is None else root
        if root not in choices:
            return None
        block = Block(arg_types=[ValueType()] * len(self.domains))
        value, made = build_term(root, choices, block.args, ValueType())
        block.add_ops([*made, YieldOp(value)])
        return Region(block)


def _evaluate(op: Operation, arguments: tuple[Value, ...]) -> Value:
    assert isinstance(op, ScalarOpInterface)
    return op.evaluate(arguments)


def _is_any(term: Term, operands: Sequence[Choice]) -> bool:
    return True


def _is_linear(term: Term, operands: Sequence[Choice]) -> bool:
    """Whether an op is a number, a sum, or a product or quotient with a literal."""
    if term.kind is LiteralOp:
        value = dict(term.properties)["value"]
        return isinstance(value, ValueAttr) and is_number(value.data)
    literal = [choice.term.kind is LiteralOp for choice in operands]
    if term.kind is MulOp:
        return any(literal)
    return literal[1] if term.kind is DivOp else term.kind in (AddOp, SubOp, NegOp)
