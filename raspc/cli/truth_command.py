"""
`raspc truth`: write the ground truth of a model as JSON.

    $ raspc truth examples/sort_freq.py --pipeline interp -o truth.json
"""

from __future__ import annotations

import argparse
import json

from raspc.cli.program_options import add_path_option, add_program_options, add_results_option
from raspc.cli.subcommands import Subcommands, add_subcommand


def add_command(commands: Subcommands) -> None:
    """Add `truth` to the command line."""
    command = add_subcommand(
        commands,
        "truth",
        write_truth,
        help="write the variables, reads, writes and circuits of a model as JSON",
    )
    command.add_argument("program", metavar="PROGRAM|MODEL", help="the program or model")
    add_path_option(command, "FILE", "the file to write")
    add_results_option(command)
    add_program_options(command)


def write_truth(arguments: argparse.Namespace) -> int:
    """Write the ground truth of the model to the file."""
    from raspc.atomic_output import atomic_output
    from raspc.cli.program_files import read_model

    truth = read_model(arguments.program, arguments).truth()
    with atomic_output(arguments.output) as stream:
        json.dump(truth, stream, indent=1, allow_nan=False)
        stream.write("\n")
    return 0
