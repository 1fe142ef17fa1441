"""
The lines that the prompt prints for values, in the format of the original prompt.

         s-op: a
             Example: a("hello") = [1, 2, 3, 4, 5] (ints)
         selector: s
             Example:
                                 h e l l o
                             h | 1
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from raspc.frontends.python import (
    IndicesType,
    LengthType,
    RASPExpr,
    Selector,
    SOp,
    TokensType,
)
from raspc.frontends.python.expression import NAME
from raspc.frontends.rasp_language.runtime_values import (
    Applied,
    Builtin,
    Function,
    is_atom,
    is_larger,
)
from raspc.repl.undefined_causes import check_defined
from raspc.values import RaspcError, to_python

SKIPPED = "[skipped full display: identical values]"
"""The note after equal values, where input and output are shown in full."""

MAX_SHOWN = 1000
"""The largest number of items of a list that are shown."""


@dataclass
class Settings:
    """The examples on which s-ops and selectors are shown, and whether to show them."""

    sop_example: Any = "hello"
    selector_example: Any = "hello"
    show_sops: bool = True
    show_selectors: bool = True
    full: bool = False
    """Whether to show input and output one below the other."""


def error_lines(error: Exception) -> list[str]:
    """The lines of an error."""
    return ["\t\t!!ignoring input:", f"\t {' '.join(str(error).split())}"]


def quoted(thing: Any) -> str:
    """A value as Python writes it, numbers with all their digits, strings in quotes."""
    return f'"{thing}"' if isinstance(thing, str) else str(_plain(thing))


def _plain(thing: Any) -> Any:
    """A value with Python's own numbers, which print as in Python."""
    match thing:
        case list():
            return [_plain(item) for item in thing]
        case dict():
            return {_plain(key): _plain(item) for key, item in thing.items()}
        case Fraction():
            return to_python(thing)
        case _:
            return thing


def plain_text(thing: Any) -> str:
    """A value without quotes; a number to three digits."""
    if isinstance(thing, Fraction):
        thing = to_python(thing)
    return str(round(thing, 3)) if isinstance(thing, float) else str(thing)


def type_name(values: Sequence[Any]) -> str:
    """The type of all values of a sequence; raises a `RaspcError` if they have several."""
    for kind, name in ((str, "string"), (bool, "bool"), (int, "int")):
        if all(isinstance(value, kind) for value in values):
            return name
    if all(isinstance(value, (int, float, Fraction)) for value in values):
        return "float"
    if None in values:
        raise RaspcError(f"the result is undefined at position {list(values).index(None)}")
    raise RaspcError(f"the result is of different types: {', '.join(map(quoted, values))}")


def _letter(value: Any) -> str:
    if isinstance(value, bool):
        return "T" if value else "F"
    return plain_text(value)


def sequence_text(values: Sequence[Any]) -> str:
    """The values of an s-op: `[0, 0.5] (floats)`, or `[3]*5 (ints)` if all are equal."""
    kind = type_name(values)
    if len(values) > 1 and all(value == values[0] for value in values):
        return f"[{_letter(values[0])}]*{len(values)} ({kind}s)"
    return f"[{', '.join(map(_letter, values))}] ({kind}s)"


def full_lines(example: Sequence[Any], values: Sequence[Any], prefix: str = "") -> list[str]:
    """The lines of input and output, one below the other."""
    rows = [_cells(list(example)), _cells(list(values))]
    width = max(len(text) for row in rows for text in row)
    lines = [" ".join(text.rjust(width) for text in row) for row in rows]
    kinds = type_name(list(example)), type_name(values)
    heads = "input:  ", "output: "
    return [
        f"{prefix} \t\t{head} {line} \t ({kind}s)"
        for head, line, kind in zip(heads, lines, kinds, strict=True)
    ]


def _cells(values: Sequence[Any]) -> list[str]:
    """The texts of the values; of truth values only the rarer value, which then stands out."""
    if not all(isinstance(value, bool) for value in values):
        return [str(_plain(value)) for value in values]
    rare = {value for value in (True, False) if 2 * values.count(value) <= len(values)}
    return [_letter(value) if value in rare else "" for value in values]


