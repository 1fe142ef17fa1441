"""The s-ops that a transformer holds as numbers, and those computed by steps of a number."""

from __future__ import annotations

from xdsl.ir import SSAValue

from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_function import ScalarFunction, ends_in_a_sum
from raspc.rasp_dialect.sop_ops import AggregateOp, MapOp, SelectorWidthOp, SOp


def is_sum_of_numbers(analysis: ValueAnalysis, op: MapOp) -> bool:
    """Whether a map is a sum of numbers that are always there."""
    if not ends_in_a_sum(op.body):
        return False
    function = ScalarFunction(op.body)
    if not function.has_affine_form:
        return False
    *operands, result = (analysis.domain(value) for value in (*op.args, op.result))
    return all(domain.all_numbers and not domain.undefined for domain in (*operands, result)) and (
        function.affine_form([domain.extent for domain in operands]) is not None
    )


def is_number(analysis: ValueAnalysis, value: SSAValue) -> bool:
    """Whether an s-op will be held as a number: a mean, a width, or a sum of several."""
    op = value.owner
    match op:
        case SelectorWidthOp():
            return True
        case AggregateOp():
            return _asks_number(op)
        case MapOp():
            return len(set(op.args)) > 1 and is_sum_of_numbers(analysis, op)
        case _:
            return isinstance(op, SOp) and _asks_number(op)


def costs_steps(analysis: ValueAnalysis, value: SSAValue) -> bool:
    """Whether an s-op is a number, or a function of one, which takes steps to compute."""
    op = value.owner
    return is_number(analysis, value) or (
        isinstance(op, MapOp) and any(is_number(analysis, arg) for arg in op.args)
    )


def _asks_number(op: SOp) -> bool:
    return op.encoding is not None and op.encoding.data.is_number
