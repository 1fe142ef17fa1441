"""
`raspc truth`: write the ground truth of a model as JSON.

    $ raspc truth examples/sort_freq.py --pipeline interp -o truth.json
    $ raspc truth sort_freq.rmodel | jq .variables
"""

from __future__ import annotations

import argparse
import json
import sys
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
    add_path_option(
        command, "FILE", "the file to write; without it, print the JSON", required=False
    )
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
    """Write the ground truth of the model to the file, or to the standard output."""
    from raspc.atomic_output import check_writable
    from raspc.cli.ir_output import write_text
    from raspc.cli.program_files import read_model

    if arguments.output is not None:
        check_writable(arguments.output)
    truth = read_model(arguments.program, arguments).truth()
    if arguments.edges:
        _check(arguments)
        truth["edges"] = truth.edges(budget=arguments.budget, seed=arguments.seed)
        counts = truth["edges"]["counts"]
        printed = sys.stderr if arguments.output is None else sys.stdout
        print(", ".join(f"{number} {status}" for status, number in counts.items()), file=printed)
    content: Any = truth
    if arguments.adapter is not None:
        from raspc.truth.edge_lists import ADAPTERS as FORMATS

        content = FORMATS[arguments.adapter](truth)
    write_text(json.dumps(content, indent=1, allow_nan=False), arguments.output)
    return 0
