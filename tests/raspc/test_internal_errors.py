"""Internal errors: one line, and a file with the traceback."""

import re
import tempfile
from pathlib import Path

import pytest
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

import raspc
from raspc import rasp
from raspc.cli.main import main
from raspc.diagnostics import run_command
from raspc.passes.registry import ALL_PASSES
from raspc.tools import rasp_gui, rasp_opt

REVERSE = str(Path(__file__).resolve().parents[2] / "examples" / "reverse.py")

BUG = re.compile(
    r"(?P<command>\S+): error: (?P<told>.*); this is a bug of raspc: "
    r"report it with the traceback in (?P<file>\S+)\n"
)


@pytest.fixture
def bugs_are_failures() -> None:
    """Commands report internal errors, which these tests assert."""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files of the tested command."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.delenv("RASPC_TRACEBACK", raising=False)
    return folder


def broken(*_: object) -> int:
    raise KeyError("opp_idx\nof two lines")


def test_the_line_and_the_file(capsys: pytest.CaptureFixture[str], temporary: Path) -> None:
    assert run_command(broken, "raspc") == 1
    captured = capsys.readouterr()
    match = BUG.fullmatch(captured.err)
    assert match is not None and captured.out == ""
    assert match["command"] == "raspc"
    assert match["told"] == r"KeyError: 'opp_idx\nof two lines'"
    assert Path(match["file"]).parent == temporary
    written = Path(match["file"]).read_text(encoding="utf-8")
    assert "Traceback (most recent call last)" in written and "in broken" in written
    assert "xdsl " in written and "numpy " in written


def test_every_command_reports_a_bug(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("raspc.cli.run_command.run_program", broken)
    monkeypatch.setattr(rasp_opt.RaspOptMain, "main", broken)
    monkeypatch.setattr(rasp_gui, "open_gui", broken)
    calls = {
        "raspc": lambda: main(["run", REVERSE, "--input", "a"]),
        "rasp-opt": lambda: rasp_opt.main([REVERSE]),
        "rasp-gui": lambda: rasp_gui.main([]),
    }
    for command, call in calls.items():
        assert call() == 1
        match = BUG.fullmatch(capsys.readouterr().err)
        assert match is not None and match["command"] == command


def test_a_long_message_is_cut(capsys: pytest.CaptureFixture[str]) -> None:
    def talkative() -> int:
        raise ValueError("x" * 10_000)

    run_command(talkative, "raspc")
    assert len(capsys.readouterr().err) < 600


def test_an_error_without_a_message(capsys: pytest.CaptureFixture[str]) -> None:
    def silent() -> int:
        raise AssertionError

    run_command(silent, "raspc")
    assert capsys.readouterr().err.startswith("raspc: error: AssertionError; this is a bug")


def test_a_traceback_that_cannot_be_written(
    capsys: pytest.CaptureFixture[str], temporary: Path
) -> None:
    temporary.rmdir()
    assert run_command(broken, "raspc") == 1
    assert "set RASPC_TRACEBACK=1 to see the traceback, and report it" in capsys.readouterr().err


def test_tracebacks_on_the_error_stream(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], temporary: Path
) -> None:
    monkeypatch.setenv("RASPC_TRACEBACK", "1")
    run_command(broken, "raspc")
    *traceback, line = capsys.readouterr().err.splitlines()
    assert traceback[0] == "Traceback (most recent call last):"
    assert line.endswith("this is a bug of raspc: report it with the traceback above")
    assert not list(temporary.iterdir())
    assert main(["run", "missing.rmodel", "--input", "a"]) == 1
    *traceback, line = capsys.readouterr().err.splitlines()
    assert traceback[0] == "Traceback (most recent call last):"
    assert "bug" not in line


def test_memory_is_no_bug(capsys: pytest.CaptureFixture[str], temporary: Path) -> None:
    def greedy() -> int:
        raise MemoryError("Unable to allocate 74.5 GiB for an array")

    assert run_command(greedy, "raspc") == 1
    assert capsys.readouterr().err == (
        "raspc: error: there is not enough memory (Unable to allocate 74.5 GiB for an array); "
        "compile for a shorter max_seq_len or a smaller vocabulary\n"
    )
    assert not list(temporary.iterdir())


def test_the_python_api_raises_the_exception_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(ModulePass):
        name = "rasp-merge-equal"

        def apply(self, ctx: Context, op: ModuleOp) -> None:
            broken()

    Broken.__module__ = "raspc.passes.rasp.merge_equal"
    monkeypatch.setitem(ALL_PASSES, "rasp-merge-equal", lambda: Broken)
    with pytest.raises(KeyError):
        raspc.compile(rasp.indices, vocab="a", max_seq_len=2)


# Passes and targets of other packages


@pytest.fixture
def program(tmp_path: Path) -> str:
    path = tmp_path / "reverse.mlir"
    assert main(["compile", REVERSE, "--emit", "rasp", "-o", str(path)]) == 0
    return str(path)


@pytest.mark.parametrize("name", ["apply-eqsat-pdl", "mlir-opt{executable=no-such-mlir-opt}"])
def test_a_pass_whose_tool_is_missing(
    name: str, program: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert rasp_opt.main([program, "-p", name]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    spelled = name.partition("{")[0]
    assert f"error: pass '{spelled}' of xdsl failed: ValueError: " in line
    assert "mlir-opt is not available; install the programs that it needs" in line


def test_a_failure_names_the_pass_in_the_api_too() -> None:
    with pytest.raises(raspc.RaspcError, match="pass 'mlir-opt' of xdsl failed") as caught:
        raspc.compile(
            rasp.indices, vocab="a", max_seq_len=2, pipeline="mlir-opt{executable=missing},default"
        )
    assert isinstance(caught.value.__cause__, ValueError)


def test_a_target_that_fails(program: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert rasp_opt.main([program, "-t", "riscv-asm"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "error: target 'riscv-asm' failed: AssertionError" in line
    assert len(line) < 800


@pytest.mark.parametrize("flag", ["-p", "-t"])
def test_a_package_that_is_missing(
    flag: str, program: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing() -> type:
        raise ModuleNotFoundError("No module named 'llvmlite'", name="llvmlite")

    register = rasp_opt.RaspOptMain.register_all_passes
    targets = rasp_opt.RaspOptMain.register_all_targets

    def with_a_pass(driver: rasp_opt.RaspOptMain) -> None:
        register(driver)
        driver.available_passes["llvm"] = missing

    def with_a_target(driver: rasp_opt.RaspOptMain) -> None:
        targets(driver)
        driver.available_targets["llvm"] = missing

    monkeypatch.setattr(rasp_opt.RaspOptMain, "register_all_passes", with_a_pass)
    monkeypatch.setattr(rasp_opt.RaspOptMain, "register_all_targets", with_a_target)
    assert rasp_opt.main([program, flag, "llvm"]) == 1
    assert " 'llvm' needs the package llvmlite; install it" in capsys.readouterr().err


def test_a_gui_file_that_is_no_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "p.mlir"
    path.write_bytes(b"\xff")
    assert rasp_gui.main([str(path)]) == 1
    assert capsys.readouterr().err.startswith(f"{path}: error: the file is not UTF-8 text: ")
