"""Maps: a linear map where they are linear, else an MLP by lookup, by steps, or by both."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from itertools import islice, product

from xdsl.ir import SSAValue

import raspc.craft_dialect as craft
import raspc.rasp_dialect as rasp
from raspc.craft_dialect.constructions.gated_steps import gated_step_mlp
from raspc.craft_dialect.constructions.indicators import indicator_mlp
from raspc.craft_dialect.constructions.interpolation import Interpolation, interpolation_mlp
from raspc.craft_dialect.constructions.lookup import lookup_mlp
from raspc.craft_dialect.constructions.relay import relay_mlp
from raspc.craft_dialect.constructions.steps import step_mlp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import OneHotAxis, Space
from raspc.passes.conversion.rasp_to_craft.lower_blocks import lower_blocks
from raspc.passes.conversion.rasp_to_craft.lower_thresholds import NumberRead, lower_thresholds
from raspc.passes.conversion.rasp_to_craft.map_constructions import CONSTRUCTIONS, MapCase
from raspc.passes.conversion.rasp_to_craft.program_under_conversion import ONE, Conversion, Vector
from raspc.proof.number_precision import largest
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.values.diagnostic import error_at
from raspc.values.value import Number, Value

LINES_MARGIN = Fraction(1, 16)
"""The part of a gap between results that lines may leave as noise, where steps would leave none."""


NO_KEY = Fraction(1)
"""The reading of the width 0, the largest of all readings."""

MAX_FLAT_TUPLES = 64
"""The most tuples of a lookup that may take two neurons each, so that noise ends there."""

MAX_RESULTS = 1 << 21
"""The most tuples of operand values whose results are computed, for one MLP."""

MAX_STEPS = 1 << 19
"""The most of these with a neuron or two for each: their maps take two gigabytes while built."""


def lower_map(conversion: Conversion, op: rasp.SOp) -> SSAValue:
    """A map: a sum of numbers, a lookup of one-hot operands, or steps of a number among them."""
    assert isinstance(op, rasp.MapOp)
    if conversion.sop_type(op.result).encoding is rasp.Encoding.BLOCKED:
        return lower_blocks(conversion, op)
    args = list(dict.fromkeys(op.args))
    axis = conversion.result_axis(op)
    case = MapCase(conversion, op, args, axis, ScalarFunction(op.body))
    vectors = [conversion.vector(arg) for arg in args]
    operands = [*vectors, conversion.one, conversion.bos]
    space = conversion.declare(axis.name, Space((axis,)))
    scalars = [arg for arg in args if conversion.axis(arg).number_label is not None]
    for name in conversion.constructions:
        constructed = CONSTRUCTIONS.get_or_raise(name)(case)
        if constructed is not None:
            return conversion.add(craft.MlpOp(operands, *constructed, axis.name, space))
    form = _sum(case)
    if form is not None and conversion.is_linear(op):
        return conversion.add(craft.LinearOp(operands, form, space))
    if form is not None:
        maps = relay_mlp(form, axis.name, axis.name)
    elif len(args) == 1 and not scalars and not conversion.axis(args[0]).has_direction_per_value:
        maps = _by_indicators(case)
    elif not scalars and len(args) == 1 and conversion.is_linear(op):
        return conversion.add(craft.LinearOp(vectors, _unary(case), space))
    elif not scalars:
        axes = [conversion.onehot(arg, op) for arg in args]
        _check_size(case, axes, ())
        table = case.table(axes)
        flat = len(table) <= MAX_FLAT_TUPLES and any(_is_noisy(conversion, arg) for arg in args)
        products = conversion.products
        maps = lookup_mlp(axes, table, one=ONE, name=axis.name, flat=flat, products=products)
    elif len(scalars) == 1 and conversion.coarse:
        return _thresholds(case, scalars[0], space)
    elif len(scalars) == 1:
        maps = _steps(case, scalars[0])
    else:
        raise error_at(
            op,
            "it is no sum of numbers, and several of its operands are numbers",
            "run rasp-insert-conversions first",
        )
    return conversion.add(craft.MlpOp(operands, *maps, axis.name, space))


def _unary(case: MapCase) -> LinearMap:
    """A function of one one-hot vector, which is a linear map."""
    (arg,) = case.args
    axis = case.conversion.onehot(arg, case.op)
    return LinearMap.of(
        (label, target, c)
        for label, value in zip(axis.labels, axis.values, strict=True)
        for target, c in case.output([value]).items()
    )


def _sum(case: MapCase) -> LinearMap | None:
    """
    The map as a linear form of its operands' directions, if it is a sum of numbers.

    A one-hot operand counts with the number that each direction stands for. The constant is
    that of `one - bos`, so that the form is zero at BOS.
    """
    conversion, op = case.conversion, case.op
    affine = case.function.affine_form([conversion.domain(arg).extent for arg in op.args])
    if affine is None or not conversion.is_numerical(op.result):
        return None
    coefficients, constant = affine
    conversion.precision.check_range(op, [*coefficients, constant])
    target = case.axis.name
    entries = [(ONE, target, float(constant)), (conversion.bos_label, target, -float(constant))]
    any_number = False
    for arg, c in zip(op.args, coefficients, strict=True):
        axis, domain = conversion.axis(arg), conversion.domain(arg)
        if not domain.all_numbers or domain.undefined:
            return None
        number = axis.number_form(domain.numbers)
        if number is None:
            return None
        any_number |= not axis.has_direction_per_value
        entries += [(label, target, float(c * part)) for label, part in number.items()]
    if not any_number and len(case.args) == 1 and not conversion.is_linear(op):
        return None  # a lookup has fewer neurons than a relay of many directions
    terms = [
        (arg, c, conversion.domain(arg).numbers)
        for arg, c in zip(op.args, coefficients, strict=True)
    ]
    onehot = [arg for arg in op.args if conversion.axis(arg).has_direction_per_value]
    conversion.precision.summed(op.result, terms, constant, onehot)
    return LinearMap.of(entries)


def _by_indicators(case: MapCase) -> tuple[LinearMap, LinearMap]:
    """A neuron for each value of one operand, whose encoding singles out its values."""
    conversion, (arg,) = case.conversion, case.args
    axis, values = conversion.axis(arg), conversion.domain(arg).values
    outputs = [case.output([value]) for value in values]
    maps = indicator_mlp(axis, values, outputs, one=ONE, name=case.axis.name)
    forms = [axis.indicator(value, values) for value in values]
    slope = largest([Fraction(c) for form in forms for c in form.coefficients.values()])
    size = largest([Fraction(c) for output in outputs for c in output.values()])
    precision = conversion.precision
    precision.is_off(case.op.result, 4 * len(axis.labels) * precision.roundoff * slope * size)
    return maps


def _is_noisy(conversion: Conversion, value: SSAValue) -> bool:
    """Whether a categorical s-op comes of steps of sums of numbers, which round."""
    op = value.owner
    if not isinstance(op, rasp.MapOp):
        return False
    axes = [conversion.axis(arg) for arg in op.args]
    return any(a.number_label is not None and not a.is_attention_output for a in axes)


def _lines(
    case: MapCase, scalar: SSAValue, points: Sequence[Fraction], outputs: Sequence[Vector]
) -> Interpolation | None:
    """
    Lines through the results, where these are numbers and noise stays small beside their gaps.

    Only for the readings of selector widths: they are smooth in what is wanted of them. Above the
    largest point, the reading of a width that the selector is proved not to have, the last result
    holds: the proof of the model bounds the results for all widths.
    """
    conversion, gap = case.conversion, case.conversion.domain(case.op.result).min_gap()
    smooth = conversion.axis(scalar).is_attention_output
    if not (smooth and case.axis.is_linear_in_number) or gap is None:
        return None
    results = [Fraction(output.get(case.axis.name, 0.0)) for output in outputs]
    if points[-1] < NO_KEY:
        points, results = [*points, NO_KEY], [*results, results[-1]]
    lines = Interpolation.through([Fraction(point) for point in points], results)
    error = conversion.precision.of_lines(
        scalar, lines.max_slope, lines.magnitude(points[-1]), len(points)
    )
    if error > LINES_MARGIN * Fraction(gap):
        return None
    conversion.precision.is_off(case.op.result, error)
    return lines


def _check_size(case: MapCase, axes: Sequence[OneHotAxis], numbers: Sequence[Number]) -> None:
    """Refuse an MLP for too many tuples of values of one-hot operands, and a number."""
    size = math.prod(len(axis.values) for axis in axes) * max(1, len(numbers))
    limit = MAX_STEPS if numbers and not case.conversion.products else MAX_RESULTS
    if size > limit:
        raise error_at(
            case.op,
            f"its operands have {size:,} combinations of values, and an MLP is made for at most "
            f"{limit:,}",
            "make it a sum of numbers, or split it into maps of fewer operands",
        )


def _tables(
    case: MapCase,
    others: Sequence[SSAValue],
    axes: Sequence[OneHotAxis],
    scalar: SSAValue,
    numbers: Sequence[Number],
) -> dict[tuple[Value, ...], list[Vector]]:
    """For each tuple of values of the one-hot operands, the result for each number."""
    _check_size(case, axes, numbers)
    columns = [axis.values for axis in axes]
    found = case.outputs([*others, scalar], [*columns, numbers])
    return {held: list(islice(found, len(numbers))) for held in product(*columns)}


def _thresholds(case: MapCase, scalar: SSAValue, space: str) -> SSAValue:
    """Thresholds of the scalar operand, and neurons for the values of the others."""
    conversion = case.conversion
    axis = conversion.axis(scalar)
    label = axis.number_label
    assert label is not None
    numbers: list[Number] = sorted(conversion.domain(scalar).numbers, key=axis.coordinate)
    others = [arg for arg in case.args if arg is not scalar]
    axes = [conversion.onehot(arg, case.op) for arg in others]
    return lower_thresholds(
        conversion,
        NumberRead(conversion.vector(scalar), label, [axis.coordinate(each) for each in numbers]),
        {conversion.vector(arg): axis for arg, axis in zip(others, axes, strict=True)},
        _tables(case, others, axes, scalar, numbers),
        case.axis.name,
        space,
    )


def _steps(case: MapCase, scalar: SSAValue) -> tuple[LinearMap, LinearMap]:
    """Steps of the scalar operand, switched on by the values of the others."""
    conversion = case.conversion
    axis = conversion.axis(scalar)
    label = axis.number_label
    assert label is not None
    numbers: list[Number] = sorted(conversion.domain(scalar).numbers, key=axis.coordinate)
    others = [arg for arg in case.args if arg is not scalar]

    def check(results: list[Vector]) -> None:
        is_number = case.axis.is_linear_in_number
        gap = conversion.domain(case.op.result).min_gap() if is_number else 1
        error = conversion.precision.error(scalar)
        conversion.precision.stepped(
            case.op, case.op.result, error, points, results, gap, len(others)
        )

    common = {"one": ONE, "bos": conversion.bos_label, "name": case.axis.name}
    points = [axis.coordinate(number) for number in numbers]
    axes = [conversion.onehot(arg, case.op) for arg in others]
    tables = _tables(case, others, axes, scalar, numbers)
    if not others:
        results = tables[()]
        lines = _lines(case, scalar, points, results)
        if lines is not None:
            reach = max(largest(points), Fraction(1))
            return interpolation_mlp(label, lines, case.axis.name, reach, **common)
        check(results)
        return step_mlp(label, points, results, **common)
    # Equal results share one vector, so that rows of the same vectors need one check.
    for results in {tuple(map(id, row)): row for row in tables.values()}.values():
        check(results)
    products = conversion.products
    return gated_step_mlp(label, points, axes, tables, products=products, **common)
