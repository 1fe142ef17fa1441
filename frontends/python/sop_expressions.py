"""
S-ops that compute each position by itself, and the operators that build them.

    opp_idx = (length - indices).named("opp_idx")         # SequenceMap
    is_open = tokens == "("                               # Map
    swapped = Map(lambda a, b, c: (c, b, a), x, y, z)     # any number of s-ops

Python's operators on s-ops compute position by position. `and`, `or`, `not` and chains such as
`0 < x < 3` can't be overloaded: write `x & y`, `x | y`, `~x` and `(0 < x) & (x < 3)`. `&` and `|`
are undefined only where the first operand is, and where the second is undefined and needed.
"""

from __future__ import annotations

import inspect
import operator
from abc import ABC
from collections.abc import Callable, Sequence
from typing import Any, NoReturn, TypeVar

from raspc.frontends.python.expression import ENCODING, ExpressionError, RASPExpr, annotate, require
from raspc.rasp_dialect.encoding import Encoding
from raspc.values import canonical

SOpT = TypeVar("SOpT", bound="SOp")
Function = Callable[..., Any]


def logical_and(x: Any, y: Any) -> Any:
    """Python's `x and y`."""
    return x and y


def logical_or(x: Any, y: Any) -> Any:
    """Python's `x or y`."""
    return x or y


class SOp(RASPExpr, ABC):
    """A sequence operation, with a value at every position of the input."""

    default_name = "sop"

    def __bool__(self) -> NoReturn:
        raise ExpressionError(
            "an s-op has no truth value of its own: use &, | and ~ for and, or and not, "
            "and parentheses for a chain of comparisons"
        )

    __hash__ = object.__hash__

    def __lt__(self, other: Any) -> SOp:
        return _binary(operator.lt, self, other)

    def __le__(self, other: Any) -> SOp:
        return _binary(operator.le, self, other)

    def __eq__(self, other: object) -> SOp:  # pyright: ignore[reportIncompatibleMethodOverride]
        return _binary(operator.eq, self, other)

    def __ne__(self, other: object) -> SOp:  # pyright: ignore[reportIncompatibleMethodOverride]
        return _binary(operator.ne, self, other)

    def __gt__(self, other: Any) -> SOp:
        return _binary(operator.gt, self, other)

    def __ge__(self, other: Any) -> SOp:
        return _binary(operator.ge, self, other)

    def __add__(self, other: Any) -> SOp:
        return _binary(operator.add, self, other)

    def __radd__(self, other: Any) -> SOp:
        return _binary(operator.add, other, self)

    def __sub__(self, other: Any) -> SOp:
        return _binary(operator.sub, self, other)

    def __rsub__(self, other: Any) -> SOp:
        return _binary(operator.sub, other, self)

    def __mul__(self, other: Any) -> SOp:
        return _binary(operator.mul, self, other)

    def __rmul__(self, other: Any) -> SOp:
        return _binary(operator.mul, other, self)

    def __truediv__(self, other: Any) -> SOp:
        return _binary(operator.truediv, self, other)

    def __rtruediv__(self, other: Any) -> SOp:
        return _binary(operator.truediv, other, self)

    def __floordiv__(self, other: Any) -> SOp:
        return _binary(operator.floordiv, self, other)

    def __rfloordiv__(self, other: Any) -> SOp:
        return _binary(operator.floordiv, other, self)

    def __mod__(self, other: Any) -> SOp:
        return _binary(operator.mod, self, other)

    def __rmod__(self, other: Any) -> SOp:
        return _binary(operator.mod, other, self)

    def __pow__(self, other: Any) -> SOp:
        return _binary(operator.pow, self, other)

    def __rpow__(self, other: Any) -> SOp:
        return _binary(operator.pow, other, self)

    def __and__(self, other: Any) -> SOp:
        return _binary(logical_and, self, other, lazy=True)

    def __rand__(self, other: Any) -> SOp:
        return _binary(logical_and, other, self, lazy=True)

    def __or__(self, other: Any) -> SOp:
        return _binary(logical_or, self, other, lazy=True)

    def __ror__(self, other: Any) -> SOp:
        return _binary(logical_or, other, self, lazy=True)

    def __invert__(self) -> SOp:
        return sop_not(self)

    def __neg__(self) -> SOp:
        return Map(operator.neg, self)

    def __pos__(self) -> SOp:
        return Map(operator.pos, self)

    def __abs__(self) -> SOp:
        return Map(abs, self)


class InputType(SOp, ABC):
    """An s-op without operands: all uses without annotations are one s-op."""

    def __init__(self):
        super().__init__()
        self.location = None  # The one s-op has many places; see `placed`.

    @property
    def label(self) -> str:
        """The name; with a number for an s-op that has annotations."""
        return super().label if self.annotations.given else self.default_name


class TokensType(InputType):
    """The token at each position of the input."""

    default_name = "tokens"


class IndicesType(InputType):
    """The index of each position, counted from 0."""

    default_name = "indices"


class LengthType(InputType):
    """The number of tokens in the input, at every position."""

    default_name = "length"


tokens = TokensType()
indices = IndicesType()
length = LengthType()


class Full(SOp):
    """The same value at every position."""

    default_name = "full"

    def __init__(self, fill: Any):
        super().__init__()
        canonical(fill)  # Raises a TypeError unless it is a value.
        self.fill = fill


