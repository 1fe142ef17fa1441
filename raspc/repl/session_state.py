"""The state of a session at the prompt: names, settings, and the input that `:compile` assumes."""

from __future__ import annotations

from collections.abc import Callable

from raspc.frontends.rasp_language import Elaborator
from raspc.frontends.rasp_language.scopes import Scope
from raspc.frontends.rasp_language.syntax_tree import Statement
from raspc.repl.value_display import Settings
from raspc.values import Value


class SessionState:
    """The state that the statements and colon commands of a session share."""

    def __init__(self, write: Callable[[str], None] = print):
        """
        Start a session that has the names of the library alone.

        write: the function that prints a line.
        """
        self.write = write
        self.elaborator = Elaborator(keeps_going=True, directive=self.direct)
        self.scope = self.elaborator.new_scope()
        self.settings = Settings()
        self.folder_of_drawings = "."
        self.vocab: tuple[Value, ...] | None = None
        """The vocabulary set with `:vocab`; None for the tokens of the example."""
        self.max_seq_len: int | None = None
        """The length set with `:max_seq_len`; None for that of the example."""

    def direct(self, statement: Statement, scope: Scope) -> None:
        """Run a directive to the prompt, in the scope of the console or of a loaded file."""

    def names(self) -> list[str]:
        """The names that an expression may use: those of the session, the library and built-ins."""
        return self.scope.names()
