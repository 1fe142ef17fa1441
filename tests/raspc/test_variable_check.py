"""`raspc verify --variables`: decodings and swaps of variables, on right and on wrong models."""

from pathlib import Path

import numpy as np
import pytest
from program_texts import COMPUTED_ANEW, parse_program

import raspc
from corpus_programs.index import entry_of
from raspc.certification import source_and_lowered
from raspc.cli.main import main
from raspc.model import Model
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import PIPELINES
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.transformer_dialect import MlpOp, WeightAttr
from raspc.verification.variable_check import check_variables
from raspc.verification.variable_findings import VariableCheck

EXAMPLES = Path(__file__).parents[2] / "examples"

KEYS = [
    "reverse.py:program",
    "sort_freq.py:program",
    "frac_prevs.py:program",
    "pair_balance.py:program",
    "corpus/positions/next_token.rasp:next_token",
]
"""Programs with numbers, means, undefined values and inputs on which they are in error."""


def compiled(key: str, pipeline: str) -> Model:
    return raspc.compile(entry_of(key).module(), pipeline=pipeline, validate="off")


def check(model: Model, budget: int = 200) -> VariableCheck:
    source, lowered = source_and_lowered(model.source)
    return check_variables(model.op, find_program(source), find_program(lowered), budget=budget)


@pytest.mark.sample(6)
@pytest.mark.parametrize("pipeline", ["default", "tracr", "default,transformer-rotate-basis"])
@pytest.mark.parametrize("key", KEYS)
def test_variables_are_held_where_the_records_tell(key: str, pipeline: str) -> None:
    found = check(compiled(key, pipeline))
    assert not found.wrong
    held = [each for each in found.variables if each.kind == "held"]
    assert held
    assert all(each.decodings.positions for each in found.variables if each.kind != "gone")
    assert all(each.swaps.right for each in held if not each.swaps.bypassed)


@pytest.mark.parametrize("key", KEYS)
def test_interp_holds_every_variable_and_every_reader_reads_it(key: str) -> None:
    model = compiled(key, "interp")
    found = check(model)
    assert {each.kind for each in found.variables} == {"held"}
    assert all(each.n_points == each.n_values for each in found.variables)
    assert not found.wrong
    assert not any(each.swaps.bypassed for each in found.variables)
    assert sum(each.swaps.right for each in found.variables)
    dimensions = [
        dimension
        for each in model.op.variables
        if each.basis is not None
        for dimension in np.flatnonzero(each.basis.array.any(axis=0)).tolist()
    ]
    assert len(set(dimensions)) == len(dimensions)
    neurons = [n for op in model.op.components if isinstance(op, MlpOp) for n in op.neurons.data]
    assert not any("|" in neuron for neuron in neurons)


def test_a_chosen_variable_is_held_by_the_default_passes() -> None:
    pipeline = PIPELINES["default"].replace(
        "rasp-declare-variables", 'rasp-declare-variables,rasp-keep{names="minus_hist"}'
    )
    found = check(compiled("sort_freq.py:program", pipeline))
    assert found["minus_hist"].kind == "held"
    assert found["minus_hist"].swaps.right
    assert not found.wrong
    plain = check(compiled("sort_freq.py:program", "default"))
    assert plain["minus_hist"].kind == "gone"


def test_a_table_in_another_order_is_decoded_wrong() -> None:
    model = compiled("reverse.py:program", "tracr")
    record = next(each for each in model.op.variables if each.sop_name.data == "length")
    assert record.table is not None
    record.table = WeightAttr(np.roll(record.table.array, 1, axis=0))
    (wrong,) = check(model).wrong
    assert wrong.name == "length"
    assert wrong.decodings.wrong
    assert wrong.decodings.first_wrong is not None
    assert wrong.decodings.first_wrong.endswith("after layer0/mlp")


def test_a_record_before_the_writer_is_decoded_wrong() -> None:
    from raspc.transformer_dialect.variable_op import StageAttr

    model = compiled("reverse.py:program", "tracr")
    record = next(each for each in model.op.variables if each.sop_name.data == "opp_idx")
    record.after = StageAttr("layer0/attn")
    (wrong,) = check(model).wrong
    assert wrong.name == "opp_idx"


def test_a_component_that_reads_elsewhere_makes_swaps_wrong() -> None:
    model = compiled("reverse.py:program", "tracr")
    (unembed,) = model.op.unembeds
    unembed.W_U = WeightAttr(np.roll(unembed.W_U.array, 1, axis=1))
    found = check(model)
    assert not any(each.decodings.wrong for each in found.variables)
    assert found["reverse"].swaps.wrong
    assert found["reverse"].swaps.first_wrong is not None


def test_a_reader_that_computes_the_value_anew_is_found() -> None:
    module = parse_program(COMPUTED_ANEW)
    model = raspc.compile(module, pipeline="tracr", validate="off")
    found = check(model)
    assert not found.wrong
    assert not found["a"].is_read_by_all
    assert found["a"].swaps.first_bypassed is not None
    assert found["b"].is_read_by_all


def test_the_command_prints_a_line_for_each_variable(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["verify", str(EXAMPLES / "reverse.py"), "--variables", "--budget", "50"]
    assert main(arguments) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("reverse: 6 variables, 3 of them held; decoded on 50 inputs")
    assert any("no location: fused into 'opp_idx-1' by rasp-fuse-maps" in line for line in lines)
    assert any(line.split()[:2] == ["opp_idx-1", "readable"] for line in lines)


def test_the_command_needs_records(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    module = entry_of("reverse.py:program").module()
    specs = [each for each in parse_passes("tracr") if each.name != "rasp-declare-variables"]
    model = raspc.compile(module, pipeline=",".join(map(str, specs)), validate="off")
    model.save(tmp_path / "plain.rmodel")
    assert main(["verify", str(tmp_path / "plain.rmodel"), "--variables"]) == 1
    assert "the model has no records of variables" in capsys.readouterr().err
    arguments = ["verify", str(tmp_path / "plain.rmodel"), "--variables", "--distinct"]
    assert main(arguments) == 1
    assert "leave out --against and --distinct" in capsys.readouterr().err


def test_records_are_in_the_file(tmp_path: Path) -> None:
    model = compiled("sort_freq.py:program", "default")
    model.save(tmp_path / "sort_freq.rmodel")
    loaded = raspc.load(tmp_path / "sort_freq.rmodel")
    assert [str(each) for each in loaded.op.variables] == [str(e) for e in model.op.variables]
    run_passes(loaded.module, parse_passes("transformer-drop-names"))
    assert not loaded.op.variables
