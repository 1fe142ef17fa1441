"""
Functions of one number and of one-hot vectors: step functions, each gated by a tuple of values.

For each tuple of the one-hot operands' values, the function depends on the number alone, and
`steps` computes it by pairs of ReLUs; tuples of a product of value sets on which it is the same
function may share them (`value_products`). Each of these neurons also reads the one-hot directions:
with k one-hot operands of which j hold the tuple's values, its input gains `-shut (k - j)`. The
gain is 0 if all k hold them; otherwise it exceeds the ramp's input, so that the neuron is off.
`shut` is no larger than needed, because sums with large terms round. An undefined operand, the
zero vector, does not hold the value: the output is zero, undefined too.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction

from raspc.craft_dialect.constructions.steps import Output, step_mlp
from raspc.craft_dialect.constructions.value_products import (
    ValueSets,
    case_names,
    disjoint_cover,
    output_key,
    single_sets,
)
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import OneHotAxis
from raspc.values.value import Value


def gated_step_mlp(
    source: str,
    values: Sequence[int | Fraction],
    axes: Sequence[OneHotAxis],
    tables: Mapping[tuple[Value, ...], Sequence[Output]],
    *,
    one: str,
    bos: str,
    name: str,
    products: bool = False,
) -> tuple[LinearMap, LinearMap]:
    """
    The in map and the out map of an MLP that computes a function of a number and one-hot vectors.

    Args:
        source: label of the scalar direction.
        values: the numbers that the direction can hold, ascending.
        axes: the axes of the one-hot operands.
        tables: for each tuple of the one-hot values, the output vector for each number, aligned
            with `values`; a tuple left out gives zero.
        one, bos: labels of the directions that are 1 everywhere, and 1 at BOS alone.
        name: prefix of the neurons' names.
        products: whether steps may serve a product of value sets, instead of a single tuple.

    """
    ins: list[LinearMap] = []
    outs: list[LinearMap] = []
    cases = _cases(axes, tables, products)
    names = case_names(axes, [sets for sets, _ in cases])
    for case, (sets, outputs) in zip(names, cases, strict=True):
        in_map, out_map = step_mlp(
            source, values, outputs, one=one, bos=bos, name=f"{name}[{case}]"
        )
        gates = _gates(source, values, in_map, one)
        ins.append(in_map)
        ins.append(LinearMap.of((one, neuron, -len(axes) * shut) for neuron, shut in gates))
        for axis, places in zip(axes, sets, strict=True):
            labels = [axis.labels[i] for i in sorted(places)]
            ins.append(LinearMap.of((at, neuron, shut) for at in labels for neuron, shut in gates))
        outs.append(out_map)
    return LinearMap.concatenate(ins), LinearMap.concatenate(outs)


def _cases(
    axes: Sequence[OneHotAxis],
    tables: Mapping[tuple[Value, ...], Sequence[Output]],
    products: bool,
) -> list[tuple[ValueSets, Sequence[Output]]]:
    """The products of value sets that are told apart, each with its outputs for the numbers."""
    if not products:
        return list(zip(single_sets(axes, tables), tables.values(), strict=True))
    keys = {held: tuple(map(output_key, outputs)) for held, outputs in tables.items()}
    of_key = {key: tables[held] for held, key in keys.items()}
    return [(sets, of_key[key]) for sets, key in disjoint_cover(axes, keys) if any(key)]


def _gates(
    source: str, values: Sequence[int | Fraction], in_map: LinearMap, one: str
) -> list[tuple[str, float]]:
    """Each neuron of a step function with a whole number above its largest input by at least 1."""
    largest = dict.fromkeys(in_map.cols, 0.0)
    for row, neuron, weight in in_map.items():
        if row == one:
            largest[neuron] += weight
        elif row == source:
            largest[neuron] += weight * float(values[-1])
    return [(neuron, float(math.floor(max(size, 0.0)) + 2)) for neuron, size in largest.items()]
