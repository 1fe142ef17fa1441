"""
The operators of the RASP language on atoms, lists, s-ops and selectors.

    1 + 1 == 2      [1] + [2]      indices + 1      indices + length      sel and not other

An operator on atoms computes the exact result; with an s-op as an operand it builds an s-op, and
between selectors a selector. `and`, `or` and `not` of s-ops have truth values.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from raspc.frontends.python import (
    Map,
    Selector,
    SelectorAnd,
    SelectorNot,
    SelectorOr,
    SOp,
    sop_not,
    where,
)
from raspc.frontends.rasp_language.elaboration_error import ElaborationError
from raspc.frontends.rasp_language.expression_builder import NUMERIC, Builder, common_kind
from raspc.frontends.rasp_language.runtime_values import (
    MAX_LENGTH,
    Applied,
    Builtin,
    Function,
    describe,
    is_atom,
)
from raspc.frontends.rasp_language.scopes import RuntimeValue
from raspc.values.value import canonical, normalise

MAX_BITS = 4096
"""The largest number of bits of a number that elaboration computes."""

_OPERATIONS: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "%": operator.mod,
    "^": operator.pow,
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
EQUALITIES = frozenset({"==", "!="})
ORDERS = frozenset({"<", "<=", ">", ">="})


def binary(builder: Builder, sign: str, left: RuntimeValue, right: RuntimeValue) -> RuntimeValue:
    """The result of `left sign right`."""
    for thing in (left, right):
        if isinstance(thing, (Function, Builtin, Applied)):
            raise ElaborationError(f"can't apply '{sign}' to {describe(thing)}")
    if sign in ("and", "or"):
        return _logic(builder, sign, left, right)
    if isinstance(left, Selector) or isinstance(right, Selector):
        raise ElaborationError(
            f"can't apply '{sign}' to a selector", "selectors take and, or and not only"
        )
    if not isinstance(left, SOp) and not isinstance(right, SOp):
        return _on_constants(builder, sign, left, right)
    for thing in (left, right):
        if not isinstance(thing, SOp) and not is_atom(thing):
            raise ElaborationError(f"can't apply '{sign}' to an s-op and {describe(thing)}")
    kind = _kind(builder, sign, left, right)
    return builder.new(_OPERATIONS[sign](left, right), kind)


def check_comparable(builder: Builder, sign: str, left: RuntimeValue, right: RuntimeValue) -> None:
    """Raise an error if `sign` orders strings among numbers."""
    kinds = {builder.kind(left), builder.kind(right)}
    if sign in ORDERS and "string" in kinds and kinds & NUMERIC:
        raise ElaborationError(
            f"can't compare strings with numbers by '{sign}'",
            "the tokens as numbers are tokens_int and tokens_float",
        )


def _kind(builder: Builder, sign: str, left: RuntimeValue, right: RuntimeValue) -> str | None:
    """The kind of the result of an operator; raises an error if the operands have other kinds."""
    if sign in EQUALITIES or sign in ORDERS:
        check_comparable(builder, sign, left, right)
        return "bool"
    kinds = [builder.kind(left), builder.kind(right)]
    if "string" not in kinds:
        return None if sign == "+" and None in kinds else "number"
    other = kinds[1 - kinds.index("string")]
    if sign == "*" and other != "string":
        return "string"
    if sign != "+":
        raise ElaborationError(f"can't apply '{sign}' to a string")
    if other in NUMERIC:
        raise ElaborationError(
            "can't add a string and a number", "the tokens as numbers are tokens_int"
        )
    return "string"


def _logic(builder: Builder, sign: str, left: RuntimeValue, right: RuntimeValue) -> RuntimeValue:
    """The result of `and` or `or`."""
    selectors = isinstance(left, Selector), isinstance(right, Selector)
    if any(selectors):
        if not all(selectors):
            other = right if selectors[0] else left
            raise ElaborationError(f"can't apply '{sign}' to a selector and {describe(other)}")
        made = SelectorAnd(left, right) if sign == "and" else SelectorOr(left, right)
        return builder.new(made)
    if not isinstance(left, SOp) and not isinstance(right, SOp):
        return (left and right) if sign == "and" else (left or right)
    fst = _truth(builder, left, sign)
    snd = _truth(builder, right, sign)
    return builder.new(fst & snd if sign == "and" else fst | snd, "bool")


def _truth(builder: Builder, thing: RuntimeValue, sign: str) -> Any:
    """A thing as truth values, for an operator between s-ops."""
    if is_atom(thing):
        return bool(thing)
    if not isinstance(thing, SOp):
        raise ElaborationError(f"can't apply '{sign}' to an s-op and {describe(thing)}")
    if builder.kind(thing) == "bool":
        return thing
    return builder.new(Map(lambda x: bool(x), thing), "bool")


def _on_constants(
    builder: Builder, sign: str, left: RuntimeValue, right: RuntimeValue
) -> RuntimeValue:
    if sign in EQUALITIES:
        return _are_equal(left, right) is (sign == "==")
    if isinstance(left, list) and isinstance(right, list) and sign == "+":
        return _checked_length(left + right)
    if sign == "*" and any(isinstance(thing, (list, str)) for thing in (left, right)):
        return _repeated(left, right)
    if not (is_atom(left) and is_atom(right)):
        raise ElaborationError(f"can't apply '{sign}' to {describe(left)} and {describe(right)}")
    kind = _kind(builder, sign, left, right)
    if kind == "string":
        return _checked_length(left + right)
    if sign in ORDERS:
        return _OPERATIONS[sign](left, right)
    return arithmetic(sign, left, right)


def _are_equal(left: RuntimeValue, right: RuntimeValue) -> bool:
    """Whether two values are equal; s-ops in lists and dicts are equal if they are identical."""
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(_are_equal, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(_are_equal(left[k], right[k]) for k in left)
    if is_atom(left) and is_atom(right):
        return left == right
    return left is right


def _repeated(left: RuntimeValue, right: RuntimeValue) -> RuntimeValue:
    """A string or list, the number of times that the other operand says."""
    thing, times = (left, right) if isinstance(left, (list, str)) else (right, left)
    if not isinstance(times, int):
        raise ElaborationError(f"can't apply '*' to {describe(left)} and {describe(right)}")
    if len(thing) * times > MAX_LENGTH:
        what = "string" if isinstance(thing, str) else "list"
        raise ElaborationError(f"the {what} gets longer than {MAX_LENGTH}")
    return _checked_length(thing * times)


def _checked_length(thing: Any) -> Any:
    if len(thing) > MAX_LENGTH:
        what = "string" if isinstance(thing, str) else "list"
        raise ElaborationError(f"the {what} gets longer than {MAX_LENGTH}")
    return thing


def arithmetic(sign: str, left: Any, right: Any) -> Any:
    """The exact result of an operator on numbers."""
    if sign in "/%" and right == 0:
        raise ElaborationError("division by zero")
    if sign == "/":
        return normalise(Fraction(left) / Fraction(right))
    if sign == "^":
        return _power(left, right)
    return _checked_number(_OPERATIONS[sign](left, right))


def _power(base: int | Fraction, exponent: int | Fraction) -> Any:
    if base == 0 and exponent < 0:
        raise ElaborationError("division by zero")
    if isinstance(exponent, Fraction):
        if base < 0:
            raise ElaborationError("RASP has no roots of negative numbers")
        return _root(base, exponent)
    if _bits(base) * abs(exponent) > 2 * MAX_BITS and base not in (0, 1, -1):
        raise ElaborationError(f"the number gets longer than {MAX_BITS} bits")
    return _checked_number(Fraction(base) ** exponent)


def _root(base: int | Fraction, exponent: Fraction) -> Any:
    """The power by a fraction: the simplest number that rounds to Python's result."""
    try:
        return canonical(float(base) ** float(exponent))
    except OverflowError:
        raise ElaborationError(f"the number gets longer than {MAX_BITS} bits") from None


