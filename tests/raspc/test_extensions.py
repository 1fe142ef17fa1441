"""Each registry that another package may extend, with entry points that are not installed."""

from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import extension_examples
import pytest
from extension_examples import EXTRA, runs

import raspc
from raspc import rasp
from raspc.cli.main import main
from raspc.pass_pipeline import parse_passes
from raspc.passes.pipelines import PIPELINES
from raspc.universe import new_context
from raspc.values import RaspcError, extension_registry
from raspc.values.module_parser import ModuleParser

ROOT = Path(__file__).resolve().parents[2]
REVERSE = str(ROOT / "examples" / "reverse.py")

POINTS = {
    "raspc.runners": {"mine": "BACKEND"},
    "raspc.emit_stages": {"lengths": "LENGTHS"},
    "raspc.export_formats": {"name": "NAME_FORMAT"},
    "raspc.lowerings": {"extra.double": "lower_double"},
    "raspc.interpreters": {"extra": "ExtraFunctions"},
    "raspc.constructions": {"nothing": "construct_nothing"},
    "raspc.pipelines": {"mine": "PIPELINE", "circular": "CIRCLE_OF_PIPELINES"},
}

DOUBLE = """
rasp.program @twice vocab {0, 1, 2} max_seq_len 3 {
  %tokens = rasp.tokens : !rasp.sop
  %twice = "extra.double"(%tokens) <{sop_name = "twice"}> : (!rasp.sop) -> !rasp.sop
  rasp.return %twice : !rasp.sop
}
"""


def entry_points(points: dict[str, dict[str, str]]) -> EntryPoints:
    return EntryPoints(
        EntryPoint(name, f"{extension_examples.__name__}:{value}", group)
        for group, entries in points.items()
        for name, value in entries.items()
    )


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    found = entry_points(POINTS)
    monkeypatch.setattr(extension_registry, "installed_entry_points", lambda: found)
    runs.clear()


@pytest.mark.usefixtures("installed")
def test_a_runner() -> None:
    model = raspc.compile(rasp.tokens, vocab="ab", max_seq_len=2, backend="mine", name="same")
    assert model.apply(["b", "a"]).decoded == ["b", "a"]
    assert runs[-1] == "same plain"


def test_an_unknown_runner() -> None:
    with pytest.raises(RaspcError, match="there is no backend 'mine'; choose from jax, numpy"):
        raspc.compile(rasp.tokens, vocab="ab", max_seq_len=2, backend="mine").apply(["a"])


@pytest.mark.usefixtures("installed")
def test_a_stage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compile", REVERSE, "--emit", "lengths"]) == 0
    assert capsys.readouterr().out.endswith(" ops\n")


@pytest.mark.usefixtures("installed")
def test_an_export_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", REVERSE, "--to", "name", "-o", str(tmp_path / "name.txt")]) == 0
    assert (tmp_path / "name.txt").read_text() == "reverse\n"
    with pytest.raises(SystemExit):
        main(["export", "--help"])
    assert "name" in capsys.readouterr().out.split()


def double():
    context = new_context()
    context.register_dialect("extra", lambda: EXTRA)
    return ModuleParser(context, DOUBLE, "double.mlir").parse_module()


@pytest.mark.usefixtures("installed")
def test_an_op_and_its_lowering() -> None:
    model = raspc.compile(double(), backend="numpy", validate="passes")
    assert model.apply([2, 0, 1]).decoded == [4, 0, 2]
    assert model.op.certificate is not None


def test_an_op_without_a_lowering(monkeypatch: pytest.MonkeyPatch) -> None:
    found = entry_points({key: POINTS[key] for key in ("raspc.interpreters",)})
    monkeypatch.setattr(extension_registry, "installed_entry_points", lambda: found)
    with pytest.raises(
        RaspcError,
        match=r"extra.double has no lowering; add its lowering by an entry point 'extra.double'",
    ):
        raspc.compile(double(), backend="numpy")


def test_an_op_without_values(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(extension_examples.DoubleOp, "value_set")
    with pytest.raises(
        RaspcError, match=r"the values of extra.double are not known; define `value_set`"
    ):
        raspc.compile(double(), backend="numpy")


@pytest.mark.usefixtures("installed")
def test_a_construction() -> None:
    pipeline = PIPELINES["default"].replace(
        "convert-rasp-to-craft{linear=true cases=products}",
        "convert-rasp-to-craft{linear=true cases=products constructions=nothing,lookup}",
    )
    program = rasp.Map(lambda token: token == "a", rasp.tokens)
    model = raspc.compile(program, vocab="ab", max_seq_len=2, backend="numpy", pipeline=pipeline)
    assert model.apply(["b", "a"]).decoded == [False, True]
    assert "declined" in runs
    assert model.stats.d_mlp
    assert not raspc.compile(program, vocab="ab", max_seq_len=2, backend="numpy").stats.d_mlp


@pytest.mark.usefixtures("installed")
def test_a_pipeline(capsys: pytest.CaptureFixture[str]) -> None:
    passes = [spec.name for spec in parse_passes("mine,dce")]
    assert passes[:2] == ["rasp-merge-equal", "rasp-declare-variables"]
    assert passes[-2:] == ["transformer-factorize-qk", "dce"]
    assert main(["passes", "mine"]) == 0
    assert capsys.readouterr().out == "rasp-merge-equal\ndefault\n"


def test_a_pipeline_that_contains_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    found = entry_points({"raspc.pipelines": {"circular": "CIRCLE_OF_PIPELINES"}})
    monkeypatch.setattr(extension_registry, "installed_entry_points", lambda: found)
    with pytest.raises(RaspcError, match="pipeline 'circular' contains itself, by way of circular"):
        parse_passes("circular")


def test_a_pass_of_xdsl(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["passes", "canonicalize"]) == 0
    assert "Applies all canonicalization patterns" in capsys.readouterr().out
