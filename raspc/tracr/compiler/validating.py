"""
Whether a program compiles.

    validate(program, [1, 2, 3])       # [] if it does, for these tokens and this length
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from raspc.compiler import lower_to
from raspc.frontends.python import RASPExpr, SOp
from raspc.values import RaspcError


class TracrUnsupportedExpr(NamedTuple):
    """An expression that does not compile, and why."""

    expr: RASPExpr
    reason: str


def static_validate(program: RASPExpr) -> list[TracrUnsupportedExpr]:
    """What can be said without an input: a program is an s-op, not a selector."""
    if isinstance(program, SOp):
        return []
    return [TracrUnsupportedExpr(program, "a program is an s-op, and this is a selector")]


def dynamic_validate(
    program: RASPExpr, xs: Sequence[Any] | None = None
) -> list[TracrUnsupportedExpr]:
    """
    What does not compile for inputs like one that is given, or is in error on that.

    xs: tokens, which are taken for the vocabulary, and their number for the greatest length.
        The compiler proves its models right on all inputs that the program has results for: what
        passes here is right on all of these, and `xs` is one of them.
    """
    if xs is None or not isinstance(program, SOp):
        return []
    try:
        lower_to("transformer", program, vocab=set(xs), max_seq_len=len(xs), pipeline="tracr")
        program(list(xs))
    except RaspcError as error:
        named = {expr.name: expr for expr in _expressions(program)}
        return [TracrUnsupportedExpr(named.get(error.sop or "", program), str(error))]
    return []


def validate(program: RASPExpr, xs: Sequence[Any] | None = None) -> list[TracrUnsupportedExpr]:
    """What does not compile, with and without an input."""
    return static_validate(program) + dynamic_validate(program, xs)


def _expressions(program: RASPExpr) -> list[RASPExpr]:
    """The expressions that a program is made of."""
    found: dict[int, RASPExpr] = {}
    waiting = [program]
    while waiting:
        expr = waiting.pop()
        if id(expr) not in found:
            found[id(expr)] = expr
            waiting.extend(expr.children)
    return list(found.values())
