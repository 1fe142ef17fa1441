"""
The mutation operators: each yields the replacements of a node of Python's syntax tree.

    list(replacements(ast.parse("a < b", mode="eval").body, Context()))
    [("comparison", a <= b), ("comparison", a >= b), ("truth", True), ("truth", False)]

A replacement has another meaning for some values of its names, and keeps names and types where
the tree tells them, so that few mutants fail at once with a `NameError` or `TypeError`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True)
class Context:
    """The surroundings of a node that decide which replacements make sense."""

    returns: ast.expr | None = None
    """The annotation of the results of the function around the node."""
    is_condition: bool = False
    """Whether the node is the condition of a branch, loop or filter, or an operand of one."""
    is_last: bool = False
    """Whether the node is the last statement of a function."""
    in_function: bool = True
    """Whether the node is in a function, and not in the body of a class or module."""


Mutate = Callable[[ast.AST, Context], Iterator[ast.AST]]


class Operator(NamedTuple):
    """A mutation operator."""

    name: str
    meaning: str
    """The replacements in words, for the documentation."""
    mutate: Mutate


COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}

ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
    ast.MatMult: ast.Mult,
}

OTHER_FUNCTIONS = {
    "min": "max",
    "max": "min",
    "minimum": "maximum",
    "maximum": "minimum",
    "any": "all",
    "all": "any",
    "floor": "ceil",
    "ceil": "floor",
    "union": "intersection",
    "intersection": "union",
    "issubset": "issuperset",
    "issuperset": "issubset",
    "startswith": "endswith",
    "endswith": "startswith",
    "isdisjoint": "issubset",
    "argmin": "argmax",
    "argmax": "argmin",
    "ones": "zeros",
    "zeros": "ones",
    "logical_and": "logical_or",
    "logical_or": "logical_and",
}
"""Functions and methods, each with one of the same types."""

DROPPED_FUNCTIONS = frozenset({"abs", "reversed", "round", "floor", "ceil"})
"""Functions whose argument may stand for their result."""

NO_MEANING = frozenset({"working_on", "at_pass"})
"""Functions of which no result depends: reports of progress."""


def replacements(node: ast.AST, context: Context) -> Iterator[tuple[str, ast.AST]]:
    """The name of an operator and the new node, for each replacement of a node."""
    for operator in OPERATORS:
        for new in operator.mutate(node, context):
            yield operator.name, new


def _comparison(node: ast.AST, _: Context) -> Iterator[ast.AST]:
    if isinstance(node, ast.Compare):
        for place, old in enumerate(node.ops):
            for new in COMPARISONS[type(old)]:
                ops = [*node.ops[:place], new(), *node.ops[place + 1 :]]
                yield ast.Compare(node.left, ops, node.comparators)


def _truth(node: ast.AST, context: Context) -> Iterator[ast.AST]:
    if isinstance(node, ast.Compare) and not context.is_condition:
        yield ast.Constant(True)
        yield ast.Constant(False)


def _and_or(node: ast.AST, _: Context) -> Iterator[ast.AST]:
    if isinstance(node, ast.BoolOp):
        yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)


def _operand(node: ast.AST, _: Context) -> Iterator[ast.AST]:
    if isinstance(node, ast.BoolOp):
        for place in range(len(node.values)):
            rest = [*node.values[:place], *node.values[place + 1 :]]
            yield ast.BoolOp(node.op, rest) if len(rest) > 1 else rest[0]


def _arithmetic(node: ast.AST, _: Context) -> Iterator[ast.AST]:
    if isinstance(node, ast.BinOp) and not _is_text(node) and not _is_union(node):
        yield ast.BinOp(node.left, ARITHMETIC[type(node.op)](), node.right)
    if isinstance(node, ast.AugAssign) and not _is_text(node.value):
        yield ast.AugAssign(node.target, ARITHMETIC[type(node.op)](), node.value)


def _is_text(node: ast.AST) -> bool:
    """Whether a node is text, or a sum or product of text."""
    if isinstance(node, ast.BinOp):
        return _is_text(node.left) or _is_text(node.right)
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def _is_union(node: ast.BinOp) -> bool:
    """Whether a node is a union of types, by the spelling of its operands."""

    def is_type(side: ast.expr) -> bool:
        if isinstance(side, ast.BinOp):
            return _is_union(side)
        if isinstance(side, ast.Subscript):
            return is_type(side.value)
        name = side.id if isinstance(side, ast.Name) else None
        is_none = isinstance(side, ast.Constant) and side.value is None
        known = {"int", "str", "bool", "float", "tuple", "list", "dict", "set", "frozenset"}
        return is_none or (name is not None and (name in known or _is_class_name(name)))

    return isinstance(node.op, ast.BitOr) and is_type(node.left) and is_type(node.right)


def _is_class_name(name: str) -> bool:
    """Whether a name is spelled as classes are."""
    return name.lstrip("_")[:1].isupper() and not name.isupper()


def _sign(node: ast.AST, _: Context) -> Iterator[ast.AST]:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.Invert)):
        yield node.operand


def _constant(node: ast.AST, _: Context) -> Iterator[ast.AST]:
    if not isinstance(node, ast.Constant):
        return
    if isinstance(node.value, bool):
        yield ast.Constant(not node.value)
    elif isinstance(node.value, int):
        yield ast.Constant(node.value + 1)
        yield ast.Constant(node.value - 1)
    elif isinstance(node.value, float):
        yield ast.Constant(node.value * 2 if node.value else 1.0)
        yield ast.Constant(node.value / 2 if node.value else -1.0)


def _condition(node: ast.AST, _: Context) -> Iterator[ast.AST]:
    if isinstance(node, (ast.If, ast.While, ast.IfExp)):
        # The operators `comparison` and `not` negate these conditions.
        if isinstance(node.test, ast.UnaryOp) and isinstance(node.test.op, ast.Not):
            return
        if isinstance(node.test, ast.Compare) and len(node.test.ops) == 1:
            return
        negated = ast.UnaryOp(ast.Not(), node.test)
        if isinstance(node, ast.IfExp):
            yield ast.IfExp(negated, node.body, node.orelse)
        else:
            yield type(node)(negated, node.body, node.orelse)
    if isinstance(node, ast.comprehension):
        for place, test in enumerate(node.ifs):
            rest = [*node.ifs[:place], *node.ifs[place + 1 :]]
            yield ast.comprehension(node.target, node.iter, rest, node.is_async)
            negated = ast.UnaryOp(ast.Not(), test)
            ifs = [*node.ifs[:place], negated, *node.ifs[place + 1 :]]
            yield ast.comprehension(node.target, node.iter, ifs, node.is_async)
    if isinstance(node, ast.match_case) and node.guard is not None:
        yield ast.match_case(node.pattern, None, node.body)
        yield ast.match_case(node.pattern, ast.UnaryOp(ast.Not(), node.guard), node.body)


def _not(node: ast.AST, _: Context) -> Iterator[ast.AST]:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node.operand


def _statement(node: ast.AST, context: Context) -> Iterator[ast.AST]:
    if not context.in_function:
        return
    if isinstance(node, ast.Expr):
        called = node.value.func if isinstance(node.value, ast.Call) else None
        if called is not None and _name_of(called) in NO_MEANING:
            return
        if isinstance(node.value, (ast.Call, ast.Yield, ast.YieldFrom)):
            yield ast.Pass()
    elif isinstance(node, (ast.AugAssign, ast.Raise, ast.Delete)):
        yield ast.Pass()
    elif isinstance(node, ast.Assign):
        if all(isinstance(target, (ast.Attribute, ast.Subscript)) for target in node.targets):
            yield ast.Pass()
    elif isinstance(node, ast.Return) and not context.is_last:
        yield ast.Pass()


def _name_of(node: ast.expr) -> str | None:
    """The last part of a dotted name."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else None


