"""`raspc update-checks`: rewrite CHECK lines of golden tests from the output of RUN lines."""

from __future__ import annotations

import argparse
from pathlib import Path

from raspc.cli.subcommands import Subcommands, add_subcommand
from raspc.values import RaspcError


def add_command(commands: Subcommands) -> None:
    """Add `update-checks` to the command line."""
    command = add_subcommand(
        commands,
        "update-checks",
        rewrite_checks,
        help="rewrite the CHECK lines of golden tests from their output",
    )
    command.add_argument("files", nargs="*", type=Path, metavar="FILE", help="the golden tests")
    command.add_argument(
        "--force",
        action="store_true",
        help="also replace CHECK lines that update-checks did not write",
    )
    command.add_argument(
        "--all",
        type=Path,
        metavar="FOLDER",
        help="all files below the folder whose CHECK lines update-checks wrote",
    )


def rewrite_checks(arguments: argparse.Namespace) -> int:
    """Rewrite each file, and print the effect on its text; 1 if CHECK lines were kept."""
    from raspc.tools.update_checks import marked_files, update_owned_checks

    files = [*arguments.files, *([] if arguments.all is None else marked_files(arguments.all))]
    if not files:
        raise RaspcError(
            "no golden test is given", remedy="give FILE..., or --all FOLDER with marked files"
        )
    status = 0
    for path in files:
        outcome = update_owned_checks(path, force=arguments.force)
        if outcome == "kept":
            outcome += ": other CHECK lines than update-checks writes; --force replaces them"
            status = 1
        print(f"{path}: {outcome}")
    return status
