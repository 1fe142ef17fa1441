"""The circuit of a model as inline SVG, on a white card; without matplotlib, none."""

from __future__ import annotations

import re
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from raspc.display.html_text import Html, element, note

if TYPE_CHECKING:
    from raspc.truth.ground_truth import Truth

MAX_NODES = 24
"""The largest number of components of a circuit that is drawn."""

MAX_EDGES = 120
"""The largest number of edges of a circuit that is drawn."""

READABLE = 0.75
"""The part of its width to which a picture shrinks in a narrow window."""

_WIDTH = re.compile(r'(?<=<svg )[^>]*?width="([\d.]+)pt"')
_PARTS_OF_A_FILE = re.compile(r"<metadata>.*?</metadata>|<style[^>]*>.*?</style>|<!--.*?-->", re.S)
_ID = re.compile(r' id="[^"]*"')
_USED = re.compile(r"(?:url\(#|href=\"#)([^)\"]+)")


def circuit_svg(truth: Truth) -> Html:
    """The picture of the circuit of a ground truth, or the reason for which there is none."""
    circuit: dict[str, Any] = truth["circuits"]["component"]
    nodes, edges = len(circuit["nodes"]), len(circuit["edges"])
    if not edges:
        return note("no edges between components")
    if nodes > MAX_NODES or edges > MAX_EDGES:
        return note(
            f"picture left out: the circuit has {nodes:,} components and {edges:,} edges; "
            "`raspc plot --kind circuit` draws it"
        )
    if find_spec("matplotlib") is None:
        return note(
            "picture left out: matplotlib is not installed; the extra `plot` of raspc has it"
        )
    from raspc.pictures.circuit_figure import circuit_figure
    from raspc.pictures.picture_files import svg_of

    return element("div", Html(_inline(svg_of(circuit_figure(truth)))), class_="raspc-card")


def _inline(svg: str) -> str:
    """SVG for a page: without a stylesheet, and without ids that nothing in it refers to."""
    plain = _PARTS_OF_A_FILE.sub("", svg)
    used = set(_USED.findall(plain))
    kept = _ID.sub(lambda found: found[0] if found[0][5:-1] in used else "", plain)
    return re.sub(r"\n\s*", "\n", _WIDTH.sub(_with_minimum, kept, count=1))


def _with_minimum(width: re.Match[str]) -> str:
    """The width of a picture, with a smallest width at which its words can be read."""
    return f'{width[0]} style="min-width:{float(width[1]) * READABLE:.0f}pt"'
