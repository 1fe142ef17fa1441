"""`rasp-lower-lazy-maps`: functions of undefined values as maps of filled s-ops."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.builder import ImplicitBuilder
from xdsl.ir import Block, SSAValue

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.derived_names import name_with
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.rasp_dialect import (
    CmpOp,
    FillOp,
    IfOp,
    LazyMapOp,
    LiteralOp,
    MapOp,
    ProgramOp,
    SeqOp,
    SOp,
)
from raspc.rasp_dialect.analysis.definedness import Definedness
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.canonicalization.lazy_map_patterns import plain_map
from raspc.rasp_dialect.scalar_region import (
    depends_strictly,
    inline_scalar_region,
    yielded_value,
)
from raspc.values.domain import Domain
from raspc.values.value import Value

ABSENT = "undefined"
"""The value that stands in for undefined; underscores make it different from all values."""

MAX_PRODUCTS = 4
"""The largest number of products in a number that is taken to be defined without its values."""


@dataclass(frozen=True)
class RaspLowerLazyMaps(ProgramPass[ProgramOp]):
    """
    Replace lazy maps by maps, of s-ops that are filled where they are undefined.

    A lazy map whose operands are all defined, or whose result is undefined wherever an operand is,
    is a map as it stands. Any other operand is filled with a value that it never has, for which
    the function takes undefined. Maps of one s-op that compute several operands join the function
    first: `0 if i == 0 else 1 / i` is one function of `i`.

    Before:
    ```
    %g = rasp.lazy_map(%first, %previous) : ... { ... rasp.if %c, %dash, %x ... }
    ```
    After:
    ```
    %f = rasp.fill %previous with "undefined" : !rasp.sop -> !rasp.sop
    %g = rasp.map(%first, %f) : ... {
      ^bb0(%c: !rasp.value, %y: !rasp.value):
        %0 = rasp.literal "undefined"
        %1 = rasp.cmp eq %y, %0
        %2 = rasp.literal none
        %x = rasp.if %1, %2, %y
        ... rasp.if %c, %dash, %x ...
    }
    ```
    """

    name = "rasp-lower-lazy-maps"
    variable_fate: ClassVar = "fused"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        lazy_maps = [op for op in program.body.block.ops if isinstance(op, LazyMapOp)]
        if not lazy_maps:
            return
        analysis = analyses.get(ValueAnalysis, program)
        definedness = Definedness(MAX_PRODUCTS)
        for op in lazy_maps:
            for joined in _join_maps_of_one_source(op):
                analysis.forget(joined)
                definedness.forget(joined)
            _lower(op, analysis, definedness)


def _lower(op: LazyMapOp, analysis: ValueAnalysis, definedness: Definedness) -> None:
    """Fill the operands whose being undefined the function observes, and replace the lazy map."""
    result = yielded_value(op.body)
    block = op.parent_block()
    assert block is not None
    filled: dict[SSAValue, FillOp] = {}
    for index, (operand, argument) in enumerate(zip(op.args, op.body.block.args, strict=True)):
        if depends_strictly(result, argument) or definedness.is_defined(operand):
            continue
        if not analysis.domain(operand).undefined:
            continue
        if operand not in filled:
            stand_in = _other_than(analysis.domain(operand))
            source = operand.owner
            name = name_with(source, "_or_undefined") if isinstance(source, SOp) else None
            fill = filled[operand] = FillOp(operand, stand_in, sop_name=name)
            copy_location(op, fill)
            block.insert_op_before(fill, op)
        op.operands[index] = filled[operand].result
        _read_as_undefined(argument, filled[operand].value.data, op.body.block)
    made = plain_map(op)
    block.insert_op_before(made, op)
    op.result.replace_all_uses_with(made.result)
    analysis.forget(op.result)
    definedness.forget(op.result)
    block.erase_op(op)


def _read_as_undefined(argument: SSAValue, stand_in: Value, block: Block) -> None:
    """Let the readers of an argument read undefined where the argument is the stand-in."""
    readers = list(argument.uses)
    absent, undefined = LiteralOp(stand_in), LiteralOp(None)
    is_absent = CmpOp("eq", argument, absent)
    value = IfOp(is_absent, undefined, argument)
    first = block.first_op
    assert first is not None
    block.insert_ops_before([absent, undefined, is_absent, value], first)
    for use in readers:
        use.operation.operands[use.index] = value.result


def _other_than(domain: Domain) -> str:
    """A string that is no value of a domain."""
    stand_in = ABSENT
    while stand_in in domain:
        stand_in += "_"
    return stand_in


def _source_of(value: SSAValue) -> SSAValue:
    """The s-op that an s-op is a function of alone, through maps of one operand."""
    while isinstance(value.owner, MapOp) and len(value.owner.args) == 1:
        (value,) = value.owner.args
    return value


def _join_maps_of_one_source(op: LazyMapOp) -> list[SSAValue]:
    """
    Make operands that are functions of one s-op, which several share, that s-op itself.

    Returns:
        The results of the maps that nothing reads any more, which are erased.

    """
    sources = [_source_of(operand) for operand in op.args]
    shared = {source for source in sources if sources.count(source) > 1}
    block = op.body.block
    erased: list[SSAValue] = []
    for index, source in enumerate(sources):
        operand = op.args[index]
        if source not in shared or operand is source:
            continue
        chain: list[MapOp] = []
        while operand is not source:
            assert isinstance(operand.owner, MapOp)
            chain.append(operand.owner)
            (operand,) = operand.owner.args
        argument = block.args[index]
        readers = list(argument.uses)
        inner = Block()
        with ImplicitBuilder(inner):
            value: SSAValue = argument
            for step in reversed(chain):
                computed = inline_scalar_region(step.body, [value])
                strict = depends_strictly(computed, value)
                value = computed if strict else SeqOp(value, computed).result
        first = block.first_op
        assert first is not None
        for moved in list(inner.ops):
            moved.detach()
            block.insert_op_before(moved, first)
        for use in readers:
            use.operation.operands[use.index] = value
        op.operands[index] = source
        for step in chain:
            if step.result.uses:
                break
            step.detach()
            erased.append(step.result)
            step.erase()
    _merge_repeated(op)
    return erased


def _merge_repeated(op: LazyMapOp) -> None:
    """Merge the operands of a lazy map that are the same s-op."""
    block = op.body.block
    for index in reversed(range(len(op.args))):
        first = op.args.index(op.args[index])
        if first < index:
            block.args[index].replace_all_uses_with(block.args[first])
            block.erase_arg(block.args[index])
            op.operands = [operand for i, operand in enumerate(op.operands) if i != index]
