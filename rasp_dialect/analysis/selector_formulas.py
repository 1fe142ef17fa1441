"""
Formulas: and, or and not of the conditions that selects state, and two normal forms.

A formula is True, False, a `Literal` (a select, or what it does not select) or a `Junction` of
formulas. `formula_of` reads one off the ops; negations stand at literals alone. `clauses` gives
a conjunctive normal form, which heads score by adding up; `disjoint_terms` gives conjunctions of
which exactly one holds where the formula does, whose widths add up.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import islice, permutations
from typing import TypeAlias

from xdsl.ir import SSAValue

from raspc.rasp_dialect import SelectOp, SelectorAndOp, SelectorNotOp, SelectorOrOp
from raspc.rasp_dialect.analysis.selection_facts import SelectionFacts
from raspc.rasp_dialect.analysis.structural_equality import selector_key
from raspc.values import error_at

MAX_CLAUSES = 24
"""The most clauses of a conjunctive normal form that is worth a look."""

MAX_DECIDED = 10
"""The most selects of a formula that is written anew as a tree of decisions."""

MAX_WRITTEN_OUT = 256
"""The most literals of a formula that is left as it is, if a tree of decisions may be shorter."""

MAX_OPS = 1 << 15
"""The most ops in the predicates of a formula's literals: n shared selectors give 2^n of them."""

MAX_ORDERS = 24
"""The most orders of the conditions that are tried for the fewest disjoint terms."""


