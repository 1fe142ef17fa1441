"""
Whether float32 tells the numbers of a program apart: a simple bound, and a refusal.

Every vector that holds a number gets a bound on the error of its coordinate, from the unit
roundoff and the magnitudes of what is added up. Where numbers are told apart, by steps or by
decoding, the bound must stay well below what would do: a quarter of the gap between neighbours
for steps, half of it for decoding. One-hot vectors count as exact, since steps make them.
docs/numerics.md derives the bounds.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise

from xdsl.ir import Operation, SSAValue

from raspc.values.diagnostic import RaspcError, error_at
from raspc.values.text import value_text
from raspc.values.value import Number, normalise

ROUNDOFF = Fraction(1, 1 << 24)
"""The largest relative error of rounding to float32."""

LEAKAGE = Fraction(1, 1 << 29)
"""The largest share of a mean that comes from keys that are not selected, with some room."""

LARGEST = 1 << 100
"""Numbers, slopes and coefficients beyond this may overflow on the way; so may their inverses."""

MARGIN = Fraction(1, 8)
"""The part of a gap that errors may take where steps tell numbers apart; a quarter would do."""

DECODING_MARGIN = Fraction(3, 8)
"""The part of a gap that errors may take where a result is decoded; half of it would do."""

EXACT_INTEGERS = 1 << 24
"""Integers up to this size are float32 numbers, and their sums have no error."""

GRID = 1 << 160
"""Bounds are rounded up to multiples of one part of this, so that adding them up stays cheap."""

SCORE_ROUNDOFFS = 400
"""
A bound on the relative error of the weight of BOS against that of a selected key, in roundoffs.

The two scores differ by a few dozen, each is a product of numbers that round to float32, and the
exponential rounds too.
"""


def largest(numbers: Iterable[int | Fraction]) -> Fraction:
    """The largest magnitude among some numbers."""
    return max((abs(Fraction(number)) for number in numbers), default=Fraction(0))


def rounded_up(bound: Fraction) -> Fraction:
    """A bound that is no smaller, and whose denominator is: sums of many would grow without end."""
    return Fraction(math.ceil(bound * GRID), GRID)


def check_range(op: Operation, numbers: Iterable[int | Fraction]) -> None:
    """
    Numbers that become weights must be far from overflow and underflow.

    Raises:
        RaspcError: if one is not.

    """
    for number in numbers:
        if number and not Fraction(1, LARGEST) < abs(Fraction(number)) < LARGEST:
            raise error_at(
                op,
                f"the number {_short(number)} is too large or too small for float32",
                "scale the numbers, or make the s-op categorical",
            )


class Precision:
    """
    The error bounds of the numbers of one program.

    Args:
        n_keys: the most keys that a mean is taken over.

    """

    def __init__(self, n_keys: int):
        self.n_keys = n_keys
        self._errors: dict[SSAValue, Fraction] = {}

    def error(self, value: SSAValue) -> Fraction:
        """A bound on the error of the number that holds an s-op; 0 for a one-hot vector."""
        return self._errors.get(value, Fraction(0))

    def embedded(self, value: SSAValue, numbers: Iterable[int | Fraction]) -> None:
        """An s-op is one of some numbers, from a table of weights; unless told otherwise."""
        self._errors[value] = 2 * ROUNDOFF * largest(numbers)

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
        share = roundoffs * ROUNDOFF + LEAKAGE
        self._errors[value] = share * magnitude + (0 if exact else self.error(source))

    def _sums_exactly(self, terms: Iterable[Fraction]) -> bool:
        """Whether the sum of as many of some numbers as there are keys has no error in float32."""
        terms = list(terms)
        unit = max((term.denominator for term in terms), default=1)
        power_of_two = unit & (unit - 1) == 0 and all(unit % t.denominator == 0 for t in terms)
        return power_of_two and self.n_keys * largest(terms) * unit < EXACT_INTEGERS

    def weighed(self, value: SSAValue) -> None:
        """
        An s-op is the share x = M / (M + w) that a head gives BOS, against w selected keys.

        The relative error of (w / M), from its sum and from the weight of BOS, moves x by
        x (1 - x), which is at most a quarter, times that error.
        """
        relative = self.n_keys + 4 + SCORE_ROUNDOFFS
        self._errors[value] = (Fraction(relative, 4) + 3) * ROUNDOFF + LEAKAGE

    def summed(
        self,
        value: SSAValue,
        terms: Iterable[tuple[SSAValue, int | Fraction, Iterable[int | Fraction]]],
        constant: int | Fraction,
    ) -> None:
        """An s-op is a constant plus terms: operand, coefficient, the operand's numbers."""
        magnitude, error, count = abs(Fraction(constant)), Fraction(0), 4
        for operand, coefficient, numbers in terms:
            magnitude += abs(Fraction(coefficient)) * largest(numbers)
            error += abs(Fraction(coefficient)) * self.error(operand)
            count += 1
        self._errors[value] = count * ROUNDOFF * magnitude + error

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
        reach = max(largest(points), Fraction(1))
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
            check_range(op, [reach / distance, distance])
            if error + 4 * ROUNDOFF * reach > MARGIN * distance:
                raise _too_close(op, low, high, reach)
            # A pair of neurons of slope 2 / distance: both round their threshold's weight and
            # their result, which is no larger than the slope times the span.
            ramp = 6 * (1 + gates) * ROUNDOFF * (reach + span) / distance
            for label, change in changes.items():
                totals[label] = totals.get(label, Fraction(0)) + rounded_up(ramp * change)
            if gap is not None and any(totals[label] > MARGIN * gap for label in changes):
                raise _too_close(op, low, high, reach)
        written = largest(Fraction(c) for vector in outputs for c in vector.values())
        worst = max(totals.values(), default=Fraction(0)) + 4 * ROUNDOFF * written
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
        return steepest * self.error(source) + (terms + 6) * ROUNDOFF * magnitude

    def is_off(self, value: SSAValue, error: Fraction) -> None:
        """An s-op is off by up to an error."""
        self._errors[value] = error

    def check_decoding(
        self, op: Operation, value: SSAValue, numbers: Sequence[int | Fraction]
    ) -> None:
        """
        The numbers of a result must be told apart by rounding to the nearest.

        Raises:
            RaspcError: if the error bound does not leave enough of the gaps.

        """
        error = self.error(value) + 2 * ROUNDOFF * largest(numbers)
        for low, high in pairwise(numbers):
            if error > DECODING_MARGIN * (Fraction(high) - Fraction(low)):
                raise _too_close(op, low, high, largest(numbers))


def _too_close(
    op: Operation, low: int | Fraction, high: int | Fraction, reach: Fraction
) -> RaspcError:
    return error_at(
        op,
        f"{_short(low)} and {_short(high)} are too close to be told apart in float32, among "
        f"numbers as large as {_short(reach)}",
        "keep the s-ops that it comes from categorical, or its numbers coarser",
    )


def _short(number: int | Fraction) -> str:
    exact: Number = normalise(number)
    text = value_text(exact)
    if len(text) <= 24:
        return text
    return f"about 10^{len(str(abs(number.numerator))) - len(str(number.denominator))}"
