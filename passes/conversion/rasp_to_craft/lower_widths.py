"""Selector widths: a head that weighs BOS against the selected keys, and steps to read it."""

from __future__ import annotations

from xdsl.ir import SSAValue

import raspc.craft_dialect as craft
import raspc.rasp_dialect as rasp
from raspc.craft_dialect.constructions.selector_width import bos_offset
from raspc.craft_dialect.constructions.steps import step_mlp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import ReciprocalAxis, Space
from raspc.passes.conversion.rasp_to_craft.attention_scores import selector_scores
from raspc.passes.conversion.rasp_to_craft.lower_thresholds import NumberRead, lower_thresholds
from raspc.passes.conversion.rasp_to_craft.program_under_conversion import ONE, Conversion

SUFFIX = "_selector_width_attn_output"
"""The suffix of the name of the head's reading, after the name of the s-op, as in Tracr."""


def lower_selector_width(conversion: Conversion, op: rasp.SOp) -> SSAValue:
    """A selector width w: `M / (M + w)` by a head, then w by steps unless readers take those."""
    assert isinstance(op, rasp.SelectorWidthOp)
    weight = conversion.bos_weight
    scores = selector_scores(conversion, op, op.selector, bos_offset(weight), equal=True)
    axis = conversion.result_axis(op)
    reads_head = axis.is_attention_output
    reading = axis.name if reads_head else conversion.scalar_name(axis.name + SUFFIX)
    reading_axis = axis if reads_head else ReciprocalAxis(reading, weight)
    head_space = conversion.declare(reading, Space((reading_axis,)))
    head = conversion.add(
        craft.HeadOp(
            scores.queries,
            scores.keys,
            [conversion.bos],
            scores.qk,
            LinearMap.of([(conversion.bos_label, reading, 1.0)]),
            axis.name,
            head_space,
        )
    )
    precision = conversion.precision
    precision.weighed(op.result)
    if reads_head:
        return head
    space = conversion.declare(axis.name, Space((axis,)))
    widths = sorted(conversion.domain(op.result).numbers, key=reading_axis.coordinate)
    points = [reading_axis.coordinate(w) for w in widths]
    outputs = [conversion.encode(axis, w) for w in widths]
    if conversion.coarse:
        number = NumberRead(head, reading, points)
        return lower_thresholds(conversion, number, {}, {(): outputs}, axis.name, space)
    precision.stepped(op, op.result, precision.error(op.result), points, outputs, 1)
    maps = step_mlp(
        reading,
        points,
        outputs,
        one=ONE,
        bos=conversion.bos_label,
        name=axis.name,
    )
    return conversion.add(
        craft.MlpOp([head, conversion.one, conversion.bos], *maps, axis.name, space)
    )
