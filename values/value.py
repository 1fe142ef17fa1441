"""
Values, which a position of an s-op can hold, and their exact numbers.

A value is undefined (`None`), a bool, an exact rational number, a string, or a tuple of
values. Numbers are never floats: an integral number is an `int`, any other a `Fraction`, so
that equality, sets of values and means are exact.

    canonical(0.1)        == Fraction(1, 10)
    canonical(1 / 3)      == Fraction(1, 3)
    canonical(2.0)        == 2
    canonical([1, "a"])   == (1, "a")
    canonical(math.nan)   is None
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Hashable, Sequence
from fractions import Fraction
from typing import Any, TypeAlias, TypeGuard, cast

Value: TypeAlias = bool | int | Fraction | str | tuple["Value", ...] | None
"""A value; `None` means undefined."""

Number: TypeAlias = bool | int | Fraction
"""A number among values; `True` and `False` are the numbers 1 and 0, as in Python."""

PythonValue: TypeAlias = bool | int | float | str | tuple["PythonValue", ...] | None
"""A value in the form that `to_python` returns: a float for each number that is not an integer."""

_SURROGATE = re.compile("[\ud800-\udfff]")

_FLOAT_FORMATS = {2: (11, -24), 4: (24, -149), 8: (53, -1074)}
"""The precision in bits and the exponent of the smallest step of a float, by its size in bytes."""


def is_number(value: Value) -> TypeGuard[Number]:
    """Whether the value is a number; bools count, as they do in Python's arithmetic."""
    return isinstance(value, (int, Fraction))


def normalise(number: Number) -> Number:
    """A number as a `Value`: an `int` if it is integral, else a `Fraction`."""
    if isinstance(number, Fraction) and number.denominator == 1:
        return number.numerator
    return number


def canonical(x: object) -> Value:
    """
    The value that represents a Python object.

    A float becomes the simplest rational that rounds to it, so that `1 / 3` is 1/3; NaN and
    the infinities become undefined. A NumPy scalar becomes the value of its number, and a list a
    tuple.

    Raises:
        TypeError: no value represents the object.
    """
    if x is None or isinstance(x, bool):
        return x
    if isinstance(x, str):
        return x if x.isascii() else _checked_text(x)
    if isinstance(x, int):
        return int(x)
    if isinstance(x, float):
        return _from_float(float(x), *_FLOAT_FORMATS[8])
    if isinstance(x, Fraction):
        return normalise(x)
    if isinstance(x, (tuple, list)):
        return tuple(canonical(item) for item in cast(Sequence[object], x))
    return _from_array_scalar(x)


def _checked_text(text: str) -> str:
    """The same text; raises `TypeError` for half of a surrogate pair, which no file can hold."""
    if (lone := _SURROGATE.search(text)) is not None:
        raise TypeError(
            f"a string with the lone surrogate {lone[0]!r} is not a value of RASP; "
            "use valid Unicode"
        )
    return text


def _from_array_scalar(x: Any) -> Value:
    """The value of a NumPy scalar, recognised by its attributes so that NumPy is not imported."""
    if getattr(x, "shape", None) != () or not hasattr(x, "dtype"):
        raise TypeError(
            f"{type(x).__name__} is not a value of RASP; "
            "use a bool, a number, a string, None or a tuple of these"
        )
    item = x.item()
    if isinstance(item, float):
        return _from_float(item, *_FLOAT_FORMATS[x.dtype.itemsize])
    if type(item) is type(x):  # A type without an equal in Python, such as a long double.
        raise TypeError(f"{x.dtype} is not a value of RASP; convert it to a Python number first")
    return canonical(item)


def _from_float(x: float, precision: int, least_exponent: int) -> Value:
    """The simplest rational that rounds to `x` in a float format of the given precision."""
    if not math.isfinite(x):
        return None
    if x.is_integer():
        return int(x)
    if x < 0:
        return normalise(-cast(Number, _from_float(-x, precision, least_exponent)))
    mantissa, exponent = math.frexp(x)
    step = Fraction(2) ** max(exponent - precision, least_exponent)
    # A narrow float goes through Python's wide ones: keep off the ends, where that rounds twice.
    above = step / 2 if precision == _FLOAT_FORMATS[8][0] else step * Fraction(31, 64)
    # Below a power of two the floats are twice as dense, so half the interval rounds up to it.
    below = above / 2 if mantissa == 0.5 and exponent - precision > least_exponent else above
    return normalise(simplest_between(Fraction(x) - below, Fraction(x) + above))


def simplest_between(low: Fraction, high: Fraction) -> Fraction:
    """The fraction of smallest denominator between `low` and `high`, for `0 <= low < high`."""
    whole = math.floor(low)
    if whole + 1 < high:
        return Fraction(whole + 1)
    if low == whole:  # Then `high <= whole + 1`, and whole + 1/n is inside for large n.
        return whole + Fraction(1, math.floor(1 / (high - whole)) + 1)
    return whole + 1 / simplest_between(1 / (high - whole), 1 / (low - whole))


def to_python(value: Value) -> PythonValue:
    """
    A value in the form that users see: floats for fractions, and tuples element by element.

    A fraction beyond the largest float becomes the nearest integer, which is closer than any
    float.
    """
    if isinstance(value, Fraction):
        return float(value) if abs(value) <= sys.float_info.max else round(value)
    if isinstance(value, tuple):
        return tuple(to_python(item) for item in value)
    return value


def typed_key(value: Value) -> Hashable:
    """A key that two values share if they are equal and of the same types, unlike True and 1."""
    if isinstance(value, bool):
        return (bool, value)
    return tuple(map(typed_key, value)) if isinstance(value, tuple) else value


def _nearest_float(number: int | Fraction) -> float:
    """The nearest float, infinite beyond the largest."""
    try:
        return number.numerator / number.denominator
    except OverflowError:
        return math.inf if number > 0 else -math.inf


def sort_key(value: Value) -> tuple[Any, ...]:
    """
    The key of the total order on values.

    Numbers come first, by value, then strings, then tuples, and undefined last. Keys of
    equal values are equal.
    """
    if isinstance(value, (int, Fraction)):
        # Rounding keeps the order, and floats are compared faster than fractions.
        return (0, _nearest_float(value), value)
    if isinstance(value, str):
        return (1, value)
    if isinstance(value, tuple):
        return (2, tuple(sort_key(item) for item in value))
    return (3,)
