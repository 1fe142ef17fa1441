"""The subparsers of the command line `raspc`: a parser and a function to run for each command."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TypeAlias

Subcommands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # pyright: ignore[reportPrivateUsage]


def add_subcommand(
    commands: Subcommands, name: str, run: Callable[[argparse.Namespace], int], *, help: str
) -> argparse.ArgumentParser:
    """
    Add the command `name` to the command line, and return its parser.

    run: the function that `main` calls with the parsed arguments; it returns the exit status.
    help: the line that describes the command in `raspc --help`.
    """
    command = commands.add_parser(name, help=help)
    command.set_defaults(run=run)
    return command