@dataclass(frozen=True, eq=False)
class Literal:
    """A select, or if it is not `positive` the pairs that it does not select."""

    select: SelectOp
    positive: bool
    key: Hashable
    """Equal for selects that select the same."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Literal) and self._identity == other._identity

    def __hash__(self) -> int:
        return hash(self._identity)

    @property
    def _identity(self) -> Hashable:
        return self.key, self.positive

    @property
    def negated(self) -> Literal:
        """The opposite."""
        return Literal(self.select, not self.positive, self.key)


@dataclass(frozen=True)
class Junction:
    """A conjunction of at least two formulas if `all_of` them must hold, else a disjunction."""

    all_of: bool
    parts: tuple[Formula, ...]


Formula: TypeAlias = bool | Literal | Junction


def junction(all_of: bool, parts: Iterable[Formula]) -> Formula:
    """The conjunction or disjunction of formulas, without idle parts."""
    found: dict[Literal | Junction, None] = {}
    for part in parts:
        if isinstance(part, bool):
            if part != all_of:
                return part
        elif isinstance(part, Junction) and part.all_of == all_of:
            found.update(dict.fromkeys(p for p in part.parts if not isinstance(p, bool)))
        else:
            found[part] = None
    if any(isinstance(part, Literal) and part.negated in found for part in found):
        return not all_of
    if len(found) <= 1:
        return next(iter(found), all_of)
    return Junction(all_of, tuple(found))


def negation(formula: Formula) -> Formula:
    """The formula that holds where another does not."""
    match formula:
        case bool():
            return not formula
        case Literal():
            return formula.negated
        case Junction():
            return junction(not formula.all_of, map(negation, formula.parts))


def formula_of(selector: SSAValue, facts: SelectionFacts) -> Formula | None:
    """
    The formula of a selector; None if an op other than and, or, not and select is part of it.

    Raises:
        RaspcError: if the predicates of its literals have more than `MAX_OPS` ops.

    """
    return _known_formula(selector, facts, {})


Known: TypeAlias = "dict[SSAValue, Formula | None]"
"""The formulas of the selectors that were read before."""


def _known_formula(selector: SSAValue, facts: SelectionFacts, known: Known) -> Formula | None:
    if selector not in known:
        known[selector] = _formula_of(selector, facts, known)
    return known[selector]


def _formula_of(selector: SSAValue, facts: SelectionFacts, known: Known) -> Formula | None:
    op = selector.owner
    match op:
        case SelectOp():
            if facts.selects_everything(selector):
                return True
            if facts.selects_nothing(selector):
                return False
            return Literal(op, True, selector_key(selector))
        case SelectorNotOp():
            inner = _known_formula(op.operand, facts, known)
            return None if inner is None else negation(inner)
        case SelectorAndOp() | SelectorOrOp():
            lhs, rhs = (_known_formula(part, facts, known) for part in (op.lhs, op.rhs))
            if lhs is None or rhs is None:
                return None
            return _of_bounded_length(junction(isinstance(op, SelectorAndOp), (lhs, rhs)), op)
        case _:
            return None


def _of_bounded_length(formula: Formula, op: SelectorAndOp | SelectorOrOp) -> Formula:
    """
    The formula of a selector op, as a tree of decisions if it is long and of few selects.

    Selectors that read one another twice, such as those of an exclusive or, double its length.
    """
    found = list(islice(literals(formula), MAX_OPS))
    if len(found) > MAX_WRITTEN_OUT:
        selects = {literal.key: literal for literal in found}
        if len(selects) <= MAX_DECIDED:
            order = [Literal(each.select, True, key) for key, each in selects.items()]
            formula = _decided(formula, order)
            found = list(islice(literals(formula), MAX_OPS))
    n_ops = sum(len(literal.select.predicate.block.ops) for literal in found)
    if n_ops > MAX_OPS and len(found) > 1:
        raise error_at(
            op,
            f"the selector states conditions of more than {MAX_OPS} ops, written out without "
            "the selectors that it reads several times",
            "select by values of a map, which computes a part of the conditions",
        )
    return formula


def _decided(formula: Formula, selects: Sequence[Literal]) -> Formula:
    """A formula of at most two literals for each way through the first of its selects."""
    if not isinstance(formula, Junction):
        return formula
    first, rest = selects[0], selects[1:]
    holds, fails = (_decided(assigned(formula, first.key, truth), rest) for truth in (True, False))
    if holds == fails:
        return holds
    either = [junction(True, [first, holds]), junction(True, [first.negated, fails])]
    return junction(False, either)


def literals(formula: Formula) -> Iterator[Literal]:
    """The literals of a formula, from left to right, as often as they occur."""
    match formula:
        case bool():
            return
        case Literal():
            yield formula
        case Junction():
            for part in formula.parts:
                yield from literals(part)


def assigned(formula: Formula, select: Hashable, holds: bool) -> Formula:
    """A formula with the select of a key replaced by True or False, simplified."""
    match formula:
        case bool():
            return formula
        case Literal():
            return formula if formula.key != select else formula.positive == holds
        case Junction():
            return junction(
                formula.all_of, (assigned(part, select, holds) for part in formula.parts)
            )


def clauses(formula: Formula) -> list[Formula] | None:
    """
    Disjunctions of literals that must all hold; None if they are more than it is worth.

    A clause that follows from another is left out.
    """
    sets = _clauses(formula)
    if sets is None:
        return None
    least = [c for c in sets if not any(other < c for other in sets)]
    return [junction(False, sorted(c, key=_order(formula))) for c in dict.fromkeys(least)]


def _order(formula: Formula) -> _Order:
    return _Order({literal: i for i, literal in reversed([*enumerate(literals(formula))])})


@dataclass(frozen=True)
class _Order:
    """Sorts literals as they occur in a formula, so that what is made of them is the same."""

    places: Mapping[Literal, int]

    def __call__(self, literal: Literal) -> int:
        return self.places[literal]


def _clauses(formula: Formula) -> list[frozenset[Literal]] | None:
    match formula:
        case bool():
            return [] if formula else [frozenset()]
        case Literal():
            return [frozenset((formula,))]
        case Junction():
            parts: list[list[frozenset[Literal]]] = []
            for part in formula.parts:
                found = _clauses(part)
                if found is None:
                    return None
                parts.append(found)
            if formula.all_of:
                all_clauses = [c for part in parts for c in part]
            else:
                all_clauses = [frozenset[Literal]()]
                for part in parts:
                    if len(all_clauses) * len(part) > 4 * MAX_CLAUSES:
                        return None
                    all_clauses = [a | b for a in all_clauses for b in part]
            kept = [c for c in all_clauses if not any(x.negated in c for x in c)]
            return kept if len(kept) <= MAX_CLAUSES else None


def disjoint_terms(formula: Formula, most: int) -> list[list[Literal]] | None:
    """
    Conjunctions, of which exactly one holds where the formula does; None if above `most`.

    Each is a way through a decision tree: `a or b` is `a`, and `not a and b`.
    """
    selects = {literal.key: literal for literal in literals(formula)}
    best: list[list[Literal]] | None = None
    for order in _orders(list(selects)):
        bound = most if best is None else len(best) - 1
        found = _terms(formula, [selects[key] for key in order], bound)
        best = best if found is None else found
    return best


def _orders(keys: Sequence[Hashable]) -> Iterable[Sequence[Hashable]]:
    if reduce(lambda a, b: a * b, range(1, len(keys) + 1), 1) <= MAX_ORDERS:
        return permutations(keys)
    return [[*keys[i:], *keys[:i]] for i in range(min(len(keys), MAX_ORDERS))]


def _terms(formula: Formula, order: Sequence[Literal], most: int) -> list[list[Literal]] | None:
    if isinstance(formula, bool):
        terms: list[list[Literal]] = [[]] if formula else []
        return terms if most >= len(terms) else None
    first, rest = order[0], order[1:]
    if all(literal.key != first.key for literal in literals(formula)):
        return _terms(formula, rest, most)
    found: list[list[Literal]] = []
    for holds in (True, False):
        branch = _terms(assigned(formula, first.key, holds), rest, most - len(found))
        if branch is None:
            return None
        literal = Literal(first.select, holds, first.key)
        found += [[literal, *term] for term in branch]
    return found
