"""`OpSnapshot` is equal for equal definitions alone, and finds the results below each change."""

from collections.abc import Callable

import pytest
from program_texts import map_text, parse_program, program_text
from xdsl.dialects.builtin import StringAttr, UnitAttr
from xdsl.rewriter import Rewriter

from raspc.passes.support.op_snapshot import OpSnapshot
from raspc.rasp_dialect import (
    ConstantOp,
    DomainOp,
    Encoding,
    LiteralOp,
    MapOp,
    ProgramOp,
    SelectOp,
    SOpType,
    ValueAttr,
)
from raspc.values.domain import Domain

LINES = (
    "rasp.domain @d {1, 2}",
    "%c = rasp.constant 5 : !rasp.sop",
    map_text("a", {"x": "t"}, "%r = rasp.neg %x\nrasp.yield %r"),
    "%s = rasp.select keys(%a) queries(%i) : !rasp.sop, !rasp.sop {\n"
    "^bb0(%k: !rasp.value, %q: !rasp.value):\n%r = rasp.cmp lt %k, %q\nrasp.yield %r\n}",
    "%w = rasp.selector_width %s : !rasp.sop",
    map_text("b", {"x": "w", "y": "c"}, "%r = rasp.add %x, %y\nrasp.yield %r"),
    "rasp.return %b : !rasp.sop",
)


@pytest.fixture
def program() -> ProgramOp:
    (found,) = parse_program(program_text([1, 2], 3, LINES)).ops
    assert isinstance(found, ProgramOp)
    return found


def named(program: ProgramOp) -> dict[str, object]:
    """The results of a program's ops by the names of the text."""
    return {
        result.name_hint: result
        for op in program.body.block.ops
        for result in op.results
        if result.name_hint is not None
    }


def first(program: ProgramOp, kind: type[ConstantOp]) -> ConstantOp:
    return next(op for op in program.body.block.ops if isinstance(op, kind))


def of_kind(program: ProgramOp, kind: type) -> list[object]:
    return [op for op in program.body.block.ops if isinstance(op, kind)]


def change_constant(program: ProgramOp) -> None:
    first(program, ConstantOp).value = ValueAttr(6)


def change_predicate(program: ProgramOp) -> None:
    (select,) = of_kind(program, SelectOp)
    assert isinstance(select, SelectOp)
    compared = select.predicate.block.first_op
    assert compared is not None
    compared.attributes["note"] = UnitAttr()


def change_operand(program: ProgramOp) -> None:
    _, lower = of_kind(program, MapOp)
    assert isinstance(lower, MapOp)
    lower.operands[0] = lower.operands[1]


def change_type(program: ProgramOp) -> None:
    upper, _ = of_kind(program, MapOp)
    assert isinstance(upper, MapOp)
    Rewriter.replace_value_with_new_type(upper.result, SOpType(Encoding.CATEGORICAL, "d"))


def add_op_to_function(program: ProgramOp) -> None:
    upper, _ = of_kind(program, MapOp)
    assert isinstance(upper, MapOp)
    last = upper.body.block.last_op
    assert last is not None
    upper.body.block.insert_op_before(LiteralOp(1), last)


CHANGES: list[tuple[Callable[[ProgramOp], None], set[str]]] = [
    (change_constant, {"c", "b"}),
    (change_predicate, {"s", "w", "b"}),
    (change_operand, {"b"}),
    (change_type, {"a", "s", "w", "b"}),
    (add_op_to_function, {"a", "s", "w", "b"}),
]


@pytest.mark.parametrize(("change", "below"), CHANGES)
def test_values_below_a_change_are_changed(
    program: ProgramOp, change: Callable[[ProgramOp], None], below: set[str]
) -> None:
    names = named(program)
    before = OpSnapshot.of(program)
    assert OpSnapshot.of(program) == before
    assert before.unchanged_values(OpSnapshot.of(program)) == set(names.values())
    change(program)
    now = OpSnapshot.of(program)
    assert now != before
    unchanged = before.unchanged_values(now)
    assert unchanged == {value for name, value in names.items() if name not in below}
    assert unchanged <= now.values()


def test_the_order_of_ops_is_part_of_a_snapshot_and_changes_no_value(program: ProgramOp) -> None:
    before = OpSnapshot.of(program)
    constant = first(program, ConstantOp)
    constant.detach()
    block = program.body.block
    assert block.first_op is not None
    block.insert_op_before(constant, block.first_op)
    now = OpSnapshot.of(program)
    assert now != before
    assert before.unchanged_values(now) == now.values()


def test_a_new_op_is_changed_and_the_others_are_not(program: ProgramOp) -> None:
    before = OpSnapshot.of(program)
    block = program.body.block
    assert block.first_op is not None
    new = ConstantOp(1)
    block.insert_op_before(new, block.first_op)
    now = OpSnapshot.of(program)
    assert before.unchanged_values(now) == now.values() - {new.result} == before.values()


def rename(program: ProgramOp) -> None:
    program.sym_name = StringAttr("other")


def mask(program: ProgramOp) -> None:
    program.causal = UnitAttr()


def change_symbol(program: ProgramOp) -> None:
    (domain,) = of_kind(program, DomainOp)
    assert isinstance(domain, DomainOp)
    domain.sym_name = StringAttr("e")


def erase_symbol(program: ProgramOp) -> None:
    (domain,) = of_kind(program, DomainOp)
    assert isinstance(domain, DomainOp)
    program.body.block.erase_op(domain)


@pytest.mark.parametrize("change", [rename, mask, change_symbol, erase_symbol])
def test_a_change_of_the_op_or_of_a_symbol_may_matter_to_all_values(
    program: ProgramOp, change: Callable[[ProgramOp], None]
) -> None:
    before = OpSnapshot.of(program)
    change(program)
    assert before.unchanged_values(OpSnapshot.of(program)) is None


def test_a_new_symbol_matters_to_no_value(program: ProgramOp) -> None:
    before = OpSnapshot.of(program)
    block = program.body.block
    assert block.first_op is not None
    block.insert_op_before(DomainOp("e", Domain.of([1])), block.first_op)
    assert before.unchanged_values(OpSnapshot.of(program)) == before.values()
