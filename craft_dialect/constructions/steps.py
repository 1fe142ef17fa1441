"""
Step functions of one number, by two ReLUs at each of the function's change points.

Between neighbouring values a < b at which the function changes, a ramp rises from 0 to 1 in the
middle of the gap, as the difference of two ReLUs:

    relu(s (x - c) + 1/2) - relu(s (x - c) - 1/2),   c = (a + b) / 2,   2 / (b - a) <= s

so that around every value lies a plateau, about a quarter of the gap wide on each side: a smaller
error in x is removed. The function is its value at the smallest number plus the sum over change
points of (ramp times change): two neurons for each change point of the *function*, whatever the
number of values.

Slopes and thresholds are such that float arithmetic rounds nothing in two cases:

- Slopes are powers of two: s x is x with another exponent. If all values lie between 1/2 and 1,
  as the coordinates M / (M + w) of a selector width do, all ramps have one slope. Every neuron
  then gives a multiple of one unit in the last place, the sum of two neurons is such a multiple
  too, and the ramp of a number with noise is exactly 0 or 1.
- If all values are multiples of a fraction 1 / d with a small odd d, slopes are powers of two
  times d. The ramps of an operand that holds a value exactly, such as a one-hot vector, are then
  exactly 0 or 1.

Thresholds s c are multiples of 1 / THRESHOLD_DENOMINATOR.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction

from raspc.craft_dialect.linear_map import LinearMap

THRESHOLD_DENOMINATOR = 64
"""The common denominator of all thresholds, on ramps that rise from 0 to 1."""

MAX_ODD_DENOMINATOR = 1 << 10
"""The largest odd part of the values' common denominator that slopes take as a factor."""

HALF = Fraction(1, 2)

Output = Mapping[str, float]
"""The coordinates of an output vector by label; directions left out are zero."""


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
    The in map and the out map of an MLP that maps the number `values[i]` to `outputs[i]`.

    At BOS the output is zero: a bias larger than any ramp's input closes every neuron there, if
    the number at BOS is no larger in magnitude than the values, or than 1.

    Args:
        source: label of the scalar direction.
        values: the numbers that the direction can hold, ascending.
        outputs: the output vector of each number, aligned with `values`.
        one, bos: labels of the directions that are 1 everywhere, and 1 at BOS alone.
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
    changes = {i: difference(outputs[i], outputs[i - 1]) for i in range(1, len(values))}
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
    The slope s and the threshold t of each ramp, by the index of the value above the ramp.

    The middle of a ramp is the x at which `s x = t`.

    Args:
        numbers: the values, ascending.
        changes: the indices i such that the function differs at numbers[i - 1] and numbers[i].

    """
    one_octave = bool(changes) and numbers[0] >= HALF and numbers[-1] <= 1
    odd = 1 if one_octave else _odd_denominator(numbers)
    slopes = {i: odd * power_of_two(2 / (numbers[i] - numbers[i - 1]) / odd) for i in changes}
    if one_octave:
        slopes = dict.fromkeys(changes, max(slopes.values()))
    return {
        i: (s, _nearest_threshold(s * (numbers[i - 1] + numbers[i]) / 2)) for i, s in slopes.items()
    }


def _nearest_threshold(number: Fraction) -> Fraction:
    """The multiple of 1 / THRESHOLD_DENOMINATOR that is nearest to a number."""
    return Fraction(round(number * THRESHOLD_DENOMINATOR), THRESHOLD_DENOMINATOR)


def _odd_denominator(numbers: Sequence[Fraction]) -> int:
    """The odd part of the common denominator; 1 if it exceeds MAX_ODD_DENOMINATOR."""
    common = 1
    for number in numbers:
        denominator = number.denominator
        common = math.lcm(common, denominator // (denominator & -denominator))
        if common > MAX_ODD_DENOMINATOR:
            return 1
    return common


def power_of_two(least: Fraction) -> Fraction:
    """The smallest power of two that is at least `least`, a positive number."""
    # The number lies between 2^(bits - 1) and 2^(bits + 1), by its numerator's and denominator's
    # lengths in bits.
    bits = least.numerator.bit_length() - least.denominator.bit_length()
    power = Fraction(2) ** (bits - 1)
    while power < least:
        power *= 2
    return power


def difference(new: Output, old: Output) -> dict[str, float]:
    """The nonzero coordinates of the output vector `new - old`."""
    labels = dict.fromkeys([*new, *old])
    change = {label: new.get(label, 0.0) - old.get(label, 0.0) for label in labels}
    return {label: v for label, v in change.items() if v != 0.0}
