"""
The results of the programs of the corpus, by definitions in plain Python and other algorithms.

A definition maps the tokens to a value at each position, or to None for an input outside its
domain, such as a malformed sum, for which the interpreter alone defines the results.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from corpus_programs.definitions import (
    arithmetic,
    brackets,
    counting,
    generation,
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
    generation,
    paper,
)

DEFINITIONS: dict[str, Definition] = {
    key: definition for module in _MODULES for key, definition in module.DEFINITIONS.items()
}
"""The definitions by "file:name", with the file below examples/."""
