"""
The attention pattern of a head as a picture: queries as rows, keys as columns, tokens at both.

The picture is SVG with a square for each weight that is not nearly zero, whose opacity is the
weight, and whose title has the tokens and the number.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from numpy.typing import NDArray

from raspc.display.html_text import Html, element, escaped

SIDE = 15
"""The side of a square in pixels."""

MAX_POSITIONS = 24
"""The largest number of queries and of keys that a picture has, the first ones."""

MAX_LETTERS = 6
"""The largest number of characters of a token."""

MIN_WEIGHT = 0.005
"""The smallest weight that has a square."""


def attention_map(pattern: NDArray[Any], words: Sequence[str], caption: object) -> Html:
    """
    The picture of a pattern.

    Args:
        pattern: the weights [T, T], a row for each query.
        words: the T tokens.
        caption: the text above the picture.

    """
    size = min(len(words), MAX_POSITIONS)
    letters = [_shortened(word) for word in words[:size]]
    margin = 8 + 6 * max(map(len, letters), default=0)
    shapes: list[str] = []
    for row in range(size):
        y = margin + row * SIDE
        shapes.append(_label(letters[row], margin - 4, y + 11))
        shapes.append(_label(letters[row], margin + row * SIDE + 11, margin - 4, turned=True))
        for column in range(size):
            weight = float(pattern[row, column])
            if weight >= MIN_WEIGHT:
                title = escaped(f"{words[row]} attends to {words[column]}: {weight:.3g}", 80)
                shapes.append(
                    f'<rect x="{margin + column * SIDE}" y="{y}" width="{SIDE}" height="{SIDE}" '
                    f'fill-opacity="{min(weight, 1):.3g}"><title>{title}</title></rect>'
                )
    extent = size * SIDE
    shapes.append(
        f'<rect class="raspc-frame" x="{margin}" y="{margin}" width="{extent}" height="{extent}"/>'
    )
    whole = margin + extent + 2
    picture = Html(
        f'<svg class="raspc-map" role="img" width="{whole}" height="{whole}" '
        f'viewBox="0 0 {whole} {whole}">{"".join(shapes)}</svg>'
    )
    return element("figure", element("figcaption", caption), picture)


def _shortened(word: str) -> str:
    return word if len(word) <= MAX_LETTERS else f"{word[: MAX_LETTERS - 1]}…"


def _label(text: str, x: int, y: int, *, turned: bool = False) -> str:
    """A token left of a row, or turned above a column."""
    if turned:
        return f'<text transform="translate({x} {y}) rotate(-90)">{escaped(text)}</text>'
    return f'<text x="{x}" y="{y}" text-anchor="end">{escaped(text)}</text>'
