"""`rasp-insert-conversions`: categorical and numerical where a consumer needs the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Operation, Region, SSAValue
from xdsl.passes import ModulePass

from passes.rewriting import copy_location
from rasp_dialect import (
    AggregateOp,
    Encoding,
    MapOp,
    ProgramOp,
    SelectOp,
    SOpType,
    ValueType,
    YieldOp,
)
from rasp_dialect.analysis.value_sets import ValueAnalysis
from rasp_dialect.function import ScalarFunction
from values.diagnostic import error_at, sop_name_of
from values.domain import Domain


@dataclass(frozen=True)
class RaspInsertConversions(ModulePass):
    """Convert operands to the encoding that the lowering of their reader needs.

    A conversion is the identity map with another encoding; an s-op is converted once however
    many readers need it. Needed are:

    - categorical keys and queries of selectors;
    - categorical operands of a map of several s-ops, unless it is affine and all is numerical;
    - categorical values of an aggregate that is categorical and selects one value;
    - a numerical aggregate, converted afterwards, where a categorical one takes means.

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

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for program in op.ops:
            if isinstance(program, ProgramOp):
                _Converter(program).run()


class _Converter:
    """Inserts the conversions of one program."""

    def __init__(self, program: ProgramOp):
        self.program = program
        self.analysis = ValueAnalysis(program)
        self.domains = program.domains
        self.converted: dict[SSAValue, SSAValue] = {}

    def run(self) -> None:
        """Visit every reader in order; what is inserted needs no conversion itself."""
        for op in list(self.program.body.block.ops):
            match op:
                case SelectOp():
                    self._convert(op, range(2))
                case MapOp() if len(set(op.args)) > 1 and not self._is_numeric_affine(op):
                    self._convert(op, range(len(op.args)))
                case AggregateOp() if self._encoding(op.result) is Encoding.CATEGORICAL:
                    if self.analysis.averages(op):
                        self._average_as_number(op)
                    else:
                        self._convert(op, [1])
                case _:
                    pass

    def _encoding(self, value: SSAValue) -> Encoding:
        sop_type = value.type
        if not isinstance(sop_type, SOpType) or sop_type.encoding is None:
            owner = value.owner
            assert isinstance(owner, Operation)
            raise error_at(owner, "its encoding is not known", "run rasp-infer-encodings first")
        return sop_type.encoding

    def _domain(self, value: SSAValue) -> Domain:
        assert isinstance(value.type, SOpType) and value.type.domain is not None
        return self.domains[value.type.domain]

    def _is_numeric_affine(self, op: MapOp) -> bool:
        return (
            all(self._encoding(v) is Encoding.NUMERICAL for v in (*op.args, op.result))
            and ScalarFunction(op.body).affine_form() is not None
        )

    def _convert(self, op: Operation, positions: Sequence[int]) -> None:
        for i in positions:
            value = op.operands[i]
            if self._encoding(value) is Encoding.NUMERICAL:
                op.operands[i] = self._categorical(value)

    def _categorical(self, value: SSAValue) -> SSAValue:
        if value not in self.converted:
            source = value.owner
            assert isinstance(source, Operation) and isinstance(value.type, SOpType)
            conversion = MapOp(
                [value],
                _identity(),
                SOpType(Encoding.CATEGORICAL, value.type.domain),
                sop_name=f"{sop_name_of(source) or 'sop'}_categorical",
                encoding=Encoding.CATEGORICAL,
            )
            copy_location(source, conversion)
            self.program.body.block.insert_op_after(conversion, source)
            self.converted[value] = conversion.result
        return self.converted[value]

    def _average_as_number(self, op: AggregateOp) -> None:
        """Take the mean as a number, and make that categorical."""
        if self._domain(op.result).undefined:
            raise error_at(
                op,
                "it takes the mean of several values, and can be undefined, for which a number "
                "has no room",
                "give it a default",
            )
        final = op.result.type
        name = sop_name_of(op) or "aggregate"
        number = AggregateOp(
            op.selector,
            op.values,
            SOpType(Encoding.NUMERICAL, final.domain),
            default=op.default,
            sop_name=f"{name}_mean",
            encoding=Encoding.NUMERICAL,
        )
        conversion = MapOp(
            [number.result], _identity(), final, sop_name=name, encoding=Encoding.CATEGORICAL
        )
        copy_location(op, number, conversion)
        block = self.program.body.block
        block.insert_ops_before([number, conversion], op)
        op.result.replace_all_uses_with(conversion.result)
        block.erase_op(op)


def _identity() -> Region:
    block = Block(arg_types=[ValueType()])
    block.add_op(YieldOp(block.args[0]))
    return Region(block)
