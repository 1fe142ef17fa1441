"""`rasp-count-sums`: a mean of zeros and ones times how many there are, as a selector's width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from xdsl.ir import Operation, SSAValue
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import rewrite_keeping_locations
from raspc.rasp_dialect import (
    AddOp,
    AggregateOp,
    CmpOp,
    Comparison,
    LiteralOp,
    MapOp,
    MulOp,
    ProgramOp,
    SelectOp,
    SelectorAndOp,
    SelectorWidthOp,
)
from raspc.rasp_dialect.analysis.index_functions import (
    selects_before_query,
    selects_up_to_query,
)
from raspc.rasp_dialect.analysis.position_forms import INDEX, PositionForm
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.values.diagnostic import RaspcError
from raspc.values.value import Number, Value, is_number, normalise, typed_key

ONE_MORE = PositionForm(Fraction(0), Fraction(1), Fraction(1))
"""A position and those before it: the index plus one."""

FLAGS = (0, 1)
"""The values that a flag may have."""


@dataclass(frozen=True)
class RaspCountSums(ProgramPass[ProgramOp]):
    """
    Replace sums of flags that are written as means times their number by counts.

    RASP has no sum over a selection, so programs take a mean of zeros and ones and multiply it by
    the number of keys: `round((indices + 1) * aggregate(up_to_self, flags))`. That is a
    function of two variables, one of which has n^2 / 3 values. Its result is the width of
    a selector, of those of the keys at which the flag is set, and a width has n + 1.

    Whether a map is such a product is found by its values, at all pairs of a number of keys w
    and a number of flags k: it must give k for w and k / w, and 0
    for 0 and the default of the mean if nothing may be selected.

    Maps of a width, one of the other, that together change nothing, such as `round`, or
    `round(1 / share) - 1` of a share `1 / (width + 1)`, are the width itself. Those that together
    are affine become one affine map.

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
        rewrite_keeping_locations(program, [_Count(analysis), _Chain(analysis)])


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
                and self._counts(op, number, self._at_nothing(aggregate))
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

    def _at_nothing(self, op: AggregateOp) -> Value:
        """The value of an aggregate where nothing is selected; 0 if something always is."""
        return 0 if self.analysis.facts.selects_something(op.selector) else op.default_value

    def _is_width(self, value: SSAValue, selector: SSAValue) -> bool:
        """Whether a number is how many keys a selector selects, at every position."""
        positions = self.analysis.facts.positions
        form = positions.of(value)
        if form is None:
            return False
        if self.analysis.facts.selects_everything(selector):
            return form == positions.seen
        if form == INDEX:
            return selects_before_query(selector)
        return form == ONE_MORE and selects_up_to_query(selector)

    def _counts(self, op: MapOp, number: int, default: Value) -> bool:
        """Whether the map gives k for w and k / w, and 0 for no keys and the default."""
        function = ScalarFunction(op.body)
        nothing = (0, default) if number == 0 else (default, 0)
        if default is None or typed_key(function(*nothing)) != 0:
            return False
        for width in range(1, self.analysis.max_seq_len + 1):
            for count in range(width + 1):
                mean = normalise(Fraction(count, width))
                args = (width, mean) if number == 0 else (mean, width)
                if typed_key(function(*args)) != count:
                    return False
        return True


@dataclass
class _Chain(RewritePattern):
    """Maps, each of the one before, of a width: the width itself, or affine in it."""

    analysis: ValueAnalysis

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: MapOp, rewriter: PatternRewriter, /) -> None:
        if len(op.args) != 1:
            return
        maps = _maps_of_width(op)
        width = maps[-1].args[0]
        if not isinstance(width.owner, SelectorWidthOp):
            return
        form = self._affine_form(maps, width)
        if form == (1, 0):
            # A width with other readers would lose its name, or be counted twice.
            if len(maps) == 1 and not (width.has_one_use() and width.owner.encoding is None):
                return
            count = SelectorWidthOp(
                width.owner.selector, op.result.type, sop_name=op.sop_name, encoding=op.encoding
            )
            rewriter.replace(op, count)
        elif form is not None and len(maps) > 1:
            body = scalar_region(1, lambda count: _affine(count, *form))
            affine = MapOp(
                [width], body, op.result.type, sop_name=op.sop_name, encoding=op.encoding
            )
            rewriter.replace(op, affine)

    def _affine_form(self, maps: Sequence[MapOp], width: SSAValue) -> tuple[Number, Number] | None:
        """The slope and the constant of what maps make of a width, if that is affine."""
        functions = [ScalarFunction(each.body) for each in reversed(maps)]
        widths = [w for w in self.analysis.domain(width) if isinstance(w, int)]
        results: list[Fraction] = []
        for w in widths:
            value: Value = w
            for function in functions:
                value = None if value is None else function(value)
            if not is_number(value) or isinstance(value, bool):
                return None
            results.append(Fraction(value))
        if len(results) < 2:
            return None
        slope = results[1] - results[0]
        constant = results[0] - slope * widths[0]
        if any(r != slope * w + constant for w, r in zip(widths, results, strict=True)):
            return None
        return normalise(slope), normalise(constant)


def _maps_of_width(op: MapOp) -> list[MapOp]:
    """A map of one s-op, the map that computes its operand, and so on."""
    maps = [op]
    while isinstance(inner := maps[-1].args[0].owner, MapOp) and len(inner.args) == 1:
        maps.append(inner)
    return maps


def _affine(x: SSAValue, slope: Number, constant: Number) -> Operation:
    """The scalar ops of an affine function."""
    scaled = x if slope == 1 else MulOp(x, LiteralOp(slope)).result
    return AddOp(scaled, LiteralOp(constant))


def _set_keys(flags: SSAValue) -> SelectOp:
    """A selector of the keys at which a flag is set, by every query."""
    is_set = scalar_region(2, lambda key, _: CmpOp(Comparison.EQ, key, LiteralOp(1)))
    return SelectOp(flags, flags, is_set)
