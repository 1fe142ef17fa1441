"""Maps: an MLP by lookup, by steps, or by relaying a linear form."""

from __future__ import annotations

from itertools import product

from xdsl.ir import SSAValue

import craft_dialect as craft
import rasp_dialect as rasp
from craft_dialect.constructions.lookup import lookup_mlp
from craft_dialect.constructions.relay import relay_mlp
from craft_dialect.constructions.steps import step_mlp
from craft_dialect.linear_map import LinearMap
from craft_dialect.space import OneHotAxis, ScalarAxis, Space
from passes.lowering.conversion import ONE, Conversion, Vector
from rasp_dialect.function import ScalarFunction
from values.diagnostic import error_at
from values.value import Value

Mlp = tuple[LinearMap, LinearMap]
"""The in map and the out map of an MLP."""


def lower_map(conversion: Conversion, op: rasp.SOp) -> SSAValue:
    """A map: a lookup of one-hot operands, steps of a number, or a sum of numbers."""
    assert isinstance(op, rasp.MapOp)
    args = list(dict.fromkeys(op.args))
    axis = conversion.result_axis(op)
    numbers = [arg for arg in args if conversion.is_numerical(arg)]
    if not numbers:
        maps = _lookup(conversion, op, args, axis)
    elif (
        len(numbers) == len(args)
        and isinstance(axis, ScalarAxis)
        and (form := _linear_form(conversion, op)) is not None
    ):
        maps = relay_mlp(form, axis.name, axis.name)
    elif len(args) == 1:
        maps = _steps(conversion, op, args[0], axis)
    else:
        raise error_at(
            op,
            "it is no sum of numbers, and one of its operands is numerical",
            "run rasp-insert-conversions first",
        )
    operands = [*(conversion.vector(arg) for arg in args), conversion.one, conversion.bos]
    space = conversion.declare(axis.name, Space((axis,)))
    return conversion.add(craft.MlpOp(operands, *maps, axis.name, space))


def _linear_form(conversion: Conversion, op: rasp.MapOp) -> LinearMap | None:
    """The map as a linear form of its operands' directions, if it is affine.

    The constant is that of `one - bos`, so that the form is zero at BOS.
    """
    affine = ScalarFunction(op.body).affine_form()
    if affine is None:
        return None
    coefficients, constant = affine
    entries = [
        (conversion.axis(arg).name, "sum", float(c))
        for arg, c in zip(op.args, coefficients, strict=True)
    ]
    entries += [(ONE, "sum", float(constant)), (conversion.bos_label, "sum", -float(constant))]
    return LinearMap.of(entries)


def _lookup(
    conversion: Conversion,
    op: rasp.MapOp,
    args: list[SSAValue],
    axis: OneHotAxis | ScalarAxis,
) -> Mlp:
    axes = [conversion.onehot(arg, op) for arg in args]
    function = ScalarFunction(op.body)
    places = [args.index(arg) for arg in op.args]
    table: dict[tuple[Value, ...], Vector] = {}
    for values in product(*(a.values for a in axes)):
        result = function(*(values[i] for i in places))
        if result is not None and result in conversion.domain(op.result):
            table[values] = conversion.encode(axis, result)
    return lookup_mlp(axes, table, one=ONE, name=axis.name)


def _steps(
    conversion: Conversion, op: rasp.MapOp, arg: SSAValue, axis: OneHotAxis | ScalarAxis
) -> Mlp:
    function = ScalarFunction(op.body)
    numbers = conversion.domain(arg).numbers
    outputs: list[Vector] = []
    for number in numbers:
        outputs.append(conversion.encode(axis, function(*([number] * len(op.args)))))
    return step_mlp(
        conversion.axis(arg).labels[0],
        numbers,
        outputs,
        one=ONE,
        bos=conversion.bos_label,
        name=axis.name,
    )
