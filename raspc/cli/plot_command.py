"""`raspc plot`: figures of a compression, as PNG or SVG."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from raspc.values import RaspcError

KINDS = ("loss", "map", "interference", "similarity", "activations")
"""What can be plotted: of runs, the loss and similarity; of a model, the others."""


def add_plot(commands: Any) -> None:
    """Add the command to `raspc`."""
    command: argparse.ArgumentParser = commands.add_parser(
        "plot", help="draw a compression: its losses, maps, layers or activations"
    )
    command.add_argument("target", metavar="RUNS|MODEL", help="what raspc compress has written")
    command.add_argument("--kind", required=True, metavar="NAME", help=", ".join(KINDS))
    command.add_argument("-o", "--output", required=True, metavar="FILE", help=".png or .svg")
    command.add_argument("--original", metavar="MODEL", help="the model that was compressed")
    command.add_argument("--input", metavar="TOKENS", help="whose activations to draw")


def plot_command(arguments: argparse.Namespace) -> int:
    """Draw, and write the file."""
    from raspc.cli.atomic_output import check_writable
    from raspc.cli.compress_command import require

    kind, target = arguments.kind, arguments.target
    if kind not in KINDS:
        raise RaspcError(f"there is no plot '{kind}'", remedy=f"choose from {', '.join(KINDS)}")
    output = check_writable(arguments.output)
    if output.suffix not in (".png", ".svg"):
        raise RaspcError(
            f"{output} is neither PNG nor SVG", remedy="give a name that ends in .png or .svg"
        )
    require("matplotlib", "optax")
    from raspc.backends.compression import figures

    if kind in ("loss", "similarity"):
        from raspc.backends.compression.training_runs import load_runs

        runs = load_runs(Path(target))
        if not runs.metrics:
            raise RaspcError("the runs have no results yet", location=target, remedy="finish them")
        draw = figures.loss_figure if kind == "loss" else figures.similarity_figure
        figures.save(draw(runs), output)
        return 0
    from raspc.backends.compression.residual_maps import maps_of
    from raspc.model import load

    model = load(target, backend="numpy")
    maps, features = maps_of(model.module)
    if kind == "activations":
        figure = _activations(arguments, maps, features)
    elif kind == "map":
        figure = figures.map_figure(maps, features)
    else:
        figure = figures.interference_figure(maps, features)
    figures.save(figure, output)
    return 0


def _activations(arguments: argparse.Namespace, maps: Any, features: Any) -> Any:
    """The figure of what both models have in their streams for one input."""
    from raspc.backends.compression import figures
    from raspc.backends.compression.side_by_side import side_by_side
    from raspc.cli.token_words import read_token, words
    from raspc.model import load

    if arguments.original is None or arguments.input is None:
        raise RaspcError(
            "activations are of an input, beside those of the original",
            remedy="give --original MODEL and --input TOKENS",
        )
    original = load(arguments.original, backend="numpy")
    if original.residual_labels != features:
        raise RaspcError(
            "the original has other features than those that were compressed",
            location=arguments.original,
            remedy="give the model that was compressed",
        )
    tokens = [read_token(word, original.op.vocab) for word in words(arguments.input)]
    return figures.activations_figure(side_by_side(original.op, maps, tokens), features, tokens)
