"""
Facts about selectors: at least one key, at most one, or keys that agree on an s-op.

Facts are proved by the rules below or not at all, so "no" means "not proved". They are what
makes an average of categorical values legitimate: where one key is selected, or only keys that
agree on the value, the average is that value.
"""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Set as AbstractSet
from itertools import product
from math import prod

from xdsl.ir import SSAValue

from raspc.rasp_dialect.analysis.attention_mask import Unmasked
from raspc.rasp_dialect.analysis.domain_source import KnowsDomains
from raspc.rasp_dialect.analysis.index_functions import ORDERS, visible_answer
from raspc.rasp_dialect.analysis.position_forms import PositionForms
from raspc.rasp_dialect.analysis.position_values import differs_by_position
from raspc.rasp_dialect.analysis.rank_sums import is_rank
from raspc.rasp_dialect.analysis.structural_equality import sop_key
from raspc.rasp_dialect.fill_op import FillOp
from raspc.rasp_dialect.lazy_map_op import LazyMapOp
from raspc.rasp_dialect.logic_ops import Comparison
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.selector_best_op import SelectorBestOp
from raspc.rasp_dialect.selector_ops import (
    SelectOp,
    SelectorAndOp,
    SelectorNotOp,
    SelectorOrOp,
    SelectorSingleOp,
)
from raspc.rasp_dialect.sop_ops import (
    AggregateOp,
    ConstantOp,
    IndicesOp,
    LengthOp,
    MapOp,
    SelectorWidthOp,
)
from raspc.values.domain import Domain
from raspc.values.value import Value

MAX_PAIRS = 1 << 21
"""Pairs of values that a rule may try; beyond that the fact counts as not proved."""


