"""Functions of one number, by steps at the function's change points.

Between neighbouring values a < b at which the function changes, a ramp rises from 0 to 1 on
the middle half of the gap, as the difference of two ReLUs:

    relu(2 (x - lo) / (b - a)) - relu(2 (x - hi) / (b - a)),
    lo = a + (b - a) / 4,  hi = b - (b - a) / 4

so that around every value lies a plateau, a quarter of the gap wide on each side: an error in
x that is smaller than that is removed. The function is its value at the smallest number plus
the sum over change points of (ramp times change): two neurons per change point of the
*function*, whatever the number of values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from craft_dialect.linear_map import LinearMap

PLATEAU = Fraction(1, 4)
"""The part of a gap that is flat on either side of a ramp."""

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
    """The in map and the out map of an MLP that sends the number `values[i]` to `outputs[i]`.

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
        shut = slope * (reach + abs(threshold)) + 1
        ins.append((source, label, float(slope)))
        ins.append((one, label, float(-slope * threshold)))
        ins.append((bos, label, float(-shut)))

    if any(outputs[0].values()):
        start = f"{name}[start]"
        ins.extend([(one, start, 1.0), (bos, start, -1.0)])
        outs.extend((start, label, v) for label, v in outputs[0].items())
    for i in range(1, len(values)):
        change = _difference(outputs[i], outputs[i - 1])
        if not change:
            continue
        low, high = Fraction(values[i - 1]), Fraction(values[i])
        gap = high - low
        slope = 1 / (gap * (1 - 2 * PLATEAU))
        for suffix, sign, at in (
            ("+", 1.0, low + gap * PLATEAU),
            ("-", -1.0, high - gap * PLATEAU),
        ):
            label = f"{name}[{i}]{suffix}"
            neuron(label, slope, at)
            outs.extend((label, out, sign * v) for out, v in change.items())
    return LinearMap.of(ins), LinearMap.of(outs)


def _difference(new: Output, old: Output) -> dict[str, float]:
    labels = dict.fromkeys([*new, *old])
    change = {label: new.get(label, 0.0) - old.get(label, 0.0) for label in labels}
    return {label: v for label, v in change.items() if v != 0.0}
