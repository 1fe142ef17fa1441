"""
Plots of compressions, after figures 6 to 8 of Lindner et al. 2023.

    save(loss_figure(runs), Path("loss.svg"))

Each function returns a matplotlib figure, drawn without a display.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from raspc.backends.compression.metrics import feature_norms
from raspc.backends.compression.residual_maps import ResidualMaps
from raspc.backends.compression.side_by_side import Streams
from raspc.backends.compression.training_runs import Runs

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_DIVERGING = "RdBu_r"
_TITLE: dict[str, Any] = {"loc": "left", "fontsize": 10}


def save(figure: Figure, path: Path) -> None:
    """Write a figure in the format of the file's extension; equal figures give equal files."""
    from matplotlib import rc_context

    with rc_context({"svg.hashsalt": "raspc", "svg.fonttype": "none"}):
        metadata = {"Date": None} if path.suffix == ".svg" else None
        figure.savefig(path, dpi=150, bbox_inches="tight", metadata=metadata)


def loss_figure(runs: Runs) -> Figure:
    """The output loss and accuracy of every run by width, beside those of principal directions."""
    figure, (left, right) = _figure(9, 3.4, 1, 2)
    widths = np.array([d for d, _ in runs.options.runs])
    losses = np.array([max(m.output_loss, 1e-8) for m in runs.metrics])
    accuracies = np.array([m.accuracy for m in runs.metrics])
    sizes = np.array(sorted(set(widths.tolist())))
    for axes, values, pca, title in (
        (left, losses, [max(runs.baseline[d].output_loss, 1e-8) for d in sizes], "output loss"),
        (right, accuracies, [runs.baseline[d].accuracy for d in sizes], "accuracy"),
    ):
        axes.plot(widths, values, "o", color="C0", alpha=0.35, ms=4, label="a run")
        means = [np.median(values[widths == d]) for d in sizes]
        axes.plot(sizes, means, "-", color="C0", lw=2, label="median")
        axes.plot(sizes, pca, "x--", ms=4, color="0.5", label="PCA, untrained")
        axes.set_title(title, **_TITLE)
        _widths(axes, sizes)
        _clean(axes)
    left.set_yscale("log")
    # The number of exact runs, because 99.9 % and 100 % look the same in the plot.
    for d in sizes:
        exact = int(np.sum(accuracies[widths == d] == 1))
        right.text(d, 1.05, str(exact), ha="center", fontsize=7, color="C0" if exact else "0.5")
    right.set_ylim(-0.03, 1.12)
    right.set_title(f"accuracy; above, how many of {runs.options.seeds} are exact", **_TITLE)
    right.legend(frameon=False, fontsize=8, loc="lower right")
    figure.suptitle(f"{runs.model}: {runs.options.seeds} seeds a width", fontsize=11, x=0.5)
    return figure


def similarity_figure(runs: Runs) -> Figure:
    """The cosine similarity of each half-layer's output to the original's, by width."""
    figure, axes = _figure(5.6, 3.4)
    widths = np.array([d for d, _ in runs.options.runs])
    sizes = np.array(sorted(set(widths.tolist())))
    for number, name in enumerate(runs.metrics[0].cosine):
        values = np.array([m.cosine[name] for m in runs.metrics])
        low, middle, high = (
            [np.quantile(values[widths == d], q) for d in sizes] for q in (0, 0.5, 1)
        )
        axes.fill_between(sizes, low, high, color=f"C{number}", alpha=0.15, lw=0)
        axes.plot(sizes, middle, "o-", ms=3.5, color=f"C{number}", label=name)
    axes.set_ylim(-0.05, 1.05)
    _widths(axes, sizes)
    axes.set_title(
        f"{runs.model}: cosine of layer outputs (median, range)", loc="left", fontsize=10
    )
    axes.legend(frameon=False, fontsize=8)
    _clean(axes)
    return figure


