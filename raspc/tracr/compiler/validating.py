"""
Tracr's functions that list the expressions of a program that do not compile.

    validate(program, [1, 2, 3])       # [] if the program compiles for these tokens and this length
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from raspc.compiler import lower_to
from raspc.frontends.python import RASPExpr, SOp
from raspc.values import RaspcError


class TracrUnsupportedExpr(NamedTuple):
    """An expression that does not compile, and the reason."""

    expr: RASPExpr
    reason: str


def static_validate(program: RASPExpr) -> list[TracrUnsupportedExpr]:
    """The errors that are known without an input: a program is an s-op, not a selector."""
    if isinstance(program, SOp):
        return []
    return [TracrUnsupportedExpr(program, "a program is an s-op, not a selector")]


def dynamic_validate(
    program: RASPExpr, xs: Sequence[Any] | None = None
) -> list[TracrUnsupportedExpr]:
    """
    The errors of compiling a program for the tokens of an input, or of running it on the input.

    xs: an input, whose tokens are the vocabulary and whose length is `max_seq_len`. Without errors,
        the model is certified for every input on which the program has a result; `xs` is one.
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
    """The errors of a program, both with and without an input."""
    return static_validate(program) + dynamic_validate(program, xs)


def _expressions(program: RASPExpr) -> list[RASPExpr]:
    """The expressions that a program consists of."""
    found: dict[int, RASPExpr] = {}
    waiting = [program]
    while waiting:
        expr = waiting.pop()
        if id(expr) not in found:
            found[id(expr)] = expr
            waiting.extend(expr.children)
    return list(found.values())
