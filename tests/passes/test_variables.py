"""The records of variables: complete after every pass, and without effect on the weights."""

from dataclasses import dataclass
from typing import ClassVar

import pytest
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass
from xdsl.utils.exceptions import PassFailedException

from corpus_programs.index import Entry, entries
from raspc.backends.storage.model_file import model_in
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.support.analysis_pipeline import AnalysisPipeline
from raspc.passes.support.variable_accounts import VariableAccounts
from raspc.rasp_dialect import ProgramOp
from raspc.rasp_dialect.sop_ops import SOp
from raspc.rasp_dialect.variable_op import variable_name, variables_of
from raspc.transformer_dialect import ModelOp
from raspc.universe import new_context
from raspc.values.module_parser import ModuleParser

COMPILED = [entry for entry in entries() if entry.refused is None and entry.uncertified is None]

SOME_SLOW = [
    pytest.param(entry, id=entry.key, marks=() if number % 12 == 0 else (pytest.mark.slow,))
    for number, entry in enumerate(COMPILED)
]
"""The programs; tests of eleven of twelve are slow."""

DECLARE = "rasp-declare-variables"


def compiled(entry: Entry, pipeline: str, *, variables: bool) -> ModelOp:
    module = entry.module()
    left_out = {"craft-certify"} if variables else {"craft-certify", DECLARE}
    specs = [each for each in parse_passes(pipeline) if each.name not in left_out]
    run_passes(module, specs, check_variables=True)
    return model_in(module)


@pytest.mark.sample(10)
@pytest.mark.parametrize("pipeline", ["default", "tracr"])
@pytest.mark.parametrize("entry", SOME_SLOW)
def test_variables_change_no_weight_and_none_is_lost(entry: Entry, pipeline: str) -> None:
    model = compiled(entry, pipeline, variables=True)
    plain = compiled(entry, pipeline, variables=False)
    assert list(model.parameters.items()) == list(plain.parameters.items())
    assert model.residual_labels == plain.residual_labels
    assert not plain.variables
    program = next(op for op in entry.module().ops if isinstance(op, ProgramOp))
    names = {variable_name(op) for op in program.body.block.ops if isinstance(op, SOp)}
    records = [record for record in model.variables if record.derived is None]
    assert {record.sop_name.data for record in records} == names - {None}


def test_lines_are_those_of_the_source() -> None:
    entry = next(entry for entry in entries() if entry.key == "reverse.py:program")
    model = compiled(entry, "tracr", variables=True)
    lines = {each.sop_name.data: each.line and each.line.value.data for each in model.variables}
    assert lines["length"] == 10
    assert lines["reverse"] == 16


@dataclass(frozen=True)
class Forgetful(ModulePass):
    """A pass that removes an s-op, or a record, without a statement."""

    name = "forgetful"

    forgets: str = "sop"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        program = next(each for each in op.ops if isinstance(each, ProgramOp))
        if self.forgets == "record":
            variables_of(program)["opp_idx"].detach()
            return
        for sop in program.body.block.ops:
            if isinstance(sop, SOp) and variable_name(sop) == "opp_idx":
                sop.sop_name = None


@pytest.mark.parametrize("forgets", ["sop", "record"])
def test_a_pass_that_loses_a_variable_is_named(forgets: str) -> None:
    entry = next(entry for entry in entries() if entry.key == "reverse.py:program")
    module = entry.module()
    run_passes(module, parse_passes(DECLARE))
    pipeline = AnalysisPipeline((Forgetful(forgets),), check_variables=True)
    with pytest.raises(PassFailedException, match="'forgetful' loses the variable 'opp_idx'"):
        pipeline.apply(new_context(), module)
    program = next(each for each in module.ops if isinstance(each, ProgramOp))
    fate = variables_of(program)["opp_idx"].fate
    assert fate is not None
    assert str(fate.data) == (
        "lost into 'opp_idx-1' by forgetful" if forgets == "sop" else "lost by forgetful"
    )


@dataclass(frozen=True)
class Merging(ModulePass):
    """A pass that lets the readers of `copy` read another s-op, and removes it."""

    name = "merging"
    variable_fate: ClassVar = "merged"

    into: str = "tokens"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        program = next(each for each in op.ops if isinstance(each, ProgramOp))
        ops = {op.result: op for op in program.body.block.ops if isinstance(op, SOp)}
        named = {value.name_hint: value for value in ops}
        named["copy"].replace_all_uses_with(named[self.into])
        program.body.block.erase_op(ops[named["copy"]])


@pytest.mark.parametrize(
    "into, text",
    [("tokens", "merged into 'tokens' by merging"), ("unnamed", "merged by merging")],
)
def test_a_merged_variable_names_the_one_in_its_place(into: str, text: str) -> None:
    module = ModuleParser(new_context(), KEPT, "kept.mlir").parse_module()
    run_passes(module, parse_passes(DECLARE))
    AnalysisPipeline((Merging(into),), check_variables=True).apply(new_context(), module)
    program = next(each for each in module.ops if isinstance(each, ProgramOp))
    fate = variables_of(program)["copy"].fate
    assert fate is not None and str(fate.data) == text


KEPT = """
rasp.program @kept vocab {0, 1} max_seq_len 2 {
  %tokens = rasp.tokens : !rasp.sop
  %unnamed = rasp.map(%tokens) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%t: !rasp.value):
    %0 = rasp.neg %t
    rasp.yield %0
  }
  %copy = rasp.constant 1 named "copy" : !rasp.sop
  %kept = rasp.map(%copy, %tokens) named "kept" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%c: !rasp.value, %t: !rasp.value):
    %0 = rasp.add %c, %t
    rasp.yield %0
  }
  rasp.return %kept, %copy : !rasp.sop, !rasp.sop
}
"""


def test_a_module_without_records_has_an_empty_account() -> None:
    entry = next(entry for entry in entries() if entry.key == "reverse.py:program")
    assert not VariableAccounts.of(entry.module()).lines
