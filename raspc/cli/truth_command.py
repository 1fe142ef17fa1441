"""
`raspc truth`: write the ground truth of a model as JSON.

    $ raspc truth examples/sort_freq.py --pipeline interp -o truth.json
"""

from __future__ import annotations

import argparse
import json
from typing import Any

from raspc.cli.program_options import add_path_option, add_program_options, add_results_option
from raspc.cli.subcommands import Subcommands, add_subcommand

ADAPTERS = ("eap-ig", "acdc", "auto-circuit")
"""The names of `raspc.truth.edge_lists.ADAPTERS`, which `raspc --help` does not load."""


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
    command.add_argument(
        "--edges",
        action="store_true",
        help="add the edges: live with a witness, inert, undecided; and print their numbers",
    )
    command.add_argument(
        "--for",
        dest="adapter",
        choices=ADAPTERS,
        help="write the circuit alone, in the format of a circuit finder",
    )
    command.add_argument(
        "--budget",
        type=int,
        metavar="N",
        default=200_000,
        help="with --edges, the runs up to which all pairs of inputs are tried (default: 200000)",
    )
    command.add_argument(
        "--seed", type=int, metavar="N", default=0, help="with --edges, the seed of random pairs"
    )
    add_results_option(command)
    add_program_options(command)


def _check(arguments: argparse.Namespace) -> None:
    from raspc.values import RaspcError

    for option, least in (("budget", 0), ("seed", 0)):
        if (number := getattr(arguments, option)) < least:
            raise RaspcError(f"--{option} is {number}", remedy=f"give at least {least}")


def write_truth(arguments: argparse.Namespace) -> int:
    """Write the ground truth of the model to the file."""
    from raspc.atomic_output import atomic_output
    from raspc.cli.program_files import read_model

    truth = read_model(arguments.program, arguments).truth()
    if arguments.edges:
        _check(arguments)
        truth["edges"] = truth.edges(budget=arguments.budget, seed=arguments.seed)
        counts = truth["edges"]["counts"]
        print(", ".join(f"{number} {status}" for status, number in counts.items()))
    content: Any = truth
    if arguments.adapter is not None:
        from raspc.truth.edge_lists import ADAPTERS as FORMATS

        content = FORMATS[arguments.adapter](truth)
    with atomic_output(arguments.output) as stream:
        json.dump(content, stream, indent=1, allow_nan=False)
        stream.write("\n")
    return 0