def _keyword(node: ast.AST, _: Context) -> Iterator[ast.AST]:
    if isinstance(node, ast.Call):
        for place, keyword in enumerate(node.keywords):
            if keyword.arg is not None and keyword.arg not in ("strict", "dtype"):
                rest = [*node.keywords[:place], *node.keywords[place + 1 :]]
                yield ast.Call(node.func, node.args, rest)


def _range(node: ast.AST, _: Context) -> Iterator[ast.AST]:
    if isinstance(node, ast.Call) and _name_of(node.func) == "range" and node.args:
        stop = 1 if len(node.args) > 1 else 0
        for change in (ast.Add(), ast.Sub()):
            bound = ast.BinOp(node.args[stop], change, ast.Constant(1))
            args = [*node.args[:stop], bound, *node.args[stop + 1 :]]
            yield ast.Call(node.func, args, node.keywords)
        if len(node.args) == 1:
            yield ast.Call(node.func, [ast.Constant(1), node.args[0]], node.keywords)
    if isinstance(node, ast.Slice):
        for field in ("lower", "upper"):
            if getattr(node, field) is not None:
                bounds = {"lower": node.lower, "upper": node.upper, "step": node.step}
                yield ast.Slice(**{**bounds, field: None})


def _swap(node: ast.AST, _: Context) -> Iterator[ast.AST]:
    if isinstance(node, ast.Tuple) and isinstance(node.ctx, ast.Load):
        for place in range(len(node.elts) - 1):
            first, second = node.elts[place : place + 2]
            starred = isinstance(first, ast.Starred) or isinstance(second, ast.Starred)
            if not starred and ast.dump(first) != ast.dump(second):
                elts = [*node.elts[:place], second, first, *node.elts[place + 2 :]]
                yield ast.Tuple(elts, ast.Load())
    if isinstance(node, ast.IfExp):
        yield ast.IfExp(node.test, node.body, node.body)
        yield ast.IfExp(node.test, node.orelse, node.orelse)


