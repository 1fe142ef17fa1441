"""`rasp-choose-encodings`: sums become numerical, selector widths reciprocal, results ordinal."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import prod

from xdsl.ir import SSAValue
from xdsl.rewriter import Rewriter

from raspc.passes.conversion.rasp_to_craft.nearest_selectors import takes_number
from raspc.passes.rasp.insert_conversions import decodes_as_categorical
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.rasp_dialect import (
    AggregateOp,
    Encoding,
    MapOp,
    ProgramOp,
    ReturnOp,
    SelectOp,
    SelectorWidthOp,
    SOp,
    SOpType,
    sop_type,
)
from raspc.rasp_dialect.analysis.mean_readers import is_mean_for_maps
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.values.domain import Domain


@dataclass(frozen=True)
class RaspChooseEncodings(ProgramPass[ProgramOp]):
    """
    Choose the encoding that costs least, where the program may have any.

    - A sum of several numbers (an affine map) becomes numerical: it is then linear, and costs
      nothing but the steps of those readers that need it categorical, one pair of neurons per
      value, where a lookup takes one neuron per tuple of operand values. So does an affine map
      of one numerical s-op.
    - Unless that costs a layer: a sum of one number and of categorical s-ops, the number being
      a selector width, that a selector compares by value (or a result too fine to decode from
      a number), would take an MLP from the number to its values after the one that recovers the
      width. As categorical it is one MLP, of the steps of the width switched on by the values of
      the others; it stays so if that takes at most `growth` steps for each value of the sum.
    - A selector width becomes reciprocal: the head's reading itself, from which every reader
      that is a function of it takes its own steps, instead of reading recovered widths.

    - A result of several values becomes ordinal if nothing else reads it and it is a map that an
      MLP computes, of several categorical s-ops: each neuron writes the place of a value, and the
      unembedding reads a direction instead of one for each value. So does a result of many values
      that a head moves and does not average. Steps of numbers are too noisy for ordinals.
    - A mean of more than `means` values becomes numerical if all its readers are maps that read
      no other number: each takes the steps that it needs, and nobody needs all the values.

    `rasp-insert-conversions` then serves the readers that need another encoding, the result of
    the program among them.

    Before:
    ```
    %d = rasp.map(%n, %i) named "d" : ... -> !rasp.sop<categorical, @d> { ... sub ... }
    ```
    After:
    ```
    %d = rasp.map(%n, %i) named "d" : ... -> !rasp.sop<numerical, @d> { ... sub ... }
    ```

    Options:
      resolution: the most by which the numbers' magnitude may exceed their smallest gap.
      growth: the most steps, for each value of a sum that reads a width, to spend on a layer.
      means: the most values of a mean that gets a direction for each.
      min_ordinals: the least values of a result that becomes ordinal.
      max_ordinals: the most values of a result that becomes ordinal.
      min_moved: the least values of such a result that a head moves.
    """

    name = "rasp-choose-encodings"

    resolution: int = 1 << 13
    growth: int = 4
    means: int = 1 << 10
    min_ordinals: int = 4
    max_ordinals: int = 256
    min_moved: int = 16

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        analysis = analyses.get(ValueAnalysis, program)
        for sop in program.body.block.ops:
            if not isinstance(sop, SOp) or not _is_free(sop.result):
                continue
            if isinstance(sop, SelectorWidthOp):
                _encode(sop.result, Encoding.RECIPROCAL)
            elif (isinstance(sop, AggregateOp) and self._stays_a_mean(sop, analysis)) or (
                isinstance(sop, MapOp) and self._runs_as_number(sop, analysis)
            ):
                _encode(sop.result, Encoding.NUMERICAL)
            elif self._is_only_decoded(sop, analysis):
                _encode(sop.result, Encoding.ORDINAL)

    def _is_only_decoded(self, op: SOp, analysis: ValueAnalysis) -> bool:
        """Whether an MLP or a head computes a result of several values that no s-op reads."""
        domain = _domain(op.result, analysis.program.domains)
        if domain is None or op.encoding is not None or not _is_categorical(op.result):
            return False
        if not all(isinstance(use.operation, ReturnOp) for use in op.result.uses):
            return False
        least = self.min_ordinals
        match op:
            case MapOp():
                is_computed = len(set(op.args)) > 1 and all(map(_is_categorical, op.args))
            case AggregateOp():
                is_computed = _is_categorical(op.values) and not analysis.averages(op)
                least = max(least, self.min_moved)
            case _:
                is_computed = False
        return is_computed and least <= len(domain.values) <= self.max_ordinals

    def _stays_a_mean(self, op: AggregateOp, analysis: ValueAnalysis) -> bool:
        return _is_categorical(op.result) and is_mean_for_maps(
            op, self.means, analysis, _is_categorical
        )

    def _runs_as_number(self, op: MapOp, analysis: ValueAnalysis) -> bool:
        domains = analysis.program.domains
        args = list(dict.fromkeys(op.args))
        if len(args) == 1 and not _is_number(args[0]):
            return False
        involved = [_domain(value, domains) for value in (*args, op.result)]
        if any(d is None or d.undefined or not d.all_numbers for d in involved):
            return False
        result = involved[-1]
        extents = [d.extent for arg in op.args if (d := _domain(arg, domains)) is not None]
        return (
            result is not None
            and self._is_coarse(result)
            and ScalarFunction(op.body).affine_form(extents) is not None
            and not self._saves_a_layer_as_steps(op, args, domains, analysis)
        )

    def _saves_a_layer_as_steps(
        self,
        op: MapOp,
        args: list[SSAValue],
        domains: dict[str, Domain],
        analysis: ValueAnalysis,
    ) -> bool:
        """Whether a sum had better be categorical: steps of a width, for each value of others."""
        numbers = [arg for arg in args if not _is_categorical(arg)]
        if len(numbers) != 1 or _encoding(numbers[0]) is not Encoding.RECIPROCAL:
            return False
        *operands, result = (_domain(value, domains) for value in (*args, op.result))
        if result is None or not _is_read_as_categorical(op, result, analysis):
            return False
        return prod(len(d) for d in operands if d is not None) <= self.growth * len(result)

    def _is_coarse(self, domain: Domain) -> bool:
        gap = domain.min_gap()
        if gap is None:
            return True
        return max(abs(Fraction(v)) for v in domain.numbers) <= self.resolution * Fraction(gap)


def _is_read_as_categorical(op: MapOp, domain: Domain, analysis: ValueAnalysis) -> bool:
    """Whether an s-op is a key or a query, or a result too fine to be decoded from a number."""
    asked = op.encoding is not None and op.encoding.data.is_number
    decoded = asked or decodes_as_categorical(domain)
    return any(
        (isinstance(reader, SelectOp) and not _reads_number(reader, op.result, analysis))
        or (isinstance(reader, ReturnOp) and not decoded)
        for reader in (use.operation for use in op.result.uses)
    )


def _reads_number(select: SelectOp, value: SSAValue, analysis: ValueAnalysis) -> bool:
    """Whether a select can read an s-op as a number."""
    return value is not select.keys and takes_number(select, analysis)


def _encoding(value: SSAValue) -> Encoding | None:
    return value.type.encoding if isinstance(value.type, SOpType) else None


def _is_free(value: SSAValue) -> bool:
    """Whether passes may change the encoding: the program asks for no special one."""
    return _is_categorical(value) or _is_number(value)


def _is_categorical(value: SSAValue) -> bool:
    encoding = _encoding(value)
    return encoding is not None and encoding.has_direction_per_value


def _is_number(value: SSAValue) -> bool:
    encoding = _encoding(value)
    return encoding is not None and encoding.is_number


def _domain(value: SSAValue, domains: dict[str, Domain]) -> Domain | None:
    if not isinstance(value.type, SOpType) or value.type.domain is None:
        return None
    return domains[value.type.domain]


def _encode(value: SSAValue, encoding: Encoding) -> None:
    if isinstance(value.type, SOpType) and value.type.domain is not None:
        Rewriter.replace_value_with_new_type(value, sop_type(encoding, value.type.domain))
