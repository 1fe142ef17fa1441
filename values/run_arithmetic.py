"""
Arithmetics of run forms, by name: number formats, order of sums, order of division and sum.

    RUN_ARITHMETICS["float32-sum-then-divide"].attention       # "sums, then divides"
    COVERED["float32"]       # ("float32-sum-then-divide", "float64-sum-then-divide")

A runner declares the arithmetic of its run form, and a certificate lists those in which its bounds
hold. In every arithmetic sums may be computed in any order, with or without fused multiply-add, an
exponential is within 4 units roundoff, and results below the normal numbers may be flushed to zero.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Division: TypeAlias = Literal["sum-then-divide", "divide-then-sum"]
"""The order of the sum over keys and of its division by the sum of exponentials, in attention."""


@dataclass(frozen=True)
class RunArithmetic:
    """The arithmetic of a run form."""

    weights: str
    """The format of weights."""

    activations: str
    """The format of activations, of the residual stream among them."""

    products: str
    """The format to which the factors of matrix products are rounded."""

    sums: str
    """The format in which products are added up."""

    attention: Division = "sum-then-divide"
    """The order of division and sum in attention."""

    folded: str | None = None
    """The format of products of weights that are computed in advance; None without any."""


RUN_ARITHMETICS: dict[str, RunArithmetic] = {
    "float32-sum-then-divide": RunArithmetic("float32", "float32", "float32", "float32"),
    "float32-divide-then-sum": RunArithmetic(
        "float32", "float32", "float32", "float32", "divide-then-sum"
    ),
    "float32-folded": RunArithmetic(
        "float32", "float32", "float32", "float32", folded="float64, rounded once to float32"
    ),
    "float64-sum-then-divide": RunArithmetic("float64", "float64", "float64", "float64"),
    "tf32-sum-then-divide": RunArithmetic("float32", "float32", "tf32", "float32"),
    "bfloat16-sum-then-divide": RunArithmetic("bfloat16", "bfloat16", "bfloat16", "float32"),
}
"""The arithmetics by name."""

MAX_FOLDED_ENTRIES = 1 << 24
"""
The largest number of entries of a table of a folded network: vocabulary * positions * directions,
or the square of the vocabulary.
"""

COVERED: dict[str, tuple[str, ...]] = {
    "float64": ("float64-sum-then-divide",),
    "float32": ("float32-sum-then-divide", "float64-sum-then-divide"),
    "tf32": ("tf32-sum-then-divide", "float32-sum-then-divide", "float64-sum-then-divide"),
    "bfloat16": ("bfloat16-sum-then-divide", "float32-sum-then-divide", "float64-sum-then-divide"),
}
"""
The arithmetics in which the decisions of a certificate hold, by the dtype of the certificate.

Every bound grows with the roundoffs of its dtype, so that a bound for coarser numbers holds for
finer ones.
"""
