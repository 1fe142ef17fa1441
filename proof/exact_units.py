"""
Arithmetic that rounds nothing: sums of multiples of one unit that stay small enough.

A float with p significant bits holds every multiple of a power of two g up to 2^p g. So a sum
whose terms are multiples of g is exact, in whatever order and with or without fused
multiplications, as long as no partial sum exceeds 2^p g.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from raspc.proof.vector_bounds import Array

NONE = float("inf")
"""The unit of nothing but zeros."""


def units(values: Array) -> Array:
    """The largest power of two of which each number is a multiple; `NONE` for 0."""
    mantissa, exponent = np.frexp(values)
    whole = np.abs(mantissa * 2.0**53).astype(np.int64)
    lowest = (whole & -whole).astype(np.float64)
    return np.where(whole == 0, NONE, np.ldexp(lowest, exponent - 53))


def unit(values: Array) -> float:
    """The largest power of two of which all numbers are multiples; `NONE` if all are 0."""
    return float(units(values).min(initial=NONE))


def are_powers_of_two(values: Array) -> NDArray[np.bool_]:
    """The numbers that are a power of two, plus or minus, or 0, as truth values."""
    return (np.abs(values) == units(values)) | (values == 0.0)


def fits(size: Array | float, unit: Array | float, bits: int) -> NDArray[np.bool_]:
    """
    The units of which floats of some significant bits hold all multiples up to a size.

    Units below the smallest normal number count as held by none: some machines flush multiples
    of them to 0.
    """
    held = np.minimum(unit, 2.0**900)
    exact = (np.asarray(size) <= 2.0**bits * held) & (held >= smallest_normal(bits))
    return np.asarray(exact | (np.asarray(size) == 0.0))


def smallest_normal(bits: int) -> float:
    """The smallest normal number of a float format of some significant bits."""
    return 2.0**-1022 if bits > 24 else 2.0**-126


def last_place(least: Array, bits: int) -> Array:
    """A unit in the last place of floats of at least these magnitudes; 0 for a magnitude of 0."""
    positive = np.maximum(least, 0.0)
    _, exponent = np.frexp(positive)
    return np.where(positive > 0.0, np.ldexp(1.0, exponent - bits), 0.0)
