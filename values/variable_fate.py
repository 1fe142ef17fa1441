"""
Fates of variables that a model does not hold, with their text in IR.

A variable is a named s-op of the source program. Its fate names the change that took away its
location, the pass that made the change, and the variables into which the value went.

    fused by "rasp-fuse-maps" into ["is_open"]
    unread by "dce"
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from xdsl.parser import AttrParser
from xdsl.printer import Printer

from raspc.values.text import parse_string, print_string

FateKind: TypeAlias = Literal[
    "fused", "merged", "folded", "rewritten", "unread", "narrowed", "scattered", "lost"
]
"""
The changes by which a variable loses its location.

    fused       its readers compute its value inside themselves
    merged      an equal s-op took its place
    folded      canonicalisation replaced it by a simpler form, often a constant
    rewritten   its readers were rewritten so that they no longer read it
    unread      no reader was left
    narrowed    its readers do not distinguish its values, and the stream no longer does
    scattered   no stage of the stream holds all of its coordinates
    lost        a pass dropped it without a record
"""

KINDS: tuple[FateKind, ...] = get_args(FateKind)


@dataclass(frozen=True)
class Fate:
    """
    The reason for which no direction holds a variable.

    Attributes:
        kind: the change.
        by: the name of the pass that made the change.
        into: the names of the variables that took over the value, if they are known: for `merged`
            the s-op in its place, and otherwise the s-ops that read it.

    """

    kind: FateKind
    by: str
    into: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The fate in words, for messages: `fused into 'a' and 'b' by rasp-fuse-maps`."""
        names = " and ".join(f"'{name}'" for name in self.into)
        return f"{self.kind}{' into ' + names if names else ''} by {self.by}"

    def print(self, printer: Printer) -> None:
        """Print the fate in the form that `parse` reads."""
        printer.print_string(f"{self.kind} by ")
        print_string(printer, self.by)
        if self.into:
            printer.print_string(" into ")
            with printer.in_square_brackets():
                printer.print_list(self.into, lambda text: print_string(printer, text))

    @classmethod
    def parse(cls, parser: AttrParser) -> Fate:
        """Parse a fate."""
        kind = parser.parse_keyword_in(KINDS, " as the fate of a variable")
        parser.parse_keyword("by")
        by = parse_string(parser, "the name of a pass")
        into: list[str] = []
        if parser.parse_optional_keyword("into") is not None:
            into = parser.parse_comma_separated_list(
                parser.Delimiter.SQUARE, lambda: parse_string(parser, "the name of a variable")
            )
        return cls(_kind(kind), by, tuple(into))


def _kind(text: str) -> FateKind:
    return next(kind for kind in KINDS if kind == text)
