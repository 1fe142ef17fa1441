"""`rasp-reduce`: smaller programs with the same failure, and properties that do not hold."""

import re
import sys
from pathlib import Path

import pytest
from xdsl.dialects.builtin import ModuleOp

from raspc.pass_pipeline import parse_passes
from raspc.passes.rasp.merge_equal import RaspMergeEqual
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.rasp_dialect import AggregateOp, CmpOp, ConstantOp, ProgramOp
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.tools.located_parser import LocatedParser
from raspc.tools.rasp_reduce import main
from raspc.tools.reduction.edits import KINDS
from raspc.tools.reduction.failures import failure_of
from raspc.tools.reduction.reducer import Reducer, reduce_module
from raspc.universe import new_context

PROGRAM = """
rasp.program @p vocab {"a", "b", "c", "d"} max_seq_len 6 outputs ["second", "third"] {
  %tokens = rasp.tokens : !rasp.sop
  %indices = rasp.indices : !rasp.sop
  %length = rasp.length : !rasp.sop
  %opposite = rasp.map(%length, %indices) named "opposite" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %difference = rasp.sub %x, %y
    %seven = rasp.literal 7
    %sum = rasp.add %difference, %seven
    rasp.yield %sum
  }
  %before = rasp.select keys(%indices) queries(%opposite) named "before" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %less = rasp.cmp lt %key, %query
    rasp.yield %less
  }
  %width = rasp.selector_width %before named "width" : !rasp.sop
  rasp.return %tokens, %width : !rasp.sop, !rasp.sop
}
"""


def parse(text: str) -> ModuleOp:
    return LocatedParser(new_context(), text, "p.mlir").parse_module()


def compares(module: ModuleOp) -> bool:
    return any(isinstance(op, CmpOp) for op in module.walk())


def test_a_module_that_compares_as_little_as_it_can() -> None:
    reducer = Reducer(compares)
    smaller = reducer.run(parse(PROGRAM))
    program = find_program(smaller)
    assert compares(smaller)
    assert len(program.vocab.data) == 1
    assert program.max_seq_len == 1
    assert program.output_names is None
    assert "literal 7" not in str(smaller)
    assert "named" not in str(smaller)
    assert len(list(smaller.walk())) <= 9
    assert reducer.tests < 100


def test_the_limit_of_tests() -> None:
    reducer = Reducer(compares, max_tests=3)
    smaller = reducer.run(parse(PROGRAM))
    assert reducer.tests == 3
    assert compares(smaller)


def test_a_property_that_no_smaller_module_has() -> None:
    whole = parse(PROGRAM)
    assert reduce_module(whole, lambda module: str(module) == str(whole)) is whole


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_each_kind_of_edit_finds_one_and_leaves_the_module_alone(kind) -> None:
    text = PROGRAM.replace("rasp.return", 'rasp.variable "p" line 3\n  rasp.return')
    module = parse(text)
    before = str(module)
    edits = list(kind(module))
    assert edits
    for edit in edits:
        copy = module.clone()
        edit(copy)
        assert str(copy) != before
    assert str(module) == before


