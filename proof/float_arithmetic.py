"""The rounding of a dtype: the unit roundoffs of storage, of products and of sums."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from raspc.proof.exact_units import smallest_normal
from raspc.proof.vector_bounds import Array


@dataclass(frozen=True)
class Arithmetic:
    """
    The standard model: fl(a op b) = (a op b)(1 + d) + e, |d| <= u, |e| <= smallest.

    Attributes:
        storage: the unit roundoff of weights and activations.
        operand: what a factor of a matrix product is rounded to, if coarser than storage.
        sums: the unit roundoff in which products are added up.
        exponential: the largest relative error of exp, in units of `storage`.
        folded: whether results that depend on the weights alone are computed in float64 and
            rounded once, and products of the stream are added up writer by writer.

    """

    storage: float
    operand: float
    sums: float
    exponential: float = 4.0
    folded: bool = False

    @property
    def bits(self) -> int:
        """The significant bits of stored numbers."""
        return round(-math.log2(self.storage))

    @property
    def sum_bits(self) -> int:
        """The significant bits of the floats in which products are added up."""
        return round(-math.log2(self.sums))

    @property
    def adds_finer(self) -> bool:
        """Whether products of factors are exact in the floats of sums (`stored_sums`)."""
        return 2 * self.operand_bits <= self.sum_bits

    @property
    def smallest(self) -> float:
        """The largest error of one operation whose result lies below the normal numbers."""
        return smallest_normal(self.bits)

    @property
    def largest(self) -> float:
        """The largest magnitude that a result may have: far enough from the format's overflow."""
        return 2.0**126 if self.bits <= 24 else 2.0**1000

    def vanishing(self, magnitude: Array, operations: Array | NDArray[np.intp] | int) -> Array:
        """The errors of some operations on numbers that are too small, unless all are 0."""
        return np.where(magnitude > 0.0, operations * self.smallest, 0.0)

    @property
    def operand_bits(self) -> int:
        """The significant bits of a factor of a matrix product."""
        return round(1 - math.log2(self.operand)) if self.operand else self.bits

    def gamma(self, n: float) -> float:
        """The relative error of a sum of n terms in any order: n u / (1 - n u), or no bound."""
        nu = n * self.sums
        return nu / (1.0 - nu) if nu < 0.5 else math.inf

    def product(self, terms: float) -> float:
        """
        The relative error of a dot product with stored weights, of the sum of magnitudes.

        Each weight is rounded when it is stored (by at most `storage`, and 2^-53 from the number
        meant), both factors where the product is taken (`operand`), each product and sum
        (`sums`), and the result when it is stored.
        """
        each = (1 + self.storage) ** 2 * (1 + self.operand) ** 2 * (1 + 2.0**-52)
        return each * (1 + self.gamma(terms)) - 1


ARITHMETICS: dict[str, Arithmetic] = {
    "float64": Arithmetic(2.0**-53, 0.0, 2.0**-53),
    "float32": Arithmetic(2.0**-24, 0.0, 2.0**-24),
    "tf32": Arithmetic(2.0**-24, 2.0**-10, 2.0**-24),
    "bfloat16": Arithmetic(2.0**-8, 0.0, 2.0**-24),
    "float32-folded": Arithmetic(2.0**-24, 0.0, 2.0**-24, folded=True),
}
"""
The arithmetics by name.

`tf32` is float32 whose matrix products cut their factors to 11 significant bits; bfloat16 stores
all in bfloat16 and adds products up in float32; float32-folded is the run form `folded`. Its bounds
hold for float32 too: it takes the same roundings, and more.
"""
