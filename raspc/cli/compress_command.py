"""`raspc compress`: train a model over a narrower residual stream to compute the same results."""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from raspc.cli.program_options import (
    add_path_option,
    add_program_options,
    add_results_option,
)
from raspc.cli.subcommands import Subcommands, add_subcommand
from raspc.cli.training_arguments import add_hyper_parameters, given_hyper_parameters
from raspc.values import RaspcError

if TYPE_CHECKING:
    from raspc.backends.compression.compress_model import CompressionResult, Oracle
    from raspc.backends.compression.residual_maps import Placement
    from raspc.backends.compression.training_options import CompressionOptions
    from raspc.model import Model


def add_command(commands: Subcommands) -> None:
    """Add `compress` to the command line."""
    command = add_subcommand(
        commands,
        "compress",
        compress_or_stop,
        help="train a narrower residual stream for a model",
    )
    command.add_argument(
        "program", metavar="PROGRAM|MODEL", help="the program or model to compress"
    )
    command.add_argument("-d", dest="d", type=int, metavar="N", help="the width to compress to")
    command.add_argument("--sweep", metavar="A:B", help="train all widths from A to B")
    add_results_option(command)
    add_path_option(
        command,
        "FILE",
        "the model file to write; in a sweep {d} in its name is the width",
        required=False,
    )
    command.add_argument(
        "--features",
        action="store_true",
        help="also print the norm and interference of each feature in the best map of each width",
    )
    command.add_argument(
        "--placement",
        default="folded",
        metavar="PLACE",
        help="folded into the weights (the default), or explicit at every write",
    )
    command.add_argument("--untied", action="store_true", help="separate maps for reads and writes")
    command.add_argument(
        "--distinct", action="store_true", help="only inputs in which no token occurs twice"
    )
    command.add_argument(
        "--against",
        metavar="PROGRAM",
        help="the program whose results define accuracy, instead of the model's own",
    )
    command.add_argument(
        "--recipe", default="paper", metavar="NAME", help="paper (the default), or fast"
    )
    command.add_argument(
        "--runs", metavar="FILE", help="the file of checkpoints and results, for raspc plot"
    )
    command.add_argument(
        "--resume", action="store_true", help="resume from the file of --runs, if it exists"
    )
    command.add_argument("--json", action="store_true", help="print the results as JSON")
    add_hyper_parameters(command)
    add_program_options(command)


def compress_or_stop(arguments: argparse.Namespace) -> int:
    """Compress the model; an interrupt outside the training loop gives exit status 130 too."""
    try:
        return compress_model(arguments)
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return 130


def compress_model(arguments: argparse.Namespace) -> int:
    """Train the maps, print a table of the results, and write the best model of each width."""
    from raspc.atomic_output import check_writable
    from raspc.installed_packages import require_packages

    widths = read_widths(arguments.d, arguments.sweep)
    outputs = output_files(arguments.output, widths)
    for path in (*outputs.values(), arguments.runs):
        if path is not None:
            check_writable(path)
    if arguments.resume and arguments.runs is None:
        raise RaspcError("there is nothing to resume", remedy="give the file with --runs FILE")
    require_packages("optax", "tqdm", extra="compression")
    from raspc.backends.compression.compress_model import compress

    options = read_options(arguments, widths)
    model, oracle = read_model_and_oracle(arguments)
    runs = None if arguments.runs is None else Path(arguments.runs)
    result = compress(model.op, options, oracle=oracle, checkpoint=runs, resume=arguments.resume)
    print(report(result, arguments))
    if not result.finished:
        print(f"stopped after {result.step} of {options.steps} steps", file=sys.stderr)
        return 130
    save_best(model, result, outputs, arguments.placement)
    return 0


def read_options(arguments: argparse.Namespace, widths: tuple[int, ...]) -> CompressionOptions:
    """The options of a compression to `widths`: those of the recipe, with the hyper-parameters."""
    from raspc.backends.compression.residual_maps import Placement
    from raspc.backends.compression.training_options import CompressionOptions

    if arguments.placement not in get_args(Placement):
        raise RaspcError(
            f"there is no placement '{arguments.placement}'", remedy="choose folded or explicit"
        )
    return CompressionOptions.recipe(
        arguments.recipe,
        d=widths,
        tied=not arguments.untied,
        distinct=arguments.distinct,
        **given_hyper_parameters(arguments),
    )


def report(result: CompressionResult, arguments: argparse.Namespace) -> str:
    """The results as JSON or as tables, as the options ask for."""
    from raspc.cli.compression_report import as_json, features_table, widths_table

    if arguments.json:
        return json.dumps(as_json(result), indent=2)
    tables = [widths_table(result)]
    if arguments.features:
        tables.append(features_table(result))
    return "\n".join(tables)


def save_best(
    model: Model, result: CompressionResult, outputs: dict[int, str], placement: Placement
) -> None:
    """Write the best compressed model of each width to its file in `outputs`."""
    from raspc.backends.compression.residual_maps import compressed_module
    from raspc.model import Model

    for d, path in outputs.items():
        best = result.best(d)
        if not best.finite:
            raise RaspcError(
                f"all runs of width {d} have diverged", remedy="give a smaller --learning-rate"
            )
        module = compressed_module(model.module, best.maps, placement)
        Model(module, source=model.source).save(path)


def read_model_and_oracle(arguments: argparse.Namespace) -> tuple[Model, Oracle | None]:
    """The model to compress, and the results of its program; None if the program is not known."""
    from raspc.cli.model_and_program import read_model_and_program
    from raspc.cli.program_files import read_model
    from raspc.verification.compression_oracle import oracle_of

    if arguments.against is None:
        model = read_model(arguments.program, arguments)
        if model.source is None:
            return model, None
    model, program = read_model_and_program(arguments)
    return model, oracle_of(program, model.op)


def read_widths(d: int | None, sweep: str | None) -> tuple[int, ...]:
    """The widths that `-d` and `--sweep` ask for."""
    if (d is None) == (sweep is None):
        raise RaspcError("the width to compress to is not given", remedy="give -d N or --sweep A:B")
    if d is not None:
        return (d,)
    match = re.fullmatch(r"(\d+):(\d+)", sweep or "")
    if match is None or int(match[1]) > int(match[2]):
        raise RaspcError(f"'{sweep}' is no range of widths", remedy="give a range as --sweep 2:14")
    return tuple(range(int(match[1]), int(match[2]) + 1))


def output_files(output: str | None, widths: tuple[int, ...]) -> dict[int, str]:
    """The model file to write for each width; none if there is no `output`."""
    if output is None:
        return {}
    if len(widths) > 1 and "{d}" not in output:
        raise RaspcError(
            "a sweep has a model for each width",
            remedy="put {d} into the name, as in -o small-{d}.rmodel",
        )
    return {d: output.replace("{d}", str(d)) for d in widths}
