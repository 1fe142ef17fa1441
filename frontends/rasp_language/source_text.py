"""
The text of a program, and places in it for error messages.

    hist.rasp:3:12
"""

from __future__ import annotations

from typing import NamedTuple

from raspc.frontends.python.source_location import SourceLocation
from raspc.frontends.rasp_language.syntax_tree import Span

EXCERPT = 48
"""The most characters of the program that an error message shows."""


class Source(NamedTuple):
    """A program's text and the name of its file."""

    file: str
    text: str

    def location(self, span: Span) -> SourceLocation:
        """The place of a node, as ops carry it."""
        return SourceLocation(self.file, span.line, span.column)

    def place(self, span: Span) -> str:
        """The place of a node, as error messages name it."""
        return f"{self.file}:{span.line}:{span.column}"

    def excerpt(self, span: Span) -> str:
        """The text of a node, in one line and shortened."""
        return shortened(self.text[span.start : span.end])


def shortened(text: str) -> str:
    """Some text of a program, in one line (there are more separators than line feeds)."""
    text = " ".join(text.split())
    return text if len(text) <= EXCERPT else f"{text[: EXCERPT - 3]}..."
