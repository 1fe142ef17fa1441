"""
The values that each s-op of a program can take.

Sets are exact: every value that some input can produce is in them. They may hold more, the
product of the operands' sets where nothing better is known. Better is known of averages: an
average over w selected keys has a denominator that divides w (times that of the values), and
two averages over the same selector share w. So the analysis keeps, beside the set of values,
the sets for each width of a selector, and a map combines them width by width: `opens - closes`
over one selector has the values k/w, not the differences of all fractions.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product
from math import prod

from xdsl.ir import Operation, SSAValue

from raspc.rasp_dialect.aggregate_sum_op import AggregateSumOp
from raspc.rasp_dialect.analysis.attention_mask import Unmasked
from raspc.rasp_dialect.analysis.function_images import Image, KnownImages
from raspc.rasp_dialect.analysis.mean_errors import brief_text, no_mean_error
from raspc.rasp_dialect.analysis.mean_values import TooManyValues, means_by_count, merged_means
from raspc.rasp_dialect.analysis.position_forms import PositionForm
from raspc.rasp_dialect.analysis.selected_positions import width_range
from raspc.rasp_dialect.analysis.selection_facts import SelectionFacts
from raspc.rasp_dialect.analysis.structural_equality import selector_key
from raspc.rasp_dialect.analysis.sum_values import sum_values
from raspc.rasp_dialect.attributes import SelectorType, SOpType
from raspc.rasp_dialect.fill_op import FillOp
from raspc.rasp_dialect.lazy_map_op import LazyMapOp
from raspc.rasp_dialect.program_ops import ProgramOp
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.sop_ops import (
    AggregateOp,
    ConstantOp,
    IndicesOp,
    LengthOp,
    MapOp,
    SelectorWidthOp,
    SOp,
    TokensOp,
)
from raspc.values.diagnostic import error_at, shown_name_of
from raspc.values.domain import Domain
from raspc.values.text import domain_text
from raspc.values.work_progress import working_on

DEFAULT_BUDGET = 1 << 20
"""Tuples of values that one s-op may take to enumerate."""


@dataclass(frozen=True)
class SOpValues:
    """
    The domain of an s-op, and its domains by the width of a selector if they are known.

    Attributes:
        domain: the values it can take.
        by_width: if known, the values it can take at positions where a selector has a given
            width; `selector` is that selector's key.
        selector: see `by_width`.

    """

    domain: Domain
    selector: Hashable = None
    by_width: Mapping[int, Domain] | None = None


class ValueAnalysis:
    """
    The value sets of one program, computed as they are asked for.

    Args:
        program: the program; s-ops may be added to it between questions.
        same_operand: "diagonal" takes a map of an s-op with itself on equal values only, and
            bounds widths by what their selectors surely select; "product" takes a map on all
            pairs of values, and all widths, as Tracr does.
        budget: the most tuples of values that one s-op may take to enumerate.

    """

    def __init__(
        self,
        program: ProgramOp,
        *,
        same_operand: str = "diagonal",
        budget: int = DEFAULT_BUDGET,
    ):
        self.program = program
        self.diagonal = same_operand == "diagonal"
        self.budget = budget
        self.facts = SelectionFacts(self)
        self._known: dict[SSAValue, SOpValues] = {}
        self._images = KnownImages()
        self._domains: dict[str, Domain] = {}

    def _declared(self, name: str) -> Domain:
        """A set that the program names, for s-ops whose types tell their values already."""
        if name not in self._domains:  # A pass may add sets while it asks.
            self._domains = self.program.domains
        return self._domains[name]

    def forget_changed(self, unchanged: AbstractSet[SSAValue]) -> None:
        """Forget the facts about all values except the given values."""
        self._known = {v: known for v, known in self._known.items() if v in unchanged}
        self._domains = {}
        self.facts.forget_changed(unchanged)

    def forget(self, value: SSAValue) -> None:
        """Forget the set of a value that is computed in another way now, with equal results."""
        self._known.pop(value, None)

    def disagreement(self, fresh: ValueAnalysis) -> str | None:
        """A known fact that a new analysis of the program does not find; None if it finds all."""
        for value, known in self._known.items():
            again = fresh.values_of(value)
            if again != known or domain_text(again.domain) != domain_text(known.domain):
                return f"the values of {value} are {domain_text(again.domain)}"
        value = self.facts.disagreement(fresh.facts)
        return None if value is None else f"the facts about {value} differ"

    @property
    def unmasked(self) -> Unmasked | None:
        """The evidence that the program has no causal mask; None if it has one."""
        return Unmasked.of(self.program)

    @property
    def max_seq_len(self) -> int:
        """The length of the longest sequence."""
        return self.program.max_seq_len

    def domain(self, value: SSAValue) -> Domain:
        """
        The values that an s-op can take, `None` among them if it can be undefined.

        Raises:
            RaspcError: if they are too many to enumerate, or there is none.

        """
        return self.values_of(value).domain

    def values_of(self, value: SSAValue) -> SOpValues:
        """The domain of an s-op, and its domains by selector width if they are known."""
        todo = [value]
        while todo:
            pending = [v for v in _sources(todo[-1]) if v not in self._known]
            if pending:
                todo.extend(pending)
                continue
            current = todo.pop()
            if current not in self._known:
                if isinstance(current.owner, Operation) and (name := shown_name_of(current.owner)):
                    working_on(name)
                self._known[current] = self._transfer(current)
        return self._known[value]

    def averages(self, op: AggregateOp) -> bool:
        """Whether an aggregate may have to take a mean of different values."""
        return not (self.facts.single_valued(op.selector, op.values) or self.assumes_agreement(op))

    def assumes_agreement(self, op: AggregateOp) -> bool:
        """
        Whether the keys of each query are taken to agree, though that is not proved.

        The program may state it. Different values have a mean only if they are numbers. Of a set
        with fewer than two
        numbers no two different values have one: on an input where the keys disagree the program
        is in error and has no results, so that on any other each query selects one value.
        """
        domain = self.domain(op.values)
        stated = op.agreeing is not None or len(domain.numbers) < 2
        return stated and not self.facts.single_valued(op.selector, op.values)

    def _transfer(self, value: SSAValue) -> SOpValues:
        if isinstance(value.type, SOpType) and value.type.domain is not None:
            return SOpValues(self._declared(value.type.domain))
        op = value.owner
        n = self.program.max_seq_len
        match op:
            case TokensOp():
                return SOpValues(self.program.vocab.data)
            case IndicesOp():
                return SOpValues(Domain.interval(0, n - 1))
            case LengthOp():
                return SOpValues(Domain.interval(1, n))
            case ConstantOp():
                return SOpValues(Domain.of([op.value.data]))
            case SelectorWidthOp():
                least, most = width_range(op.selector, self.facts) if self.diagonal else (0, n)
                by_width = dict.fromkeys(range(n + 1), Domain(()))
                by_width.update({w: Domain.interval(w, w) for w in range(least, most + 1)})
                return SOpValues(Domain.interval(least, most), selector_key(op.selector), by_width)
            case MapOp() if self.facts.is_rank(value):
                return SOpValues(Domain.interval(0, n - 1))
            case MapOp():
                return self._map(op)
            case LazyMapOp():
                return SOpValues(self._lazy_map(op))
            case FillOp():
                domain = self._known[op.values].domain
                filled = domain.union(Domain.of([op.value.data])) if domain.undefined else domain
                return SOpValues(filled.with_undefined(False))
            case AggregateOp():
                return self._aggregate(op)
            case AggregateSumOp():
                return SOpValues(self._sums(op))
            case _:
                if not isinstance(op, SOp):
                    raise TypeError(f"no values are known of {value}")
                domains = [self._known[v].domain for v in op.operands if v in self._known]
                return SOpValues(op.value_set(domains, n))

    def _map(self, op: MapOp) -> SOpValues:
        args = list(op.args)
        if self.diagonal:
            args = list(dict.fromkeys(args))
        places = [args.index(arg) for arg in op.args] if self.diagonal else range(len(args))
        image_of = Image(ScalarFunction(op.body), places)
        known = [self._known[arg] for arg in args]
        undefined = any(k.domain.undefined for k in known)

        def image(results: Domain) -> Domain:
            return results.with_undefined(results.undefined or undefined)

        related = {k.selector for k in known if k.by_width is not None}
        form = self._form_of_both(op.result)
        if form is not None and len(related) <= 1:
            self._check_budget(op, self.max_seq_len * (self.max_seq_len + 1) // 2)
            widths = range(1, self.max_seq_len + 1)
            by_width = {w: Domain.of_values(form.values(w)) for w in widths} | {0: Domain(())}
            everything = _union(by_width.values())
            values = (
                SOpValues(everything, related.pop(), by_width)
                if related
                else (SOpValues(everything))
            )
        elif len(related) == 1:
            widths = next(k.by_width for k in known if k.by_width is not None)
            cases = {
                w: [k.domain if k.by_width is None else k.by_width[w] for k in known]
                for w in widths
            }
            # A lower bound first: to compute the cost takes as long as the values are many.
            self._check_budget(op, sum(map(_largest_set, cases.values())))
            self._check_budget(op, sum(map(image_of.cost, cases.values())))
            by_width = {w: image(image_of(domains)) for w, domains in cases.items()}
            values = SOpValues(_union(by_width.values()), related.pop(), by_width)
        else:
            domains = [k.domain for k in known]
            self._check_budget(op, image_of.cost(domains))
            values = SOpValues(image(self._images.image(image_of, op.body, domains)))
        if not values.domain.values and not undefined and not _is_guarded(op.result):
            raise error_at(
                op,
                "the function is undefined for every value of its operands",
                f"give it operands of the type it works on; they are {self._describe(args)}; or a "
                "value where it is undefined, by default(x, value)",
            )
        return values

    def _lazy_map(self, op: LazyMapOp) -> Domain:
        """The values of a function of values, undefined among them."""
        args = list(dict.fromkeys(op.args))
        places = [args.index(arg) for arg in op.args]
        domains = [self._known[arg].domain for arg in args]
        columns = [[*d.values, None] if d.undefined else list(d.values) for d in domains]
        self._check_budget(op, prod(map(len, columns)))
        function = ScalarFunction(op.body)
        return Domain.of_values(
            function(*(values[place] for place in places)) for values in product(*columns)
        )

    def _form_of_both(self, value: SSAValue) -> PositionForm | None:
        """An s-op as a function of both length and index, which bound each other."""
        if self.unmasked is None or not self.diagonal:
            return None
        form = self.facts.positions.of(value)
        return form if form is not None and form.by_length and form.by_index else None

    def _aggregate(self, op: AggregateOp) -> SOpValues:
        domain = self._known[op.values].domain
        nothing = [] if self.facts.selects_something(op.selector) else [op.default_value]
        all_indices = isinstance(op.values.owner, IndicesOp)
        if all_indices and self.facts.selects_everything(op.selector) and self.averages(op):
            # The mean of 0 .. n - 1 is (n - 1) / 2, and n the selector's width.
            widths = range(1, self.program.max_seq_len + 1)
            by_width = {w: Domain.of([Fraction(w - 1, 2)]) for w in widths}
            by_width[0] = Domain(())
            return SOpValues(_union(by_width.values()), selector_key(op.selector), by_width)
        if not self.averages(op):
            by_width = dict.fromkeys(range(1, self.program.max_seq_len + 1), domain)
            by_width[0] = Domain.of(nothing)
            everything = domain.union(by_width[0])
            return SOpValues(everything, selector_key(op.selector), by_width)
        if not domain.all_numbers or domain.undefined:
            raise no_mean_error(op, domain)
        most = 1 if self.facts.at_most_one(op.selector) else self.program.max_seq_len
        by_width = {0: Domain.of(nothing)}
        try:
            by_width.update(means_by_count(domain, most, self.budget))
            merged = domain.union(by_width[0]).merged
            merged |= merged_means(domain, nothing, most, self.budget)
        except TooManyValues as error:
            self._check_budget(op, error.size)
            raise
        by_width.update({w: Domain(()) for w in range(most + 1, self.program.max_seq_len + 1)})
        everything = replace(_union(by_width.values()), merged=merged)
        return SOpValues(everything, selector_key(op.selector), by_width)

    def _sums(self, op: AggregateSumOp) -> Domain:
        """The values of a sum over a selection."""
        domain = self._known[op.values].domain
        if not domain.all_numbers or domain.undefined:
            raise error_at(
                op,
                f"only numbers have a sum, and its values are {self._describe([op.values])}",
                "give each position a number",
            )
        sums = sum_values(op, self.facts, self.unmasked)
        if sums is None or len(sums) > self.budget:
            raise error_at(
                op,
                "its values are too many to enumerate",
                "use a smaller vocabulary or max_seq_len",
            )
        return sums

    def _check_budget(self, op: Operation, size: int) -> None:
        if size > self.budget:
            raise error_at(
                op,
                f"its values are too many to enumerate: {size} combinations, over the budget of "
                f"{self.budget}",
                "use a smaller vocabulary or max_seq_len, or raise the budget "
                "(rasp-infer-encodings{budget=...})",
            )

    def _describe(self, values: Sequence[SSAValue]) -> str:
        return ", ".join(brief_text(self._known[v].domain) for v in values)


def _sources(value: SSAValue) -> list[SSAValue]:
    """The s-ops whose values those of an s-op depend on, also through selectors."""
    found: list[SSAValue] = []
    todo = list(value.owner.operands) if isinstance(value.owner, Operation) else []
    while todo:
        operand = todo.pop()
        if isinstance(operand.type, SelectorType) and isinstance(operand.owner, Operation):
            todo.extend(operand.owner.operands)
        else:
            found.append(operand)
    return found


def _is_guarded(value: SSAValue) -> bool:
    """Whether an s-op is read, and only by ops that give a value where it is undefined."""
    pending, seen = [value], {value}
    while pending:
        current = pending.pop()
        if not current.uses:
            return False
        for use in current.uses:
            match use.operation:
                case LazyMapOp() | FillOp():
                    pass
                case MapOp(result=result):
                    # Undefined too, so that its own readers decide.
                    pending += {result} - seen
                    seen.add(result)
                case _:
                    return False
    return True


def _largest_set(domains: Sequence[Domain]) -> int:
    """The size of the largest of several sets; 0 if one is empty."""
    sizes = [len(domain) for domain in domains]
    return max(sizes) if all(sizes) else 0


def _union(domains: Iterable[Domain]) -> Domain:
    return Domain(()).union(*domains)
