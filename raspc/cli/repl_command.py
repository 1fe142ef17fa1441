"""`raspc repl`: run statements of the RASP language from a prompt, or from standard input."""

from __future__ import annotations

import argparse

from raspc.cli.subcommands import Subcommands, add_subcommand


def add_command(commands: Subcommands) -> None:
    """Add `repl` to the command line."""
    add_subcommand(
        commands, "repl", repl, help="write RASP at a prompt; reads a script from a pipe too"
    )


def repl(_arguments: argparse.Namespace) -> int:
    """Run statements until the input ends, and print the result of each."""
    from raspc.repl.prompt_session import Session
    from raspc.repl.statement_reader import run_repl

    return run_repl(Session())
