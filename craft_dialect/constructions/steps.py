"""
Functions of one number, by steps at the function's change points.

Between neighbouring values a < b at which the function changes, a ramp rises from 0 to 1 in the
middle of the gap, as the difference of two ReLUs:

    relu(s (x - c) + 1/2) - relu(s (x - c) - 1/2),   c = (a + b) / 2,   2 / (b - a) <= s

so that around every value lies a plateau, about a quarter of the gap wide on each side: an error
in x that is smaller than that is removed. The function is its value at the smallest number plus
the sum over change points of (ramp times change): two neurons per change point of the
*function*, whatever the number of values.

Slopes and thresholds are chosen such that float arithmetic rounds nothing where that can be had:

- Slopes are powers of two: s x is x with another exponent. Where all values lie between 1/2 and
  1, as the readings M / (M + w) of a selector width do, all ramps have one slope. Each neuron
  then gives a multiple of one unit in the last place, sums of two are small enough to be such
  multiples too, and what the steps make of a number that is off by noise is exactly 0 or 1 again.
- Where all values are multiples of a fraction 1 / d with a small odd d, slopes are powers of two
  times d. What holds a value exactly, such as one-hot vectors, then gives a whole number.

Thresholds s c are multiples of 1 / GRAIN.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction

from raspc.craft_dialect.linear_map import LinearMap

GRAIN = 64
"""Thresholds are multiples of 1 / GRAIN, a ramp rising by 1."""

LARGEST_DENOMINATOR = 1 << 10
"""The largest odd part of denominators that slopes have as a factor."""

HALF = Fraction(1, 2)

Output = Mapping[str, float]
"""A vector by label; directions left out are zero."""


def step_mlp(
    source: str,
    values: Sequence[int | Fraction],
    outputs: Sequence[Output],
    *,
    one: str,
    bos: str,
    name: str,
) -> tuple[LinearMap, LinearMap]:
    """
    The in map and the out map of an MLP that sends the number `values[i]` to `outputs[i]`.

    At BOS it gives zero: there a bias larger than any ramp's input shuts every neuron. This
    holds for any number at BOS that is no larger in magnitude than the values, or 1.

    Args:
        source: label of the scalar direction.
        values: the numbers it can hold, ascending.
        outputs: the output vector for each, aligned with `values`.
        one, bos: labels of the directions that are 1 everywhere, and at BOS alone.
        name: prefix of the neurons' names.

    """
    ins: list[tuple[str, str, float]] = []
    outs: list[tuple[str, str, float]] = []
    reach = max((abs(Fraction(v)) for v in values), default=Fraction(0))
    reach = max(reach, Fraction(1))

    def neuron(label: str, slope: Fraction, threshold: Fraction) -> None:
        shut = slope * reach + abs(threshold) + 1
        ins.append((source, label, float(slope)))
        ins.append((one, label, float(-threshold)))
        ins.append((bos, label, float(-shut)))

    if any(outputs[0].values()):
        start = f"{name}[start]"
        ins.extend([(one, start, 1.0), (bos, start, -1.0)])
        outs.extend((start, label, v) for label, v in outputs[0].items())
    numbers = [Fraction(value) for value in values]
    changes = {i: _difference(outputs[i], outputs[i - 1]) for i in range(1, len(values))}
    ramps = place_ramps(numbers, [i for i, change in changes.items() if change])
    for i, (slope, threshold) in ramps.items():
        for suffix, sign, at in (("+", 1.0, -HALF), ("-", -1.0, HALF)):
            label = f"{name}[{i}]{suffix}"
            neuron(label, slope, threshold + at)
            outs.extend((label, out, sign * v) for out, v in changes[i].items())
    return LinearMap.of(ins), LinearMap.of(outs)


def place_ramps(
    numbers: Sequence[Fraction], changes: Sequence[int]
) -> dict[int, tuple[Fraction, Fraction]]:
    """
    The slope s and the threshold t of each ramp, whose middle is where `s x` is t.

    Args:
        numbers: the values, ascending.
        changes: the places of those at which the function differs from its value before.

    """
    one_octave = bool(changes) and numbers[0] >= HALF and numbers[-1] <= 1
    odd = 1 if one_octave else _odd_denominator(numbers)
    slopes = {i: odd * _power_of_two(2 / (numbers[i] - numbers[i - 1]) / odd) for i in changes}
    if one_octave:
        slopes = dict.fromkeys(changes, max(slopes.values()))
    return {
        i: (s, Fraction(round(s * (numbers[i - 1] + numbers[i]) / 2 * GRAIN), GRAIN))
        for i, s in slopes.items()
    }


def _odd_denominator(numbers: Sequence[Fraction]) -> int:
    """The odd part of the common denominator; 1 if it is too large to be of use."""
    common = 1
    for number in numbers:
        denominator = number.denominator
        common = math.lcm(common, denominator // (denominator & -denominator))
        if common > LARGEST_DENOMINATOR:
            return 1
    return common


def _power_of_two(least: Fraction) -> Fraction:
    """The smallest power of two that is no less than a number."""
    # It is between 2^(bits - 1) and 2^(bits + 1), by the lengths of numerator and denominator.
    bits = least.numerator.bit_length() - least.denominator.bit_length()
    power = Fraction(2) ** (bits - 1)
    while power < least:
        power *= 2
    return power


def _difference(new: Output, old: Output) -> dict[str, float]:
    labels = dict.fromkeys([*new, *old])
    change = {label: new.get(label, 0.0) - old.get(label, 0.0) for label in labels}
    return {label: v for label, v in change.items() if v != 0.0}
