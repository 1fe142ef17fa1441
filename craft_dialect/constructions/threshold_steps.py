"""
Step functions of one number for floats of few bits, by two MLPs instead of ramps.

A ramp is the difference of two neurons that grow with the number. Once they exceed 2^p halves, a
float of p bits no longer holds both, and their difference is not 1. Here no difference of large
activations is taken. For each change point of the function between neighbouring values a < b, a
neuron of the first MLP is open below a threshold c and grows as fast as it likes,

    below = relu(s (c - x)),   a < c < b,   s (c - a) >= 8,

and a neuron of the second MLP is 1 where `below` is 0, and 0 where `below` is at least 1:

    relu(1 - below).

Both are exact for every x within half of the distances `c - a` and `b - c`, whatever the rounding
of `below`, as long as s is a power of two and c has few bits: `s c` is a weight, `s x` is x with
another exponent, and the float nearest to a difference of 1 or more is 1 or more. Neurons of the
second MLP that read one-hot vectors beside a threshold, `relu(y_1 + ... + y_k - (k - 1) - below)`,
switch steps on by the values of other s-ops.

At BOS the neurons of the first MLP are shut by a power of two above their threshold's weight, if
the number at BOS is 0 or positive but for noise as above.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from raspc.craft_dialect.constructions.steps import Output, difference, power_of_two
from raspc.craft_dialect.constructions.value_products import case_names, product_cases
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import NamedAxis, OneHotAxis
from raspc.values.value import Value, normalise

THRESHOLD_BITS = 8
"""The significant bits of thresholds: those of bfloat16, the float with the fewest."""

OPEN_ACTIVATION = 8
"""The least activation of an open neuron of the first MLP, without noise in the number."""


@dataclass(frozen=True)
class ThresholdSteps:
    """
    The maps of two MLPs, of which the second reads the first.

    Attributes:
        axis: the directions of the first MLP, one for each change point.
        first, second: the in map and the out map of each MLP.

    """

    axis: NamedAxis
    first: tuple[LinearMap, LinearMap]
    second: tuple[LinearMap, LinearMap]


def threshold_steps(
    source: str,
    values: Sequence[int | Fraction],
    axes: Sequence[OneHotAxis],
    tables: Mapping[tuple[Value, ...], Sequence[Output]],
    *,
    one: str,
    bos: str,
    name: str,
    below: str,
) -> ThresholdSteps:
    """
    Two MLPs that map a number and one-hot vectors to output vectors; zero at BOS.

    Args:
        source: label of the scalar direction.
        values: the numbers that the direction can hold, ascending.
        axes: the axes of the one-hot operands.
        tables: for each tuple of the one-hot values, the output vector for each number, aligned
            with `values`; a tuple left out gives zero.
        one, bos: labels of the directions that are 1 everywhere, and 1 at BOS alone.
        name: prefix of the names of the second MLP's neurons.
        below: the name of the axis of the first MLP.

    """
    numbers = [Fraction(value) for value in values]
    changes = {
        i: {held: difference(row[i], row[i - 1]) for held, row in tables.items()}
        for i in range(1, len(numbers))
    }
    changes = {i: table for i, table in changes.items() if any(table.values())}
    thresholds = {i: place_threshold(numbers[i - 1], numbers[i]) for i in changes}
    axis = NamedAxis(below, tuple(str(normalise(c)) for c in thresholds.values()))
    ins = list[tuple[str, str, float]]()
    outs = list[tuple[str, str, float]]()
    for label, (i, threshold) in zip(axis.labels, thresholds.items(), strict=True):
        slope = power_of_two(OPEN_ACTIVATION / (threshold - numbers[i - 1]))
        height = slope * threshold
        shut = 2 * power_of_two(abs(height) + OPEN_ACTIVATION)
        ins.append((source, label, -float(slope)))
        ins += [(one, label, float(height)), (bos, label, -float(shut))]
        outs.append((label, label, 1.0))
    first = (LinearMap.of(ins), LinearMap.of(outs))
    start = {held: row[0] for held, row in tables.items()} if numbers else {}
    gates = [(f"{name}[start", None, start)] if any(map(any_coordinate, start.values())) else []
    gates += [
        (f"{name}[{i}", label, table)
        for label, (i, table) in zip(axis.labels, changes.items(), strict=True)
    ]
    parts = [_gated(prefix, label, axes, table, one, bos) for prefix, label, table in gates]
    in_map = LinearMap.concatenate([part[0] for part in parts])
    out_map = LinearMap.concatenate([part[1] for part in parts])
    return ThresholdSteps(axis, first, (in_map, out_map))


def place_threshold(low: Fraction, high: Fraction) -> Fraction:
    """
    The number of few bits that is nearest to the middle between two numbers.

    The middle itself if no number of `THRESHOLD_BITS` significant bits lies between them.
    """
    middle = (low + high) / 2
    if not middle:
        return middle
    unit = power_of_two(abs(middle)) / 2**THRESHOLD_BITS
    threshold = round(middle / unit) * unit
    return threshold if low < threshold < high else middle


def any_coordinate(output: Output) -> bool:
    """Whether an output vector has a coordinate that is not zero."""
    return any(output.values())


def _gated(
    prefix: str,
    below: str | None,
    axes: Sequence[OneHotAxis],
    table: Mapping[tuple[Value, ...], Output],
    one: str,
    bos: str,
) -> tuple[LinearMap, LinearMap]:
    """The neurons that write the outputs of a table, each at its tuple and above a threshold."""
    ins: list[tuple[str, str, float]] = []
    outs: list[tuple[str, str, float]] = []
    if not axes:
        neurons = [(f"{prefix}]", (), table[()])]
    else:
        cases = product_cases(axes, table)
        names = case_names(axes, [case.sets for case in cases])
        neurons = [
            (f"{prefix}, {text}]", case.sets, case.output)
            for text, case in zip(names, cases, strict=True)
        ]
    for neuron, sets, output in neurons:
        for axis, places in zip(axes, sets, strict=True):
            ins += [(axis.labels[i], neuron, 1.0) for i in sorted(places)]
        if len(axes) > 1:
            ins.append((one, neuron, 1.0 - len(axes)))
        elif not axes:
            ins += [(one, neuron, 1.0), (bos, neuron, -1.0)]
        if below is not None:
            ins.append((below, neuron, -1.0))
        outs += [(neuron, label, c) for label, c in output.items()]
    return LinearMap.of(ins), LinearMap.of(outs)
