"""`rasp-normalize-selectors`: and, or, not of selectors become selectors that heads can score."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from xdsl.ir import Operation, Region, SSAValue

from raspc.passes.rasp.normalize_selectors.selector_blocks import (
    SelectMaker,
    plan_conjunction,
    product_values,
)
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.derived_names import name_with
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.rasp_dialect import (
    AddOp,
    ConstantOp,
    Encoding,
    IndicesOp,
    LiteralOp,
    MapOp,
    ProgramOp,
    SelectOp,
    SelectorAndOp,
    SelectorNotOp,
    SelectorOp,
    SelectorOrOp,
    SelectorWidthOp,
)
from raspc.rasp_dialect.analysis.selector_formulas import (
    Formula,
    Literal,
    disjoint_terms,
    formula_of,
    junction,
)
from raspc.rasp_dialect.analysis.structural_equality import selector_key
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.values.diagnostic import error_at, sop_name_of


@dataclass(frozen=True)
class RaspNormalizeSelectors(ProgramPass[ProgramOp]):
    """
    Make every selector a conjunction of selects, which one head scores by adding up.

    What `rasp-lower-selectors` leaves are composites over different s-ops. A disjunction of
    these is no sum of scores. It becomes

    - where its width is read, a sum of widths: `a or b` is `a`, and `b and not a`, which
      exclude each other, so that no MLP comes before the heads;
    - elsewhere one select over a *product variable*, an s-op that holds several: keys and
      queries become tuples, of which those that the selector does not tell apart are one.
      Of the ways to write the selector as a conjunction of such selects, the one with the
      fewest values in product variables is taken: `(a and b) or (a and c)` is `a and (b or c)`.

    Selects that hold everywhere or nowhere drop out. Undefined values are told apart where the
    selector does (`rasp.fill`).

    Before:
    ```
    %c = rasp.selector_or %same_token, %before
    %w = rasp.selector_width %c named "w" : !rasp.sop
    %m = rasp.aggregate %d, %t : ...                      // %d = rasp.selector_or ...
    ```
    After:
    ```
    %w_1 = rasp.selector_width %same_token as numerical : !rasp.sop
    %r = rasp.selector_and %before, %not_same_token
    %w_2 = rasp.selector_width %r as numerical : !rasp.sop
    %w = rasp.map(%w_1, %w_2) named "w" : ... { ... add ... }
    %k = rasp.map(%t, %i) : ... { ... rasp.tuple ... }
    %d = rasp.select keys(%k) queries(%k) : ... { ... or ... }
    %m = rasp.aggregate %d, %t : ...
    ```

    Options:
      max_terms: the most widths that one is the sum of; 0 for product variables throughout.
    """

    name = "rasp-normalize-selectors"

    max_terms: int = 6

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        _Normalizer(program, analyses.get(ValueAnalysis, program), self.max_terms).run()


class _Normalizer:
    """Normalizes the selectors of one program."""

    def __init__(self, program: ProgramOp, analysis: ValueAnalysis, max_terms: int):
        self.program = program
        self.analysis = analysis
        self.max_terms = max_terms
        self.made: dict[Hashable, SSAValue] = {}
        self.whole: set[Hashable] = set()
        """The selectors that are read otherwise than by widths."""

    def run(self) -> None:
        """Visit what reads selectors."""
        readers: list[tuple[Operation, int]] = []
        for op in self.program.body.block.ops:
            if isinstance(op, (SelectorAndOp, SelectorOrOp, SelectorNotOp)):
                continue
            for i, value in enumerate(op.operands):
                if isinstance(value.owner, SelectorOp) and not isinstance(value.owner, SelectOp):
                    readers.append((op, i))
                    if not isinstance(op, SelectorWidthOp):
                        self.whole.add(selector_key(value))
        for op, i in readers:
            self._normalize(op, i)
        for op in reversed(list(self.program.body.block.ops)):
            if isinstance(op, SelectorOp) and not op.result.uses:
                self.program.body.block.erase_op(op)

    def _normalize(self, op: Operation, place: int) -> None:
        selector = op.operands[place]
        formula = formula_of(selector, self.analysis.facts)
        if formula is None:
            return
        key = selector_key(selector)
        if key in self.made:
            op.operands[place] = self.made[key]
            return
        plans = [] if isinstance(formula, bool) else plan_conjunction(formula, self.analysis)
        cost = product_values(plans)
        if cost > 0 and isinstance(op, SelectorWidthOp) and key not in self.whole:
            terms = disjoint_terms(formula, self.max_terms)
            if terms is not None:
                self._sum_widths(op, terms)
                return
        if cost == float("inf"):
            raise error_at(
                op,
                "its selector needs a variable that holds several, of too many values: "
                f"{max(plan.pairs for plan in plans)} pairs of keys and queries",
                "use a smaller vocabulary or max_seq_len, or conditions over fewer s-ops",
            )
        source = selector.owner
        assert isinstance(source, Operation)
        if isinstance(formula, bool):
            made = _constant(formula)
            result = made[-1].results[0]
        else:
            maker = SelectMaker(sop_name_of(source))
            result, made = maker.conjunction(plans), maker.ops
        copy_location(source, *made)
        self.program.body.block.insert_ops_before(made, source)
        self.made[key] = op.operands[place] = result

    def _sum_widths(self, op: SelectorWidthOp, terms: list[list[Literal]]) -> None:
        """Replace a width by the sum of those of conjunctions that exclude each other."""
        made: list[Operation] = []
        widths: list[SelectorWidthOp] = []
        for term in terms:
            formula: Formula = junction(True, term)
            plans = plan_conjunction(formula, self.analysis)
            if any(not plan.truth.any() for plan in plans):
                continue
            maker = SelectMaker(None)
            selector = maker.conjunction([p for p in plans if not p.truth.all()] or plans[:1])
            name = name_with(op, f"_{len(widths) + 1}")
            width = SelectorWidthOp(selector, sop_name=name, encoding=Encoding.NUMERICAL)
            made += [*maker.ops, width]
            widths.append(width)
        given, asked = op.sop_name, op.encoding
        total: Operation
        if not widths:
            total = ConstantOp(0, op.result.type, sop_name=given, encoding=asked)
        else:
            name = name_with(op, "_sum")
            total = MapOp(widths, _sum(len(widths)), sop_name=name, encoding=Encoding.NUMERICAL)
            made.append(total)
            total = MapOp([total], _sum(1), op.result.type, sop_name=given, encoding=asked)
        made.append(total)
        copy_location(op, *made)
        self.program.body.block.insert_ops_before(made, op)
        op.result.replace_all_uses_with(total.results[0])
        self.program.body.block.erase_op(op)


def _constant(selects: bool) -> list[Operation]:
    """A select of everything or of nothing."""
    indices = IndicesOp()
    predicate = scalar_region(2, lambda key, query: LiteralOp(selects))
    return [indices, SelectOp(indices, indices, predicate)]


def _sum(count: int) -> Region:
    def add(*terms: SSAValue) -> SSAValue:
        total = terms[0]
        for term in terms[1:]:
            total = AddOp(total, term).result
        return total

    return scalar_region(count, add)
