"""StableHLO of a compiled model: text for compilers, or a file that JAX runs without raspc."""

from __future__ import annotations

import argparse
from pathlib import Path

STABLEHLO_STAGE = "stablehlo"
"""The stage of `--emit` that prints StableHLO."""

STABLEHLO_SUFFIX = ".stablehlo"
"""The extension of the files that JAX runs."""


def wants_stablehlo(arguments: argparse.Namespace) -> bool:
    """Whether `--emit` or the extension of `-o` asks for StableHLO."""
    output = arguments.output
    return arguments.emit == STABLEHLO_STAGE or (
        arguments.emit is None and output is not None and output.endswith(STABLEHLO_SUFFIX)
    )


def write_stablehlo(arguments: argparse.Namespace) -> None:
    """Print the StableHLO of the program or model, or write the file that JAX runs."""
    from raspc.cli.program_files import read_model

    model = read_model(arguments.program, arguments)
    if arguments.emit == STABLEHLO_STAGE:
        from raspc.cli.ir_output import print_module
        from raspc.stablehlo_text import to_stablehlo

        print_module(to_stablehlo(model.module), arguments.output)
        return
    from raspc.backends.export.jax_artifact import write_artifact
    from raspc.backends.export.model_facts import ModelFacts

    facts = ModelFacts(model.covered, model.truth())
    write_artifact(model.op, Path(arguments.output), facts=facts)
