"""`raspc compile` to StableHLO: text for compilers, or a file that JAX runs without raspc."""

from __future__ import annotations

import argparse
from pathlib import Path

from raspc.cli.program_arguments import read_model
from raspc.values import RaspcError

STAGE = "stablehlo"
"""What `--emit` calls it."""

SUFFIX = ".stablehlo"
"""The extension of the files that JAX runs."""


def wants_stablehlo(arguments: argparse.Namespace) -> bool:
    """Whether the command line asks for StableHLO, as text or as a file that runs."""
    output = arguments.output
    return arguments.emit == STAGE or (
        arguments.emit is None and output is not None and output.endswith(SUFFIX)
    )


def stablehlo_command(arguments: argparse.Namespace) -> int:
    """Print the text of a program or model, or write the file that JAX runs."""
    model = read_model(arguments.program, arguments)
    if arguments.emit == STAGE:
        from raspc.cli.compile_command import emit
        from raspc.stablehlo_text import to_stablehlo

        emit(to_stablehlo(model.module), arguments.output)
        return 0
    try:
        from raspc.backends.export.jax_artifact import write_artifact
    except ModuleNotFoundError as error:
        raise RaspcError(f"{SUFFIX} files need {error.name}", remedy="install it") from error
    write_artifact(model.op, Path(arguments.output))
    return 0
