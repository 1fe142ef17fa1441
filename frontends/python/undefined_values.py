"""
Conditionals, and tests for undefined values: functions of s-ops that may be undefined.

    previous = Aggregate(Select(indices, indices, lambda k, q: k == q - 1), tokens)
    where(indices == 0, "-", previous)("abc") == ["-", "a", "b"]
    is_defined(previous)("abc") == [False, True, True]
    default(previous, "-")("abc") == ["-", "a", "b"]
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from raspc.frontends.python.expression import ExpressionError, RASPExpr, require
from raspc.frontends.python.sop_expressions import Fill, Map, SOp
from raspc.values import canonical


def where(condition: SOp, then: Any, otherwise: Any) -> SOp:
    """
    `then` where the condition holds, and `otherwise` elsewhere; each is an s-op or a value.

    The result is undefined (None) only where the condition or the chosen operand is.
    """
    require(condition, SOp, "the condition of where")
    chosen, operands = _operand(then, 1)
    other, others = _operand(otherwise, 1 + len(operands))
    sops = (condition, *operands, *others)
    return Map(lambda *x: chosen(*x) if x[0] else other(*x), *sops, lazy=True)


def is_defined(sop: SOp) -> SOp:
    """True where an s-op has a value, and False where the s-op is undefined (None)."""
    require(sop, SOp, "the operand of is_defined")
    return Map(lambda x: x != None, sop, lazy=True)  # noqa: E711  a tracer overloads `!=`


def default(sop: SOp, value: Any) -> SOp:
    """The values of an s-op, and `value`, an s-op or a value, where the s-op is undefined."""
    require(sop, SOp, "the first operand of default")
    if not isinstance(value, SOp):
        _check_value(value)
        return Fill(sop, value)
    return Map(lambda x, y: x if x != None else y, sop, value, lazy=True)  # noqa: E711


def _operand(thing: Any, place: int) -> tuple[Callable[..., Any], tuple[SOp, ...]]:
    """The function that reads an operand among arguments, and the s-op at `place` that it needs."""
    if isinstance(thing, SOp):
        return lambda *x: x[place], (thing,)
    _check_value(thing)
    return lambda *x: thing, ()


def _check_value(thing: Any) -> None:
    """Raise a TypeError unless a thing is a value, an `ExpressionError` for an s-op."""
    if isinstance(thing, RASPExpr):
        raise ExpressionError(
            f"an operand beside an s-op must be an s-op or a value, not {thing!r}"
        )
    canonical(thing)
