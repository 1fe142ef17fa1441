"""Numbers in blocks: a number, and a direction for the block of numbers that the number lies in."""

from __future__ import annotations

from xdsl.ir import SSAValue

import raspc.craft_dialect as craft
import raspc.rasp_dialect as rasp
from raspc.craft_dialect.constructions.number_blocks import number_blocks
from raspc.craft_dialect.constructions.relay import relay_mlp
from raspc.craft_dialect.constructions.steps import step_mlp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import Space
from raspc.passes.conversion.rasp_to_craft.program_under_conversion import ONE, Conversion
from raspc.proof.number_precision import largest
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.values.diagnostic import error_at


def lower_blocks(conversion: Conversion, op: rasp.MapOp) -> SSAValue:
    """
    A number in blocks: the number by a relay, and its block by steps, in one MLP.

    One vector holds both, so that no analysis takes a number and the block of another for a pair
    that an input may give.
    """
    source = conversion.axis(op.args[0])
    numbers = conversion.domain(op.result).numbers
    points = [] if source.number_label is None else [source.coordinate(n) for n in numbers]
    blocks = number_blocks(points)
    function = ScalarFunction(op.body)
    is_number = len(op.args) == 1 and all(function(number) == number for number in numbers)
    if source.number_label is None or blocks is None or not is_number:
        raise error_at(
            op,
            "it is blocked, but is no number of which there are enough for blocks",
            "make it categorical or numerical, and run rasp-insert-conversions",
        )
    axis = conversion.blocked_axis(op, source, [numbers[block.start] for block in blocks])
    block_of = {i: axis.block_labels[b] for b, block in enumerate(blocks) for i in block}
    order = sorted(range(len(points)), key=points.__getitem__)
    ascending = [points[i] for i in order]
    outputs = [{block_of[i]: 1.0} for i in order]
    precision = conversion.precision
    error = precision.error(op.args[0])
    precision.stepped(op, op.result, error, ascending, outputs, 1)
    precision.is_off(op.result, error + 4 * precision.roundoff * largest(points))
    relay = relay_mlp(LinearMap.of([(source.number_label, axis.name, 1.0)]), axis.name, axis.name)
    steps = step_mlp(
        source.number_label, ascending, outputs, one=ONE, bos=conversion.bos_label, name=axis.name
    )
    ins, outs = (LinearMap.of([*a.items(), *b.items()]) for a, b in zip(relay, steps, strict=True))
    space = conversion.declare(axis.name, Space((axis,)))
    operands = [conversion.vector(op.args[0]), conversion.one, conversion.bos]
    return conversion.add(craft.MlpOp(operands, ins, outs, axis.name, space))
