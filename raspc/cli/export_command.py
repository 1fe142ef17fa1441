"""`raspc export`: write a model for another library."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from raspc.cli.program_options import (
    add_path_option,
    add_program_options,
    add_results_option,
)
from raspc.cli.subcommands import Subcommands, add_subcommand
from raspc.values.extension_registry import added_names

EXPORT_FORMATS = (
    "safetensors",
    "torch",
    "transformer-lens",
    "transformers",
    "equinox",
    "onnx",
)
"""The names of `backends.export.export_formats.FORMATS`, which `raspc --help` does not load."""


def add_command(commands: Subcommands) -> None:
    """Add `export` to the command line."""
    command = add_subcommand(
        commands, "export", export_model, help="write a model for another library"
    )
    command.add_argument("program", metavar="PROGRAM|MODEL", help="the program or model to export")
    names = (*EXPORT_FORMATS, *added_names("raspc.export_formats"))
    command.add_argument(
        "--to", required=True, metavar="NAME", help=f"the library: {', '.join(names)}"
    )
    add_results_option(command)
    add_path_option(command, "PATH", "the folder or file to write")
    add_program_options(command)


def export_model(arguments: argparse.Namespace) -> int:
    """Write the model, and notes on its padding and its proof on the error stream."""
    from raspc.backends.export.export_formats import export, find_format
    from raspc.cli.program_files import read_model
    from raspc.model_export import facts_of, prepare, uncovered

    path = Path(arguments.output)
    find_format(arguments.to).check_place(path)
    model = read_model(arguments.program, arguments)
    prepared, padding = prepare(model, arguments.to)
    export(prepared.op, arguments.to, path, facts_of(model, prepared))
    for note in (padding, uncovered(model, arguments.to)):
        if note is not None:
            print(f"raspc: note: {note}", file=sys.stderr)
    return 0
