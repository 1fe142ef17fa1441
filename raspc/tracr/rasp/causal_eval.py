"""The values of expressions under a causal mask."""

from collections.abc import Sequence
from typing import Any

from raspc.frontends.python import RASPExpr
from raspc.frontends.python import evaluate as evaluate_expression


def evaluate(expr: RASPExpr, xs: Sequence[Any]) -> list[Any]:
    """The value at every position, each of which sees itself and earlier positions only."""
    return evaluate_expression(expr, xs, causal=True)
