"""`rasp-count-sums`: a mean of zeros and ones times how many there are, as a selector's width."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from xdsl.ir import SSAValue
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import rewrite_keeping_locations
from raspc.rasp_dialect import (
    AggregateOp,
    CmpOp,
    Comparison,
    LiteralOp,
    MapOp,
    ProgramOp,
    SelectOp,
    SelectorAndOp,
    SelectorWidthOp,
)
from raspc.rasp_dialect.analysis.index_functions import selects_up_to_query
from raspc.rasp_dialect.analysis.position_forms import PositionForm
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.values.diagnostic import RaspcError
from raspc.values.value import normalise

ONE_MORE = PositionForm(Fraction(0), Fraction(1), Fraction(1))
"""A position and those before it: the index plus one."""

FLAGS = (0, 1)
"""The values that a flag may have."""


@dataclass(frozen=True)
class RaspCountSums(ProgramPass[ProgramOp]):
    """
    Replace sums of flags that are written as means times their number by counts.

    RASP has no sum over a selection, so programs take a mean of zeros and ones and multiply it by
    how many keys there are: `round((indices + 1) * aggregate(up_to_self, flags))`. That is a
    function of two variables, one of which has n^2 / 3 values. What it computes is the width of
    a selector, of those of the keys at which the flag is set, and a width has n + 1.

    Whether a map is such a product is found by its values, at all pairs of a number of keys w
    and a number of flags k: it must give k for w and k / w. A map of a width that
    changes nothing, such as `round`, goes as well if nobody else reads the width.

    Before:
    ```
    %mean = rasp.aggregate %up_to_self, %flags : !rasp.sop -> !rasp.sop
    %count = rasp.map(%one_more, %mean) : (...) -> !rasp.sop { ... mul, round ... }
    ```
    After:
    ```
    %set = rasp.select keys(%flags) queries(%flags) : ... { ... cmp eq %key, 1 ... }
    %both = rasp.selector_and %up_to_self, %set
    %count = rasp.selector_width %both : !rasp.sop
    ```
    """

    name = "rasp-count-sums"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        analysis = analyses.get(ValueAnalysis, program)
        rewrite_keeping_locations(program, [_Count(analysis), _Round(program.max_seq_len)])


@dataclass
class _Count(RewritePattern):
    analysis: ValueAnalysis

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: MapOp, rewriter: PatternRewriter, /) -> None:
        if len(op.args) != 2:
            return
        for number, mean in ((0, 1), (1, 0)):
            aggregate = op.args[mean].owner
            if (
                isinstance(aggregate, AggregateOp)
                and self._averages_flags(aggregate)
                and self._is_width(op.args[number], aggregate.selector)
                and self._counts(op, number)
            ):
                chosen = _set_keys(aggregate.values)
                both = SelectorAndOp(aggregate.selector, chosen)
                width = SelectorWidthOp(
                    both, op.result.type, sop_name=op.sop_name, encoding=op.encoding
                )
                rewriter.replace(op, [chosen, both, width])
                return

    def _averages_flags(self, op: AggregateOp) -> bool:
        """Whether what is averaged is 0 or 1 everywhere."""
        try:
            domain = self.analysis.domain(op.values)
        except RaspcError:
            return False
        return not domain.undefined and all(value in FLAGS for value in domain)

    def _is_width(self, value: SSAValue, selector: SSAValue) -> bool:
        """Whether a number is how many keys a selector selects, at every position."""
        positions = self.analysis.facts.positions
        form = positions.of(value)
        if form is None:
            return False
        if self.analysis.facts.selects_everything(selector):
            return form == positions.seen
        return form == ONE_MORE and selects_up_to_query(selector)

    def _counts(self, op: MapOp, number: int) -> bool:
        """Whether the map gives k for w and k / w."""
        function = ScalarFunction(op.body)
        for width in range(1, self.analysis.max_seq_len + 1):
            for count in range(width + 1):
                mean = normalise(Fraction(count, width))
                args = (width, mean) if number == 0 else (mean, width)
                if function(*args) != count:
                    return False
        return True


@dataclass
class _Round(RewritePattern):
    """A map of a width that changes no width, such as one that rounds, is that width."""

    max_seq_len: int

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: MapOp, rewriter: PatternRewriter, /) -> None:
        width = op.args[0].owner
        if len(op.args) != 1 or not isinstance(width, SelectorWidthOp):
            return
        alone = len(list(width.result.uses)) == 1 and width.encoding is None
        if not alone:
            return  # Its name would be lost, or it would be counted twice.
        function = ScalarFunction(op.body)
        if all(function(w) == w for w in range(self.max_seq_len + 1)):
            new = SelectorWidthOp(
                width.selector, op.result.type, sop_name=op.sop_name, encoding=op.encoding
            )
            rewriter.replace(op, new)


def _set_keys(flags: SSAValue) -> SelectOp:
    """A selector of the keys at which a flag is set, by every query."""
    is_set = scalar_region(2, lambda key, _: CmpOp(Comparison.EQ, key, LiteralOp(1)))
    return SelectOp(flags, flags, is_set)
