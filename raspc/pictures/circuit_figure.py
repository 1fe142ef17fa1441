"""The circuit of a model as a diagram: components as boxes, and variables on the arrows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from raspc.pictures.picture_files import new_figure
from raspc.transformer_dialect.component_op import stage_key

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

COLUMN, ROW = 2.6, 1.15
"""The distances of boxes, in inches."""

KINDS = {
    "variable": ("-", 1.4, "0.3", ""),
    "internal": ("--", 1.2, "0.4", "dashed: an internal result"),
    "constant": (":", 1.0, "0.6", "dotted: constants"),
    "erase": ("-.", 0.8, "0.72", "dashes and dots: what is cleared"),
}
"""The line, its width and colour, and the words of the legend, for each kind of arrow."""


def circuit_figure(truth: Mapping[str, Any]) -> Figure:
    """
    The circuit of a ground truth at the level of components, from left to right.

    An arrow stands for all edges between two components. It is labelled with the variables that it
    carries and has the colour of the first. Other arrows are dashed if they carry an internal
    result, such as the width of a selector on its way to an MLP, and dotted if they carry constants
    alone.

    Raises a `RaspcError` if matplotlib is not installed.
    """
    circuit = truth["circuits"]["component"]
    labels = {part["name"]: part for part in truth["components"]}
    columns = _columns(circuit["nodes"])
    tallest = max(len(column) for column in columns)
    places = {
        node: (number * COLUMN, (i - (len(column) - 1) / 2) * -ROW)
        for number, column in enumerate(columns)
        for i, node in enumerate(column)
    }
    deepest = max(
        round((places[edge["to"]][0] - places[edge["from"]][0]) / COLUMN)
        for edge in circuit["edges"]
    )
    below = ROW * (tallest - 1) / 2
    figure, axes = new_figure(0.9 + COLUMN * len(columns), 0.7 + ROW * tallest + _depth(deepest))
    sources = [each["name"] for each in truth["variables"]]
    colours = {name: f"C{i % 10}" for i, name in enumerate(sources)}
    constants = {each["label"] for each in truth["directions"] if each["kind"] == "constant"}
    kinds: set[str] = set()
    for (writer, reader), edges in _bundles(circuit["edges"]).items():
        kind = _kind(edges, constants)
        kinds.add(kind)
        _arrow(axes, places[writer], places[reader], kind, edges, colours, below)
    for node, (x, y) in places.items():
        _box(axes, x, y, labels[node])
    axes.set_xlim(-1.1, (len(columns) - 1) * COLUMN + 1.1)
    axes.set_ylim(-ROW * tallest / 2 - _depth(deepest), ROW * tallest / 2 + 0.2)
    axes.set_axis_off()
    axes.set_title(f"{truth['model']['name']}: the circuit", fontsize=11)
    legend = "; ".join(KINDS[kind][3] for kind in KINDS if kind in kinds and KINDS[kind][3])
    axes.text(0.5, 1, legend, transform=axes.transAxes, fontsize=7, ha="center", va="top")
    return figure


def _columns(nodes: Sequence[str]) -> list[list[str]]:
    """The components by half-layer, in the order in which they run."""
    found: dict[tuple[int, int], list[str]] = defaultdict(list)
    for node in nodes:
        if node.startswith("unembed"):
            found[(1 << 30, 0)].append(node)
        else:
            stage = node if "/head" not in node else f"{node.partition('/')[0]}/attn"
            found[stage_key(stage)].append(node)
    return [found[key] for key in sorted(found)]


def _bundles(edges: Sequence[Mapping[str, str]]) -> dict[tuple[str, str], list[Mapping[str, str]]]:
    """The edges between each pair of components."""
    found: dict[tuple[str, str], list[Mapping[str, str]]] = defaultdict(list)
    for edge in edges:
        found[(edge["from"], edge["to"])].append(edge)
    return found


def _kind(edges: Sequence[Mapping[str, str]], constants: Collection[str]) -> str:
    """The key of `KINDS` for an arrow that stands for these edges."""
    kinds = [
        "constant" if edge["kind"] == "carrier" and edge["source"] in constants else edge["kind"]
        for edge in edges
    ]
    named = ["internal" if kind == "carrier" else kind for kind in kinds]
    return next(kind for kind in KINDS if kind in named)


def _arrow(
    axes: Axes,
    start: tuple[float, float],
    end: tuple[float, float],
    kind: str,
    edges: Sequence[Mapping[str, str]],
    colours: Mapping[str, str],
    below: float,
) -> None:
    """Draw an arrow between two boxes, bent below the boxes between them, down to `-below`."""
    named = [edge["source"] for edge in edges if edge["kind"] == "variable"]
    style, width, colour, _ = KINDS[kind]
    colour = colours.get(named[0], colour) if named else colour
    steps = round((end[0] - start[0]) / COLUMN)
    depth = 0.0 if steps == 1 else _depth(steps) + below + (start[1] + end[1]) / 2
    bend = 2 * depth / (end[0] - start[0] - 1.56)
    axes.annotate(
        "",
        xy=(end[0] - 0.78, end[1]),
        xytext=(start[0] + 0.78, start[1]),
        arrowprops={
            "arrowstyle": "-|>",
            "color": colour,
            "lw": width,
            "linestyle": style,
            "connectionstyle": f"arc3,rad={bend}",
        },
        zorder=1,
    )
    if not named:
        return
    # The point of the curve, a quadratic, beside the target: there arrows of one source part.
    t = 0.5 if steps == 1 else 1 - 0.55 / steps
    x0, x1 = start[0] + 0.78, end[0] - 0.78
    middle_x = (x0 + x1) / 2 + bend * (end[1] - start[1])
    middle_y = (start[1] + end[1]) / 2 - bend * (x1 - x0)
    x = (1 - t) ** 2 * x0 + 2 * t * (1 - t) * middle_x + t**2 * x1
    y = (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * middle_y + t**2 * end[1]
    axes.text(
        x,
        y,
        "\n".join(named),
        fontsize=7,
        color=colour,
        ha="center",
        va="center",
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.8},
        zorder=2,
    )


def _depth(steps: int) -> float:
    """The depth of an arrow below the boxes, by the number of columns that it spans."""
    return 0.0 if steps == 1 else 0.3 + 0.2 * steps


def _box(axes: Axes, x: float, y: float, part: Mapping[str, Any]) -> None:
    """Draw a component with its name, and the s-op that it computes."""
    from matplotlib.patches import FancyBboxPatch

    shape = FancyBboxPatch(
        (x - 0.74, y - 0.24),
        1.48,
        0.48,
        boxstyle="round,pad=0.02,rounding_size=0.08",
        facecolor="#eef3fa" if part["kind"] == "head" else "#fbf4e6",
        edgecolor="0.4",
        linewidth=0.9,
        zorder=3,
    )
    axes.add_patch(shape)
    own = part["label"] if part["label"] != part["name"] else ""
    label = own if len(own) <= 22 else own[:20] + "..."
    axes.text(
        x, y + (0.08 if label else 0), part["name"], fontsize=8, ha="center", va="center", zorder=4
    )
    if label:
        axes.text(x, y - 0.11, label, fontsize=7, color="0.3", ha="center", va="center", zorder=4)
