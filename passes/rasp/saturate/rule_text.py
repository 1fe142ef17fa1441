"""
Rewrite rules as lines of text, and as `pdl.pattern`s.

    not (x and y)  ->  not x or not y

A side is a Python expression of variables and literals, in which `compare(x, y)` is any comparison,
the same on both sides, and `seq`, `holds`, `min` and `max` are the scalar ops of these names.
Python's parser reads a side; nothing is evaluated. The name of a pattern is its line.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from xdsl.builder import Builder
from xdsl.dialects import pdl
from xdsl.dialects.builtin import StringAttr
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue, TypeAttribute
from xdsl.rewriter import InsertPoint

from raspc.rasp_dialect import Comparison, ComparisonAttr, SelectorType, ValueAttr, ValueType

ARROW = " -> "

_OPS: dict[type[ast.AST], str] = {
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.Div: "div",
    ast.USub: "neg",
    ast.Not: "not",
    ast.And: "and",
    ast.Or: "or",
    ast.BitAnd: "selector_and",
    ast.BitOr: "selector_or",
    ast.Invert: "selector_not",
}

_COMPARISONS: dict[type[ast.cmpop], Comparison] = {
    ast.Eq: Comparison.EQ,
    ast.NotEq: Comparison.NE,
    ast.Lt: Comparison.LT,
    ast.LtE: Comparison.LE,
    ast.Gt: Comparison.GT,
    ast.GtE: Comparison.GE,
}


def patterns_of(text: str, *, selectors: bool = False) -> Iterator[pdl.PatternOp]:
    """
    The patterns of rules, of which each line of a text has one.

    selectors: whether the rules are about selectors (`&`, `|`, `~`), instead of values.
    """
    for line in filter(None, map(str.strip, text.splitlines())):
        left, right = (" ".join(side.split()) for side in line.split(ARROW))
        yield _Reader(SelectorType() if selectors else ValueType()).pattern(left, right)


@dataclass
class _Reader:
    """Builds the pattern of one rule."""

    operand_type: TypeAttribute
    variables: dict[str, SSAValue] = field(default_factory=dict[str, SSAValue])
    any_comparison: SSAValue | None = None

    def pattern(self, left: str, right: str) -> pdl.PatternOp:
        """The pattern that replaces the left side by the right side."""
        body = Block()
        self.builder = Builder(InsertPoint.at_end(body))
        self.type = self._insert(pdl.TypeOp(self.operand_type)).results[0]
        matched = self._op(_parsed(left))
        rewrite = Block()
        self.builder = Builder(InsertPoint.at_end(rewrite))
        replacement = _parsed(right)
        if isinstance(replacement, ast.Name):
            self._insert(pdl.ReplaceOp(matched, repl_values=[self._value(replacement)]))
        else:
            self._insert(pdl.ReplaceOp(matched, self._op(replacement)))
        body.add_op(pdl.RewriteOp(matched, Region(rewrite)))
        return pdl.PatternOp(1, f"{left}{ARROW}{right}", Region(body))

    def _insert(self, op: Operation) -> Operation:
        return self.builder.insert(op)

    def _value(self, node: ast.expr) -> SSAValue:
        """The value of an expression, as an operand of an op."""
        if isinstance(node, ast.Name):
            if node.id not in self.variables:
                variable = self._insert(pdl.OperandOp(self.type)).results[0]
                variable.name_hint = node.id
                self.variables[node.id] = variable
            return self.variables[node.id]
        return self._insert(pdl.ResultOp(0, self._op(node))).results[0]

    def _op(self, node: ast.expr) -> SSAValue:
        """The op of an expression that is no variable."""
        match node:
            case ast.Constant():
                return self._literal(ValueAttr.of(node.value))
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(number))):
                return self._literal(ValueAttr.of(-number))
            case ast.BinOp(
                left=ast.Constant(value=int(a)), op=ast.Div(), right=ast.Constant(value=int(b))
            ):
                return self._literal(ValueAttr.of(Fraction(a, b)))
            case ast.UnaryOp():
                return self._operation(_OPS[type(node.op)], node.operand)
            case ast.BinOp():
                return self._operation(_OPS[type(node.op)], node.left, node.right)
            case ast.BoolOp(values=[left, right]):
                return self._operation(_OPS[type(node.op)], left, right)
            case ast.IfExp():
                return self._operation("if", node.test, node.body, node.orelse)
            case ast.Compare(ops=[op], comparators=[right]):
                chosen = pdl.AttributeOp(ComparisonAttr(_COMPARISONS[type(op)]))
                comparison = self._insert(chosen).results[0]
                return self._operation("cmp", node.left, right, comparison=comparison)
            case ast.Call(func=ast.Name(id="compare"), args=[left, right]):
                if self.any_comparison is None:
                    self.any_comparison = self._insert(pdl.AttributeOp()).results[0]
                return self._operation("cmp", left, right, comparison=self.any_comparison)
            case ast.Call(func=ast.Name(id=name)):
                return self._operation(name, *node.args)
            case _:
                raise ValueError(f"no side of a rule: {ast.unparse(node)}")

    def _literal(self, value: Attribute) -> SSAValue:
        return self._operation("literal", value=self._insert(pdl.AttributeOp(value)).results[0])

    def _operation(self, name: str, *operands: ast.expr, **attributes: SSAValue) -> SSAValue:
        op = pdl.OperationOp(
            f"rasp.{name}",
            [StringAttr(each) for each in attributes],
            [self._value(operand) for operand in operands],
            list(attributes.values()),
            [self.type],
        )
        return self._insert(op).results[0]


def _parsed(side: str) -> ast.expr:
    return ast.parse(side, mode="eval").body