def grid_lines(
    example: Sequence[Any], rows: Sequence[Sequence[int]], prefix: str = ""
) -> list[str]:
    """The lines of a selector: one for each query, with 1 for the keys that it selects."""
    tokens = [plain_text(token) for token in example]
    lines = [f"{prefix} \t\t\t     {' '.join(tokens)}"]
    for token, row in zip(tokens, rows, strict=True):
        lines.append(f"{prefix} \t\t\t {token} | {' '.join('1' if bit else ' ' for bit in row)}")
    return lines


def applied_lines(applied: Applied, settings: Settings) -> list[str]:
    """The lines of the result of an s-op or selector on an input."""
    if applied.is_selector:
        return ["\t = ", *grid_lines(applied.given, applied.values)]
    if isinstance(applied.expr, SOp):
        check_defined(applied.expr, applied.given, applied.values)
    if settings.full and len(set(applied.values)) > 1:
        return ["\t = ", *full_lines(applied.given, applied.values)]
    if settings.full:
        return [f"\t =   {sequence_text(applied.values)} {SKIPPED}"]
    return [f"\t =  {sequence_text(applied.values)}"]


def named_lines(
    name: str | None, thing: Any, settings: Settings, indent: str = "", before: str = ""
) -> list[str]:
    """The lines that show the value of a name."""
    match thing:
        case SOp():
            # The original prompt shows `tokens` for tokens_str, which is the same s-op.
            name = name or _name(thing, "s-op").replace("tokens_str", "tokens")
            head = f"{indent} {before}    s-op: {name}"
            return [head, *_sop_example(name, thing, settings, indent)]
        case Selector():
            head = f"{indent} {before}    selector: {name or _name(thing, 'plain select')}"
            if not settings.show_selectors:
                return [head]
            rows = thing(settings.selector_example)
            return [
                head,
                f"{indent} \t Example:",
                *grid_lines(settings.selector_example, rows, indent),
            ]
        case Function() | Builtin():
            return [f"{indent} {before}    {thing}"]
        case list():
            what = f"   list: {f'{name} = ' if name else ''}"
            items = [(None, item) for item in thing]
            return _items(f"{indent} {before} ", what, thing, items, settings, indent)
        case dict():
            what = f"   dict: {f'{name} = ' if name else ''}"
            return _items(f"{indent} {before} ", what, thing, list(thing.items()), settings, indent)
        case _:
            return [f"{indent} {before}   value: {f'{name} = ' if name else ''} {quoted(thing)}"]


def _name(expr: RASPExpr, default: str) -> str:
    """The name that the program gave to an expression or that an input has, or a default."""
    is_input = isinstance(expr, (TokensType, IndicesType, LengthType))
    return expr.name if is_input or NAME in list(expr.annotations) else default


def _sop_example(name: str, sop: SOp, settings: Settings, indent: str) -> list[str]:
    if not settings.show_sops:
        return []
    example = settings.sop_example
    values = sop(example)
    check_defined(sop, example, values)
    if settings.full and len(set(values)) > 1:
        return [f"{indent} \t Example:", *full_lines(example, values, indent)]
    skipped = f" {SKIPPED}" if settings.full else ""
    text = f"{sequence_text(values)}{skipped}"
    return [f"{indent} \t Example: {name}({quoted(example)}) = {text}"]


def _items(
    before: str,
    what: str,
    thing: Any,
    items: list[tuple[Any, Any]],
    settings: Settings,
    indent: str,
) -> list[str]:
    """The lines of a list or a dict; a single line if its items are atoms."""
    if is_larger(thing, MAX_SHOWN):
        return [f"{before}{what}{len(thing)} items"]
    if all(is_atom(item) for _, item in items):
        return [f"{before}{what}{quoted(thing)}"]
    is_list = isinstance(thing, list)
    opening, closing, tabs = ("[", "]", 2) if is_list else ("{", "}", 3)
    # The original writes the indent before each bracket, even within a line.
    lines = [f"{before}{what}{indent} {opening}"]
    for key, item in items:
        key_text = "" if is_list else f"{quoted(key)} : "
        lines += named_lines(None, item, settings, indent + "\t" * tabs, key_text)
    return [*lines, f"{indent}{' ' * (len(what) + 2)}{closing}"]
