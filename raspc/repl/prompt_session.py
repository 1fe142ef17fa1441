"""
A session at the prompt, which runs statements and writes their results as lines.

    session = Session()
    session.run('s = select(tokens, tokens, ==);')      prints the selector on the example
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from xdsl.utils.exceptions import DiagnosticException

from raspc.frontends.python import SOp
from raspc.frontends.rasp_language import Failed, Named, parse
from raspc.frontends.rasp_language import syntax_tree as syntax
from raspc.frontends.rasp_language.runtime_values import Applied, describe, is_atom
from raspc.frontends.rasp_language.scopes import Scope
from raspc.frontends.rasp_language.source_text import Source
from raspc.frontends.rasp_language.syntax_tree import Statement
from raspc.repl import value_display as display
from raspc.repl.colon_commands import run_command_line
from raspc.repl.session_state import SessionState
from raspc.repl.value_display import Settings
from raspc.values import RaspcError

CONSOLE = "console"


class ExitError(Exception):
    """The user's request to leave."""


class Session(SessionState):
    """A session at the prompt, which runs statements and colon commands."""

    def run(self, text: str) -> None:
        """
        Run statements, or a command that begins with a colon.

        Raises `UnfinishedError` if the last statement is not complete, and `ExitError` for the
        statement `exit`; other errors are printed.
        """
        if text.lstrip().startswith(":"):
            self.guarded(lambda: run_command_line(self, text.strip()))
            return
        source = Source(CONSOLE, text)
        for statement in parse(text, CONSOLE):
            self.guarded(lambda statement=statement: self._run_at(statement, source))

    def guarded(self, action: Callable[[], None]) -> None:
        """Run an action, and print the user's error if it raises one."""
        try:
            action()
        except DiagnosticException as error:
            self.fail(error)

    def fail(self, error: DiagnosticException) -> None:
        """Print an error."""
        for line in display.error_lines(error):
            self.write(line)

    def _run_at(self, statement: Statement, source: Source) -> None:
        """Run a statement; an error without a place gets the place of the statement."""
        try:
            self._run(statement, source)
        except RaspcError as error:
            error.location = error.location or source.place(statement.span)
            raise

    def _run(self, statement: Statement, source: Source) -> None:
        self.elaborator.steps = 0
        match statement:
            case syntax.Exit():
                raise ExitError
            case syntax.Draw(arguments=arguments):
                self._draw(arguments, source)
            case syntax.Evaluate(value=value):
                self._show_value(statement, value, source)
            case _:
                self._execute(statement, source)

    def direct(self, statement: Statement, scope: Scope) -> None:
        """Run a directive of the console or of a loaded file, whose names are those of `scope`."""
        settings = self.settings
        match statement:
            case syntax.SetExample(subset=subset, value=value):
                self._set_example(subset, self.elaborator.value(value, scope))
            case syntax.ShowExample(subset=subset):
                self._show_example(subset)
            case syntax.ToggleExamples(subset=subset, on=on):
                settings.show_sops = on if subset != "selector" else settings.show_sops
                settings.show_selectors = on if subset != "s-op" else settings.show_selectors
            case syntax.ToggleFullDisplay(on=on):
                settings.full = on
            case _:
                pass

    def evaluate(self, expression: syntax.Expression, source: Source) -> Any:
        """The value of an expression at the prompt."""
        with self.elaborator.reading(source):
            return self.elaborator.value(expression, self.scope)

    def _execute(self, statement: Statement, source: Source) -> None:
        """Run a statement that sets names; a statement that fails on the example sets none."""
        before = dict(self.scope.variables)
        try:
            with self.elaborator.reading(source):
                outcomes = self.elaborator.execute(statement, self.scope)
            lines = self._described(outcomes, examples=not isinstance(statement, syntax.Load))
        except RaspcError:
            self.scope.variables = before
            raise
        for line in lines:
            self.write(line)

    def _described(self, outcomes: Sequence[Named | Failed], examples: bool) -> list[str]:
        settings = self.settings if examples else Settings(show_sops=False, show_selectors=False)
        lines: list[str] = []
        for outcome in outcomes:
            match outcome:
                case Named(name, thing):
                    lines += display.named_lines(name, thing, settings)
                case Failed(error):
                    lines += display.error_lines(error)
        return lines

    def _show_value(self, statement: Statement, value: syntax.Expression, source: Source) -> None:
        thing = self.evaluate(value, source)
        if isinstance(thing, Applied):
            lines = display.applied_lines(thing, self.settings)
        else:
            name = value.name if isinstance(value, syntax.Name) else "out"
            lines = display.named_lines(name, thing, self.settings)
            self.scope.variables["out"] = thing
        for line in lines:
            self.write(line)

    def _set_example(self, subset: str | None, example: Any) -> None:
        if not isinstance(example, (str, list)) or not example or not all(map(is_atom, example)):
            raise RaspcError("an example is a string or a list of constants, and not empty")
        if subset != "selector":
            self.settings.sop_example = example
        if subset != "s-op":
            self.settings.selector_example = example

    def _show_example(self, subset: str | None) -> None:
        if subset != "selector":
            self.write(f"\ts-op example: {display.quoted(self.settings.sop_example)}")
        if subset != "s-op":
            self.write(f"\tselector example: {display.quoted(self.settings.selector_example)}")

    def _draw(self, arguments: tuple[syntax.Expression, ...], source: Source) -> None:
        from raspc.repl.sop_drawing import draw

        if len(arguments) > 2:
            raise RaspcError("draw takes an s-op and an input")
        things = [self.evaluate(argument, source) for argument in arguments]
        example = things[1] if len(things) == 2 else self.settings.sop_example
        if not isinstance(things[0], SOp):
            raise RaspcError(f"draw takes an s-op, not {describe(things[0])}")
        self.write(f"\t =  {display.sequence_text(things[0](example))}")
        for line in draw(things[0], example, self.folder_of_drawings):
            self.write(line)