def _element(node: ast.AST, context: Context) -> Iterator[ast.AST]:
    if isinstance(node, (ast.List, ast.Set)) and len(node.elts) > 1:
        if isinstance(node, ast.List) and not isinstance(node.ctx, ast.Load):
            return
        for place in range(len(node.elts)):
            rest = [*node.elts[:place], *node.elts[place + 1 :]]
            yield ast.List(rest, ast.Load()) if isinstance(node, ast.List) else ast.Set(rest)
    if isinstance(node, ast.Call) and _name_of(node.func) == "traits_def":
        for place in range(len(node.args)):
            yield ast.Call(node.func, [*node.args[:place], *node.args[place + 1 :]], node.keywords)


def _function(node: ast.AST, _: Context) -> Iterator[ast.AST]:
    if not isinstance(node, ast.Call):
        return
    name = _name_of(node.func)
    if name in OTHER_FUNCTIONS:
        other = OTHER_FUNCTIONS[name]
        if isinstance(node.func, ast.Attribute):
            yield ast.Call(ast.Attribute(node.func.value, other), node.args, node.keywords)
        else:
            yield ast.Call(ast.Name(other), node.args, node.keywords)
    if name in DROPPED_FUNCTIONS and len(node.args) == 1 and not node.keywords:
        yield node.args[0]
    if name == "sorted" and isinstance(node.func, ast.Name):
        yield ast.Call(ast.Name("list"), node.args[:1], [])


def _return(node: ast.AST, context: Context) -> Iterator[ast.AST]:
    if not isinstance(node, ast.Return) or context.returns is None:
        return
    if node.value is None or isinstance(node.value, ast.Constant):
        return
    new: list[ast.expr] = []
    parts = _union_parts(context.returns)
    if "None" in parts:
        new.append(ast.Constant(None))
    if "bool" in parts:
        new += [ast.Constant(True), ast.Constant(False)]
    if parts & {"list", "Sequence", "Iterable"}:
        new.append(ast.List([], ast.Load()))
    if parts & {"dict", "Mapping"}:
        new.append(ast.Dict([], []))
    if "set" in parts:
        new.append(ast.Call(ast.Name("set"), [], []))
    if parts & {"int", "float"}:
        new.append(ast.Constant(0))
    if "Fraction" in parts:
        new.append(ast.Call(ast.Name("Fraction"), [], []))
    old = ast.dump(node.value)
    yield from (ast.Return(value) for value in new if ast.dump(value) != old)


def _union_parts(annotation: ast.expr) -> frozenset[str]:
    """The names of the types of a union, without their arguments."""
    if isinstance(annotation, ast.BinOp):
        return _union_parts(annotation.left) | _union_parts(annotation.right)
    if isinstance(annotation, ast.Subscript):
        return _union_parts(annotation.value)
    return frozenset({ast.unparse(annotation)})


def _jump(node: ast.AST, _: Context) -> Iterator[ast.AST]:
    if isinstance(node, ast.Break):
        yield ast.Continue()
    if isinstance(node, ast.Continue):
        yield ast.Break()
        yield ast.Pass()


OPERATORS = (
    Operator(
        "comparison", "`<` to `<=` and `>=`, `==` to `!=`, `in` to `not in`, ...", _comparison
    ),
    Operator("truth", "a comparison that is no condition to `True` and `False`", _truth),
    Operator("and-or", "`and` to `or`, `or` to `and`", _and_or),
    Operator("operand", "an operand of `and` or `or` removed", _operand),
    Operator(
        "arithmetic", "`+` to `-`, `*` to `/`, `//` to `*`, `%` to `//`, `|` to `&`", _arithmetic
    ),
    Operator("sign", "`-x` or `~x` to `x`", _sign),
    Operator("constant", "an integer by 1, a float by a factor of 2, a truth value", _constant),
    Operator("condition", "a condition negated, a filter removed or negated", _condition),
    Operator("not", "`not x` to `x`", _not),
    Operator("statement", "a call, an update, `raise` or an early `return` removed", _statement),
    Operator("keyword", "a keyword argument removed", _keyword),
    Operator("range", "a bound of a range by 1, a bound of a slice removed", _range),
    Operator("swap", "two elements of a tuple swapped, one branch for both", _swap),
    Operator("element", "an element of a list, a set or of an op's traits removed", _element),
    Operator("function", "`min` to `max`, `any` to `all`, `abs(x)` to `x`, ...", _function),
    Operator("return", "a result to `None`, `True`, `False`, 0 or empty, by its type", _return),
    Operator("jump", "`break` to `continue`, `continue` to `break` or removed", _jump),
)
