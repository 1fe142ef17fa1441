"""The plot of docs/benchmarks.md: the measurements of both pipelines, on logarithmic scales."""

from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import geometric_mean
from typing import TypeAlias

import matplotlib

matplotlib.use("Agg")
matplotlib.rcParams["svg.hashsalt"] = "raspc"
matplotlib.rcParams["svg.fonttype"] = "none"

import matplotlib.pyplot as plt  # noqa: E402
from matplotlib.axes import Axes  # noqa: E402
from matplotlib.lines import Line2D  # noqa: E402
from matplotlib.ticker import LogLocator, NullLocator  # noqa: E402
from measure import Comparison  # noqa: E402

GREY, BLUE, PALE = "#8a8f98", "#1f6feb", "#c9d7ee"

Ends: TypeAlias = tuple[float, float]
"""The measurements of the pipelines `tracr` and `default`."""

PANELS: tuple[tuple[str, Callable[[Comparison], Ends], bool, tuple[str, str]], ...] = (
    (
        "parameters",
        lambda each: (each.tracr.parameters, each.default.parameters),
        False,
        ("fewer", "more"),
    ),
    (
        "sequences per second, batch {batch}",
        lambda each: (each.tracr.plain_sequences_per_second, each.default.sequences_per_second),
        True,
        ("more", "fewer"),
    ),
    (
        "seconds to compile",
        lambda each: (each.tracr.compile_seconds, each.default.compile_seconds),
        False,
        ("less time", "more time"),
    ),
)
"""
The title, the numbers, whether larger is better, and the words for a mean above 1 and below 1. The
speeds are those of *gain* in benchmarks.md.
"""


def draw(comparisons: Sequence[Comparison], path: Path, *, batch: int) -> None:
    """Draw a row of panels for each of the two largest lengths."""
    lengths = sorted({each.max_seq_len for each in comparisons})[-2:]
    groups = [[each for each in comparisons if each.max_seq_len == n] for n in lengths]
    heights = [len(group) + 2.5 for group in groups]
    figure, grid = plt.subplots(
        len(groups),
        len(PANELS),
        figsize=(12, 0.24 * sum(heights) + 1.1),
        gridspec_kw={"height_ratios": heights, "wspace": 0.06, "hspace": 0.17},
        squeeze=False,
        layout=None,
    )
    for column, (title, ends, more, words) in enumerate(PANELS):
        limits = _limits([number for each in comparisons for number in ends(each)])
        for row, group in enumerate(groups):
            axes = grid[row, column]
            _panel(axes, group, ends, limits)
            axes.set_xlim(limits)
            mean = geometric_mean(d / t if more else t / d for t, d in map(ends, group))
            change = f"{mean:.1f}× {words[0]}" if mean >= 1 else f"{1 / mean:.1f}× {words[1]}"
            axes.set_title(change, fontsize=9, color=BLUE, loc="right", pad=5)
            axes.set_title(title.format(batch=batch), fontsize=10, loc="left", pad=5)
            if column:
                axes.set_yticklabels([])
            else:
                axes.set_ylabel(f"max_seq_len {lengths[row]}", fontsize=10, labelpad=10)
    handles = [
        Line2D(
            [], [], color=color, marker="o", linestyle="", markersize=6, label=f"pipeline {name}"
        )
        for name, color in (("tracr", GREY), ("default", BLUE))
    ]
    figure.legend(handles=handles, loc="upper right", ncols=2, frameon=False, fontsize=10)
    figure.suptitle(
        "The same programs under both pipelines", x=0.02, y=0.995, ha="left", va="top", fontsize=13
    )
    figure.align_ylabels()
    figure.subplots_adjust(
        left=0.14, right=0.985, bottom=0.045, top=1 - 0.75 / figure.get_figheight()
    )
    metadata = {"Date": None} if path.suffix == ".svg" else None
    figure.savefig(path, dpi=150, facecolor="white", metadata=metadata)
    plt.close(figure)


def _limits(numbers: Sequence[float]) -> tuple[float, float]:
    """The limits of a logarithmic axis around the numbers, for all lengths."""
    return min(numbers) / 1.7, max(numbers) * 1.7


def _short(number: float) -> str:
    """The text of a number at a tick: 0.1, 10, 10k, 1M."""
    for size, suffix in ((1e6, "M"), (1e3, "k")):
        if number >= size:
            return f"{number / size:g}{suffix}"
    return f"{number:g}"


def _panel(
    axes: Axes,
    group: Sequence[Comparison],
    ends: Callable[[Comparison], Ends],
    limits: tuple[float, float],
) -> None:
    """Draw a measure of the programs of one length: a line from `tracr` to `default` for each."""
    steps = (1.0, 3.0) if limits[1] / limits[0] < 300 else (1.0,)
    numbers = [ends(each) for each in group]
    for place, pair in enumerate(numbers):
        axes.plot(pair, [place, place], color=PALE, linewidth=3, solid_capstyle="round", zorder=1)
    places = range(len(group))
    axes.scatter([tracr for tracr, _ in numbers], places, s=26, color=GREY, zorder=2)
    axes.scatter([default for _, default in numbers], places, s=26, color=BLUE, zorder=3)
    axes.set_xscale("log")
    axes.xaxis.set_major_locator(LogLocator(10, subs=steps))
    axes.xaxis.set_major_formatter(lambda number, _: _short(number))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.set_yticks(places, [each.program for each in group], fontsize=9)
    axes.set_ylim(len(group) - 0.4, -0.6)
    axes.tick_params(length=0, labelsize=9)
    axes.grid(axis="x", color="#e6e8eb", linewidth=0.8)
    axes.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color("#c5c9cf")
