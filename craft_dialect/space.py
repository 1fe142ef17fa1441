"""
Named vector spaces: direct sums of axes, each axis an encoding of one quantity.

A space is a tuple of axes; every axis contributes named *directions* (basis vectors). The label
of a direction names it in the residual stream too: `name:value` for a one-hot axis, `name` for a
scalar axis, as in Tracr.

```
Space((OneHotAxis("opp_index", (0, 1, 2)),))   # opp_index:0  opp_index:1  opp_index:2
Space((ScalarAxis("frac"),))                   # frac
```

An encoding is a subclass of `Axis` (see `axis`) that defines the axis's directions, the coordinates
of a value, and the answers to the questions of lowerings. One-hot, scalar, reciprocal, blocked,
ordinal and named axes come with the dialect. Another package adds a subclass by an entry point in
the group `raspc.axes`, whose name is its keyword in the text form.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from xdsl.parser import AttrParser
from xdsl.printer import Printer

from raspc.craft_dialect.axis import Axis, LinearForm
from raspc.craft_dialect.listed_axis import ListedAxis
from raspc.craft_dialect.ordinal_axis import OrdinalAxis
from raspc.values.domain import Domain
from raspc.values.extension_registry import ExtensionRegistry
from raspc.values.text import parse_domain, parse_string, print_domain, print_string, value_text
from raspc.values.value import Number, Value, is_number


def value_names(values: Sequence[Value]) -> tuple[str, ...]:
    """
    A distinct short name for each value: a string without its quotes, another value as `str`.

    If two values would have one name (1 beside "1"), every name is the value as written in IR.
    """
    names = tuple(v if isinstance(v, str) else str(v) for v in values)
    return names if len(set(names)) == len(names) else tuple(map(value_text, values))


@dataclass(frozen=True)
class OneHotAxis(ListedAxis):
    """
    One direction for each value: the vector of the i-th value is the i-th unit vector.

    The vector of the undefined value `None` is zero, which linear maps without a bias and
    lookups map to zero, undefined again, at no cost.
    """

    keyword = "onehot"
    has_direction_per_value = True
    holds_one_value = True
    lacks_for_none = "direction for none, its zero vector"

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
        """The label of the direction of `value`; raises `KeyError` if the axis has none."""
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

    def number_form(self, numbers: Sequence[Number]) -> Mapping[str, Number]:
        return dict(zip(self.labels, numbers, strict=True))

    def indicator(self, value: Value, values: Sequence[Value]) -> LinearForm:
        return LinearForm({self.label_of(value): 1.0})

    def logits(self, values: Sequence[Value]) -> Sequence[LinearForm]:
        return [LinearForm({self.label_of(value): 1.0}) for value in values]

    def undefined_logit(self, values: Sequence[Value]) -> float:
        return 0.5


@dataclass(frozen=True)
class ScalarAxis(Axis):
    """One direction whose coordinate is the number that the s-op holds."""

    keyword = "scalar"

    @classmethod
    def of(cls, name: str, values: Sequence[Value], bos_weight: int) -> ScalarAxis:
        return cls(name)

    @property
    def labels(self) -> tuple[str, ...]:
        return (self.name,)

    @property
    def number_label(self) -> str:
        return self.name

    @property
    def is_linear_in_number(self) -> bool:
        return True

    def number_form(self, numbers: Sequence[Number]) -> Mapping[str, Number] | None:
        return {self.name: 1}

    def coordinate(self, value: Number) -> Fraction:
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
    One direction whose coordinate is M / (M + w) for a number w of at least 0.

    The coordinate is the output of a head that attends to BOS with weight M and to w keys with
    weight 1, and reads whether a key is BOS.
    """

    weight: int
    """The weight M of BOS relative to a selected key."""

    keyword = "reciprocal"
    is_attention_output = True

    @classmethod
    def of(cls, name: str, values: Sequence[Value], bos_weight: int) -> ReciprocalAxis:
        return cls(name, bos_weight)

    @property
    def is_linear_in_number(self) -> bool:
        return False

    def number_form(self, numbers: Sequence[Number]) -> Mapping[str, Number] | None:
        return None

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
class BlockedAxis(Axis):
    """
    A direction with the coordinate of a scalar axis, and a direction for each block of numbers.

    The direction of the block that the number lies in has coordinate 1, those of other blocks 0.
    """

    number: Axis
    """The axis that holds the number, under the same name."""
    starts: tuple[Number, ...]
    """The smallest number of each block, ascending; each start ends the block before."""

    keyword = "blocked"

    @classmethod
    def of(cls, name: str, values: Sequence[Value], bos_weight: int) -> BlockedAxis:
        raise ValueError("it is blocked, but is no map of one number")

    @property
    def number_label(self) -> str:
        return self.name

    @property
    def is_linear_in_number(self) -> bool:
        return self.number.is_linear_in_number

    def coordinate(self, value: Number) -> Fraction:
        return self.number.coordinate(value)

    @cached_property
    def _labels(self) -> tuple[str, ...]:
        return (self.name, *(f"{self.name}:from {start}" for start in value_names(self.starts)))

    @property
    def labels(self) -> tuple[str, ...]:
        return self._labels

    @property
    def block_labels(self) -> tuple[str, ...]:
        return self.labels[1:]

    def embed(self, value: Value) -> tuple[float, ...]:
        (coordinate,) = self.number.embed(value)
        if not is_number(value) or value < self.starts[0]:
            least = value_text(self.starts[0])
            raise ValueError(
                f"axis '{self.name}' holds numbers from {least} on, not {value_text(value)}"
            )
        block = bisect_right(self.starts, value) - 1
        return (coordinate, *(float(i == block) for i in range(len(self.starts))))

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        print_domain(printer, Domain(self.starts))
        printer.print_string(f" {self.number.keyword}")
        self.number.print(printer)

    @classmethod
    def parse(cls, parser: AttrParser, name: str) -> BlockedAxis:
        start = parser.pos
        domain = parse_domain(parser)
        if domain.undefined or not domain.all_numbers or not domain.values:
            parser.raise_error(
                f"the blocks of axis '{name}' start at numbers, at least one", start, parser.pos
            )
        for kind in (ReciprocalAxis, ScalarAxis):
            if parser.parse_optional_keyword(kind.keyword) is not None:
                return cls(name, kind.parse(parser, name), domain.numbers)
        parser.raise_error(
            f"expected the encoding of the number of axis '{name}': scalar or reciprocal"
        )