def _checked_number(number: Any) -> Any:
    if _bits(number) > MAX_BITS:
        raise ElaborationError(f"the number gets longer than {MAX_BITS} bits")
    return normalise(number)


def _bits(number: Any) -> int:
    number = Fraction(number)
    return max(number.numerator.bit_length(), number.denominator.bit_length())


def unary(builder: Builder, sign: str, operand: RuntimeValue) -> RuntimeValue:
    """The result of `not`, `-` or `+` on an operand."""
    if isinstance(operand, (Function, Builtin, Applied)):
        raise ElaborationError(f"can't apply '{sign}' to {describe(operand)}")
    if sign == "not":
        if isinstance(operand, SOp):
            return builder.new(sop_not(operand), "bool")
        if isinstance(operand, Selector):
            return builder.new(SelectorNot(operand))
        return not operand
    if builder.kind(operand) == "string" or not (isinstance(operand, SOp) or is_atom(operand)):
        what = "a string" if builder.kind(operand) == "string" else describe(operand)
        raise ElaborationError(f"can't apply '{sign}' to {what}")
    if isinstance(operand, SOp):
        return builder.new(-operand if sign == "-" else +operand, "number")
    return -operand if sign == "-" else +operand


def conditional(
    builder: Builder, condition: SOp, then: RuntimeValue, otherwise: RuntimeValue
) -> SOp:
    """The s-op that is `then` where the condition holds, and `otherwise` elsewhere."""
    for thing in (then, otherwise):
        if not isinstance(thing, SOp) and not is_atom(thing):
            raise ElaborationError(f"an s-op can't be {describe(thing)} at some positions")
    made = where(condition, then, otherwise)
    return builder.new(made, common_kind([builder.kind(then), builder.kind(otherwise)]))
