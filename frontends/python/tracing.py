"""
Tracing: an expression of scalar operations that computes a given Python function of values.

    lambda x, y: x + 1 if x < y else 0

is called with tracers for x and y, which record the operations on them:

    (if (cmp lt x y) (add x 1) 0)

A tracer whose truth the function tests makes a decision; the function runs again for the other
truth, and `if` joins the two results. So `and`, `or`, `not`, `min` and `x in (1, 2)` are traced as
these operations. An operation that needs the value itself (`len(x)`, `int(x)`, `isinstance(x,
str)`, `x.upper()`, a key of a dict ...) raises `TraceError`; the caller then tabulates the
function.

An operation that may be undefined stays in the expression: if the result does not depend on it,
`seq` keeps it, since in Python its exception would have ended the function.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from raspc.frontends.python.scalar_expression import ExpressionBuilder, Scalar
from raspc.values import canonical

MAX_RUNS = 32
"""The largest number of paths through a function that tracing follows."""

MAX_DECISIONS = 32
"""The largest number of decisions on a path, which bounds loops that test a tracer."""


class TraceError(BaseException):
    """
    The function can't be traced, for the reason in the message.

    A `BaseException`, so that an `except Exception` in the function does not catch it.
    """


def trace(f: Callable[..., Any], arity: int, *, lazy: bool = False) -> Scalar:
    """
    The expression that `f` computes from its arguments.

    lazy: whether arguments may be undefined, so that comparing an argument with None tests that.

    Raises:
        TraceError: tracing fails.
    """
    session = _Session(f, arity, lazy)
    result = session.explore(())
    if not session.subscripts:
        # Formatting takes any object with subscripts for a mapping: `"a" % x` is "a" for a tracer.
        session.tracer = Tracer
    if session.explore(()) is not result:
        raise TraceError("it does not do the same at every call")
    return result


class _Session:
    """The runs of one function, each of which follows one path through its decisions."""

    def __init__(self, f: Callable[..., Any], arity: int, lazy: bool):
        self.f = f
        self.lazy = lazy
        """Whether arguments may be undefined."""
        self.builder = ExpressionBuilder(defined_arguments=not lazy)
        self.arguments = tuple(self.builder.argument(i) for i in range(arity))
        self.failure: str | None = None
        self.runs = 0
        self.tracer: type[Tracer] = SubscriptTracer
        self.subscripts = False
        """Whether the function subscripts a value."""

    def explore(self, prefix: tuple[bool, ...]) -> Scalar:
        """The result of all paths that begin with the decisions `prefix`, joined by `if`."""
        if not prefix:
            self.runs = 0
        result, conditions = self.run(prefix)
        decisions = prefix + (True,) * (len(conditions) - len(prefix))
        for i in reversed(range(len(prefix), len(conditions))):
            otherwise = self.explore((*decisions[:i], False))
            result = self.builder.conditional(conditions[i], result, otherwise)
        return result

    def run(self, prefix: tuple[bool, ...]) -> tuple[Scalar, list[Scalar]]:
        """The result of the path that takes the decisions `prefix` and then only true ones."""
        self.runs += 1
        if self.runs > MAX_RUNS:
            raise TraceError("it branches too often")
        self.prefix = prefix
        self.conditions: list[Scalar] = []
        self.partial: dict[Scalar, None] = {}
        returned: object = None
        try:
            returned = self.f(*(self.tracer(self, argument) for argument in self.arguments))
        except Exception as error:
            self.failure = self.failure or f"it raises {type(error).__name__} for a symbolic value"
        if self.failure is not None:
            raise TraceError(self.failure)
        result = self.scalar(returned)
        if len(self.conditions) < len(prefix):
            raise TraceError("it does not do the same at every call")
        return self.keep_partial(result), self.conditions

    def keep_partial(self, result: Scalar) -> Scalar:
        """The result, undefined also where an unused operation on the path is undefined."""
        needed = self.builder.strictly_needed([result, *self.conditions])
        for operation in reversed(self.partial):
            if operation not in needed:
                result = self.builder.build("seq", operation, result)
                needed |= self.builder.strictly_needed([operation])
        return result

    def decide(self, condition: Scalar) -> bool:
        """The truth of a condition on this path."""
        position = len(self.conditions)
        if condition in self.conditions:
            earlier = self.conditions.index(condition)
            return self.prefix[earlier] if earlier < len(self.prefix) else True
        if position >= MAX_DECISIONS:
            self.fail("it branches too often")
        self.conditions.append(condition)
        return self.prefix[position] if position < len(self.prefix) else True

    def operation(self, kind: str, *operands: object, attribute: Any = None) -> Tracer:
        """The tracer of an operation on tracers and constants."""
        scalars = [self.scalar(operand) for operand in operands]
        scalar = self.builder.build(kind, *scalars, attribute=attribute)
        if not scalar.total:
            self.partial[scalar] = None
        return self.tracer(self, scalar)

    def scalar(self, thing: object) -> Scalar:
        """The expression of a tracer, of a constant, or of a sequence of these."""
        if type(thing) is Tracer or type(thing) is SubscriptTracer:
            if thing._session is not self:
                self.fail("it keeps a value from an earlier call")
            return thing._scalar
        if type(thing) in (tuple, list):
            items: Sequence[object] = thing  # pyright: ignore[reportAssignmentType]
            if any(type(item) in (Tracer, SubscriptTracer, tuple, list) for item in items):
                return self.builder.build("tuple", *(self.scalar(item) for item in items))
        try:
            value = canonical(thing)
        except TypeError:
            self.fail(f"it uses a {type(thing).__name__}")
        if value is None and thing is not None:
            self.fail(f"it uses {thing!r}, which is no rational number")
        return self.builder.literal(value)

    def fail(self, reason: str) -> NoReturn:
        """Raise `TraceError`, now and at the end, in case the function catches it."""
        self.failure = self.failure or reason
        raise TraceError(reason)


def _operator(kind: str) -> tuple[Callable[..., Tracer], Callable[..., Tracer]]:
    """The methods of a binary operator, for a tracer on its left and on its right."""

    def method(self: Tracer, other: object) -> Tracer:
        return self._session.operation(kind, self, other)

    def reflected(self: Tracer, other: object) -> Tracer:
        return self._session.operation(kind, other, self)

    return method, reflected


def _comparison(predicate: str) -> Callable[[Tracer, object], Any]:
    def method(self: Tracer, other: object) -> Any:
        if other is None and predicate in ("eq", "ne"):
            if not self._session.lazy:
                return predicate == "ne"  # Functions are called with defined values only.
            defined = self._session.operation("is_defined", self)
            return defined if predicate == "ne" else self._session.operation("not", defined)
        return self._session.operation("cmp", self, other, attribute=predicate)

    return method


def _bitwise(symbol: str, total: str, strict: str) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """
    The methods of a bitwise operator, which can be traced between truth values.

    Between truth values the scalar operation `strict` computes the same result. The operation
    `total`, which is simpler, differs only if the second operand is undefined.
    """

    def traced(session: _Session, left: object, right: object) -> Tracer:
        first, second = session.scalar(left), session.scalar(right)
        if not (first.boolean and second.boolean):
            session.fail(f"it uses {symbol} between values that may not be truth values")
        if strict == "cmp":
            return session.operation("cmp", left, right, attribute="ne")
        return session.operation(total if second.total else strict, left, right)

    return (
        lambda self, other: traced(self._session, self, other),
        lambda self, other: traced(self._session, other, self),
    )


def _untraceable(what: str) -> Callable[..., Any]:
    def method(self: Tracer, *_: object) -> NoReturn:
        self._session.fail(f"it needs {what}")

    return method


class Tracer:
    """A symbolic value, which records operators on it and raises where a value is needed."""

    __slots__ = ("_scalar", "_session")
    __array_ufunc__ = None  # NumPy numbers leave their operators to the tracer.

    def __init__(self, session: _Session, scalar: Scalar):
        self._session = session
        self._scalar = scalar

    __add__, __radd__ = _operator("add")
    __sub__, __rsub__ = _operator("sub")
    __mul__, __rmul__ = _operator("mul")
    __truediv__, __rtruediv__ = _operator("div")
    __floordiv__, __rfloordiv__ = _operator("floordiv")
    __mod__, __rmod__ = _operator("mod")
    __pow__, __rpow__ = _operator("pow")
    __and__, __rand__ = _bitwise("&", "and", "min")
    __or__, __ror__ = _bitwise("|", "or", "max")
    __xor__, __rxor__ = _bitwise("^", "cmp", "cmp")

    __lt__ = _comparison("lt")
    __le__ = _comparison("le")
    __gt__ = _comparison("gt")
    __ge__ = _comparison("ge")
    __eq__ = _comparison("eq")
    __ne__ = _comparison("ne")

    def __neg__(self) -> Tracer:
        return self._session.operation("neg", self)

    def __pos__(self) -> Tracer:
        return self._session.operation("add", 0, self)

    def __abs__(self) -> Tracer:
        return self._session.operation("abs", self)

    def __round__(self, digits: int | None = None) -> Tracer:
        if digits is not None:
            self._session.fail("it rounds to a number of digits")
        return self._session.operation("round", self)

    def __floor__(self) -> Tracer:
        return self._session.operation("floordiv", self, 1)

    def __ceil__(self) -> Tracer:
        return -((-self) // 1)

    def __divmod__(self, other: object) -> tuple[Tracer, Tracer]:
        return self // other, self % other

    def __rdivmod__(self, other: object) -> tuple[Tracer, Tracer]:
        return other // self, other % self

    def __bool__(self) -> bool:
        return self._session.decide(self._scalar)

    def __getattr__(self, name: str) -> Any:
        self._session.fail(f"it needs the attribute '{name}' of a value")

    @property
    def __class__(self) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        # `isinstance` reads `__class__` for any class other than `Tracer`.
        # An operator of `Fraction` tests the other operand, and leaves it to the tracer's operator.
        caller = sys._getframe(1)
        while caller.f_globals.get("__name__") == "abc" and caller.f_back is not None:
            caller = caller.f_back
        if caller.f_globals.get("__name__") == "fractions":
            return Tracer
        self._session.fail("it needs the type of a value")

    __hash__ = _untraceable("a value as a key")
    __iter__ = _untraceable("the items of a value")
    __len__ = _untraceable("the length of a value")
    __contains__ = _untraceable("the items of a value")
    __int__ = _untraceable("a value as an int")
    __index__ = _untraceable("a value as an index")
    __float__ = _untraceable("a value as a float")
    __complex__ = _untraceable("a value as a complex number")
    __trunc__ = _untraceable("a value as an int")
    __str__ = _untraceable("a value as a string")
    __repr__ = _untraceable("a value as a string")
    __format__ = _untraceable("a value as a string")
    __bytes__ = _untraceable("a value as bytes")
    __invert__ = _untraceable("the bits of a value")
    __dir__ = _untraceable("the attributes of a value")


class SubscriptTracer(Tracer):
    """A tracer whose subscripts are recorded too."""

    __slots__ = ()

    def __getitem__(self, index: object) -> Tracer:
        self._session.subscripts = True
        if type(index) is not int:
            self._session.fail("it subscripts a value other than by a known position")
        return self._session.operation("item", self, attribute=index)
