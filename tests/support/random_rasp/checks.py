"""
The outcome of a text: it runs, it is refused in one line with a place, or it crashes.

A crash is an exception other than `RaspcError`, an error of several lines or without line and
column, or a text that takes more than MAX_SECONDS.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from xdsl.utils.exceptions import DiagnosticException

from raspc.frontends.python import SOp, lower_program
from raspc.frontends.rasp_language import Elaborator, UnfinishedError
from raspc.frontends.rasp_language.source_text import Source
from raspc.repl.prompt_session import ExitError, Session
from raspc.time_limit import time_limit
from raspc.values import RaspcError

INPUT = "abca"
MAX_SECONDS = 20
"""The time after which a text counts as hanging."""


class CrashError(Exception):
    """The error of a text that crashes the front end."""


def check(text: str, sops: int = 4) -> str:
    """The outcome "runs" or "refused"; raises `CrashError`. The last `sops` s-ops are evaluated."""
    with _patience():
        elaborator = Elaborator()
        scope = elaborator.new_scope()
        try:
            elaborator.run(Source("p.rasp", text), scope)
        except RaspcError as error:
            _check_error(error, place=True)
            outcome = "refused"
        else:
            outcome = "runs"
        found = [thing for thing in scope.variables.values() if isinstance(thing, SOp)]
        for sop in found[-sops:]:
            _guarded(lambda sop=sop: sop(INPUT))
            _guarded(lambda sop=sop: lower_program(sop, vocab="abc", max_seq_len=3))
        return outcome


def check_at_the_prompt(text: str) -> None:
    """Type a text at the prompt, which prints each error in one line; raises `CrashError`."""
    lines: list[str] = []
    session = Session(lines.append)
    session.folder_of_drawings = "/nonexistent"
    with _patience():
        try:
            session.run(re.sub(r"\bdraw\b", "drawn", text))
        except (ExitError, UnfinishedError):
            return
        except RaspcError as error:
            _check_error(error, place=True)
    for line in lines:
        if "\n" in line:
            raise CrashError(f"the prompt prints several lines at once: {line!r}")


def _guarded(action: Callable[[], Any]) -> None:
    try:
        action()
    except DiagnosticException as error:
        _check_error(error, place=False)


def _check_error(error: DiagnosticException, *, place: bool) -> None:
    message = str(error)
    if len(message.splitlines()) != 1:
        raise CrashError(f"an error of several lines: {message!r}")
    if place and not re.match(r"(p\.rasp|console|.*\.rasp):\d+:\d+: ", message):
        raise CrashError(f"an error without line and column: {message!r}")


def _patience() -> AbstractContextManager[None]:
    return time_limit(MAX_SECONDS, lambda text: CrashError(f"it takes {text}"))
