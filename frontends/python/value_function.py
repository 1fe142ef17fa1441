"""
The region that computes a Python function of values: traced if possible, else a table.

    lambda x: x + 1                     %1 = rasp.add %x, %0
    lambda x: x.upper()                 %0 = rasp.lookup %x {("a") : "A", ("b") : "B"}

A trace is compared with the function on values that its arguments can take, because tracing can't
observe everything that a function may depend on, such as the `type` of a value or a global
variable.
"""

from __future__ import annotations

import dis
import math
import random
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from typing import Any

from xdsl.ir import Region, SSAValue

from raspc.frontends.python.expression import ExpressionError, RASPExpr
from raspc.frontends.python.region_builder import region_of_expression, region_of_table
from raspc.frontends.python.source_location import SourceLocation
from raspc.frontends.python.tracing import TraceError, trace
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.scalar_ops import UNDEFINED_IN_PYTHON
from raspc.values import Domain, RaspcError, Value, canonical, is_number, to_python

MAX_CHECKED = 4096
"""The largest number of arguments on which a trace is compared with its function."""

MAX_TABLE = 1 << 16
"""The largest number of entries of a table."""

ROUNDING = Fraction(1, 10**9)
"""The largest error of Python's floats relative to the exact numbers of a trace."""


@dataclass(frozen=True)
class ValueFunction:
    """A Python function of values, in an s-op or a selector."""

    f: Callable[..., Any]

    operands: tuple[SSAValue, ...]
    """The s-ops whose values are the arguments."""

    domain: Callable[[SSAValue], Domain]
    """The function that returns the domain of an operand; it raises a `RaspcError` if too large."""

    name: str
    """The name of the s-op or selector."""

    location: SourceLocation | None

    is_predicate: bool = False
    """Whether only the truth of the result matters."""

    lazy: bool = False
    """Whether the traced function takes undefined arguments, with which `f` is not called."""

    def region(self) -> Region:
        """The region that computes the function."""
        arity = len(self.operands)
        if self.lazy and _tests_identity(self.f):
            raise self._error(
                "its lazy function tests an argument with 'is', which tracing cannot observe",
                "compare with == None, or use is_defined",
            )
        try:
            region = region_of_expression(trace(self.f, arity, lazy=self.lazy), arity)
        except TraceError as error:
            return self._table(str(error))
        if not self._agrees(region):
            return self._table("it does other than its operations say")
        return region

    def _agrees(self, region: Region) -> bool:
        """Whether region and function have equal results on the arguments that are compared."""
        try:
            arguments = self._sampled_arguments()
        except RaspcError:
            return True  # The domains are too large to enumerate.
        traced = ScalarFunction(region)
        return all(self._agrees_on(traced(*args), args) for args in arguments)

    def _agrees_on(self, traced: Value, args: tuple[Value, ...]) -> bool:
        if any(_has_fraction(arg) for arg in args):
            # Python's fractions are exact, like the traced operations.
            try:
                if self._alike(traced, self._result(self.f(*args), args)):
                    return True
            except Exception:  # A function of floats need not take them.
                pass
        return self._alike(traced, self.call(args))

    def _alike(self, traced: Value, called: Value) -> bool:
        return bool(traced) == bool(called) if self.is_predicate else _alike(traced, called)

    def _table(self, reason: str) -> Region:
        """The region that looks up the result of the function for each of its arguments."""
        if self.lazy:
            raise self._error(
                f"its function can't be traced ({reason}), as that of a lazy map must",
                "write it with operators, comparisons and conditionals, or map without lazy",
            )
        arguments: Iterable[tuple[Value, ...]] = product(*map(self.domain, self.operands))
        size = math.prod(len(self.domain(operand)) for operand in self.operands)
        if size > MAX_TABLE:
            # An s-op that is two operands has the same value in both: omit all other pairs.
            arguments = self._all_arguments()
            size = math.prod(len(domain) for domain in self._domains().values())
        if size > MAX_TABLE:
            raise self._error(
                f"its function can't be traced ({reason}), and a table of it would have {size} "
                f"entries, more than {MAX_TABLE}",
                "write it with operators and comparisons, or give it fewer values",
            )
        table = {args: self.call(args) for args in arguments}
        self._check_equal_arguments(table)
        for args, value in table.items():
            if self.call(args) != value:
                raise self._error(
                    f"its function gives different values for {_shown(args)} each time",
                    "let it depend on its arguments alone",
                )
        return region_of_table(table, len(self.operands))

    def _check_equal_arguments(self, table: dict[tuple[Value, ...], Value]) -> None:
        """Raise an error if the function tells a truth value from an equal number, a table not."""
        if not any(self.domain(operand).merged for operand in self.operands):
            return
        for args, value in table.items():
            for i, arg in enumerate(args):
                if arg not in self.domain(self.operands[i]).merged:
                    continue
                if not isinstance(arg, (bool, int)):
                    raise self._error(
                        f"its argument can be {_shown([arg])} and an equal tuple of other types",
                        "give it numbers alone, or truth values alone",
                    )
                twin = int(arg) if isinstance(arg, bool) else bool(arg)
                other = self.call((*args[:i], twin, *args[i + 1 :]))
                if (type(other), other) != (type(value), value):
                    raise self._error(
                        f"its function has the values {value!r} for {arg!r} and {other!r} for "
                        f"{twin!r}, which are equal",
                        "give it numbers alone, or truth values alone",
                    )

    def call(self, args: tuple[Value, ...]) -> Value:
        """The result of the function on the arguments, as the program would call it."""
        try:
            result = self.f(*(to_python(arg) for arg in args))
        except UNDEFINED_IN_PYTHON as error:
            if (fault := _fault_of(error)) is not None:
                raise self._error(
                    f"its function works with s-ops: {fault}",
                    "a function gets and returns values; build s-ops outside of it",
                ) from error
            return None
        except Exception as error:
            message = " ".join(f"{type(error).__name__}: {error}".split())
            raise self._error(
                f"its function raises {message} for {_shown(args)}",
                "let it return None where it has no value",
            ) from error
        return self._result(result, args)

    def _result(self, result: object, args: tuple[Value, ...]) -> Value:
        try:
            return bool(result) if self.is_predicate else canonical(result)
        except Exception as error:
            returned = f"its function returns a {type(result).__name__} for {_shown(args)}"
            if isinstance(result, (str, tuple, list)):
                returned += f", and {' '.join(str(error).split())}"
            raise self._error(
                returned, "return a bool, a number, a string, None or a tuple of these"
            ) from None

    def _domains(self) -> dict[SSAValue, tuple[Value, ...]]:
        """The values that each operand can take."""
        return {operand: self.domain(operand).values for operand in self.operands}

    def _all_arguments(self) -> Iterator[tuple[Value, ...]]:
        """The arguments that the function can receive; operands that are one s-op are equal."""
        domains = self._domains()
        for values in product(*domains.values()):
            yield self._arguments(dict(zip(domains, values, strict=True)))

    def _sampled_arguments(self) -> Iterable[tuple[Value, ...]]:
        """All arguments that the function can receive, or a sample of `MAX_CHECKED` of them."""
        domains = self._domains()
        if math.prod(map(len, domains.values())) <= MAX_CHECKED:
            return self._all_arguments()
        generator = random.Random(0)
        return [
            self._arguments({o: generator.choice(values) for o, values in domains.items()})
            for _ in range(MAX_CHECKED)
        ]

    def _arguments(self, value_of: dict[SSAValue, Value]) -> tuple[Value, ...]:
        return tuple(value_of[operand] for operand in self.operands)

    def _error(self, message: str, remedy: str) -> RaspcError:
        location = None if self.location is None else str(self.location)
        return RaspcError(message, location=location, sop=self.name, remedy=remedy)


