"""
Edits that make a module smaller: each names an op by its place and changes a copy of the module.

    for edit in edits_of(module):
        copy = module.clone()
        edit(copy)

An edit may leave a module that does not verify, or that is no smaller; the reducer skips these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import TypeAlias

from xdsl.dialects.builtin import ArrayAttr, IntegerAttr, ModuleOp, i64
from xdsl.ir import Operation, SSAValue
from xdsl.irdl import IRDLOperation, OptionalDef
from xdsl.rewriter import InsertPoint, Rewriter
from xdsl.traits import IsTerminator

from raspc.rasp_dialect import (
    ConstantOp,
    DomainAttr,
    LiteralOp,
    ProgramOp,
    ReturnOp,
    SelectorType,
    SOp,
    SOpType,
    ValueAttr,
    ValueType,
)
from raspc.values import Domain, Value, is_number

Edit: TypeAlias = Callable[[ModuleOp], None]
"""A change of a module that is a copy of the module for which the edit was made."""

OpEdit: TypeAlias = Callable[[Operation], None]


def _ops(module: ModuleOp) -> list[Operation]:
    return list(module.walk())


def _at(place: int, change: OpEdit) -> Edit:
    """The edit that changes the op at a place of the walk of a module."""
    return lambda module: change(_ops(module)[place])


def drop_results(module: ModuleOp) -> Iterator[Edit]:
    """Edits that leave one result of a program, or leave one out."""
    for place, op in enumerate(_ops(module)):
        if isinstance(op, ReturnOp) and len(op.operands) > 1:
            count = len(op.operands)
            for kept in range(count):
                yield _at(place, lambda op, kept=kept: _keep_results(op, [kept]))
            for left_out in range(count):
                rest = [i for i in range(count) if i != left_out]
                yield _at(place, lambda op, rest=rest: _keep_results(op, rest))


def _keep_results(op: Operation, kept: Sequence[int]) -> None:
    program = op.parent_op()
    assert isinstance(program, ProgramOp)
    names = program.output_names
    if names is not None:
        program.output_names = ArrayAttr([names.data[i] for i in kept])
    op.operands = [op.operands[i] for i in kept]


def replace_by_operands(module: ModuleOp) -> Iterator[Edit]:
    """Edits that replace the result of an op by an earlier value that it depends on."""
    for place, op in enumerate(_ops(module)):
        if len(op.results) == 1:
            for index, _ in enumerate(_replacements(op)):
                yield _at(place, lambda op, i=index: _replace(op, _replacements(op)[i]))


def _replacements(op: Operation) -> list[SSAValue]:
    """The operands of the kind of an op's result, and for s-ops those of its selectors too."""
    kind = type(op.results[0].type)
    found: dict[SSAValue, None] = {}
    todo = list(op.operands)
    while todo:
        operand = todo.pop(0)
        if isinstance(operand.type, kind):
            found[operand] = None
        elif isinstance(operand.type, SelectorType) and isinstance(operand.owner, Operation):
            todo.extend(operand.owner.operands)
    return list(found)


def _replace(op: Operation, value: SSAValue) -> None:
    op.results[0].replace_all_uses_with(value)
    Rewriter.erase_op(op)


def replace_by_constants(module: ModuleOp) -> Iterator[Edit]:
    """Edits that replace an s-op, or a value of a function, by a constant."""
    for place, op in enumerate(_ops(module)):
        if len(op.results) != 1 or isinstance(op, (ConstantOp, LiteralOp)):
            continue
        if isinstance(op, SOp):
            for value in _constants(module):
                yield _at(place, lambda op, v=value: _replace_by(op, ConstantOp(v)))
        elif isinstance(op.results[0].type, ValueType):
            for value in (*_constants(module), True, False):
                yield _at(place, lambda op, v=value: _replace_by(op, LiteralOp(v)))


def _constants(module: ModuleOp) -> list[Value]:
    """The constants to try: 0, and the first token of each program."""
    programs = [op for op in module.ops if isinstance(op, ProgramOp)]
    return list(dict.fromkeys([0, *(program.vocab.data.values[0] for program in programs)]))


