"""`raspc plot`: draw the losses, maps or activations of a compression, as PNG or SVG."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from raspc.cli.program_options import add_path_option
from raspc.cli.subcommands import Subcommands, add_subcommand
from raspc.values import RaspcError

PLOT_KINDS = ("loss", "map", "interference", "similarity", "activations")
"""The kinds of figures: loss and similarity show runs, the others a model."""


def add_command(commands: Subcommands) -> None:
    """Add `plot` to the command line."""
    command = add_subcommand(
        commands, "plot", plot, help="draw a compression: its losses, maps, layers or activations"
    )
    command.add_argument(
        "target", metavar="RUNS|MODEL", help="the file of runs or the model of raspc compress"
    )
    command.add_argument("--kind", required=True, metavar="NAME", help=", ".join(PLOT_KINDS))
    add_path_option(command, "FILE", ".png or .svg")
    command.add_argument("--original", metavar="MODEL", help="the model that was compressed")
    command.add_argument("--input", metavar="TOKENS", help="the input whose activations to draw")


def plot(arguments: argparse.Namespace) -> int:
    """Draw the figure of the kind asked for, and write its file."""
    from raspc.atomic_output import check_writable
    from raspc.cli.installed_packages import require_packages

    kind, target = arguments.kind, arguments.target
    if kind not in PLOT_KINDS:
        raise RaspcError(
            f"there is no plot '{kind}'", remedy=f"choose from {', '.join(PLOT_KINDS)}"
        )
    output = check_writable(arguments.output)
    if output.suffix not in (".png", ".svg"):
        raise RaspcError(
            f"{output} is neither PNG nor SVG", remedy="give a name that ends in .png or .svg"
        )
    require_packages("matplotlib", "optax")
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
    """The figure that shows the streams of the original and the compressed model on one input."""
    from raspc.backends.compression import figures
    from raspc.backends.compression.side_by_side import side_by_side
    from raspc.cli.original_model import load_original
    from raspc.token_words import read_token, words

    if arguments.original is None or arguments.input is None:
        raise RaspcError(
            "the activations of a model are drawn for one input, beside those of the original",
            remedy="give --original MODEL and --input TOKENS",
        )
    original = load_original(arguments.original, features, backend="numpy")
    tokens = [read_token(word, original.op.vocab) for word in words(arguments.input)]
    return figures.activations_figure(side_by_side(original.op, maps, tokens), features, tokens)
