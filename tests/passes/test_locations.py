"""
Every operation of a program has the location of its source line, after every pass.

Operations in the region of a map or select have the location of that map or select.
"""

from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation
from xdsl.printer import Printer

from raspc.frontends.python import load_program, lower_program
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import COMPILING, REALISING
from raspc.tools.located_parser import LocatedParser
from raspc.transformer_dialect import MlpOp
from raspc.universe import new_context
from raspc.values.diagnostic import location_of
from raspc.values.op_locations import places_of, places_of_neuron

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
PROGRAMS = ("reverse", "frac_prevs", "detect_pattern", "shuffle_dyck", "sort_unique")


def without_location(module: ModuleOp) -> Iterator[str]:
    """The operations of programs and models without a location."""
    programs = [op for op in module.ops if op.name != "builtin.module"]
    operations: list[Operation] = [op for p in programs for op in p.regions[0].block.ops]
    for op in (*programs, *operations):
        if not places_of(op.location):
            yield op.name


@pytest.mark.sample(5)
@pytest.mark.parametrize(
    "pipeline",
    [*COMPILING, *(f"rotary,transformer-convert-unembedding,{name}" for name in REALISING)],
)
@pytest.mark.parametrize("name", PROGRAMS)
def test_passes_hand_locations_on(name: str, pipeline: str) -> None:
    program = load_program(str(EXAMPLES / f"{name}.py"))
    assert program.vocab is not None
    causal = pipeline.startswith("rotary")
    module = lower_program(program.sop, vocab=program.vocab, max_seq_len=4, causal=causal)
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


MERGED = """
rasp.program @p vocab {-1, 0, 1} max_seq_len 3 {
  %tokens = rasp.tokens : !rasp.sop
  %indices = rasp.indices : !rasp.sop
  %all = rasp.select keys(%tokens) queries(%tokens) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %true = rasp.literal true
    rasp.yield %true
  }
  %sum = rasp.aggregate %all, %tokens named "mean" as numerical : !rasp.sop -> !rasp.sop
  %a = rasp.map(%sum) named "low" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %zero = rasp.literal 0
    %y = rasp.cmp lt %x, %zero
    rasp.yield %y
  }
  %b = rasp.map(%sum) named "zero" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %zero = rasp.literal 0
    %y = rasp.cmp eq %x, %zero
    rasp.yield %y
  }
  rasp.return %a, %b : !rasp.sop, !rasp.sop
}"""


def test_the_line_of_a_neuron_is_that_of_its_s_op() -> None:
    module = LocatedParser(new_context(), MERGED, "p.mlir").parse_module()
    run_passes(module, parse_passes("default"))
    (mlp,) = [op for op in module.walk() if isinstance(op, MlpOp)]
    lines = {
        neuron: [place.line.data for place in places_of_neuron(mlp.location, neuron)]
        for neuron in mlp.neurons.data
    }
    shared = [lines[neuron] for neuron in lines if "low" in neuron and "zero" in neuron]
    assert shared
    assert all(each == [11, 17] for each in shared)
    assert all(each == [17] for neuron, each in lines.items() if neuron.startswith("zero"))
    again = LocatedParser(new_context(), print_with_locations(module), "p.mlir").parse_module()
    (same,) = [op for op in again.walk() if isinstance(op, MlpOp)]
    assert same.location == mlp.location


def print_with_locations(module: ModuleOp) -> str:
    stream = StringIO()
    Printer(stream, print_debuginfo=True).print_op(module)
    return stream.getvalue()


def test_a_merged_s_op_has_the_places_of_both() -> None:
    text = MERGED.replace("cmp eq", "cmp lt")
    module = LocatedParser(new_context(), text, "p.mlir").parse_module()
    run_passes(module, parse_passes("rasp-merge-equal"))
    (merged,) = [op for op in module.walk() if op.name == "rasp.map"]
    assert [place.line.data for place in places_of(merged.location)] == [11, 17]
    assert location_of(merged) == "p.mlir:11:3"
