"""
Floating-point arithmetics by name, and bounds on the rounding of products and sums.

The model is fl(a op b) = (a op b)(1 + d) + e with |d| <= u, and |e| at most the smallest normal
number, since results below it may be flushed to zero (Higham, Accuracy and Stability of Numerical
Algorithms, ch. 2 and 3). A sum of multiples of a unit whose magnitudes add up to at most 2^p units
is exact in any order: every partial sum is a multiple of the unit that a float can hold.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

CHECKER_ROUNDOFF = 2.0**-53
"""The unit roundoff of the checker's own arithmetic, float64."""

MAX_MAGNITUDE = 2.0**126
"""The largest magnitude of a number in a proof: below, float32 does not overflow."""

NO_UNIT = np.inf
"""The unit of zero, which is a multiple of anything."""


@dataclass(frozen=True)
class Arithmetic:
    """An arithmetic: precision, and whether attention divides before it sums."""

    name: str
    bits: int
    """Significant bits of weights, activations and sums."""
    divide_first: bool
    """Whether each key's weight is divided by the total before values are summed."""
    exponential: float = 4.0
    """The largest relative error of exp, in units of the roundoff."""
    folded: bool = False
    """
    Whether results that depend on the weights alone are computed in float64 and rounded once, and
    a weight multiplies the output of each half-layer by itself, rather than their sum.
    """
    writers: int = 0
    """The number of heads and MLPs, whose products a folded reader adds up."""
    underflow: float = 0.0
    """The largest number that a norm may flush to zero, if it is not that of the format."""
    common: float = 0.0
    """The relative error that a norm gives to all coordinates of a position alike."""
    relative: float = 0.0
    """The relative error that a norm gives to each coordinate by itself."""
    lost: float = 0.0
    """The absolute error of such a reading: the rounding of a mean that drops out."""
    carried: float = 0.0
    """The absolute error that a norm in the stream leaves there; 0 without such norms."""

    @property
    def roundoff(self) -> float:
        """The unit roundoff u."""
        return 2.0**-self.bits

    @property
    def smallest(self) -> float:
        """The smallest normal number: below, a result may be flushed to zero."""
        return max(self.underflow, 2.0**-126 if self.bits <= 24 else 2.0**-1022)

    @property
    def apart(self) -> float:
        """The relative error of products with parts of a coordinate, added up one by one."""
        return 2 * (self.writers + 4) * self.roundoff if self.folded else 2 * self.roundoff

    def gamma(self, terms: float) -> float:
        """The relative error of a sum of products, n u / (1 - n u), with the checker's own."""
        nu = terms * (self.roundoff + CHECKER_ROUNDOFF)
        return nu / (1.0 - nu)


ARITHMETICS = {
    a.name: a
    for a in (
        Arithmetic("float32-sum-then-divide", 24, divide_first=False),
        Arithmetic("float32-divide-then-sum", 24, divide_first=True),
        Arithmetic("float32-folded", 24, divide_first=False, folded=True),
        Arithmetic("float64-sum-then-divide", 53, divide_first=False),
    )
}
"""The arithmetics that the checker knows."""


def units(values: Array) -> Array:
    """The largest power of two that divides each float64 number; `NO_UNIT` for zero."""
    mantissa, exponent = np.frexp(np.abs(values))
    whole = np.asarray(mantissa * 2.0**53).astype(np.int64)
    lowest = np.where(whole == 0, 1, whole & -whole).astype(np.float64)
    return np.where(values == 0.0, NO_UNIT, np.ldexp(lowest, exponent - 53))


def units_of_floats(
    middle: Array, radius: Array, bits: int, soft: NDArray[np.bool_] | bool = False
) -> Array:
    """
    A unit of every float of some bits within a radius of a middle.

    An exact number has its own unit; a float of magnitude at least 2^e is a multiple of
    2^(e + 1 - bits). Numbers that may be as small as they like have unit 0: none is known. So do
    inexact soft numbers, which may be floats of more bits.
    """
    least = np.abs(middle) - radius
    with np.errstate(divide="ignore"):
        _, exponent = np.frexp(np.maximum(least, 0.0))
    rough = np.where((least > 0.0) & ~np.asarray(soft), np.ldexp(1.0, exponent - bits), 0.0)
    return np.where(radius == 0.0, units(middle), rough)


def representable(values: Array, bits: int) -> NDArray[np.bool_]:
    """The numbers that floats of some bits hold, as truth values."""
    return np.abs(values) <= np.ldexp(units(values), bits)


def unit_of_products(x: Array, weights: Array, rest: Array | float = NO_UNIT) -> Array:
    """
    A common unit [m, k] of the terms of products of x and weights, 0 if none is known.

    x: [m, n], units of the factors. weights: [n, k]. rest: [k], units of further terms.
    """
    of_weights = units(weights)
    found = np.empty((len(x), weights.shape[1]))
    for k in range(weights.shape[1]):
        rows = np.flatnonzero(weights[:, k])
        found[:, k] = (x[:, rows] * of_weights[rows, k]).min(axis=1, initial=NO_UNIT)
    return np.minimum(found, rest)


