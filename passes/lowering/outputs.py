"""Outputs: the unembedding, and how its columns are decoded."""

from __future__ import annotations

from xdsl.ir import Operation

import craft_dialect as craft
import rasp_dialect as rasp
from craft_dialect.attributes import Decoding
from craft_dialect.linear_map import LinearMap
from craft_dialect.space import ScalarAxis
from passes.lowering.conversion import ONE, Conversion
from values.diagnostic import error_at
from values.value import Value

UNDEFINED_THRESHOLD = 0.5
"""The logit of undefined: between the 1 of a value that is there and the 0 of all others."""


def lower_return(conversion: Conversion, op: rasp.ReturnOp) -> None:
    """One unembedding: a column per value if the result is categorical, one if numerical.

    Undefined is the zero vector, so its column reads the constant direction. A numerical
    result is a number: true and false come out as 1 and 0.
    """
    conversion.current = op
    if len(op.values) != 1:
        raise error_at(
            op,
            f"the program returns {len(op.values)} s-ops, but a model has one output so far",
            "compile a program for each",
        )
    (value,) = op.values
    axis, domain = conversion.axis(value), conversion.domain(value)
    operands = [conversion.vector(value)]
    if isinstance(axis, ScalarAxis):
        conversion.precision.check_decoding(
            value.owner if isinstance(value.owner, Operation) else op, value, domain.numbers
        )
        decoding = Decoding("numerical", tuple(+number for number in domain.numbers))
        columns = LinearMap.identity(axis.labels, decoding.columns)
    else:
        values: tuple[Value, ...] = axis.values
        if domain.undefined or not values:
            values = (*values, None)
            operands.append(conversion.one)
        decoding = Decoding("categorical", values)
        names = decoding.columns
        entries = [(label, name, 1.0) for label, name in zip(axis.labels, names, strict=False)]
        if None in values:
            entries.append((ONE, names[-1], UNDEFINED_THRESHOLD))
        columns = LinearMap.of(entries)
    output = conversion.add(craft.UnembedOp(operands, columns, decoding))
    conversion.add(craft.ReturnOp(output))
