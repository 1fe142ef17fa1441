"""
A simple bound of the errors of numbers, and a refusal of numbers that floats do not separate.

Every vector that holds a number gets a bound on the error of its coordinate, from the unit
roundoff and the magnitudes of what is added up. Where numbers are told apart, by steps or by
decoding, the bound must stay well below what would do: a quarter of the gap between neighbours
for steps, half of it for decoding. One-hot vectors count as exact, since steps make them.
docs/numerics.md derives the bounds.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from xdsl.ir import Operation, SSAValue

from raspc.values.diagnostic import error_at
from raspc.values.text import value_text
from raspc.values.value import Number, normalise


@dataclass(frozen=True)
class FloatFormat:
    """
    The floats that hold the numbers of a program.

    Attributes:
        dtype: the name of the arithmetic, for messages.
        finer: the name of an arithmetic with smaller errors; None if there is none.
        bits: the significant bits.
        range_bits: numbers, slopes and coefficients lie between 2^-range_bits and 2^range_bits:
            beyond, something on the way may overflow or vanish.
        stray: the largest share of a mean that comes from keys that are not selected, if the
            program has scores of its own.

    """

    dtype: str
    finer: str | None
    bits: int
    range_bits: int
    stray: Fraction | None = None

    @property
    def roundoff(self) -> Fraction:
        """The largest relative error of rounding."""
        return Fraction(1, 1 << self.bits)

    @property
    def leakage(self) -> Fraction:
        """The largest share of a mean that comes from keys that are not selected."""
        return self.roundoff / 64 if self.stray is None else self.stray

    @property
    def grid(self) -> int:
        """Bounds are multiples of one part of this, so that adding them up stays cheap."""
        return 1 << (self.range_bits + 60)


FORMATS: dict[str, FloatFormat] = {
    "float64": FloatFormat("float64", None, 53, 400),
    "float32": FloatFormat("float32", "float64", 24, 100),
    "tf32": FloatFormat("tf32", "float32", 24, 100),
    "bfloat16": FloatFormat("bfloat16", "float32", 24, 100),
}
"""
The formats by dtype.

For tf32 and bfloat16 the bound is that of float32: a program that float32 does not compute is
refused, and the certificate decides about the others.
"""

FLOAT32 = FORMATS["float32"]

ROUNDOFF = FLOAT32.roundoff

MARGIN = Fraction(1, 8)
"""The part of a gap that errors may take where steps tell numbers apart; a quarter would do."""

DECODING_MARGIN = Fraction(3, 8)
"""The part of a gap that errors may take where a result is decoded; half of it would do."""

SCORE_ROUNDOFFS = 400
"""
A bound on the relative error of the weight of BOS against that of a selected key, in roundoffs.

