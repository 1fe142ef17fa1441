"""
Programs in `.rasp` files, with settings in comments.

    # raspc: vocab = ["(", ")"]
    # raspc: max_seq_len = 10
    # raspc: program = balance

    balance = ...;
    depth = ...;

`load_program("brackets.rasp")` returns `balance`, and `load_program("brackets.rasp:depth")` returns
`depth`. The comments are optional, and set constants of RASP; `causal` is a truth value. Without a
comment `program`, the program is the s-op assigned last.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from raspc.frontends.python import LoadedProgram, SOp
from raspc.frontends.python.expression import placed
from raspc.frontends.python.python_loader import split_target
from raspc.frontends.python.source_location import shortened
from raspc.frontends.rasp_language import syntax_tree as syntax
from raspc.frontends.rasp_language.elaborate import Elaborator
from raspc.frontends.rasp_language.outcomes import Failed, Named, Outcome
from raspc.frontends.rasp_language.parser import parse_expression
from raspc.frontends.rasp_language.runtime_values import describe, is_atom
from raspc.frontends.rasp_language.scopes import Scope
from raspc.frontends.rasp_language.source_files import read_source
from raspc.frontends.rasp_language.source_text import Source
from raspc.values import RaspcError, Value
from raspc.values.equal_tokens import equal_tokens

_SETTING = re.compile(r"^[ \t]*#[ \t]*raspc:(.*)$", re.MULTILINE)
_NAMES = ("vocab", "max_seq_len", "causal", "program")


class FailedStatementWarning(UserWarning):
    """The warning that a file has an error which the program asked for does not depend on."""


def load_program(
    target: str,
    *,
    max_seq_len: int | None = None,
    vocab: tuple[Value, ...] | None = None,
    results: Sequence[str] = (),
) -> LoadedProgram:
    """
    Read a file and return the program in it.

    target: "file.rasp", "file.rasp:name" for the s-op of that name, or "file.rasp:a,b" for a
        program with several results.
    max_seq_len, vocab: settings that replace those of the file.
    results: the names of the results, in place of those of the target.
    """
    path, names = split_target(target, results)
    name = names[0] if names else None
    source = read_source(path)
    settings = read_settings(source)
    if vocab is None:
        vocab = settings.get("vocab")
    elaborator = Elaborator(vocab=vocab, keeps_going=bool(names))
    scope = elaborator.new_scope()
    elaborator.reader.open.append(Path(path).resolve())
    assigned = elaborator.run(source, scope)
    if name is None:
        name = settings.get("program") or _last_sop(assigned, scope, path)
    others = {other: _sop(scope, other, path) for other in names[1:]}
    sop = _sop(scope, name, path)
    for outcome in assigned:
        if isinstance(outcome, Failed):
            warnings.warn(f"left out: {outcome.error}", FailedStatementWarning, stacklevel=2)
    return LoadedProgram(
        sop=sop,
        vocab=vocab,
        max_seq_len=settings.get("max_seq_len") if max_seq_len is None else max_seq_len,
        causal=settings.get("causal"),
        name=Path(path).stem if others else name,
        results={name: sop, **others} if others else {},
    )


def _last_sop(outcomes: list[Outcome], scope: Scope, path: str) -> str:
    for outcome in reversed(outcomes):
        if isinstance(outcome, Named) and isinstance(scope.variables.get(outcome.name), SOp):
            return outcome.name
    raise RaspcError("the file assigns no s-op", location=path, remedy="assign an s-op to a name")


def _sop(scope: Scope, name: str, path: str) -> SOp:
    """The s-op that the file assigns to a name."""
    sops = [n for n, thing in scope.variables.items() if isinstance(thing, SOp) and n != "out"]
    remedy = f"its s-ops are {', '.join(sops)}" if sops else "it has no s-op"
    if name in scope.failed:
        raise scope.failed[name]
    if name not in scope.variables:
        raise RaspcError(f"the file has no '{name}'", location=path, remedy=remedy)
    thing = scope.variables[name]
    if not isinstance(thing, SOp):
        raise RaspcError(f"'{name}' is {describe(thing)}", location=path, remedy=remedy)
    return placed(thing, scope.places.get(name))


def read_settings(source: Source) -> dict[str, Any]:
    """The settings in the comments of a file that begin with `raspc:`."""
    settings: dict[str, Any] = {}
    for match in _SETTING.finditer(source.text):
        setting = match[1].strip(" \t")
        name, equals, text = setting.partition("=")
        place = _place(source, match.start(1) + match[1].find(setting))
        name = name.strip()
        if not equals or name not in _NAMES:
            raise RaspcError(
                f"'{shortened(setting)}' sets none of {', '.join(_NAMES)}",
                location=place,
                remedy="write # raspc: max_seq_len = 10",
            )
        settings[name] = text.strip() if name == "program" else _setting(name, match, source)
    return settings


def _line_and_column(text: str, position: int) -> tuple[int, int]:
    """The line and the column of a character of a text, counted from 1."""
    return text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)


def _place(source: Source, position: int) -> str:
    """The "file:line:column" of a character of a file."""
    line, column = _line_and_column(source.text, position)
    return f"{source.file}:{line}:{column}"


def _check_distinct(tokens: syntax.ListOf, values: list[Value], source: Source) -> None:
    """Raise an error for two numbers of a vocabulary that are equal and written differently."""
    kept: dict[Value, str] = {}
    for item, value in zip(tokens.items, values, strict=True):
        text = source.excerpt(item.span)
        twin = kept.setdefault(value, text)
        if twin != text and not isinstance(value, str):
            raise equal_tokens(twin, text, source.place(item.span))


def _setting(name: str, match: re.Match[str], source: Source) -> Any:
    """The value of a setting, whose text behind the equals sign is an expression of RASP."""
    start = source.text.index("=", match.start(1)) + 1
    text = source.text[start : match.end(1)]
    start += len(text) - len(text.lstrip())
    # Line breaks and spaces before the text, so that errors have its place in the file.
    line, column = _line_and_column(source.text, start)
    padded = "\n" * (line - 1) + " " * (column - 1) + text.strip()
    expression = parse_expression(padded, source.file)
    elaborator = Elaborator()
    elaborator.source = Source(source.file, padded)
    value = elaborator.value(expression, elaborator.new_scope())
    if name == "vocab":
        if isinstance(value, (str, list)) and value and all(map(is_atom, value)):
            if isinstance(expression, syntax.ListOf) and isinstance(value, list):
                _check_distinct(expression, value, elaborator.source)
            return tuple(value)
        wanted = "a list of constants or a string of tokens"
    else:
        kind, wanted = (int, "an integer") if name == "max_seq_len" else (bool, "True or False")
        if type(value) is kind:
            return value
    raise RaspcError(
        f"'{name}' must be {wanted}, not {describe(value)}", location=_place(source, start)
    )
