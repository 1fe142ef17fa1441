"""
Sums that are added up in finer floats than those that hold their terms and their result.

bfloat16 and TF32 round the factors of a product, and add products up in float32. A product of two
factors of p bits has 2 p bits at most, so that float32 holds it for both; a sum of products is
rounded as sums of float32 are, and once more when it is stored, relative to the *result*. Near a
threshold, where terms cancel, the result is small, and so is its rounding: the standard model of
`Arithmetic.product`, relative to the sum of magnitudes, misses that.

Let t_i = x_i w_i be the terms at a point, of coordinates within e_i of x_i and of weights w_i. The
computed sum is within

    D = sum_i ((|x_i| + e_i) |w_i| f_i) + S,    f_i = (1 + a_i) (1 + b_i) (1 + 2^-52) - 1

of `sum_i (x_i + d_i) w_i` for some |d_i| <= e_i, where a_i bounds the relative rounding of the
weight, b_i that of the coordinate as a factor, both 0 for numbers that the format of factors holds,
and S is the rounding of a float32 sum (`Terms.rounding`). The stored result is that float of the
storage that is nearest to the sum: it is off by half a unit in the last place of the largest
magnitude that the sum may have, and by nothing if the sum is known and a float of the storage.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from raspc.proof.exact_units import NONE, fits, last_place, units
from raspc.proof.float_arithmetic import Arithmetic
from raspc.proof.summand_bounds import ROUNDED, SOME, Terms
from raspc.proof.vector_bounds import Array

UPWARD = 1 + 2.0**-52
"""The factor of a bound that covers the rounding of its computation in float64."""


def are_held(numbers: Array, bits: int) -> NDArray[np.bool_]:
    """The numbers that floats of some significant bits hold, as truth values."""
    return fits(np.abs(numbers), units(numbers), bits)


def terms_of_floats(points: Array, errors: Array, weights: Array, arithmetic: Arithmetic) -> Terms:
    """
    The terms of sums at m points, in an arithmetic that adds up in finer floats.

    Args:
        points: [m, r], the ideal coordinates.
        errors: [m, r] or [r], by how much they may be off.
        weights: [r, h].
        arithmetic: that of the sums.

    """
    errors = np.broadcast_to(errors, points.shape)
    size, bits = np.abs(weights), arithmetic.operand_bits
    up, down = np.maximum(points, 0.0), np.maximum(-points, 0.0)
    positive, negative = np.maximum(weights, 0.0), np.maximum(-weights, 0.0)
    moved = errors @ size
    plus = up @ positive + down @ negative + moved
    minus = up @ negative + down @ positive + moved
    touched = ((points != 0.0) | (errors > 0.0)).astype(np.float64)
    count = (touched @ (weights != 0.0)).astype(np.intp)
    # A coordinate that is stored in the format of factors is not rounded again.
    is_factor = are_held(points, bits) & (errors == 0.0) if arithmetic.operand else points == points
    again = np.where(is_factor, 0.0, arithmetic.operand)
    stored = np.where(are_held(weights, bits), 0.0, arithmetic.storage + arithmetic.operand)
    stored = np.where(stored > 0.0, (1 + stored) * UPWARD - 1, 0.0)
    magnitudes = np.abs(points) + errors
    products = magnitudes @ (size * stored)
    products = products + (magnitudes * again) @ (size * (1 + stored))
    step = _units(points, errors, weights, (stored == 0.0) | (weights == 0.0), arithmetic)
    step = np.where(count > 0, step, NONE)
    return Terms(plus, minus, count, step, products)


def _units(
    points: Array, errors: Array, weights: Array, stored: NDArray[np.bool_], arithmetic: Arithmetic
) -> Array:
    """
    [m, h], the units of terms: products of the units of coordinates and weights, or `ROUNDED`.

    A single number with an error is still a float of the storage, and so a multiple of the unit in
    its last place. stored: [r, h], the weights that the format of factors holds.
    """
    bits = arithmetic.operand_bits
    is_known = (errors == 0.0) & are_held(points, bits)
    own = np.where(is_known, units(points), NONE)
    if points.shape[1] == 1 and not arithmetic.operand:
        own = np.where(is_known, own, last_place(np.abs(points) - errors, bits))
        is_known = own > 0.0
    else:
        own = own.min(axis=0, initial=NONE)[None]
    read = weights != 0.0
    if points.shape[1] == 1:
        held, of_weights = own, np.where(read, units(weights), 1.0)
        each = np.where(read & (held < NONE), np.where(held < NONE, held, 1.0) * of_weights, NONE)
    else:
        is_met = read & (own.T < NONE)
        unit = np.where(is_met, own.T, 1.0) * np.where(read, units(weights), 1.0)
        each = np.where(is_met, unit, NONE).min(axis=0, initial=NONE)
    exact = ((~is_known).astype(np.float64) @ read == 0.0) & stored.all(axis=0)
    return np.where(exact, each, ROUNDED)


def terms_of_form(bounds: Array, held: float, weights: Array, arithmetic: Arithmetic) -> Terms:
    """
    The terms of sums at a point of which no more is known than the size of coordinates.

    Args:
        bounds: [r], the largest magnitudes of the coordinates.
        held: the power of two of which all coordinates are multiples; 0 if they have errors.
        weights: [r, h].
        arithmetic: that of the sums.

    """
    size, bits = np.abs(weights), arithmetic.operand_bits
    rounded = np.where(are_held(weights, bits), 0.0, arithmetic.storage + arithmetic.operand)
    is_factor = held > 0.0 and bool(fits(bounds, held, bits).all())
    cut = 0.0 if is_factor else arithmetic.operand
    relative = (1 + rounded) * (1 + cut)
    relative = np.where(relative > 1.0, relative * UPWARD - 1, 0.0)
    total = (bounds @ size)[None]
    products = (bounds @ (size * relative))[None]
    step = units(weights).min(axis=0, initial=NONE) * min(held, 1e280)
    known = (products[0] == 0.0) & is_factor
    step = np.where(total > 0.0, np.where(known, step, ROUNDED), NONE)
    count = np.count_nonzero(weights, axis=0)[None]
    return Terms(total, total, count, step, products)


def stored_rounding(
    terms: Terms, results: Array, moved: Array | float, arithmetic: Arithmetic
) -> Array:
    """
    [m, h], the errors of stored sums by their own rounding.

    Args:
        terms: those of the sums.
        results: [m, h], the ideal sums.
        moved: by how much errors of the coordinates may move them.
        arithmetic: that of the sums, which adds up in finer floats.

    """
    summed = terms.rounding(arithmetic.sum_bits, np.inf * np.ones(results.shape[1]))
    rounded = rounding_of_storage(results, summed + moved, arithmetic)
    # A sum of multiples of a unit is one too, and few multiples are held.
    few = (terms.unit >= SOME) & fits(np.abs(results) + moved, terms.unit, arithmetic.bits)
    return summed + np.where((summed == 0.0) & few, 0.0, rounded)


def rounding_of_storage(
    results: Array, off: Array | float, arithmetic: Arithmetic, *, known: bool = True
) -> Array:
    """
    The rounding of results that are within `off` of ideal ones, when they are stored.

    Nothing where the result is known, `off` being 0, and a number that the storage holds.

    known: whether these are the ideal results, and not only their largest magnitudes.
    """
    if arithmetic.bits >= arithmetic.sum_bits:
        return np.zeros(results.shape)
    reach = np.abs(results) + off
    rounded = last_place(reach * UPWARD, arithmetic.bits) / 2
    rounded = rounded + arithmetic.vanishing(reach, 1)
    exact = are_held(results, arithmetic.bits) & (np.asarray(off) == 0.0)
    return np.where(exact & known, 0.0, rounded)


def rounding_up_to(largest: Array, arithmetic: Arithmetic) -> Array:
    """
    The largest rounding of any number up to a magnitude, when the number is stored.

    Half a unit in the last place of the largest number that is rounded: one just below `largest`
    if the storage holds that, so that numbers up to 1 are off by a quarter of the unit of 1.
    """
    held = are_held(largest, arithmetic.bits)
    return last_place(np.where(held, np.nextafter(largest, 0.0), largest), arithmetic.bits) / 2
