"""Functions of one number by thresholds: two MLPs, for floats of few bits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from xdsl.ir import SSAValue

import raspc.craft_dialect as craft
from raspc.craft_dialect.constructions.threshold_steps import threshold_steps
from raspc.craft_dialect.space import OneHotAxis, Space
from raspc.passes.conversion.rasp_to_craft.program_under_conversion import ONE, Conversion, Vector
from raspc.values.value import Value

SUFFIX = "_below"
"""The suffix of the name of the directions of thresholds, after the name of the s-op."""


@dataclass(frozen=True)
class NumberRead:
    """The number that a function reads."""

    vector: SSAValue
    label: str
    """The direction of the number."""
    points: Sequence[Fraction]
    """The coordinates that it may have, ascending."""


def lower_thresholds(
    conversion: Conversion,
    number: NumberRead,
    gates: Mapping[SSAValue, OneHotAxis],
    tables: Mapping[tuple[Value, ...], Sequence[Vector]],
    name: str,
    space: str,
) -> SSAValue:
    """
    The vector of a function of a number and of one-hot vectors, in a declared space.

    Args:
        conversion: the program.
        number: the number.
        gates: the vectors of the other operands, with their axes.
        tables: for each tuple of values of these, the output vector for each point.
        name: the name of the function.
        space: the symbol of the space.

    """
    steps = threshold_steps(
        number.label,
        number.points,
        list(gates.values()),
        tables,
        one=ONE,
        bos=conversion.bos_label,
        name=name,
        below=conversion.scalar_name(name + SUFFIX),
    )
    around = [conversion.one, conversion.bos]
    operands = list(gates)
    if steps.axis.names:
        below = conversion.declare(steps.axis.name, Space((steps.axis,)))
        first = craft.MlpOp([number.vector, *around], *steps.first, steps.axis.name, below)
        operands.append(conversion.add(first))
    return conversion.add(craft.MlpOp([*operands, *around], *steps.second, name, space))
