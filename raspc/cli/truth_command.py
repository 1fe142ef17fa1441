"""
`raspc truth`: write the ground truth of a model as JSON.

    $ raspc truth examples/sort_freq.py --pipeline interp -o truth.json
    $ raspc truth sort_freq.rmodel | jq .variables
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any

from raspc.cli.program_options import add_path_option, add_program_options, add_results_option
from raspc.cli.subcommands import Subcommands, add_subcommand

if TYPE_CHECKING:
    from raspc.truth.ground_truth import Truth

PAIRS = "eap-ig-pairs"
"""The table of pairs of inputs that EAP-IG and MIB's circuit track read."""

BENCHMARK = "interpbench"
"""The circuit at the granularities of InterpBench."""

ADAPTERS = ("eap-ig", "acdc", "auto-circuit", BENCHMARK, PAIRS)
"""
The names of `raspc.truth.edge_lists.ADAPTERS`, which `raspc --help` does not load, and others.
"""


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
        help="write the circuit alone, in the format of a circuit finder, or pairs of inputs",
    )
    command.add_argument(
        "--pairs",
        type=int,
        metavar="N",
        default=100,
        help=f"with --for {PAIRS}, the pairs to draw: those whose last results are equal are left "
        "out (default: 100)",
    )
    command.add_argument(
        "--length",
        type=int,
        metavar="N",
        help=f"with --for {PAIRS}, the number of tokens of the inputs (default: all lengths)",
    )
    command.add_argument(
        "--budget",
        type=int,
        metavar="N",
        default=200_000,
        help="with --edges, the runs up to which all pairs of inputs are tried (default: 200000)",
    )
    command.add_argument(
        "--seed", type=int, metavar="N", default=0, help="the seed of random pairs"
    )
    add_results_option(command)
    add_program_options(command)


def _check(arguments: argparse.Namespace) -> None:
    from raspc.values import RaspcError

    for option, least in (("budget", 0), ("seed", 0), ("pairs", 1)):
        if (number := getattr(arguments, option)) < least:
            raise RaspcError(f"--{option} is {number}", remedy=f"give at least {least}")


def write_truth(arguments: argparse.Namespace) -> int:
    """Write the ground truth of the model to the file, or to the standard output."""
    from raspc.atomic_output import check_writable
    from raspc.cli.ir_output import write_text
    from raspc.cli.program_files import read_model

    if arguments.output is not None:
        check_writable(arguments.output)
    _check(arguments)
    truth = read_model(arguments.program, arguments).truth()
    if arguments.edges:
        truth["edges"] = truth.edges(budget=arguments.budget, seed=arguments.seed)
        counts = truth["edges"]["counts"]
        printed = sys.stderr if arguments.output is None else sys.stdout
        print(", ".join(f"{number} {status}" for status, number in counts.items()), file=printed)
    write_text(_content(truth, arguments), arguments.output)
    return 0


def _content(truth: Truth, arguments: argparse.Namespace) -> str:
    """The text to write: the truth, or the part and the format of it that `--for` names."""
    from raspc.truth.edge_lists import ADAPTERS as FORMATS
    from raspc.truth.interpbench_circuits import interpbench
    from raspc.truth.task_rows import task_csv

    if arguments.adapter == PAIRS:
        lengths = None if arguments.length is None else [arguments.length]
        pairs = truth.counterfactuals(
            arguments.pairs, lengths=lengths, seed=arguments.seed, outcome="changes"
        )
        return task_csv(truth.task_rows(pairs))
    content: Any = truth
    if arguments.adapter == BENCHMARK:
        content = interpbench(truth)
    elif arguments.adapter is not None:
        content = FORMATS[arguments.adapter](truth)
    return json.dumps(content, indent=1, allow_nan=False)
