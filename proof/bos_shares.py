"""The share of attention that BOS gets beside selected keys, where widths are counted."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from raspc.proof.attention_leakage import Selection
from raspc.proof.exact_units import are_powers_of_two
from raspc.proof.float_arithmetic import Arithmetic
from raspc.proof.stored_sums import rounding_of_storage
from raspc.proof.vector_bounds import Array


@dataclass(frozen=True)
class BosShares:
    """
    The shares x = M / (M + w) of BOS, which alone contributes to the output of a head.

    Attributes:
        bos: [d], what BOS contributes.
        found: the selections of the head.
        arithmetic: that of the model.
        longest: max_seq_len.

    """

    bos: Array
    found: Selection
    arithmetic: Arithmetic
    longest: int

    def errors(self, normal: float) -> Array:
        """
        [d], the errors of all shares.

        A relative error of w / M moves x by x (1 - x) of it, a quarter at most. It comes from the
        difference of two scores, the exponentials and the sum of n weights (`normal`).
        """
        arithmetic, found = self.arithmetic, self.found
        relative = (1 + normal) * math.exp(min(found.drift, 50.0)) - 1
        size = np.abs(self.bos)
        return size * (relative / 4 + 6 * arithmetic.storage + 2 * arithmetic.operand) + (
            2 * found.stray * size + arithmetic.vanishing(size, 2)
        )

    def divides_exact_sums(self) -> bool:
        """
        Whether shares are quotients of two exact sums.

        BOS scores as the selected keys do, so that all of them have the weight 1, and stray
        attention is absorbed. What BOS holds is a power of two.
        """
        arithmetic, found = self.arithmetic, self.found
        few = self.longest + 1 <= 2**arithmetic.bits and arithmetic.sums > 2 * found.stray
        exact = found.level and few and bool(are_powers_of_two(self.bos).all())
        return arithmetic.adds_finer and exact

    def rounding(self, shares: Array) -> Array:
        """
        [m, d] or [d], the errors of shares that are quotients of exact sums.

        The quotient is rounded once, or to a finer float that is rounded then, and once more as a
        factor of a product; powers of two are exact. Attention that goes astray to BOS matters
        where BOS is not weighed.
        """
        arithmetic, size = self.arithmetic, np.abs(self.bos)
        off = (arithmetic.sums + arithmetic.operand) * (1 + arithmetic.sums) * np.abs(shares)
        off = np.where(are_powers_of_two(shares), 0.0, off)
        astray = 2 * self.found.stray * size if 0.0 in self.found.weights else 0.0
        return off + rounding_of_storage(shares, off, arithmetic) + astray
