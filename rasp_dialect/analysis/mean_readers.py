"""Means of many values that need no direction for each: maps read them, and take their steps."""

from __future__ import annotations

from collections.abc import Callable

from xdsl.ir import SSAValue

from raspc.rasp_dialect import AggregateOp, MapOp
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis


def is_mean_for_maps(
    op: AggregateOp, most: int, analysis: ValueAnalysis, beside: Callable[[SSAValue], bool]
) -> bool:
    """
    Whether an aggregate is a mean of more than `most` values, and serves readers as a number.

    A number has no room for `none`, nor for a default that is no number. Readers are maps, each of
    which takes the steps that it needs; it could not of two such means.

    beside: whether a map may read an s-op besides the mean.
    """
    domain = analysis.domain(op.result)
    if len(domain) <= most or domain.undefined or not domain.all_numbers:
        return False
    readers = [use.operation for use in op.result.uses]
    return analysis.averages(op) and all(
        isinstance(reader, MapOp) and all(arg is op.result or beside(arg) for arg in reader.args)
        for reader in readers
    )
