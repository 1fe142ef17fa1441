"""`rasp-insert-conversions`: categorical and numerical where a consumer needs the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from xdsl.ir import Operation, Region, SSAValue

from raspc.craft_dialect.constructions.number_blocks import number_blocks
from raspc.craft_dialect.constructions.selector_width import bos_weight
from raspc.craft_dialect.space import ReciprocalAxis, ScalarAxis
from raspc.passes.conversion.rasp_to_craft.nearest_selectors import takes_number
from raspc.passes.rasp.infer_encodings import DomainSymbols
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.rasp_dialect import (
    AggregateOp,
    CmpOp,
    Encoding,
    FillOp,
    IfOp,
    LiteralOp,
    MapOp,
    ProgramOp,
    ReturnOp,
    SelectOp,
    SelectorBestOp,
    SOp,
    SOpType,
    ValueAttr,
    sop_type,
)
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.values.diagnostic import error_at, sop_name_of
from raspc.values.domain import Domain
from raspc.values.value import Number, Value

COARSE = 256
"""The largest magnitude, in gaps of its domain, of a number that is decoded as categorical."""


@dataclass(frozen=True)
class RaspInsertConversions(ProgramPass[ProgramOp]):
    """
    Convert operands to the encoding that the lowering of their reader needs.

    A conversion is the identity map with another encoding; an s-op is converted once however
    many readers need it. Needed are:

    - categorical keys and queries of selectors, operands of fills, and s-ops by which keys are
      compared;
    - for a map that is held as a number and is a sum of numbers: numerical or categorical
      operands; for any other map, categorical operands but one;
    - categorical values of an aggregate that is categorical and selects one value;
    - a categorical aggregate, converted afterwards, where a numerical one has values that are
      stated to agree;
    - a numerical aggregate, converted afterwards, where a categorical one takes means; a number
      below all means stands in for a default that is no number;
    - for a result of the program, the encoding that it asks for; a result that is held as a
      number but asked for as categorical stays a number if its values are coarse, and becomes
      blocked if they are fine.

    Before:
    ```
    %w = rasp.selector_width %s named "w" as numerical : !rasp.sop<numerical, @w>
    %same = rasp.select keys(%w) queries(%w) : ...
    ```
    After:
    ```
    %w = rasp.selector_width %s named "w" as numerical : !rasp.sop<numerical, @w>
    %c = rasp.map(%w) named "w_categorical" as categorical : ... { yield its argument }
    %same = rasp.select keys(%c) queries(%c) : ...
    ```
    """

    name = "rasp-insert-conversions"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        _Converter(program, analyses.get(ValueAnalysis, program)).run()


class _Converter:
    """Inserts the conversions of one program."""

    def __init__(self, program: ProgramOp, analysis: ValueAnalysis):
        self.program = program
        self.analysis = analysis
        self.domains = program.domains
        self.converted: dict[tuple[SSAValue, Encoding], SSAValue] = {}

    def run(self) -> None:
        """Visit every reader in order; what is inserted needs no conversion itself."""
        for op in list(self.program.body.block.ops):
            if isinstance(op, SOp):
                self._check_readers(op)
            match op:
                case SelectOp():
                    self._convert_select(op)
                case SelectorBestOp():
                    places = range(1, 1 + len(op.scores))
                    self._convert(op, places, {Encoding.CATEGORICAL})
                case FillOp():
                    self._convert(op, [0], {Encoding.CATEGORICAL})
                case MapOp():
                    self._convert_map(op)
                case AggregateOp() if self._agrees_as_number(op):
                    self._agreeing_as_categorical(op)
                case AggregateOp() if self._encoding(op.result).is_number:
                    self._convert(op, [1], {Encoding.NUMERICAL, Encoding.CATEGORICAL})
                case AggregateOp() if self.analysis.averages(op):
                    self._average_as_number(op)
                case AggregateOp():
                    self._convert(op, [1], {Encoding.CATEGORICAL})
                case ReturnOp():
                    for i in range(len(op.values)):
                        self._convert_result(op, i)
                case _:
                    pass

    def _check_readers(self, op: SOp) -> None:
        """Raise an error if an s-op reads another whose encoding is for results alone."""
        encoding = self._encoding(op.result)
        readers = (use.operation for use in op.result.uses)
        if encoding.is_for_results and any(not isinstance(each, ReturnOp) for each in readers):
            raise error_at(
                op,
                f"it is {encoding}, an encoding of results, and another s-op reads it",
                "make it categorical(...)",
            )

    def _convert_select(self, op: SelectOp) -> None:
        """Categorical keys and queries, but for a number as the query of a nearest select."""
        queries: set[Encoding] = {Encoding.CATEGORICAL}
        if takes_number(op, self.analysis):
            queries.add(Encoding.NUMERICAL)
        self._convert(op, [0], {Encoding.CATEGORICAL})
        self._convert(op, [1], queries)

    def _convert_map(self, op: MapOp) -> None:
        """Numbers for a sum; else at most one scalar, the one with the most values."""
        places = range(len(op.args))
        if self._is_numeric_affine(op):
            self._convert(op, places, {Encoding.NUMERICAL, Encoding.CATEGORICAL})
            return
        args = list(dict.fromkeys(op.args))
        scalars = [arg for arg in args if self._encoding(arg).has_steps]
        if len(args) == 1 and not scalars:
            return  # a function of one s-op has a lowering in every encoding
        coded = [arg for arg in args if self._is_read_by_value_alone(arg)]
        self._convert(op, [i for i in places if op.args[i] in coded], {Encoding.CATEGORICAL})
        if not scalars:
            return
        kept = max(scalars, key=lambda arg: len(self._domain(arg)))
        others = [i for i in places if op.args[i] is not kept]
        self._convert(op, others, {Encoding.CATEGORICAL})

    def _convert_result(self, op: ReturnOp, i: int) -> None:
        """
        The encoding that the program asks for, or numbers that are decoded as if it were.

        A number is decoded as categorical if its values are coarse enough, which is cheaper
        than one direction a value; else it becomes blocked, if that takes fewer directions; unless
        one direction a value has been made for another reader already.
        """
        value = op.values[i]
        asked = _asked(value)
        if self._encoding(value) is asked:
            return
        if asked.has_direction_per_value and self._is_read_by_value_alone(value):
            return  # an unembedding decodes every encoding
        if asked.has_direction_per_value and (value, asked) not in self.converted:
            is_number = self._encoding(value).is_number
            has_steps = self._encoding(value).has_steps
            blocks = self._blocks(value) if has_steps else None
            if is_number and decodes_as_categorical(self._domain(value)):
                return
            if blocks is not None and (is_number or len(blocks) > 1):
                op.operands[i] = self._converted(value, Encoding.BLOCKED)
            if blocks is not None:
                return
        self._convert(op, [i], {asked})

    def _blocks(self, value: SSAValue) -> list[range] | None:
        """The blocks of the numbers that an s-op may hold, if these are fewer than the numbers."""
        domain = self._domain(value)
        if not domain.all_numbers or domain.undefined:
            return None
        axis = ScalarAxis("")
        if self._encoding(value) is Encoding.RECIPROCAL:
            axis = ReciprocalAxis("", bos_weight(self.program.max_seq_len))
        return number_blocks([axis.coordinate(number) for number in domain.numbers])

    def _encoding(self, value: SSAValue) -> Encoding:
        encoded = value.type
        if not isinstance(encoded, SOpType) or encoded.encoding is None:
            owner = value.owner
            assert isinstance(owner, Operation)
            raise error_at(owner, "its encoding is not known", "run rasp-infer-encodings first")
        return encoded.encoding

    def _domain(self, value: SSAValue) -> Domain:
        assert isinstance(value.type, SOpType) and value.type.domain is not None
        return self.domains[value.type.domain]

    def _is_read_by_value_alone(self, value: SSAValue) -> bool:
        """Whether maps read an s-op neither by directions of its values nor by steps."""
        encoding = self._encoding(value)
        return not encoding.has_steps and not encoding.has_direction_per_value

    def _is_numeric_affine(self, op: MapOp) -> bool:
        """Whether a map is a sum of numbers that are always there, and is held as a number."""
        domains = [self._domain(arg) for arg in op.args]
        return (
            self._encoding(op.result).is_number
            and all(domain.all_numbers and not domain.undefined for domain in domains)
            and ScalarFunction(op.body).affine_form([d.extent for d in domains]) is not None
        )

    def _convert(self, op: Operation, places: Sequence[int], accepted: set[Encoding]) -> None:
        """Convert the operands at `places` whose encoding their reader does not accept."""
        for i in places:
            value = op.operands[i]
            if self._encoding(value) not in accepted:
                target = Encoding.CATEGORICAL
                if target not in accepted or Encoding.NUMERICAL in accepted:
                    target = Encoding.NUMERICAL
                op.operands[i] = self._converted(value, target)

    def _converted(self, value: SSAValue, target: Encoding) -> SSAValue:
        key = (value, target)
        if key not in self.converted:
            source = value.owner
            assert isinstance(source, Operation)
            assert isinstance(value.type, SOpType)
            conversion = MapOp(
                [value],
                _identity(),
                sop_type(target, value.type.domain),
                sop_name=f"{sop_name_of(source) or source.name.split('.')[1]}_{target}",
                encoding=target,
            )
            copy_location(source, conversion)
            self.program.body.block.insert_op_after(conversion, source)
            self.converted[key] = conversion.result
        return self.converted[key]

    def _agrees_as_number(self, op: AggregateOp) -> bool:
        """Whether an aggregate of values that agree is held as a number, and must not average."""
        if not self._encoding(op.result).is_number:
            return False
        chosen = isinstance(op.selector.owner, SelectorBestOp) and not self.analysis.averages(op)
        return chosen or op.agreeing is not None

    def _agreeing_as_categorical(self, op: AggregateOp) -> None:
        """Read the common value as categorical, which needs no mean, and make it a number."""
        final = op.result.type
        name = sop_name_of(op) or "aggregate"
        value = AggregateOp(
            op.selector,
            op.values,
            sop_type(Encoding.CATEGORICAL, final.domain),
            default=op.default,
            agreeing=op.agreeing is not None,
            sop_name=f"{name}_categorical",
            encoding=Encoding.CATEGORICAL,
        )
        number = MapOp(
            [value.result], _identity(), final, sop_name=name, encoding=Encoding.NUMERICAL
        )
        self._convert(value, [1], {Encoding.CATEGORICAL})
        copy_location(op, value, number)
        block = self.program.body.block
        block.insert_ops_before([value, number], op)
        op.result.replace_all_uses_with(number.result)
        block.erase_op(op)

    def _average_as_number(self, op: AggregateOp) -> None:
        """
        Take the mean as a number, and make that categorical.

        A default that is no number, or none at all, is stood in for by a number below all means.
        """
        final = op.result.type
        name = sop_name_of(op) or "aggregate"
        domain, default, function = self._domain(op.result), op.default, _identity()
        symbol = final.domain
        if domain.undefined or not domain.all_numbers:
            stand_in = _less_than(domain.numbers)
            function = _replacing(stand_in, op.default_value)
            default = ValueAttr(stand_in)
            symbol = DomainSymbols(self.program).symbol(op, Domain.of([*domain.numbers, stand_in]))
            self.domains = self.program.domains
        number = AggregateOp(
            op.selector,
            op.values,
            sop_type(Encoding.NUMERICAL, symbol),
            default=default,
            sop_name=f"{name}_mean",
            encoding=Encoding.NUMERICAL,
        )
        conversion = MapOp([number.result], function, final, sop_name=name, encoding=final.encoding)
        self._convert(number, [1], {Encoding.NUMERICAL, Encoding.CATEGORICAL})
        copy_location(op, number, conversion)
        block = self.program.body.block
        block.insert_ops_before([number, conversion], op)
        op.result.replace_all_uses_with(conversion.result)
        block.erase_op(op)


def decodes_as_categorical(domain: Domain) -> bool:
    """
    Whether float32 tells the numbers of a set apart by `2 v x - v^2`, the largest winning.

    With x = v that is v^2, and at the neighbours the gap squared less; it is off by a few
    roundoffs (2^-24) of the largest number squared.
    """
    gap = domain.min_gap()
    if domain.undefined or not domain.all_numbers:
        return False
    if gap is None:
        return True
    return max(abs(Fraction(v)) for v in domain.numbers) <= COARSE * Fraction(gap)


def _asked(value: SSAValue) -> Encoding:
    """The encoding that the program asks of a result; categorical if it asks none."""
    op = value.owner
    if isinstance(op, SOp) and op.encoding is not None:
        return op.encoding.data
    return Encoding.CATEGORICAL


def _less_than(numbers: Sequence[Number]) -> int:
    """An integer below all numbers, by 1 at least."""
    return floor(min(numbers)) - 1


def _replacing(stand_in: Value, default: Value) -> Region:
    """The function that is the default for one value, and any other value itself."""

    def body(value: SSAValue) -> Operation:
        wanted, otherwise = LiteralOp(stand_in), LiteralOp(default)
        return IfOp(CmpOp("eq", value, wanted), otherwise, value)

    return scalar_region(1, body)


def _identity() -> Region:
    return scalar_region(1, lambda value: value)