def partial_sums(middle: Array, radius: Array, weights: Array, rest: Array | float = 0.0) -> Array:
    """
    The largest magnitude [m, k] of a partial sum of two or more terms of `x @ weights + rest`.

    x is enclosed by middle and radius [m, n]. In any order, partial sums lie between the sum of the
    negative terms and that of the positive ones; two terms have no partial sum but their total.
    """
    up, down = np.maximum(middle, 0.0), np.maximum(-middle, 0.0)
    gain, loss = np.maximum(weights, 0.0), np.maximum(-weights, 0.0)
    above = up @ gain + down @ loss + np.maximum(rest, 0.0)
    below = up @ loss + down @ gain + np.maximum(-np.asarray(rest), 0.0)
    terms = ((middle != 0.0) | (radius > 0.0)).astype(float) @ (weights != 0.0).astype(float)
    terms = terms + (np.asarray(rest) != 0.0)
    largest = np.where(terms <= 2, np.abs(above - below), np.maximum(above, below))
    return np.where(terms <= 1, 0.0, largest + radius @ np.abs(weights))


def sum_error(
    magnitude: Array, partial: Array, unit: Array, terms: float, arithmetic: Arithmetic
) -> Array:
    """
    A bound on the rounding of sums of products, in any order.

    Products are rounded once, an error of u times the magnitude, and each of less than `terms`
    additions by u times its result. A result is a partial sum but for the errors before it, so that
    the errors of additions solve e <= (terms - 1) u (partial + u magnitude + e). For neurons that
    cancel this is less than the usual gamma times the magnitude. A folded network adds up more
    terms, of which partial sums are not known.

    magnitude: the sums of the magnitudes of the terms.
    partial: the largest magnitudes of partial sums.
    unit: a common unit of the terms, 0 if none is known.
    terms: the most terms of a sum.

    Raises:
        OverflowError: if a sum may be larger than `MAX_MAGNITUDE`, or is no number.

    """
    if not (magnitude <= MAX_MAGNITUDE).all():
        raise OverflowError("a sum may overflow")
    limit = np.where(np.isinf(unit), np.inf, np.ldexp(unit, arithmetic.bits))
    exact = (partial <= limit) & (unit >= arithmetic.smallest)
    underflow = 2 * (terms + 1) * arithmetic.smallest
    gamma = arithmetic.gamma(terms)
    rounded = gamma * magnitude
    if gamma < 0.25 and not arithmetic.folded:
        rounded = np.minimum(rounded, gamma * partial + 2 * arithmetic.roundoff * magnitude)
    return np.where(exact, 0.0, rounded + underflow)


def own_error(magnitude: Array, terms: float) -> Array:
    """A bound on the rounding of the checker's own sums of products, of the given magnitudes."""
    return 2 * (terms + 1) * CHECKER_ROUNDOFF * magnitude


def snapped(middle: Array, radius: Array, grain: Array) -> tuple[Array, Array]:
    """
    Enclosures of multiples of a grain, exact where they hold one multiple alone.

    grain: infinite for numbers that are zero, 0 where no grain is known.
    """
    step = np.where((grain > 0.0) & np.isfinite(grain), grain, 1.0)
    nearest = np.round(middle / step) * step
    alone = (grain > 0.0) & (np.abs(middle - nearest) + radius < step / 2)
    alone &= np.abs(nearest) < 2.0**52 * step
    zero = np.isinf(grain)
    exact = np.where(zero, 0.0, nearest)
    return np.where(alone | zero, exact, middle), np.where(alone | zero, 0.0, radius)


def project(
    middle: Array,
    radius: Array,
    weights: Array,
    arithmetic: Arithmetic,
    soft: NDArray[np.bool_] | bool = False,
    bias: Array | None = None,
) -> tuple[Array, Array]:
    """
    Middles and radii [m, k] of the rounded product of enclosed numbers [m, n] and weights.

    soft: [n], the numbers that may be no floats of the arithmetic.
    bias: [k], floats that are added to the product, or None.
    """
    rest = np.zeros(weights.shape[1]) if bias is None else bias
    terms = len(weights) + bool((rest != 0.0).any())
    size = (np.abs(middle) + radius) @ np.abs(weights) + np.abs(rest)
    floats = units_of_floats(middle, radius, arithmetic.bits, soft)
    unit = unit_of_products(floats, weights, units(rest))
    spread = radius @ np.abs(weights)
    own = np.where(spread > 0.0, own_error(size, terms), 0.0)
    partial = partial_sums(middle, radius, weights, rest)
    rounding = sum_error(size, partial, unit, terms, arithmetic)
    # A bias has not the factor that a norm gives to what is read.
    apart = arithmetic.common * np.abs(rest)
    return middle @ weights + rest, spread + own + rounding + apart
