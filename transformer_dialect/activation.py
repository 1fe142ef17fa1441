"""
Activation functions of MLPs: their attribute, and their values on arrays of any namespace.

    #transformer<activation gelu_tanh>
    activate(np, Activation.SILU, x)            # x / (1 + exp(-x))

The formulas are those of Hendrycks and Gimpel, Gaussian Error Linear Units (2016), and of
Ramachandran et al., Searching for Activation Functions (2017).
"""

from __future__ import annotations

import math
from enum import auto
from importlib import import_module
from types import ModuleType
from typing import Any, TypeAlias

import numpy as np
from xdsl.dialects.utils import EnumAttribute
from xdsl.ir import SpacedOpaqueSyntaxAttribute
from xdsl.irdl import irdl_attr_definition
from xdsl.utils.str_enum import StrEnum

Array: TypeAlias = Any
"""An array of the namespace that computes."""

TANH_SLOPE = math.sqrt(2.0 / math.pi)
"""The factor of the argument of tanh in the tanh form of GELU."""

TANH_CUBE = 0.044715
"""The factor of the cube in the tanh form of GELU."""


class Activation(StrEnum):
    """An activation function: the name of an MLP's nonlinearity."""

    RELU = auto()
    """max(x, 0)"""
    GELU = auto()
    """x (1 + erf(x / sqrt 2)) / 2"""
    GELU_TANH = auto()
    """x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2"""
    SILU = auto()
    """x / (1 + exp(-x))"""


@irdl_attr_definition
class ActivationAttr(EnumAttribute[Activation], SpacedOpaqueSyntaxAttribute):
    """
    The activation function of an MLP.

        #transformer<activation gelu_tanh>
    """

    name = "transformer.activation"


_erf = np.frompyfunc(math.erf, 1, 1)


def erf(xp: ModuleType, x: Array) -> Array:
    """The error function at an array: of `jax.scipy` for `jax.numpy`; NumPy itself has none."""
    if xp is np:
        return np.asarray(_erf(x), dtype=x.dtype)
    package = xp.__name__.partition(".")[0]
    return import_module(f"{package}.scipy.special").erf(x)


def activate(xp: ModuleType, kind: Activation, x: Array) -> Array:
    """The values of an activation function at an array, in the array's element type."""
    match kind:
        case Activation.RELU:
            return xp.maximum(x, 0)
        case Activation.GELU:
            # Beyond 12 the error function rounds to 1, which that of older JAX does not reach.
            share = xp.where(xp.abs(x) < 12, erf(xp, x * math.sqrt(0.5)), xp.sign(x))
            return 0.5 * x * (1 + share)
        case Activation.GELU_TANH:
            # Beyond 64 the tanh is 1, and the cube would overflow.
            near = xp.clip(x, -64, 64)
            inner = TANH_SLOPE * (near + TANH_CUBE * near * near * near)
            return 0.5 * x * (1 + xp.tanh(inner))
        case Activation.SILU:
            # exp overflows below -88 in float32; the result is 0 there.
            return x / (1 + xp.exp(-xp.maximum(x, -87.0))) * (x > -87.0)
