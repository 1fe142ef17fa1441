"""
Evaluators as classes, whose subclasses change the values of some expressions.

    class CausalEvaluator(DefaultRASPEvaluator):
        def evaluate(self, expr, xs):
            values = super().evaluate(expr, xs)
            return masked(values) if isinstance(expr, Selector) else values

An evaluator calls its own `evaluate` for the operands of an expression, and the rasp interpreter
computes the expression from their values. `expression_evaluation.evaluate` computes all
expressions at once, and is faster.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

from xdsl.ir import Operation

from raspc.frontends.python.constant_expressions import (
    ConstantSelector,
    ConstantSOp,
    check_lengths,
)
from raspc.frontends.python.expression import RASPExpr
from raspc.frontends.python.expression_evaluation import InputLowering, InputRun
from raspc.frontends.python.rasp_builder import empty_program
from raspc.frontends.python.region_builder import region_of_table
from raspc.frontends.python.selector_expressions import (
    Aggregate,
    Select,
    Selector,
    SelectorAnd,
    SelectorNot,
    SelectorOr,
    SelectorWidth,
)
from raspc.frontends.python.sop_expressions import (
    Full,
    IndicesType,
    LengthType,
    Map,
    SequenceMap,
    TokensType,
)
from raspc.rasp_dialect import IndicesOp, MapOp, SelectOp
from raspc.values import Value, canonical, to_python
from raspc.values.short_repr import guarded


class RASPEvaluator(ABC):
    """An object that computes the values of expressions on an input."""

    @abstractmethod
    def evaluate(self, expr: RASPExpr, xs: Sequence[Any]) -> list[Any]:
        """The value at each position, or for a selector a row for each query."""

    @guarded
    def __repr__(self) -> str:
        return f"<{type(self).__name__} of s-ops and selectors>"


class DefaultRASPEvaluator(RASPEvaluator):
    """
    The evaluator by the rasp interpreter, one expression at a time.

    A subclass overrides `evaluate`, or the method of a class of expressions, such as `eval_select`.
    """

    def evaluate(self, expr: RASPExpr, xs: Sequence[Any]) -> list[Any]:
        for kind, method in _METHODS.items():
            if isinstance(expr, kind):
                return getattr(self, method)(expr, xs)
        return self.eval_operation(expr, xs)

    def eval_operation(self, expr: RASPExpr, xs: Sequence[Any]) -> list[Any]:
        """The value of an expression, from the values of its operands by `self.evaluate`."""
        if not len(xs):
            return []
        operands = {id(child): self.evaluate(child, xs) for child in expr.children}
        check_lengths([expr], len(xs))
        program = empty_program("evaluated", xs, len(xs), causal=False)
        run = InputRun(program, [canonical(token) for token in xs])
        lowering = _OneExpression(program, expr, run, operands)
        lowering.run()
        values = run.values(lowering.value(expr))
        if isinstance(expr, Selector):
            return [[bool(selected) for selected in row] for row in values]
        return [to_python(value) for value in values]

    eval_tokens = eval_indices = eval_length = eval_full = eval_operation
    eval_map = eval_sequence_map = eval_constant_sop = eval_operation
    eval_selector_width = eval_aggregate = eval_operation
    eval_select = eval_constant_selector = eval_operation
    eval_selector_and = eval_selector_or = eval_selector_not = eval_operation


_METHODS: dict[type[RASPExpr], str] = {
    TokensType: "eval_tokens",
    IndicesType: "eval_indices",
    LengthType: "eval_length",
    ConstantSOp: "eval_constant_sop",
    SequenceMap: "eval_sequence_map",
    Map: "eval_map",
    Full: "eval_full",
    SelectorWidth: "eval_selector_width",
    Aggregate: "eval_aggregate",
    ConstantSelector: "eval_constant_selector",
    Select: "eval_select",
    SelectorAnd: "eval_selector_and",
    SelectorOr: "eval_selector_or",
    SelectorNot: "eval_selector_not",
}
"""The method for each class of expressions, subclasses before their bases."""


class _OneExpression(InputLowering):
    """The translation of one expression, whose operands are constants of one input."""

    def __init__(self, program: Any, expr: RASPExpr, run: InputRun, operands: dict[int, list[Any]]):
        super().__init__(program, [expr], run)
        self.root = expr
        self.operands = operands
        children = {id(child): child for child in expr.children}
        self.exprs = [*children.values(), expr]

    def lower(self, expr: RASPExpr) -> Operation:
        if expr is self.root:
            return super().lower(expr)
        places = IndicesOp()
        self.program.body.block.add_op(places)
        values = self.operands[id(expr)]
        if not isinstance(expr, Selector):
            entries: dict[tuple[Value, ...], Value] = {
                (i,): canonical(value) for i, value in enumerate(values)
            }
            return MapOp([places.result], region_of_table(entries, 1))
        table: dict[tuple[Value, ...], Value] = {
            (key, query): bool(selected)
            for query, row in enumerate(values)
            for key, selected in enumerate(row)
        }
        return SelectOp(places.result, places.result, region_of_table(table, 2))