def map_figure(maps: ResidualMaps, features: tuple[str, ...]) -> Figure:
    """The write directions of features as a heat map, a row for each, and their norms as bars."""
    n = len(features)
    figure, (left, right) = _figure(
        2.8 + 0.32 * maps.d, 0.9 + 0.22 * n, 1, 2, width_ratios=[max(maps.d, 4), 3], sharey=True
    )
    _heat(figure, left, _units(maps.write), "where features are written (unit rows)", 1.0)
    left.set_yticks(range(n), features, fontsize=7)
    left.set_xticks(range(maps.d))
    left.set_xlabel("direction of the stream")
    right.barh(range(n), feature_norms(maps), color="0.45", height=0.7)
    right.set_title("norm", loc="left", fontsize=9)
    right.tick_params(labelleft=False, left=False)
    _clean(right)
    return figure


def interference_figure(maps: ResidualMaps, features: tuple[str, ...]) -> Figure:
    """
    The cosines of the write direction of each feature with the read direction of each feature.

    `metrics.interference` gives the products, in which features of large norms dominate.
    """
    n = len(features)
    side = 1.6 + 0.22 * n
    figure, axes = _figure(side + 0.8, side)
    cosines = _units(maps.write) @ _units(maps.read).T
    _heat(figure, axes, cosines, "cosine of written (rows) and read (columns) directions", 1.0)
    axes.set_yticks(range(n), features, fontsize=7)
    axes.set_xticks(range(n), features, fontsize=7, rotation=90)
    return figure


def activations_figure(streams: Streams, features: tuple[str, ...], tokens: Any) -> Figure:
    """The streams of a model and of its compression for one input; see `side_by_side`."""
    n, length = len(features), len(streams.original)
    figure, panels = _figure(2.9 + 0.9 * length, 0.9 + 0.22 * n, 1, 3, sharey=True)
    limit = max(float(np.abs(streams.original).max()), 1e-9)
    # Two short lines: a title is no wider than the panel of a short input.
    titles = ("original\n", "compressed:\nwritten", "compressed:\nread")
    for axes, title, stream in zip(panels, titles, streams, strict=True):
        _heat(figure, axes, stream.T, title, limit, bar=axes is panels[-1])
        axes.set_xticks(range(length), ["BOS", *(str(token) for token in tokens)], fontsize=8)
    panels[0].set_yticks(range(n), features, fontsize=7)
    return figure


def _figure(width: float, height: float, *shape: int, **grid: Any) -> Any:
    """A figure and its axes, drawn without a display."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    sharey = grid.pop("sharey", False)
    figure = Figure(figsize=(width, height), layout="constrained")
    FigureCanvasAgg(figure)
    return figure, figure.subplots(*shape, sharey=sharey, gridspec_kw=grid or None)


def _units(directions: NDArray[Any]) -> NDArray[np.float64]:
    """The directions [D, d] scaled to unit length; zero directions stay zero."""
    rows = np.asarray(directions, np.float64)
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def _heat(
    figure: Figure,
    axes: Axes,
    values: NDArray[Any],
    title: str,
    limit: float,
    *,
    bar: bool = True,
) -> None:
    """Draw values as colours, white at zero."""
    image = axes.imshow(values, cmap=_DIVERGING, vmin=-limit, vmax=limit, aspect="auto")
    axes.set_title(title, loc="left", fontsize=9)
    axes.tick_params(length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)
    if bar:
        figure.colorbar(image, ax=axes, shrink=0.6, pad=0.02).ax.tick_params(labelsize=7)


def _widths(axes: Axes, sizes: NDArray[Any]) -> None:
    """Label the horizontal axis with the widths, or with a part of them if they are many."""
    axes.set_xlabel("width d of the stream")
    axes.set_xticks(sizes[:: 1 + len(sizes) // 16])
    axes.set_xlim(sizes[0] - 0.5, sizes[-1] + 0.5)


def _clean(axes: Axes) -> None:
    """Remove the box of the axes and draw a faint grid."""
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(axis="y", color="0.9", lw=0.6)
    axes.set_axisbelow(True)
