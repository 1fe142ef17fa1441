"""The values of expressions under a causal mask."""

from collections.abc import Sequence
from typing import Any

from raspc.frontends.python import DefaultRASPEvaluator, RASPExpr, Selector
from raspc.frontends.python import evaluate as evaluate_expression


class CausalEvaluator(DefaultRASPEvaluator):
    """An evaluator whose selectors select no later positions."""

    def evaluate(self, expr: RASPExpr, xs: Sequence[Any]) -> list[Any]:
        values = super().evaluate(expr, xs)
        if not isinstance(expr, Selector):
            return values
        return [
            [selected and k <= q for k, selected in enumerate(row)] for q, row in enumerate(values)
        ]


def evaluate(expr: RASPExpr, xs: Sequence[Any]) -> list[Any]:
    """The value at every position, each of which sees itself and earlier positions only."""
    return evaluate_expression(expr, xs, causal=True)