@dataclass(frozen=True)
class NamedAxis(Axis):
    """
    The directions that remain of an axis that `craft-narrow-spaces` has narrowed, by name.

    The coordinate on each direction is a linear function of the coordinates of the axis before;
    `embed` raises for every value.
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
            printer.print_list(self.names, lambda text: print_string(printer, text))

    @classmethod
    def parse(cls, parser: AttrParser, name: str) -> NamedAxis:
        names = parser.parse_comma_separated_list(
            parser.Delimiter.SQUARE, lambda: parse_string(parser, "the name of a direction")
        )
        return cls(name, tuple(names))


AXIS_KINDS: ExtensionRegistry[type[Axis]] = ExtensionRegistry(
    "raspc.axes",
    "axis",
    Axis,
    {
        kind.keyword: kind
        for kind in (OneHotAxis, ScalarAxis, ReciprocalAxis, BlockedAxis, OrdinalAxis, NamedAxis)
    },
)
"""The encodings by keyword."""


@dataclass(frozen=True)
class Space:
    """A direct sum of axes; `len()` is the number of directions."""

    axes: tuple[Axis, ...]

    @classmethod
    def onehot(cls, name: str, values: Sequence[Value]) -> Space:
        """The space of a single one-hot axis."""
        return cls((OneHotAxis(name, tuple(values)),))

    @classmethod
    def scalar(cls, name: str) -> Space:
        """The space of a single scalar axis."""
        return cls((ScalarAxis(name),))

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """The labels of all directions, in the order of the coordinates."""
        return tuple(label for axis in self.axes for label in axis.labels)

    @cached_property
    def index(self) -> dict[str, int]:
        """The coordinate of each direction, by label."""
        return {label: i for i, label in enumerate(self.labels)}

    def __len__(self) -> int:
        return len(self.labels)

    def __hash__(self) -> int:
        return hash(self.axes)

    def print(self, printer: Printer) -> None:
        """Print the space as `["name" onehot {0 to 5}, "other" scalar]`."""
        with printer.in_square_brackets():
            printer.print_list(self.axes, lambda axis: _print_axis(axis, printer))

    @classmethod
    def parse(cls, parser: AttrParser) -> Space:
        """Parse the text form that `print` writes."""
        axes = parser.parse_comma_separated_list(
            parser.Delimiter.SQUARE, lambda: _parse_axis(parser), " in the axes of a space"
        )
        return cls(tuple(axes))


def _print_axis(axis: Axis, printer: Printer) -> None:
    print_string(printer, axis.name)
    printer.print_string(f" {axis.keyword}")
    axis.print(printer)


def _parse_axis(parser: AttrParser) -> Axis:
    name = parse_string(parser, "the name of an axis")
    for keyword in AXIS_KINDS:
        if parser.parse_optional_keyword(keyword) is not None:
            return AXIS_KINDS[keyword].parse(parser, name)
    parser.raise_error(f"expected the encoding of axis '{name}': {' or '.join(AXIS_KINDS)}")
