"""
Certificates: the decisions of a program, each with its margin and error bound, for one dtype.

    <float32 [select "opp" 23.0 8.3e-05, step "opp" 0.5 0.0013, decode "reverse" 1.0 0.031],
     "float32-folded" 0.035>

The margin of a decision is the error at which it may go wrong; the bound is the largest error that
arithmetic in the dtype can make. The bound is proved, not measured: see docs/numerics.md. Further
arithmetics in which all decisions hold follow by name, each with the largest part of a margin that
a bound takes.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias, get_args

from xdsl.parser import AttrParser
from xdsl.printer import Printer

from raspc.values.html_view import html_of
from raspc.values.run_arithmetic import COVERED, RUN_ARITHMETICS
from raspc.values.short_repr import counted, guarded, short
from raspc.values.text import parse_string, print_string

DecisionKind: TypeAlias = Literal["select", "step", "decode"]

KINDS: tuple[DecisionKind, ...] = ("select", "step", "decode")

Dtype: TypeAlias = Literal["float64", "float32", "tf32", "bfloat16"]
"""The name of an arithmetic."""

DTYPES: tuple[Dtype, ...] = get_args(Dtype)
"""The dtypes of certificates; `tf32` is float32 with matrix products in TF32."""

DIGITS = 3
"""Significant digits of margins and bounds in text."""


@dataclass(frozen=True)
class Decision:
    """A comparison of numbers that a result depends on, with its margin and error bound."""

    kind: DecisionKind
    """`select`: keys by their scores; `step`: numbers by a step function; `decode`: the results."""

    label: str
    """The s-op that the decision computes, or the program for its results."""

    margin: float
    """The error at which the decision may go wrong."""

    bound: float
    """An upper limit on the error; a certificate holds if it is below the margin."""

    def __post_init__(self) -> None:
        """Raise a ValueError for a margin that is NaN, or a bound that is negative or NaN."""
        if math.isnan(self.margin) or not self.bound >= 0:
            raise ValueError(f"a decision with the margin {self.margin} and bound {self.bound}")

    @property
    def used(self) -> float:
        """The part of the margin that the bound takes: bound / margin."""
        return self.bound / self.margin if self.margin > 0 else math.inf

    def rounded(self) -> Decision:
        """The decision with `DIGITS` digits, its margin rounded down and its bound rounded up."""
        return Decision(self.kind, self.label, _digits(self.margin, -1), _digits(self.bound, 1))


@dataclass(frozen=True)
class Coverage:
    """An arithmetic in which the bounds of all decisions are below their margins."""

    arithmetic: str
    """A name of `RUN_ARITHMETICS`."""

    used: float
    """The largest part of a margin that a bound takes in this arithmetic."""


@dataclass(frozen=True)
class Certificate:
    """The decisions of a program in the order of the computation, for the arithmetic of a dtype."""

    dtype: str
    decisions: tuple[Decision, ...]
    others: tuple[Coverage, ...] = ()
    """The covered arithmetics besides those of the dtype."""

    @property
    def arithmetics(self) -> tuple[str, ...]:
        """The names of all covered arithmetics."""
        return (*COVERED[self.dtype], *(other.arithmetic for other in self.others))

    @property
    def tightest(self) -> Decision | None:
        """The decision whose bound takes the largest part of its margin."""
        return max(self.decisions, key=lambda decision: decision.used, default=None)

    @property
    def holds(self) -> bool:
        """Whether every bound is below its margin, in every covered arithmetic."""
        return all(decision.bound < decision.margin for decision in self.decisions) and all(
            other.used < 1 for other in self.others
        )

    def vacuous(self, value_counts: Sequence[int]) -> Decision | None:
        """
        A decoding with an infinite margin whose result has several values, which proves nothing.

        Args:
            value_counts: the number of values of each result, in order.

        """
        decodings = [decision for decision in self.decisions if decision.kind == "decode"]
        for decision, count in zip(decodings, value_counts, strict=False):
            if count > 1 and math.isinf(decision.margin):
                return decision
        return None

    def print(self, printer: Printer) -> None:
        """Print the certificate, as in `<float32 [decode "p" 1.0 0.03]>`."""
        with printer.in_angle_brackets():
            printer.print_string(f"{self.dtype} ")
            with printer.in_square_brackets():
                printer.print_list(self.decisions, lambda d: _print_decision(printer, d))
            for other in self.others:
                printer.print_string(", ")
                print_string(printer, other.arithmetic)
                printer.print_string(f" {_text(other.used)}")

    @classmethod
    def parse(cls, parser: AttrParser) -> Certificate:
        """Parse a certificate in the form that `print` writes."""
        with parser.in_angle_brackets():
            dtype = parser.expect(
                lambda: parser.parse_optional_keyword_in(set(DTYPES)),
                f"expected the dtype of a certificate: {', '.join(DTYPES)}",
            )
            decisions: Sequence[Decision] = parser.parse_comma_separated_list(
                parser.Delimiter.SQUARE, lambda: _parse_decision(parser), " in a certificate"
            )
            others: list[Coverage] = []
            while parser.parse_optional_punctuation(",") is not None:
                others.append(_parse_coverage(parser))
        return cls(dtype, tuple(decisions), tuple(others))

    @guarded
    def __repr__(self) -> str:
        found = self.tightest
        tightest = "" if found is None else f", tightest {short(found)}"
        holds = "" if self.holds else ", which does not hold"
        decisions = counted(len(self.decisions), "decision")
        return f"<Certificate for {self.dtype}: {decisions}{tightest}{holds}>"

    def _repr_html_(self) -> str:
        return html_of(self)


def _print_decision(printer: Printer, decision: Decision) -> None:
    printer.print_string(f"{decision.kind} ")
    print_string(printer, decision.label)
    printer.print_string(f" {_text(decision.margin)} {_text(decision.bound)}")


def _parse_decision(parser: AttrParser) -> Decision:
    kind: DecisionKind = parser.expect(
        lambda: _parse_optional_kind(parser), f"expected a decision: {', '.join(KINDS)}"
    )
    label = parse_string(parser, "the s-op of a decision")
    return Decision(kind, label, _parse_number(parser), _parse_number(parser))


def _parse_coverage(parser: AttrParser) -> Coverage:
    position = parser.pos
    name = parse_string(parser, "the name of an arithmetic")
    if name not in RUN_ARITHMETICS:
        known = ", ".join(RUN_ARITHMETICS)
        parser.raise_error(f"expected the name of an arithmetic: {known}", position)
    return Coverage(name, _parse_number(parser))


def _parse_optional_kind(parser: AttrParser) -> DecisionKind | None:
    for kind in KINDS:
        if parser.parse_optional_keyword(kind) is not None:
            return kind
    return None


def _parse_number(parser: AttrParser) -> float:
    position = parser.pos
    if parser.parse_optional_keyword("inf") is not None:
        return math.inf
    number = float(parser.parse_number(allow_boolean=False))
    if not number >= 0:
        parser.raise_error("expected a number that is not negative", position)
    return number


def _text(number: float) -> str:
    """The text of a number in MLIR's grammar, which requires a point before an exponent."""
    mantissa, e, exponent = repr(number).partition("e")
    return repr(number) if "." in mantissa or not e else f"{mantissa}.0e{exponent}"


def _digits(number: float, direction: int) -> float:
    """The number rounded to `DIGITS` digits, up for direction 1 and down for direction -1."""
    if number == 0 or not math.isfinite(number):
        return number
    shift = DIGITS - 1 - math.floor(math.log10(abs(number)))
    rounding = math.ceil if direction > 0 else math.floor
    return float(f"{rounding(Fraction(number) * Fraction(10) ** shift)}e{-shift}")
