"""
The outcomes of the statements of a program: names that were set, or the error of a statement.

    a = indices + 1;        Named("a", Map(...))
    b = nowhere;            Failed(RaspcError("undefined name 'nowhere'"), ("b",))
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from raspc.frontends.rasp_language import syntax_tree as syntax
from raspc.frontends.rasp_language.scopes import RuntimeValue
from raspc.frontends.rasp_language.syntax_tree import Node, Statement
from raspc.values import RaspcError


class Named(NamedTuple):
    """A name that a statement has set, with its value at that statement."""

    name: str
    thing: RuntimeValue


class Failed(NamedTuple):
    """The error of a statement, and the names that the statement would have set."""

    error: RaspcError
    names: tuple[str, ...]


Outcome: TypeAlias = Named | Failed


def assigned_names(statement: Statement) -> tuple[str, ...]:
    """The names that a statement sets if it succeeds; those of a loaded file are not known."""
    match statement:
        case syntax.Assign(names=names):
            return tuple(names)
        case syntax.FunctionDefinition(name=name):
            return (name,)
        case syntax.Loop(body=body):
            return tuple(name for each in body for name in assigned_names(each))
        case _:
            return ()


def frame_of(node: Node) -> str | None:
    """The relation of an error inside a call or a loaded file to the node that led there."""
    match node:
        case syntax.Call(function=syntax.Name(name=name)):
            return f"in {name}, called"
        case syntax.Call():
            return "in a function, called"
        case syntax.Load():
            return "in a file loaded"
        case _:
            return None


def is_private(outcome: Outcome) -> bool:
    """Whether an outcome is of a name that stays in its file, as names do that begin with `_`."""
    return isinstance(outcome, Named) and outcome.name.startswith("_")


def last_of_each_name(outcomes: list[Outcome]) -> list[Outcome]:
    """The outcomes in order, without a name that a later outcome sets again."""
    kept: list[Outcome] = []
    later: set[str] = set()
    for outcome in reversed(outcomes):
        if isinstance(outcome, Named):
            if outcome.name in later:
                continue
            later.add(outcome.name)
        kept.append(outcome)
    return kept[::-1]
