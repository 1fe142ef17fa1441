"""
Every operation of a program has the location of its source line, after every pass.

Operations in the region of a map or select have the location of that map or select.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from xdsl.dialects.builtin import FileLineColLoc, ModuleOp
from xdsl.ir import Operation

from raspc.frontends.python import load_program, lower_program
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import PIPELINES
from raspc.tools.located_parser import LocatedParser
from raspc.universe import new_context

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
PROGRAMS = ("reverse", "frac_prevs", "detect_pattern", "shuffle_dyck", "sort_unique")


def without_location(module: ModuleOp) -> Iterator[str]:
    """The operations of programs and models without a location."""
    programs = [op for op in module.ops if op.name != "builtin.module"]
    operations: list[Operation] = [op for p in programs for op in p.regions[0].block.ops]
    for op in (*programs, *operations):
        if not isinstance(op.location, FileLineColLoc):
            yield op.name


@pytest.mark.parametrize("pipeline", PIPELINES)
@pytest.mark.parametrize("name", PROGRAMS)
def test_passes_hand_locations_on(name: str, pipeline: str) -> None:
    program = load_program(str(EXAMPLES / f"{name}.py"))
    assert program.vocab is not None
    module = lower_program(program.sop, vocab=program.vocab, max_seq_len=4)
    assert not list(without_location(module))
    for spec in parse_passes(pipeline):
        run_passes(module, [spec])
        assert not list(without_location(module)), spec.name


CANONICALIZED = {
    "a map of nothing but constants": """
rasp.program @p vocab {1} max_seq_len 2 {
  %one = rasp.constant 1 : !rasp.sop
  %two = rasp.map(%one) named "two" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %y = rasp.add %x, %x
    rasp.yield %y
  }
  rasp.return %two : !rasp.sop
}""",
    "a sum in a sum": """
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  %a = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %b = craft.embed <{"a" : {"x" = 2.0}}> : !craft.vec<@x>
  %ab = craft.add %a, %b : !craft.vec<@x>, !craft.vec<@x> -> !craft.vec<@x>
  %y = craft.add %ab, %a : !craft.vec<@x>, !craft.vec<@x> -> !craft.vec<@x>
  %o = craft.unembed(%y : !craft.vec<@x>) map <{"x" : {"value" = 1.0}}> decode <numerical {4}>
  craft.return %o : !craft.output
}""",
    "a linear map of a linear map": """
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  %a = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %b = craft.linear(%a : !craft.vec<@x>) map <{"x" : {"x" = 2.0}}> : !craft.vec<@x>
  %c = craft.linear(%b : !craft.vec<@x>) map <{"x" : {"x" = 2.0}}> : !craft.vec<@x>
  %o = craft.unembed(%c : !craft.vec<@x>) map <{"x" : {"value" = 1.0}}> decode <numerical {4}>
  craft.return %o : !craft.output
}""",
}


@pytest.mark.parametrize("case", CANONICALIZED)
def test_canonicalize_hands_locations_on(case: str) -> None:
    module = LocatedParser(new_context(), CANONICALIZED[case], "p.mlir").parse_module()
    before = sum(1 for _ in module.walk())
    run_passes(module, parse_passes("canonicalize"))
    assert sum(1 for _ in module.walk()) < before
    assert not list(without_location(module))
