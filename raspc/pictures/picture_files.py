"""The files of pictures: PNG, SVG, or a page of HTML with the SVG."""

from __future__ import annotations

import html
import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

from raspc.installed_packages import require_packages

if TYPE_CHECKING:
    from matplotlib.figure import Figure

SUFFIXES = (".png", ".svg", ".html")


def save_picture(figure: Figure, path: Path, title: str) -> None:
    """
    Write a figure in the format of the file's extension; equal figures give equal files.

    Args:
        figure: the figure.
        path: a file with one of `SUFFIXES`.
        title: the title of a page of HTML.

    """
    if path.suffix == ".html":
        text = html.escape(title)
        path.write_text(
            f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{text}</title>'
            "<style>body{font-family:sans-serif;margin:1em}svg{max-width:100%;height:auto}</style>"
            f"</head><body>\n<h1>{text}</h1>\n{svg_of(figure)}\n</body></html>\n",
            encoding="utf-8",
        )
    elif path.suffix == ".svg":
        path.write_text(svg_of(figure, whole=True), encoding="utf-8")
    else:
        figure.savefig(path, dpi=150, bbox_inches="tight")


def svg_of(figure: Figure, *, whole: bool = False) -> str:
    """The figure as SVG, with or without the prologue of a file of its own."""
    from matplotlib import rc_context

    stream = io.StringIO()
    with rc_context({"svg.hashsalt": "raspc", "svg.fonttype": "none"}):
        figure.savefig(stream, format="svg", bbox_inches="tight", metadata={"Date": None})
    text = stream.getvalue()
    return text if whole else text[text.index("<svg") :]


def new_figure(width: float, height: float, *shape: int, **grid: Any) -> Any:
    """
    A figure of a size in inches and its axes, drawn without a display.

    Raises a `RaspcError` if matplotlib is not installed.
    """
    require_packages("matplotlib", extra="plot")
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), layout="constrained")
    FigureCanvasAgg(figure)
    return figure, figure.subplots(*shape, **grid)
