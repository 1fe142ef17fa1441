"""`raspc inspect`: the layers of a model, and the s-ops that its parts read and compute."""

from __future__ import annotations

import argparse
import json

from raspc.cli.program_options import add_program_options, add_results_option
from raspc.cli.subcommands import Subcommands, add_subcommand


def add_command(commands: Subcommands) -> None:
    """Add `inspect` to the command line."""
    command = add_subcommand(
        commands, "inspect", inspect_model, help="show the layers, heads and neurons of a model"
    )
    command.add_argument("program", metavar="PROGRAM|MODEL", help="the program or model to show")
    add_results_option(command)
    form = command.add_mutually_exclusive_group()
    form.add_argument(
        "--json", action="store_true", help="print the statistics and the ground truth as JSON"
    )
    form.add_argument(
        "--neurons", action="store_true", help="print each neuron with the lines of its s-ops"
    )
    add_program_options(command)


def inspect_model(arguments: argparse.Namespace) -> int:
    """Print a description of the model, its neurons, or its statistics and truth as JSON."""
    from raspc.cli.program_files import read_model
    from raspc.model_inspection import certificate, describe_model, statistics

    model = read_model(arguments.program, arguments)
    if arguments.json:
        found = statistics(model.op) | {"certificate": certificate(model.op)}
        print(json.dumps(found | {"truth": model.truth()}, indent=2, allow_nan=False))
    elif arguments.neurons:
        from raspc.neuron_lines import describe_neurons

        print(describe_neurons(model.op))
    else:
        print(describe_model(model.op))
    return 0
