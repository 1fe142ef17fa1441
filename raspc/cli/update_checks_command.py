"""`raspc update-checks`: rewrite CHECK lines of golden tests from the output of RUN lines."""

from __future__ import annotations

import argparse
from pathlib import Path

from raspc.cli.subcommands import Subcommands, add_subcommand


def add_command(commands: Subcommands) -> None:
    """Add `update-checks` to the command line."""
    command = add_subcommand(
        commands,
        "update-checks",
        rewrite_checks,
        help="rewrite the CHECK lines of golden tests from their output",
    )
    command.add_argument("files", nargs="+", type=Path, metavar="FILE")


def rewrite_checks(arguments: argparse.Namespace) -> int:
    """Rewrite each file, and print whether its text has changed."""
    from raspc.tools.update_checks import update_checks

    for path in arguments.files:
        print(f"{path}: {'updated' if update_checks(path) else 'unchanged'}")
    return 0
