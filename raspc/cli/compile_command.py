"""`raspc compile`: a program to a model file, to the IR of one of its stages, or to StableHLO."""

import argparse
import sys

from xdsl.dialects.builtin import ModuleOp
from xdsl.printer import Printer

from raspc.cli.atomic_output import atomic_output, check_writable
from raspc.cli.compile_to_stablehlo import stablehlo_command, wants_stablehlo
from raspc.cli.program_arguments import is_model_file, lower, read_program, source_text
from raspc.model import Model
from raspc.tools.pass_statistics import PassStatistics
from raspc.values import RaspcError


def compile_command(arguments: argparse.Namespace) -> int:
    """Write the model file, or print the IR."""
    program, output = arguments.program, arguments.output
    if wants_stablehlo(arguments):
        if output is not None:
            check_writable(output)
        return stablehlo_command(arguments)
    if is_model_file(program):
        raise RaspcError(f"{program} is compiled already", remedy="give its program")
    if output is not None:
        check_writable(output)
    if arguments.emit is None and output is None:
        raise RaspcError(
            "there is no place for the model",
            remedy="give -o FILE.rmodel, or --emit STAGE to print IR",
        )
    statistics = PassStatistics() if arguments.verbose else None
    stage = arguments.emit or "transformer"
    read = read_program(program, arguments)
    source = source_text(read, arguments)
    module = lower(read, stage, arguments, statistics, validate=arguments.validate)
    if statistics is not None:
        print(statistics.table(), file=sys.stderr)
    if arguments.emit is None and output is not None:
        Model(module, source=source).save(output)
    else:
        emit(module, output)
    return 0


def emit(module: ModuleOp, output: str | None) -> None:
    """Print a module, or write it to a file that is complete or not there."""
    if output is None:
        Printer().print_op(module)
        print()
        return
    with atomic_output(output) as stream:
        Printer(stream).print_op(module)
        stream.write("\n")
