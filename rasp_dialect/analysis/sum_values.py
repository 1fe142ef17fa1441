"""
The sums of selected numbers, from the numbers that each position can hold.

A number that is a function of index and length, such as a digit times a power of ten, has other
values at each position; sums of these are far fewer than sums of any values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import product
from math import lcm, prod
from typing import Protocol

from xdsl.ir import SSAValue

from raspc.rasp_dialect.aggregate_sum_op import AggregateSumOp
from raspc.rasp_dialect.analysis.attention_mask import Unmasked
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.sop_ops import IndicesOp, LengthOp, MapOp
from raspc.values.domain import Domain
from raspc.values.value import Number, Value, is_number, normalise

MAX_SUMS = 1 << 22
"""The most sums that are formed for one position."""

MAX_COMBINATIONS = 1 << 12
"""The most combinations of values that are tried for one position."""


class KnowsSelections(Protocol):
    """The facts about a program that the sums need."""

    @property
    def max_seq_len(self) -> int:
        """The length of the longest sequence."""
        ...

    def domain(self, value: SSAValue) -> Domain:
        """The values that an s-op can take."""
        ...

    def selects_everything(self, selector: SSAValue) -> bool:
        """Whether every query selects every key that it may see."""
        ...

    def at_most_one(self, selector: SSAValue) -> bool:
        """Whether no query ever selects two keys."""
        ...


def sum_values(
    op: AggregateSumOp, facts: KnowsSelections, unmasked: Unmasked | None
) -> Domain | None:
    """The values of a sum; None if they are too many to enumerate."""
    domain = facts.domain(op.values)
    if facts.at_most_one(op.selector):
        # The sum of a truth value is a number.
        return Domain.of_values([0, *(normalise(Fraction(number)) for number in domain.numbers)])
    everything = facts.selects_everything(op.selector)
    held = _by_position(op.values, facts)
    unit = lcm(*(number.denominator for number in domain.numbers))
    found: set[int] = set() if everything else {0}
    for rows in held:
        sums = {0}
        for numbers in rows:
            terms = {int(number * unit) for number in numbers}
            if not everything:
                terms.add(0)
            if len(sums) * len(terms) > MAX_SUMS:
                return None
            sums = {a + b for a in sums for b in terms}
            if unmasked is None:
                found |= sums  # the query at this position sees no more
        found |= sums
    if unit == 1:
        return Domain(tuple(sorted(found)))
    return Domain.of_values(normalise(Fraction(total, unit)) for total in found)


def _by_position(value: SSAValue, facts: KnowsSelections) -> list[list[Sequence[Number]]]:
    """For each length the numbers that an s-op can hold at each position."""
    maps, leaves = _computation(value)
    n, domain = facts.max_seq_len, facts.domain(value)
    free = [leaf for leaf in leaves if not isinstance(leaf.owner, (IndicesOp, LengthOp))]
    known = len(free) < len(leaves) and prod(len(facts.domain(leaf)) for leaf in free)
    if not known or known > MAX_COMBINATIONS or any(facts.domain(leaf).undefined for leaf in free):
        return [[domain.numbers] * length for length in range(1, n + 1)]
    functions = {op: ScalarFunction(op.body) for op in maps}
    columns = [facts.domain(leaf).values for leaf in free]
    by_length = any(isinstance(leaf.owner, LengthOp) for leaf in leaves)

    def numbers(length: int, index: int) -> Sequence[Number]:
        found: dict[Number, None] = {}
        for row in product(*columns):
            values: dict[SSAValue, Value] = dict(zip(free, row, strict=True))
            for leaf in leaves:
                if isinstance(leaf.owner, IndicesOp):
                    values[leaf] = index
                elif isinstance(leaf.owner, LengthOp):
                    values[leaf] = length
            result = _evaluated(value, maps, functions, values)
            if is_number(result):
                found[result] = None
        return list(found)

    if by_length:
        return [[numbers(length, i) for i in range(length)] for length in range(1, n + 1)]
    rows = [numbers(n, i) for i in range(n)]
    return [rows[:length] for length in range(1, n + 1)]


def _computation(value: SSAValue) -> tuple[list[MapOp], list[SSAValue]]:
    """The maps that compute an s-op, operands first, and the s-ops that they read."""
    maps: dict[MapOp, None] = {}
    leaves: dict[SSAValue, None] = {}
    todo = [value]
    while todo:
        current = todo[-1]
        op = current.owner
        if not isinstance(op, MapOp) or op in maps:
            if not isinstance(op, MapOp):
                leaves[current] = None
            todo.pop()
            continue
        pending = [
            arg
            for arg in op.args
            if arg not in leaves and not (isinstance(arg.owner, MapOp) and arg.owner in maps)
        ]
        if pending:
            todo += pending
        else:
            maps[op] = None
            todo.pop()
    return list(maps), list(leaves)


def _evaluated(
    value: SSAValue,
    maps: Sequence[MapOp],
    functions: Mapping[MapOp, ScalarFunction],
    values: dict[SSAValue, Value],
) -> Value:
    """The value of an s-op at a position where its leaves have given values."""
    for op in maps:
        args = [values[arg] for arg in op.args]
        values[op.result] = None if None in args else functions[op](*args)
    return values[value]
