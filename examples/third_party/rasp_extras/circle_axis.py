"""The axis of the encoding `circle`: two directions, whatever the number of values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from xdsl.parser import AttrParser
from xdsl.printer import Printer

from raspc.craft_dialect.axis import Axis, LinearForm
from raspc.values import Domain, Value
from raspc.values.text import parse_domain, print_domain

DIGITS = 12
"""The decimal digits of the coordinates: more than a float32 has, and the same everywhere."""


@dataclass(frozen=True)
class CircleAxis(Axis):
    """
    Two directions: the i-th of n values is the point at the angle 2 pi i / n of the unit circle.

        ["tokens" circle {"a", "b", "c"}]
    """

    values: tuple[Value, ...]
    keyword = "circle"
    holds_one_value = True

    @classmethod
    def of(cls, name: str, values: Sequence[Value], bos_weight: int) -> CircleAxis:
        return cls(name, tuple(values))

    @property
    def labels(self) -> tuple[str, ...]:
        return (f"{self.name}:cos", f"{self.name}:sin")

    def embed(self, value: Value) -> tuple[float, ...]:
        if value is None:
            return (0.0, 0.0)
        if value not in self.values:
            raise ValueError(f"axis '{self.name}' has no point for {value!r}")
        angle = 2 * pi * self.values.index(value) / len(self.values)
        return (round(cos(angle), DIGITS), round(sin(angle), DIGITS))

    def indicator(self, value: Value, values: Sequence[Value]) -> LinearForm:
        """The projection on the value's point, from that of its neighbours up."""
        nearest = self._projection_of_neighbours()
        slope = 1 / (1 - nearest)
        coordinates = {label: c * slope for label, c in self.vector(value).items()}
        return LinearForm(coordinates, -nearest * slope)

    def logits(self, values: Sequence[Value]) -> Sequence[LinearForm]:
        return [LinearForm(self.vector(value)) for value in values]

    def undefined_logit(self, values: Sequence[Value]) -> float:
        return (1 + self._projection_of_neighbours()) / 2

    def _projection_of_neighbours(self) -> float:
        """The largest projection of another point on a point, at least 0: that of undefined."""
        n = len(self.values)
        return max(cos(2 * pi / n), 0.0) if n > 1 else 0.0

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        print_domain(printer, Domain(self.values))

    @classmethod
    def parse(cls, parser: AttrParser, name: str) -> CircleAxis:
        return cls(name, parse_domain(parser).values)
