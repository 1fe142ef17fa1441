"""
Values of s-ops as short text: `a` for "a", and quotes where a string looks like another value.

    plain("a")          # a
    plain("1")          # '1', for plain(1) is 1
    plain(None)         # None, in faint letters
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from raspc.display.html_text import Html, element, escaped, joined

MAX_VALUE = 40
"""The largest number of characters of a value."""

MAX_VALUES = 48
"""The largest number of values of a sequence."""

_WORDS = {"None", "True", "False", "..."}


def plain(value: object) -> Html:
    """The text of a value as markup."""
    if value is None:
        return element("span", "None", class_="raspc-quiet")
    return escaped(plain_text(value), MAX_VALUE)


def plain_text(value: object) -> str:
    """The text of a value: a string without quotes if nothing else is written so."""
    if not isinstance(value, str):
        return str(value)
    is_plain = value.isprintable() and value.strip() == value and value and value not in _WORDS
    return value if is_plain and not value[0].isdigit() and value[0] not in "-+" else repr(value)


def sequence(values: Iterable[object], limit: int = MAX_VALUES) -> Html:
    """Values with blanks between them, and the number of those left out."""
    known = list(values)
    shown: list[object] = [plain(value) for value in known[:limit]]
    if len(known) > limit:
        shown.append(element("span", f"... {len(known):,} in all", class_="raspc-quiet"))
    return joined(shown, " ")


def grid(rows: Sequence[Sequence[object]], limit: int = 24) -> Html:
    """The rows of a selector as squares and points; at most `limit` rows and columns."""
    lines = ["".join("■" if each else "·" for each in row[:limit]) for row in rows[:limit]]
    more = f"\n... {len(rows):,} rows in all" if len(rows) > limit else ""
    return element("code", "\n".join(lines) + more, class_="raspc-grid")
