"""
What the programs of the corpus should give, in plain Python, and by other ways than theirs.

A definition takes the tokens, and gives a value for each. It is None for an input that the program
does not speak of, as a sum that is no sum: there the interpreter alone says what is right.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from corpus_programs.definitions import (
    arithmetic,
    brackets,
    counting,
    induction,
    paper,
    patterns,
    positions,
    sorting,
    text,
)

Definition = Callable[[list[Any]], "list[Any] | None"]

_MODULES = (
    counting,
    positions,
    induction,
    patterns,
    brackets,
    sorting,
    arithmetic,
    text,
    paper,
)

DEFINITIONS: dict[str, Definition] = {
    key: definition for module in _MODULES for key, definition in module.DEFINITIONS.items()
}
"""Definitions by "file:name", with the file below examples/."""
