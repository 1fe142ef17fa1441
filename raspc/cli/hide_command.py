"""`raspc hide`: write a model that does not show its mechanism, and the key in another file."""

from __future__ import annotations

import argparse
from pathlib import Path

from raspc.cli.program_options import (
    add_path_option,
    add_program_options,
    add_results_option,
)
from raspc.cli.subcommands import Subcommands, add_subcommand
from raspc.values import RaspcError


def add_command(commands: Subcommands) -> None:
    """Add `hide` to the command line."""
    command = add_subcommand(
        commands,
        "hide",
        hide_model,
        help="write a model that does not show its mechanism, and the key to a file",
    )
    command.add_argument("program", metavar="PROGRAM|MODEL", help="the program or model to hide")
    add_results_option(command)
    add_path_option(command, "FILE", "the model file")
    command.add_argument(
        "--key", required=True, metavar="FILE", help="the file of the key (safetensors)"
    )
    command.add_argument("--seed", type=int, default=0, help="the seed of all choices (0)")
    command.add_argument(
        "--rotate-only",
        action="store_true",
        help="rotate the stream and the axes of heads, and keep heads and neurons as they are",
    )
    add_program_options(command)


def hide_model(arguments: argparse.Namespace) -> int:
    """Write the hidden model and its key."""
    from raspc.atomic_output import check_writable
    from raspc.cli.program_files import read_model
    from raspc.hidden_models import hide

    model_path, key_path = check_writable(arguments.output), check_writable(arguments.key)
    if model_path.resolve() == key_path.resolve():
        raise RaspcError("the model and its key are one file", remedy="give --key another file")
    if Path(arguments.program).resolve() in (model_path.resolve(), key_path.resolve()):
        raise RaspcError(
            "the hidden model or its key would replace the model", remedy="give another file"
        )
    hidden, key = hide(
        read_model(arguments.program, arguments),
        arguments.seed,
        disguised=not arguments.rotate_only,
    )
    hidden.save(model_path)
    key.save(key_path)
    return 0
