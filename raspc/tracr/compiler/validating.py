"""
Tracr's functions that list the expressions of a program that do not compile.

    validate(program, [1, 2, 3])       # [] if the program compiles for these tokens and this length
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Any, NamedTuple

from raspc.compiler import lower_to
from raspc.frontends.python import DefaultRASPEvaluator, RASPExpr, SOp
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
        _check_compiles(program, set(xs), len(xs))
        program(list(xs))
    except RaspcError as error:
        named = {expr.name: expr for expr in _expressions(program)}
        return [TracrUnsupportedExpr(named.get(error.sop or "", program), str(error))]
    return []


def validate(program: RASPExpr, xs: Sequence[Any] | None = None) -> list[TracrUnsupportedExpr]:
    """The errors of a program, both with and without an input."""
    return static_validate(program) + dynamic_validate(program, xs)


def _check_compiles(program: SOp, vocab: set[Any], length: int) -> None:
    """
    Raise the `RaspcError` of compiling a program for tokens and a length.

    A program that compiles for more tokens and a greater length compiles; so a program that is
    checked on many inputs is compiled a few times, each for the inputs so far.
    """
    known = [each for each in _compiled if each.program is program]
    if any(vocab <= each.vocab and length <= each.length for each in known):
        return
    if known:
        last = known[-1]
        try:
            _compile(program, vocab | last.vocab, max(length, last.length))
            return
        except RaspcError:
            pass  # The inputs together may be too many for a model that exists for each.
    _compile(program, vocab, length)


def _compile(program: SOp, vocab: set[Any], length: int) -> None:
    lower_to(
        "transformer",
        program,
        vocab=vocab,
        max_seq_len=length,
        pipeline="tracr",
        validate="off",
    )
    _compiled.append(_Compiled(program, vocab, length))


class _Compiled(NamedTuple):
    """A program that compiles for a set of tokens and a length."""

    program: SOp
    vocab: set[Any]
    length: int


_compiled: deque[_Compiled] = deque(maxlen=64)
"""The last compilations that succeeded."""


class DynamicValidationEvaluator(DefaultRASPEvaluator):
    """An evaluator that lists, for each evaluated program, the errors of compiling it."""

    def __init__(self) -> None:
        self.unsupported_exprs: list[TracrUnsupportedExpr] = []
        """The errors so far."""
        self._within = False

    def evaluate(self, expr: RASPExpr, xs: Sequence[Any]) -> list[Any]:
        if self._within:
            return super().evaluate(expr, xs)
        self.unsupported_exprs += dynamic_validate(expr, xs)
        self._within = True
        try:
            return super().evaluate(expr, xs)
        finally:
            self._within = False


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
