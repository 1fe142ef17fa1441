"""
Exact means of selected values, as integers over a common denominator.

Sums are matrix products of floats whose entries and sums are integers that floats represent
exactly, or else products of Python's integers. The selected values agree if and only if the numbers
of their classes are equal: w integers are equal exactly if w times the sum of their squares is the
square of their sum. Values that agree have the first of them as their mean, as in the interpreter.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import lcm
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from raspc.values import Value, is_number
from raspc.values.value import normalise
from raspc.verification.oracle.value_numbering import Flags, Ids, Numbering

Integers: TypeAlias = NDArray[Any]
"""Integers of NumPy, or of Python if they are too large for NumPy."""


def aggregate(
    selected: Flags, ids: Ids, default: int, numbering: Numbering, *, agreeing: bool = False
) -> tuple[Ids, Flags]:
    """
    The mean of the values that each query selects, and a flag if the values have none.

    Args:
        selected: [B, T, T], query before key.
        ids: the values [B, T].
        default: the number of the value for queries that select no key.
        numbering: the numbers of values.
        agreeing: whether different values have no mean, numbers included.

    Returns:
        The means [B, T], and flags [B, T] of queries whose several values have no mean.
    """
    distinct, places = np.unique(ids, return_inverse=True)
    places = places.reshape(ids.shape)
    members: list[int] = distinct.tolist()
    values = [numbering.values[i] for i in members]
    other = np.array([not is_number(value) for value in values])
    scaled, unit = _integers(values)
    counts = _sums(selected, np.ones(ids.shape, np.int64))
    if not agreeing and not any(other[i] or isinstance(v, bool) for i, v in enumerate(values)):
        means = _means(_sums(selected, scaled[places]), counts, unit, default, numbering)
        return means, np.zeros(ids.shape, np.bool_)
    _, classes = np.unique(numbering.classes(ids), return_inverse=True)
    classes = classes.reshape(ids.shape)
    agree = counts * _sums(selected, classes**2) == _sums(selected, classes) ** 2
    agreed = np.take_along_axis(ids, selected.argmax(axis=2), axis=1)
    if agreeing:
        return np.where(counts > 0, agreed, default), ~agree
    averaged = ~agree & (_sums(selected, other[places].astype(np.int64)) == 0)
    sums = np.where(averaged, _sums(selected, scaled[places]), 0)
    means = _means(sums, np.where(averaged, counts, 0), unit, default, numbering)
    return np.where(agree & (counts > 0), agreed, means), ~agree & ~averaged


def aggregate_sum(selected: Flags, ids: Ids, numbering: Numbering) -> tuple[Ids, Flags]:
    """
    The sum of the values that each query selects, and a flag if they are not all numbers.

    Args and results are those of `aggregate`.
    """
    distinct, places = np.unique(ids, return_inverse=True)
    places = places.reshape(ids.shape)
    values = [numbering.values[i] for i in distinct.tolist()]
    other = np.array([not is_number(value) for value in values])
    scaled, unit = _integers(values)
    sums = _sums(selected, scaled[places])
    totals, codes = np.unique(sums.ravel(), return_inverse=True)
    numbers = [numbering.id(normalise(Fraction(total, unit))) for total in totals.tolist()]
    found = np.array(numbers, np.int64)[codes].reshape(sums.shape)
    return found, _sums(selected, other[places].astype(np.int64)) > 0


def _integers(values: Sequence[Value]) -> tuple[Integers, int]:
    """The numbers among `values`, times a unit that makes them integers, and 0s; with the unit."""
    numbers = [Fraction(value) if is_number(value) else Fraction(0) for value in values]
    unit = lcm(*(number.denominator for number in numbers))
    scaled = [number.numerator * (unit // number.denominator) for number in numbers]
    small = max((abs(n) for n in scaled), default=0) < 1 << 62
    return np.array(scaled, np.int64 if small else object), unit


def _sums(selected: Flags, integers: Integers) -> Integers:
    """The sums [B, T] of the integers [B, T] that each query selects."""
    largest = max(int(integers.max(initial=0)), -int(integers.min(initial=0))) * selected.shape[-1]
    if largest >= 1 << 53:
        return np.matmul(selected.astype(object), integers.astype(object)[..., None])[..., 0]
    dtype = np.float32 if largest < 1 << 24 else np.float64
    sums = np.matmul(selected.astype(dtype), integers.astype(dtype)[..., None])[..., 0]
    return sums.astype(np.int64)


def _means(sums: Integers, counts: Ids, unit: int, default: int, numbering: Numbering) -> Ids:
    """The numbers of the values sum / (count * unit); the default where the count is 0."""
    flat_sums, flat_counts = sums.ravel(), counts.ravel()
    distinct_sums, codes = np.unique(flat_sums, return_inverse=True)
    keys = codes * (int(flat_counts.max(initial=0)) + 1) + flat_counts
    _, first, places = np.unique(keys, return_index=True, return_inverse=True)
    pairs = zip(distinct_sums[codes[first]].tolist(), flat_counts[first].tolist(), strict=True)
    ids = [
        numbering.id(normalise(Fraction(total, count * unit))) if count else default
        for total, count in pairs
    ]
    return np.array(ids, np.int64)[places].reshape(sums.shape)
