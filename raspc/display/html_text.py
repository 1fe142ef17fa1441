"""
Elements of HTML: escaped text, tables, parts that fold, and the fragment around them.

    fragment(heading("hist"), table(["token", "value"], [["<b>", 2]]))

A plain string is text and is escaped; an `Html` is markup and stays as it is.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence

from raspc.display.stylesheet import SCOPE, STYLE

MAX_CELL = 240
"""The largest number of characters of a text in a cell."""

MAX_LINE = 44
"""The largest number of characters of a text in a cell of one line."""

_TAG = re.compile(r"<[^>]*>")


class Html(str):
    """Markup, which no function here escapes again."""

    __slots__ = ()


def escaped(text: object, limit: int | None = None) -> Html:
    """
    A text as markup, with characters that do not print as escapes of Python.

    limit: the largest number of characters; the number of others is added.
    """
    if isinstance(text, Html):
        return text
    known = str(text)
    more = ""
    if limit is not None and len(known) > limit:
        known, more = known[:limit], f"... ({len(known) - limit:,} more characters)"
    if not known.isprintable():
        known = "".join(
            c if c.isprintable() or c == "\n" else c.encode("unicode_escape").decode()
            for c in known
        )
    return Html(html.escape(known + more))


def joined(parts: Iterable[object], between: str = "") -> Html:
    """Parts as markup, one behind the other."""
    return Html(between.join(escaped(part) for part in parts))


def element(tag: str, *content: object, **attributes: object) -> Html:
    """An element; the attribute `class_` is written `class`, and those that are None are not."""
    written = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escaped(value)}"'
        for name, value in attributes.items()
        if value is not None
    )
    return Html(f"<{tag}{written}>{joined(content)}</{tag}>")


def heading(text: object, *facts: object) -> Html:
    """The line at the top of a view: a name in bold, and facts."""
    name = element("b", escaped(text, MAX_CELL))
    shown = [escaped(fact, MAX_CELL) for fact in facts if fact]
    return element("div", joined([name, *shown], " · "), class_="raspc-head")


def note(text: object) -> Html:
    """A line in small letters."""
    return element("div", escaped(text), class_="raspc-note")


def left_out(count: int, noun: str) -> Html:
    """The line about the parts that a view leaves out; nothing if there are none."""
    if count <= 0:
        return Html("")
    return note(f"{count:,} more {noun} left out")


def table(header: Sequence[object], rows: Iterable[Sequence[object]], *, row_head: int = 1) -> Html:
    """
    A table in a frame that scrolls.

    row_head: the number of cells at the start of a row that name the row.
    """
    head = element("tr", *(element("th", cell, scope="col") for cell in header))
    body = [element("tr", *_cells(row, row_head)) for row in rows]
    inner = element("table", element("thead", head), element("tbody", *body))
    return element("div", inner, class_="raspc-scroll")


def _cells(row: Sequence[object], heads: int) -> list[Html]:
    """The cells of a row; a long text has several lines."""
    found: list[Html] = []
    for number, cell in enumerate(row):
        content = escaped(cell, MAX_CELL)
        is_long = len(_TAG.sub("", content)) > MAX_LINE
        tag, scope = ("th", "row") if number < heads else ("td", None)
        found.append(element(tag, content, scope=scope, class_="raspc-wrap" if is_long else None))
    return found


def folded(summary: object, *content: object, is_open: bool = False) -> Html:
    """A part that folds away below its summary."""
    inner = joined([element("summary", summary), *content])
    return Html(f"<details open>{inner}</details>" if is_open else f"<details>{inner}</details>")


def fragment(*content: object) -> str:
    """The HTML of an object: its parts, and the stylesheet that applies to these alone."""
    return str(element("div", Html(f"<style>{STYLE}</style>"), *content, class_=SCOPE))
