"""`raspc compile`: a program to a model file, or to the IR of one of its stages."""

import argparse

from xdsl.dialects.builtin import ModuleOp
from xdsl.printer import Printer

from raspc.cli_output import atomic_output, check_writable
from raspc.cli_programs import is_model_file, lower, read_model, read_program
from values import RaspcError


def compile_command(arguments: argparse.Namespace) -> int:
    """Write the model file, or print the IR."""
    program, output = arguments.program, arguments.output
    if is_model_file(program):
        raise RaspcError(f"{program} is compiled already", remedy="give its program")
    if output is not None:
        check_writable(output)
    if arguments.emit is not None:
        emit(lower(read_program(program, arguments), arguments.emit, arguments), output)
    elif output is not None:
        read_model(program, arguments).save(output)
    else:
        raise RaspcError(
            "there is no place for the model",
            remedy="give -o FILE.rmodel, or --emit STAGE to print IR",
        )
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
