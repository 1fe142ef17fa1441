"""
The reason why an s-op is undefined at a position of an input.

    y = 1 / indices; z = y + 1;
    the result is undefined at position 0, token "h": 'y' has no value for 0
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from raspc.frontends.python import Aggregate, RASPExpr, Selector, SOp
from raspc.frontends.python.expression import NAME
from raspc.repl.expression_order import in_order
from raspc.values import RaspcError, canonical
from raspc.values.text import value_text

MAX_EXPRESSIONS = 400
"""The largest number of expressions of an s-op that are evaluated for a reason."""


def check_defined(sop: SOp, example: Sequence[Any], values: Sequence[Any]) -> None:
    """Raise an error with the reason if an s-op is undefined at a position of an example."""
    if None not in values:
        return
    position = list(values).index(None)
    token = value_text(canonical(example[position]))
    raise RaspcError(
        f"the result is undefined at position {position}, token {token}{_cause(sop, example)}",
        remedy="give it a value there by default(x, value)",
    )


def _cause(sop: SOp, example: Sequence[Any]) -> str:
    """The first expression that is undefined at a position where its operands are defined."""
    exprs = in_order(sop)
    if len(exprs) > MAX_EXPRESSIONS:
        return ""
    for expr in exprs:
        if isinstance(expr, Selector):
            continue
        operands = [child for child in expr.children if isinstance(child, SOp)]
        columns = [operand(example) for operand in operands]
        for position, value in enumerate(expr(example)):
            if value is not None:
                continue
            if isinstance(expr, Aggregate):
                if any(expr.selector(example)[position]):
                    continue
                return f": {_named(expr)} selects no key at position {position}"
            arguments = [column[position] for column in columns]
            if None not in arguments:
                texts = ", ".join(value_text(canonical(each)) for each in arguments)
                return f": {_named(expr)} has no value for {texts}"
    return ""


def _named(expr: RASPExpr) -> str:
    place = expr.location
    given = NAME in list(expr.annotations)
    is_told = place is not None and place.file.endswith((".rasp", "console"))
    at = f" of {place}" if is_told and not given else ""
    return f"'{expr.source_name}'{at}"
