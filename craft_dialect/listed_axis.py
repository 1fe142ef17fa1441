"""The axes whose parameters in the text form are the values that they hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Self

from xdsl.parser import AttrParser
from xdsl.printer import Printer

from raspc.craft_dialect.axis import Axis
from raspc.values.domain import Domain
from raspc.values.text import parse_domain, print_domain
from raspc.values.value import Value


@dataclass(frozen=True)
class ListedAxis(Axis):
    """An axis of listed values, none of them undefined: undefined is the zero vector."""

    values: tuple[Value, ...]
    lacks_for_none: ClassVar[str]
    """The lack of a place for undefined, in words that the error about it has."""

    @classmethod
    def of(cls, name: str, values: Sequence[Value], bos_weight: int) -> Self:
        return cls(name, tuple(values))

    def print(self, printer: Printer) -> None:
        printer.print_string(" ")
        print_domain(printer, Domain(self.values))

    @classmethod
    def parse(cls, parser: AttrParser, name: str) -> Self:
        start = parser.pos
        domain = parse_domain(parser)
        if domain.undefined:
            parser.raise_error(
                f"axis '{name}' has no {cls.lacks_for_none}: leave none out", start, parser.pos
            )
        return cls(name, domain.values)
