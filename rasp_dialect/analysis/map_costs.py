"""The neurons that a map is estimated to cost, before encodings are chosen."""

from __future__ import annotations

from collections.abc import Iterable
from math import prod

from xdsl.ir import SSAValue

from raspc.rasp_dialect.analysis.numerical_sops import is_number, is_sum_of_numbers
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.sop_ops import MapOp


def table_entries(analysis: ValueAnalysis, args: Iterable[SSAValue]) -> int:
    """The number of entries of a table of functions of the s-ops."""
    return prod(len(analysis.domain(arg)) for arg in dict.fromkeys(args))


def map_neurons(analysis: ValueAnalysis, op: MapOp) -> int:
    """
    The number of neurons of a map: the entries of its table, or 0 if it is linear.

    A sum of numbers is linear, and so is a function of one s-op that is no number.
    """
    args = list(dict.fromkeys(op.args))
    if is_sum_of_numbers(analysis, op) or (len(args) == 1 and not is_number(analysis, *args)):
        return 0
    return table_entries(analysis, args)
