"""
Named vector spaces: direct sums of axes, each axis an encoding of one quantity.

A space is a tuple of axes; every axis contributes named *directions* (basis vectors), and a
direction's label is what the residual stream calls it: `name:value` for a one-hot axis,
`name` for a scalar axis, as in Tracr.

```
Space((OneHotAxis("opp_index", (0, 1, 2)),))   # opp_index:0  opp_index:1  opp_index:2
Space((ScalarAxis("frac"),))                   # frac
```

An encoding is a subclass of `Axis`: it says which directions it needs and how a value is
embedded in them and read off them. One-hot and scalar come with the dialect; a new encoding
is a new subclass registered in `AXIS_KINDS`, with its keyword in the text form.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import ClassVar

from xdsl.parser import AttrParser
from xdsl.printer import Printer

from raspc.values.domain import Domain
from raspc.values.text import parse_domain, parse_string, print_domain, value_text
from raspc.values.value import Number, Value, is_number


def value_names(values: Sequence[Value]) -> tuple[str, ...]:
    """
    A short name for each value, distinct among them: strings without their quotes.

    Where that would give two values one name (1 beside "1"), all are written as in IR.
    """
    names = tuple(v if isinstance(v, str) else str(v) for v in values)
    return names if len(set(names)) == len(names) else tuple(map(value_text, values))


@dataclass(frozen=True)
class Axis(ABC):
    """One encoded quantity: `name` is the s-op it belongs to."""

    name: str
    keyword: ClassVar[str]
    """What introduces the axis in the text form."""

    @property
    @abstractmethod
    def labels(self) -> tuple[str, ...]:
        """The labels of the axis's directions, in order."""

    @abstractmethod
    def embed(self, value: Value) -> tuple[float, ...]:
        """
        The coordinates of `value` on this axis; `None` (undefined) is the zero vector.

        Raises:
            ValueError: if the encoding cannot hold the value.

        """

    def vector(self, value: Value) -> dict[str, float]:
        """
        The coordinates of `value` by label, but for those that are zero.

        Raises:
            ValueError: if the encoding cannot hold the value.
        """
        coordinates = zip(self.labels, self.embed(value), strict=True)
        return {label: c for label, c in coordinates if c != 0.0}

    @abstractmethod
    def print(self, printer: Printer) -> None:
        """Print what follows the name and the keyword, with a space before it."""

    @classmethod
    @abstractmethod
    def parse(cls, parser: AttrParser, name: str) -> Axis:
        """Parse what follows the name and the keyword."""


@dataclass(frozen=True)
class OneHotAxis(Axis):
    """
    One direction per value: the vector of the i-th value is the i-th unit vector.

    The undefined value `None` is the zero vector, so that linear maps without a bias and
    lookups propagate it for free.
    """

    values: tuple[Value, ...]
    keyword = "onehot"

    @cached_property
    def _labels(self) -> tuple[str, ...]:
        return tuple(f"{self.name}:{name}" for name in value_names(self.values))

    @property
    def labels(self) -> tuple[str, ...]:
        return self._labels

    @cached_property
    def _index(self) -> dict[Value, int]:
        return {v: i for i, v in enumerate(self.values)}

    def label_of(self, value: Value) -> str:
        """The label of the direction that stands for `value`."""
        return self.labels[self._index[value]]

    def embed(self, value: Value) -> tuple[float, ...]:
        if value is None:
            return (0.0,) * len(self.values)
        if value not in self._index:
            raise ValueError(f"axis '{self.name}' has no direction for {value_text(value)}")
        i = self._index[value]
        return tuple(1.0 if j == i else 0.0 for j in range(len(self.values)))

    def vector(self, value: Value) -> dict[str, float]:
        if value is None or value not in self._index:
            return super().vector(value)
        return {self.labels[self._index[value]]: 1.0}

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        print_domain(printer, Domain(self.values))

    @classmethod
    def parse(cls, parser: AttrParser, name: str) -> OneHotAxis:
        start = parser.pos
        domain = parse_domain(parser)
        if domain.undefined:
            parser.raise_error(
                f"axis '{name}' has no direction for none, its zero vector: leave none out",
                start,
                parser.pos,
            )
        return cls(name, domain.values)