def _fault_of(error: BaseException) -> str | None:
    """The fault of a function that works with s-ops, None for an undefined value."""
    if isinstance(error, ExpressionError):
        return str(error)
    if isinstance(error, TypeError) and _names_an_sop(error):
        return str(error)
    keys = error.args if isinstance(error, KeyError) else ()
    return next((f"{key!r} is no key" for key in keys if isinstance(key, RASPExpr)), None)


def _names_an_sop(error: TypeError) -> bool:
    """Whether a TypeError of Python names the class of an s-op or selector."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    if last is None:
        return False
    frame = last.tb_frame
    if dis.opname[frame.f_code.co_code[last.tb_lasti]] == "RAISE_VARARGS":
        return False  # The text is the program's own.
    names = _kinds(RASPExpr) & set(re.findall(r"\w+", str(error)))
    known = {**frame.f_globals, **frame.f_locals}
    return any(not _is_other_class(known.get(name)) for name in names)


def _is_other_class(thing: object) -> bool:
    return isinstance(thing, type) and not issubclass(thing, RASPExpr)


def _kinds(base: type) -> set[str]:
    """The names of the classes that derive from a class."""
    return {base.__name__}.union(*map(_kinds, base.__subclasses__()))


def _tests_identity(function: Callable[..., Any]) -> bool:
    """Whether the code of a Python function compares by `is`."""
    code = getattr(function, "__code__", None)
    names = () if code is None else (step.opname for step in dis.get_instructions(code))
    return any(name == "IS_OP" or name.endswith("_NONE") for name in names)


def _has_fraction(value: Value) -> bool:
    if isinstance(value, tuple):
        return any(_has_fraction(item) for item in value)
    return isinstance(value, Fraction)


def _alike(traced: Value, called: Value) -> bool:
    """Whether two values are equal up to the rounding of Python's floats."""
    if isinstance(traced, tuple) and isinstance(called, tuple):
        return len(traced) == len(called) and all(map(_alike, traced, called))
    if traced is not None and called is not None and is_number(traced) and is_number(called):
        return abs(traced - called) <= ROUNDING * max(1, abs(traced))
    return traced == called


def _shown(args: Sequence[Value]) -> str:
    return ", ".join(repr(to_python(arg)) for arg in args)
