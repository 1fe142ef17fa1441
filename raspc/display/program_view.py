"""The view of a program: its s-ops and selectors in the order of the computation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import Any

from raspc.display.html_text import Html, element, escaped, fragment, heading, left_out, table
from raspc.display.value_text import grid, plain, plain_text, sequence
from raspc.frontends.python import (
    Aggregate,
    ConstantSelector,
    ConstantSOp,
    Fill,
    Full,
    LoadedProgram,
    RASPExpr,
    Select,
    Selector,
    evaluate,
    get_encoding,
)
from raspc.frontends.python.expression import ENCODING
from raspc.frontends.python.selector_expressions import Comparison
from raspc.values.short_repr import counted, listed

MAX_ROWS = 100
"""The largest number of s-ops and selectors that a view lists."""

MAX_OPERANDS = 8
"""The largest number of operands that a row lists."""


def program_html(expr: RASPExpr, example: Sequence[Any] | None = None) -> str:
    """
    The view of an s-op or a selector with all that it reads.

    example: the tokens of an input; the view then has the values of the interpreter.
    """
    kind = "selector" if isinstance(expr, Selector) else "s-op"
    facts = [f"{kind} of kind {type(expr).__name__}"]
    return fragment(heading(expr.source_name, *facts), *_table([expr], example))


def loaded_html(program: LoadedProgram, example: Sequence[Any] | None = None) -> str:
    """The view of a program with the settings in its file."""
    vocab = program.vocab
    facts = [
        None if vocab is None else f"vocabulary {listed(map(plain_text, vocab))}",
        None if program.max_seq_len is None else f"up to {counted(program.max_seq_len, 'token')}",
        "causal" if program.causal else None,
        f"results {listed(program.results)}" if program.results else None,
    ]
    roots = [*program.results.values()] or [program.sop]
    causal = bool(program.causal)
    return fragment(heading(program.name, *facts), *_table(roots, example, causal=causal))


def in_order(roots: Iterable[RASPExpr]) -> list[RASPExpr]:
    """The expressions that roots read, operands before their readers, and the roots."""
    found: dict[int, RASPExpr] = {}
    waiting = [(root, False) for root in reversed(list(roots))]
    while waiting:
        expr, is_ready = waiting.pop()
        if id(expr) in found:
            continue
        if is_ready:
            found[id(expr)] = expr
        else:
            waiting.append((expr, True))
            waiting += [(child, False) for child in reversed(expr.children)]
    return list(found.values())


def _table(
    roots: Sequence[RASPExpr], example: Sequence[Any] | None, *, causal: bool = False
) -> list[Html]:
    """The table of the expressions nearest to the roots, and the number of the others."""
    exprs = in_order(roots)
    numbers = {id(expr): number for number, expr in enumerate(exprs, 1)}
    first = max(len(exprs) - MAX_ROWS, 0)
    header = ["", "name", "kind", "reads", "line"]
    header.append("program text" if example is None else f"on {_input_text(example)}")
    rows = [
        [
            str(numbers[id(expr)]),
            element("b", escaped(expr.source_name, 60)),
            _kind(expr),
            _operands(expr, numbers),
            _place(expr),
            _text(expr) if example is None else _values(expr, example, causal),
        ]
        for expr in exprs[first:]
    ]
    return [table(header, rows, row_head=0), left_out(first, "s-ops and selectors")]


def _input_text(example: Sequence[Any]) -> str:
    more = " ..." if len(example) > 12 else ""
    return " ".join(plain_text(token) for token in example[:12]) + more


def _kind(expr: RASPExpr) -> Html:
    """The class of an expression, with its constants, and its encoding if the program gives one."""
    parts = [type(expr).__name__]
    match expr:
        case ConstantSOp() | ConstantSelector():
            pass
        case Select(predicate=Comparison() as comparison):
            parts.append(comparison.value)
        case Full(fill=value) | Fill(value=value):
            parts.append(plain_text(value))
        case Aggregate(default=value) if value is not None:
            parts.append(f"default {plain_text(value)}")
        case _:
            pass
    if ENCODING in expr.annotations.given:
        parts.append(f"({get_encoding(expr).word})")  # pyright: ignore[reportArgumentType]
    return escaped(" ".join(parts), 80)


def _operands(expr: RASPExpr, numbers: dict[int, int]) -> Html:
    """The operands by name, with the numbers of their rows."""
    named = [
        f"{escaped(child.source_name, 40)} "
        + element("span", f"({numbers[id(child)]})", class_="raspc-quiet")
        for child in expr.children[:MAX_OPERANDS]
    ]
    if len(expr.children) > MAX_OPERANDS:
        named.append(f"... {len(expr.children):,} in all")
    return Html(", ".join(named))


def _place(expr: RASPExpr) -> str:
    """The file, without its folder, and the line of an expression."""
    if expr.location is None or not expr.children:
        return ""
    return f"{PurePath(expr.location.file).name}:{expr.location.line}"


def _text(expr: RASPExpr) -> Html:
    """The program's text for an expression, unless it is a variable."""
    text = None if expr.location is None else expr.location.text
    if text is None or text.isidentifier() or not expr.children:
        return Html("")
    return element("code", text)


def _values(expr: RASPExpr, example: Sequence[Any], causal: bool) -> Html:
    """The values of an expression on an input, or the reason for which it has none."""
    try:
        values = evaluate(expr, example, causal=causal)
    except Exception as error:
        return element("span", escaped(error, 120), class_="raspc-quiet")
    if isinstance(expr, Selector):
        return grid(values)
    return sequence(values) if values else plain("")
