"""
Formulas as selects: over their variables where these are two, else over product variables.

A block is a formula that one select is to hold. With one variable at the key and one at the
query, its predicate is the formula. With more, the variables of a side become one, by a map to
tuples of their values; values that the formula does not tell apart share one tuple. A variable
that does not matter (a constant, say) is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from math import prod

import numpy as np
from xdsl.dialects.builtin import StringAttr
from xdsl.ir import Operation, SSAValue

from raspc.passes.rasp.normalize_selectors.accepted_pairs import Truth, classes, truth
from raspc.passes.support.inlined_predicates import Sides, inline_formula
from raspc.rasp_dialect import (
    CmpOp,
    FillOp,
    ItemOp,
    LiteralOp,
    LookupOp,
    MapOp,
    SelectOp,
    SelectorAndOp,
    TupleOp,
)
from raspc.rasp_dialect.analysis.selector_formulas import (
    Formula,
    Junction,
    Literal,
    clauses,
    junction,
    literals,
)
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.values.value import Value

MAX_PAIRS = 1 << 22
"""The most pairs of values of keys and queries that are looked at for one select."""

ABSENT = "none"
"""The value of a product variable that stands for undefined, unless it is a value already."""


@dataclass(frozen=True)
class Side:
    """The variables at the key or at the query of a block, and those that matter."""

    values: dict[SSAValue, tuple[Value, ...]]
    relevant: tuple[SSAValue, ...]

    @property
    def size(self) -> int:
        """The number of combinations of values of the relevant variables."""
        return prod(len(self.values[v]) for v in self.relevant)


@dataclass(frozen=True)
class BlockPlan:
    """A formula, and the value sets of its variables."""

    formula: Formula
    analysis: ValueAnalysis

    @property
    def variables(self) -> tuple[tuple[SSAValue, ...], tuple[SSAValue, ...]]:
        """The variables at the key and at the query, as they occur."""
        selects = [literal.select for literal in literals(self.formula)]
        keys = dict.fromkeys(select.keys for select in selects)
        queries = dict.fromkeys(select.queries for select in selects)
        return tuple(keys), tuple(queries)

    def _values(self, variable: SSAValue) -> tuple[Value, ...]:
        domain = self.analysis.domain(variable)
        return (*domain.values, None) if domain.undefined else domain.values

    @property
    def pairs(self) -> int:
        """The number of pairs of values of keys and queries."""
        return prod(len(self._values(v)) for side in self.variables for v in side)

    @cached_property
    def truth(self) -> Truth:
        """The truth of the formula by value of each variable, those at the key first."""
        keys, queries = ({v: self._values(v) for v in side} for side in self.variables)
        return truth(self.formula, keys, queries)

    @cached_property
    def sides(self) -> tuple[Side, Side]:
        """The relevant variables at the key and at the query."""
        found: list[Side] = []
        axis = 0
        for variables in self.variables:
            relevant: list[SSAValue] = []
            for variable in variables:
                first = np.take(self.truth, [0], axis=axis)
                if len(variables) == 1 or not np.array_equal(
                    np.broadcast_to(first, self.truth.shape), self.truth
                ):
                    relevant.append(variable)
                axis += 1
            values = {v: self._values(v) for v in variables}
            found.append(Side(values, tuple(relevant or variables[:1])))
        keys, queries = found
        return keys, queries

    @property
    def cost(self) -> float:
        """The number of values of its product variables before equal values are joined."""
        if all(len(side) == 1 for side in self.variables):
            return 0
        if self.pairs > MAX_PAIRS:
            return float("inf")
        return sum(side.size for side in self.sides if len(side.relevant) > 1)

    @property
    def joined_values(self) -> int:
        """The number of values of its product variables, of those that it tells apart."""
        table = self.truth.reshape(*(prod(map(len, side.values.values())) for side in self.sides))
        return sum(
            len(np.unique(classes(rows)))
            for side, rows in zip(self.sides, (table, table.T), strict=True)
            if len(side.relevant) > 1
        )


def product_values(plans: Sequence[BlockPlan]) -> float:
    """The cost of blocks: the number of values of their product variables."""
    return sum(plan.cost for plan in plans)


def plan_conjunction(formula: Formula, analysis: ValueAnalysis) -> list[BlockPlan]:
    """Blocks that must all hold for a formula to hold: those that cost least."""
    if isinstance(formula, Junction) and formula.all_of:
        parts = [plan.formula for p in formula.parts for plan in plan_conjunction(p, analysis)]
        return _grouped(parts, analysis)
    whole = [BlockPlan(formula, analysis)]
    if isinstance(formula, Literal):
        return whole
    normal = clauses(formula)
    if not normal:
        return whole
    grouped = _grouped(normal, analysis)
    return min(whole, grouped, key=lambda plans: (product_values(plans), len(plans)))


def _grouped(parts: Sequence[Formula], analysis: ValueAnalysis) -> list[BlockPlan]:
    """The conjunction of some formulas, of which those over the same variables are one block."""
    groups: dict[tuple[frozenset[SSAValue], frozenset[SSAValue]], list[Formula]] = {}
    for part in parts:
        keys, queries = BlockPlan(part, analysis).variables
        groups.setdefault((frozenset(keys), frozenset(queries)), []).append(part)
    return [BlockPlan(junction(True, group), analysis) for group in groups.values()]


class SelectMaker:
    """Makes the selects of blocks, and keeps the ops, in order."""

    def __init__(self, name: str | None):
        """name: that of the selector, for what it is made of."""
        self.name = name
        self.ops: list[Operation] = []

    def conjunction(self, plans: Sequence[BlockPlan]) -> SSAValue:
        """The selector of the pairs that all blocks select, with the original name."""
        selects = [self.select(plan) for plan in plans]
        found = selects[0]
        for select in selects[1:]:
            both = SelectorAndOp(found, select)
            self.ops.append(both)
            found = both.result
        if self.ops and self.ops[-1].results[0] is found and self.name is not None:
            self.ops[-1].properties["sop_name"] = StringAttr(self.name)
        return found

    def select(self, plan: BlockPlan) -> SSAValue:
        """The selector of one block."""
        if isinstance(plan.formula, Literal) and plan.formula.positive:
            return plan.formula.select.result
        keys, queries = plan.variables
        if len(keys) == len(queries) == 1:
            return self._direct(plan, keys[0], queries[0])
        return self._product(plan)

    def _direct(self, plan: BlockPlan, key: SSAValue, query: SSAValue) -> SSAValue:
        def predicate(*sides: SSAValue) -> SSAValue:
            at_key, at_query = sides
            return inline_formula(plan.formula, lambda _: (at_key, at_query), lambda _: [])

        undefined = any(plan.analysis.domain(v).undefined for v in (key, query))
        selects_none = undefined and bool(_at_undefined(plan.formula))
        select = SelectOp(key, query, scalar_region(2, predicate), selects_none=selects_none)
        self.ops.append(select)
        return select.result

    def _product(self, plan: BlockPlan) -> SSAValue:
        key_side, query_side = plan.sides
        table = plan.truth.reshape(
            prod(map(len, key_side.values.values())), prod(map(len, query_side.values.values()))
        )
        keys = _Product(self, key_side, table, "keys")
        queries = _Product(self, query_side, table.T, "queries")

        def absent(values: Sides) -> list[SSAValue]:
            return [x for v in values for x in [keys.absent(v), queries.absent(v)] if x]

        def predicate(key: SSAValue, query: SSAValue) -> SSAValue:
            at_key, at_query = keys.parts(key), queries.parts(query)
            return inline_formula(
                plan.formula,
                lambda select: (at_key[select.keys], at_query[select.queries]),
                absent,
            )

        select = SelectOp(keys.vector, queries.vector, scalar_region(2, predicate))
        self.ops.append(select)
        return select.result


def _at_undefined(formula: Formula) -> Formula:
    """The value of a formula for an undefined pair, for which a select has a flag."""
    match formula:
        case bool():
            return formula
        case Literal():
            return (formula.select.selects_none is not None) == formula.positive
        case Junction():
            return junction(formula.all_of, map(_at_undefined, formula.parts))


class _Product:
    """One variable for those of a side that matter, and how a predicate takes it apart."""

    def __init__(self, maker: SelectMaker, side: Side, table: Truth, role: str):
        self.side = side
        name = None if maker.name is None else f"{maker.name}_{role}"
        self.filled: dict[SSAValue, Value] = {}
        """The value that stands for undefined, by variable."""
        self.stand_in: dict[SSAValue, Value] = {}
        """A value of each variable that does not matter."""
        self._in_block: dict[SSAValue, SSAValue] = {}
        self._compared: dict[SSAValue, SSAValue] = {}
        operands: list[SSAValue] = []
        for variable in side.relevant:
            if None in side.values[variable]:
                self.filled[variable] = _new_value(side.values[variable])
                fill = FillOp(variable, self.filled[variable])
                maker.ops.append(fill)
                operands.append(fill.result)
            else:
                operands.append(variable)
        if len(operands) == 1:
            (self.vector,) = operands
            return
        representatives = self._representatives(table)

        def body(*values: SSAValue) -> Operation:
            if all(values == shown for values, shown in representatives.items()):
                return TupleOp(*values)
            return LookupOp(values, representatives)

        joined = MapOp(operands, scalar_region(len(operands), body), sop_name=name)
        maker.ops.append(joined)
        self.vector = joined.result

    def _representatives(self, table: Truth) -> dict[tuple[Value, ...], tuple[Value, ...]]:
        """The tuple of values that stands for each, of those that the formula takes for equal."""
        values = self.side.values
        same = classes(table).reshape([len(v) for v in values.values()])
        kept = tuple(slice(None) if v in self.side.relevant else 0 for v in values)
        places = [values[v] for v in self.side.relevant]
        shown = [
            tuple(
                self.filled[v] if x is None else x
                for v, x in zip(self.side.relevant, t, strict=True)
            )
            for t in product(*places)
        ]
        # Equal rows of the table have the same class, whatever the values that do not matter.
        first: dict[int, tuple[Value, ...]] = {}
        return {
            each: first.setdefault(int(c), each)
            for each, c in zip(shown, same[kept].reshape(-1), strict=True)
        }

    def parts(self, arg: SSAValue) -> dict[SSAValue, SSAValue]:
        """The value of each variable, from that of the product."""
        several = len(self.side.relevant) > 1
        found: dict[SSAValue, SSAValue] = {}
        for i, variable in enumerate(self.side.relevant):
            found[variable] = ItemOp(arg, i).result if several else arg
        for variable, values in self.side.values.items():
            if variable not in found:
                found[variable] = LiteralOp(values[0]).result
        for variable, value in found.items():
            self._in_block[value] = variable
        return found

    def absent(self, value: SSAValue) -> SSAValue | None:
        """Whether a part stands for undefined; None if it never does."""
        variable = self._in_block.get(value)
        if variable is None or variable not in self.filled:
            return None
        if value not in self._compared:
            self._compared[value] = CmpOp("eq", value, LiteralOp(self.filled[variable])).result
        return self._compared[value]


def _new_value(values: Sequence[Value]) -> Value:
    """A value that is none of some."""
    name = ABSENT
    while name in values:
        name += "_"
    return name
