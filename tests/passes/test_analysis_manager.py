"""`AnalysisManager` computes an analysis once, and keeps it or its facts as long as they hold."""

from collections.abc import Set as AbstractSet

import pytest
from program_texts import parse_program
from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.ir import SSAValue

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.rasp_dialect import ConstantOp, MapOp, ProgramOp, ValueAttr
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.values.domain import Domain

PROGRAM = """
rasp.program @p vocab {1, 2} max_seq_len 3 {
  rasp.domain @d {1, 2}
  %t = rasp.tokens : !rasp.sop<categorical, @d>
  %c = rasp.constant 5 : !rasp.sop
  %a = rasp.map(%t) : (!rasp.sop<categorical, @d>) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.neg %x
    rasp.yield %r
  }
  %b = rasp.map(%a, %c) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  rasp.return %b : !rasp.sop
}
"""


@pytest.fixture
def module() -> ModuleOp:
    return parse_program(PROGRAM)


@pytest.fixture
def program(module: ModuleOp) -> ProgramOp:
    (found,) = module.ops
    assert isinstance(found, ProgramOp)
    return found


class OpCount:
    """The number of ops of a program."""

    def __init__(self, program: ProgramOp, *, more: int = 0) -> None:
        self.count = len(list(program.body.block.ops)) + more

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OpCount) and other.count == self.count

    __hash__ = None  # pyright: ignore[reportAssignmentType]


class Owners:
    """An incremental analysis: the name of the op of each result."""

    def __init__(self, program: ProgramOp) -> None:
        self.names = {v: op.name for op in program.body.block.ops for v in op.results}

    def forget_changed(self, unchanged: AbstractSet[SSAValue]) -> None:
        self.names = {v: name for v, name in self.names.items() if v in unchanged}

    def disagreement(self, fresh: "Owners") -> str | None:
        wrong = [v for v, name in self.names.items() if fresh.names.get(v) != name]
        return f"{len(wrong)} names" if wrong else None


def constant(program: ProgramOp) -> ConstantOp:
    return next(op for op in program.body.block.ops if isinstance(op, ConstantOp))


def maps(program: ProgramOp) -> list[MapOp]:
    return [op for op in program.body.block.ops if isinstance(op, MapOp)]


def test_an_analysis_is_computed_once_for_each_op_and_options(program: ProgramOp) -> None:
    manager = AnalysisManager()
    first = manager.get(OpCount, program)
    assert manager.get(OpCount, program) is first
    assert manager.get(OpCount, program, more=0) is first  # the default, given
    other = manager.get(OpCount, program, more=1)
    assert other.count == first.count + 1
    assert manager.get(OpCount, program, more=1) is other
    assert manager.get(Owners, program) is manager.get(Owners, program)


def test_an_analysis_stays_while_its_op_is_as_it_was(module: ModuleOp, program: ProgramOp) -> None:
    manager = AnalysisManager()
    first = manager.get(OpCount, program)
    module.attributes["note"] = StringAttr("a change outside the program")
    manager.invalidate(module)
    assert manager.get(OpCount, program) is first


def test_a_change_drops_an_analysis_that_is_not_preserved(
    module: ModuleOp, program: ProgramOp
) -> None:
    manager = AnalysisManager()
    first = manager.get(OpCount, program)
    constant(program).value = ValueAttr(6)
    manager.invalidate(module, preserved=(OpCount,))
    assert manager.get(OpCount, program) is first
    constant(program).value = ValueAttr(7)
    manager.invalidate(module)
    assert manager.get(OpCount, program) is not first


def test_an_incremental_analysis_forgets_what_depends_on_a_change(
    module: ModuleOp, program: ProgramOp
) -> None:
    manager = AnalysisManager()
    owners = manager.get(Owners, program)
    below = {constant(program).result, maps(program)[1].result}
    constant(program).value = ValueAttr(6)
    before = set(owners.names)
    manager.invalidate(module)
    assert manager.get(Owners, program) is owners
    assert before - set(owners.names) == below


def test_a_preserved_incremental_analysis_forgets_results_that_are_gone(
    module: ModuleOp, program: ProgramOp
) -> None:
    manager = AnalysisManager()
    owners = manager.get(Owners, program)
    before, gone = set(owners.names), maps(program)[1]
    result = gone.result
    result.replace_all_uses_with(maps(program)[0].result)
    program.body.block.erase_op(gone)
    manager.invalidate(module, preserved=(Owners,))
    assert before - set(owners.names) == {result}


def test_a_change_of_the_program_itself_drops_incremental_analyses(
    module: ModuleOp, program: ProgramOp
) -> None:
    manager = AnalysisManager()
    owners = manager.get(Owners, program)
    program.attributes["note"] = StringAttr("of the program")
    manager.invalidate(module)
    assert manager.get(Owners, program) is not owners


def test_analyses_of_an_op_that_was_taken_out_go(module: ModuleOp, program: ProgramOp) -> None:
    manager = AnalysisManager()
    first = manager.get(OpCount, program)
    program.detach()
    manager.invalidate(module)
    module.body.block.add_op(program)
    assert manager.get(OpCount, program) is not first


def test_stale_names_the_analysis_that_does_not_hold(module: ModuleOp, program: ProgramOp) -> None:
    manager = AnalysisManager()
    manager.get(OpCount, program)
    manager.get(Owners, program)
    assert manager.stale() is None
    gone = maps(program)[1]
    gone.result.replace_all_uses_with(maps(program)[0].result)
    program.body.block.erase_op(gone)
    assert (manager.stale() or "").startswith("OpCount of rasp.program: ")
    manager.invalidate(module, preserved=(OpCount,))
    assert (manager.stale() or "").startswith("OpCount of rasp.program: ")
    manager.invalidate(module)
    constant(program).value = ValueAttr(6)
    manager.invalidate(module)
    assert manager.stale() is None


def test_value_sets_are_computed_anew_below_a_change_alone(
    module: ModuleOp, program: ProgramOp
) -> None:
    manager = AnalysisManager()
    values = manager.get(ValueAnalysis, program)
    upper, lower = (op.result for op in maps(program))
    kept, old = values.values_of(upper), values.values_of(lower)
    assert old.domain == Domain.of([3, 4])
    constant(program).value = ValueAttr(10)
    assert "the values of" in (manager.stale() or "")
    manager.invalidate(module)
    assert manager.stale() is None
    assert manager.get(ValueAnalysis, program) is values
    assert values.values_of(upper) is kept
    assert values.domain(lower) == Domain.of([8, 9])


def test_facts_of_selectors_are_found_anew_below_a_change(
    module: ModuleOp, program: ProgramOp
) -> None:
    manager = AnalysisManager()
    facts = manager.get(ValueAnalysis, program).facts
    upper, lower = maps(program)
    assert not facts.uniform(lower.result)
    assert facts.positions.of(lower.result) is None
    lower.operands[0] = constant(program).result
    assert manager.stale() is not None
    manager.invalidate(module)
    assert manager.stale() is None
    assert facts.uniform(lower.result)
    assert facts.positions.of(lower.result) is not None
    assert not facts.uniform(upper.result)
