"""The axis of the encoding `ordinal`: one direction for any number of values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.parser import AttrParser
from xdsl.printer import Printer

from raspc.craft_dialect.axis import Axis, LinearForm
from raspc.values.domain import Domain
from raspc.values.text import parse_domain, print_domain, value_text
from raspc.values.value import Value


@dataclass(frozen=True)
class OrdinalAxis(Axis):
    """
    One direction: the coordinate of the i-th value is i, counted from 1, and of undefined 0.

        ["word" ordinal {"a", "ab", "b"}]

    The logit of the i-th value is `2 i x - i^2`, which is `x^2 - (x - i)^2` without the `x^2` that
    all logits share: the value nearest to the coordinate has the greatest logit, by 1.
    """

    values: tuple[Value, ...]
    keyword = "ordinal"
    holds_one_value = True

    @classmethod
    def of(cls, name: str, values: Sequence[Value], bos_weight: int) -> OrdinalAxis:
        return cls(name, tuple(values))

    @property
    def labels(self) -> tuple[str, ...]:
        return (self.name,)

    def embed(self, value: Value) -> tuple[float, ...]:
        if value is None:
            return (0.0,)
        if value not in self.values:
            raise ValueError(f"axis '{self.name}' has no ordinal for {value_text(value)}")
        return (float(1 + self.values.index(value)),)

    def logits(self, values: Sequence[Value]) -> Sequence[LinearForm]:
        ordinals = [self.embed(value)[0] for value in values]
        return [LinearForm({self.name: 2 * i}, -i * i) for i in ordinals]

    def undefined_logit(self, values: Sequence[Value]) -> float:
        return 0.0

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        print_domain(printer, Domain(self.values))

    @classmethod
    def parse(cls, parser: AttrParser, name: str) -> OrdinalAxis:
        start = parser.pos
        domain = parse_domain(parser)
        if domain.undefined:
            parser.raise_error(
                f"axis '{name}' has no ordinal for none, whose coordinate is 0: leave none out",
                start,
                parser.pos,
            )
        return cls(name, domain.values)
