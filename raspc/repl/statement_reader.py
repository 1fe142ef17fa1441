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
from raspc.repl.colon_commands import NAMES
from raspc.repl.prompt_session import ExitError, Session
from raspc.values import RaspcError

HISTORY = ".raspc_history"
KEYWORDS = [
    "def", "return", "for", "in", "if", "else", "and", "or", "not", "select", "load", "draw",
    "set", "show", "example", "examples", "on", "off", "selector", "exit",
]  # fmt: skip


def run_repl(session: Session) -> int:
    """Read and run statements until the input ends or the user leaves."""
    if sys.stdin.isatty():
        session.write("RASP, compiled by raspc; :help lists the commands")
        session.write(f"running example is: {session.settings.sop_example}")
        read = _terminal_reader(session)
    else:
        read = _pipe_reader()
    try:
        for text in _statements(session, read):
            session.run(text)
    except ExitError:
        pass
    return 0


def _statements(session: Session, read: Callable[[bool], str | None]) -> Iterator[str]:
    """The texts of complete statements; errors of syntax are printed."""
    from raspc.frontends.rasp_language import parse

    text = ""
    while (line := read(bool(text))) is not None:
        text += line + "\n"
        if not text.strip():
            text = ""
            continue
        try:
            if not text.lstrip().startswith(":"):
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


def _pipe_reader() -> Callable[[bool], str | None]:
    def read(continuing: bool) -> str | None:
        line = sys.stdin.readline()
        return line.rstrip("\n") if line else None

    return read


def _terminal_reader(session: Session) -> Callable[[bool], str | None]:
    import os
    from pathlib import Path

    from prompt_toolkit import PromptSession
    from prompt_toolkit.completion import WordCompleter
    from prompt_toolkit.history import FileHistory, InMemoryHistory

    def words() -> list[str]:
        return sorted({*session.names(), *KEYWORDS, *NAMES})

    home = Path.home()
    writable = os.access(home, os.W_OK)
    prompt: PromptSession[str] = PromptSession(
        history=FileHistory(str(home / HISTORY)) if writable else InMemoryHistory(),
        completer=WordCompleter(words, pattern=re.compile(r":?[a-zA-Z_][a-zA-Z_0-9]*|:")),
        complete_while_typing=False,
        lexer=_lexer(),
    )

    def read(continuing: bool) -> str | None:
        while True:
            try:
                return prompt.prompt(".. " if continuing else ">> ")
            except KeyboardInterrupt:
                continue
            except EOFError:
                return None

    return read


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
