"""
The summands of the inputs of neurons, and bounds for the rounding of their sums.

The standard model gives each product and each sum a relative error. It is far from the truth for
steps: a power of two times a float is a float, and sums of multiples of one unit are exact while
they are small. So the terms are followed with the unit of which they are multiples: a sum is then
off by what its additions can round, and by nothing if the partial sums are small enough.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from raspc.proof.exact_units import (
    NONE,
    are_powers_of_two,
    fits,
    last_place,
    smallest_normal,
    unit,
    units,
)
from raspc.proof.greatest_magnitudes import greatest, greatest_along
from raspc.proof.vector_bounds import Array

SOME = 2.0**-960
"""A unit that is none: products are exact, and sums may be rounded."""

ROUNDED = SOME / 4
"""A unit that is none, of products that are rounded by a known amount."""

VANISHING = SOME / 2
"""A unit that is none, where products may also be too small for normal numbers."""


@dataclass(frozen=True)
class Terms:
    """
    The terms of h sums at m points; all arrays are [m, h].

    Attributes:
        plus, minus: the sums of the positive terms, and of the magnitudes of the negative ones:
            no partial sum is larger than the larger of the two.
        count: the number of terms that are not zero.
        unit: the power of two of which all terms are multiples; `SOME` if products are not rounded
            but no unit is known, `ROUNDED` if `products` bounds their rounding, 0 if nothing is
            known of it.
        products: by how much the products are rounded in all, if no unit is 0.

    """

    plus: Array
    minus: Array
    count: NDArray[np.intp]
    unit: Array
    products: Array | float = 0.0

    @classmethod
    def of_exact(cls, points: Array, weights: Array, bits: int) -> Terms:
        """Products of coordinates [m, r] that have no error with weights [r, h]."""
        up, down = np.maximum(points, 0.0), np.maximum(-points, 0.0)
        positive, negative = np.maximum(weights, 0.0), np.maximum(-weights, 0.0)
        steps = units(weights).min(axis=0, initial=NONE) * min(unit(points), 1e300)
        largest = greatest_along(0, weights) * greatest(points)
        steps = np.where(fits(largest, steps, bits), steps, 0.0)
        count = (points != 0.0).astype(float) @ (weights != 0.0)
        return cls(
            up @ positive + down @ negative,
            up @ negative + down @ positive,
            count.astype(np.intp),
            np.broadcast_to(steps, count.shape),
        )

    @classmethod
    def of_number(cls, values: Array, error: float, weights: Array, bits: int) -> Terms:
        """
        Products of a number, within `error` of values [m], with weights [h].

        Every number is a float, and so is its product with a power of two.
        """
        size = np.abs(values)[:, None] + error
        place = last_place(np.abs(values) - error, bits)[:, None]
        step = np.maximum(np.abs(weights) * place, unknown_unit(weights))
        powers = are_powers_of_two(weights)
        step = np.where(powers, step, ROUNDED)
        step = np.where(weights == 0.0, NONE, step)
        product = np.abs(weights) * size
        stored = fits(np.abs(weights), units(weights), bits)
        rounding = np.where(powers, 0.0, last_place(product, bits) / 2)
        rounding = rounding + np.where(stored, 0.0, 2.0**-bits * product)
        upward = (values[:, None] * weights) > 0.0
        around = np.abs(values)[:, None] <= error
        return cls(
            np.where(upward | around, product, 0.0),
            np.where(~upward | around, product, 0.0),
            np.broadcast_to((weights != 0.0).astype(np.intp), product.shape),
            step,
            rounding,
        )

    @classmethod
    def unknown(cls, sizes: Array) -> Terms:
        """Terms of which the sum of magnitudes [h] is known and no more."""
        touched = (sizes != 0.0)[None]
        size = sizes[None]
        step = np.where(touched, 0.0, NONE)
        return cls(size, size, touched.astype(np.intp), step)

    def at_points(self, number: int) -> Terms:
        """The terms of one point, at so many points."""
        shape = (number, self.unit.shape[1])
        return Terms(
            np.broadcast_to(self.plus, shape),
            np.broadcast_to(self.minus, shape),
            np.broadcast_to(self.count, shape),
            np.broadcast_to(self.unit, shape),
            np.broadcast_to(self.products, shape),
        )

    def at(self, points: NDArray[np.bool_]) -> Terms:
        """The terms at some of the points."""
        products = np.broadcast_to(self.products, self.plus.shape)[points]
        plus, minus = self.plus[points], self.minus[points]
        return Terms(plus, minus, self.count[points], self.unit[points], products)

    def outer(self, other: Terms) -> Terms:
        """The terms of both, at all pairs of points: those of the first in the outer order."""

        def pairs(a: Array, b: Array) -> Array:
            return (a[:, None] + b[None]).reshape(-1, a.shape[1])

        step = np.minimum(self.unit[:, None], other.unit[None]).reshape(-1, self.unit.shape[1])
        count = (self.count[:, None] + other.count[None]).reshape(-1, self.count.shape[1])
        products = [np.broadcast_to(each.products, each.plus.shape) for each in (self, other)]
        return Terms(
            pairs(self.plus, other.plus),
            pairs(self.minus, other.minus),
            count,
            step,
            pairs(*products),
        )

    def rounding(self, bits: int, otherwise: Array) -> Array:
        """[m, h], by how much the sums can be off; `otherwise` [h] where no unit is known."""
        # What is rounded on the way may lift a partial sum over a power of two, where floats lie
        # twice as far apart.
        lift = 1 + 2 * self.count.astype(np.float64) * 2.0**-bits
        partial = np.maximum(self.plus, self.minus) * lift
        half = last_place(partial, bits) / 2
        result = np.abs(self.plus - self.minus) + self.count * half
        exact = fits(np.maximum(self.plus, self.minus), self.unit, bits)
        exact |= (self.count <= 2) & fits(np.abs(self.plus - self.minus), self.unit, bits)
        exact &= self.unit >= SOME
        # The last addition gives the result, which is not rounded if it is small enough.
        additions = np.maximum(self.count - 1 - fits(result, self.unit, bits), 0)
        each = additions * half + self.products
        vanishes = (self.count > 1) | (self.unit < SOME)
        each = each + np.where(vanishes, self.count * smallest_normal(bits), 0.0)
        return np.where(self.unit > 0.0, np.where(exact, 0.0, each), otherwise)


def unknown_unit(weights: Array) -> Array:
    """The unit of products of unknown floats and weights: `SOME`, `VANISHING` or 0."""
    held = np.where(np.abs(weights) >= 1.0, SOME, VANISHING)
    return np.where(are_powers_of_two(weights), held, 0.0)
