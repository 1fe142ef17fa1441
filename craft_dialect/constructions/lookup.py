"""
Functions of one-hot vectors, by a neuron for each tuple of values or for each product of sets.

A function of several one-hot vectors has one neuron for each tuple of values at which the function
is defined and not zero: `relu(3/2 (x_i + y_j) - 2)` is 1 if x holds its i-th and y its j-th value.
If only one of them holds its value, the input is -1/2, so that noise below that opens no neuron. If
an operand is undefined, the zero vector, every neuron is off and the output is zero, undefined too,
at no cost. The same holds at BOS. A neuron that reads the sum of several directions of an operand
serves all tuples of a product of value sets (`value_products`).

The open neuron multiplies noise in its operands by 3/2. Where noise must be removed, two neurons
replace the single one, `relu(2 z + 3/2) - relu(2 z + 1/2)`, where z is the sum of the tuple's
coordinates less the number of operands: the difference is 1 around z = 0 and 0 around z = -1.

A function of a single one-hot vector needs no conjunction: one neuron for each distinct output
sums the coordinates of the values that have that output.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from raspc.craft_dialect.constructions.steps import Output
from raspc.craft_dialect.constructions.value_products import (
    Case,
    case_names,
    product_cases,
    tuple_cases,
)
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import OneHotAxis
from raspc.values.value import Value

SLOPE = 1.5
"""A neuron's weight for each value of its tuple; SLOPE - 1 is the margin of a closed neuron."""


def lookup_mlp(
    axes: Sequence[OneHotAxis],
    table: Mapping[tuple[Value, ...], Output],
    *,
    one: str,
    name: str,
    flat: bool = False,
    products: bool = False,
) -> tuple[LinearMap, LinearMap]:
    """
    The in map and the out map of an MLP that maps tuples of one-hot values to output vectors.

    Args:
        axes: the one-hot axes of the operands.
        table: the output vector of each tuple of operand values; a tuple left out gives zero.
        one: label of the direction that is 1 everywhere.
        name: prefix of the neurons' names.
        flat: whether to remove noise in the operands, by two neurons for each case.
        products: whether a neuron may serve a product of value sets, instead of a single tuple.

    """
    if len(axes) == 1:
        (axis,) = axes
        return _collect(axis, table, name)
    cases = (product_cases if products else tuple_cases)(axes, table)
    neurons = [f"{name}[{text}]" for text in case_names(axes, [case.sets for case in cases])]
    if flat:
        return _flat(axes, cases, one, neurons)
    parts: list[LinearMap] = []
    for position, axis in enumerate(axes):
        at = [(i, j) for j, case in enumerate(cases) for i in sorted(case.sets[position])]
        ids, column = np.array(at, int).reshape(-1, 2).T
        parts.append(LinearMap(axis.labels, neurons, ids, column, np.full(len(at), SLOPE)))
    column = np.arange(len(cases))
    bias = np.full(len(cases), 1.0 - SLOPE * len(axes))
    parts.append(LinearMap([one], neurons, np.zeros(len(cases), int), column, bias))
    return LinearMap.concatenate(parts), _outputs(neurons, [case.output for case in cases])


def _flat(
    axes: Sequence[OneHotAxis], cases: Sequence[Case], one: str, names: Sequence[str]
) -> tuple[LinearMap, LinearMap]:
    """Two neurons for each case, whose difference is 0 or 1 despite noise in the operands."""
    ins: list[tuple[str, str, float]] = []
    outs: list[tuple[str, str, float]] = []
    for case, name in zip(cases, names, strict=True):
        held = list(zip(axes, case.sets, strict=True))
        for suffix, bias, sign in (("+", 1.5, 1.0), ("-", 0.5, -1.0)):
            neuron = f"{name}{suffix}"
            ins += [(axis.labels[i], neuron, 2.0) for axis, places in held for i in sorted(places)]
            ins.append((one, neuron, bias - 2.0 * len(axes)))
            outs += [(neuron, label, sign * v) for label, v in case.output.items()]
    return LinearMap.of(ins), LinearMap.of(outs)


def _collect(
    axis: OneHotAxis, table: Mapping[tuple[Value, ...], Output], name: str
) -> tuple[LinearMap, LinearMap]:
    """One neuron for each distinct output, which reads every value that has that output."""
    labels = dict(zip(axis.values, axis.labels, strict=True))
    neuron_of: dict[frozenset[tuple[str, float]], str] = {}
    ins: list[tuple[str, str, float]] = []
    outputs: list[Output] = []
    for (value,), output in table.items():
        if not any(output.values()):
            continue
        key = frozenset(output.items())
        if key not in neuron_of:
            neuron_of[key] = f"{name}[{len(neuron_of)}]"
            outputs.append(output)
        ins.append((labels[value], neuron_of[key], 1.0))
    return LinearMap.of(ins), _outputs(list(neuron_of.values()), outputs)


def _outputs(neurons: Sequence[str], outputs: Sequence[Output]) -> LinearMap:
    return LinearMap.of(
        (neuron, label, v)
        for neuron, output in zip(neurons, outputs, strict=True)
        for label, v in output.items()
    )
