"""`raspc plot`: draw the stream, attention or circuit of a model, or a compression."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from raspc.cli.program_options import (
    add_path_option,
    add_program_options,
    add_results_option,
)
from raspc.cli.subcommands import Subcommands, add_subcommand
from raspc.values import RaspcError

MODEL_KINDS = ("stream", "attention", "circuit")
"""The kinds of figures of any model or program."""

COMPRESSION_KINDS = ("loss", "map", "interference", "similarity", "activations")
"""The kinds of figures of compressions: loss and similarity show runs, the others a model."""

PLOT_KINDS = MODEL_KINDS + COMPRESSION_KINDS


def add_command(commands: Subcommands) -> None:
    """Add `plot` to the command line."""
    command = add_subcommand(
        commands, "plot", plot, help="draw the stream, attention or circuit of a model"
    )
    command.add_argument(
        "target",
        metavar="PROGRAM|MODEL|RUNS",
        help="the program or model; for the kinds of a compression, its runs or model",
    )
    command.add_argument("--kind", required=True, metavar="NAME", help=", ".join(PLOT_KINDS))
    add_path_option(command, "FILE", ".png or .svg; .html too for the kinds of any model")
    command.add_argument(
        "--original",
        metavar="MODEL",
        help="the model that was compressed; activations are drawn beside its own",
    )
    command.add_argument(
        "--input", metavar="TOKENS", help="the input of the stream, attention or activations"
    )
    add_results_option(command)
    add_program_options(command)


def plot(arguments: argparse.Namespace) -> int:
    """Draw the figure of the kind asked for, and write its file."""
    from raspc.atomic_output import check_writable
    from raspc.installed_packages import require_packages

    kind, target = arguments.kind, arguments.target
    if kind not in PLOT_KINDS:
        raise RaspcError(
            f"there is no plot '{kind}'", remedy=f"choose from {', '.join(PLOT_KINDS)}"
        )
    output = check_writable(arguments.output)
    if kind in MODEL_KINDS or (kind == "activations" and arguments.original is None):
        require_packages("matplotlib", extra="plot")
        return _plot_model(arguments, output)
    if output.suffix not in (".png", ".svg"):
        raise RaspcError(
            f"{output} is neither PNG nor SVG", remedy="give a name that ends in .png or .svg"
        )
    require_packages("matplotlib", "optax", extra="compression")
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


def _plot_model(arguments: argparse.Namespace, output: Path) -> int:
    """Draw the stream, the attention or the circuit of a model; its activations are the stream."""
    from raspc.backends.compression.residual_maps import is_compressed
    from raspc.cli.program_files import read_model
    from raspc.pictures.attention_figure import attention_figure
    from raspc.pictures.circuit_figure import circuit_figure
    from raspc.pictures.picture_files import SUFFIXES, save_picture
    from raspc.pictures.stream_figure import stream_figure
    from raspc.values.token_words import read_token, words

    if output.suffix not in SUFFIXES:
        raise RaspcError(
            f"{output} is neither PNG, SVG nor HTML",
            remedy="give a name that ends in .png, .svg or .html",
        )
    model = read_model(arguments.target, arguments, backend="numpy")
    if arguments.kind == "activations" and is_compressed(model.module):
        raise RaspcError(
            "the activations of a compressed model are drawn beside those of the original",
            remedy="give --original MODEL",
        )
    title = f"{model.name}: {arguments.kind}"
    if arguments.kind == "circuit":
        save_picture(circuit_figure(model.truth()), output, title)
        return 0
    if arguments.input is None:
        raise RaspcError(
            f"the {arguments.kind} is drawn for one input", remedy='give --input "a b c"'
        )
    tokens = [read_token(word, model.op.vocab) for word in words(arguments.input)]
    draw = attention_figure if arguments.kind == "attention" else stream_figure
    save_picture(draw(model, tokens), output, title)
    return 0


def _activations(arguments: argparse.Namespace, maps: Any, features: Any) -> Any:
    """The figure that shows the streams of the original and the compressed model on one input."""
    from raspc.backends.compression import figures
    from raspc.backends.compression.side_by_side import side_by_side
    from raspc.cli.original_model import load_original
    from raspc.values.token_words import read_token, words

    if arguments.input is None:
        raise RaspcError("the activations are drawn for one input", remedy='give --input "a b c"')
    original = load_original(arguments.original, features, backend="numpy")
    tokens = [read_token(word, original.op.vocab) for word in words(arguments.input)]
    return figures.activations_figure(side_by_side(original.op, maps, tokens), features, tokens)