The two scores differ by a few dozen, each is a product of numbers that round to float32, and the
exponential rounds too.
"""


def largest(numbers: Iterable[int | Fraction]) -> Fraction:
    """The largest magnitude of the numbers; 0 for none."""
    return max((abs(Fraction(number)) for number in numbers), default=Fraction(0))


class Precision:
    """
    The error bounds of the numbers of one program.

    Args:
        n_keys: the most keys that a mean is taken over.
        format: the floats that hold the numbers.
        strict: whether numbers that are too close to be told apart are an error.

    """

    def __init__(self, n_keys: int, format: FloatFormat = FLOAT32, *, strict: bool = True):
        self.n_keys = n_keys
        self.format = format
        self.strict = strict
        self.roundoff = format.roundoff
        self._errors: dict[SSAValue, Fraction] = {}

    def check_range(self, op: Operation, numbers: Iterable[int | Fraction]) -> None:
        """
        Numbers that become weights must be far from overflow and underflow.

        Raises:
            RaspcError: if one is not.

        """
        limit = 1 << self.format.range_bits
        for number in numbers:
            if number and not Fraction(1, limit) < abs(Fraction(number)) < limit:
                raise error_at(
                    op,
                    f"the number {_short(number)} is too large or too small for "
                    f"{self.format.dtype}",
                    "scale the numbers, or make the s-op categorical",
                )

    def _rounded_up(self, bound: Fraction) -> Fraction:
        """The least multiple of one part of the format's grid that is not below a bound."""
        return Fraction(math.ceil(bound * self.format.grid), self.format.grid)

    def error(self, value: SSAValue) -> Fraction:
        """A bound on the error of the number that holds an s-op; 0 for a one-hot vector."""
        return self._errors.get(value, Fraction(0))

    def embedded(self, value: SSAValue, numbers: Iterable[int | Fraction]) -> None:
        """Record the rounding of an s-op that takes its numbers from a table of weights."""
        self._errors[value] = 2 * self.roundoff * largest(numbers)

    def averaged(
        self,
        value: SSAValue,
        source: SSAValue,
        numbers: Iterable[int | Fraction],
        default: int | Fraction,
        *,
        equal: bool = False,
    ) -> None:
        """
        An s-op is a mean of numbers less a default, plus the default.

        Where the selected keys have equal weights, these are 1 before the division, and the sum
        of numbers that are small multiples of a power of two is exact: what is left is the
        rounding of the quotient.

        Args:
            value: the mean.
            source: what is averaged.
            numbers: the values of that.
            default: what BOS stands for.
            equal: whether all the keys that a query selects have exactly the same score.

        """
        terms = [Fraction(number) - Fraction(default) for number in numbers]
        magnitude = largest(numbers) + abs(Fraction(default))
        exact = equal and self._sums_exactly(terms)
        roundoffs = 3 + (1 if default else 0) if exact else self.n_keys + 4
        share = roundoffs * self.roundoff + 2 * self.format.leakage
        self._errors[value] = share * magnitude + (0 if exact else self.error(source))

    def _sums_exactly(self, terms: Iterable[Fraction]) -> bool:
        """Whether the sum of as many of some numbers as there are keys has no error in floats."""
        terms = list(terms)
        unit = max((term.denominator for term in terms), default=1)
        power_of_two = unit & (unit - 1) == 0 and all(unit % t.denominator == 0 for t in terms)
        return power_of_two and self.n_keys * largest(terms) * unit < 1 << self.format.bits

    def weighed(self, value: SSAValue) -> None:
        """
        An s-op is the share x = M / (M + w) that a head gives BOS, against w selected keys.

        The relative error of (w / M), from its sum and from the weight of BOS, moves x by
        x (1 - x), which is at most a quarter, times that error.
        """
        relative = self.n_keys + 4 + SCORE_ROUNDOFFS
        self._errors[value] = (Fraction(relative, 4) + 3) * self.roundoff + 2 * self.format.leakage

    def summed(
        self,
        value: SSAValue,
        terms: Iterable[tuple[SSAValue, int | Fraction, Sequence[int | Fraction]]],
        constant: int | Fraction,
        onehot: Collection[SSAValue] = (),
    ) -> None:
        """
        An s-op is a constant plus terms: operand, coefficient, the operand's ascending numbers.

        An error of the coordinates of the operands in `onehot` moves between neighbouring numbers.
        """
        magnitude, error, count = abs(Fraction(constant)), Fraction(0), 4
        for operand, coefficient, numbers in terms:
            magnitude += abs(Fraction(coefficient)) * largest(numbers)
            gaps = [Fraction(high) - Fraction(low) for low, high in pairwise(numbers)]
            unit = largest(gaps) if operand in onehot else 1
            error += abs(Fraction(coefficient)) * self.error(operand) * unit
            count += 1
        self._errors[value] = count * self.roundoff * magnitude + error

    def stepped(
        self,
        op: Operation,
        value: SSAValue,
        error: Fraction,
        points: Sequence[int | Fraction],
        outputs: Sequence[Mapping[str, float]],
        gap: int | Fraction | None,
        gates: int = 0,
    ) -> None:
        """
        An s-op is a function by steps of a number.

        Args:
            op: what to name in diagnostics.
            value: the s-op that the steps compute.
            error: the bound on the error of the number.
            points: the numbers, ascending.
            outputs: the vector for each.
            gap: the smallest difference of two results in one coordinate, if there are two.
            gates: the operands that switch the steps on, whose weights cancel as the number's do.

        Raises:
            RaspcError: if the steps do not tell the numbers apart.

        """
        reach = largest(points)
        span = Fraction(points[-1]) - Fraction(points[0])
        totals: dict[str, Fraction] = {}
        for (low, before), (high, after) in pairwise(zip(points, outputs, strict=True)):
            changes = {
                label: abs(Fraction(after.get(label, 0.0)) - Fraction(before.get(label, 0.0)))
                for label in {*before, *after}
            }
            if not any(changes.values()):
                continue
            distance = Fraction(high) - Fraction(low)
            self.check_range(op, [1 / distance, reach / distance])
            if error + 4 * self.roundoff * reach > MARGIN * distance:
                self._refuse(op, low, high, reach)
            # A pair of neurons of slope 2 / distance: both round their threshold's weight and
            # their result, which is no larger than the slope times the span.
            ramp = 6 * (1 + gates) * self.roundoff * (reach + span) / distance
            for label, change in changes.items():
                totals[label] = totals.get(label, Fraction(0)) + self._rounded_up(ramp * change)
            if gap is not None and any(totals[label] > MARGIN * gap for label in changes):
                self._refuse(op, low, high, reach)
        written = largest(Fraction(c) for vector in outputs for c in vector.values())
        worst = max(totals.values(), default=Fraction(0)) + 4 * self.roundoff * written
        self._errors[value] = max(self.error(value), worst)

    def of_lines(
        self, source: SSAValue, steepest: Fraction, magnitude: Fraction, terms: int
    ) -> Fraction:
        """
        A bound on the error of lines through points, as `constructions.interpolation` has them.

        Args:
            source: the number that they are a function of.
            steepest: the largest slope.
            magnitude: the sum of the magnitudes of all terms.
            terms: how many there are.

        """
        return steepest * self.error(source) + (terms + 6) * self.roundoff * magnitude

    def is_off(self, value: SSAValue, error: Fraction) -> None:
        """Record `error` as the error bound of s-op `value`."""
        self._errors[value] = error

    def check_decoding(
        self, op: Operation, value: SSAValue, numbers: Sequence[int | Fraction]
    ) -> None:
        """
        The numbers of a result must be told apart by rounding to the nearest.

        Raises:
            RaspcError: if the error bound does not leave enough of the gaps.

        """
        error = self.error(value) + 2 * self.roundoff * largest(numbers)
        for low, high in pairwise(numbers):
            if error > DECODING_MARGIN * (Fraction(high) - Fraction(low)):
                self._refuse(op, low, high, largest(numbers))

    def _refuse(
        self, op: Operation, low: int | Fraction, high: int | Fraction, reach: Fraction
    ) -> None:
        """Raise the error of two numbers that are too close to be told apart, if it is one."""
        if not self.strict:
            return
        finer = "" if self.format.finer is None else f"{self.format.finer} is more exact; "
        raise error_at(
            op,
            f"{_short(low)} and {_short(high)} are too close to be told apart in "
            f"{self.format.dtype}, among numbers as large as {_short(reach)}",
            f"{finer}keep the s-ops that it comes from categorical, or its numbers coarser",
        )


def _short(number: int | Fraction) -> str:
    exact: Number = normalise(number)
    text = value_text(exact)
    if len(text) <= 24:
        return text
    try:
        return f"about {float(number):.17g}"
    except OverflowError:
        return f"about 10^{len(str(abs(number.numerator))) - len(str(number.denominator))}"
