"""The prompt at a terminal: lines, history, completion and colours."""

import subprocess
import sys
from pathlib import Path

import prompt_toolkit
import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from raspc.cli.main import main


def type_at_a_terminal(text: str, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run the prompt with what is typed at a terminal, and a home folder for its history."""
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    with create_pipe_input() as typed, create_app_session(input=typed, output=DummyOutput()):
        typed.send_text(text)
        assert main(["repl"]) == 0


def test_from_a_pipe() -> None:
    command = [sys.executable, "-m", "raspc.cli.main", "repl"]
    done = subprocess.run(command, input="1 + 1;\n", capture_output=True, text=True, check=True)
    assert done.stdout == "    value: out =  2\n" and not done.stderr


def test_at_a_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    type_at_a_terminal('x = 1 + \n2; # "\n:names\nexit\n', tmp_path, monkeypatch)
    printed = capsys.readouterr().out
    assert "running example is: hello" in printed and printed.endswith("    value: x =  3\nx\n")
    # A statement of several lines is one item of the history.
    assert '+x = 1 + \n+2; # "\n' in (tmp_path / ".raspc_history").read_text()


def test_ctrl_c_leaves_a_statement(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    type_at_a_terminal("f(indices\n\x03x = 3;\nexit\n", tmp_path, monkeypatch)
    assert capsys.readouterr().out.endswith("    value: x =  3\n")


def test_completion_of_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Completions are names of the session, names of the language, and commands of the prompt."""
    from raspc.repl import statement_reader as reader

    completers = []
    original = prompt_toolkit.PromptSession

    def session(**settings):
        completers.append(settings["completer"])
        return original(**settings)

    monkeypatch.setattr(prompt_toolkit, "PromptSession", session)
    type_at_a_terminal("my_histogram = 3;\nexit\n", tmp_path, monkeypatch)
    (completer,) = completers

    def completed(text: str) -> list[str]:
        found = completer.get_completions(Document(text), CompleteEvent())
        return [each.text for each in found]

    assert completed("1 + my_h") == ["my_histogram"]
    assert "selector_width" in completed("sel") and "for" in completed("fo")
    assert completed(":co") == [":compile"]
    monkeypatch.chdir(tmp_path)
    (tmp_path / "papers").mkdir()
    (tmp_path / "paper.rasp").touch()
    (tmp_path / "papers" / "a.rasp").touch()
    assert completed('load "pa') == ["paper", "papers/"]
    assert completed('load "papers/') == ["papers/a"]
    assert completed('load "nowhere/') == []
    assert completed("nothing_like_it") == []
    assert reader.KEYWORDS


def test_highlighting() -> None:
    from raspc.repl.statement_reader import _lexer

    line = _lexer().lex_document(Document('x = "a#b" if 12 else f(y); # no'))(0)
    styles = {text.strip(): style for style, text in line if text.strip()}
    assert styles['"a#b"'] == "ansigreen" and styles["12"] == "ansicyan"
    assert styles["if"] == styles["else"] == "ansiblue bold"
    assert styles["# no"] == "ansibrightblack" and styles["x"] == ""
    assert "".join(text for _, text in line) == 'x = "a#b" if 12 else f(y); # no'
