"""
A reader of statements: from a terminal, with history, completion and colours, or from a pipe.

    >> def f(x) {
    ..   return x + 1; }
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator

from raspc.frontends.rasp_language import UnfinishedError
from raspc.repl.prompt_session import ExitError, Session
from raspc.values import RaspcError

HISTORY = ".raspc_history"
KEYWORDS = [
    "def", "return", "for", "in", "if", "else", "and", "or", "not", "select", "load", "draw",
    "set", "show", "example", "examples", "on", "off", "selector", "exit",
]  # fmt: skip


def run_repl(session: Session) -> int:
    """Read and run statements until the input ends or the user leaves."""
    at_terminal = sys.stdin.isatty()
    if at_terminal:
        session.write("RASP, compiled by raspc; :help lists the commands")
        session.write(f"running example is: {session.settings.sop_example}")
        read, remember = _terminal_reader(session)
    else:
        read, remember = _pipe_reader(), _forget
    try:
        for text in _statements(session, read):
            remember(text)
            try:
                session.run(text)
            except KeyboardInterrupt:
                if not at_terminal:
                    raise
                session.write("interrupted")
    except ExitError:
        pass
    return 0


def _forget(string: str) -> None:
    """Keep no history, since the input is a pipe."""


def _statements(session: Session, read: Callable[[bool], str | None]) -> Iterator[str]:
    """
    The texts of complete statements and of commands; errors of syntax are printed.

    A command between the lines of a statement is run at once, and an interrupt ends the statement.
    """
    from raspc.frontends.rasp_language import parse

    text = ""
    while True:
        try:
            line = read(bool(text))
        except KeyboardInterrupt:
            text = ""
            continue
        if line is None:
            break
        if (command := _command(session, line)) is not None:
            yield command
            continue
        text += line + "\n"
        if not text.strip():
            text = ""
            continue
        try:
            parse(text, "console")
        except UnfinishedError:
            continue
        except RaspcError as error:
            session.fail(error)
            text = ""
            continue
        complete, text = text, ""
        yield complete
    if text.strip():
        session.fail(RaspcError("the input ends within a statement"))


def _command(session: Session, line: str) -> str | None:
    """The command that a line consists of; None for a line of a statement."""
    words = line.strip().rstrip(";").split()
    if not words:
        return None
    if words == ["?"] or (words == ["help"] and "help" not in session.scope.variables):
        return ":help"
    return line.strip() if words[0].startswith(":") and words[0][1:2].isalpha() else None


def _pipe_reader() -> Callable[[bool], str | None]:
    def read(continuing: bool) -> str | None:
        line = sys.stdin.readline()
        return line.removeprefix("\ufeff").rstrip("\n") if line else None

    return read


def _terminal_reader(
    session: Session,
) -> tuple[Callable[[bool], str | None], Callable[[str], None]]:
    """The function that reads a line, and the function that adds a statement to the history."""
    import os
    from pathlib import Path

    from prompt_toolkit import PromptSession
    from prompt_toolkit.history import FileHistory, InMemoryHistory

    from raspc.repl.completion import StatementCompleter

    home = Path.home()
    writable = os.access(home, os.W_OK)
    history = FileHistory(str(home / HISTORY)) if writable else InMemoryHistory()
    add = history.append_string
    # The prompt would add each line.
    history.append_string = _forget
    prompt: PromptSession[str] = PromptSession(
        history=history,
        completer=StatementCompleter(lambda: {*session.names(), *KEYWORDS}),
        complete_while_typing=False,
        lexer=_lexer(),
    )

    def read(continuing: bool) -> str | None:
        try:
            return prompt.prompt(".. " if continuing else ">> ")
        except EOFError:
            return None

    return read, lambda text: add(text.rstrip("\n"))


def _lexer():
    """The lexer that colours the input."""
    from prompt_toolkit.document import Document
    from prompt_toolkit.formatted_text import StyleAndTextTuples
    from prompt_toolkit.lexers import Lexer

    pattern = re.compile(
        r"(?P<comment>#.*)|(?P<string>\"[^\"]*\"?)|(?P<number>\b\d+(\.\d+)?\b)"
        rf"|(?P<keyword>\b({'|'.join(KEYWORDS)})\b|^\s*:\w+)|(?P<plain>[^\"#\d\w:]+|\w+|.)"
    )
    colours = {
        "comment": "ansibrightblack",
        "string": "ansigreen",
        "number": "ansicyan",
        "keyword": "ansiblue bold",
        "plain": "",
    }

    class RaspLexer(Lexer):
        """A lexer that colours each line by itself."""

        def lex_document(self, document: Document) -> Callable[[int], StyleAndTextTuples]:
            lines = document.lines

            def get_line(number: int) -> StyleAndTextTuples:
                return [
                    (colours[match.lastgroup or "plain"], match[0])
                    for match in pattern.finditer(lines[number])
                ]

            return get_line

    return RaspLexer()
