"""The residual stream of one input, stage by stage, with a row for each direction of a variable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from raspc.model import Model
from raspc.pictures.picture_files import new_figure
from raspc.transformer_dialect.variable_op import VariableOp
from raspc.truth.stream_sources import Source, sources_of
from raspc.values.text import value_text

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

ROW_HEIGHT = 0.17
"""The height of a direction, in inches."""

ABSENT = "0.93"
"""The grey of stages at which no direction holds a variable."""


@dataclass(frozen=True)
class _Rows:
    """The rows of a source: its coordinates at a stage, and the names of its directions."""

    source: Source
    labels: list[str]

    def coordinates(self, stage: str, stream: NDArray[Any]) -> NDArray[Any] | None:
        """The coordinates [k, T + 1] at a stage; None where the source is not held."""
        if stage not in self.source.stages:
            return None
        return np.linalg.pinv(self.source.basis).T @ stream.T

    def shows(self, streams: Mapping[str, NDArray[Any]]) -> bool:
        """Whether the rows are drawn: those of a variable, and others that are not all zero."""
        if self.source.kind == "variable":
            return True
        found = (self.coordinates(stage, stream) for stage, stream in streams.items())
        return any(values is not None and values.any() for values in found)


def stream_figure(model: Model, tokens: Sequence[object]) -> Figure:
    """
    The streams of a model for one input, a panel for each stage.

    The rows of a variable are the directions that hold it, with its values; grey marks stages at
    which they do not hold it. Directions of constants and internal results come last, if they are
    not zero for the input.
    """
    run = model.apply(tokens)
    stages = list(run.residuals)
    groups = [each for each in _groups(model) if each.shows(run.residuals)]
    n_rows = sum(len(group.labels) for group in groups)
    length = len(run.residuals["embed"])
    figure, panels = new_figure(
        3.0 + (0.6 + 0.26 * length) * len(stages),
        1.1 + ROW_HEIGHT * n_rows,
        1,
        len(stages),
        sharey=True,
        squeeze=False,
    )
    words = ["BOS", *(str(token) for token in tokens)]
    limit = _limit(groups, run.residuals)
    for axes, stage in zip(panels[0], stages, strict=True):
        _panel(axes, groups, stage, run.residuals[stage], limit)
        axes.set_title(stage, fontsize=9)
        axes.set_xticks(range(length), words, fontsize=7, rotation=90 if length > 6 else 0)
    _name_rows(panels[0][0], groups)
    figure.colorbar(panels[0][-1].images[0], ax=panels[0][-1], shrink=0.5, pad=0.05).ax.tick_params(
        labelsize=7
    )
    figure.suptitle(f"{model.name}: the stream on {' '.join(words[1:])}", fontsize=11)
    return figure


def _groups(model: Model) -> list[_Rows]:
    """The rows of all sources: variables first, in the order of the program."""
    records = {each.sop_name.data: each for each in model.op.variables if each.is_located}
    found: list[_Rows] = []
    for source in sorted(sources_of(model.op), key=lambda each: each.kind != "variable"):
        record = records.get(source.name)
        names = [""] * len(source.basis)
        if record is not None and len(source.basis) > 1:
            names = _value_names(record)
        found.append(_Rows(source, names))
    return found


def _value_names(record: VariableOp) -> list[str]:
    """The names of the directions of a variable: the value of each, or else its number."""
    values, points = record.points
    names: list[str] = []
    for number, column in enumerate(points.T):
        (alone,) = np.nonzero(column)
        shared = len(alone) != 1
        names.append(str(number) if shared else value_text(values[alone[0]]))
    return names


def _limit(groups: Sequence[_Rows], streams: dict[str, NDArray[Any]]) -> float:
    """The largest coordinate of a variable, to which the colours are scaled."""
    sizes = [
        float(np.abs(values).max())
        for group in groups
        for stage, stream in streams.items()
        if (values := group.coordinates(stage, stream)) is not None
    ]
    return max(sizes) or 1.0


def _panel(
    axes: Axes, groups: Sequence[_Rows], stage: str, stream: NDArray[Any], limit: float
) -> None:
    """Draw the coordinates of all groups at a stage, and lines between the groups."""
    rows: list[NDArray[Any]] = []
    for group in groups:
        values = group.coordinates(stage, stream)
        rows.append(np.full((len(group.labels), len(stream)), np.nan) if values is None else values)
    axes.set_facecolor(ABSENT)
    axes.imshow(np.vstack(rows), cmap="RdBu_r", vmin=-limit, vmax=limit, aspect="auto")
    axes.tick_params(length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)
    edge = -0.5
    for group in groups[:-1]:
        edge += len(group.labels)
        axes.axhline(edge, color="0.6", lw=0.6)


def _name_rows(axes: Axes, groups: Sequence[_Rows]) -> None:
    """Write the values of directions beside the rows, and the names of variables left of them."""
    labels = [label for group in groups for label in group.labels]
    axes.set_yticks(range(len(labels)), labels, fontsize=6)
    widest = max(len(label) for label in labels)
    start = 0
    for group in groups:
        middle = start + (len(group.labels) - 1) / 2
        axes.annotate(
            group.source.name,
            (0, middle),
            xycoords=("axes fraction", "data"),
            xytext=(-8 - 4.2 * widest, 0),
            textcoords="offset points",
            ha="right",
            va="center",
            fontsize=8,
            weight="bold" if group.source.kind == "variable" else "normal",
            color="black" if group.source.kind == "variable" else "0.45",
        )
        start += len(group.labels)
