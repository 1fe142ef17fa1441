"""
Functions of values as the stored program writes them: a list of steps, and the step to return.

    {"arity": 2, "steps": [["literal", 2], ["mul", 0, 2], ["add", 3, 1]], "result": 4}

Slots 0 to arity - 1 hold the arguments, and each step fills the next slot. A value is undefined
(None), a bool, an int, a Fraction, a string or a tuple of values.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

Value = Any
"""None, bool, int, Fraction, str or a tuple of values."""

MAX_NUMBER_BITS = 4096
MAX_REPEATED_ELEMENTS = 4096
"""The sizes of numbers and of repeated strings beyond which a result is undefined."""

UNDEFINED_ERRORS = (ArithmeticError, TypeError, ValueError, IndexError, KeyError, RecursionError)
"""The errors of Python that stand for an undefined result."""


class UnknownOperation(ValueError):
    """A step of an operation that the checker does not know."""


def read_value(stored: Any) -> Value:
    """The value that a piece of JSON stands for: {"q": [1, 3]} is 1/3, {"t": [...]} a tuple."""
    if isinstance(stored, dict):
        if "q" in stored:
            numerator, denominator = stored["q"]
            return normal(Fraction(int(numerator), int(denominator)))
        return tuple(read_value(item) for item in stored["t"])
    if stored is None or isinstance(stored, (bool, int, str)):
        return stored
    raise ValueError(f"{stored!r} is no value")


def normal(number: Any) -> Any:
    """The number, as an int where it is integral."""
    if isinstance(number, Fraction) and number.denominator == 1:
        return number.numerator
    return number


def is_number(value: Value) -> bool:
    """Whether a value is a number; bools count, as in Python's arithmetic."""
    return isinstance(value, (int, Fraction))


def _number(value: Value) -> Any:
    if not is_number(value):
        raise TypeError("not a number")
    return value


def _bits(number: Any) -> int:
    return max(int(number.numerator).bit_length(), int(number.denominator).bit_length())


def _mul(lhs: Value, rhs: Value) -> Value:
    if is_number(lhs) and is_number(rhs):
        product = normal(lhs * rhs)
        if 1 not in (lhs, rhs) and _bits(product) > MAX_NUMBER_BITS:
            raise OverflowError
        return product
    if is_number(lhs):
        lhs, rhs = rhs, lhs
    if not isinstance(lhs, (str, tuple)) or not isinstance(rhs, int):
        raise TypeError
    if rhs > 1 and len(lhs) * rhs > MAX_REPEATED_ELEMENTS:
        raise OverflowError
    return lhs * rhs


def _pow(base: Value, exponent: Value) -> Value:
    base, exponent = _number(base), _number(exponent)
    if not isinstance(exponent, int):
        raise UnknownOperation("a power with an exponent that is no integer")
    grows = base not in (0, 1, -1) and exponent not in (0, 1, -1)
    if grows and _bits(base) * abs(exponent) > MAX_NUMBER_BITS:
        raise OverflowError
    return normal(Fraction(base) ** exponent)


def _item(container: Value, index: int) -> Value:
    if not isinstance(container, (str, tuple)):
        raise TypeError
    return container[index]


STRICT: Mapping[str, Callable[..., Value]] = {
    "add": lambda a, b: normal(a + b),
    "sub": lambda a, b: normal(a - b),
    "mul": _mul,
    "div": lambda a, b: normal(Fraction(_number(a)) / _number(b)),
    "floordiv": lambda a, b: _number(a) // _number(b),
    "mod": lambda a, b: normal(_number(a) % _number(b)),
    "pow": _pow,
    "min": lambda a, b: min(a, b),
    "max": lambda a, b: max(a, b),
    "neg": lambda a: -_number(a),
    "abs": lambda a: abs(_number(a)),
    "round": lambda a: round(_number(a)),
    "not": lambda a: not a,
    "tuple": lambda *items: items,
    **{f"cmp_{name}": getattr(operator, name) for name in ("eq", "ne", "lt", "le", "gt", "ge")},
}
"""Operations that are undefined where an operand is, or where Python raises an error."""

LAZY: Mapping[str, Callable[..., Value]] = {
    "holds": bool,
    "is_defined": lambda a: a is not None,
    "and": lambda a, b: b if a else a,
    "or": lambda a, b: a if a or a is None else b,
    "seq": lambda a, b: None if a is None else b,
    "if": lambda c, a, b: None if c is None else (a if c else b),
}
"""Operations that accept an undefined operand."""


def make_function(stored: Mapping[str, Any]) -> Callable[..., Value]:
    """
    The Python function of a stored function.

    Raises:
        UnknownOperation: if a step is not in this file.

    """
    steps = [_step(step) for step in stored["steps"]]
    arity, result = int(stored["arity"]), int(stored["result"])

    def call(*args: Value) -> Value:
        slots = list(args[:arity])
        for compute, operands in steps:
            slots.append(compute(*[slots[place] for place in operands]))
        return slots[result]

    return call


def _step(step: Sequence[Any]) -> tuple[Callable[..., Value], list[int]]:
    name, *rest = step
    if name == "literal":
        value = read_value(rest[0])
        return (lambda: value), []
    if name == "item":
        index = int(rest[1])
        return _strict(lambda container: _item(container, index)), [int(rest[0])]
    if name == "in":
        members = {read_value(member) for member in rest[1]}
        return _strict(lambda element: element in members), [int(rest[0])]
    if name == "lookup":
        places, entries = rest
        table = {tuple(map(read_value, key)): read_value(value) for key, value in entries}
        return _strict(lambda *key: table.get(key)), [int(place) for place in places]
    if name in STRICT:
        return _strict(STRICT[name]), [int(place) for place in rest]
    if name in LAZY:
        return LAZY[name], [int(place) for place in rest]
    raise UnknownOperation(f"the operation {name!r}")


def _strict(compute: Callable[..., Value]) -> Callable[..., Value]:
    def evaluate(*args: Value) -> Value:
        if any(arg is None for arg in args):
            return None
        try:
            return compute(*args)
        except UNDEFINED_ERRORS as error:
            if isinstance(error, UnknownOperation):
                raise
            return None

    return evaluate