@pytest.fixture
def wrong_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pass `rasp-merge-equal` with a mistake: it turns `<` into `<=`."""

    def apply_to(self: RaspMergeEqual, program: ProgramOp, analyses: AnalysisManager) -> None:
        from raspc.rasp_dialect import ComparisonAttr
        from raspc.rasp_dialect.logic_ops import Comparison

        for op in program.walk():
            if isinstance(op, CmpOp) and op.comparison.data is Comparison.LT:
                op.properties["comparison"] = ComparisonAttr(Comparison.LE)

    monkeypatch.setattr(RaspMergeEqual, "apply_to", apply_to)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "program.mlir"
    path.write_text(PROGRAM)
    return path


@pytest.mark.usefixtures("wrong_pass")
def test_a_miscompile(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program.write_text(PROGRAM.replace("rasp.literal 7", "rasp.literal 0"))
    output = program.parent / "small.mlir"
    command = [str(program), "-p", "rasp-merge-equal,dce", "--miscompile"]
    assert main([*command, "-o", str(output)]) == 0
    assert "ops became" in capsys.readouterr().err
    smaller = parse(output.read_text())
    failure = failure_of(smaller, parse_passes("rasp-merge-equal"), validate=True)
    assert failure is not None
    assert (failure.kind, failure.pass_name) == ("miscompile", "rasp-merge-equal")
    assert len(list(smaller.walk())) <= 9


def test_the_failure_as_it_is(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(program), "-p", "dce,convert-rasp-to-craft"]) == 0
    smaller = parse(capsys.readouterr().out)
    assert len(list(smaller.walk())) == 4
    failure = failure_of(smaller, parse_passes("convert-rasp-to-craft"))
    assert failure is not None
    assert failure.shape == (
        "error",
        "convert-rasp-to-craft",
        "its encoding and its values are not known",
    )


def test_an_error_by_its_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "strings.py"
    path.write_text(
        "from raspc import rasp\n"
        "vocab, max_seq_len = ['a', 1, 2, 3], 5\n"
        "every = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.GEQ)\n"
        "both = rasp.SequenceMap(lambda x, y: x if y else x, rasp.tokens, rasp.indices)\n"
        "program = rasp.Map(lambda x: x == 2, rasp.Aggregate(every, both).named('mean'))\n"
    )
    command = [str(path), "-p", "rasp-infer-encodings", "--error", "may average several"]
    assert main(command) == 0
    smaller = parse(capsys.readouterr().out)
    (aggregate,) = [op for op in smaller.walk() if isinstance(op, AggregateOp)]
    assert aggregate.values.owner.name == "rasp.tokens"
    assert find_program(smaller).max_seq_len <= 3


def test_a_refused_certificate(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from raspc.passes.craft.certify import CraftCertify
    from raspc.values import RaspcError

    def refuse(self: CraftCertify, op: object, analyses: object) -> None:
        raise RaspcError("no margin is left")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(CraftCertify, "apply_to", refuse)
        assert main([str(program), "--uncertified", "--max-tests", "12"]) == 0
    assert len(list(parse(capsys.readouterr().out).walk())) == 4


def test_a_script(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = program.parent / "has_width.py"
    script.write_text("import sys\nsys.exit('selector_width' not in open(sys.argv[1]).read())\n")
    command = f"{sys.executable} {script}"
    assert main([str(program), "--script", command, "--max-tests", "25"]) == 0
    assert "selector_width" in capsys.readouterr().out
    script.write_text("raise SystemExit(1)")
    assert main([str(program), "--script", command]) == 1
    assert "the script does not exit with status 0" in capsys.readouterr().err
    assert main([str(program), "--script", "no-such-command"]) == 1
    assert "the script cannot run: No such file" in capsys.readouterr().err


def test_a_program_without_a_failure(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(program), "-p", "dce"]) == 1
    assert "the pipeline does not fail on the program; give the failing" in capsys.readouterr().err


def test_a_failure_of_another_kind(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(program), "-p", "convert-rasp-to-craft", "--miscompile"]) == 1
    assert "the pipeline fails in another way: its encoding" in capsys.readouterr().err


def test_an_exception_is_a_failure_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(self: RaspMergeEqual, program: ProgramOp, analyses: AnalysisManager) -> None:
        if any(isinstance(op, ConstantOp) for op in program.walk()):
            raise KeyError("a constant")

    monkeypatch.setattr(RaspMergeEqual, "apply_to", crash)
    module = parse(PROGRAM.replace("rasp.length", "rasp.constant 3"))
    failure = failure_of(module, parse_passes("rasp-merge-equal"))
    assert failure is not None
    assert (failure.kind, failure.message) == ("bug", "KeyError: 'a constant'")


@pytest.mark.slow
@pytest.mark.usefixtures("wrong_pass")
def test_the_fuzzer_reduces_a_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from random_programs.__main__ import main as fuzz

    options = "--seed 0 --count 40 --failures 1 --reduce 24 --inputs 12 --pipeline default"
    monkeypatch.setattr(sys, "argv", ["random_programs", *options.split()])
    assert fuzz() == 1
    _, found, smaller = re.split(r"--- seed \d+.*\n", capsys.readouterr().out)
    assert "Wrong: rasp-merge-equal: on " in found
    assert len(smaller.partition("\n}\n")[0]) < len(found.partition("\n}\n")[0])