class SelectionFacts:
    """
    Facts about the selectors of one program.

    Attributes:
        values: what is known of values.
        positions: the affine functions of length and index.

    """

    def __init__(self, values: KnowsDomains):
        self.values = values
        self._unique: dict[SSAValue, bool] = {}
        self._uniform: dict[SSAValue, bool] = {}
        self._ranks_positions: dict[SSAValue, bool] = {}
        self._visible: dict[SSAValue, bool | None] = {}
        self.positions = PositionForms(values.unmasked, self.selects_everything, values.max_seq_len)

    @property
    def max_seq_len(self) -> int:
        """The length of the longest sequence."""
        return self.values.max_seq_len

    def forget_changed(self, unchanged: AbstractSet[SSAValue]) -> None:
        """Forget the facts about all values except the given values."""
        for facts in (self._unique, self._uniform, self._ranks_positions, self._visible):
            for value in facts.keys() - unchanged:
                del facts[value]
        self.positions.forget_changed(unchanged)

    def disagreement(self, fresh: SelectionFacts) -> SSAValue | None:
        """A value with a fact that a new analysis of the program does not find; else None."""
        tables = (
            (self._unique, fresh.unique),
            (self._uniform, fresh.uniform),
            (self._ranks_positions, fresh.is_rank),
        )
        for facts, proved in tables:
            for value, fact in facts.items():
                if proved(value) != fact:
                    return value
        return self.positions.disagreement(fresh.positions)

    def selects_something(self, selector: SSAValue) -> bool:
        """
        Whether every query selects a key, for every input.

        Such as itself, by a reflexive predicate, or the position whose index it computes.
        """
        op = selector.owner
        match op:
            case SelectOp():
                if self._points_at_a_position(op):
                    return True
                if sop_key(op.keys) != sop_key(op.queries):
                    return self.selects_everything(selector)
                domain = self.values.domain(op.keys)
                if domain.undefined and op.selects_none is None:
                    return False
                function = ScalarFunction(op.predicate)
                return all(function(v, v) for v in domain)
            case SelectorOrOp():
                return self.selects_something(op.lhs) or self.selects_something(op.rhs)
            case SelectorSingleOp():
                return self.selects_something(op.operand)
            case SelectorBestOp():
                defined = not any(self.domain(score).undefined for score in op.scores)
                return defined and self.selects_something(op.selector)
            case _:
                return False

    def _points_at_a_position(self, op: SelectOp) -> bool:
        """Whether each query is the index of a key it sees, among keys that are all the indices."""
        if not _compares(op, (Comparison.EQ,)):
            return False
        if not (isinstance(op.keys.owner, IndicesOp) or self.is_rank(op.keys)):
            return False
        form = self.positions.of(op.queries)
        return form is not None and form.is_visible(self.max_seq_len, self.values.unmasked)

    def is_rank(self, sop: SSAValue) -> bool:
        """Whether an s-op is each index at one position: the number of those before in an order."""
        unmasked = self.values.unmasked
        if sop not in self._ranks_positions:
            self._ranks_positions[sop] = unmasked is not None and (
                self._is_strict_rank(sop, unmasked) or is_rank(sop, self, unmasked)
            )
        return self._ranks_positions[sop]

    def domain(self, value: SSAValue) -> Domain:
        """The values that an s-op can take."""
        return self.values.domain(value)

    def _is_strict_rank(self, sop: SSAValue, unmasked: Unmasked) -> bool:
        """Whether an s-op counts the smaller ones, or the greater, of values that all differ."""
        op = sop.owner
        if not isinstance(op, SelectorWidthOp):
            return False
        ranked, select = self._ranks(op, unmasked), op.selector.owner
        if ranked is None or not isinstance(select, SelectOp) or not self.unique(ranked):
            return False
        return _compares(select, (Comparison.LT, Comparison.GT))

    def selects_everything(self, selector: SSAValue) -> bool:
        """Whether every query selects every key that it may see."""
        return self._answers(selector, True)

    def selects_nothing(self, selector: SSAValue) -> bool:
        """Whether no query ever selects a key."""
        return self._answers(selector, False)

    def _answers(self, selector: SSAValue, answer: bool) -> bool:
        """Whether a selector gives one answer to all pairs of key and query."""
        op = selector.owner
        match op:
            case SelectOp():
                return (
                    self._answers_all_values(op, answer)
                    or self._answer_under_mask(op, selector) is answer
                )
            case SelectorSingleOp():
                return self._answers(op.operand, answer)
            case SelectorBestOp():
                return not answer and self._answers(op.selector, False)
            case SelectorNotOp():
                return self._answers(op.operand, not answer)
            case SelectorAndOp() | SelectorOrOp():
                answers = (self._answers(part, answer) for part in (op.lhs, op.rhs))
                # `and` selects all if both do, nothing if one does; `or` the other way round.
                return all(answers) if isinstance(op, SelectorAndOp) == answer else any(answers)
            case _:
                return False

    def _answer_under_mask(self, op: SelectOp, selector: SSAValue) -> bool | None:
        """The answer of a select to all pairs that a causal mask leaves; None without a mask."""
        if self.values.unmasked is not None:
            return None
        if selector not in self._visible:
            self._visible[selector] = visible_answer(op, self.max_seq_len)
        return self._visible[selector]

    def _answers_all_values(self, op: SelectOp, answer: bool) -> bool:
        """Whether a select gives one answer to all pairs of values of key and query."""
        keys, queries = self.values.domain(op.keys), self.values.domain(op.queries)
        undefined = keys.undefined or queries.undefined
        if undefined and (op.selects_none is not None) != answer:
            return False
        function = ScalarFunction(op.predicate)
        if function.literal is not None:
            return bool(function.literal.value.data) == answer
        if len(keys) * len(queries) > MAX_PAIRS:
            return False
        return all(bool(function(k, q)) == answer for k, q in product(keys, queries))

    def at_most_one(self, selector: SSAValue) -> bool:
        """Whether no query ever selects two keys."""
        op = selector.owner
        match op:
            case SelectOp():
                return self._one_key_value(op) and self.unique(op.keys)
            case SelectorAndOp():
                return self.at_most_one(op.lhs) or self.at_most_one(op.rhs)
            case SelectorSingleOp():
                return True
            case SelectorBestOp():
                return any(map(self.unique, op.scores)) or self.at_most_one(op.selector)
            case _:
                return False

    def single_valued(self, selector: SSAValue, sop: SSAValue) -> bool:
        """Whether all the keys that a query selects have the same value of `sop`."""
        domain = self.values.domain(sop)
        if len(domain) + domain.undefined <= 1 or self.at_most_one(selector):
            return True
        if self.uniform(sop):
            return True
        op = selector.owner
        match op:
            case SelectOp():
                return self._one_key_value(op) and self.determined(sop, op.keys)
            case SelectorAndOp():
                return self.single_valued(op.lhs, sop) or self.single_valued(op.rhs, sop)
            case SelectorBestOp():
                decided = any(self.determined(sop, score) for score in op.scores)
                return decided or self.single_valued(op.selector, sop)
            case _:
                return False

    def _one_key_value(self, op: SelectOp) -> bool:
        """Whether each query value accepts at most one key value."""
        keys, queries = self.values.domain(op.keys), self.values.domain(op.queries)
        if op.selects_none is not None and (keys.undefined or queries.undefined):
            return False
        if _compares(op, (Comparison.EQ,)):
            return True
        if len(keys) * len(queries) > MAX_PAIRS:
            return False
        function = ScalarFunction(op.predicate)
        return all(sum(bool(function(k, q)) for k in keys) <= 1 for q in queries)

    def unique(self, sop: SSAValue) -> bool:
        """Whether the defined values of an s-op differ from position to position."""
        if sop not in self._unique:
            self._unique[sop] = self._prove_unique(sop)
        return self._unique[sop]

    def _prove_unique(self, sop: SSAValue) -> bool:
        op = sop.owner
        match op:
            case IndicesOp():
                return True
            case MapOp():
                found = any(
                    self._reveals(op, i) or self._shifts(op, arg)
                    for i, arg in enumerate(op.args)
                    if self.unique(arg)
                )
                return found or self.is_rank(sop) or differs_by_position(sop, self.positions)
            case SelectorWidthOp():
                ranked = self._ranks(op, self.values.unmasked)
                return (ranked is not None and self.unique(ranked)) or self.is_rank(sop)
            case _:
                return False

    def _reveals(self, op: MapOp, position: int) -> bool:
        """Whether the value of a map tells that of its operand at `position`."""
        domains = [self.values.domain(arg) for arg in op.args]
        if prod(map(len, domains)) > MAX_PAIRS:
            return False
        function = ScalarFunction(op.body)
        source: dict[Value, Value] = {}
        for values in product(*domains):
            result = function(*values)
            if (
                result is not None
                and source.setdefault(result, values[position]) != (values[position])
            ):
                return False
        return True

    def _shifts(self, op: MapOp, arg: SSAValue) -> bool:
        """
        Whether a map tells values of `arg` apart, all else it reads being the same everywhere.

        Such as `indices + c`, where c is looked up once for the sequence.
        """
        args = list(dict.fromkeys(op.args))
        others = [other for other in args if other is not arg]
        domains = [self.values.domain(other) for other in (*others, arg)]
        if prod(map(len, domains)) > MAX_PAIRS or not all(map(self.uniform, others)):
            return False
        function = ScalarFunction(op.body)
        places = [len(others) if a is arg else others.index(a) for a in op.args]
        for held in product(*domains[:-1]):
            results = [function(*((*held, x)[p] for p in places)) for x in domains[-1]]
            defined = [result for result in results if result is not None]
            if len(set(defined)) < len(defined):
                return False
        return True

    def uniform(self, sop: SSAValue) -> bool:
        """Whether an s-op has one value at all positions of a sequence, or is undefined at all."""
        if sop not in self._uniform:
            self._uniform[sop] = self._prove_uniform(sop)
        return self._uniform[sop]

    def _prove_uniform(self, sop: SSAValue) -> bool:
        match op := sop.owner:
            case ConstantOp() | LengthOp():
                return True
            case MapOp() | LazyMapOp() | FillOp():
                return all(map(self.uniform, op.operands))
            case SelectorWidthOp():
                return self._same_for_all(op.selector, self.values.unmasked)
            case AggregateOp():
                return self._same_for_all(op.selector, self.values.unmasked) or (
                    self.uniform(op.values) and self.selects_something(op.selector)
                )
            case _:
                return False

    def _same_for_all(self, selector: SSAValue, unmasked: Unmasked | None) -> bool:
        """Whether all queries of a sequence select the same keys, which a mask prevents."""
        if unmasked is None:
            return False
        match op := selector.owner:
            case SelectOp():
                return self.uniform(op.queries) or self.selects_everything(selector)
            case SelectorAndOp() | SelectorOrOp() | SelectorNotOp() | SelectorSingleOp():
                return all(self._same_for_all(part, unmasked) for part in op.operands)
            case SelectorBestOp():
                return self._same_for_all(op.selector, unmasked)
            case _:
                return False

    def _ranks(self, op: SelectorWidthOp, unmasked: Unmasked | None) -> SSAValue | None:
        """
        The s-op that a width ranks positions by, such that equal ranks are equal values.

        The number of keys that are less than the query (or at most, or greater, ...) grows
        strictly with the query in a total order: between two different query values lies at
        least the larger's own key. A causal selector breaks that, since it counts a prefix.
        """
        select = op.selector.owner
        if unmasked is None or not isinstance(select, SelectOp):
            return None
        if sop_key(select.keys) != sop_key(select.queries) or not _compares(select, ORDERS):
            return None
        domain = self.values.domain(select.keys)
        comparable = domain.all_numbers or all(isinstance(v, str) for v in domain)
        return select.keys if comparable and not domain.undefined else None

    def determined(self, sop: SSAValue, by: SSAValue) -> bool:
        """Whether positions that agree on the defined value of `by` agree on that of `sop`."""
        if sop_key(sop) == sop_key(by) or self.unique(by) or self.uniform(sop):
            return True
        source = by.owner
        if isinstance(source, SelectorWidthOp):
            ranked = self._ranks(source, self.values.unmasked)
            if ranked is not None and self.determined(sop, ranked):
                return True
        if isinstance(source, MapOp) and any(
            self._reveals(source, i) and self.determined(sop, arg)
            for i, arg in enumerate(source.args)
        ):
            return True
        op = sop.owner
        match op:
            case ConstantOp():
                return True
            case MapOp() | LazyMapOp() | FillOp():
                return all(self.determined(arg, by) for arg in op.operands)
            case SelectorWidthOp() | AggregateOp():
                select = op.selector.owner
                if self.values.unmasked is None or not isinstance(select, SelectOp):
                    return False  # With a mask, equal queries may see different keys.
                return self.determined(select.queries, by)
            case _:
                return False


def _compares(op: SelectOp, comparisons: Collection[Comparison]) -> bool:
    """Whether a predicate is just one of the comparisons of key and query, in either order."""
    return ScalarFunction(op.predicate).key_comparison in comparisons
