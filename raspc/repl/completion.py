"""
Completions at the prompt: commands, names of the session and of the language, and files.

    :co         :compile
    sel         select  select_from_first  selector_width ...
    load "pa    load "paper_examples
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from raspc.repl.colon_commands import NAMES

_FILE = re.compile(r'(?:\bload\s+"|^\s*:compile\s+\S+\s+)([^"\s]*)$')
_COMMAND = re.compile(r"^\s*(:\w*)$")
_WORD = re.compile(r"[a-zA-Z_][a-zA-Z_0-9]*$")
SUFFIX = ".rasp"


class StatementCompleter(Completer):
    """The completions of the text before the cursor."""

    def __init__(self, words: Callable[[], Iterable[str]]):
        """words: the function that returns the names and keywords to complete."""
        self.words = words

    def get_completions(
        self, document: Document, complete_event: CompleteEvent
    ) -> Iterator[Completion]:
        """Yield the completions, in alphabetical order."""
        line = document.current_line_before_cursor
        if (match := _FILE.search(line)) is not None:
            candidates: Iterable[str] = file_names(match[1])
            typed = match[1]
        elif (match := _COMMAND.search(line)) is not None:
            candidates, typed = NAMES, match[1]
        elif (match := _WORD.search(line)) is not None:
            candidates, typed = self.words(), match[0]
        else:
            return
        for candidate in sorted(candidates):
            if candidate.startswith(typed):
                yield Completion(candidate, start_position=-len(typed))


def file_names(typed: str) -> list[str]:
    """The folders, and the files of RASP without their suffix, that begin with a typed text."""
    folder, slash, _ = typed.rpartition("/")
    try:
        entries = list(Path(folder + slash or ".").iterdir())
    except OSError:
        return []
    found = [f"{folder}{slash}{entry.name}/" for entry in entries if entry.is_dir()]
    found += [
        f"{folder}{slash}{entry.name.removesuffix(SUFFIX)}"
        for entry in entries
        if entry.name.endswith(SUFFIX)
    ]
    return [name for name in found if name.startswith(typed)]
