"""
A function of one s-op in any encoding that singles out its values: a neuron for each value.

The neuron of a value computes the axis's indicator, which is 1 at the value and at most 0 at every
other, and adds the output of the value. Undefined, the zero vector, gives zero.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from raspc.craft_dialect.axis import Axis
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import value_names
from raspc.values.value import Value


def indicator_mlp(
    axis: Axis,
    values: Sequence[Value],
    outputs: Sequence[Mapping[str, float]],
    *,
    one: str,
    name: str,
) -> tuple[LinearMap, LinearMap]:
    """
    The in map and the out map of an MLP that maps each value of an axis to an output vector.

    Args:
        axis: the axis of the operand, which defines `indicator`.
        values: all values that the operand may hold.
        outputs: the output vector of each value; a value with the output zero takes no neuron.
        one: label of the direction that is 1 everywhere.
        name: prefix of the neurons' names.

    """
    ins: list[tuple[str, str, float]] = []
    outs: list[tuple[str, str, float]] = []
    for value, text, output in zip(values, value_names(values), outputs, strict=True):
        if not any(output.values()):
            continue
        neuron = f"{name}[{text}]"
        form = axis.indicator(value, values)
        ins += [(label, neuron, c) for label, c in form.coefficients.items()]
        ins.append((one, neuron, form.constant))
        outs += [(neuron, label, c) for label, c in output.items()]
    return LinearMap.of(ins), LinearMap.of(outs)
