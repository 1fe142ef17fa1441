"""Pass statistics: counts at every level, printed by `rasp-opt` and `raspc compile -v`."""

from pathlib import Path

import pytest
from xdsl.dialects.builtin import ModuleOp

from raspc import rasp
from raspc.cli.main import main as raspc
from raspc.compiler import lower_to
from raspc.frontends.python import load_program, lower_program
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.support.declared_statistics import Statistic, counting
from raspc.tools.located_parser import LocatedParser
from raspc.tools.pass_statistics import INPUT_ROW, PassStatistics, count
from raspc.tools.rasp_opt import main as rasp_opt
from raspc.transformer_dialect import ModelOp
from raspc.transformer_dialect.model_size import ModelStatistics
from raspc.universe import new_context

ROOT = Path(__file__).resolve().parents[2]
REVERSE = ROOT / "examples" / "reverse.py"


@pytest.fixture
def reverse() -> ModuleOp:
    loaded = load_program(str(REVERSE))
    assert loaded.vocab is not None
    return lower_program(loaded.sop, vocab=loaded.vocab, max_seq_len=5, name="reverse")


def test_programs_are_counted_in_s_ops(reverse: ModuleOp) -> None:
    counts = count(reverse)
    assert list(counts) == ["s-ops", "selectors"]
    assert counts["selectors"] == 2


def test_craft_is_counted_in_directions(reverse: ModuleOp) -> None:
    counts = count(lower_to("craft", reverse, pipeline="tracr"))
    assert (counts["heads"], counts["MLPs"]) == (2, 3)
    assert "layers" not in counts
    assert "d_model" not in counts
    allocated = count(lower_to("residual", reverse, pipeline="tracr"))
    assert (allocated["layers"], allocated["d_model"]) == (4, 43)
    assert allocated["directions"] == counts["directions"]


def test_erasing_what_may_be_negative_takes_two_neurons() -> None:
    text = """
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar, "y" scalar]>
  %x = craft.embed <{"a" : {"x" = -1.0, "y" = 1.0}}> : !craft.vec<@x>
  %m = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"n" = 1.0}}> out <{}> label <"m"> : !craft.vec<@x>
  %z = craft.erase %x <"y"> : !craft.vec<@x>
  %w = craft.erase %x <"x"> signed : !craft.vec<@x>
  craft.return
}"""
    counts = count(LocatedParser(new_context(), text, "p.mlir").parse_module())
    assert (counts["MLPs"], counts["neurons"]) == (1, 1 + 1 + 2)


def test_models_are_counted_in_parameters(reverse: ModuleOp) -> None:
    module = lower_to("transformer", reverse)
    (model,) = (op for op in module.ops if isinstance(op, ModelOp))
    stats, counts = ModelStatistics.of(model), count(module)
    assert counts["parameters"] == stats.n_params
    assert counts["nonzeros"] == stats.n_nonzero
    assert counts["heads"] == stats.total_heads
    assert counts["d_model"] == stats.d_model


def test_a_module_without_programs_has_nothing_to_count() -> None:
    assert count(ModuleOp([])) == {}


def test_rows_follow_the_passes(reverse: ModuleOp) -> None:
    statistics = PassStatistics()
    run_passes(reverse, parse_passes("rasp-lower-length,rasp-fuse-maps,dce"), statistics)
    assert [row.name for row in statistics.rows] == [
        INPUT_ROW,
        "rasp-lower-length",
        "rasp-fuse-maps",
        "dce",
    ]
    assert statistics.rows[0].seconds is None
    assert all((row.seconds or 0) > 0 for row in statistics.rows[1:])


def test_the_table_tells_differences(reverse: ModuleOp) -> None:
    statistics = PassStatistics(times=False)
    run_passes(reverse, parse_passes("rasp-fuse-maps{scope=cost},dce"), statistics)
    header, before, fused, _ = (line.split() for line in statistics.table().splitlines())
    assert header == ["pass", "s-ops", "selectors"]
    assert before[0] == INPUT_ROW
    assert fused[1:3] == [str(int(before[1]) - 1), "(-1)"]


def test_rasp_opt_prints_statistics_beside_the_ir(
    reverse: ModuleOp, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "reverse.mlir"
    path.write_text(str(reverse))
    assert rasp_opt(["-p", "dce", "--pass-statistics", str(path)]) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("builtin.module")
    assert [line.split()[0] for line in printed.err.splitlines()] == ["pass", INPUT_ROW, "dce"]
    assert "seconds" not in printed.err


def test_rasp_opt_prints_times(
    reverse: ModuleOp, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "reverse.mlir"
    path.write_text("\n// -----\n".join([str(reverse)] * 2))
    assert rasp_opt(["-p", "dce", "--timing", "--split-input-file", str(path)]) == 0
    rows = [line.split() for line in capsys.readouterr().err.splitlines()]
    assert [row[0] for row in rows] == ["pass", INPUT_ROW, "dce", INPUT_ROW, "dce", "total"]
    assert float(rows[-1][1]) >= 0


def test_compile_tells_the_funnel(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = tmp_path / "reverse.rmodel"
    assert raspc(["compile", "-v", str(REVERSE), "-o", str(model)]) == 0
    lines = capsys.readouterr().err.splitlines()
    for name in ("layers", "heads", "d_model", "parameters", "nonzeros", "seconds"):
        assert name in lines[0].split()
    assert any(line.startswith("materialize-weights") for line in lines)
    assert model.exists()


def test_compile_is_quiet_unless_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert raspc(["compile", str(REVERSE), "--emit", "craft"]) == 0
    assert capsys.readouterr().err == ""


def test_statistics_that_passes_declare() -> None:
    statistics = PassStatistics()
    program = rasp.SequenceMap(
        lambda x, y: x == y,
        rasp.Map(lambda x: x + "!", rasp.tokens),
        rasp.Map(lambda x: x + "!", rasp.tokens),
    )
    module = lower_to("rasp", program, vocab="ab", max_seq_len=2)
    run_passes(module, parse_passes("rasp-merge-equal,rasp-merge-equal,dce"), statistics)
    assert [row.declared for row in statistics.rows] == [
        (),
        (("ops merged into an equal op", 1),),
        (("ops merged into an equal op", 0),),
        (),
    ]
    assert "\nrasp-merge-equal: 1 ops merged into an equal op\n" in statistics.table()
    assert "merged" not in PassStatistics(counts=False).table()


def test_a_statistic_counts_only_while_a_pipeline_is_watched() -> None:
    statistic = Statistic("things")
    statistic.add(3)
    with counting() as counts:
        statistic.add(2)
        statistic.add()
    statistic.add()
    assert counts == {statistic: 3}
