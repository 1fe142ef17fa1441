"""
Expressions of scalar operations: the result of tracing, before the ops of the IR.

    (if (cmp lt x y) (add x 1) 0)

Equal expressions are one object, so that an expression is a graph without duplicates.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from raspc.values import Value
from raspc.values.text import value_text

_LAZY = frozenset({"and", "or", "if"})
"""The kinds that may be defined although an operand other than the first is undefined."""


@dataclass(frozen=True, eq=False)
class Scalar:
    """An expression: an operation, a literal, or an argument of the function."""

    kind: str
    """"argument", "literal", or the name of the scalar operation, as in `rasp.add`."""

    operands: tuple[Scalar, ...] = ()

    attribute: Any = None
    """The number of an argument, the value of a literal, a comparison's predicate, ..."""

    boolean: bool = False
    """Whether the value is known to be True or False."""

    total: bool = False
    """Whether the value is known to be defined."""

    def __str__(self) -> str:
        if self.kind == "argument":
            return f"x{self.attribute}"
        if self.kind == "literal":
            return value_text(self.attribute)
        attribute = () if self.attribute is None else (str(self.attribute),)
        return f"({' '.join((self.kind, *attribute, *map(str, self.operands)))})"


class ExpressionBuilder:
    """A builder that returns the same object for equal expressions."""

    def __init__(self, *, defined_arguments: bool = True):
        """defined_arguments: whether the arguments of the function are always defined."""
        self.defined_arguments = defined_arguments
        self._built: dict[tuple[object, ...], Scalar] = {}

    def argument(self, number: int) -> Scalar:
        """The argument `number` of the function."""
        return self.build("argument", attribute=number)

    def literal(self, value: Value) -> Scalar:
        """The constant `value`."""
        return self.build("literal", attribute=value)

    def build(self, kind: str, *operands: Scalar, attribute: Any = None) -> Scalar:
        """The operation `kind` on the given operands."""
        # By repr: True, 1 and 1.0 are equal, but different constants.
        key = (kind, repr(attribute), operands)
        if key not in self._built:
            boolean = _is_boolean(kind, operands, attribute)
            total = (
                self.defined_arguments
                if kind == "argument"
                else _is_total(kind, operands, attribute)
            )
            self._built[key] = Scalar(kind, operands, attribute, boolean, total)
        return self._built[key]

    def conditional(self, condition: Scalar, then: Scalar, otherwise: Scalar) -> Scalar:
        """The simplest operation that computes `then if condition else otherwise`."""
        if then is condition:
            return self.build("or", condition, otherwise)
        if otherwise is condition:
            return self.build("and", condition, then)
        if (_is_literal(then, False), _is_literal(otherwise, True)) == (True, True):
            return self.build("not", condition)
        if condition.boolean and _is_literal(then, True):
            if _is_literal(otherwise, False):
                return condition
            return self.build("or", condition, otherwise)
        if condition.boolean and _is_literal(otherwise, False):
            return self.build("and", condition, then)
        if condition.kind == "cmp" and {then, otherwise} == set(condition.operands):
            return self._extremum(condition, then, otherwise)
        return self.build("if", condition, then, otherwise)

    def _extremum(self, condition: Scalar, then: Scalar, otherwise: Scalar) -> Scalar:
        """The minimum or maximum that an expression like `x if x < y else y` computes, or None."""
        left_is_less = {"lt": True, "le": True, "gt": False, "ge": False}
        if condition.attribute not in left_is_less:
            return self.build("if", condition, then, otherwise)
        kind = (
            "min" if left_is_less[condition.attribute] == (then is condition.operands[0]) else "max"
        )
        if condition.attribute in ("le", "ge"):
            return self.build(kind, then, otherwise)
        return self.build(kind, otherwise, then)

    def strictly_needed(self, roots: Iterable[Scalar]) -> set[Scalar]:
        """The expressions that are defined wherever all the roots are."""
        needed: set[Scalar] = set()
        pending = list(roots)
        while pending:
            scalar = pending.pop()
            if scalar not in needed:
                needed.add(scalar)
                if scalar.kind != "is_defined":
                    lazy = scalar.kind in _LAZY
                    pending.extend(scalar.operands[:1] if lazy else scalar.operands)
        return needed


def _is_literal(scalar: Scalar, value: bool) -> bool:
    return scalar.kind == "literal" and scalar.attribute is value


def _is_boolean(kind: str, operands: tuple[Scalar, ...], attribute: Any) -> bool:
    match kind:
        case "literal":
            return isinstance(attribute, bool)
        case "cmp" | "not" | "is_defined":
            return True
        case "and" | "or" | "min" | "max":
            return all(operand.boolean for operand in operands)
        case "if":
            return all(operand.boolean for operand in operands[1:])
        case "seq":
            return operands[1].boolean
        case _:
            return False


def _is_total(kind: str, operands: tuple[Scalar, ...], attribute: Any) -> bool:
    match kind:
        case "literal":
            return attribute is not None
        case "is_defined":
            return True
        case "cmp":
            ordered = attribute not in ("eq", "ne")
            return not ordered and all(operand.total for operand in operands)
        case "not" | "and" | "or" | "if" | "tuple" | "seq":
            return all(operand.total for operand in operands)
        case _:
            return False
