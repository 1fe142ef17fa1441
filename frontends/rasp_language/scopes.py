"""
Scopes: the names that are visible at a place of the program, with their values.

    library and built-in names          can't be assigned to; parameters of functions may hide them
      └ a file, or the console          loading a file copies its names into the loading scope,
          └ a call of a function        except names that begin with an underscore
              └ a comprehension
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any, TypeAlias

from raspc.frontends.python.source_location import SourceLocation
from raspc.frontends.rasp_language.elaboration_error import ElaborationError
from raspc.values import RaspcError

RuntimeValue: TypeAlias = Any
"""An atom, a list, a dict, an s-op, a selector, a function, or a result of applying one."""

KEYWORDS = frozenset({"if", "else", "not", "and", "or", "def", "return", "for", "in", "out"})
"""The names that no scope can assign to, beside the constants."""


class Scope:
    """Names with their values; a name that is not set here is looked up in the enclosing scope."""

    def __init__(self, parent: Scope | None = None, *, reserved: frozenset[str] = frozenset()):
        self.parent = parent
        self.variables: dict[str, RuntimeValue] = {}
        self.places: dict[str, SourceLocation] = {}
        """The places of the values in the assignments of this scope."""
        self.failed: dict[str, RaspcError] = {}
        """The errors of the names whose last assignment in this scope failed."""
        self.reserved = reserved
        """The names that can't be assigned to in this scope."""
        self.depth: int = 0 if parent is None else parent.depth + 1

    def get(self, name: str) -> RuntimeValue:
        """The value of a name; raises an `ElaborationError` if no enclosing scope has set it."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.variables:
                return scope.variables[name]
            if name in scope.failed:
                raise ElaborationError(
                    f"'{name}' has no value",
                    f"correct the assignment at {scope.failed[name].location}",
                )
            scope = scope.parent
        near = get_close_matches(name, self.names(), n=1)
        raise ElaborationError(
            f"undefined name '{name}'", f"did you mean '{near[0]}'?" if near else None
        )

    def set(self, name: str, thing: RuntimeValue) -> None:
        """Set the value of a name in this scope."""
        if name in self.reserved or name in KEYWORDS:
            raise ElaborationError(f"can't set the reserved name '{name}'", "choose another name")
        self.variables[name] = thing
        self.failed.pop(name, None)

    def fail(self, names: Iterable[str], error: RaspcError) -> None:
        """Take the values of names from this scope, because the statement that sets them failed."""
        for name in names:
            if name not in self.reserved and name not in KEYWORDS:
                self.variables.pop(name, None)
                self.failed[name] = error

    def names(self) -> list[str]:
        """The names that are visible in this scope."""
        names: dict[str, None] = {}
        scope: Scope | None = self
        while scope is not None:
            names |= dict.fromkeys(scope.variables)
            scope = scope.parent
        return list(names)
