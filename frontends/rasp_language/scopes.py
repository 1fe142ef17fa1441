"""
Scopes: which names a place of the program sees.

    library and built-in names          can't be assigned to, only hidden by those of a function
      └ a file, or the console          a loaded file gives its names to who loads it, but for
          └ a call of a function        those that begin with an underscore
              └ a comprehension
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any, TypeAlias

from raspc.frontends.rasp_language.elaboration_error import ElaborationError

RuntimeValue: TypeAlias = Any
"""An atom, a list, a dict, an s-op, a selector, a function, or a result of applying one."""

KEYWORDS = frozenset({"if", "else", "not", "and", "or", "def", "return", "for", "in", "out"})
"""Names that no scope can assign to, beside the constants."""


class Scope:
    """Names and what they stand for; what is not here is looked for in the enclosing scope."""

    def __init__(self, parent: Scope | None = None, *, reserved: frozenset[str] = frozenset()):
        self.parent = parent
        self.variables: dict[str, RuntimeValue] = {}
        self.reserved = reserved
        """The names that can't be assigned to here."""
        self.depth: int = 0 if parent is None else parent.depth + 1

    def get(self, name: str) -> RuntimeValue:
        """What a name stands for."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.variables:
                return scope.variables[name]
            scope = scope.parent
        near = get_close_matches(name, self.names(), n=1)
        raise ElaborationError(
            f"undefined name '{name}'", f"did you mean '{near[0]}'?" if near else None
        )

    def set(self, name: str, thing: RuntimeValue) -> None:
        """Let a name stand for something in this scope."""
        if name in self.reserved or name in KEYWORDS:
            raise ElaborationError(f"can't set the reserved name '{name}'", "choose another name")
        self.variables[name] = thing

    def names(self) -> list[str]:
        """All names that are seen from here."""
        names: dict[str, None] = {}
        scope: Scope | None = self
        while scope is not None:
            names |= dict.fromkeys(scope.variables)
            scope = scope.parent
        return list(names)
