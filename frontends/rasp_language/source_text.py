"""
The text of a program, with places in it for error messages.

    hist.rasp:3:12
"""

from __future__ import annotations

from typing import NamedTuple

from raspc.frontends.python.source_location import SourceLocation, shortened
from raspc.frontends.rasp_language.syntax_tree import Span

MAX_EXCERPT = 1000
"""The largest number of characters of a program that an excerpt is made of."""


class Source(NamedTuple):
    """The text of a program, and the name of its file."""

    file: str
    text: str

    def location(self, span: Span) -> SourceLocation:
        """The place of a node, in the form that ops have as their location."""
        return SourceLocation(self.file, span.line, span.column, self.excerpt(span))

    def place(self, span: Span) -> str:
        """The place of a node, in the form that error messages show."""
        return f"{self.file}:{span.line}:{span.column}"

    def excerpt(self, span: Span) -> str:
        """The text of a node, in one line and shortened."""
        return shortened(self.text[span.start : min(span.end, span.start + MAX_EXCERPT)])
