"""Outputs: the unembedding, and how its columns are decoded."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

from xdsl.ir import Operation, SSAValue

import raspc.craft_dialect as craft
import raspc.rasp_dialect as rasp
from raspc.craft_dialect.axis import Axis
from raspc.craft_dialect.constructions.number_blocks import (
    block_logits,
    block_weight,
    number_blocks,
)
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.ops import column_labels
from raspc.passes.conversion.rasp_to_craft.program_under_conversion import ONE, Conversion
from raspc.transformer_dialect.attributes import Decoding
from raspc.values.diagnostic import error_at
from raspc.values.value import Number, Value

USUAL_NUMBERS = (Fraction(1, 1 << 20), 1 << 20)
"""The least and the greatest of the largest numbers of results whose squares are not scaled."""


def lower_return(conversion: Conversion, op: rasp.ReturnOp) -> None:
    """Add an unembedding for each result."""
    conversion.current = op
    names = conversion.source.output_names
    labels = [None] * len(op.values) if names is None else [name.data for name in names]
    outputs = [
        _unembed(conversion, op, value, label)
        for value, label in zip(op.values, labels, strict=True)
    ]
    conversion.add(craft.ReturnOp(*outputs))


def _unembed(
    conversion: Conversion, op: rasp.ReturnOp, value: SSAValue, label: str | None
) -> SSAValue:
    """
    A column per value if the result is categorical, one if numerical.

    Undefined is the zero vector, so its column reads the constant direction. A numerical
    result is a number: true and false come out as 1 and 0.
    """
    axis, domain = conversion.axis(value), conversion.domain(value)
    operands = [conversion.vector(value)]
    is_code = axis.number_label is not None and not axis.is_linear_in_number
    if axis.block_labels or (is_code and _asks_categorical(value)):
        return _unembed_in_blocks(conversion, value, axis, label)
    if axis.number_label is not None:
        source = value.owner if isinstance(value.owner, Operation) else op
        if not conversion.is_numerical(value):
            name = conversion.shown_name(value)
            raise error_at(
                source,
                f"the result '{name}' is asked for as a number, and held as a reciprocal",
                "run rasp-insert-conversions first",
            )
        conversion.precision.check_decoding(source, value, domain.numbers)
    if axis.number_label is not None and _asks_categorical(value):
        decoding = Decoding("categorical", domain.values)
        operands.append(conversion.one)
        columns = _nearest(axis, decoding, domain.numbers)
    elif axis.number_label is not None:
        decoding = Decoding("numerical", tuple(+number for number in domain.numbers))
        columns = LinearMap.identity(axis.labels, column_labels(decoding))
    else:
        values: tuple[Value, ...] = domain.values
        forms = axis.logits(values)
        if domain.undefined or not values:
            values = (*values, None)
            operands.append(conversion.one)
        decoding = Decoding("categorical", values)
        names = column_labels(decoding)
        entries = [
            (label, name, c)
            for form, name in zip(forms, names, strict=False)
            for label, c in form.coefficients.items()
        ]
        if any(form.constant for form in forms) and conversion.one not in operands:
            operands.append(conversion.one)
        entries += [
            (ONE, name, form.constant)
            for form, name in zip(forms, names, strict=False)
            if form.constant
        ]
        if None in values:
            entries.append((ONE, names[-1], axis.undefined_logit(domain.values)))
        columns = LinearMap.of(entries)
    return conversion.add(craft.UnembedOp(operands, columns, decoding, label))


def _unembed_in_blocks(
    conversion: Conversion, value: SSAValue, axis: Axis, label: str | None
) -> SSAValue:
    """
    A column per number: the nearest number of the block that the result lies in.

    A reciprocal is decoded if its numbers are a single block.
    """
    assert isinstance(value.owner, Operation)
    numbers = conversion.domain(value).numbers
    points = [axis.coordinate(number) for number in numbers]
    conversion.precision.check_decoding(value.owner, value, sorted(points))
    decoding = Decoding("categorical", numbers)
    blocks = number_blocks(points)
    if blocks is None or (not axis.block_labels and len(blocks) > 1):
        name = conversion.shown_name(value)
        raise error_at(
            value.owner,
            f"the result '{name}' is held as a reciprocal, which has too many values",
            "run rasp-insert-conversions first",
        )
    names, logits = column_labels(decoding), block_logits(points, blocks)
    entries: list[tuple[str, str, float]] = []
    for name, (_, slope, constant) in zip(names, logits, strict=True):
        entries += [(axis.name, name, float(slope)), (ONE, name, float(constant))]
    if axis.block_labels and len(blocks) > 1:
        weight = float(block_weight(points, blocks))
        entries += [
            (axis.block_labels[block], name, weight)
            for name, (block, _, _) in zip(names, logits, strict=True)
        ]
    operands = [conversion.vector(value), conversion.one]
    return conversion.add(craft.UnembedOp(operands, LinearMap.of(entries), decoding, label))


def _asks_categorical(value: SSAValue) -> bool:
    """Whether the program asks for one logit a value, which is also what it gets unasked."""
    op = value.owner
    assert isinstance(op, rasp.SOp)
    return op.encoding is None or op.encoding.data.has_direction_per_value


def _nearest(axis: Axis, decoding: Decoding, numbers: Sequence[Number]) -> LinearMap:
    """
    Logits of which that of the value nearest to the number is the largest.

    The logit of v is `2 v x - v^2`, which is `x^2 - (x - v)^2` without the x^2 that all share;
    times a power of two where the squares are far from 1, so that they neither overflow nor vanish.
    """
    scale = _scale_of_squares(numbers)
    entries: list[tuple[str, str, float]] = []
    for name, number in zip(column_labels(decoding), numbers, strict=True):
        v = Fraction(number)
        entries += [
            (axis.name, name, float(2 * v * scale)),
            (ONE, name, -float(v * v * scale)),
        ]
    return LinearMap.of(entries)


def _scale_of_squares(numbers: Sequence[Number]) -> Fraction:
    """The power of two by which squares of numbers are scaled; 1 for numbers of usual size."""
    greatest = max((abs(Fraction(number)) for number in numbers), default=Fraction(0))
    if not greatest or USUAL_NUMBERS[0] <= greatest <= USUAL_NUMBERS[1]:
        return Fraction(1)
    _, exponent = math.frexp(float(greatest))
    return Fraction(2) ** (-2 * exponent)
