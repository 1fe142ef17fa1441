"""The state of a long compilation: one line on a terminal, lines with -v, nothing otherwise."""

import io
import time

import pytest

import raspc
from raspc import rasp
from raspc.cli.compile_progress import CompileProgress
from raspc.cli.main import main
from raspc.values import work_progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def compile_with(progress: CompileProgress) -> str:
    everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    work_progress.listen(progress)
    try:
        raspc.compile(rasp.SelectorWidth(everywhere).named("hist"), vocab="abc", max_seq_len=4)
    finally:
        work_progress.listen(None)
    return progress.stream.getvalue()  # pyright: ignore[reportAttributeAccessIssue]


def test_reports_name_the_pass_and_the_s_op() -> None:
    states: list[str] = []

    class Listener(CompileProgress):
        def working_on(self, subject: str) -> None:
            super().working_on(subject)
            states.append(self.state)

    compile_with(Listener(stream=io.StringIO()))
    passes = [state.split(": ", 1)[1] for state in states]
    assert any(state.startswith("convert-rasp-to-craft (") for state in passes)
    assert any(state.startswith("craft-certify (") and "'hist'" in state for state in passes)
    assert passes[-1].startswith("comparing the model with the program, at 'input ")


def slow(progress: CompileProgress) -> str:
    progress.begin(["first", "second"])
    progress.at_pass(1)
    progress.working_on("hist")
    end = time.monotonic() + 5
    while "hist" not in progress.stream.getvalue() and time.monotonic() < end:  # pyright: ignore
        time.sleep(0.01)
    progress.end()
    return progress.stream.getvalue()  # pyright: ignore[reportAttributeAccessIssue]


def test_a_line_on_a_terminal_is_removed_at_the_end() -> None:
    shown = slow(CompileProgress(stream=Terminal(), delay=0.01))
    assert "\r\x1b[K0 s: second (2 of 2), at 'hist'" in shown
    assert shown.endswith("\r\x1b[K") and "\n" not in shown


def test_lines_where_there_is_no_terminal() -> None:
    shown = slow(CompileProgress(stream=io.StringIO(), verbose=True, delay=0.01, apart=60))
    assert shown == "0 s: second (2 of 2), at 'hist'\n"


@pytest.mark.parametrize("stream", [Terminal(), io.StringIO()])
def test_nothing_for_a_short_compilation(stream: io.StringIO) -> None:
    assert compile_with(CompileProgress(stream=stream, verbose=True, delay=60)) == ""


def test_nothing_where_there_is_neither_a_terminal_nor_v() -> None:
    assert compile_with(CompileProgress(stream=io.StringIO(), delay=0)) == ""


def test_the_command_line_sets_and_removes_the_listener(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    listeners: list[object] = []
    monkeypatch.setattr(work_progress, "listen", listeners.append)
    assert main(["passes", "tracr"]) == 0
    assert isinstance(listeners[0], CompileProgress)
    assert listeners[1:] == [None]
    assert not capsys.readouterr().err