class Fill(SOp):
    """
    The values of an s-op, with another value at the positions where it is undefined (None).

        Fill(Aggregate(before, tokens), "-")("abc") == ["-", "a", "b"]
    """

    default_name = "fill"

    def __init__(self, inner: SOp, value: Any):
        super().__init__()
        require(inner, SOp, "the first operand of Fill")
        if canonical(value) is None:
            raise TypeError(f"Fill replaces undefined values by a defined value, not by {value!r}")
        self.inner = inner
        self.value = value

    @property
    def children(self) -> Sequence[SOp]:
        """The s-op whose undefined values are replaced."""
        return (self.inner,)


class Elementwise(SOp):
    """A function of the values of s-ops at the same position; the base of `Map` and the like."""

    def __init__(self, f: Function, *operands: SOp, lazy: bool = False):
        super().__init__()
        self.f = f
        self.lazy = lazy
        self.operands = operands
        for operand in self.operands:
            require(operand, SOp, f"an operand of {type(self).__name__}")
        check_function(f, len(self.operands), type(self).__name__)

    @property
    def children(self) -> Sequence[SOp]:
        """The operands."""
        return self.operands


class Map(Elementwise):
    """
    A function of the values of s-ops at the same position.

        Map(lambda x: x + 1, tokens)([1, 2, 3]) == [2, 3, 4]

    The result is undefined (None) where an operand is undefined; the function is not called there.
    A lazy map takes undefined operands too: conditionals, `and` and `or` in its function are
    undefined only where the operands that Python evaluates are. Its function must be traceable, and
    may compare an argument with None.

    A pass fuses maps of maps. `raspc.tracr` keeps the operand of a map with `simplify=False`.
    """

    default_name = "map"

    def __init__(
        self, f: Function, inner: SOp, *others: SOp, simplify: bool = True, lazy: bool = False
    ):
        super().__init__(f, inner, *others, lazy=lazy)
        self.simplify = simplify

    @property
    def inner(self) -> SOp:
        """The first operand, which a map of one s-op applies its function to."""
        return self.operands[0]


class SequenceMap(Elementwise):
    """
    A function of the values of two s-ops at the same position.

        SequenceMap(lambda x, y: x - y, length, tokens)([1, 2, 3]) == [2, 1, 0]
    """

    default_name = "sequence_map"

    def __init__(self, f: Function, fst: SOp, snd: SOp, *, lazy: bool = False):
        super().__init__(f, fst, snd, lazy=lazy)

    @property
    def fst(self) -> SOp:
        """The s-op of the first argument."""
        return self.operands[0]

    @property
    def snd(self) -> SOp:
        """The s-op of the second argument."""
        return self.operands[1]


class LinearSequenceMap(SequenceMap):
    """The sum `fst_fac * fst + snd_fac * snd`, at every position."""

    default_name = "linear_sequence_map"

    def __init__(self, fst: SOp, snd: SOp, fst_fac: float, snd_fac: float):
        super().__init__(lambda x, y: fst_fac * x + snd_fac * y, fst, snd)
        self.fst_fac = fst_fac
        self.snd_fac = snd_fac


def sop_not(sop: SOp) -> SOp:
    """The map that applies Python's `not` at every position."""
    return Map(operator.not_, sop)


def numerical(sop: SOpT) -> SOpT:
    """A copy of the s-op with the numerical encoding: a number, in one direction."""
    require(sop, SOp, "what is to be numerical")
    return annotate(sop, encoding=Encoding.NUMERICAL)


def categorical(sop: SOpT) -> SOpT:
    """A copy of the s-op with the categorical encoding: one-hot, a direction for each value."""
    require(sop, SOp, "what is to be categorical")
    return annotate(sop, encoding=Encoding.CATEGORICAL)


def get_encoding(sop: SOp) -> Encoding:
    """The encoding that the program asks for; categorical by default."""
    return sop.annotations[ENCODING]


def is_numerical(sop: SOp) -> bool:
    """Whether the program asks for the numerical encoding."""
    return get_encoding(sop) is Encoding.NUMERICAL


def is_categorical(sop: SOp) -> bool:
    """Whether the encoding is categorical: the program asks for it, or for none."""
    return get_encoding(sop) is Encoding.CATEGORICAL


def check_function(f: object, arity: int, role: str) -> None:
    """Raise an `ExpressionError` unless `f` is a function that takes `arity` values."""
    if not callable(f) or isinstance(f, RASPExpr):
        raise ExpressionError(f"{role} takes a function of values, not {f!r}")
    try:
        # `signature` compares objects, and an object may have an `__eq__` of its own.
        is_object = type(f).__eq__ is not object.__eq__ and not isinstance(f, type)
        signature = inspect.signature(getattr(f, "__call__") if is_object else f)  # noqa: B004, B009
    except (TypeError, ValueError):
        return  # Some built-in functions have no signature.
    try:
        signature.bind(*range(arity))
    except TypeError as error:
        raise ExpressionError(
            f"{role} calls its function with {arity} value{'s' if arity != 1 else ''}, which "
            f"{getattr(f, '__name__', f)}{signature} does not take: {error}"
        ) from None


def _binary(f: Function, left: Any, right: Any, *, lazy: bool = False) -> SOp:
    """
    The s-op that applies `f` to two operands, at least one of which is an s-op.

    lazy: whether `f` takes an undefined second operand.
    """
    if isinstance(left, SOp) and isinstance(right, SOp):
        return SequenceMap(f, left, right, lazy=lazy)
    constant = right if isinstance(left, SOp) else left
    if isinstance(constant, RASPExpr):
        raise ExpressionError(
            f"an operand beside an s-op must be an s-op or a value, not {constant!r}"
        )
    canonical(constant)  # Raises a TypeError unless it is a value.
    if isinstance(left, SOp):
        return Map(lambda x: f(x, right), left, lazy=lazy)
    return Map(lambda x: f(left, x), right, lazy=lazy)
