"""The attention patterns of all heads for one input, queries as rows and keys as columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from raspc.model import Model
from raspc.pictures.picture_files import new_figure
from raspc.transformer_dialect import AttentionOp
from raspc.values import RaspcError

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def attention_figure(model: Model, tokens: Sequence[object]) -> Figure:
    """
    The attention patterns of a model, a row of panels for each layer with heads.

    Raises a `RaspcError` for a model without heads.
    """
    layers = [op.heads for op in model.op.components if isinstance(op, AttentionOp)]
    if not layers:
        raise RaspcError(f"'{model.name}' has no heads", remedy="draw the stream or the circuit")
    patterns = model.apply(tokens).attention
    words = ["BOS", *(str(token) for token in tokens)]
    turned = 90 if max(map(len, words[1:])) > 3 else 0
    side = 1.1 + 0.26 * len(words)
    most = max(len(heads) for heads in layers)
    figure, panels = new_figure(
        0.8 + (side + 0.3) * most,
        0.7 + (side + 0.4) * len(layers),
        len(layers),
        most,
        squeeze=False,
    )
    for row, heads in zip(panels, layers, strict=True):
        for axes in row[len(heads) :]:
            axes.set_visible(False)
        for axes, head in zip(row, heads, strict=False):
            axes.imshow(patterns[head.component], cmap="Blues", vmin=0, vmax=1)
            axes.set_title(f"{head.component}\n{head.label.data}", fontsize=9)
            axes.set_xticks(range(len(words)), words, fontsize=7, rotation=turned)
            axes.set_yticks(range(len(words)), words, fontsize=7)
            axes.tick_params(length=0)
            axes.set_xlabel("key", fontsize=7)
            axes.set_ylabel("query", fontsize=7)
    figure.suptitle(f"{model.name}: attention on {' '.join(words[1:])}", fontsize=11)
    return figure