@dataclass(frozen=True)
class ScalarAxis(Axis):
    """One direction whose coordinate is the number itself."""

    keyword = "scalar"

    @property
    def labels(self) -> tuple[str, ...]:
        return (self.name,)

    def coordinate(self, value: Number) -> Fraction:
        """The exact coordinate of a number."""
        return Fraction(value)

    def embed(self, value: Value) -> tuple[float, ...]:
        if not is_number(value):
            raise ValueError(f"axis '{self.name}' holds numbers, not {value_text(value)}")
        return (float(self.coordinate(value)),)

    def print(self, printer: Printer) -> None:
        pass

    @classmethod
    def parse(cls, parser: AttrParser, name: str) -> ScalarAxis:
        return cls(name)


@dataclass(frozen=True)
class ReciprocalAxis(ScalarAxis):
    """
    One direction whose coordinate is M / (M + w) for the number w, at least 0.

    It is what a head reads that attends to BOS with weight M and to w keys with weight 1.
    """

    weight: int
    """M."""

    keyword = "reciprocal"

    def coordinate(self, value: Number) -> Fraction:
        return Fraction(self.weight) / (self.weight + Fraction(value))

    def print(self, printer: Printer) -> None:
        printer.print_string(f" {self.weight}")

    @classmethod
    def parse(cls, parser: AttrParser, name: str) -> ReciprocalAxis:
        start = parser.pos
        weight = parser.parse_integer(allow_boolean=False, allow_negative=False)
        if weight < 1:
            parser.raise_error(f"the weight of axis '{name}' must be positive", start, parser.pos)
        return cls(name, weight)


@dataclass(frozen=True)
class NamedAxis(Axis):
    """
    Directions with names of their own: what is left of an axis that a pass has narrowed.

    Each stands for a linear function of what the axis held; no value can be embedded in it.
    """

    names: tuple[str, ...]
    keyword = "named"

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(f"{self.name}:{name}" if name else self.name for name in self.names)

    def embed(self, value: Value) -> tuple[float, ...]:
        raise ValueError(f"axis '{self.name}' has been narrowed and embeds no values")

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        with printer.in_square_brackets():
            printer.print_list(self.names, printer.print_string_literal)

    @classmethod
    def parse(cls, parser: AttrParser, name: str) -> NamedAxis:
        names = parser.parse_comma_separated_list(
            parser.Delimiter.SQUARE, lambda: parse_string(parser, "the name of a direction")
        )
        return cls(name, tuple(names))


AXIS_KINDS: dict[str, type[Axis]] = {
    kind.keyword: kind for kind in (OneHotAxis, ScalarAxis, ReciprocalAxis, NamedAxis)
}
"""The encodings by keyword. An encoding is added by entering it here."""


@dataclass(frozen=True)
class Space:
    """A direct sum of axes; `len()` is its dimension."""

    axes: tuple[Axis, ...]

    @classmethod
    def onehot(cls, name: str, values: Sequence[Value]) -> Space:
        """A single one-hot axis."""
        return cls((OneHotAxis(name, tuple(values)),))

    @classmethod
    def scalar(cls, name: str) -> Space:
        """A single scalar axis."""
        return cls((ScalarAxis(name),))

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """Labels of all directions; the position of a label is its coordinate's index."""
        return tuple(label for axis in self.axes for label in axis.labels)

    @cached_property
    def index(self) -> dict[str, int]:
        """Coordinate index by label."""
        return {label: i for i, label in enumerate(self.labels)}

    def __len__(self) -> int:
        return len(self.labels)

    def __hash__(self) -> int:
        return hash(self.axes)

    def print(self, printer: Printer) -> None:
        """Print as `["name" onehot {0 to 5}, "other" scalar]`."""
        with printer.in_square_brackets():
            printer.print_list(self.axes, lambda axis: _print_axis(axis, printer))

    @classmethod
    def parse(cls, parser: AttrParser) -> Space:
        """Parse the form that `print` writes."""
        axes = parser.parse_comma_separated_list(
            parser.Delimiter.SQUARE, lambda: _parse_axis(parser), " in the axes of a space"
        )
        return cls(tuple(axes))


def _print_axis(axis: Axis, printer: Printer) -> None:
    printer.print_string_literal(axis.name)
    printer.print_string(f" {axis.keyword}")
    axis.print(printer)


def _parse_axis(parser: AttrParser) -> Axis:
    name = parse_string(parser, "the name of an axis")
    for keyword, kind in AXIS_KINDS.items():
        if parser.parse_optional_keyword(keyword) is not None:
            return kind.parse(parser, name)
    parser.raise_error(f"expected the encoding of axis '{name}': {' or '.join(AXIS_KINDS)}")