def _replace_by(op: Operation, constant: ConstantOp | LiteralOp) -> None:
    value = constant.results[0]
    if isinstance(op.results[0].type, SOpType):
        value = Rewriter.replace_value_with_new_type(value, op.results[0].type)
    Rewriter.insert_op(constant, InsertPoint.before(op))
    _replace(op, constant.results[0])


def erase_ops(module: ModuleOp) -> Iterator[Edit]:
    """Edits that erase an op without results, such as the record of a variable."""
    for place, op in enumerate(_ops(module)):
        is_needed = isinstance(op, ModuleOp) or op.has_trait(IsTerminator)
        if not op.results and not is_needed:
            yield _at(place, Rewriter.erase_op)


def shrink_vocabulary(module: ModuleOp) -> Iterator[Edit]:
    """Edits that leave half of the tokens of a program, or leave one out."""
    for place, op in enumerate(_ops(module)):
        if not isinstance(op, ProgramOp):
            continue
        tokens = op.vocab.data.values
        half = len(tokens) // 2
        parts = [tokens[:half], tokens[half:]] if half else []
        if half > 1 or len(tokens) == 2:
            parts += [(*tokens[:i], *tokens[i + 1 :]) for i in range(len(tokens))]
        for part in parts:
            yield _at(place, lambda op, part=part: _set_vocabulary(op, part))


def _set_vocabulary(op: Operation, tokens: Sequence[Value]) -> None:
    op.properties["vocab"] = DomainAttr(Domain.of(tokens))


def shrink_length(module: ModuleOp) -> Iterator[Edit]:
    """Edits that shorten the longest input of a program."""
    for place, op in enumerate(_ops(module)):
        if isinstance(op, ProgramOp):
            for length in sorted({1, 2, op.max_seq_len // 2, op.max_seq_len - 1}):
                if 0 < length < op.max_seq_len:
                    yield _at(place, lambda op, n=length: _set_length(op, n))


def _set_length(op: Operation, length: int) -> None:
    op.properties["max_seq_len"] = IntegerAttr(length, i64)


def shrink_numbers(module: ModuleOp) -> Iterator[Edit]:
    """Edits that bring the number of a constant nearer to 0."""
    for place, op in enumerate(_ops(module)):
        if isinstance(op, (ConstantOp, LiteralOp)):
            number = op.value.data
            if is_number(number) and not isinstance(number, bool):
                for smaller in _smaller(Fraction(number)):
                    yield _at(place, lambda op, v=smaller: _set_value(op, v))


def _smaller(number: Fraction) -> list[Value]:
    """Numbers nearer to 0: 0, 1, the integer part, half of it, and one less."""
    whole = int(number)
    sign = -1 if number < 0 else 1
    tries = [0, sign, whole // 2 if whole > 0 else -(-whole // 2), whole, whole - sign]
    return [each for each in dict.fromkeys(tries) if abs(each) < abs(number)]


def _set_value(op: Operation, value: Value) -> None:
    op.properties["value"] = ValueAttr.of(value)


def drop_properties(module: ModuleOp) -> Iterator[Edit]:
    """Edits that leave out an optional property: a name, an encoding, a default, a mask."""
    for place, op in enumerate(_ops(module)):
        if not isinstance(op, IRDLOperation):
            continue
        for name, definition in op.get_irdl_definition().properties.items():
            if isinstance(definition, OptionalDef) and name in op.properties:
                yield _at(place, lambda op, name=name: _drop(op, name))


def _drop(op: Operation, name: str) -> None:
    del op.properties[name]


KINDS: tuple[Callable[[ModuleOp], Iterator[Edit]], ...] = (
    drop_results,
    erase_ops,
    replace_by_constants,
    replace_by_operands,
    shrink_vocabulary,
    shrink_length,
    shrink_numbers,
    drop_properties,
)
"""The kinds of edits, in the order in which the reducer tries them."""
