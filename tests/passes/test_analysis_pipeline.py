"""`AnalysisPipeline` hands analyses from pass to pass; `check` finds passes that lie about them."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest
from program_texts import parse_program, program_text
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.passes import ModulePass
from xdsl.utils.exceptions import PassFailedException

from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.analysis_pass import AnalysisPass
from raspc.passes.support.analysis_pipeline import AnalysisPipeline
from raspc.passes.support.program_pass import ProgramPass
from raspc.rasp_dialect import ConstantOp, ProgramOp, ValueAttr
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.tools.rasp_opt import main as rasp_opt

PROGRAM = program_text(
    [1, 2], 3, ["%c = rasp.constant 5 : !rasp.sop", "rasp.return %c : !rasp.sop"]
)

computed: list[int] = []
"""The constants that `constants_of` has found, one list item for each computation."""


def constants_of(program: ProgramOp) -> list[object]:
    """An analysis: the values of the constants of a program."""
    found = [op.value.data for op in program.body.block.ops if isinstance(op, ConstantOp)]
    computed.append(len(found))
    return list(found)


@dataclass(frozen=True)
class Ask(ProgramPass[ProgramOp]):
    """A pass that asks for the analysis, and changes nothing."""

    name = "ask"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        analyses.get(constants_of, program)


def change(module: ModuleOp) -> None:
    """Add 1 to the constants of a module."""
    for op in module.walk():
        if isinstance(op, ConstantOp):
            value = op.value.data
            assert isinstance(value, int)
            op.value = ValueAttr(value + 1)


@dataclass(frozen=True)
class Change(ModulePass):
    """A pass that knows nothing of analyses, and changes a constant."""

    name = "change"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        change(op)


@dataclass(frozen=True)
class Note(ProgramPass[ProgramOp]):
    """A pass that changes an attribute, and preserves the analysis."""

    name = "note"
    preserves: ClassVar = (constants_of,)

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        program.attributes["note"] = StringAttr("changed")


@dataclass(frozen=True)
class Lie(AnalysisPass):
    """A pass that changes a constant, and declares that it preserves the analysis."""

    name = "lie"
    preserves: ClassVar = (constants_of, ValueAnalysis)

    def apply_with(self, ctx: Context, module: ModuleOp, analyses: AnalysisManager) -> None:
        change(module)


@pytest.fixture
def module() -> ModuleOp:
    computed.clear()
    return parse_program(PROGRAM)


def run(module: ModuleOp, *passes: ModulePass, check: bool = False) -> int:
    """The number of times that passes have computed the analysis."""
    AnalysisPipeline(passes, check=check).apply(Context(), module)
    return len(computed)


def test_passes_share_an_analysis(module: ModuleOp) -> None:
    assert run(module, Ask(), Ask(), Ask()) == 1


def test_an_analysis_that_a_pass_preserves_is_shared(module: ModuleOp) -> None:
    assert run(module, Ask(), Note(), Ask()) == 1


def test_an_analysis_of_a_changed_program_is_computed_anew(module: ModuleOp) -> None:
    assert run(module, Ask(), Change(), Ask()) == 2


def test_pipelines_share_nothing(module: ModuleOp) -> None:
    run(module, Ask())
    assert run(module, Ask()) == 2


def test_a_pass_that_runs_alone_computes_its_analyses(module: ModuleOp) -> None:
    Ask().apply(Context(), module)
    assert len(computed) == 1


def test_the_checking_mode_accepts_analyses_that_hold(module: ModuleOp) -> None:
    run(module, Ask(), Note(), Change(), Ask(), check=True)


def test_the_checking_mode_names_the_pass_that_left_a_wrong_analysis(module: ModuleOp) -> None:
    run(module, Ask(), Lie())
    message = r"an analysis that pass 'lie' left is wrong: constants_of of rasp.program: \[6\]"
    with pytest.raises(PassFailedException, match=message):
        run(module, Ask(), Lie(), check=True)


def test_the_callback_sees_the_module_before_and_after_each_pass(module: ModuleOp) -> None:
    seen: list[tuple[str | None, str | None]] = []

    def callback(before: ModulePass | None, op: ModuleOp, after: ModulePass | None) -> None:
        assert op is module
        seen.append(tuple(p and p.name for p in (before, after)))  # pyright: ignore[reportArgumentType]

    AnalysisPipeline((Ask(), Note()), callback).apply(Context(), module)
    assert seen == [(None, "ask"), ("ask", "note"), ("note", None)]
    seen.clear()
    AnalysisPipeline((), callback).apply(Context(), module)
    assert seen == [(None, None)]


class LyingAnalysis(ValueAnalysis):
    """An analysis that never agrees with a new one."""

    def disagreement(self, fresh: ValueAnalysis) -> str | None:
        return "no fact of it holds"


LIE = "'rasp-simplify-selectors' left is wrong: LyingAnalysis of rasp.program: no fact of it holds"


@pytest.fixture
def lying(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("raspc.passes.rasp.simplify_selectors.ValueAnalysis", LyingAnalysis)


@pytest.mark.usefixtures("lying")
def test_run_passes_checks_analyses_if_asked(module: ModuleOp) -> None:
    specs = parse_passes("rasp-simplify-selectors")
    run_passes(module, specs)
    with pytest.raises(PassFailedException, match=LIE):
        run_passes(module, specs, check_analyses=True)


@pytest.mark.usefixtures("lying")
def test_rasp_opt_checks_analyses_if_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "p.mlir"
    path.write_text(PROGRAM)
    arguments = [str(path), "-p", "rasp-simplify-selectors"]
    assert rasp_opt(arguments) == 0
    assert rasp_opt([*arguments, "--check-analyses"]) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert error.endswith(f"an analysis that pass {LIE}\n")
