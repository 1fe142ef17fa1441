"""`raspc compile`: write a program as a model file, as the IR of a stage, or as StableHLO."""

from __future__ import annotations

import argparse
import sys

from raspc.cli.program_options import add_program_options, add_results_option
from raspc.cli.stablehlo_output import STABLEHLO_STAGE, wants_stablehlo, write_stablehlo
from raspc.cli.subcommands import Subcommands, add_subcommand
from raspc.compile_stages import LAST_STAGE, STAGES
from raspc.values import RaspcError


def add_command(commands: Subcommands) -> None:
    """Add `compile` to the command line."""
    command = add_subcommand(
        commands, "compile", compile_program, help="compile a program to a model file, or to IR"
    )
    command.add_argument(
        "program", metavar="PROGRAM", help="file.rasp, file.py, file.py:name or file.mlir"
    )
    command.add_argument(
        "-o", dest="output", metavar="FILE", help="the file to write, .rmodel or .stablehlo"
    )
    add_results_option(command)
    command.add_argument(
        "--emit",
        choices=(*STAGES, STABLEHLO_STAGE),
        metavar="STAGE",
        help=f"print the IR after this stage instead: {', '.join(STAGES)} or {STABLEHLO_STAGE}",
    )
    command.add_argument(
        "--print-debuginfo",
        action="store_true",
        help="print the location of each op with the IR of --emit",
    )
    command.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help="print the size of the program after each pass, and the pass and the s-op at which "
        "a long compilation is, to the error stream",
    )
    add_program_options(command)


def compile_program(arguments: argparse.Namespace) -> int:
    """Compile the program, and write the model file or print the IR."""
    from raspc.atomic_output import check_writable
    from raspc.cli.program_files import is_model_file

    if arguments.output is not None:
        check_writable(arguments.output)
    if wants_stablehlo(arguments):
        write_stablehlo(arguments)
        return 0
    if is_model_file(arguments.program):
        raise RaspcError(f"{arguments.program} is compiled already", remedy="give its program")
    if arguments.emit is None and arguments.output is None:
        raise RaspcError(
            "no file is given for the model",
            remedy="give -o FILE.rmodel, or --emit STAGE to print IR",
        )
    _write_model_or_ir(arguments)
    return 0


def _write_model_or_ir(arguments: argparse.Namespace) -> None:
    """Lower the program to the stage asked for, and write its module or its model."""
    from raspc.cli.ir_output import print_stage
    from raspc.cli.program_files import lower, read_program, source_text
    from raspc.model import Model
    from raspc.tools.pass_statistics import PassStatistics

    statistics = PassStatistics() if arguments.verbose else None
    stage = arguments.emit or LAST_STAGE
    program = read_program(arguments.program, arguments)
    source = source_text(program, arguments)
    module = lower(program, stage, arguments, statistics)
    if statistics is not None:
        print(statistics.table(), file=sys.stderr)
    if arguments.emit is None:
        Model(module, source=source).save(arguments.output)
    else:
        print_stage(module, STAGES[stage], arguments.output, debuginfo=arguments.print_debuginfo)
