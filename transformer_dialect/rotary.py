"""
Rotary positions of attention: their attribute, and the rotation of queries and keys.

    #transformer.rotary<base 10000.0 factor 1e+30>

The dimensions of a query or key form pairs: dimension i with dimension i + d/2. Pair i turns by the
angle p / (factor * base^(2i/d)) at position p, 0 for BOS (Su et al., RoFormer, 2021, in the order
of dimensions of GPT-NeoX and Llama).
"""

from __future__ import annotations

from types import ModuleType
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects.builtin import FloatAttr, f64
from xdsl.ir import ParametrizedAttribute
from xdsl.irdl import irdl_attr_definition, param_def
from xdsl.parser import AttrParser
from xdsl.printer import Printer
from xdsl.utils.exceptions import VerifyException

from raspc.transformer_dialect.weight_text import float_text

Array: TypeAlias = Any
"""An array of the namespace that computes."""


@irdl_attr_definition
class RotaryAttr(ParametrizedAttribute):
    """The base of rotary positions, and the factor that all angles are divided by."""

    name = "transformer.rotary"

    base: FloatAttr = param_def()
    factor: FloatAttr = param_def()

    @staticmethod
    def of(base: float, factor: float = 1.0) -> RotaryAttr:
        """The attribute of a base and a factor."""
        return RotaryAttr(FloatAttr(base, f64), FloatAttr(factor, f64))

    @classmethod
    def parse_parameters(cls, parser: AttrParser) -> tuple[FloatAttr, FloatAttr]:
        """Parse `<base 10000.0 factor 1.0>`."""
        with parser.in_angle_brackets():
            parser.parse_keyword("base")
            base = float(parser.parse_number())
            parser.parse_keyword("factor")
            factor = float(parser.parse_number())
        return FloatAttr(base, f64), FloatAttr(factor, f64)

    def print_parameters(self, printer: Printer) -> None:
        """Print `<base 10000.0 factor 1.0>`."""
        with printer.in_angle_brackets():
            base, factor = (
                float_text(np.float64(each.value.data)) for each in (self.base, self.factor)
            )
            printer.print_string(f"base {base} factor {factor}")

    def verify(self) -> None:
        """Check that base and factor are positive and finite."""
        for name, number in (("base", self.base), ("factor", self.factor)):
            if not 0.0 < number.value.data < float("inf"):
                raise VerifyException(
                    f"the {name} of rotary positions is {number.value.data}; give a finite number "
                    "above 0"
                )

    def frequencies(self, width: int) -> NDArray[np.float64]:
        """The angles [width / 2] of the pairs at position 1."""
        powers = self.base.value.data ** (-np.arange(0, width, 2) / width)
        return powers / self.factor.value.data


def turned(xp: ModuleType, rotary: RotaryAttr, x: Array, positions: Array) -> Array:
    """Queries or keys [B, T, d] turned by their positions, int [T]."""
    width = x.shape[-1]
    frequencies = xp.asarray(rotary.frequencies(width), dtype=x.dtype)
    angles = positions.astype(x.dtype)[:, None] * frequencies
    cos, sin = xp.cos(angles), xp.sin(angles)
    first, second = x[..., : width // 2], x[..., width // 2 :]
    return xp.concatenate([first * cos - second * sin, second * cos + first * sin], axis=-1)
